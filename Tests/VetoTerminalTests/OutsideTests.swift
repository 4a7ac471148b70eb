import Testing

@testable import VetoTerminal

@Suite struct OpenerTests {
  @Test func `nothing is started for what is refused`() {
    var opener = Opener(environment: ["DISPLAY": ":0", "PATH": "/nowhere"])
    #expect(opener.open("file:///etc/passwd") == .refused)
    #expect(opener.open("https://example.org") == .noOpener)
  }
}

@Suite struct ClipboardTests {
  @Test(arguments: [
    ("", ""), ("f", "Zg=="), ("fo", "Zm8="), ("foo", "Zm9v"), ("foob", "Zm9vYg=="),
    ("fooba", "Zm9vYmE="), ("foobar", "Zm9vYmFy"), ("é", "w6k="),
  ])
  func `base64 is that of RFC 4648`(text: String, letters: String) {
    #expect(Base64.encode(text.utf8) == letters)
  }

  @Test func `tmux comes first, then the display's own programs`() {
    let environment = ["TMUX": "/tmp/tmux,1,0", "WAYLAND_DISPLAY": "wayland-0", "DISPLAY": ":0"]
    let names = Clipboard(environment: environment).candidates.compactMap(\.first)
    #expect(names.starts(with: ["tmux", "wl-copy", "xclip", "xsel"]))
  }

  @Test func `a program that is not there took nothing`() {
    let clipboard = Clipboard(environment: ["DISPLAY": ":0", "PATH": "/nowhere"])
    #expect(clipboard.copyWithProgram("text") == nil)
  }

  @Test func `a program gets the text, and its end is known`() {
    #expect(
      OtherProgram(["grep", "-q", "héllo"], searchPath: nil)?
        .succeeds(reading: "say héllo", within: 2000) == true)
    #expect(
      OtherProgram(["grep", "-q", "other"], searchPath: nil)?
        .succeeds(reading: "say héllo", within: 2000) == false)
    #expect(
      OtherProgram(["sleep", "5"], searchPath: nil)?
        .succeeds(reading: "", within: 50) == false)
  }
}

@Suite struct CellTextTests {
  @Test func `what the C library counts otherwise is not given to curses`() {
    #expect(CellText.points("a", columns: 1, repertoire: .unicode) == [[0x61]])
    #expect(CellText.points("a", columns: 2, repertoire: .unicode).count == 2)
    #expect(CellText.points("", columns: 1, repertoire: .unicode) == [[0x20]])
    #expect(CellText.points("\u{1B}", columns: 1, repertoire: .unicode) == [[0x20]])
  }

  @Test(arguments: ["é", "…", "│", "漢", "\u{25CC}\u{301}", "✓", "€"])
  func `in ASCII every cell is filled with ASCII`(character: String) {
    for columns in 1...2 {
      let points = CellText.points(character, columns: columns, repertoire: .ascii)
      #expect(points.count == columns)
      #expect(points.joined().allSatisfy { (0x20..<0x7F).contains($0) })
    }
  }
}
