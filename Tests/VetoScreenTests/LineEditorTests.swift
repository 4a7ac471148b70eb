import Testing
import VetoCanvas
import VetoScreen

struct LineEditorTests {
  private static func edited(_ text: String, _ keys: Key...) -> LineEditor {
    var editor = LineEditor(text)
    for key in keys { _ = editor.type(key) }
    return editor
  }

  @Test func `letters go in at the cursor`() {
    #expect(Self.edited("", .character("a"), .character("é")).text == "aé")
    #expect(Self.edited("ac", .left, .character("b")).text == "abc")
    #expect(Self.edited("ac", .left, .character("b")).cursor == 2)
  }

  @Test(arguments: [Key.home, .control("a")])
  func `Home goes to the beginning`(key: Key) {
    #expect(Self.edited("bc", key, .character("a")).text == "abc")
  }

  @Test(arguments: [Key.end, .control("e")])
  func `End goes to the end`(key: Key) {
    #expect(Self.edited("ab", .home, key, .character("c")).text == "abc")
  }

  @Test func `the cursor stays within the line`() {
    #expect(Self.edited("a", .left, .left, .left).cursor == 0)
    #expect(Self.edited("a", .right, .right).cursor == 1)
  }

  @Test func `Backspace and Delete take a whole letter, with its marks`() {
    #expect(Self.edited("ae\u{301}", .backspace).text == "a")
    #expect(Self.edited("👨‍👩‍👧b", .home, .delete).text == "b")
    #expect(Self.edited("漢字", .backspace).text == "漢")
    #expect(Self.edited("ab", .home, .control("d")).text == "b")
  }

  @Test func `at the edges nothing is taken`() {
    #expect(Self.edited("ab", .home, .backspace).text == "ab")
    #expect(Self.edited("ab", .delete).text == "ab")
    #expect(Self.edited("", .backspace, .delete, .control("w"), .control("u")).text == "")
  }

  @Test func `Ctrl-U takes what is before the cursor, Ctrl-K what is after`() {
    #expect(Self.edited("abc", .left, .control("u")).text == "c")
    #expect(Self.edited("abc", .left, .control("u")).cursor == 0)
    #expect(Self.edited("abc", .left, .control("k")).text == "ab")
  }

  @Test(arguments: [
    ("one two", "one "), ("one two  ", "one "), ("one", ""), ("  ", ""), ("é漢 字", "é漢 "),
  ])
  func `Ctrl-W takes the word before the cursor`(text: String, left: String) {
    #expect(Self.edited(text, .control("w")).text == left)
  }

  @Test func `a paste goes in at once, on one line`() {
    #expect(Self.edited("ad", .left, .pasted("b\nc")).text == "ab cd")
    #expect(Self.edited("", .pasted("a\tb\r\nc")).text == "a b c")
    #expect(Self.edited("ab", .pasted("")).text == "ab")
  }

  @Test func `a line has an end`() {
    let long = String(repeating: "x", count: 3_000)
    #expect(Self.edited("ab", .left, .pasted(long)).letters.count == 2_000)
    #expect(Self.edited(String(repeating: "x", count: 2_000), .character("y")).text.last == "x")
  }

  @Test func `what was longer before keeps all its letters, and its own end`() {
    let long = String(repeating: "x", count: 3_003)
    #expect(LineEditor(long).text == long)
    #expect(Self.edited(long, .backspace, .character("y"), .character("z")).text.count == 3_003)
  }

  @Test func `other keys mean nothing to it`() {
    var editor = LineEditor("a")
    let keys: [Key] = [.up, .down, .enter, .tab, .escape, .control("x"), .pageUp]
    #expect(keys.filter { editor.type($0) } == [])
    #expect(editor == LineEditor("a"))
  }

  @Test func `spaces around a text are not part of it`() {
    #expect(LineEditor(" \u{A0} Zoé B \t").trimmed == "Zoé B")
    #expect(LineEditor("   ").trimmed == "")
  }
}
