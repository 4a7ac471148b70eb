import Foundation
import TestSupport
import Testing

/// Ends that nobody asked the program about.
@Suite struct KillTests {
  private let account = "facebook.claire/object/account"

  private func openAndTick(_ home: Home, before: String = "") throws -> Tmux {
    let tmux = try Tmux(home, before: before)
    try tmux.wait("the first box", until: \.isOnOpenBox)
    try tmux.keys("Space")
    try tmux.wait("the tick", until: \.isTickSaved)
    return tmux
  }

  @Test func `killed as soon as a tick shows as saved, 50 times, the tick is there 50 times`()
    throws
  {
    let home = try Home.withClaire()
    let fresh = String(decoding: try home.bytes(), as: UTF8.self)
    let tmux = try Tmux(home)
    var survived = 0
    for _ in 1...50 {
      try tmux.wait("the first box") { $0.isOnOpenBox && !$0.has("left 137") }
      try tmux.keys("Space")
      try tmux.wait("the tick", until: \.isTickSaved)
      try tmux.signal(SIGKILL)
      if try home.ticked == [account] { survived += 1 }
      try tmux.wait(for: "left 137")
      try home.write(fresh)
      try tmux.keys("Enter")
    }
    #expect(survived == 50)
  }

  private static let signals: [(Int32, Int32)] = [
    (SIGTERM, 143), (SIGINT, 130), (SIGHUP, 129), (SIGQUIT, 131), (SIGSEGV, 139), (SIGABRT, 134),
    (SIGILL, 132),
  ]

  @Test(arguments: signals)
  func `a signal leaves the tick on the disk and the terminal as it was`(
    signal: Int32, status: Int32
  ) throws {
    let home = try Home.withClaire()
    // The shell in between must not be impressed by what is meant for the program.
    let tmux = try openAndTick(home, before: "ulimit -c 0; trap : INT HUP QUIT TERM")
    try tmux.signal(signal)
    let end = try tmux.end()
    #expect(end.status == status)
    #expect(try home.ticked == [account])
    try tmux.expectModesAsBefore()
    #expect(!end.picture.has("Facebook"))
    let raw = try tmux.raw
    #expect(raw.contains("\u{1B}[?1049l"))
    #expect(raw.components(separatedBy: "\u{1B}[?2004l").count == 2)
  }

  @Test func `Ctrl-Z gives the terminal to the shell, and fg brings everything back`() throws {
    let home = try Home.withClaire()
    let tmux = try Tmux(home, shell: true)
    try tmux.wait(for: "ready$")
    try tmux.text("stty -g; \"$VETO\"; echo left $?; stty -g")
    try tmux.keys("Enter")
    try tmux.wait("the first box") { $0.isOnOpenBox && $0.isFullScreen }
    try tmux.keys("Space")
    try tmux.wait("the tick", until: \.isTickSaved)
    try tmux.keys("C-z")
    try tmux.wait("the shell") { !$0.isFullScreen && $0.has("Stopped") && $0.has("left") }
    try tmux.text("echo ty''ped")
    try tmux.keys("Enter")
    try tmux.wait(for: "typed")
    try tmux.text("fg")
    try tmux.keys("Enter")
    try tmux.wait("the screen again") { $0.isFullScreen && $0.isTickSaved }
    try tmux.keys("Down", "Space")
    try tmux.wait("another tick") { $0.isTickSaved && $0.has("2/6") }
    try tmux.keys("q")
    let picture = try tmux.wait("the shell") { !$0.isFullScreen }
    #expect(try home.ticked.count == 2)
    let modes = picture.lines.filter { $0.contains(":") && $0.count > 60 }
    #expect(Set(modes).count <= 1)
  }

  @Test(arguments: ["", "trap '' HUP"])
  func `a closed window ends the program within two seconds`(before: String) throws {
    let home = try Home.withClaire()
    let tmux = try openAndTick(home, before: before)
    let process = try tmux.process
    try tmux.tmux(["kill-pane"])
    try tmux.waitUntilGone(process, within: 2)
    #expect(try home.ticked == [account])
  }
}
