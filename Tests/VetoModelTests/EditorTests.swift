import Testing
import VetoModel

@Suite("The gate for edits")
struct EditorTests {
  private var notebook = Notebook(["facebook.claire"])
  private let send = Sample.box("facebook.claire/object/send")
  private let answer = Sample.box("facebook.claire/object/answer")
  private var object: CaseID { send.caseID }
  private let on = Sample.day("2026-10-01")

  private func refusal(_ edit: Edit) -> EditRefusal? {
    do throws(EditRefusal) { _ = try notebook.tracker.editor.change(for: edit) } catch {
      return error
    }
    return nil
  }

  /// Does an edit that must not be refused.
  private mutating func make(_ edit: Edit) throws {
    notebook.make(try notebook.tracker.editor.change(for: edit))
  }

  private func tick(_ id: TickID) -> Tick? { notebook.records.ticks[id] }

  // MARK: Boxes

  @Test mutating func `a request that is sent is received the same day unless told`() throws {
    try make(.tick(send, BoxValues(on: .set(on))))
    #expect(tick(send)?.received == on)
    // The day of receipt goes with the day of sending, until it is another.
    let later = Sample.day("2026-10-05")
    try make(.tick(send, BoxValues(on: .set(later))))
    #expect(tick(send)?.received == later)
    try make(.tick(send, BoxValues(received: .set(Sample.day("2026-10-07")))))
    try make(.tick(send, BoxValues(on: .set(Sample.day("2026-10-06")))))
    #expect(tick(send)?.received == Sample.day("2026-10-07"))
    #expect(
      refusal(.tick(send, BoxValues(on: .set(Sample.day("2026-10-08")))))
        == .receivedBeforeSent(Sample.day("2026-10-07"), sent: Sample.day("2026-10-08")))
    try make(.tick(send, BoxValues(received: .set(nil))))
    #expect(tick(send)?.received == nil)
  }

  @Test mutating func `values that are not given stay, and confirmed unchanged change nothing`()
    throws
  {
    try make(
      .tick(
        answer,
        BoxValues(
          on: .set(on), received: .set(Sample.day("2026-10-03")), outcome: .set(.refused),
          note: .set("why"), proof: .set(Proof(file: "f", sha256: nil)))))
    let before = notebook.progress
    try make(.tick(answer, BoxValues()))
    try make(.tick(answer, BoxValues(on: .set(on), outcome: .set(.refused))))
    try make(.note(answer, note: .set("why"), proof: .keep))
    #expect(notebook.progress == before)
    try make(.note(answer, note: .set(" "), proof: .keep))
    #expect(tick(answer)?.note == nil)
    #expect(tick(answer)?.proof != nil)
    #expect(tick(answer)?.received == Sample.day("2026-10-03"))
  }

  @Test mutating func `a value of an unknown kind stays as it is`() throws {
    try make(.tick(answer, BoxValues(on: .set(on), outcome: .set(.refused))))
    let address = Address("ticks", answer.description, "received")
    notebook.progress.put(
      Field(value: .number("5"), stamp: Stamp(milliseconds: 1, device: "x")), at: address)
    try make(.tick(answer, BoxValues(outcome: .set(.accepted))))
    #expect(notebook.progress[address]?.value == .number("5"))
  }

  @Test mutating func `unticking takes the receipt and the outcome along, not what is noted`()
    throws
  {
    for edit in [Edit.untick(answer), .skip(answer)] {
      try make(
        .tick(
          answer,
          BoxValues(
            on: .set(on), received: .set(on), outcome: .set(.refused), note: .set("why"))))
      try make(edit)
      #expect(tick(answer)?.received == nil)
      #expect(tick(answer)?.outcome == nil)
      #expect(tick(answer)?.note == "why")
      #expect(refusal(.tick(answer, BoxValues())) == .outcomeMissing)
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
    #expect(refusal(.tick(answer, BoxValues())) == .outcomeMissing)
    try make(.tick(answer, BoxValues(on: .set(on), outcome: .set(.accepted))))
    try make(.tick(law, BoxValues(on: .set(on))))
    #expect(tick(answer)?.outcome == .accepted)
    #expect(tick(answer)?.received == nil)
    #expect(tick(law)?.received == nil)
  }

  @Test mutating func `what does not go together is refused with its reason`() throws {
    let open = Sample.box("facebook.claire/object/open")
    let ahead = Sample.day("2026-10-21")
    func ticked(_ id: TickID, _ values: BoxValues) -> EditRefusal? { refusal(.tick(id, values)) }
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
    #expect(refusal(.skip(send)) == nil)
  }

  @Test mutating func `in a closed case nothing new is done until it is taken up again`() throws {
    try make(.tick(send, BoxValues(on: .set(on))))
    try make(.end(object, .givenUp, reason: nil))
    #expect(
      refusal(.tick(answer, BoxValues(outcome: .set(.accepted)))) == .caseClosed(.givenUp))
    #expect(refusal(.skip(answer)) == .caseClosed(.givenUp))
    #expect(refusal(.onceMore(object, step: "send", BoxValues())) == .caseClosed(.givenUp))
    // What was done can still be put right.
    try make(.tick(send, BoxValues(on: .set(Sample.day("2026-10-02")))))
    try make(.reopen(object))
    try make(.tick(answer, BoxValues(outcome: .set(.accepted))))
    #expect(tick(answer)?.on == notebook.today)
  }

  // MARK: Numbers

  @Test mutating func `the next time is one more than the highest, whatever is missing below`()
    throws
  {
    #expect(refusal(.tick(object.tick("send", time: 2), BoxValues())) == .timeAhead(last: 0))
    try make(.tick(send, BoxValues()))
    try make(.onceMore(object, step: "send", BoxValues()))
    try make(.untick(send))
    #expect(tick(send)?.on == nil)
    try make(.onceMore(object, step: "send", BoxValues()))
    #expect(tick(object.tick("send", time: 3))?.on != nil)
    #expect(refusal(.untick(object.tick("send", time: 5))) == .timeAhead(last: 3))
    try make(.tick(send, BoxValues()))
    #expect(tick(send)?.on != nil)
  }

  @Test mutating func `a request anew has a clock of its own`() throws {
    try make(.tick(send, BoxValues(on: .set(on))))
    try make(.requestAgain(object, BoxValues()))
    let second = Sample.box("facebook.claire/object#2/send")
    #expect(tick(second)?.received == notebook.today)
    let third = Sample.box("facebook.claire/object#4/send")
    #expect(refusal(.tick(third, BoxValues())) == .requestAhead(last: 2))
    #expect(refusal(.end(third.caseID, .givenUp, reason: nil)) == .requestAhead(last: 2))
    #expect(
      refusal(.requestAgain(Sample.account("facebook.claire").case("switch"), BoxValues()))
        == .unknownStep("switch"))
  }

  @Test mutating func `a number at the end of all numbers crashes nothing`() throws {
    let beyond = CaseID(account: object.account, procedure: "object", round: Int.max)
    notebook.make(.tick(beyond.tick("send", time: Int.max), on: on, received: on))
    #expect(refusal(.requestAgain(object, BoxValues())) == nil)
    #expect(refusal(.tick(Sample.box("facebook.claire/object#2/send"), BoxValues())) == nil)
    #expect(
      refusal(.tick(beyond.tick("send", time: Int.max), BoxValues())) == .requestAhead(last: 1))
    let last = CaseID(account: object.account, procedure: "object", round: lastNumber)
    notebook.make(.tick(last.tick("send", time: lastNumber), on: on, received: on))
    #expect(refusal(.requestAgain(object, BoxValues())) == .noNumberLeft)
    #expect(refusal(.tick(last.tick("send", time: lastNumber), BoxValues())) == nil)
    #expect(refusal(.onceMore(last, step: "send", BoxValues())) == .noNumberLeft)
  }

  // MARK: People and accounts

  @Test mutating func `a label is trimmed, and taken whatever its case, spaces and sign`() throws {
    try make(
      .addAccounts(platform: "facebook", labels: ["  @zoe "], .person("claire"), nil))
    #expect(notebook.records.account(Sample.account("facebook.zoe"))?.label == "@zoe")
    func adding(_ label: String, _ platform: String = "facebook") -> EditRefusal? {
      refusal(.addAccounts(platform: platform, labels: [label], .person("claire"), nil))
    }
    for twin in ["@Zoe", "zoe", " Z oe", "ZOE"] {
      #expect(adding(twin) == .labelTaken("@zoe", platform: "facebook"))
    }
    #expect(adding("@zoe", "instagram") == nil)
    #expect(adding("@zoe!") == nil)
    #expect(adding(" \t") == .labelEmpty(platform: "facebook"))
    #expect(
      refusal(
        .addAccounts(platform: "facebook", labels: ["a", "A"], .person("claire"), nil))
        == .labelTaken("a", platform: "facebook"))
    let claire = Sample.account("facebook.claire")
    #expect(
      refusal(.editAccount(claire, AccountValues(label: .set(" @ZOE"))))
        == .labelTaken("@zoe", platform: "facebook"))
    try make(.editAccount(claire, AccountValues(label: .set(" @CLAIRE "))))
    #expect(notebook.records.account(claire)?.label == "@CLAIRE")
  }

  @Test mutating func `a label is another's where the owner is another`() throws {
    try make(
      .addAccounts(
        platform: "facebook", labels: ["claire"], .new(name: " Jeanne ", country: nil), nil))
    let twin = Sample.account("facebook.claire-2")
    #expect(notebook.records.account(twin)?.owner == "jeanne")
    #expect(notebook.records.person("jeanne")?.name == "Jeanne")
    #expect(
      refusal(.editAccount(twin, AccountValues(owner: .set("claire"))))
        == .labelTaken("claire", platform: "facebook"))
  }

  @Test mutating func `a name is taken by the same comparison`() throws {
    try make(.addPerson(name: " Jeanne ", country: "FR"))
    #expect(refusal(.addPerson(name: "JEANNE", country: nil)) == .nameTaken("Jeanne"))
    #expect(refusal(.addPerson(name: " ", country: nil)) == .nameEmpty)
    #expect(
      refusal(.editPerson("jeanne", name: .set("claire"), country: .keep))
        == .nameTaken("Claire"))
    try make(.editPerson("jeanne", name: .keep, country: .set(nil)))
    #expect(notebook.records.person("jeanne")?.country == nil)
    #expect(notebook.records.person("jeanne")?.name == "Jeanne")
  }

  @Test mutating func `accounts are linked within a person and a group`() throws {
    for (platform, label) in [("instagram", "photo"), ("elsewhere", "x")] {
      try make(.addAccounts(platform: platform, labels: [label], .person("claire"), nil))
    }
    let accounts = ["facebook.claire", "instagram.photo", "elsewhere.x"].map(Sample.account)
    #expect(refusal(.link([accounts[0]], as: nil, since: .keep)) == .linkNeedsTwo)
    #expect(refusal(.link(accounts, as: nil, since: .keep)) == .linkAcrossGroups)
    let ahead = Sample.day("2026-10-21")
    #expect(
      refusal(.link(Array(accounts[...1]), as: nil, since: .set(ahead)))
        == .dayAhead(ahead, of: .since, today: notebook.today))
    try make(.link([accounts[0]], as: "A", since: .set(nil)))
    try make(.link([accounts[1]], as: "B", since: .keep))
    #expect(notebook.records.account(accounts[0])?.centre == Centre(name: "A", since: nil))
    #expect(
      notebook.records.account(accounts[1])?.centre == Centre(name: "B", since: notebook.today))
    #expect(
      refusal(.link(Array(accounts[...1]), as: nil, since: .keep)) == .severalCentres(["A", "B"]))
    // Opened and confirmed unchanged, a form changes nothing.
    let before = notebook.progress
    try make(.editAccount(accounts[0], AccountValues(centre: .set("A"), since: .set(nil))))
    #expect(notebook.progress == before)
    try make(.editAccount(accounts[0], AccountValues(centre: .set(nil))))
    #expect(notebook.records.account(accounts[0])?.centre == nil)
  }

  @Test mutating func `the first start is one change, refused as a whole`() throws {
    notebook = Notebook()
    var beginning = Beginning(
      name: " Claire ", country: "FR",
      accounts: [
        .init(platform: "facebook", labels: ["@a", "@b"]),
        .init(platform: "whatsapp", labels: ["1"]),
      ],
      areLinked: true, earlier: .init(day: Sample.day("2025-05-20"), isAccepted: true))
    try make(.begin(beginning))
    let a = try #require(notebook.records.account(Sample.account("facebook.a")))
    #expect(a.centre == Centre(name: "Claire", since: nil))
    #expect(notebook.records.account(Sample.account("whatsapp.1"))?.centre == nil)
    #expect(notebook.status("facebook.b") != nil)
    #expect(tick(Sample.box("facebook.b/object/answer"))?.outcome == .accepted)
    #expect(notebook.undo()?.name == Change.Name(.began, "claire"))
    #expect(notebook.progress.values.isEmpty)
    beginning.accounts = [.init(platform: "facebook", labels: ["a", "@A"])]
    #expect(refusal(.begin(beginning)) == .labelTaken("a", platform: "facebook"))
    beginning.name = ""
    #expect(refusal(.begin(beginning)) == .nameEmpty)
  }

  @Test mutating func `what was removed meanwhile is not edited`() throws {
    let claire = Sample.account("facebook.claire")
    try make(.removeAccount(claire))
    #expect(refusal(.unlink(claire)) == .gone("facebook.claire"))
    #expect(
      refusal(.editAccount(claire, AccountValues(label: .set("x")))) == .gone("facebook.claire"))
    let object = claire.case("object")
    let box = object.tick("send")
    let edits: [Edit] = [
      .tick(box, BoxValues()), .untick(box), .skip(box), .unskip(box),
      .onceMore(object, step: "send", BoxValues()), .requestAgain(object, BoxValues()),
      .note(box, note: .set("x"), proof: .keep), .end(object, .givenUp, reason: nil),
      .reopen(object), .editCase(object, ownDate: .set(nil), note: .set("x")),
    ]
    for edit in edits { #expect(refusal(edit) == .gone("facebook.claire"), "\(edit)") }
    try make(.removePerson("claire"))
    #expect(
      refusal(.addAccounts(platform: "facebook", labels: ["x"], .person("claire"), nil))
        == .gone("claire"))
  }
}
