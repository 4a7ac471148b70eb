import Foundation
import TestSupport
import Testing

/// The desktop's own programs get the user's whole environment.
@Suite struct DesktopTests {
  /// On a step with links, outside of what the program knows of tmux.
  private func open(_ home: Home, _ environment: [String: String], before: String) throws -> Tmux {
    let tmux = try Tmux(home, columns: 120, rows: 40, environment: environment, before: before)
    try tmux.wait("the first box", until: \.isOnOpenBox)
    try tmux.keys("Down", "Down", "Down", "Down")
    return tmux
  }

  @Test func `o starts the opener with every variable the user has, byte by byte`() throws {
    let home = try Home.withClaire()
    let opener = home.path + "/bin/xdg-open"
    let script = """
      #!/bin/sh
      cat /proc/$$/environ >"$HOME/variables"
      printf '%s\\n' "$#" "$1" >"$HOME/opened"

      """
    try home.write(script, to: home.folder + "/script")
    // Another process writes it: one that is started here at the same moment would inherit the
    // descriptor, and what is open for writing can't be run.
    let install = ["install", "-D", "-m", "755", home.folder + "/script", opener]
    _ = try OtherProgram(environment: home.environment, folder: home.folder).run(install)
    let variables = [
      "DISPLAY": ":99", "PATH": home.path + "/bin:/usr/bin:/bin", "BROWSER": "lynx",
      "DBUS_SESSION_BUS_ADDRESS": "unix:path=/run/user/7/bus", "XDG_CURRENT_DESKTOP": "GNOME",
    ]
    let tmux = try open(
      home, variables, before: "export ODD=\"$(printf 'a\\377=b')\" LINES=7 COLUMNS=9")
    try tmux.keys("o")
    try tmux.wait("a question or an answer") { $0.has("Open which link?") || $0.has("Handed") }
    try tmux.keys("Enter")
    try tmux.wait(for: "Handed to the browser")
    let opened = String(decoding: try home.bytes(home.path + "/opened"), as: UTF8.self)
    #expect(opened.hasPrefix("1\nhttps://www.facebook.com/"))
    let ours = try home.bytes("/proc/\(try tmux.process)/environ").split(separator: 0)
    let theirs = try home.bytes(home.path + "/variables").split(separator: 0)
    #expect(Set(ours) == Set(theirs))
    #expect(theirs.contains(Data("ODD=a".utf8 + [0xFF] + "=b".utf8)))
  }

  @Test func `y puts a text into the clipboard of a display that asks for a cookie`() throws {
    let home = try Home.withClaire()
    let display = try Display(home)
    let tmux = try open(home, display.variables, before: "unset TMUX")
    try tmux.keys("y")
    try tmux.wait("a question or an answer") { $0.has("Copy which?") || $0.has("Copied") }
    if try tmux.picture.has("Copy which?") { try tmux.keys("Enter") }
    try tmux.wait(for: "Copied with xclip")
    #expect(try display.clipboard.hasPrefix("On grounds relating to my particular situation"))
  }
}

/// An X server without a screen that lets in only who knows its cookie.
private final class Display {
  let variables: [String: String]
  private let programs: OtherProgram
  private let server: pid_t

  init(_ home: Home) throws {
    let cookie = home.folder + "/cookie"
    let name = Array("MIT-MAGIC-COOKIE-1".utf8)
    let key = (0..<16).map { _ in UInt8.random(in: 0...255) }
    // For any host and any display; see Xau(3).
    let entry: [UInt8] = [0xFF, 0xFF, 0, 0, 0, 0, 0, UInt8(name.count)] + name + [0, 16] + key
    try Data(entry).write(to: URL(fileURLWithPath: cookie))
    let number = home.folder + "/display"
    server = try OtherProgram(environment: home.environment, folder: home.folder).start(
      ["Xvfb", "-displayfd", "1", "-auth", cookie, "-nolisten", "tcp"], output: number)
    let started = try TerminalTests.wait(
      "the X server (Debian: xvfb)", within: 30,
      for: { () -> String? in
        let text = String(decoding: try home.bytes(number), as: UTF8.self)
        return text.hasSuffix("\n") ? String(text.dropLast()) : nil
      })
    variables = ["DISPLAY": ":" + started, "XAUTHORITY": cookie]
    programs = OtherProgram(
      environment: home.environment.merging(variables) { $1 }, folder: home.folder)
  }

  deinit {
    kill(server, SIGTERM)
    var status: Int32 = 0
    waitpid(server, &status, 0)
  }

  var clipboard: String {
    get throws {
      let ended = try programs.run(["xclip", "-o", "-selection", "clipboard"])
      return ended.status == 0 ? ended.output : ended.errors
    }
  }
}
