import Testing
import VetoModel

struct SeverityTests {
  private static let day = Sample.day("2026-10-01")

  @Test func `states have one order, the worst first`() {
    let statuses: [Status] = [
      .overdue(from: Self.day), .yourTurn(asked: Self.day),
      .complain(.refused, answered: Self.day), .checkAgain(.time, since: Self.day),
      .started(done: 1, of: 3), .notStarted(of: 3), .sent(Self.day), .done(Self.day),
      .ended(Ending(kind: .givenUp, day: nil, reason: nil)),
    ]
    #expect(statuses.map(\.severity) == Severity.allCases)
    #expect(Severity.allCases == Severity.allCases.sorted())
  }

  @Test func `a complaint waits like a request, and what is covered like what covers it`() {
    let other = Sample.account("facebook.claire")
    #expect(Status.complained(Self.day, after: .refused).severity == .sent)
    #expect(Status.covered(by: other, .sent(Self.day)).severity == .sent)
    #expect(Status.standing(.nothingToDo).severity == .ended)
    #expect(Status.covered(by: other, .checkAgain(.time, since: Self.day)).severity == .checkAgain)
  }

  @Test func `only what is done or ended is settled`() {
    #expect(Status.done(nil).isSettled)
    #expect(Status.ended(Ending(kind: .givenUp, day: nil, reason: nil)).isSettled)
    #expect(!Status.sent(Self.day).isSettled)
    #expect(!Status.complained(Self.day, after: nil).isSettled)
    #expect(!Status.checkAgain(.time, since: Self.day).isSettled)
  }
}

struct PlatformRowTests {
  private static func row(_ notebook: Notebook, _ platform: Platform) -> PlatformRow {
    notebook.tracker.row(platform)
  }

  @Test func `a platform counts its objections and not its boxes`() {
    var notebook = Notebook(["facebook.claire", "facebook.pro"])
    notebook.tick("facebook.claire/object/open", on: "2026-10-01")
    notebook.tick("facebook.claire/switch/first", on: "2026-10-01")
    notebook.tick("facebook.claire/switch/second", on: "2026-10-01")
    #expect(Self.row(notebook, Sample.facebook).settled == 0)
    #expect(Self.row(notebook, Sample.facebook).total == 2)
    #expect(Self.row(notebook, Sample.facebook).worst == .started(done: 1, of: 3))
    notebook.send("facebook.claire", on: "2026-10-01")
    notebook.answer("facebook.claire", .accepted, on: "2026-10-02")
    #expect(Self.row(notebook, Sample.facebook).settled == 1)
    #expect(Self.row(notebook, Sample.facebook).worst == .notStarted(of: 3))
  }

  @Test func `a platform with nothing to send counts all its procedures`() {
    let platform = Sample.platform("facebook", [Sample.switches])
    var notebook = Notebook(["facebook.claire"])
    notebook.tick("facebook.claire/switch/first", on: "2026-10-01")
    notebook.tick("facebook.claire/switch/second", on: "2026-10-01")
    let catalogue = Sample.catalogue(of: platform)
    let tracker = Tracker(
      catalogue: catalogue, records: notebook.records, today: notebook.today)
    #expect(tracker.row(platform).settled == 1)
    #expect(tracker.row(platform).total == 1)
  }

  @Test func `a platform without an account has no worst state`() {
    let row = Self.row(Notebook(), Sample.facebook)
    #expect(row.total == 0)
    #expect(row.worst == nil)
  }

  @Test func `a refusal is worse than a request that waits`() {
    var notebook = Notebook(["facebook.claire", "facebook.pro"])
    notebook.send("facebook.claire", on: "2026-10-01")
    notebook.send("facebook.pro", on: "2026-10-01")
    notebook.answer("facebook.pro", .refused, on: "2026-10-02")
    #expect(
      Self.row(notebook, Sample.facebook).worst
        == .complain(.refused, answered: Sample.day("2026-10-02")))
  }

  @Test func `platforms in use are those with an account, in the catalogue's order`() {
    let notebook = Notebook(["whatsapp.claire", "facebook.claire", "unknown.claire"])
    #expect(notebook.tracker.platformsInUse.map(\.id) == ["facebook", "whatsapp"])
  }
}

struct BoxTests {
  private static func box(_ notebook: Notebook, _ key: String) -> Box? {
    let id = Sample.box(key)
    guard let account = notebook.records.account(id.caseID.account),
      let procedure = Sample.catalogue.platform(account.id.platform)?
        .procedure(id.caseID.procedure), let step = notebook.tracker.step(id.step, of: procedure)
    else { return nil }
    return notebook.tracker.box(step, account, procedure)
  }

  @Test func `a box is open until it is ticked, and open again when it is unticked`() {
    var notebook = Notebook(["facebook.claire"])
    let key = "facebook.claire/object/open"
    #expect(Self.box(notebook, key) == .open)
    notebook.tick(key, on: "2026-10-01")
    let tick = notebook.records.ticks[Sample.box(key)]
    #expect(Self.box(notebook, key) == tick.map { .ticked($0) })
    notebook.make(.untick(Sample.box(key)))
    #expect(Self.box(notebook, key) == .open)
  }

