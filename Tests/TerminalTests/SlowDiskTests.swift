import Foundation
import TestSupport
import Testing

/// A disk that does not answer: another program holds the lock on the folder of the file, for which
/// a save waits two seconds.
@Suite struct SlowDiskTests {
  private final class Lock {
    private let folder: Int32

    init(_ home: Home) throws {
      let path = URL(fileURLWithPath: home.file).deletingLastPathComponent().path
      folder = Glibc.open(path, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
      try #require(folder >= 0 && flock(folder, LOCK_EX) == 0)
    }

    deinit { close(folder) }
    func release() { flock(folder, LOCK_UN) }
  }

  private func open(_ home: Home) throws -> Tmux {
    // The shell in between must not be impressed by what is meant for the program.
    let tmux = try Tmux(home, columns: 120, rows: 40, before: "trap : INT")
    try tmux.wait("the first box", until: \.isOnOpenBox)
    return tmux
  }

  private func tick(_ tmux: Tmux) throws {
    try tmux.keys("Space")
    try tmux.wait("the tick, not saved yet", within: 1) {
      $0.selected.contains("[✓]") && $0.footer.hasSuffix("not saved yet")
    }
  }

  @Test func `keys are answered while a save waits for the disk, and one save takes them all`()
    throws
  {
    let home = try Home.withClaire()
    let tmux = try open(home)
    let lock = try Lock(home)
    try tick(tmux)
    try tmux.keys("Down", "Space")
    try tmux.wait("the next tick", within: 1) { $0.has("2/6") && $0.has("not saved yet") }
    try tmux.keys("?")
    try tmux.wait("a page", within: 1) { !$0.has("2/6") }
    try tmux.keys("Escape")
    #expect(try home.ticked == [])
    lock.release()
    try tmux.wait("both, saved") { $0.isTickSaved && $0.has("2/6") }
    #expect(try home.ticked.count == 2)
  }

  @Test func `what was just ticked is undone while its save waits for the disk`() throws {
    let home = try Home.withClaire()
    let tmux = try open(home)
    let lock = try Lock(home)
    try tick(tmux)
    try tmux.keys("u")
    try tmux.wait("it undone", within: 1) { $0.selected.contains("[ ]") && $0.has("Undone") }
    lock.release()
    try tmux.wait("that, saved", until: \.isOnOpenBox)
    #expect(try home.ticked == [])
    try tmux.keys("C-r")
    try tmux.wait("it done again", until: \.isTickSaved)
    #expect(try home.ticked.count == 1)
  }

  @Test func `quitting waits for the save`() throws {
    let home = try Home.withClaire()
    let tmux = try open(home)
    let lock = try Lock(home)
    try tick(tmux)
    try tmux.keys("q")
    usleep(200_000)
    #expect(try home.ticked == [])
    lock.release()
    #expect(try tmux.end().status == 0)
    #expect(try home.ticked.count == 1)
  }

  @Test func `a signal waits for the save`() throws {
    let home = try Home.withClaire()
    let tmux = try open(home)
    let lock = try Lock(home)
    try tick(tmux)
    try tmux.signal(SIGTERM)
    usleep(200_000)
    #expect(try home.ticked == [])
    lock.release()
    #expect(try tmux.end().status == 143)
    #expect(try home.ticked.count == 1)
    try tmux.expectModesAsBefore()
  }

  @Test func `nobody is locked in with a save that hangs`() throws {
    let home = try Home.withClaire()
    let tmux = try open(home)
    let lock = try Lock(home)
    try tick(tmux)
    // Who asks twice does not wait, and Ctrl-C ends the last save.
    try tmux.keys("q", "q")
    usleep(200_000)
    try tmux.keys("C-c")
    #expect(try tmux.end(within: 1.5).status == 130)
    try tmux.expectModesAsBefore()
    lock.release()
    #expect(try home.ticked == [])
  }

  @Test func `a disk that stays away is told, and what was ticked is saved when it is back`() throws
  {
    let home = try Home.withClaire()
    let tmux = try open(home)
    let lock = try Lock(home)
    try tick(tmux)
    try tmux.wait("the reason", within: 5) { $0.has("not saved: ") }
    try tmux.keys("q")
    try tmux.wait(for: "Stay", "Quit without saving")
    lock.release()
    try tmux.keys("Enter", "q")
    #expect(try tmux.end().status == 0)
    #expect(try home.ticked.count == 1)
  }

  // MARK: Rest

  /// How often a thread has gone to sleep, of each but the first.
  private func sleeps(of process: pid_t) throws -> [Int] {
    let folder = "/proc/\(process)/task"
    let threads = try FileManager.default.contentsOfDirectory(atPath: folder)
    return try threads.filter { $0 != "\(process)" }.sorted().map {
      let status = try String(contentsOfFile: "\(folder)/\($0)/status", encoding: .utf8)
      let line = status.split(separator: "\n").first { $0.hasPrefix("voluntary_ctxt") }
      return try #require(line?.split(separator: "\t").last.flatMap { Int($0) })
    }
  }

  @Test func `after a save of its own nothing wakes the thread that saves`() throws {
    let home = try Home.withClaire()
    let tmux = try open(home)
    try tmux.keys("Space")
    try tmux.wait("the tick", until: \.isTickSaved)
    usleep(500_000)
    let before = try sleeps(of: try tmux.process)
    #expect(before.count == 1)
    usleep(1_500_000)
    #expect(try sleeps(of: try tmux.process) == before)
  }

  @Test func `the file is read once at the start, and not again after a save`() throws {
    let home = try Home.withClaire()
    // Not so new that a change could hide behind the grain of the clock.
    let old = [FileAttributeKey.modificationDate: Date(timeIntervalSinceNow: -60)]
    try FileManager.default.setAttributes(old, ofItemAtPath: home.file)
    let watch = inotify_init1(Int32(IN_NONBLOCK | IN_CLOEXEC))
    defer { close(watch) }
    let folder = URL(fileURLWithPath: home.file).deletingLastPathComponent().path
    try #require(inotify_add_watch(watch, folder, UInt32(IN_OPEN)) >= 0)
    func opened() -> Int {
      var room = [UInt8](repeating: 0, count: 1 << 14)
      let count = read(watch, &room, room.count)
      let name = Array("progress.json\0".utf8)
      return (0..<max(0, count - name.count)).count { Array(room[$0..<$0 + name.count]) == name }
    }
    let tmux = try open(home)
    usleep(300_000)
    #expect(opened() == 1)
    try tmux.keys("Space")
    try tmux.wait("the tick", until: \.isTickSaved)
    usleep(300_000)
    let ofSave = opened()
    try tmux.keys("Space")
    try tmux.wait("it, taken back", until: \.isOnOpenBox)
    usleep(300_000)
    // A save reads what is there and takes its attributes; the copy of the day is made of it.
    #expect((2...3).contains(ofSave))
    #expect((2...3).contains(opened()))
  }
}
