import Testing
import VetoModel

struct RecordsTests {
  private static let claire = Sample.account("facebook.claire")

  @Test func `a removed account is not shown, and its ticks stay in the file`() {
    var notebook = Notebook(["facebook.claire"])
    notebook.send("facebook.claire", on: "2026-10-01")
    notebook.make(.removeAccount(Self.claire))
    #expect(notebook.records.allLiveAccounts.isEmpty)
    #expect(notebook.records.ticks[Sample.box("facebook.claire/object/send")]?.on != nil)
  }

  @Test func `a removed account comes back when something under it was set later elsewhere`() {
    var here = Notebook(["facebook.claire"])
    var there = here
    there.device = "away"
    here.make(.removeAccount(Self.claire))
    there.clock += 1_000
    there.send("facebook.claire", on: "2026-10-01")
    here.progress.merge(there.progress)
    #expect(here.records.account(Self.claire)?.isRemoved == false)
    #expect(here.records.account(Self.claire)?.cameBack == true)
    #expect(here.records.allLiveAccounts.map(\.id) == [Self.claire])
  }

  @Test func `a removed account stays away when what was set elsewhere is older`() {
    var here = Notebook(["facebook.claire"])
    var there = here
    there.send("facebook.claire", on: "2026-10-01")
    here.clock += 1_000
    here.make(.removeAccount(Self.claire))
    here.progress.merge(there.progress)
    #expect(here.records.account(Self.claire)?.isRemoved == true)
    #expect(here.records.account(Self.claire)?.cameBack == false)
  }

  @Test(arguments: ["cases", "ticks", "accounts"])
  func `a later note of the case, the box or the account brings it back`(section: String) {
    var notebook = Notebook(["facebook.claire"])
    notebook.make(.removeAccount(Self.claire))
    let key = ["cases": "/object", "ticks": "/object/send", "accounts": ""][section] ?? ""
    let stamp = Stamp(milliseconds: 9_999_999, device: "away")
    notebook.progress.put(
      Field(value: .string("x"), stamp: stamp),
      at: Address(section, "facebook.claire" + key, "note"))
    #expect(notebook.records.account(Self.claire)?.cameBack == true)
  }

  private static func returned() -> Notebook {
    var notebook = Notebook(["facebook.claire"])
    notebook.make(.removeAccount(claire))
    notebook.clock += 1_000
    notebook.send("facebook.claire", on: "2026-10-01")
    return notebook
  }

  @Test func `an account that came back can be removed again`() {
    var notebook = Self.returned()
    let changed = notebook.make(.removeAccount(Self.claire))
    #expect(changed)
    #expect(notebook.records.account(Self.claire)?.isRemoved == true)
  }

  @Test func `undo brings back an account that was removed a second time`() {
    var notebook = Self.returned()
    notebook.make(.removeAccount(Self.claire))
    let undone = notebook.undo()
    #expect(undone?.passedOver == [])
    #expect(notebook.records.account(Self.claire)?.isRemoved == false)
    let redone = notebook.redo()
    #expect(redone?.passedOver == [])
    #expect(notebook.records.account(Self.claire)?.isRemoved == true)
  }

  @Test func `removing what is removed changes nothing`() {
    var notebook = Notebook(["facebook.claire"])
    notebook.make(.removeAccount(Self.claire))
    let changed = notebook.make(.removeAccount(Self.claire))
    #expect(!changed)
    notebook.make(.removePerson("claire"))
    let changedMore = notebook.make(.removePerson("claire"))
    #expect(!changedMore)
  }

  @Test func `a removed person hides their accounts and nobody else's`() {
    var notebook = Notebook(["facebook.claire"])
    notebook.make(.addPerson("jeanne", name: "Jeanne", country: nil))
    notebook.add("facebook.jeanne", owner: "jeanne")
    notebook.make(.removePerson("claire"))
    #expect(notebook.records.livePeople.map(\.id) == ["jeanne"])
    #expect(notebook.records.allLiveAccounts.map(\.id.slug) == ["jeanne"])
    #expect(notebook.records.account(Self.claire)?.isRemoved == false)
  }

  @Test func `columns stand by owner, then by label`() {
    var notebook = Notebook(["facebook.b", "facebook.a"])
    notebook.make(.addPerson("anna", name: "Anna", country: nil))
    notebook.add("facebook.z", owner: "anna")
    notebook.make(
      .editAccount(
        Sample.account("facebook.a"), label: "Zz", owner: "claire", emailChanged: nil))
    #expect(notebook.records.liveAccounts["facebook"]?.map(\.label) == ["z", "b", "Zz"])
  }

  @Test func `the latest request of a procedure is the current one`() {
    var notebook = Notebook(["facebook.claire"])
    notebook.send("facebook.claire", on: "2026-01-01")
    #expect(notebook.records.currentCase(Self.claire, "object").round == 1)
    notebook.tick("facebook.claire/object#2/open", on: "2026-02-01")
    #expect(notebook.records.currentCase(Self.claire, "object").round == 2)
    #expect(notebook.status("facebook.claire") == .started(done: 1, of: 3))
  }

  @Test(arguments: [
    Change.tick(Sample.box("facebook.claire/object#2/open"), on: .latest, received: nil),
    .ownDate(CaseID(account: claire, procedure: "object", round: 2), .latest),
    .skip(Sample.box("facebook.claire/object#2/open")),
  ])
  func `a new request that was undone is no request`(change: Change) {
    var notebook = Notebook(["facebook.claire"])
    notebook.send("facebook.claire", on: "2026-01-01")
    notebook.make(change)
    #expect(notebook.records.currentCase(Self.claire, "object").round == 2)
    let undone = notebook.undo()
    #expect(undone?.passedOver == [])
    #expect(notebook.records.currentCase(Self.claire, "object").round == 1)
  }

  @Test func `a resend is another time of the same step`() {
    var notebook = Notebook(["facebook.claire"])
    notebook.send("facebook.claire", on: "2026-10-01")
    notebook.tick("facebook.claire/object/send#2", on: "2026-10-11")
    let id = Self.claire.case("object")
    #expect(notebook.records.times("send", in: id).map(\.id.time) == [1, 2])
    #expect(notebook.status("facebook.claire") == .sent(Sample.day("2026-10-01")))
  }

  @Test func `a field of another type is read as if it were not there`() {
    var notebook = Notebook(["facebook.claire"])
    notebook.send("facebook.claire", on: "2026-01-01")
    for field in ["on", "outcome", "proof", "note"] {
      notebook.progress.set(
        .number("7"), at: Address("ticks", "facebook.claire/object/send", field), now: 9_000,
        device: "away")
    }
    let tick = notebook.records.ticks[Sample.box("facebook.claire/object/send")]
    #expect(tick?.on == nil)
    #expect(tick?.note == nil)
    #expect(tick?.received?.description == "2026-01-01")
  }

  @Test func `keys that mean nothing are passed over and stay`() {
    var progress = Progress()
    for (section, key) in [("accounts", "noplatform"), ("cases", "x"), ("ticks", "a/b")] {
      progress.set(.string("x"), at: Address(section, key, "label"), now: 1, device: "away")
    }
    let records = Records(progress)
    #expect(records.accounts.isEmpty && records.cases.isEmpty && records.ticks.isEmpty)
    #expect(progress.keys(of: "accounts") == ["noplatform"])
  }
}
