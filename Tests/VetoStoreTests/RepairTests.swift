import Glibc
import Testing
import VetoModel

@testable import VetoStore

extension FileTests {
  struct RepairTests {
    let folder: TemporaryFolder
    let file: ProgressFile

    init() throws {
      folder = try TemporaryFolder()
      file = ProgressFile(path: folder("progress.json"), lockTimeout: .milliseconds(50))
    }

    private var aside: [String] { folder.names.filter { $0.contains(".damaged-") } }

    @Test func `a damaged file is set aside, and another takes its place`() throws {
      try folder.write("{", to: "progress.json")
      chmod(folder("progress.json"), 0o640)
      let good = progress([(personName, .string("Claire"))])
      let repaired = try file.repair(with: good, now: now)
      #expect(try file.load(now: now).progress == good)
      let name = "progress.json.damaged-" + LocalMoment(milliseconds: now).compact
      #expect(repaired.setAside == folder(name))
      #expect(try folder.text(name) == "{")
      #expect(folder.names == ["progress.json", name])
      #expect(try folder.status("progress.json").permissions == 0o640)
      #expect(try folder.status(name).links == 1)
    }

    @Test func `a second one within the same second is not written over`() throws {
      for text in ["{", "[", "]"] {
        try folder.write(text, to: "progress.json")
        _ = try file.repair(with: Progress(), now: now)
      }
      #expect(try aside.map { try folder.text($0) } == ["{", "[", "]"])
    }

    @Test func `a gigabyte is set aside too`() throws {
      try folder.write("", to: "progress.json")
      truncate(folder("progress.json"), 1 << 30)
      _ = try file.repair(with: Progress(), now: now)
      #expect(try folder.status(#require(aside.first)).size == 1 << 30)
      #expect(try file.load(now: now).progress == Progress())
    }

    @Test func `beside the real file, where the name is a symlink`() throws {
      let other = try TemporaryFolder()
      try other.write("{", to: "real.json")
      try #require(symlink(other("real.json"), folder("progress.json")) == 0)
      _ = try file.repair(with: Progress(), now: now)
      #expect(try folder.status("progress.json").isLink)
      #expect(other.names.count == 2 && folder.names == ["progress.json"])
    }

    @Test func `one that can be read again is merged, and nothing is set aside`() throws {
      let theirs = progress([(personName, .string("Claire"))])
      _ = try file.save(theirs, base: nil, seen: nil, now: now)
      let repaired = try file.repair(with: progress([(tickOn, .null)]), now: now)
      #expect(repaired.setAside == nil && aside.isEmpty)
      #expect(repaired.progress[personName] == theirs[personName])
    }

    @Test func `a folder and a pipe are not touched`() throws {
      mkfifo(folder("progress.json"), 0o600)
      let found = try trouble { () throws(Trouble) in
        try file.repair(with: Progress(), now: now)
      }
      #expect(found.cause == .isNoFile)
      #expect(folder.names == ["progress.json"])
    }
  }
}
