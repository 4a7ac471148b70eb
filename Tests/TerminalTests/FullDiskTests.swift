import Foundation
import TestSupport
import Testing

/// A file that may not grow stands for a full disk, since it needs no right to mount one.
@Suite struct FullDiskTests {
  private func openWithoutRoom(_ home: Home) throws -> Tmux {
    // So much that the file is longer than the block which may be written.
    for label in ["@two", "@three", "@four", "@five", "@six"] {
      try home.veto("account", "add", "facebook", label)
    }
    let tmux = try Tmux(home, before: "ulimit -S -f 1")
    try tmux.wait("the first box", until: \.isOnOpenBox)
    try tmux.keys("Space")
    try tmux.wait("the tick, not saved") { $0.selected.contains("[✓]") && $0.has("not saved:") }
    return tmux
  }

  private func makeRoom(_ tmux: Tmux) throws {
    let tools = OtherProgram(environment: tmux.home.environment, folder: tmux.home.folder)
    let words = ["prlimit", "--pid", "\(try tmux.process)", "--fsize=unlimited:unlimited"]
    try #require(try tools.run(words).status == 0)
  }

  @Test func `the tick stays on the screen, and the old file whole`() throws {
    let home = try Home.withClaire()
    let tmux = try openWithoutRoom(home)
    try tmux.keys("Down")
    try tmux.wait(for: "not saved:", "[✓]")
    #expect(try home.ticked == [])
    #expect(try home.section("accounts").count == 6)
    let folder = URL(fileURLWithPath: home.file).deletingLastPathComponent().path
    #expect(try FileManager.default.contentsOfDirectory(atPath: folder) == ["progress.json"])
  }

  @Test func `once there is room, the next change saves all`() throws {
    let home = try Home.withClaire()
    let tmux = try openWithoutRoom(home)
    try makeRoom(tmux)
    try tmux.keys("Down", "Space")
    try tmux.wait("both saved") { $0.isTickSaved && $0.has("2/6") }
    #expect(try home.ticked.count == 2)
  }

  @Test func `quitting asks first, and staying loses nothing`() throws {
    let home = try Home.withClaire()
    let tmux = try openWithoutRoom(home)
    try tmux.keys("q")
    try tmux.wait(for: "Stay", "Quit without saving")
    try tmux.keys("Enter")
    try tmux.wait("the screen") { !$0.has("Quit without") && $0.has("[✓]") }
    try makeRoom(tmux)
    try tmux.keys("q")
    #expect(try tmux.end().status == 0)
    #expect(try home.ticked.count == 1)
  }

  @Test func `whoever quits without saving is told the file and the reason`() throws {
    let home = try Home.withClaire()
    let tmux = try openWithoutRoom(home)
    try tmux.keys("q")
    try tmux.wait(for: "Stay", "Quit without saving")
    try tmux.keys("Down", "Down", "Enter")
    let end = try tmux.end()
    #expect(end.status == 74)
    #expect(end.picture.has("progress.json"))
    #expect(try home.ticked == [])
    try tmux.expectModesAsBefore()
  }

  @Test func `a signal with no room left still restores the terminal and tells`() throws {
    let home = try Home.withClaire()
    let tmux = try openWithoutRoom(home)
    try tmux.signal(SIGTERM)
    let end = try tmux.end()
    #expect(end.status == 143)
    #expect(end.picture.has("progress.json"))
    try tmux.expectModesAsBefore()
  }
}
