import Testing
import VetoModel

/// Each line of the ladder, with a near miss.
struct StatusTests {
  static let first = Sample.day("2026-10-01")
  static let second = Sample.day("2026-10-05")

  private static func sent() -> Notebook {
    var notebook = Notebook(["facebook.claire"])
    notebook.send("facebook.claire", on: "2026-10-01")
    return notebook
  }

  private static func answered(_ outcome: Outcome, on day: String = "2026-10-05") -> Notebook {
    var notebook = sent()
    notebook.answer("facebook.claire", outcome, on: day)
    return notebook
  }

  @Test(arguments: Ending.Kind.allCases)
  func `a case that the user closed is ended, whatever was ticked`(kind: Ending.Kind) {
    var notebook = Self.answered(.refused)
    let ending = Ending(kind: kind, day: Self.second, reason: "no account any more")
    let id = Sample.account("facebook.claire").case("object")
    notebook.make(.end(id, ending))
    #expect(notebook.status("facebook.claire") == .ended(ending))
    notebook.make(.reopen(id))
    #expect(
      notebook.status("facebook.claire") == .complain(.refused, answered: Self.second))
  }

  @Test(arguments: [ProcedureKind.nothing, .noWay])
  func `where the catalogue has nothing to ask, that is the state, unless it was ended`(
    kind: ProcedureKind
  ) throws {
    var notebook = Self.sent()
    var procedure = Sample.objection("training", reach: .linked)
    procedure.kind = kind
    let platform = Sample.platform("facebook", [procedure])
    let status = { (notebook: Notebook) throws -> Status in
      let tracker = Tracker(
        catalogue: Sample.catalogue(of: platform), records: notebook.records, today: Self.second)
      return tracker.status(try #require(tracker.accounts(on: "facebook").first), procedure)
    }
    #expect(try status(notebook) == .standing(try #require(kind.standing)))
    let ending = Ending(kind: .givenUp, day: nil, reason: nil)
    notebook.make(.end(Sample.account("facebook.claire").case("object"), ending))
    #expect(try status(notebook) == .ended(ending))
  }

  @Test func `an ending of another case leaves this one`() {
    var notebook = Self.sent()
    let id = Sample.account("facebook.claire").case("switch")
    notebook.make(.end(id, Ending(kind: .givenUp, day: nil, reason: nil)))
    #expect(notebook.status("facebook.claire") == .sent(Self.first))
  }

  @Test func `an accepted answer is done`() {
    #expect(Self.answered(.accepted).status("facebook.claire") == .done(Self.second))
  }

  @Test func `an answer that was unticked is no answer`() {
    var notebook = Self.answered(.accepted)
    notebook.make(.untick(Sample.box("facebook.claire/object/answer")))
    #expect(notebook.status("facebook.claire") == .sent(Self.first))
  }

  @Test func `an answer that does not say how it went settles nothing`() {
    var notebook = Self.sent()
    notebook.tick("facebook.claire/object/answer", on: "2026-10-05")
    #expect(notebook.status("facebook.claire") == .sent(Self.first))
  }

  @Test func `an acknowledgement is no answer`() {
    var notebook = Self.sent()
    notebook.tick("facebook.claire/object/law.acknowledged", on: "2026-10-02")
    #expect(notebook.status("facebook.claire") == .sent(Self.first))
  }

  @Test func `an accepted answer is to check again on the day its months are over`() {
    var notebook = Self.answered(.accepted)
    notebook.today = Sample.day("2027-10-04")
    #expect(notebook.status("facebook.claire") == .done(Self.second))
    notebook.today = Sample.day("2027-10-05")
    #expect(
      notebook.status("facebook.claire")
        == .checkAgain(.time, since: Sample.day("2027-10-05")))
  }

  @Test func `looking again makes it done for another year`() {
    var notebook = Self.answered(.accepted)
    notebook.today = Sample.day("2027-10-20")
    notebook.tick("facebook.claire/object/answer#2", on: "2027-10-20")
    notebook.make(.outcome(Sample.box("facebook.claire/object/answer#2"), .accepted))
    #expect(notebook.status("facebook.claire") == .done(Sample.day("2027-10-20")))
  }

  @Test(arguments: ["send#2", "answer#2"])
  func `what was sent or answered once more counts as a look, as older notes have it`(
    step: String
  ) {
    var notebook = Self.answered(.accepted)
    notebook.make(
      .editAccount(
        Sample.account("facebook.claire"), label: "claire", owner: "claire",
        emailChanged: Sample.day("2026-10-08")))
    let look = Status.checkAgain(.email, since: Sample.day("2026-10-08"))
    #expect(notebook.status("facebook.claire") == look)
    notebook.tick("facebook.claire/object/\(step)", on: "2026-10-07")
    #expect(notebook.status("facebook.claire") == look)
    notebook.tick("facebook.claire/object/\(step)", on: "2026-10-08")
    #expect(notebook.status("facebook.claire") == .done(Self.second))
  }

  @Test(arguments: [("2026-10-05", false), ("2026-10-06", true)])
  func `an e-mail changed after the answer asks for a look`(day: String, asks: Bool) {
    var notebook = Self.answered(.accepted)
    notebook.make(
      .editAccount(
        Sample.account("facebook.claire"), label: "claire", owner: "claire",
        emailChanged: Sample.day(day)))
    let look = Status.checkAgain(.email, since: Sample.day("2026-10-06"))
    #expect(notebook.status("facebook.claire") == (asks ? look : .done(Self.second)))
  }

  @Test(arguments: [("2026-10-05", false), ("2026-10-06", true)])
  func `linked accounts joined after the answer ask for a look`(day: String, asks: Bool) {
    var notebook = Self.answered(.accepted)
    notebook.make(
      .link(Sample.account("facebook.claire"), to: Centre(name: "C", since: Sample.day(day))))
    let look = Status.checkAgain(.centre, since: Sample.day("2026-10-06"))
    #expect(notebook.status("facebook.claire") == (asks ? look : .done(Self.second)))
  }

  @Test func `a request that reaches one account asks for no look when it is linked`() {
    var notebook = Notebook(["whatsapp.claire"])
    notebook.send("whatsapp.claire", on: "2026-10-01")
    notebook.answer("whatsapp.claire", .accepted, on: "2026-10-05")
    notebook.make(.link(Sample.account("whatsapp.claire"), to: Centre(name: "C", since: .latest)))
    #expect(notebook.status("whatsapp.claire") == .done(Self.second))
  }

  @Test(arguments: [Outcome.refused, .partly, .notConcerned])
  func `any other answer opens the complaint`(outcome: Outcome) {
    #expect(
      Self.answered(outcome).status("facebook.claire")
        == .complain(outcome, answered: Self.second))
  }

  @Test(arguments: [Outcome.refused, .partly, .notConcerned])
  func `after the complaint it is complained`(outcome: Outcome) {
    var notebook = Self.answered(outcome)
    notebook.tick("facebook.claire/object/law.complaint", on: "2026-11-01")
    #expect(
      notebook.status("facebook.claire")
        == .complained(Sample.day("2026-11-01"), after: outcome))
  }

  @Test func `a later answer replaces the one before`() {
    var notebook = Self.answered(.refused)
    notebook.tick("facebook.claire/object/answer#2", on: "2026-11-02")
    notebook.make(.outcome(Sample.box("facebook.claire/object/answer#2"), .accepted))
    #expect(notebook.status("facebook.claire") == .done(Sample.day("2026-11-02")))
  }

  @Test func `an answer that the law gives counts where the platform has none`() {
    var notebook = Notebook(["letter.claire"])
    notebook.tick("letter.claire/ask/send", on: "2026-10-01", received: "2026-10-03")
    #expect(notebook.status("letter.claire", "ask") == .sent(Sample.day("2026-10-03")))
    notebook.tick("letter.claire/ask/law.answer", on: "2026-10-05")
    notebook.make(.outcome(Sample.box("letter.claire/ask/law.answer"), .accepted))
    #expect(notebook.status("letter.claire", "ask") == .done(Self.second))
  }
}
