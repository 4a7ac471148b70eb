import Testing

@testable import VetoTerminal

@Suite struct WebAddressTests {
  @Test(arguments: [
    (
      "https://www.facebook.com/help/contact/712876720715583",
      "https://www.facebook.com/help/contact/712876720715583"
    ),
    ("HTTPS://Example.ORG/Path?q=A#B", "https://example.org/Path?q=A#B"),
    ("https://example.org", "https://example.org"),
    ("https://example.org:8443/", "https://example.org:8443/"),
    ("https://example.org/%C3%A9", "https://example.org/%C3%A9"),
    ("https://example.org?x=1@2", "https://example.org?x=1@2"),
  ])
  func `an address of the web is opened`(text: String, normal: String) {
    #expect(WebAddress(text)?.text == normal)
  }

  @Test(arguments: [
    "", "http://example.org", "file:///etc/passwd", "javascript:alert(1)", "-https://example.org",
    "--help", "https://", "https:///path", "https://user@example.org", "https://u:p@example.org/",
    "https://example.org/a b", "https://example.org/\u{1B}[2J", "https://example.org/\"x",
    "https://example.org/'x", "https://example.org\\@evil.example", "https://exämple.org",
    "https://-a.example", "https://a..example", "https://localhost", "https://[::1]/",
    "https://example.org:0/", "https://example.org:99999/", "https://example.org:/",
    "https://example.org/%zz", "https://example.org/%2", " https://example.org",
    "https://example.org/\n", "https://exa%6Dple.org", "ssh://example.org", "https:/example.org",
  ])
  func `anything else is refused`(text: String) {
    #expect(WebAddress(text) == nil)
  }

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
    let environment = ["PATH": "/usr/bin:/bin"]
    #expect(
      OtherProgram(["grep", "-q", "héllo"], environment: environment)?
        .succeeds(reading: "say héllo", within: 2000) == true)
    #expect(
      OtherProgram(["grep", "-q", "other"], environment: environment)?
        .succeeds(reading: "say héllo", within: 2000) == false)
    #expect(
      OtherProgram(["sleep", "5"], environment: environment)?
        .succeeds(reading: "", within: 50) == false)
  }
}

@Suite struct WallClockTests {
  @Test func `the offset is what local time and universal time differ by`() {
    let now = WallClock.now()
    #expect((0..<1000).contains(now.milliseconds))
    #expect(now.local.utcOffset == WallClock.utcOffset(atEpoch: now.epochSeconds))
    let seconds = now.epochSeconds + Int64(now.local.utcOffset)
    #expect(Int(seconds % 60) == now.local.second)
    #expect(Int(seconds / 60 % 60) == now.local.minute)
    #expect(Int(seconds / 3600 % 24) == now.local.hour)
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
