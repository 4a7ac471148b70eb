import Glibc
import Testing
import VetoModel

@testable import VetoStore

extension FileTests {
  struct ConflictCopiesTests {
    @Test(arguments: [
      "progress.sync-conflict-20260914-095810-ABCDEFG.json",
      "progress (conflicted copy 2026-09-14 095810).json",
      "progress (conflicted copy claire 2026-09-14 095810).json",
      "progress (Claire's conflicted copy 2026-09-14).json",
      "progress (Copie en conflit de Claire 2026-09-14).json",
      "progress (SFConflict claire@example.org 2026-09-14-09-58-10).json",
      "progress_conflict-20260914-095810.json",
    ])
    func `a conflict copy is known by its name`(name: String) {
      #expect(ConflictCopies.isCopy(FilePath(name), of: "progress.json"))
      #expect(!ConflictCopies.isCopy(FilePath(name), of: "other.json"))
      #expect(!ConflictCopies.isCopy(FilePath(name), of: "progress.txt"))
      #expect(!ConflictCopies.isCopy(FilePath(name + "~"), of: "progress.json"))
    }

    @Test(arguments: [
      "progress.json", "progress (1).json", "progress-2.json", "progress.json.damaged-20260914",
      ".progress.json.swp", "progress.sync-conflict-x.json", "progress.sync-conflict-.json",
      "progress.sync-conflict-20260914-095810-.json",
      ".syncthing.progress.json.tmp", "my progress (conflicted copy).json",
      "progress-work.sync-conflict-20260914-095810-ABCDEFG.json",
    ])
    func `another file is none`(name: String) {
      #expect(!ConflictCopies.isCopy(FilePath(name), of: "progress.json"))
    }

    @Test func `a file without an ending has them too`() {
      #expect(ConflictCopies.isCopy("veto.sync-conflict-20260914-095810-ABCDEFG", of: "veto"))
      #expect(
        ConflictCopies.isCopy(".veto.sync-conflict-20260914-095810-ABCDEFG", of: ".veto"))
    }

    @Test func `they are looked for beside the real file, and moved into the state folder`() throws
    {
      let (folder, other) = (try TemporaryFolder(), try TemporaryFolder())
      try folder.link("link", to: other("progress.json"))
      let name = "progress.sync-conflict-20260914-095810-ABCDEFG.json"
      try other.write(example, to: name)
      #expect(ConflictCopies.beside(folder("link")) == [other(name)])

      let copy = try ConflictCopies.read(other(name), now: now)
      let place = try ConflictCopies.archive(
        copy, ofProgressFile: folder("link"), stateFolder: folder("state"))
      #expect(other.names.isEmpty)
      #expect(try text(of: #require(place)) == example)

      // Another of the same name does not write over the first.
      try other.write("{\"version\": 1}", to: name)
      let second = try ConflictCopies.archive(
        try ConflictCopies.read(other(name), now: now), ofProgressFile: folder("link"),
        stateFolder: folder("state"))
      #expect(second != place && second != nil)
      #expect(try text(of: #require(place)) == example)
    }

    private func text(of path: FilePath) throws -> String {
      let file = try OpenFile(path, flags: O_RDONLY)
      return String(decoding: try file.bytes(upTo: 1 << 20), as: UTF8.self)
    }

    @Test func `one that changed after it was merged stays`() throws {
      let folder = try TemporaryFolder()
      let name = "progress_conflict-20260914-095810.json"
      try folder.write(example, to: name)
      let copy = try ConflictCopies.read(folder(name), now: now)
      try folder.write(example + " ", to: name)
      let place = try ConflictCopies.archive(
        copy, ofProgressFile: folder("progress.json"), stateFolder: folder("state"))
      #expect(place == nil)
      #expect(folder.names == [name, "state"])
    }
  }

  struct ClashFileTests {
    @Test func `clashes are noted once, found again, and forgotten when asked`() throws {
      let folder = try TemporaryFolder()
      let file = ClashFile(ofProgressFile: folder("p.json"), stateFolder: folder("state"))
      #expect(try file.load().isEmpty)
      let clashes = (0..<3).map { number in
        Clash(
          address: tickNote,
          kept: Field(value: .string("a"), stamp: Stamp(milliseconds: now, device: "k7q2")),
          dropped: Field(
            value: .number("\(number)"), stamp: Stamp(milliseconds: now, device: "m2x9")))
      }
      try file.add(clashes)
      try file.add([clashes[0]])
      #expect(try file.load() == [clashes[1], clashes[2], clashes[0]])
      try file.forget([clashes[2]])
      #expect(try file.load() == [clashes[1], clashes[0]])
    }
  }
}
