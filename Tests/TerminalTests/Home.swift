import Foundation
import TestSupport
import Testing

/// A home folder of its own for a test, with nothing in it; removed afterwards.
final class Home {
  /// What belongs to the test and not to the user.
  let folder: String
  let path: String
  /// The built program, beside the tests.
  let veto: String

  init() throws {
    var template = Array("/tmp/veto-terminal-XXXXXX".utf8CString)
    try #require(mkdtemp(&template) != nil)
    folder = String(decoding: template.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self)
    path = folder + "/home"
    try #require(mkdir(path, 0o755) == 0)
    veto = try Home.builtProgram()
  }

  // A program that is just ending may still save something here, so it is tried again.
  deinit {
    for _ in 1...200 {
      try? FileManager.default.removeItem(atPath: folder)
      guard access(folder, F_OK) == 0 else { return }
      usleep(10_000)
    }
  }

  private static func builtProgram() throws -> String {
    let running = try FileManager.default.destinationOfSymbolicLink(atPath: "/proc/self/exe")
    let program = URL(fileURLWithPath: running).deletingLastPathComponent().path + "/veto"
    try #require(access(program, X_OK) == 0, "veto is not built beside the tests")
    return program
  }

  /// The same everywhere, whatever the machine of the test says.
  var environment: [String: String] {
    [
      "HOME": path, "PATH": "/usr/local/bin:/usr/bin:/bin", "LC_ALL": "C.UTF-8",
      "TZ": "Europe/Paris", "SWIFT_BACKTRACE": "enable=no", "SHELL": "/bin/sh",
    ]
  }

  // MARK: Commands

  /// Runs `veto` without a terminal.
  func command(_ words: String..., environment: [String: String] = [:]) throws -> Ended {
    try command(words, environment: environment)
  }

  func command(_ words: [String], environment more: [String: String] = [:]) throws -> Ended {
    let variables = environment.merging(more) { $1 }
    return try OtherProgram(environment: variables, folder: folder).run([veto] + words)
  }

  /// Runs `veto` and demands that it succeeds.
  @discardableResult
  func veto(_ words: String...) throws -> String {
    let ended = try command(words)
    try #require(ended.status == 0, "veto \(words): \(ended.errors)")
    return ended.output
  }

  /// Claire with one account on Facebook: what most tests begin with.
  static func withClaire() throws -> Home {
    let home = try Home()
    try home.veto("account", "add", "facebook", "@claire", "--person", "Claire")
    return home
  }

  // MARK: Files

  var file: String { path + "/.local/share/veto/progress.json" }

  func bytes(_ path: String? = nil) throws -> Data {
    try Data(contentsOf: URL(fileURLWithPath: path ?? file))
  }

  /// Replaces the progress file by a text.
  func write(_ text: String, to path: String? = nil) throws {
    let file = URL(fileURLWithPath: path ?? file)
    try FileManager.default.createDirectory(
      at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
    try Data(text.utf8).write(to: file)
  }

  /// A section of the progress file: fields by record.
  func section(_ name: String) throws -> [String: [String: Any]] {
    let document = try JSONSerialization.jsonObject(with: try bytes())
    let sections = try #require(document as? [String: Any])
    return sections[name] as? [String: [String: Any]] ?? [:]
  }

  /// The steps that are ticked, as `facebook.claire/object/send`.
  var ticked: [String] {
    get throws { try section("ticks").filter { $1["on"] is String }.keys.sorted() }
  }

  /// A field of a tick.
  func tick(_ key: String, _ field: String) throws -> String? {
    try section("ticks")[key]?[field] as? String
  }

  func mode(of path: String) throws -> String {
    var status = stat()
    try #require(stat(path, &status) == 0, "no \(path)")
    return String(status.st_mode & 0o777, radix: 8)
  }

  /// Waits until the file says so.
  func wait(_ what: String, until isThere: () throws -> Bool) throws {
    let instead = { (try? String(decoding: self.bytes(), as: UTF8.self)) ?? "no file" }
    _ = try TerminalTests.wait(what, for: { try isThere() ? true : nil }, instead: instead)
  }
}
