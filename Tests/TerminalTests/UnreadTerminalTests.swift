import Foundation
import TestSupport
import Testing

/// A terminal whose other end nobody reads: every write to it hangs.
@Suite struct UnreadTerminalTests {
  /// Both ends of a terminal; the program's end can be filled up.
  private final class Pair {
    let ours: Int32
    let path: String

    init() throws {
      ours = Foundation.open("/dev/ptmx", O_RDWR | O_NOCTTY | O_NONBLOCK)
      // What unlockpt(3) and ptsname(3) do, which Swift's module of the C library lacks.
      var (locked, number): (CInt, CInt) = (0, -1)
      try #require(ioctl(ours, 0x4004_5431, &locked) == 0 && ioctl(ours, 0x8004_5430, &number) == 0)
      path = "/dev/pts/\(number)"
      var size = winsize(ws_row: 24, ws_col: 80, ws_xpixel: 0, ws_ypixel: 0)
      try #require(ioctl(ours, UInt(TIOCSWINSZ), &size) == 0)
    }

    deinit { close(ours) }

    /// What was written to the terminal since.
    func read() -> String {
      var part = [UInt8](repeating: 0, count: 65_536)
      let count = Foundation.read(ours, &part, part.count)
      return count > 0 ? String(decoding: part[..<count], as: UTF8.self) : ""
    }

    func type(_ text: String) throws {
      try #require(Foundation.write(ours, text, text.utf8.count) == text.utf8.count)
    }

    func fillUp() throws {
      let theirs = Foundation.open(path, O_WRONLY | O_NOCTTY | O_NONBLOCK)
      try #require(theirs >= 0)
      defer { close(theirs) }
      let letters = [UInt8](repeating: 0x78, count: 1024)
      // The kernel makes room once more behind our back, so it is full when nothing was taken
      // after a while.
      var taken = 1
      while taken > 0 {
        usleep(50_000)
        taken = 0
        for length in [1024, 1] {
          while Foundation.write(theirs, letters, length) > 0 { taken += 1 }
          #expect(errno == EAGAIN)
        }
      }
    }

    var modes: tcflag_t {
      get throws {
        var modes = termios()
        try #require(tcgetattr(ours, &modes) == 0)
        return modes.c_lflag
      }
    }
  }

  @Test(arguments: [SIGTERM, SIGINT, SIGQUIT])
  func `a second signal ends the program, and the modes are as before`(signal: Int32) throws {
    let home = try Home.withClaire()
    let pair = try Pair()
    let modes = try pair.modes
    let variables = home.environment.merging(["TERM": "xterm"]) { $1 }
    let program = OtherProgram(environment: variables, folder: home.folder)
    let child = try program.start([home.veto], input: pair.path, output: pair.path)
    defer { kill(child, SIGKILL) }
    var seen = ""
    _ = try TerminalTests.wait(
      "the screen",
      for: {
        seen += pair.read()
        return seen.contains("Facebook") && seen.contains("[ ]") ? true : nil
      }, instead: { seen })
    usleep(200_000)
    #expect(try pair.modes != modes)
    try pair.fillUp()
    try pair.type("j")
    usleep(300_000)
    kill(child, signal)
    usleep(300_000)
    kill(child, signal)
    let status = try TerminalTests.wait(
      "the end", within: 5,
      for: { () -> Int32? in
        var status: Int32 = 0
        return waitpid(child, &status, WNOHANG) == child ? status : nil
      })
    #expect(status & 0x7F == signal)
    #expect(try pair.modes == modes)
  }
}
