import TestSupport
import Testing
import VetoModel

/// Records that follow each change are those that a full reading gives.
struct RecordsUpdateTests {
  private static let accounts = [
    "facebook.claire", "facebook.pro", "instagram.claire", "facebook.anna",
  ]

  @Test(arguments: UInt64(1)...40)
  func `records that follow a random life are those of a full reading`(seed: UInt64) {
    var notebook = Notebook(Self.accounts)
    var away = notebook
    away.device = "away"
    var user = RandomUser(
      random: SeededRandom(seed: seed), accounts: Self.accounts.map(Sample.account))
    var records = notebook.records
    for _ in 0..<120 {
      let before = notebook.progress
      Self.step(&notebook, &away, &user)
      records.update(before.changedRecords(notebook.progress), from: notebook.progress)
      #expect(records == Records(notebook.progress))
    }
  }

  private static func step(
    _ notebook: inout Notebook, _ away: inout Notebook, _ user: inout RandomUser
  ) {
    switch user.random.below(12) {
    case 0: _ = notebook.undo()
    case 1: _ = notebook.redo()
    case 2:
      away.clock = notebook.clock + 5
      away.make(user.change())
      notebook.progress.merge(away.progress)
    case 3:
      let stamp = Stamp(milliseconds: 1, device: "early")
      let key = user.random.one(of: ["facebook.claire/object/send", "facebook.x/a#3/send#7"])
      notebook.progress.put(
        Field(value: .null, stamp: stamp), at: Address("ticks", key, "on"))
    default: notebook.make(user.change())
    }
  }

  @Test func `records follow to a progress in which records are gone`() {
    var notebook = Notebook(Self.accounts)
    notebook.send("facebook.claire", on: "2026-10-01")
    notebook.tick("facebook.claire/object#2/send#3", on: "2026-10-02")
    var records = notebook.records
    let empty = Progress()
    records.update(notebook.progress.changedRecords(empty), from: empty)
    #expect(records == Records(empty))
  }

  @Test func `a time that was unticked leaves those after it`() {
    var notebook = Notebook(["facebook.claire"])
    notebook.send("facebook.claire", on: "2026-10-01")
    notebook.tick("facebook.claire/object/send#2", on: "2026-10-11")
    notebook.make(.untick(Sample.box("facebook.claire/object/send")))
    let id = Sample.account("facebook.claire").case("object")
    #expect(notebook.records.times("send", in: id).map(\.id.time) == [2])
    #expect(notebook.records.nextTime("send", in: id)?.time == 3)
    #expect(notebook.status("facebook.claire") == .sent(Sample.day("2026-10-11")))
  }

  @Test func `a time whose earlier ones have no record counts`() {
    var notebook = Notebook(["facebook.claire"])
    notebook.tick("facebook.claire/object/send#3", on: "2026-10-11")
    let id = Sample.account("facebook.claire").case("object")
    #expect(notebook.records.times("send", in: id).map(\.id.time) == [3])
    #expect(notebook.records.nextTime("open", in: id)?.time == 1)
  }

  @Test(arguments: ["10000", "9223372036854775807", "9223372036854775808"])
  func `a number beyond the limit makes no id, and its record is kept`(number: String) {
    var notebook = Notebook(["facebook.claire"])
    let keys = ["facebook.claire/object#\(number)/send", "facebook.claire/object/send#\(number)"]
    for key in keys {
      #expect(TickID(key) == nil)
      notebook.progress.set(
        .string("2026-10-01"), at: Address("ticks", key, "on"), now: 9_000, device: "away")
    }
    #expect(notebook.records.ticks.isEmpty)
    #expect(notebook.records.currentCase(Sample.account("facebook.claire"), "object").round == 1)
    #expect(notebook.progress.keys(of: "ticks") == keys.sorted())
  }

  @Test func `after the last number there is no next one`() {
    var notebook = Notebook(["facebook.claire"])
    notebook.tick("facebook.claire/object#9999/send#9999", on: "2026-10-11")
    let id = notebook.records.currentCase(Sample.account("facebook.claire"), "object")
    #expect(id.round == 9_999)
    #expect(id.next == nil)
    #expect(notebook.records.nextTime("send", in: id) == nil)
  }

  @Test func `days far beyond the calendar are its ends`() {
    let day = Sample.day("2026-10-11")
    #expect(day.adding(days: .max) == .latest && day.adding(days: .min) == .earliest)
    #expect(day.adding(months: .max) == .latest && day.adding(months: .min) == .earliest)
  }
}

extension Progress {
  /// The records that differ in anything from those of another progress.
  func changedRecords(_ other: Progress) -> [RecordKey] {
    Set(sections.keys).union(other.sections.keys).flatMap { section in
      Set(keys(of: section)).union(other.keys(of: section))
        .filter { self[section, $0] != other[section, $0] }.map { RecordKey(section, $0) }
    }
  }
}
