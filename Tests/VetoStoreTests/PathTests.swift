import Glibc
import Testing
import VetoModel

@testable import VetoStore

/// A name that is not UTF-8: `café.json` as a system of the nineties wrote it.
private let latin = FilePath(bytes: Array("caf".utf8) + [0xE9] + Array(".json".utf8))

@Suite("Paths are bytes")
struct PathTests {
  let folder: TemporaryFolder

  init() throws { folder = try TemporaryFolder() }

  private var here: FilePath { FilePath(folder.path) }

  private func save(_ path: FilePath) throws -> [FilePath] {
    let name = progress([(personName, .string("Claire"))])
    _ = try ProgressFile(path: path).save(name, base: nil, seen: nil, now: now)
    return SystemCall.names(inFolder: here).filter { ![".", ".."].contains($0) }
  }

  @Test func `a symlink to a name that is not UTF-8 is followed to that very file`() throws {
    try folder.link("progress.json", to: latin)
    #expect(Set(try save(folder("progress.json"))) == ["progress.json", latin])
    #expect(try SystemCall.status(of: folder("progress.json"))?.isLink == true)
    #expect(
      try ProgressFile(path: here.appending(latin)).load(now: now).progress[personName] != nil)
  }

  @Test func `a folder and a file whose names are not UTF-8 are these and no others`() throws {
    let path = here.appending(latin).appending(latin)
    #expect(try save(path) == [latin])
    #expect(SystemCall.names(inFolder: here.appending(latin)).contains(latin))
  }

  @Test func `a name that begins with an accent is a name in its folder`() throws {
    #expect(try save(here.appending("\u{301}a.json")) == ["\u{301}a.json"])
  }

  @Test func `what is not UTF-8 is shown, and comes through an argument whole`() {
    #expect(latin.shown == "caf\\xE9.json" && FilePath("é/\u{10FEE9}").shown == "é/\u{10FEE9}")
    for path in [
      latin, "é/e\u{301}", "", FilePath("a\u{10FEE9}\u{10FFFD}b"),
      FilePath(bytes: Array(1...255)), FilePath(bytes: [0xF4, 0x8F, 0xBB]),
    ] {
      #expect(FilePath(argument: String(argument: path.bytes)) == path)
    }
    #expect(String(argument: Array("--data-file é".utf8)) == "--data-file é")
  }

  @Test(
    "another's symlink in a folder for everybody decides nothing", .enabled(if: geteuid() == 0))
  func foreignLink() throws {
    try #require(chmod(folder.path, 0o1777) == 0)
    try folder.link("progress.json", to: folder("elsewhere.json"))
    let linkPath = folder.path + "/progress.json"
    try #require(lchown(linkPath, 1234, 1234) == 0)
    let error = try trouble { () throws(Trouble) in
      try ProgressFile(path: FilePath(linkPath)).save(Progress(), base: nil, seen: nil, now: now)
    }
    #expect(error.cause == .linkOfOther && folder.names == ["progress.json"])
    // One's own, and the folder's owner's, is followed.
    try #require(lchown(linkPath, geteuid(), 0) == 0)
    #expect(try save(FilePath(linkPath)).contains("elsewhere.json"))
  }
}
