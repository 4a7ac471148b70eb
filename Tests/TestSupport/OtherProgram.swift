import Foundation

/// What a program said, and how it ended.
public struct Ended {
  /// The exit code, or 128 and the signal, as a shell says it.
  public let status: Int32
  public let output: String
  public let errors: String
}

/// A program started with an environment of its own. Waits for it with the system's own call: the
/// wait of Foundation's `Process` was seen to miss an end.
public struct OtherProgram: Sendable {
  public let environment: [String: String]
  /// Where its words are put until they are read.
  let folder: String
  /// Where it begins; nil if where the tests do.
  let place: String?

  public init(environment: [String: String], folder: String, place: String? = nil) {
    (self.environment, self.folder, self.place) = (environment, folder, place)
  }

  public func run(_ words: [String], input: String = "/dev/null") throws -> Ended {
    let name = folder + "/" + UUID().uuidString
    defer { for end in [".out", ".err"] { unlink(name + end) } }
    let child = try start(words, input: input, output: name + ".out", errors: name + ".err")
    let status = try end(of: child)
    return Ended(
      status: status, output: try text(name + ".out"), errors: try text(name + ".err"))
  }

  /// Starts a program that runs beside the test.
  public func start(
    _ words: [String], input: String = "/dev/null", output: String = "/dev/null",
    errors: String = "/dev/null"
  ) throws -> Int32 {
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    posix_spawn_file_actions_addopen(&actions, 0, input, O_RDONLY | O_NOCTTY, 0)
    posix_spawn_file_actions_addopen(&actions, 1, output, O_WRONLY | O_CREAT | O_NOCTTY, 0o600)
    posix_spawn_file_actions_addopen(&actions, 2, errors, O_WRONLY | O_CREAT, 0o600)
    var attributes = OtherProgram.hearingSignals()
    defer { posix_spawnattr_destroy(&attributes) }
    let words = (place.map { ["env", "-C", $0] } ?? []) + words
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

  public func end(of child: Int32) throws -> Int32 {
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
public struct Missing: Error, CustomStringConvertible {
  public let description: String

  public init(_ description: String) { self.description = description }
}
