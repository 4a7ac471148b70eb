import Foundation
import TestSupport
import Testing

/// A home of its own in which the program runs, gone afterwards.
final class Home: Sendable {
  let folder: URL

  init() throws {
    folder = FileManager.default.temporaryDirectory
      .appendingPathComponent("veto-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
  }

  deinit {
    do { try FileManager.default.removeItem(at: folder) } catch { Issue.record(error) }
  }

  /// What a run left.
  struct Run {
    let code: Int32
    let out: String
    let err: String

    var json: [String: Any] {
      get throws {
        let object = try JSONSerialization.jsonObject(with: Data(out.utf8))
        return try #require(object as? [String: Any])
      }
    }
  }

  var progressFile: URL { folder.appendingPathComponent(".local/share/veto/progress.json") }
  var historyFolder: URL { folder.appendingPathComponent(".local/state/veto/undo") }

  /// Every file below the home, by its path from there.
  var files: [String] {
    FileManager.default.subpaths(atPath: folder.path)?.sorted() ?? []
  }

  func file(_ name: String, _ text: String) throws -> String {
    let file = folder.appendingPathComponent(name)
    try Data(text.utf8).write(to: file)
    return file.path
  }

  /// Runs `veto` with a pinned clock zone and locale, and no terminal.
  func veto(_ arguments: String..., environment: [String: String] = [:]) throws -> Run {
    try run(arguments, environment)
  }

  /// A run that must succeed.
  @discardableResult
  func good(_ arguments: String..., environment: [String: String] = [:]) throws -> Run {
    let run = try run(arguments, environment)
    #expect(run.code == 0, "\(arguments): \(run.err)")
    return run
  }

  func veto(arguments: [String]) throws -> Run { try run(arguments, [:]) }

  func good(arguments: [String]) throws -> Run {
    let run = try run(arguments, [:])
    #expect(run.code == 0, "\(arguments): \(run.err)")
    return run
  }

  /// Without `input`, a file's path, there is nothing on standard input.
  func run(
    _ arguments: [String], _ environment: [String: String], input: String? = nil,
    without names: [String] = [], program: URL = Home.program
  ) throws -> Run {
    var variables = ["HOME": folder.path, "TZ": "Europe/Paris", "LANG": "en_GB.UTF-8"]
    variables["LD_LIBRARY_PATH"] = ProcessInfo.processInfo.environment["LD_LIBRARY_PATH"]
    let other = OtherProgram(
      environment: variables.merging(environment) { $1 }.filter { !names.contains($0.key) },
      folder: FileManager.default.temporaryDirectory.path, place: folder.path)
    let ended = try other.run([program.path] + arguments, input: input ?? "/dev/null")
    return Run(code: ended.status, out: ended.output, err: ended.errors)
  }

  /// The day by the zone that the system keeps for those that name none.
  static func systemDay() throws -> String {
    let process = Process()
    process.executableURL = URL(filePath: "/bin/date")
    process.arguments = ["+%F"]
    process.environment = [:]
    let out = Pipe()
    process.standardOutput = out
    try process.run()
    let day = String(decoding: out.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
    process.waitUntilExit()
    return day.trimmingCharacters(in: .whitespacesAndNewlines)
  }

  /// Runs a script of the shell, in which `$veto` is the program.
  func shell(_ script: String, _ environment: [String: String] = [:]) throws -> Run {
    let variables = environment.merging(["veto": Home.program.path]) { $1 }
    return try run(["-c", script], variables, program: URL(filePath: "/bin/sh"))
  }

  static var program: URL {
    for bundle in Bundle.allBundles where bundle.bundlePath.hasSuffix(".xctest") {
      return bundle.bundleURL.deletingLastPathComponent().appendingPathComponent("veto")
    }
    return Bundle.main.bundleURL.appendingPathComponent("veto")
  }
}
