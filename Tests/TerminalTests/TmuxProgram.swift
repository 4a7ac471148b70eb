import Foundation
import Testing

// The program that runs in the window.
extension Tmux {
  /// Its number; the shell may be about to write it.
  var process: pid_t {
    get throws { try TerminalTests.wait("the process", for: { pid_t(try note("pid")) }) }
  }

  func signal(_ number: Int32) throws { try #require(kill(try process, number) == 0) }

  /// Waits until the program has left and the shell has told its end.
  @discardableResult
  func end(within seconds: Double = 15, at place: SourceLocation = #_sourceLocation) throws
    -> (status: Int32, picture: Picture)
  {
    let picture = try wait("its end", within: seconds, at: place) {
      !$0.isFullScreen && $0.lines.contains { $0.hasPrefix("left ") }
    }
    let line = try #require(picture.lines.last { $0.hasPrefix("left ") })
    return (try #require(Int32(line.dropFirst(5).prefix { $0.isNumber })), picture)
  }

  /// Starts the program again after its end.
  func again() throws {
    try? FileManager.default.removeItem(atPath: notes + "/after")
    try keys("Enter")
  }

  /// Whether the modes of the terminal are now what they were.
  func expectModesAsBefore(at place: SourceLocation = #_sourceLocation) throws {
    let before = try note("before")
    let after = try TerminalTests.wait("the modes", for: { (try? note("after")).flatMap(\.orNil) })
    #expect(before == after, sourceLocation: place)
  }

  /// Waits until a process is no more; a dead one that nobody has buried counts as gone.
  func waitUntilGone(_ process: pid_t, within seconds: Double) throws {
    _ = try TerminalTests.wait(
      "the end of \(process)", within: seconds,
      for: {
        guard let line = try? String(contentsOfFile: "/proc/\(process)/stat", encoding: .utf8)
        else { return true }
        return line.split(separator: ")").last?.hasPrefix(" Z") == true ? true : nil
      })
  }
}

extension String {
  var orNil: String? { isEmpty ? nil : self }
}
