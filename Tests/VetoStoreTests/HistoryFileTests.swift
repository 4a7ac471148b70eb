import Foundation
import Testing
import VetoModel

@testable import VetoStore

extension FileTests {
  @Suite("The undo history on disk")
  struct HistoryFileTests {
    let folder: TemporaryFolder
    let file: HistoryFile

    init() throws {
      folder = try TemporaryFolder()
      file = HistoryFile(ofProgressFile: folder("progress.json"), stateFolder: folder("state"))
    }

    private var name: String { String(file.path.shown.dropFirst(folder.path.count + 1)) }

    private func entry(_ number: Int) -> History.Entry {
      History.Entry(
        id: "2026-11-23T10:00:00.\(100 + number)Z k7q2", name: Change.Name(.ticked, "a.b/c/d"),
        fields: [
          .init(
            address: Address("ticks", "a.b/c/d", "on"), before: .null,
            after: .string("2026-11-23")),
          .init(
            address: Address("x", "é\u{1B}\n", ""), before: .array([.number("1e5")]),
            after: .object(["a": .bool(true), "b": .number("12345678901234567890")])),
        ])
    }

    @Test func `comes back as it was, whatever the values`() throws {
      let steps: [History.Step] = [
        .did(entry(1)), .did(entry(2)), .undid(entry(2).id), .undid(entry(1).id),
        .redid(entry(1).id),
      ]
      try file.append(Array(steps[..<2]))
      try file.append(Array(steps[2...]))
      let (reading, trouble) = file.read()
      #expect(trouble == nil)
      #expect(reading.history == History(steps))
      #expect(reading.history.done == [entry(1)] && reading.history.undone == [entry(2)])
    }

    @Test func `is for its owner alone`() throws {
      try file.append([.did(entry(1))])
      #expect(try folder.status(name).permissions == 0o600)
      #expect(try folder.status("state/undo").permissions == 0o700)
    }

    @Test func `none is no trouble, and reading leaves no trace`() {
      let (reading, trouble) = file.read()
      #expect(reading.history == History() && trouble == nil)
      #expect(folder.names == [])
    }

    @Test func `is read on from where the reading ended`() throws {
      try file.append([.did(entry(1))])
      let (first, _) = file.read()
      try file.append([.did(entry(2))])
      let (second, _) = file.read(after: first)
      #expect(second.history.done == [entry(1), entry(2)])
      // Another file of that name is read from its start.
      let other = HistoryFile(
        ofProgressFile: folder("other.json"), stateFolder: folder("state"))
      try other.append([.did(entry(3))])
      try FileManager.default.removeItem(atPath: file.path.shown)
      try FileManager.default.moveItem(atPath: other.path.shown, toPath: file.path.shown)
      #expect(file.read(after: second).0.history.done == [entry(3)])
    }

    @Test func `half a line of a copy that was killed costs no other line`() throws {
      try file.append([.did(entry(1))])
      let whole = try Data(contentsOf: URL(fileURLWithPath: file.path.shown))
      for length in 1..<whole.count {
        try (whole + whole.prefix(length)).write(to: URL(fileURLWithPath: file.path.shown))
        try file.append([.did(entry(2))])
        let (reading, trouble) = file.read()
        #expect(trouble == nil, "cut after \(length) bytes")
        #expect(
          reading.history.done.filter { $0.id == entry(2).id }.count == 1,
          "cut after \(length) bytes")
      }
    }

    @Test(arguments: [
      "null", "{}", "{\"did\": {}}", "{\"undid\": 7}", "x", "\u{0}\u{0}\u{0}",
      "{\"did\": {\"id\": \"x\", \"kind\": \"burnt\", \"subject\": \"x\", \"fields\": []}}",
    ])
    func `a line that says something else is passed over, and named`(line: String) throws {
      try file.append([.did(entry(1))])
      let text = try folder.text(name)
      try folder.write(text + line + "\n", to: name)
      try file.append([.did(entry(2))])
      let (reading, trouble) = file.read()
      #expect(reading.history.done == [entry(1), entry(2)])
      #expect(trouble?.place?.line == 2)
      #expect(trouble?.cause == .caution(.historyLineUnread))
    }

    @Test func `twenty copies at once lose no step`() async throws {
      let file = file
      try await withThrowingTaskGroup(of: Void.self) { group in
        for copy in 0..<20 {
          group.addTask { for number in 0..<20 { try file.patiently(note: "\(copy) \(number)") } }
        }
        try await group.waitForAll()
      }
      let done = file.read().0.history.done
      #expect(Set(done.map(\.id)).count == 400 && done.count == 400)
    }

    @Test func `a place that can't be written is a trouble, and what was there stays`() throws {
      try folder.write("", to: "state")
      #expect(throws: Trouble.self) { try file.append([.did(entry(1))]) }
    }
  }
}

extension HistoryFile {
  /// On a busy machine a copy may be locked out; its steps come with its next save.
  fileprivate func patiently(note id: String) throws {
    let step = History.Step.did(.init(id: id, name: Change.Name(.noted, "x"), fields: []))
    for _ in 0..<100 {
      do throws(Trouble) { return try append([step]) } catch {
        guard case .locked = error.cause else { throw error }
      }
    }
  }
}
