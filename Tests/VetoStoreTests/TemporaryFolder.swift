import Glibc
import Testing
import VetoModel

@testable import VetoStore

/// A folder of its own for a test, removed with all in it afterwards.
final class TemporaryFolder {
  let path: String

  init() throws {
    var template = Array("/tmp/veto-test-XXXXXX".utf8CString)
    try #require(mkdtemp(&template) != nil)
    path = String(decoding: template.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self)
  }

  deinit { Self.remove(FilePath(path)) }

  private static func remove(_ path: FilePath) {
    for name in SystemCall.names(inFolder: path) where name != "." && name != ".." {
      let inner = path.appending(name)
      if inner.withCString({ unlink($0) }) != 0 { remove(inner) }
    }
    _ = path.withCString { rmdir($0) }
  }

  func callAsFunction(_ name: String) -> FilePath { FilePath(path + "/" + name) }

  @_disfavoredOverload
  func callAsFunction(_ name: String) -> String { path + "/" + name }

  var names: [String] {
    SystemCall.names(inFolder: FilePath(path)).map(\.shown)
      .filter { $0 != "." && $0 != ".." }.inByteOrder
  }

  func link(_ name: FilePath, to target: FilePath) throws {
    let path = FilePath(path).appending(name)
    try #require(target.withCString { target in path.withCString { symlink(target, $0) } } == 0)
  }

  func write(_ text: String, to name: String) throws {
    let file = try OpenFile(self(name), flags: O_WRONLY | O_CREAT | O_TRUNC, mode: 0o600)
    try file.write(Array(text.utf8))
  }

  func text(_ name: String) throws -> String {
    let file = try OpenFile(self(name), flags: O_RDONLY)
    return String(decoding: try file.bytes(upTo: 1 << 20), as: UTF8.self)
  }

  func status(_ name: String) throws -> FileStatus {
    try #require(try SystemCall.status(of: self(name)))
  }
}

/// A moment of the tests: 14 September 2026.
let now: Int64 = 1_789_372_690_112

/// The trouble that the work ends in, for a test that expects one.
func trouble<Result: ~Copyable>(
  _ work: () throws(Trouble) -> Result, at location: SourceLocation = #_sourceLocation
) throws -> Trouble {
  do { _ = try work() } catch { return error }
  Issue.record("nothing was thrown", sourceLocation: location)
  throw NothingThrown()
}

struct NothingThrown: Error {}

func progress(_ fields: [(Address, Value)], by device: String = "k7q2") -> Progress {
  var progress = Progress()
  for (address, value) in fields { progress.set(value, at: address, now: now, device: device) }
  return progress
}

let tickOn = Address("ticks", "facebook.claire/object/send", "on")
let tickNote = Address("ticks", "facebook.claire/object/send", "note")
let personName = Address("people", "claire", "name")
