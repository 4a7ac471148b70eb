import Foundation
import TestSupport
import Testing

/// Terminals that can do little, and those who want little.
@Suite struct PlainTerminalTests {
  /// Starts, ticks, opens a menu, quits; all that was sent to the terminal.
  private func session(
    _ arguments: String..., type: String = "tmux-256color", environment: [String: String] = [:]
  ) throws -> String {
    let home = try Home.withClaire()
    try home.veto("tick", "facebook/object/settings", "--account", "@claire")
    let tmux = try Tmux(
      home, arguments.first ?? "--language=en", type: type, environment: environment)
    try tmux.wait("the first box", until: \.isOnOpenBox)
    try tmux.keys("Space")
    try tmux.wait(for: "2/6")
    try tmux.keys("x")
    try tmux.wait(for: "Not applicable")
    try tmux.keys("Escape", "q")
    #expect(try tmux.end().status == 0)
    return try tmux.raw
  }

  /// The numbers of all SGR sequences: `38;5;2` as it stands.
  private func looks(_ raw: String) -> [String] {
    raw.components(separatedBy: "\u{1B}[").dropFirst().compactMap { part in
      let body = part.prefix { "0123456789;:".contains($0) }
      return part.dropFirst(body.count).first == "m" ? String(body) : nil
    }
  }

  private func isColour(_ look: String) -> Bool {
    look.split(separator: ";").contains { number in
      guard let number = Int(number) else { return true }
      return (30...38).contains(number) || (40...48).contains(number) || number >= 90
    }
  }

  @Test func `there is colour where nobody refuses it`() throws {
    #expect(looks(try session()).contains(where: isColour))
    #expect(looks(try session(environment: ["NO_COLOR": ""])).contains(where: isColour))
  }

  @Test func `NO_COLOR sends no colour`() throws {
    #expect(!looks(try session(environment: ["NO_COLOR": "1"])).contains(where: isColour))
  }

  @Test func `--no-color sends no colour`() throws {
    #expect(!looks(try session("--no-color")).contains(where: isColour))
  }

  @Test(arguments: ["C", "POSIX", "nonsense"])
  func `a locale without UTF-8 gets ASCII only`(locale: String) throws {
    let raw = try session(environment: ["LC_ALL": locale])
    #expect(raw.utf8.allSatisfy { $0 < 0x80 })
  }

  @Test func `--ascii sends ASCII only`() throws {
    #expect(try session("--ascii").utf8.allSatisfy { $0 < 0x80 })
  }

  @Test(arguments: ["fr_FR.UTF-8", "xx_XX.utf8"])
  func `a locale that is not installed but says UTF-8 gets its letters`(locale: String) throws {
    let tmux = try Tmux(
      try Home.withClaire(), "--language", "fr", environment: ["LC_ALL": locale])
    try tmux.wait(for: "enregistré", "─")
  }

  @Test(arguments: ["xterm", "xterm-256color", "screen", "linux", "vt100", "vt220"])
  func `a session in a terminal of this type`(type: String) throws {
    #expect(try session(type: type).utf8.count > 500)
  }

  @Test(arguments: ["dumb", "nonsense"])
  func `a terminal that can't show the screen gets a sentence and no escape`(
    type: String
  ) throws {
    let tmux = try Tmux(try Home.withClaire(), before: "export TERM=\(type)")
    let end = try tmux.end()
    #expect(end.status == 64)
    #expect(end.picture.has("veto status"))
    #expect(!(try tmux.raw).contains("\u{1B}"))
    try tmux.expectModesAsBefore()
  }

  @Test func `without a terminal there is a sentence, exit code 64 and no escape`() throws {
    let ended = try Home.withClaire().command()
    #expect(ended.status == 64)
    #expect(ended.output == "")
    #expect(ended.errors.contains("veto status"))
    #expect(!(ended.output + ended.errors).contains("\u{1B}"))
  }

  @Test func `only the known sequences reach the terminal, and each mode is taken back`() throws {
    let raw = try session()
    for introducer in ["\u{1B}]", "\u{1B}P", "\u{1B}_", "\u{1B}^", "\u{1B}X"] {
      #expect(!raw.contains(introducer))
    }
    let modes = raw.components(separatedBy: "\u{1B}[?").dropFirst().map { part in
      String(part.prefix { $0.isNumber || $0 == ";" || $0 == "h" || $0 == "l" })
    }
    for mode in Set(modes.filter { $0.hasSuffix("h") }) {
      let opposite = mode.dropLast() + "l"
      let lastOn = try #require(modes.lastIndex(of: mode))
      let lastOff = modes.lastIndex(of: String(opposite)) ?? -1
      // The cursor is shown at the end, and the cursor keys' form was the terminal's own.
      #expect(mode.hasPrefix("25") || mode.hasPrefix("12") || lastOff > lastOn, "\(mode)")
    }
    let lastHidden = modes.lastIndex(of: "25l") ?? -1
    #expect(modes.lastIndex { $0.hasPrefix("12;25h") || $0 == "25h" } ?? 0 > lastHidden)
  }
}
