import Glibc
import Testing
import VetoModel

@testable import VetoStore

@Suite("A save keeps what belongs to the file")
struct AttributeTests {
  let folder: TemporaryFolder
  let file: ProgressFile

  init() throws {
    folder = try TemporaryFolder()
    file = ProgressFile(path: folder("progress.json"))
    _ = try file.save(Progress(), base: nil, seen: nil, now: now)
  }

  private static let list = "system.posix_acl_access"

  private func open(_ name: String = "progress.json") throws -> OpenFile {
    try OpenFile(folder(name), flags: O_RDONLY)
  }

  /// Whether the file system of the test has such attributes at all.
  private func give(_ name: String, _ value: [UInt8]) throws -> Bool {
    let file = try open()
    do { try file.setAttribute(name, value) } catch {
      try #require(error == .other(EOPNOTSUPP))
      return false
    }
    return true
  }

  private func save() throws -> [Trouble] {
    let name = progress([(personName, .string("Claire"))])
    return try file.save(name, base: nil, seen: nil, now: now).warnings
  }

  @Test func `extended attributes stay`() throws {
    guard try give("user.note", [1, 0, 2]) else { return }
    #expect(try save().isEmpty)
    #expect(try open().attribute("user.note") == [1, 0, 2])
  }

  @Test func `an access list stays, and its mask does not become the right of the group`() throws {
    // For acl(5): everybody named by tag, rights and number. User 1234 may read, the group nothing.
    let none: UInt32 = .max
    let entries: [(UInt16, UInt16, UInt32)] = [
      (1, 6, none), (2, 4, 1234), (4, 0, none), (0x10, 4, none), (0x20, 0, none),
    ]
    let bytes =
      Self.bytes(UInt32(2))
      + entries.flatMap { Self.bytes($0) + Self.bytes($1) + Self.bytes($2) }
    guard try give(Self.list, bytes) else { return }
    #expect(try folder.status("progress.json").permissions == 0o640)
    #expect(try save().map(\.cause) == [.caution(.readableByOthers)])
    #expect(try open().attribute(Self.list) == bytes)
    #expect(try folder.status("progress.json").permissions == 0o640)
  }

  private static func bytes(_ number: some FixedWidthInteger) -> [UInt8] {
    withUnsafeBytes(of: number.littleEndian) { Array($0) }
  }

  @Test func `a file that its owner made read-only is shown and never replaced`() throws {
    try #require(chmod(folder.path + "/progress.json", 0o400) == 0)
    var store = ProgressStore(folder("progress.json"), stateFolder: folder("state"))
    #expect(try store.open(now: now).readOnly?.cause == .madeReadOnly)
    let before = try folder.text("progress.json")
    let request = ProgressStore.Request(progress([(personName, .string("Claire"))]), History())
    let error = try trouble { () throws(Trouble) in
      let saved: ProgressStore.Saved = try store.save(request, now: now)
      return saved
    }
    #expect(error.cause == .madeReadOnly)
    #expect(try folder.text("progress.json") == before)
    #expect(try folder.status("progress.json").permissions == 0o400)
  }

  @Test func `a damaged file that was made read-only is not set aside either`() throws {
    try folder.write("{", to: "progress.json")
    try #require(chmod(folder.path + "/progress.json", 0o400) == 0)
    let error = try trouble { () throws(Trouble) in try file.repair(with: Progress(), now: now) }
    #expect(error.cause == .madeReadOnly && folder.names == ["progress.json"])
  }
}
