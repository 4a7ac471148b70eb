import CTerminal
import Glibc

/// A program of the system that does something for us, found in PATH and run without a shell.
struct OtherProgram {
  private let path: String
  private let arguments: [String]

  /// Nil if the search path (nil if there is none) has no such program. Its relative places are
  /// left out.
  init?(_ words: [String], searchPath: String?) {
    guard let name = words.first else { return nil }
    let folders = (searchPath ?? "/usr/local/bin:/usr/bin:/bin").split(separator: ":")
    let places: [String] = folders.filter { $0.hasPrefix("/") }.map { "\($0)/\(name)" }
    guard let path = places.first(where: { access($0, X_OK) == 0 }) else { return nil }
    self.path = path
    self.arguments = words
  }

  /// Starts it in a session of its own, with our whole environment and nothing to write to; its
  /// number, or nil.
  func start(input: Int32 = -1) -> pid_t? {
    let child = OtherProgram.withTexts(arguments) { terminal_spawn(path, $0, input) }
    return child > 0 ? child : nil
  }

  /// Starts it with a text to read; true if it ended well within the time, in milliseconds.
  func succeeds(reading text: String, within milliseconds: Int) -> Bool {
    // A file, not a pipe: nobody can block, and nobody gets SIGPIPE.
    let file = terminal_nameless_file()
    guard file >= 0 else { return false }
    defer { close(file) }
    let bytes = Array(text.utf8)
    guard write(file, bytes, bytes.count) == bytes.count, lseek(file, 0, SEEK_SET) == 0,
      let child = start(input: file)
    else { return false }
    return OtherProgram.end(of: child, within: milliseconds) == .some(0)
  }

  /// The exit status (-1 for a signal), or nil if it still runs when the time is up.
  static func end(of child: pid_t, within milliseconds: Int) -> Int32? {
    let due = SteadyClock.milliseconds + milliseconds
    var status: Int32 = 0
    while true {
      let ended = waitpid(child, &status, WNOHANG)
      if ended == child { return status & 0x7F == 0 ? status >> 8 & 0xFF : -1 }
      if ended < 0, errno != EINTR { return -1 }
      if SteadyClock.milliseconds >= due { return nil }
      poll(nil, 0, 10)
    }
  }

  /// Texts as a C program's arguments: a list of pointers ended by null.
  private static func withTexts<Result>(
    _ texts: [String], _ body: ([UnsafeMutablePointer<CChar>?]) -> Result
  ) -> Result {
    let copies = texts.map { strdup($0) }
    defer { for copy in copies { free(copy) } }
    return body(copies + [nil])
  }
}
