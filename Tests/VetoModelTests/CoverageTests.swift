import Testing
import VetoModel

/// One request may cover the accounts linked to the one that sent it.
struct CoverageTests {
  private static let pair = ["facebook.claire", "instagram.claire"]
  private static let first = Sample.day("2026-10-01")

  private static func sent(linkedSince: String? = "2026-01-01") -> Notebook {
    var notebook = Notebook(pair, linkedSince: linkedSince)
    notebook.send("facebook.claire", on: "2026-10-01")
    return notebook
  }

  private static func covered(_ status: Status) -> Status {
    .covered(by: Sample.account("facebook.claire"), status)
  }

  @Test func `a linked request lends its state`() {
    var notebook = Self.sent()
    #expect(notebook.status("instagram.claire") == Self.covered(.sent(Self.first)))
    notebook.answer("facebook.claire", .accepted, on: "2026-10-05")
    #expect(
      notebook.status("instagram.claire") == Self.covered(.done(Sample.day("2026-10-05"))))
  }

  @Test func `a linked request that is overdue lends that`() {
    var notebook = Self.sent()
    notebook.today = Sample.day("2026-11-23")
    #expect(
      notebook.status("instagram.claire")
        == Self.covered(.overdue(from: Sample.day("2026-11-03"))))
  }

  @Test func `accounts that are not linked cover nobody`() {
    #expect(Self.sent(linkedSince: nil).status("instagram.claire") == .notStarted(of: 3))
  }

  @Test func `linked accounts of another name cover nobody`() {
    var notebook = Self.sent()
    notebook.make(
      .link(Sample.account("instagram.claire"), to: Centre(name: "D", since: nil)))
    #expect(notebook.status("instagram.claire") == .notStarted(of: 3))
  }

  @Test func `another person's request covers nobody, under the same name too`() {
    var notebook = Self.sent()
    notebook.make(.addPerson("jeanne", name: "Jeanne", country: nil))
    notebook.make(
      .editAccount(
        Sample.account("instagram.claire"), label: "x", owner: "jeanne", emailChanged: nil))
    #expect(notebook.status("instagram.claire") == .notStarted(of: 3))
  }

  @Test func `another group's request covers nobody, under the same name too`() {
    var notebook = Notebook(["facebook.claire", "elsewhere.claire"], linkedSince: "2026-01-01")
    notebook.send("facebook.claire", on: "2026-10-01")
    #expect(notebook.status("elsewhere.claire") == .notStarted(of: 3))
  }

  @Test func `a request that reaches one account covers no other`() {
    var notebook = Notebook(["whatsapp.one", "whatsapp.two"], linkedSince: "2026-01-01")
    notebook.send("whatsapp.one", on: "2026-10-01")
    #expect(notebook.status("whatsapp.two") == .notStarted(of: 3))
  }

  @Test(arguments: [Outcome.refused, .partly, .notConcerned])
  func `a request that was not accepted covers nobody, complained about or not`(
    outcome: Outcome
  ) {
    var notebook = Self.sent()
    notebook.answer("facebook.claire", outcome, on: "2026-10-05")
    #expect(notebook.status("instagram.claire") == .notStarted(of: 3))
    notebook.tick("facebook.claire/object/law.complaint", on: "2026-10-06")
    #expect(notebook.status("instagram.claire") == .notStarted(of: 3))
  }

  @Test func `a request complained about for silence still covers`() {
    var notebook = Self.sent()
    notebook.tick("facebook.claire/object/law.complaint", on: "2026-11-06")
    #expect(
      notebook.status("instagram.claire")
        == Self.covered(.complained(Sample.day("2026-11-06"), after: nil)))
  }

  @Test func `an ended request covers nobody`() {
    var notebook = Self.sent()
    notebook.make(
      .end(
        Sample.account("facebook.claire").case("object"),
        Ending(kind: .givenUp, day: nil, reason: nil)))
    #expect(notebook.status("instagram.claire") == .notStarted(of: 3))
  }

  @Test func `a removed account covers nobody`() {
    var notebook = Self.sent()
    notebook.make(.removeAccount(Sample.account("facebook.claire")))
    #expect(notebook.status("instagram.claire") == .notStarted(of: 3))
  }

  @Test(arguments: [("2026-10-01", false), ("2026-10-02", true)])
  func `an account linked after the request is to check again`(since: String, asks: Bool) {
    var notebook = Self.sent()
    notebook.make(
      .link(Sample.account("instagram.claire"), to: Centre(name: "C", since: Day(since))))
    let look = Status.checkAgain(.centre, since: Sample.day("2026-10-02"))
    #expect(
      notebook.status("instagram.claire")
        == Self.covered(asks ? look : .sent(Self.first)))
  }

  @Test func `a request of an account that was linked only afterwards is to check again`() {
    var notebook = Self.sent()
    notebook.make(
      .link(Sample.account("facebook.claire"), to: Centre(name: "C", since: Day("2026-10-02"))))
    #expect(
      notebook.status("instagram.claire")
        == Self.covered(.checkAgain(.centre, since: Sample.day("2026-10-02"))))
  }

  @Test func `an account's own request counts before a linked one`() {
    var notebook = Self.sent()
    notebook.send("instagram.claire", on: "2026-10-09")
    #expect(notebook.status("instagram.claire") == .sent(Sample.day("2026-10-09")))
  }

  @Test func `a case that was begun is covered too`() {
    var notebook = Self.sent()
    notebook.tick("instagram.claire/object/open", on: "2026-10-09")
    #expect(notebook.status("instagram.claire") == Self.covered(.sent(Self.first)))
  }

  @Test func `of several linked requests the one furthest along covers`() {
    var notebook = Notebook(Self.pair + ["facebook.pro"], linkedSince: "2026-01-01")
    notebook.send("facebook.pro", on: "2026-09-01")
    notebook.send("facebook.claire", on: "2026-10-01")
    notebook.answer("facebook.claire", .accepted, on: "2026-10-05")
    #expect(
      notebook.status("instagram.claire") == Self.covered(.done(Sample.day("2026-10-05"))))
  }

  @Test func `an answer without its request covers from the day of the answer`() {
    var notebook = Notebook(Self.pair, linkedSince: "2026-01-01")
    notebook.answer("facebook.claire", .accepted, on: "2026-10-05")
    #expect(
      notebook.status("instagram.claire") == Self.covered(.done(Sample.day("2026-10-05"))))
  }

  @Test func `a covered account whose own e-mail changed afterwards is to check again`() {
    var notebook = Self.sent()
    let id = Sample.account("instagram.claire")
    let changed = Sample.day("2026-10-02")
    notebook.make(
      .editAccount(id, label: "claire", owner: "claire", emailChanged: changed))
    #expect(
      notebook.status("instagram.claire") == Self.covered(.checkAgain(.email, since: changed)))
    #expect(
      notebook.tracker.next().contains {
        $0.account.id == id && $0.why == .checkAgain(.email, since: changed)
      })
  }

  @Test func `an extension that is announced once more counts from its first day`() {
    var notebook = Self.sent()
    notebook.tick("facebook.claire/object/law.extended", on: "2026-10-20")
    let box = Sample.box("facebook.claire/object/law.extended")
    let again = TickID(caseID: box.caseID, step: box.step, time: 2)
    notebook.make(.tick(again, on: Sample.day("2026-12-01"), received: nil))
    let account = notebook.tracker.accounts(on: "facebook").first
    let procedure = Sample.catalogue.platform("facebook")?.procedure("object")
    let clock = account.flatMap { one in procedure.flatMap { notebook.tracker.clock(one, $0) } }
    #expect(clock?.isExtended == true)
    #expect(clock?.announcedTooLate == nil)
  }
}
