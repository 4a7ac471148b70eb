import Testing
import VetoModel

@testable import VetoStore

/// All tests that touch the disk, one after the other: some change what the whole process has one
/// of, such as the umask and the limit on file sizes.
@Suite(.serialized) struct FileTests {}

extension FileTests {
  struct ManyWriters {
    @Test func `of many writers at once every change is there`() async throws {
      let folder = try TemporaryFolder()
      let path = folder("progress.json")
      try await withThrowingTaskGroup(of: Void.self) { group in
        for writer in 0..<6 {
          group.addTask {
            let file = ProgressFile(path: path, lockTimeout: .seconds(30))
            var base: Progress?
            var seen: ProgressFile.Seen?
            var progress = Progress()
            for round in 0..<25 {
              let address = Address("ticks", "w\(writer)/\(round)", "on")
              progress.set(
                .number("\(round)"), at: address, now: now + Int64(round), device: "w\(writer)")
              let saved = try file.save(progress, base: base, seen: seen, now: now)
              (progress, base, seen) = (saved.progress, saved.progress, saved.seen)
            }
          }
        }
        try await group.waitForAll()
      }
      let loaded = try ProgressFile(path: path).load(now: now)
      #expect(loaded.progress.keys(of: "ticks").count == 150)
      #expect(folder.names == ["progress.json"])
    }
  }

  struct Settings {
    let folder: TemporaryFolder

    init() throws { folder = try TemporaryFolder() }

    @Test func `settings keep what they do not know, and a damaged file is left alone`() throws {
      let (none, nothing) = Configuration.load(from: folder("config.json"))
      #expect(none == Configuration() && nothing == nil)
      try folder.write(#"{"zeta": [1.0], "language": "fr"}"#, to: "config.json")
      let (loaded, trouble) = Configuration.load(from: folder("config.json"))
      #expect(loaded.language == .french && trouble == nil)
      try Configuration(language: .english, isMasked: true).save(to: folder("config.json"))
      #expect(
        try folder.text("config.json")
          == "{\n  \"language\": \"en\",\n  \"masked\": true,\n  \"zeta\": [1.0]\n}\n")
      for text in ["{", "[]", #"{"language": "de"}"#, #"{"masked": 1}"#] {
        try folder.write(text, to: "config.json")
        let (defaults, trouble) = Configuration.load(from: folder("config.json"))
        #expect(defaults == Configuration() && trouble != nil)
        let found = try VetoStoreTests.trouble { () throws(Trouble) in
          try Configuration(isMasked: true).save(to: folder("config.json"))
        }
        #expect(found == trouble)
        #expect(try folder.text("config.json") == text)
      }
    }

    @Test func `the device name is made once`() throws {
      let first = DeviceName(keptIn: folder("state"))
      #expect(first.trouble == nil)
      #expect(Stamp("2026-09-14T07:58:10.112Z \(first.text)")?.device == first.text)
      #expect(DeviceName(keptIn: folder("state")) == first)
      #expect(try folder.text("state/device") == first.text + "\n")
      try folder.write("hand\n", to: "state/device")
      #expect(DeviceName(keptIn: folder("state")).text != "hand")
    }

    @Test func `a device name that can't be kept holds for the run`() throws {
      try folder.write("", to: "state")
      let name = DeviceName(keptIn: folder("state"))
      #expect(name.text.utf8.count == 4 && name.trouble != nil)
    }

    @Test func `a proof is known by its SHA-256`() throws {
      try folder.write("abc", to: "a.png")
      let abc = "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"
      #expect(try Fingerprint.digest(ofFile: folder("a.png"), home: "/") == abc)
      #expect(try Fingerprint.digest(ofFile: "~/a.png", home: FilePath(folder.path)) == abc)
      try folder.write(String(repeating: "a", count: 1_000_000), to: "b")
      #expect(
        try Fingerprint.digest(ofFile: folder("b"), home: "/")
          == "cdc76e5c9914fb9281a1c7e284d73e67f1809a48a497200e046d39ccc7112cd0")
      for (path, cause) in [
        ("~", Cause.isFolder), ("/dev/null", .isNoFile), ("~/c", .system(.read, .missing)),
      ] {
        let found = try trouble { () throws(Trouble) in
          try Fingerprint.digest(ofFile: path, home: FilePath(folder.path))
        }
        #expect(found == Trouble(path: path, cause: cause))
      }
    }

    @Test func `a watch tells of its file and of no other`() throws {
      let file = ProgressFile(path: folder("progress.json"))
      guard let watch = FolderWatch(path: folder("progress.json")) else {
        Issue.record("no watch")
        return
      }
      var told = [watch.drain()]
      try folder.write("x", to: "other")
      told.append(watch.drain())
      _ = try file.save(Progress(), base: nil, seen: nil, now: now)
      told += [watch.drain(), watch.drain()]
      #expect(told == [false, false, true, false])
    }
  }

  @Suite("A watch after a save of our own")
  final class OwnSaves {
    let folder: TemporaryFolder
    var store: ProgressStore
    var watch: FileWatch

    init() throws {
      folder = try TemporaryFolder()
      let path: FilePath = folder("progress.json")
      store = ProgressStore(path, stateFolder: folder("state"))
      _ = try store.open(now: now)
      watch = FileWatch(path)
      _ = watch.takeTurn()
    }

    private func save(_ name: String) throws {
      let request = ProgressStore.Request(
        progress([(personName, .string(name))]), History())
      let saved: ProgressStore.Saved = try store.save(request, now: now)
      #expect(saved.clashes.isEmpty)
    }

    @Test func `is not woken by it`() throws {
      try save("Claire")
      watch.passOverSave()
      watch.drain()
      #expect(!watch.takeTurn().isDue)
    }

    @Test func `is woken by another's save just before or after it`() throws {
      try save("Claire")
      try folder.write("{\"version\": 1}", to: "progress.json")
      watch.passOverSave()
      #expect(watch.takeTurn().isNews)
      let other = ProgressFile(path: folder("progress.json"))
      try save("Paul")
      _ = try other.save(
        progress([(tickOn, .string("2026-09-14"))]), base: nil, seen: nil, now: now + 1)
      watch.passOverSave()
      #expect(watch.takeTurn().isNews)
    }
  }

  struct FolderNames {
    @Test func `folders follow the environment, and only absolute paths in it`() {
      let plain = Folders(environment: ["HOME": "/home/c", "XDG_DATA_HOME": ""])
      #expect(plain.progressFile == "/home/c/.local/share/veto/progress.json")
      #expect(plain.state == "/home/c/.local/state/veto")
      #expect(plain.configurationFile == "/home/c/.config/veto/config.json")
      let own = Folders(environment: [
        "HOME": "/home/c/", "XDG_DATA_HOME": "/d/", "XDG_STATE_HOME": "s",
        "XDG_CONFIG_HOME": "/",
      ])
      #expect(own.progressFile == "/d/veto/progress.json")
      #expect(own.state == "/home/c/.local/state/veto")
      #expect(own.configurationFile == "/veto/config.json")
      #expect(Folders(environment: [:]).home.isAbsolute)
    }

    @Test func `a network type is read from the mount table`() {
      let table = """
        36 35 0:45 / /mnt rw,noatime shared:1 - fuse.sshfs host:/home rw
        37 35 0:46 / /vault rw - fuse.gocryptfs /x rw

        """
      #expect(NetworkFolder.type(ofDevice: "0:45", in: table) == "sshfs")
      #expect(NetworkFolder.type(ofDevice: "0:46", in: table) == nil)
      #expect(NetworkFolder.type(ofDevice: "0:47", in: table) == nil)
    }
  }
}
