import CSystem
import Glibc
import Testing
import VetoModel

@testable import VetoStore

extension FileTests {
  struct ProgressFileTests {
    let folder: TemporaryFolder
    let file: ProgressFile

    init() throws {
      folder = try TemporaryFolder()
      file = ProgressFile(path: folder("progress.json"), lockTimeout: .milliseconds(50))
    }

    private func saved(_ progress: Progress) throws(Trouble) -> ProgressFile.Saved {
      try file.save(progress, base: nil, seen: nil, now: now)
    }

    @Test func `no file is new, and the first save makes folder and file for their owner alone`()
      throws
    {
      let file = ProgressFile(path: folder("a/b/progress.json"))
      #expect(try file.load(now: now).isNew)
      let saved = try file.save(Progress(), base: nil, seen: nil, now: now)
      #expect(saved.hasWritten && saved.warnings.isEmpty)
      #expect(try folder.status("a").permissions == 0o700)
      #expect(try folder.status("a/b").permissions == 0o700)
      #expect(try folder.status("a/b/progress.json").permissions == 0o600)
      #expect(try folder.text("a/b/progress.json") == ProgressText.write(Progress()))
    }

    @Test func `a file so large that it could not be read again is not saved`() throws {
      let small = progress([(personName, .string("Claire"))])
      let first = try saved(small)
      let digits = String(repeating: "1", count: JSONText.largestSize)
      let large = progress([(personName, .number(digits))])
      let trouble = try trouble { () throws(Trouble) in
        try file.save(large, base: small, seen: first.seen, now: now)
      }
      #expect(trouble.cause == .tooLargeToRead(limit: 16 << 20))
      #expect(try file.load(now: now).progress == small)
    }

    @Test func `what is saved is loaded again, and nothing else is left in the folder`() throws {
      let progress = progress([(tickOn, .string("2026-09-14")), (personName, .string("Claire"))])
      let saved = try saved(progress)
      let loaded = try file.load(now: now)
      #expect(loaded.progress == progress)
      #expect(loaded.seen == saved.seen)
      #expect(folder.names == ["progress.json"])
    }

    @Test func `nothing changed, nothing written`() throws {
      let first = try saved(progress([(tickOn, .string("2026-09-14"))]))
      let before = try folder.status("progress.json")
      let again = try file.save(
        first.progress, base: first.progress, seen: first.seen, now: now)
      let fresh = try saved(first.progress)
      #expect(!again.hasWritten && !fresh.hasWritten && !again.hasTakenIn)
      #expect(try folder.status("progress.json") == before)
    }

    @Test func `two copies that save in turn lose nothing`() throws {
      var mine = try saved(progress([(personName, .string("Claire"))]))
      var theirs = try file.load(now: now)
      let start = theirs.progress
      theirs.progress.set(.string("2026-09-15"), at: tickOn, now: now + 5, device: "m2x9")
      let base = mine.progress
      mine.progress.set(.string("by phone"), at: tickNote, now: now + 9, device: "k7q2")
      let first = try file.save(theirs.progress, base: start, seen: theirs.seen, now: now + 9)
      let second = try file.save(mine.progress, base: base, seen: mine.seen, now: now + 10)
      #expect(!first.hasTakenIn && second.hasTakenIn && second.clashes.isEmpty)
      #expect(second.progress[tickOn]?.value == .string("2026-09-15"))
      #expect(second.progress[tickNote]?.value == .string("by phone"))
      #expect(try file.load(now: now).progress == second.progress)
    }

    @Test func `a value edited by hand under its old stamp wins, dated now by hand`() throws {
      let first = try saved(progress([(personName, .string("Claire")), (tickOn, .null)]))
      let edited = ProgressText.write(first.progress).replacing("\"Claire\"", with: "\"Anna\"")
      try folder.write(edited, to: "progress.json")
      let second = try file.save(
        first.progress, base: first.progress, seen: first.seen, now: now + 1000)
      #expect(second.hasTakenIn && second.hasWritten)
      #expect(
        second.progress[personName]
          == Field(value: .string("Anna"), stamp: Stamp(milliseconds: now + 1000, device: "hand")))
      #expect(try file.load(now: now + 2000).progress == second.progress)
      let seen = try file.load(now: now + 1, base: first.progress)
      #expect(seen.handEdits.isEmpty)
    }