  @Test func `a skipped box is skipped until it is ticked`() {
    var notebook = Notebook(["facebook.claire"])
    let key = "facebook.claire/object/open"
    notebook.make(.skip(Sample.box(key)))
    #expect(Self.box(notebook, key) == .skipped)
    notebook.tick(key, on: "2026-10-01")
    #expect(notebook.records.ticks[Sample.box(key)]?.isSkipped == false)
    notebook.make(.untick(Sample.box(key)))
    #expect(Self.box(notebook, key) == .open)
  }

  @Test func `the boxes of an ended case are ended, but for those ticked`() {
    var notebook = Notebook(["facebook.claire"])
    notebook.tick("facebook.claire/object/open", on: "2026-10-01")
    notebook.make(
      .end(
        Sample.account("facebook.claire").case("object"),
        Ending(kind: .givenUp, day: nil, reason: nil)))
    #expect(Self.box(notebook, "facebook.claire/object/send") == .ended)
    #expect(Self.box(notebook, "facebook.claire/switch/first") == .open)
    let tick = notebook.records.ticks[Sample.box("facebook.claire/object/open")]
    #expect(Self.box(notebook, "facebook.claire/object/open") == tick.map { .ticked($0) })
  }

  @Test func `the boxes of a covered case name the account that covers it`() {
    var notebook = Notebook(["facebook.claire", "instagram.claire"], linkedSince: "2026-01-01")
    notebook.send("facebook.claire", on: "2026-10-01")
    #expect(
      Self.box(notebook, "instagram.claire/object/send")
        == .covered(by: Sample.account("facebook.claire")))
    #expect(Self.box(notebook, "facebook.claire/switch/first") == .open)
  }
}

struct LawStepTests {
  private static func shown(_ notebook: Notebook) -> [String] {
    notebook.tracker.lawSteps(
      of: Sample.objection("training", reach: .linked), on: "facebook"
    ).map(\.id)
  }

  private static func sent() -> Notebook {
    var notebook = Notebook(["facebook.claire"])
    notebook.send("facebook.claire", on: "2026-10-01")
    return notebook
  }

  @Test func `nothing is shown before a request is sent`() {
    #expect(Self.shown(Notebook(["facebook.claire"])) == [])
  }

  @Test func `after sending, what may come and what one may do is shown`() {
    #expect(
      Self.shown(Self.sent()) == [
        "law.acknowledged", "law.question", "law.extended", "law.reminder", "law.complaint",
      ])
  }

  @Test func `a reply is shown when there is a question, the authority when there is a complaint`()
  {
    var notebook = Self.sent()
    notebook.tick("facebook.claire/object/law.question", on: "2026-10-08")
    #expect(Self.shown(notebook).contains("law.reply"))
    #expect(!Self.shown(notebook).contains("law.authority"))
    notebook.tick("facebook.claire/object/law.complaint", on: "2026-11-08")
    #expect(Self.shown(notebook).contains("law.authority"))
    #expect(Self.shown(notebook).contains("law.news"))
  }

  @Test
  func `a reply is shown when only a second question is ticked, news with a second complaint`() {
    var notebook = Self.sent()
    notebook.tick("facebook.claire/object/law.question#2", on: "2026-10-08")
    notebook.tick("facebook.claire/object/law.complaint#2", on: "2026-11-08")
    for step in ["question", "reply", "authority", "news"] {
      #expect(Self.shown(notebook).contains("law.\(step)"))
    }
  }

  @Test func `the look again is shown once there is a reason for it`() {
    var notebook = Self.sent()
    notebook.answer("facebook.claire", .accepted, on: "2026-10-05")
    #expect(Self.shown(notebook) == [])
    notebook.today = Sample.day("2027-10-05")
    #expect(Self.shown(notebook) == ["law.checked"])
    notebook.tick("facebook.claire/object/law.checked", on: "2027-10-05")
    #expect(Self.shown(notebook) == ["law.checked"])
  }

  @Test func `after a refusal the complaint is what is left`() {
    var notebook = Self.sent()
    notebook.answer("facebook.claire", .refused, on: "2026-10-05")
    #expect(Self.shown(notebook) == ["law.complaint"])
  }

  @Test func `after a yes nothing is shown but what was ticked`() {
    var notebook = Self.sent()
    notebook.tick("facebook.claire/object/law.acknowledged", on: "2026-10-02")
    notebook.answer("facebook.claire", .accepted, on: "2026-10-05")
    #expect(Self.shown(notebook) == ["law.acknowledged"])
  }

  @Test func `the law's answer is shown only where the platform has none of its own`() {
    var notebook = Notebook(["letter.claire"])
    notebook.tick("letter.claire/ask/send", on: "2026-10-01")
    let steps = notebook.tracker.lawSteps(
      of: Sample.procedure("ask", act: "ask", [Sample.step("send", .submit)]),
      on: "letter")
    #expect(steps.map(\.id).contains("law.answer"))
    #expect(!Self.shown(Self.sent()).contains("law.answer"))
  }

  @Test func `a procedure with nothing to send has none but the look again`() {
    var notebook = Notebook(["facebook.claire"])
    notebook.tick("facebook.claire/switch/first", on: "2026-10-01")
    #expect(
      notebook.tracker.lawSteps(of: Sample.switches, on: "facebook") == [])
    notebook.tick("facebook.claire/switch/second", on: "2026-10-01")
    notebook.today = Sample.day("2027-04-01")
    #expect(
      notebook.tracker.lawSteps(of: Sample.switches, on: "facebook")
        .map(\.kind) == [.check])
  }
}
