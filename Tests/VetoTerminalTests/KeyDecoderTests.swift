import Testing
import VetoCanvas

@testable import VetoTerminal

@Suite struct KeyDecoderTests {
  private func keys(_ text: String) -> [Key] {
    var decoder = KeyDecoder()
    return decoder.feed(text.utf8) + decoder.giveUp()
  }

  @Test func `a lone escape is a key`() {
    var decoder = KeyDecoder()
    #expect(decoder.feed([0x1B]).isEmpty)
    #expect(decoder.unfinished == .escape)
    #expect(decoder.giveUp() == [.escape])
    #expect(decoder.unfinished == .nothing)
  }

  @Test(arguments: [
    ("\u{1B}[A", Key.up), ("\u{1B}OA", .up), ("\u{1B}[B", .down), ("\u{1B}OB", .down),
    ("\u{1B}[C", .right), ("\u{1B}OC", .right), ("\u{1B}[D", .left), ("\u{1B}OD", .left),
    ("\u{1B}[1;5A", .up), ("\u{1B}\u{1B}[A", .up), ("\u{9B}A", .up), ("\u{1B}Oa", .up),
    ("\u{1B}[H", .home), ("\u{1B}OH", .home), ("\u{1B}[1~", .home), ("\u{1B}[7~", .home),
    ("\u{1B}[F", .end), ("\u{1B}OF", .end), ("\u{1B}[4~", .end), ("\u{1B}[8~", .end),
    ("\u{1B}[5~", .pageUp), ("\u{1B}[6~", .pageDown), ("\u{1B}[5;5~", .pageUp),
    ("\u{1B}[3~", .delete), ("\u{1B}[Z", .backTab), ("\t", .tab), ("\r", .enter), ("\n", .enter),
    ("\u{1B}OM", .enter), ("\u{8}", .backspace), ("\u{7F}", .backspace), (" ", .character(" ")),
    ("\u{3}", .control("c")), ("\u{12}", .control("r")), ("\u{1A}", .control("z")),
    ("\u{1F}", .control("_")), ("é", .character("é")), ("e\u{301}", .character("e\u{301}")),
    ("漢", .character("漢")), ("👍🏽", .character("👍🏽")), ("\u{1B}Op", .character("0")),
  ])
  func `a sequence is its key`(text: String, key: Key) {
    #expect(keys(text) == [key])
  }