    @Test func `a hand edit that wins over an unsaved change is told`() throws {
      var first = try saved(progress([(personName, .string("Claire"))]))
      let base = first.progress
      first.progress.set(.string("Clara"), at: personName, now: now + 500, device: "k7q2")
      let mine = try #require(first.progress[personName])
      try folder.write(
        #"{"version": 1, "people": {"claire": {"name": "Anna"}}}"#, to: "progress.json")
      let second = try file.save(first.progress, base: base, seen: first.seen, now: now)
      #expect(second.progress[personName]?.value == .string("Anna"))
      #expect(second.progress[personName]?.stamp == Stamp(milliseconds: now + 501, device: "hand"))
      #expect(second.clashes.map(\.dropped) == [mine])
    }

    @Test func `fields without stamps are dated in the file by the next save`() throws {
      try folder.write(
        #"{"version": 1, "people": {"claire": {"name": "Anna"}}}"#, to: "progress.json")
      let loaded = try file.load(now: now)
      #expect(loaded.handEdits == [personName])
      let saved = try file.save(
        loaded.progress, base: loaded.progress, seen: loaded.seen, now: now + 99)
      #expect(saved.hasWritten)
      #expect(saved.progress == loaded.progress)
      #expect(try file.load(now: now + 999).handEdits.isEmpty)
    }

    @Test func `a change in what has no stamps is taken from the file`() throws {
      try folder.write(#"{"version": 1, "theme": "light"}"#, to: "progress.json")
      var loaded = try file.load(now: now)
      let base = loaded.progress
      try folder.write(#"{"version": 1, "theme": "dark"}"#, to: "progress.json")
      loaded.progress.set(.null, at: tickOn, now: now, device: "k7q2")
      let saved = try file.save(loaded.progress, base: base, seen: loaded.seen, now: now)
      #expect(saved.progress.others["theme"] == .string("dark"))
    }

    @Test(arguments: ["5", #"{"a": {"b": 1}}"#, #"[{}]"#])
    func `an edit outside of an empty member is not erased by an open screen`(
      edit: String
    ) throws {
      try folder.write(#"{"version": 1, "x": {}}"#, to: "progress.json")
      var loaded = try file.load(now: now)
      let base = loaded.progress
      let edited = #"{"version": 1, "x": \#(edit)}"#
      try folder.write(edited, to: "progress.json")
      loaded.progress.set(.null, at: tickOn, now: now, device: "k7q2")
      let saved = try file.save(loaded.progress, base: base, seen: loaded.seen, now: now)
      let wanted = try ProgressText.read(Array(edited.utf8), path: "p", now: now).progress
      #expect(saved.progress.others["x"] == wanted.others["x"])
      #expect(try file.load(now: now).progress.others["x"] == wanted.others["x"])
    }

    @Test func `a symlink stays one, and its target is replaced`() throws {
      let other = try TemporaryFolder()
      try other.write(example, to: "real.json")
      try #require(symlink(other("real.json"), folder("link")) == 0)
      try #require(symlink("link", folder("progress.json")) == 0)
      let loaded = try file.load(now: now)
      var progress = loaded.progress
      progress.set(.string("hello"), at: tickNote, now: now, device: "k7q2")
      _ = try file.save(progress, base: loaded.progress, seen: loaded.seen, now: now)
      #expect(try folder.status("progress.json").isLink)
      #expect(try folder.status("link").isLink)
      #expect(try other.text("real.json").contains("hello"))
      #expect(other.names == ["real.json"])
    }

    @Test func `a symlink that leads nowhere yet makes the file it names`() throws {
      try #require(mkdir(folder("deep"), 0o700) == 0)
      try #require(symlink("deep/real.json", folder("progress.json")) == 0)
      #expect(try file.load(now: now).isNew)
      _ = try saved(Progress())
      #expect(try folder.status("progress.json").isLink)
      #expect(try folder.status("deep/real.json").isFile)
    }

    @Test func `a symlink into a folder that is not there may be a disk, and makes nothing`() throws
    {
      try #require(symlink("disk/real.json", folder("progress.json")) == 0)
      let found = try trouble { () throws(Trouble) in
        try file.save(Progress(), base: nil, seen: nil, now: now)
      }
      #expect(found.cause == .linkToNowhere(folder("disk")))
      #expect(folder.names == ["progress.json"])
      try #require(symlink("disk", folder("data")) == 0)
      let inLink = ProgressFile(path: folder("data/progress.json"))
      let other = try trouble { () throws(Trouble) in
        try inLink.save(Progress(), base: nil, seen: nil, now: now)
      }
      #expect(other.cause == .linkToNowhere(folder("data")))
    }

    @Test func `symlinks in a loop are told`() throws {
      try #require(symlink("progress.json", folder("progress.json")) == 0)
      for found in [
        try trouble({ () throws(Trouble) in try file.load(now: now) }),
        try trouble({ () throws(Trouble) in try saved(Progress()) }),
      ] { #expect(found.cause == .system(.read, .linkLoop)) }
    }

    @Test func `mode is kept, and one that others can read is warned about`() throws {
      _ = try saved(Progress())
      chmod(folder("progress.json"), 0o640)
      let second = try saved(progress([(tickOn, .null)]))
      #expect(try folder.status("progress.json").permissions == 0o640)
      #expect(second.warnings.map(\.cause) == [.caution(.readableByOthers)])
    }

    @Test func `the mode of a new file does not depend on the umask`() throws {
      let old = umask(0o777)
      defer { umask(old) }
      let file = ProgressFile(path: folder("new/progress.json"))
      _ = try file.save(Progress(), base: nil, seen: nil, now: now)
      #expect(try folder.status("new").permissions == 0o700)
      #expect(try folder.status("new/progress.json").permissions == 0o600)
    }

    @Test func `a hard link is warned about`() throws {
      _ = try saved(Progress())
      try #require(link(folder("progress.json"), folder("other")) == 0)
      let second = try saved(progress([(tickOn, .null)]))
      #expect(second.warnings.map(\.cause) == [.caution(.hardLinks(2))])
    }

    @Test func `a file that went away is written anew`() throws {
      let first = try saved(progress([(tickOn, .null)]))
      unlink(folder("progress.json"))
      let again = try file.save(first.progress, base: first.progress, seen: first.seen, now: now)
      #expect(again.hasWritten)
      #expect(try file.load(now: now).progress == first.progress)
    }
  }
}
