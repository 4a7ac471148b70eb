import Glibc
import Testing
import VetoModel

@testable import VetoStore

extension FileTests {
  struct GenerationsTests {
    let folder: TemporaryFolder
    let generations: Generations
    let file: ProgressFile
    static let aDay: Int64 = 86_400_000

    init() throws {
      folder = try TemporaryFolder()
      generations = Generations(
        ofProgressFile: folder("progress.json"), stateFolder: folder("state"))
      file = ProgressFile(
        path: folder("progress.json"), lockTimeout: .milliseconds(50), generations: generations)
    }

    /// Saves a name, at a moment.
    @discardableResult
    private func save(
      _ name: String, in field: Address = personName, at moment: Int64
    ) throws -> ProgressFile.Saved {
      var loaded = try file.load(now: moment)
      let base = loaded.progress
      loaded.progress.set(.string(name), at: field, now: moment, device: "k7q2")
      return try file.save(loaded.progress, base: base, seen: loaded.seen, now: moment)
    }

    private func name(in generation: Generations.Generation) throws -> String? {
      try generations.read(generation, now: now)[personName]?.value.text
    }

    @Test func `the last file of each of seven days is kept, for its owner alone`() throws {
      for day in 0..<9 {
        for turn in ["a", "b"] {
          try save("\(day)\(turn)", at: now + Int64(day) * Self.aDay)
        }
      }
      let list = generations.list()
      #expect(list.count == 7)
      #expect(try list.map { try name(in: $0) } == (2...8).reversed().map { "\($0)b" })
      #expect(list.map(\.name) == list.map(\.name).sorted(by: >))
      let newest = try #require(list.first)
      let status = try #require(try SystemCall.status(of: newest.path))
      #expect(status.permissions == 0o600)
      #expect(try #require(try SystemCall.status(of: generations.folder)).permissions == 0o700)
    }

    @Test func `the first save keeps them where later ones do, below a link too`() throws {
      try #require(mkdir(folder("real"), 0o700) == 0)
      try #require(symlink("real", folder("link")) == 0)
      let path = folder("link/new/deeper/progress.json")
      let before = Generations(ofProgressFile: path, stateFolder: folder("state"))
      let file = ProgressFile(path: path, generations: before)
      _ = try file.save(progress([(tickOn, .null)]), base: nil, seen: nil, now: now)
      let after = Generations(ofProgressFile: path, stateFolder: folder("state"))
      #expect(after == before && after.list().count == 1)
      let real = folder("real/new/deeper/progress.json")
      #expect(
        Generations(ofProgressFile: real, stateFolder: folder("state")).folder == before.folder)
    }

    @Test func `nothing changed, no copy made; reading makes none`() throws {
      _ = try file.load(now: now)
      #expect(folder.names.isEmpty)
      let saved = try save("Claire", at: now)
      let copy = try #require(generations.list().first)
      let before = try SystemCall.status(of: copy.path)
      _ = try file.save(
        saved.progress, base: saved.progress, seen: saved.seen, now: now + 2 * Self.aDay)
      #expect(generations.list() == [copy])
      #expect(try SystemCall.status(of: copy.path) == before)
    }

    @Test func `days of a clock that was wrong push out no others`() throws {
      for day in 0..<8 { try save("ahead \(day)", at: now + (400 + Int64(day)) * Self.aDay) }
      for day in 0..<8 { try save("\(day)", at: now + Int64(day) * Self.aDay) }
      let names = try generations.list().map { try name(in: $0) }
      #expect(names.count == 14)
      #expect(names.suffix(7) == (1...7).reversed().map { "\($0)" })
    }

