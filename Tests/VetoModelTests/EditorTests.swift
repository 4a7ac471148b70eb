import Testing
import VetoModel

@Suite("The gate for edits of boxes and cases")
struct EditorTests {
  private var notebook = Notebook(["facebook.claire"])
  private let send = Sample.box("facebook.claire/object/send")
  private let answer = Sample.box("facebook.claire/object/answer")
  private var object: CaseID { send.caseID }
  private let on = Sample.day("2026-10-01")

  private func tick(_ id: TickID) -> Tick? { notebook.records.ticks[id] }

  // MARK: Boxes

  @Test mutating func `a request that is sent is received the same day unless told`() throws {
    try notebook.edit(.tick(send, BoxValues(on: .set(on))))
    #expect(tick(send)?.received == on)
    // The day of receipt goes with the day of sending, until it is another.
    let later = Sample.day("2026-10-05")
    try notebook.edit(.tick(send, BoxValues(on: .set(later))))
    #expect(tick(send)?.received == later)
    try notebook.edit(.tick(send, BoxValues(received: .set(Sample.day("2026-10-07")))))
    try notebook.edit(.tick(send, BoxValues(on: .set(Sample.day("2026-10-06")))))
    #expect(tick(send)?.received == Sample.day("2026-10-07"))
    #expect(
      notebook.refusal(.tick(send, BoxValues(on: .set(Sample.day("2026-10-08")))))
        == .receivedBeforeSent(Sample.day("2026-10-07"), sent: Sample.day("2026-10-08")))
    try notebook.edit(.tick(send, BoxValues(received: .set(nil))))
    #expect(tick(send)?.received == nil)
  }

  @Test mutating func `values that are not given stay, and confirmed unchanged change nothing`()
    throws
  {
    try notebook.edit(
      .tick(
        answer,
        BoxValues(
          on: .set(on), received: .set(Sample.day("2026-10-03")), outcome: .set(.refused),
          note: .set("why"), proof: .set(Proof(file: "f", sha256: nil)))))
    let before = notebook.progress
    try notebook.edit(.tick(answer, BoxValues()))
    try notebook.edit(.tick(answer, BoxValues(on: .set(on), outcome: .set(.refused))))
    try notebook.edit(.note(answer, note: .set("why"), proof: .keep))
    #expect(notebook.progress == before)
    try notebook.edit(.note(answer, note: .set(" "), proof: .keep))
    #expect(tick(answer)?.note == nil)
    #expect(tick(answer)?.proof != nil)
    #expect(tick(answer)?.received == Sample.day("2026-10-03"))
  }

  @Test mutating func `an answer that says no outcome is dated only with one`() throws {
    notebook.make(.tick(answer, on: on, received: nil))
    let before = notebook.progress
    let values = BoxValues(on: .set(notebook.today))
    #expect(notebook.refusal(.tick(answer, values)) == .outcomeMissing)
    try notebook.edit(.tick(answer, BoxValues()))
    #expect(notebook.progress == before)
    try notebook.edit(.tick(answer, BoxValues(note: .set("why"))))
    #expect(tick(answer)?.note == "why")
    try notebook.edit(.tick(answer, BoxValues(on: .set(on), outcome: .set(.refused))))
    try notebook.edit(.tick(answer, values))
    #expect(tick(answer)?.outcome == .refused)
  }

  @Test mutating func `a value of an unknown kind stays as it is`() throws {
    try notebook.edit(.tick(answer, BoxValues(on: .set(on), outcome: .set(.refused))))
    let address = Address("ticks", answer.description, "received")
    notebook.progress.put(
      Field(value: .number("5"), stamp: Stamp(milliseconds: 1, device: "x")), at: address)
    try notebook.edit(.tick(answer, BoxValues(outcome: .set(.accepted))))
    #expect(notebook.progress[address]?.value == .number("5"))
  }

  @Test mutating func `unticking takes the receipt and the outcome along, not what is noted`()
    throws
  {
    for edit in [Edit.untick(answer), .skip(answer)] {
      try notebook.edit(
        .tick(
          answer,
          BoxValues(
            on: .set(on), received: .set(on), outcome: .set(.refused), note: .set("why"))))
      try notebook.edit(edit)
      #expect(tick(answer)?.received == nil)
      #expect(tick(answer)?.outcome == nil)
      #expect(tick(answer)?.note == "why")
      #expect(notebook.refusal(.tick(answer, BoxValues())) == .outcomeMissing)
    }
  }

  @Test mutating func `what an older file left in an unticked box counts for nothing`() throws {
    let law = Sample.box("facebook.claire/object/law.acknowledged")
    for (id, field, value) in [
      (answer, "outcome", "refused"), (answer, "received", "2026-09-01"),
      (law, "received", "2026-09-01"),
    ] {
      let stamp = Stamp(milliseconds: 1, device: "x")
      notebook.progress.put(
        Field(value: .string(value), stamp: stamp), at: Address("ticks", id.description, field))
    }
    #expect(notebook.refusal(.tick(answer, BoxValues())) == .outcomeMissing)
    try notebook.edit(.tick(answer, BoxValues(on: .set(on), outcome: .set(.accepted))))
    try notebook.edit(.tick(law, BoxValues(on: .set(on))))
    #expect(tick(answer)?.outcome == .accepted)
    #expect(tick(answer)?.received == nil)
    #expect(tick(law)?.received == nil)
  }

  @Test mutating func `what does not go together is refused with its reason`() throws {
    let open = Sample.box("facebook.claire/object/open")
    let ahead = Sample.day("2026-10-21")
    func ticked(_ id: TickID, _ values: BoxValues) -> EditRefusal? {
      notebook.refusal(.tick(id, values))
    }
    let today = notebook.today
    #expect(
      ticked(send, BoxValues(on: .set(ahead))) == .dayAhead(ahead, of: .on, today: today))
    #expect(
      ticked(send, BoxValues(received: .set(ahead)))
        == .dayAhead(ahead, of: .received, today: today))
    #expect(
      ticked(send, BoxValues(on: .set(today), received: .set(on)))
        == .receivedBeforeSent(on, sent: today))
    #expect(ticked(open, BoxValues(received: .set(on))) == .receivedOfAct)
    #expect(ticked(send, BoxValues(outcome: .set(.accepted))) == .outcomeOfOther)
    #expect(ticked(answer, BoxValues()) == .outcomeMissing)
    #expect(ticked(object.tick("nothing"), BoxValues()) == .unknownStep("nothing"))
    #expect(
      ticked(Sample.box("facebook.claire/switch/law.answer"), BoxValues())
        == .unknownStep("law.answer"))
    #expect(notebook.refusal(.skip(send)) == nil)
  }

  @Test mutating func `in a closed case nothing new is done until it is taken up again`() throws {
    try notebook.edit(.tick(send, BoxValues(on: .set(on))))
    try notebook.edit(.end(object, .givenUp, reason: nil))
    #expect(
      notebook.refusal(.tick(answer, BoxValues(outcome: .set(.accepted)))) == .caseClosed(.givenUp))
    #expect(notebook.refusal(.skip(answer)) == .caseClosed(.givenUp))
    #expect(notebook.refusal(.onceMore(object, step: "send", BoxValues())) == .caseClosed(.givenUp))
    // What was done can still be put right.
    try notebook.edit(.tick(send, BoxValues(on: .set(Sample.day("2026-10-02")))))
    try notebook.edit(.reopen(object))
    try notebook.edit(.tick(answer, BoxValues(outcome: .set(.accepted))))
    #expect(tick(answer)?.on == notebook.today)
  }

  // MARK: Numbers

  @Test mutating func `the next time is one more than the highest, whatever is missing below`()
    throws
  {
    #expect(
      notebook.refusal(.tick(object.tick("send", time: 2), BoxValues())) == .timeAhead(last: 0))
    try notebook.edit(.tick(send, BoxValues()))
    try notebook.edit(.onceMore(object, step: "send", BoxValues()))
    try notebook.edit(.untick(send))
    #expect(tick(send)?.on == nil)
    try notebook.edit(.onceMore(object, step: "send", BoxValues()))
    #expect(tick(object.tick("send", time: 3))?.on != nil)
    #expect(notebook.refusal(.untick(object.tick("send", time: 5))) == .timeAhead(last: 3))
    try notebook.edit(.tick(send, BoxValues()))
    #expect(tick(send)?.on != nil)
  }

  @Test mutating func `a request anew has a clock of its own`() throws {
    try notebook.edit(.tick(send, BoxValues(on: .set(on))))
    try notebook.edit(.requestAgain(object, BoxValues()))
    let second = Sample.box("facebook.claire/object#2/send")
    #expect(tick(second)?.received == notebook.today)
    let third = Sample.box("facebook.claire/object#4/send")
    #expect(notebook.refusal(.tick(third, BoxValues())) == .requestAhead(last: 2))
    #expect(notebook.refusal(.end(third.caseID, .givenUp, reason: nil)) == .requestAhead(last: 2))
    #expect(
      notebook.refusal(.requestAgain(Sample.account("facebook.claire").case("switch"), BoxValues()))
        == .unknownStep("switch"))
  }

  @Test mutating func `a number at the end of all numbers crashes nothing`() throws {
    let beyond = CaseID(account: object.account, procedure: "object", round: Int.max)
    notebook.make(.tick(beyond.tick("send", time: Int.max), on: on, received: on))
    #expect(notebook.refusal(.requestAgain(object, BoxValues())) == nil)
    #expect(
      notebook.refusal(.tick(Sample.box("facebook.claire/object#2/send"), BoxValues())) == nil)
    #expect(
      notebook.refusal(.tick(beyond.tick("send", time: Int.max), BoxValues()))
        == .requestAhead(last: 1))
    let last = CaseID(account: object.account, procedure: "object", round: lastNumber)
    notebook.make(.tick(last.tick("send", time: lastNumber), on: on, received: on))
    #expect(notebook.refusal(.requestAgain(object, BoxValues())) == .noNumberLeft)
    #expect(notebook.refusal(.tick(last.tick("send", time: lastNumber), BoxValues())) == nil)
    #expect(notebook.refusal(.onceMore(last, step: "send", BoxValues())) == .noNumberLeft)
  }
}
