import Foundation
import Testing

/// Whatever stands where the progress file is expected: a sentence that names it and the way out,
/// the right code, soon, and nothing written.
@Suite("What is no progress file")
struct ReadingTests {
  let home: Home

  init() throws { home = try Home() }

  private static let person = #"{"name": "A", "set": "2026-09-14T07:58:10.112Z k7q2"}"#
  private static let whole = "{\n  \"version\": 1,\n  \"people\": {\n    \"a\": \(person)\n  }\n}\n"

  /// A damaged text, by a name for it.
  private static let damages: [(String, [UInt8])] = [
    ("empty", []),
    ("nuls", [UInt8](repeating: 0, count: 4096)),
    ("nul within", Array("{\"version\": 1, \0}".utf8)),
    ("byte order mark", [0xEF, 0xBB, 0xBF] + Array(whole.utf8)),
    ("utf-16 with mark", [0xFF, 0xFE] + utf16(whole)),
    ("utf-16", utf16(whole)),
    ("latin-1", Array("{\"version\": 1, \"x\": \"".utf8) + [0xE9] + Array("\"}".utf8)),
    ("duplicate key", Array("{\"version\": 1, \"version\": 1}".utf8)),
    ("duplicate record", Array("{\"version\": 1, \"people\": {\"a\": {}, \"a\": {}}}".utf8)),
    ("control character", Array("{\"version\": 1, \"x\": \"\u{7}\"}".utf8)),
    ("escaped nul", Array(#"{"version": 1, "x": "\u0000"}"#.utf8)),
    ("lone surrogate", Array(#"{"version": 1, "x": "\ud800"}"#.utf8)),
    ("trailing text", Array("{\"version\": 1} x".utf8)),
    ("deep", [UInt8](repeating: UInt8(ascii: "["), count: 100_000)),
    (
      "deep within",
      Array("{\"version\": 1, \"x\": ".utf8)
        + [UInt8](repeating: UInt8(ascii: "["), count: 100_000)
        + [UInt8](repeating: UInt8(ascii: "]"), count: 100_000) + Array("}".utf8)
    ),
    ("no object", Array("[]".utf8)),
    ("no version", Array("{}".utf8)),
    ("version nought", Array("{\"version\": 0}".utf8)),
    ("version a text", Array("{\"version\": \"1\"}".utf8)),
    ("bad stamp", Array("{\"version\": 1, \"people\": {\"a\": {\"set\": \"now\"}}}".utf8)),
    ("an escape sequence", Array("{\"version\": 1, \"\u{1B}[2J".utf8)),
  ]

  private static func utf16(_ text: String) -> [UInt8] {
    text.utf16.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }
  }

  private func expectRefusal(_ name: String, code: Int32) throws {
    for arguments in [
      ["status"], ["account", "list", "--json"], ["person", "add", "B"],
      ["merge", "good.json"],
    ] {
      let started = Date()
      let run = try home.run(arguments + ["--data-file", "data/progress.json"], [:])
      #expect(run.code == code, "\(name): \(run.err)")
      #expect(run.out.isEmpty)
      #expect(run.err.contains("data/progress.json"), "\(name): \(run.err)")
      #expect(!run.err.contains("\u{1B}"))
      #expect(Date().timeIntervalSince(started) < 5)
    }
    let doctor = try home.veto("doctor", "--data-file", "data/progress.json")
    #expect(doctor.code == code, "\(name): \(doctor.out)")
    #expect(doctor.out.contains("! data/progress.json"))
    #expect(home.files.filter { !$0.hasPrefix("data") } == ["good.json"])
  }

  private func place() throws -> URL {
    _ = try home.file("good.json", Self.whole)
    let folder = home.folder.appendingPathComponent("data")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    return folder.appendingPathComponent("progress.json")
  }

  @Test("is refused, and stays as it is", arguments: damages.map(\.0))
  func damaged(_ name: String) throws {
    let file = try place()
    let bytes = Data(try #require(Self.damages.first { $0.0 == name }).1)
    try bytes.write(to: file)
    try expectRefusal(name, code: 65)
    #expect(try Data(contentsOf: file) == bytes)
    #expect(home.files.filter { $0.hasPrefix("data") } == ["data", "data/progress.json"])
  }

  @Test("may be cut at any byte")
  func truncated() throws {
    let file = try place()
    let bytes = Data(Self.whole.utf8)
    // All cuts are tried in the store's own tests; here a few, through the program.
    for count in [1, 2, 17, 40, bytes.count - 3, bytes.count - 2] {
      try bytes.prefix(count).write(to: file)
      let run = try home.veto("status", "--data-file", "data/progress.json")
      #expect(run.code == 65 && run.err.contains("progress.json, line"))
      #expect(try Data(contentsOf: file) == bytes.prefix(count))
    }
    try bytes.dropLast().write(to: file)
    try home.good("status", "--data-file", "data/progress.json")
  }

  @Test("may be a gigabyte: its size is looked at first")
  func gigabyte() throws {
    let file = try place()
    try Data().write(to: file)
    #expect(truncate(file.path, 1 << 30) == 0)
    try expectRefusal("gigabyte", code: 65)
  }

  @Test("may be a folder or a pipe: nobody waits")
  func others() throws {
    let file = try place()
    try FileManager.default.createDirectory(at: file, withIntermediateDirectories: true)
    try expectRefusal("folder", code: 66)
    try FileManager.default.removeItem(at: file)
    #expect(mkfifo(file.path, 0o600) == 0)
    try expectRefusal("pipe", code: 66)
    #expect(try home.veto("restore", "newest", "--data-file", "data/progress.json").code == 64)
  }

  @Test("may stand where the state and the settings are too")
  func state() throws {
    try home.good("person", "add", "Claire")
    for file in home.files.filter({ $0.contains("/state/") && $0.hasSuffix(".json") }) {
      let path = home.folder.appendingPathComponent(file).path
      try FileManager.default.removeItem(atPath: path)
      #expect(mkfifo(path, 0o600) == 0)
    }
    let settings = home.folder.appendingPathComponent(".config/veto")
    try FileManager.default.createDirectory(at: settings, withIntermediateDirectories: true)
    #expect(mkfifo(settings.appendingPathComponent("config.json").path, 0o600) == 0)
    try home.good("person", "list")
    let run = try home.good("person", "add", "Anna")
    #expect(run.err.contains("no copy of it could be kept"))
    #expect(try home.good("person", "list").out.contains("Anna"))
  }

  @Test("keeps what it does not know, with its exact value, through a change")
  func unknown() throws {
    let file = try place()
    let text = """
      {
        "version": 1,
        "people": {
          "a": {"n": 12345678901234567890, "name": "A", "set": "2026-09-14T07:58:10.112Z k7q2"}
        },
        "later": {"kept": [1e5, 9007199254740993, 1.10, true]}
      }

      """
    try Data(text.utf8).write(to: file)
    try home.good("person", "add", "B", "--data-file", file.path)
    let after = try String(contentsOf: file, encoding: .utf8)
    let lines = text.split(separator: "\n")
    for line in [lines[3], lines[5]] { #expect(after.contains(line)) }
  }
}