    @Test func `a state folder that can't be written is a caution, and the save is made`() throws {
      try folder.write("", to: "state")
      let saved = try save("Claire", at: now)
      #expect(saved.hasWritten)
      #expect(
        saved.warnings == [
          Trouble(
            path: generations.folder, cause: .caution(.generationNotKept(.notAFolder)))
        ])
      #expect(try file.load(now: now).progress == saved.progress)
    }

    @Test func `the newest good one has the latest change, whatever the clock said then`() throws {
      try save("ahead", at: now + 400 * Self.aDay)
      try save("later, the clock put right", at: now)
      try folder.write("{", to: "progress.json")
      let found = try #require(try generations.newestGood(now: now))
      #expect(found.progress[personName]?.value == .string("later, the clock put right"))
      try folder.write("\0\0", to: "state/generations/x.json")
      truncate(found.generation.path.shown, 10)
      let other = try #require(try generations.newestGood(now: now))
      #expect(other.progress[personName]?.value == .string("ahead"))
      truncate(other.generation.path.shown, 0)
      #expect(try generations.newestGood(now: now) == nil)
    }

    @Test func `none seen is not none there, where the system does not let us look`() throws {
      #expect(try generations.listed().isEmpty && generations.newestGood(now: now) == nil)
      try folder.write("", to: "state")
      #expect(generations.list().isEmpty)
      let unread = Trouble(path: generations.folder, cause: .system(.read, .notAFolder))
      #expect(try trouble { () throws(Trouble) in try generations.listed() } == unread)
      #expect(throws: unread) { try generations.newestGood(now: now) }
    }

    @Test func `an edit by hand counts though the program was not running`() throws {
      let saved = try save("Claire", at: now)
      let text = try folder.text("progress.json")
      try folder.write(text.replacing("Claire", with: "Clara"), to: "progress.json")
      let later = now + 5000
      let loaded = try file.load(now: later)
      #expect(loaded.handEdits == [personName])
      #expect(
        loaded.progress[personName]
          == Field(value: .string("Clara"), stamp: Stamp(milliseconds: later, device: "hand")))
      // An old copy of another machine can't bring the old value back.
      var merged = loaded.progress
      #expect(merged.merge(saved.progress).isEmpty)
      #expect(merged == loaded.progress)
      let again = try file.save(
        loaded.progress, base: loaded.progress, seen: loaded.seen, now: later)
      #expect(again.hasWritten)
      #expect(try file.load(now: later + 9).handEdits.isEmpty)
    }

    @Test func `what a later file of the day does not hold stays, under a name of its own`() throws
    {
      let first = try save("first", at: now)
      let text = try folder.text("progress.json")
      try save("second", in: tickNote, at: now + 1000)
      // Somebody brings the first back, as `git checkout` does.
      try folder.write(text, to: "progress.json")
      let loaded = try file.load(now: now + 2000)
      #expect(loaded.progress == first.progress && loaded.behind == 1)
      try save("third", at: now + 3000)
      let notes = try generations.list().map {
        try generations.read($0, now: now)[tickNote]?.value.text
      }
      #expect(notes == ["second", nil])
      #expect(try file.load(now: now + 4000).behind == 0)
      let aside = try #require(generations.list().first)
      #expect(aside.day == generations.list().last?.day)
      #expect(aside.name.count == "2026-09-14-095810".count)
      // It goes with its day.
      for day in 1..<8 { try save("day \(day)", at: now + Int64(day) * Self.aDay) }
      #expect(generations.list().count == 7)
    }

    @Test func `several that are lost within one second all stay`() throws {
      try save("start", at: now)
      let text = try folder.text("progress.json")
      for number in 1...3 {
        try save("note \(number)", in: tickNote, at: now + Int64(number))
        try folder.write(text, to: "progress.json")
      }
      try save("end", at: now + 9)
      let notes = try generations.list().compactMap {
        try generations.read($0, now: now)[tickNote]?.value.text
      }
      #expect(notes.contains("note 3"))
      #expect(generations.list().allSatisfy { $0.day == generations.list().first?.day })
    }

    @Test func `a file begun anew takes no copy away`() throws {
      try save("before", in: tickNote, at: now)
      try #require(unlink(folder("progress.json")) == 0)
      try save("after", at: now + 1000)
      #expect(generations.list().count == 2)
      #expect(
        try generations.list().contains {
          try generations.read($0, now: now)[tickNote]?.value == .string("before")
        })
    }

    @Test func `a copy of a later Veto is none that can be brought back`() throws {
      try save("good", at: now)
      try folder.write(
        "{\"version\": 99}\n",
        to: String(generations.folder.shown.dropFirst(folder.path.count + 1)) + "/2026-09-20.json")
      #expect(generations.list().count == 2)
      #expect(try #require(try generations.newestGood(now: now)).generation.name != "2026-09-20")
      #expect(throws: Trouble.self) { try generations.read(generations.list()[0], now: now) }
    }

    @Test func `a place where no copy can be kept is told`() throws {
      #expect(try generations.listed() == [])
      try folder.write("", to: "state")
      let found = try trouble { () throws(Trouble) in try generations.listed() }
      #expect(found.cause == .system(.read, .notAFolder))
    }

    @Test func `two that save at once leave the later copy, whoever is last`() throws {
      try save("first", at: now)
      let old = try folder.text("progress.json")
      try save("second", at: now + 1)
      #expect(generations.keep(Array(old.utf8), after: nil, now: now).isEmpty)
      #expect(try generations.list().map { try name(in: $0) } == ["second"])
    }

    @Test func `the common base is the latest copy that both hold`() throws {
      let first = try save("first", at: now).progress
      try save("second", at: now + Self.aDay)
      var theirs = first
      theirs.set(.string("elsewhere"), at: tickNote, now: now + 9, device: "m2x9")
      let ours = try file.load(now: now).progress
      #expect(generations.commonBase(of: ours, and: theirs, now: now) == first)
      #expect(generations.commonBase(of: Progress(), and: theirs, now: now) == nil)
    }
  }
}
