import Testing
import VetoCanvas
import VetoModel
import VetoScreen
import VetoWords

struct KeymapTests {
  @Test func `no key stands twice in the table`() {
    let keys = Keymap.main.rows.flatMap(\.keys)
    #expect(keys.count == 37)
    #expect(Set(keys).count == 37)
  }

  @Test func `no two rows do the same`() {
    let rows = Keymap.main.rows
    for (index, row) in rows.enumerated() {
      #expect(!rows[..<index].contains { $0.command == row.command })
    }
  }

  @Test func `every row has its own help in both languages`() {
    for language in Language.allCases {
      let help = Keymap.main.rows.map { $0.help(Words(language)) }
      #expect(!help.contains(""))
      #expect(Set(help).count == help.count)
    }
    for row in Keymap.main.rows {
      #expect(row.help(Words(.french)) != row.help(Words(.english)))
    }
  }

  @Test(arguments: Language.allCases)
  func `the help lists every row`(language: Language) throws {
    var state = try Example.demo(language)
    state.press(.character("?"))
    let lines = render(state, size: Size(columns: 120, rows: 60)).lines
    for row in Keymap.main.rows {
      let (keys, help) = (row.shown(state.words), row.help(state.words))
      #expect(lines.contains { $0.contains(keys) && $0.hasSuffix(help) }, "\(help)")
    }
  }

  @Test(arguments: Language.allCases)
  func `the help can be scrolled to its end on a small screen`(language: Language) throws {
    var state = try Example.demo(language)
    let size = Size(columns: 40, rows: 12)
    state.tell(.resized(size))
    state.press(.character("?"), .end)
    let end = render(state, size: size)
    #expect(end.lines.contains { $0.contains(" ~ ") })
    state.press(.down)
    #expect(render(state, size: size) == end)
    state.press(.up)
    #expect(render(state, size: size) != end)
  }

  @Test func `Ctrl-C quits, whatever is open`() throws {
    var state = try Example.empty(.english)
    #expect(state.press(.control("c")) == [.quit])
    state = try Example.demo(.english)
    state.press(.character("a"))
    let effects = state.press(.control("c"))
    #expect(effects == [.quit])
  }

  @Test func `a key that stands in no row means nothing`() throws {
    let state = try Example.demo(.english)
    #expect(state.action(for: .character("z")) == nil)
    #expect(state.action(for: .pasted("q")) == nil)
    #expect(state.action(for: .control("z")) == nil)
  }

  @Test func `with something open, every key goes there`() throws {
    var state = try Example.demo(.english)
    state.press(.character("/"))
    #expect(state.action(for: .character("u")) == .typed(.character("u")))
  }
}