  @Test(arguments: [
    "\u{1B}[?62;4c", "\u{1B}[>41;354;0c", "\u{1B}[12;40R", "\u{1B}]11;rgb:0000/0000/0000\u{1B}\\",
    "\u{1B}]52;c;cXFx\u{7}", "\u{1B}P>|XTerm(370)\u{1B}\\", "\u{1B}[I", "\u{1B}[O", "\u{1B}[[A",
    "\u{1B}[15~", "\u{1B}[24;2~", "\u{1B}[2~", "\u{1B}OP", "\u{1B}[<0;5;7M", "\u{0}",
    "\u{1B}[?2026;2$y", "\u{1B}_Gi=1;OK\u{1B}\\", "\u{9B}?1;2c", "\u{9D}0;x\u{9C}", "\u{85}",
    "\u{1B}[", "\u{1B}O", "\u{1B}[1;",
  ])
  func `what means nothing is read over`(text: String) {
    #expect(keys(text).isEmpty)
    #expect(
      keys(text == "\u{1B}[" || text == "\u{1B}O" || text == "\u{1B}[1;" ? "q" : text + "q")
        == [.character("q")])
  }

  @Test func `every sequence may come byte by byte`() {
    let text = "a\u{1B}[A\u{1B}[200~p\u{1B}q\u{1B}[201~é漢\u{1B}OB\u{1B}[?1;2cz\u{1B}[5~"
    var decoder = KeyDecoder()
    let pieces = text.utf8.flatMap { decoder.feed([$0]) }
    #expect(pieces == keys(text))
    #expect(
      pieces == [
        .character("a"), .up, .pasted("pq"), .character("é"), .character("漢"), .down,
        .character("z"), .pageUp,
      ])
  }

  @Test func `escape and a letter together are both`() {
    #expect(keys("\u{1B}q") == [.escape, .character("q")])
    #expect(keys("\u{1B}\u{1B}") == [.escape, .escape])
    #expect(keys("\u{1B}é") == [.escape, .character("é")])
  }

  @Test(arguments: ["P", "X", "]", "^", "_"])
  func `Alt with a letter that begins a reply deadens no key`(letter: String) {
    let alt = "\u{1B}" + letter
    var decoder = KeyDecoder()
    #expect(decoder.feed(alt.utf8).isEmpty)
    #expect(decoder.unfinished == .escape)
    #expect(decoder.giveUp().isEmpty)
    #expect(decoder.feed("j".utf8) == [.character("j")])
    // Typed so fast that all of it comes in one go.
    #expect(keys(alt + "\u{3}") == [.control("c")])
    #expect(keys(alt + "jj\u{3}q") == [.control("c"), .character("q")])
    #expect(keys(alt + "jj\u{18}q") == [.control("x"), .character("q")])
    #expect(keys(alt + "jj\u{1B}") == [.escape])
    #expect(keys(alt + "jj\u{1B}q") == [.escape, .character("q")])
    #expect(keys(alt + "jj\u{1B}[Aq") == [.up, .character("q")])
    #expect(keys(alt + alt + alt + "\rq") == [.enter, .character("q")])
  }

  @Test(arguments: [
    "\u{1B}]11;rgb:0000/0000/0000\u{1B}\\", "\u{1B}]52;c;cXFx\u{7}", "\u{9D}0;x\u{9C}",
    "\u{1B}P>|XTerm(370)\u{1B}\\", "\u{1B}_Gi=1;OK\u{1B}\\",
  ])
  func `a reply that comes in pieces is still read over whole`(reply: String) {
    var decoder = KeyDecoder()
    for byte in reply.utf8.dropLast() {
      #expect(decoder.feed([byte]).isEmpty)
      #expect(decoder.unfinished != .nothing)
    }
    #expect(decoder.feed(reply.utf8.suffix(1)).isEmpty)
    #expect(decoder.unfinished == .nothing)
    #expect(decoder.feed("q".utf8) == [.character("q")])
  }

  @Test func `bytes that are not UTF-8 take no letter with them`() {
    var decoder = KeyDecoder()
    #expect(
      decoder.feed([0xFF, 0x61, 0xC3, 0x62, 0xE2, 0x82, 0x63, 0x80, 0x64])
        == "abcd".map(Key.character))
    #expect(decoder.feed([0xED, 0xA0, 0x80, 0x65]) == [.character("e")])
    #expect(decoder.feed([0xC3, 0x1B, 0x5B, 0x41]) == [.up])
    #expect(decoder.feed([0x1B, 0x5B, 0x31, 0x1B, 0x5B, 0x41]) == [.up])
  }

  @Test func `pasted text is text`() {
    #expect(
      keys("\u{1B}[200~q\u{3}\u{1B}[A\r\nd\te\u{9B}\n\u{1B}[201~x")
        == [.pasted("q[A\nd e\n"), .character("x")])
    #expect(keys("\u{1B}[200~\u{1B}[201~").isEmpty)
    #expect(keys("\u{1B}[200~a\u{1B}[20\u{1B}[201~") == [.pasted("a[20")])
  }

  @Test func `a paste without an end is over when nothing more comes`() {
    var decoder = KeyDecoder()
    #expect(decoder.feed("\u{1B}[200~quit".utf8).isEmpty)
    #expect(decoder.unfinished == .other)
    #expect(decoder.giveUp() == [.pasted("quit")])
    #expect(decoder.feed("q".utf8) == [.character("q")])
  }

  @Test func `a paste that is too long is cut, and its rest is not run`() {
    let long = String(repeating: "q", count: KeyDecoder.longestPaste + 500)
    #expect(
      keys("\u{1B}[200~\(long)\u{1B}[201~x")
        == [.pasted(String(repeating: "q", count: KeyDecoder.longestPaste)), .character("x")])
  }

  @Test func `no bytes make it stick`() {
    var numbers = SystemRandomNumberGenerator()
    for _ in 0..<2_000 {
      var decoder = KeyDecoder()
      let bytes = (0..<40).map { _ in
        Bool.random(using: &numbers) ? UInt8.random(in: 0...255, using: &numbers) : 0x1B
      }
      _ = decoder.feed(bytes)
      _ = decoder.giveUp()
      #expect(decoder.feed("k".utf8) == [.character("k")])
    }
  }
}
