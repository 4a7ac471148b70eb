import Foundation
import Testing
import VetoModel

@testable import VetoStore

/// A made-up next format, in which people have a `title` for a `name`.
private let next = Format(
  version: 2,
  migrations: [
    Format.Migration(from: 1) { progress in
      for key in progress.keys(of: "people") {
        guard let name = progress["people", key]?["name"] else { continue }
        progress.put(name, at: Address("people", key, "title"))
      }
    }
  ])

/// The file of every version that was ever released is read for ever.
func fixture(_ name: String) throws -> [UInt8] {
  let file = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
    .appendingPathComponent("Fixtures/\(name)")
  return Array(try Data(contentsOf: file))
}

extension FileTests {
  struct FormatTests {
    @Test(arguments: [1])
    func `the file of a released version is read, whole`(version: Int) throws {
      let bytes = try fixture("progress-\(version).json")
      let reading = try ProgressText.read(bytes, path: "p", now: now)
      #expect(
        reading.progress.sections.mapValues(\.count)
          == ["people": 1, "accounts": 3, "cases": 1, "ticks": 2])
      #expect(reading.unstamped.isEmpty && reading.newer == nil)
      if version == Format.current.version {
        #expect(Array(ProgressText.write(reading.progress).utf8) == bytes)
      }
    }

    @Test func `an older file is migrated in memory, kept, and then written anew`() throws {
      let folder = try TemporaryFolder()
      let old = String(decoding: try fixture("progress-1.json"), as: UTF8.self)
      try folder.write(old, to: "progress.json")
      let generations = Generations(
        ofProgressFile: folder("progress.json"), stateFolder: folder("state"))
      var file = ProgressFile(path: folder("progress.json"), generations: generations)
      file.format = next
      let loaded = try file.load(now: now)
      let title = loaded.progress[Address("people", "claire", "title")]
      #expect(title?.value == .string("Claire"))
      #expect(title?.stamp.description == "2026-09-14T07:58:10.112Z k7q2")
      #expect(folder.names == ["progress.json"], "reading leaves no trace")

      let untouched = try file.save(
        loaded.progress, base: loaded.progress, seen: loaded.seen, now: now)
      #expect(!untouched.hasWritten)
      var progress = loaded.progress
      progress.set(.string("x"), at: tickNote, now: now, device: "k7q2")
      let saved = try file.save(
        progress, base: loaded.progress, seen: loaded.seen, now: now)
      #expect(saved.hasWritten && saved.warnings.isEmpty)
      let text = try folder.text("progress.json")
      #expect(text.hasPrefix("{\n  \"version\": 2,"))
      #expect(text.contains("12345678901234567890") && text.contains("9007199254740993"))
      let kept = try #require(generations.list().last)
      #expect(kept.name.hasPrefix("format-1-"))
      #expect(try Array(Data(contentsOf: URL(fileURLWithPath: kept.path.shown))) == Array(old.utf8))

      // The old file once more, as after a save that was interrupted: its copy is there already.
      try folder.write(old, to: "progress.json")
      let later = now + 5000
      _ = try file.save(
        progress, base: loaded.progress, seen: try file.load(now: later).seen, now: later)
      #expect(try folder.text("progress.json").hasPrefix("{\n  \"version\": 2,"))
      #expect(generations.list().filter { $0.day == nil }.map(\.name) == [kept.name])
    }

    @Test func `without the copy from before, the format is not changed`() throws {
      let folder = try TemporaryFolder()
      let old = String(decoding: try fixture("progress-1.json"), as: UTF8.self)
      try folder.write(old, to: "progress.json")
      try folder.write("", to: "state")
      var file = ProgressFile(
        path: folder("progress.json"),
        generations: Generations(
          ofProgressFile: folder("progress.json"), stateFolder: folder("state")))
      file.format = next
      var progress = try file.load(now: now).progress
      progress.set(.string("x"), at: tickNote, now: now, device: "k7q2")
      let found = try trouble { () throws(Trouble) in
        try file.save(progress, base: nil, seen: nil, now: now)
      }
      #expect(found.path.contains("state/generations"))
      #expect(try folder.text("progress.json") == old)
      #expect(folder.names == ["progress.json", "state"])
    }

    @Test func `a version without a road to this one is refused`() {
      #expect(throws: Trouble.self) {
        try ProgressText.read(
          Array("{\"version\": 1}".utf8), path: "p", now: now,
          format: Format(version: 3, migrations: next.migrations))
      }
      #expect(throws: Trouble.self) {
        try ProgressText.read(
          Array("{\"version\": 0}".utf8), path: "p", now: now, format: next)
      }
    }
  }
}
