import CSystem
import Glibc
import Testing
import VetoModel

@testable import VetoStore

extension FileTests {
  /// What must never be written over, and what a failed save must leave.
  struct DamageTests {
    let folder: TemporaryFolder
    let file: ProgressFile

    init() throws {
      folder = try TemporaryFolder()
      file = ProgressFile(path: folder("progress.json"), lockTimeout: .milliseconds(50))
    }

    private func saving(_ progress: Progress = Progress()) throws -> Trouble {
      try trouble { () throws(Trouble) in
        try file.save(progress, base: nil, seen: nil, now: now)
      }
    }

    @Test(arguments: ["", "\0\0\0\0", "{\"version\": 1", "{\"version\": 0}", "[]", "\u{FEFF}{}"])
    func `a damaged file is never written over`(text: String) throws {
      try folder.write(text, to: "progress.json")
      let before = try folder.status("progress.json")
      let loading = try trouble { () throws(Trouble) in try file.load(now: now) }
      #expect(try saving() == loading)
      #expect(try folder.status("progress.json") == before)
      #expect(try folder.text("progress.json") == text)
      #expect(folder.names == ["progress.json"])
    }

    @Test func `a file damaged since it was loaded is not written over`() throws {
      let saved = try file.save(Progress(), base: nil, seen: nil, now: now)
      try folder.write("{", to: "progress.json")
      let found = try trouble { () throws(Trouble) in
        try file.save(
          progress([(tickOn, .null)]), base: saved.progress, seen: saved.seen, now: now)
      }
      #expect(found.cause == .text(.truncated))
      #expect(try folder.text("progress.json") == "{")
    }

    @Test func `a newer version is shown and not written`() throws {
      let text = example.replacing("\"version\": 1", with: "\"version\": 2")
      try folder.write(text, to: "progress.json")
      let loaded = try file.load(now: now)
      #expect(loaded.newer?.cause == .newerVersion("2"))
      #expect(loaded.progress.sections.count == 4)
      let found = try trouble { () throws(Trouble) in
        try file.save(
          loaded.progress, base: loaded.progress, seen: loaded.seen, now: now)
      }
      #expect(found == loaded.newer)
      #expect(try saving() == loaded.newer)
      #expect(try folder.text("progress.json") == text)
    }

    @Test func `a folder, a pipe, a device and a socket are refused without waiting`() throws {
      mkdir(folder("folder"), 0o700)
      mkfifo(folder("pipe"), 0o600)
      for (path, cause) in [
        (folder("folder"), Cause.isFolder), (folder("pipe"), .isNoFile), ("/dev/zero", .isNoFile),
        (folder("folder/"), .isFolder),
      ] {
        let file = ProgressFile(path: path)
        let loading = try trouble { () throws(Trouble) in try file.load(now: now) }
        let saving = try trouble { () throws(Trouble) in
          try file.save(Progress(), base: nil, seen: nil, now: now)
        }
        #expect(loading.cause == cause && saving.cause == cause)
      }
      #expect(folder.names == ["folder", "pipe"])
    }

    @Test func `a gigabyte is refused at once`() throws {
      try folder.write("", to: "progress.json")
      truncate(folder("progress.json"), 1 << 30)
      #expect(try saving().cause == .text(.tooLarge(limit: 16 << 20)))
      #expect(try folder.status("progress.json").size == 1 << 30)
    }

    @Test func `a file where a folder should be is told`() throws {
      try folder.write("", to: "a")
      let file = ProgressFile(path: folder("a/progress.json"))
      let loading = try trouble { () throws(Trouble) in try file.load(now: now) }
      #expect(loading.cause == .system(.read, .notAFolder))
      let saving = try trouble { () throws(Trouble) in
        try file.save(Progress(), base: nil, seen: nil, now: now)
      }
      #expect(saving.cause == .system(.read, .notAFolder))
    }

    @Test func `a locked folder is waited for, then told`() throws {
      let other = try LockedFolder(FilePath(folder.path), timeout: .zero)
      #expect(try saving().cause == .locked(seconds: 0))
      #expect(other.cautions.isEmpty)
      #expect(folder.names.isEmpty)
    }

    @Test func `beyond the limit on file sizes the old file stays, and nothing beside it`() throws {
      ignoreFileSizeSignal()
      let saved = try file.save(Progress(), base: nil, seen: nil, now: now)
      let old = fileSizeLimit(1 << 20)
      defer { _ = fileSizeLimit(old) }
      let long = progress([(tickNote, .string(String(repeating: "x", count: 3 << 20)))])
      #expect(try saving(long).cause == .system(.save, .fileTooLarge))
      #expect(folder.names == ["progress.json"])
      #expect(try folder.text("progress.json") == ProgressText.write(saved.progress))
    }

    /// Sets the limit, in bytes, and returns the old one.
    private func fileSizeLimit(_ bytes: rlim_t) -> rlim_t {
      let resource = __rlimit_resource_t(RLIMIT_FSIZE.rawValue)
      var limit = rlimit()
      getrlimit(resource, &limit)
      let old = limit.rlim_cur
      limit.rlim_cur = bytes
      setrlimit(resource, &limit)
      return old
    }

    @Test func `leftovers older than a minute are cleared, younger ones and others stay`() throws {
      let names = [".veto-abcdefghij01.tmp", ".veto-abcdefghij02.tmp", ".veto-notes.tmp"]
      for name in names { try folder.write("x", to: name) }
      var old = [timeval(tv_sec: 1, tv_usec: 0), timeval(tv_sec: 1, tv_usec: 0)]
      utimes(folder(names[0]), &old)
      utimes(folder(names[2]), &old)
      let saved = try file.save(Progress(), base: nil, seen: nil, now: now)
      #expect(folder.names == [names[1], names[2], "progress.json"])
      #expect(saved.warnings.map(\.cause) == [.caution(.leftoverRemoved(names[0]))])
    }

    @Test func `a file that changes before the rename is read again`() throws {
      try folder.write("first", to: "progress.json")
      var rounds: [String] = []
      let whole = WholeFile(path: folder("progress.json"))
      _ = try whole.update { (content) throws(Trouble) in
        rounds.append(String(decoding: content?.bytes ?? [], as: UTF8.self))
        if rounds.count == 1 {
          do { try folder.write("second", to: "progress.json") } catch {}
        }
        return Array("third".utf8)
      }
      #expect(rounds == ["first", "second"])
      #expect(try folder.text("progress.json") == "third")
      #expect(folder.names == ["progress.json"])
    }

    @Test func `a file that never stops changing is left alone`() throws {
      var round = 0
      let whole = WholeFile(path: folder("progress.json"))
      let found = try trouble { () throws(Trouble) in
        try whole.update { (_) throws(Trouble) in
          round += 1
          let text = String(repeating: "x", count: round)
          do { try folder.write(text, to: "progress.json") } catch {}
          return []
        }
      }
      #expect(found.cause == .keepsChanging)
      #expect(folder.names == ["progress.json"])
    }
  }
}
