import Foundation

/// What a program said, and how it ended.
struct Ended {
  /// The exit code, or 128 and the signal, as a shell says it.
  let status: Int32
  let output: String
  let errors: String
}

/// A program started with an environment of its own and nothing to read.
struct OtherProgram {
  let environment: [String: String]
  /// Where its words are put until they are read.
  let folder: String

  func run(_ words: [String]) throws -> Ended {
    let name = folder + "/" + UUID().uuidString
    defer { for end in [".out", ".err"] { unlink(name + end) } }
    let child = try start(words, output: name + ".out", errors: name + ".err")
    let status = try end(of: child)
    return Ended(
      status: status, output: try text(name + ".out"), errors: try text(name + ".err"))
  }

  /// Starts a program that runs beside the test.
  func start(
    _ words: [String], input: String = "/dev/null", output: String = "/dev/null",
    errors: String = "/dev/null"
  ) throws -> pid_t {
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    posix_spawn_file_actions_addopen(&actions, 0, input, O_RDONLY | O_NOCTTY, 0)
    posix_spawn_file_actions_addopen(&actions, 1, output, O_WRONLY | O_CREAT | O_NOCTTY, 0o600)
    posix_spawn_file_actions_addopen(&actions, 2, errors, O_WRONLY | O_CREAT, 0o600)
    var attributes = OtherProgram.hearingSignals()
    defer { posix_spawnattr_destroy(&attributes) }
    var arguments = words.map { strdup($0) } + [nil]
    var variables = environment.map { strdup("\($0)=\($1)") } + [nil]
    defer { for text in arguments + variables { free(text) } }
    var child = pid_t()
    let fault = posix_spawnp(&child, words[0], &actions, &attributes, &arguments, &variables)
    guard fault == 0 else {
      throw Missing("\(words[0]) could not be started: \(String(cString: strerror(fault)))")
    }
    return child
  }

  // The threads of tests block signals, and a program would inherit that.
  private static func hearingSignals() -> posix_spawnattr_t {
    var attributes = posix_spawnattr_t()
    posix_spawnattr_init(&attributes)
    var none = sigset_t()
    sigemptyset(&none)
    posix_spawnattr_setsigmask(&attributes, &none)
    var all = sigset_t()
    sigfillset(&all)
    posix_spawnattr_setsigdefault(&attributes, &all)
    let flags = POSIX_SPAWN_SETSIGMASK | POSIX_SPAWN_SETSIGDEF
    posix_spawnattr_setflags(&attributes, Int16(flags))
    return attributes
  }

  func end(of child: pid_t) throws -> Int32 {
    var status: Int32 = 0
    while waitpid(child, &status, 0) < 0 {
      guard errno == EINTR else { throw Missing("the end of process \(child)") }
    }
    return status & 0x7F == 0 ? status >> 8 & 0xFF : 128 + status & 0x7F
  }

  private func text(_ path: String) throws -> String {
    String(decoding: try Data(contentsOf: URL(fileURLWithPath: path)), as: UTF8.self)
  }
}

/// What a test waited for in vain, with what there was instead.
struct Missing: Error, CustomStringConvertible {
  let description: String

  init(_ description: String) { self.description = description }
}

/// Seconds, of a clock that nobody sets.
func uptime() -> Double {
  var moment = timespec()
  clock_gettime(CLOCK_MONOTONIC, &moment)
  return Double(moment.tv_sec) + Double(moment.tv_nsec) / 1e9
}

/// Looks again and again until there is an answer.
func wait<Answer>(
  _ what: String, within seconds: Double = 15, for answer: () throws -> Answer?,
  instead: () -> String = { "" }
) throws -> Answer {
  let end = uptime() + seconds
  while true {
    if let answer = try answer() { return answer }
    guard uptime() < end else {
      throw Missing("waited \(seconds) s in vain for \(what)\n\(instead())")
    }
    usleep(10_000)
  }
}
