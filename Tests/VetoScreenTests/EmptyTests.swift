import Testing
import VetoCanvas
import VetoModel
import VetoScreen

/// With nothing in the file, every key is harmless.
struct EmptyTests {
  private static func empty() throws -> AppState {
    var state = try Example.empty(.english)
    state.press(.escape)
    return state
  }

  @Test func `no key changes anything`() throws {
    for key in Keymap.main.rows.flatMap(\.keys) {
      var state = try Self.empty()
      state.press(key)
      #expect(state.revision == 0, "\(key)")
      #expect(state.cursorFaults == [], "\(key)")
    }
  }

  @Test(arguments: [Key.enter, .character("a")])
  func `Enter and a offer every platform and a person`(key: Key) throws {
    var state = try Self.empty()
    state.press(key)
    guard case .menu(let menu) = state.sheet else {
      Issue.record("no menu")
      return
    }
    #expect(menu.items.count == state.catalogue.platformIDs.count + 1)
    #expect(menu.items.last?.command == .open(.newPerson))
  }

  @Test(arguments: ["d", "c", "x", "t", "o", "y", "e", "u"])
  func `keys with nothing to act on say so and open nothing`(key: String) throws {
    var state = try Self.empty()
    state.press(.character(Character(key)))
    #expect(state.notice != nil)
    #expect(state.notice?.text != Self.skipped)
    #expect(state.sheet == nil)
  }

  private static let skipped = "Skipped. \"a\" adds an account whenever you like."

  @Test(arguments: ["d", "c", "x", "t", "o", "y"])
  func `in the left pane, keys about a box say where to go first`(key: String) throws {
    var state = try Example.demo(.english)
    state.press(.tab, .character(Character(key)))
    #expect(state.notice?.text == "→ goes into the steps first.")
    #expect(state.sheet == nil)
  }

  @Test func `the first account can be added without the first start`() throws {
    var state = try Self.empty()
    state.press(.enter, .enter)
    state.type("@zoe")
    state.press(.enter, .enter)
    state.type("Zoé")
    state.press(.enter, .enter)
    #expect(state.account?.label == "@zoe")
    #expect(state.records.livePeople.map(\.name) == ["Zoé"])
  }
}
