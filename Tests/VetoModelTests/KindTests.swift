import Testing
import VetoModel

/// What a kind of procedure, a change by the company and the age of a reading do to a case.
struct KindTests {
  private static func tracker(
    _ procedure: Procedure, _ notebook: Notebook, today: String
  ) -> Tracker {
    Tracker(
      catalogue: Sample.catalogue(of: Sample.platform("facebook", [procedure])),
      records: notebook.records, today: Sample.day(today))
  }

  private static func status(
    _ procedure: Procedure, _ notebook: Notebook, today: String
  ) throws -> Status {
    let tracker = tracker(procedure, notebook, today: today)
    return tracker.status(try #require(tracker.accounts(on: "facebook").first), procedure)
  }

  private static var setting: Procedure {
    var setting = Sample.switches
    setting.kind = .switch
    return setting
  }

  private static func changed(on days: String...) -> Procedure {
    var procedure = setting
    procedure.changes = days.map { CompanyChange(day: Sample.day($0), text: Sample.text) }
    return procedure
  }

  private static func set(on day: String) -> Notebook {
    var notebook = Notebook(["facebook.claire"])
    notebook.tick("facebook.claire/switch/first", on: day)
    notebook.tick("facebook.claire/switch/second", on: day)
    return notebook
  }

  @Test func `a switch is done when it is set, and is looked at again after its months`() throws {
    let notebook = Self.set(on: "2026-03-01")
    #expect(
      try Self.status(Self.setting, notebook, today: "2026-08-31")
        == .done(Sample.day("2026-03-01")))
    #expect(
      try Self.status(Self.setting, notebook, today: "2026-09-01")
        == .checkAgain(.time, since: Sample.day("2026-09-01")))
  }

  @Test func `who set it before the company changed something looks again, once`() throws {
    let procedure = Self.changed(on: "2026-02-01", "2026-04-01")
    var notebook = Self.set(on: "2026-03-01")
    #expect(
      try Self.status(procedure, notebook, today: "2026-04-02")
        == .checkAgain(.changed, since: Sample.day("2026-04-01")))
    notebook.tick("facebook.claire/switch/law.checked", on: "2026-04-02")
    #expect(
      try Self.status(procedure, notebook, today: "2026-04-03")
        == .done(Sample.day("2026-03-01")))
  }

  @Test(arguments: ["2026-04-01", "2026-04-02"])
  func `who set it on that day or since is left alone`(day: String) throws {
    let procedure = Self.changed(on: "2026-04-01")
    #expect(
      try Self.status(procedure, Self.set(on: day), today: "2026-04-03")
        == .done(Sample.day(day)))
  }

  @Test func `who has not set it, or lives before the change, is left alone`() throws {
    let procedure = Self.changed(on: "2026-04-01")
    #expect(
      try Self.status(procedure, Notebook(["facebook.claire"]), today: "2026-04-02")
        == .notStarted(of: 2))
    #expect(
      try Self.status(procedure, Self.set(on: "2026-03-01"), today: "2026-03-31")
        == .done(Sample.day("2026-03-01")))
  }

  @Test func `a look at what was changed leads to the law's step`() throws {
    let procedure = Self.changed(on: "2026-04-01")
    let tracker = Self.tracker(procedure, Self.set(on: "2026-03-01"), today: "2026-04-02")
    #expect(tracker.next().map(\.step) == ["law.checked"])
    let account = try #require(tracker.accounts(on: "facebook").first)
    #expect(tracker.lawSteps(of: procedure, on: account.id.platform).map(\.kind) == [.check])
  }

  @Test func `what refuses is counted, beside it neither precautions nor deletions`() {
    let kinds = ProcedureKind.allCases.filter { kind in
      var procedure = Self.setting
      procedure.kind = kind
      let form = Sample.objection("training", reach: .account)
      return Sample.platform("x", [form, procedure]).countedProcedures.count == 2
    }
    #expect(kinds == [.switch, .form, .letter, .check, .withdrawal, .measure])
  }

  @Test(arguments: [
    ("2026-07-01", Freshness.fresh), ("2026-07-02", .aging), ("2027-01-01", .aging),
    ("2027-01-02", .old),
  ])
  func `a reading ages after six months, and after a year it may have changed`(
    today: String, freshness: Freshness
  ) {
    #expect(Self.setting.freshness(on: Sample.day(today)) == freshness)
  }

  @Test func `only platforms in use are taken from the shelf`() {
    let shelf = CatalogueShelf(
      groups: [.init("a", platforms: ["unused", "facebook"]), .init("b", platforms: ["other"])],
      countries: [], authorityList: { nil }, authority: { _ in nil },
      head: { Group(id: $0, name: Sample.text, linkedAccounts: nil, topics: [], platforms: []) },
      platform: { id in
        #expect(id == "facebook")
        return Sample.platform(id, [Self.setting])
      })
    let tracker = Tracker(
      catalogue: Catalogue(shelf: shelf, lawSteps: Sample.lawSteps),
      records: Self.set(on: "2026-03-01").records, today: Sample.day("2026-04-01"))
    #expect(tracker.platformsInUse.map(\.id) == ["facebook"])
    #expect(tracker.row(Sample.platform("facebook", [])).settled == 1)
    #expect(tracker.next().isEmpty)
    #expect(tracker.catalogue.groups.map(\.id) == ["a"])
    #expect(tracker.catalogue.platformIDs == ["unused", "facebook", "other"])
  }
}
