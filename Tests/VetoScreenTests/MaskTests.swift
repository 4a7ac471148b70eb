import TestSupport
import Testing
import VetoCanvas
import VetoModel
import VetoScreen
import VetoWords

/// While masked, no name of the user stands anywhere on the screen.
struct MaskTests {
  /// Two people with names that no text of Veto has, one account linked.
  static func masked() throws -> AppState {
    var state = try Example.empty(.english)
    state.type("Xanthippe")
    state.press(.enter, .enter, .enter, .control("u"))
    state.type("@xanthi, xanthi.pro")
    state.press(.enter, .enter, .enter, .right, .enter, .enter)
    state.press(.character("a"), .enter)
    state.type("@zwiebel")
    state.press(.down, .left, .down)
    state.type("Zwiebel")
    state.press(.down, .enter)
    state.press(.escape, .character("m"))
    return state
  }

  private static func names(on state: AppState) -> [String] {
    let sizes = [
      Size(columns: 40, rows: 12), Size(columns: 80, rows: 24), Size(columns: 140, rows: 50),
    ]
    return sizes.flatMap { render(state, size: $0).lines }.filter { line in
      let text = line.lowercased()
      return text.contains("xant") || text.contains("zwie") || text.contains("nthi")
    }
  }

  @Test func `unmasked the names are there`() throws {
    var state = try Self.masked()
    #expect(state.masked)
    #expect(state.records.allLiveAccounts.count == 5)
    state.press(.character("m"))
    #expect(Self.names(on: state).count > 3)
  }

  @Test(arguments: 0...4)
  func `no name stands on the main screen, on any row of any column`(column: Int) throws {
    var state = try Self.masked()
    state.press(.tab, .home, .tab)
    for _ in 0..<column { state.press(.right) }
    state.press(.home)
    for _ in 0..<20 {
      #expect(Self.names(on: state) == [])
      state.press(.down)
    }
  }

  @Test(arguments: ["v", "n", "?", "x", "/", "d", "t"])
  func `no name stands in what a key opens`(key: String) throws {
    var state = try Self.masked()
    state.press(.character(Character(key)))
    #expect(state.sheet != nil)
    #expect(Self.names(on: state) == [])
  }

  @Test func `no name stands in the details`() throws {
    var state = try Self.masked()
    state.press(.enter)
    #expect(Self.names(on: state) == [])
    state.press(.escape, .home, .enter)
    #expect(Self.names(on: state) == [])
  }

  @Test(arguments: ["a", "c", "e"])
  func `forms that show what a person wrote wait until the names are shown`(key: String) throws {
    var state = try Self.masked()
    state.press(.character(Character(key)))
    #expect(state.sheet == nil)
    #expect(state.notice?.text == state.words.showNamesFirst)
  }

  @Test func `no name stands where the search finds nothing else`() throws {
    var state = try Self.masked()
    state.press(.character("/"))
    state.type("instagram")
    #expect(Self.names(on: state) == [])
  }

  @Test func `no name stands in what undo and redo say`() throws {
    var state = try Self.masked()
    state.press(.character(" "), .character("u"))
    #expect(state.notice?.text.hasPrefix("Undone: tick") == true)
    #expect(Self.names(on: state) == [])
    state.press(.control("r"))
    #expect(state.notice?.text.hasPrefix("Redone: tick") == true)
    #expect(Self.names(on: state) == [])
  }

  @Test func `masked accounts can still be told apart`() throws {
    let state = try Self.masked()
    let labels = state.accounts.map { state.shownLabel($0) }
    #expect(Set(labels).count == state.accounts.count)
  }
}
