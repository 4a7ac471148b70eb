import TestSupport
import Testing
import VetoModel

@Suite("An act never passes to another account")
struct FalseDoneTests {
  private var notebook = Notebook([])

  private mutating func make(_ edit: Edit) throws {
    notebook.make(try notebook.tracker.editor.change(for: edit))
  }

  /// Adds an account, and says which.
  @discardableResult
  private mutating func add(
    _ label: String, on platform: String = "facebook", of owner: Owner = .person("claire")
  ) throws -> AccountID {
    let edit = Edit.addAccounts(platform: platform, labels: [label], owner, nil)
    let change = try notebook.tracker.editor.change(for: edit)
    notebook.make(change)
    return Sample.account(change.name.subject)
  }

  private mutating func accept(_ id: AccountID) throws {
    try make(.tick(id.case("object").tick("answer"), BoxValues(outcome: .set(.accepted))))
  }

  private func isDone(_ id: AccountID) -> Bool {
    if case .done = notebook.status(id.description) { true } else { false }
  }

  @Test(arguments: [
    ("claire@old.example", "claire@new.example"), ("06 12 34 56 78", "07 98 76 56 78"),
    ("@claire", "@Claire"), ("@claire", "claire"), ("Зоя!", "Зоя"), ("a b", "a-b"),
  ])
  func `another label does not get the id of a removed one`(old: String, new: String) throws {
    var test = self
    let first = try test.add(old)
    try test.accept(first)
    try test.make(.removeAccount(first))
    let second = try test.add(new)
    #expect(second != first)
    #expect(!test.isDone(second))
    // The very same label comes back, and what was done with it.
    #expect(try test.add(old.loose == new.loose ? "other" : old) != second)
  }

  @Test mutating func `the very same label of the same person comes back with what was done`()
    throws
  {
    let first = try add("@claire")
    try accept(first)
    try make(.removeAccount(first))
    #expect(try add(" @claire ") == first)
    #expect(isDone(first))
  }

  @Test mutating func `the same label of another person is another account`() throws {
    let first = try add("@maison")
    try accept(first)
    try make(.removeAccount(first))
    let second = try add("@maison", of: .new(name: "Jeanne", country: nil))
    #expect(second != first)
    #expect(!isDone(second))
  }

  @Test mutating func `a label that was given up is free, its old acts are not`() throws {
    let first = try add("@claire")
    try accept(first)
    try make(.editAccount(first, AccountValues(label: .set("@pro"))))
    let second = try add("@claire")
    #expect(second != first)
    #expect(!isDone(second))
    try make(.removeAccount(first))
    try make(.removeAccount(second))
    #expect(!isDone(try add("@claire")))
  }

  @Test mutating func `another name does not get a removed person's request`() throws {
    let anna = try add("@anna", of: .new(name: "Anna", country: nil))
    try accept(anna)
    try make(.removePerson("anna"))
    let other = try add("@anna", of: .new(name: "ANNA.", country: nil))
    #expect(notebook.records.account(other)?.owner == "anna-2")
    #expect(!isDone(other))
    #expect(notebook.tracker.accounts(on: "facebook").map(\.id) == [other])
    try make(.addPerson(name: "Anna", country: nil))
    #expect(isDone(anna))
  }

  @Test mutating func `the first start after a removal begins with nothing done`() throws {
    let first = try add("claire@old.example")
    try accept(first)
    try make(.removePerson("claire"))
    try make(
      .begin(
        Beginning(
          name: "CLAIRE.", country: nil,
          accounts: [.init(platform: "facebook", labels: ["claire@new.example"])])))
    let shown = notebook.tracker.accounts(on: "facebook")
    #expect(shown.map(\.label) == ["claire@new.example"])
    #expect(shown.allSatisfy { !isDone($0.id) })
  }

  /// What the laws of merging allow: the ids are made of the labels alone, so that the same first
  /// start on two machines meets; two labels with one slug, added apart, meet as well, and are told.
  @Test func `two labels with one slug, added apart, are told as a clash`() throws {
    var here = self
    var there = self
    there.notebook.device = "away"
    let base = here.notebook.progress
    let first = try here.add("claire@old.example")
    #expect(try there.add("claire@new.example") == first)
    let clashes = here.notebook.progress.merge(there.notebook.progress, since: .at(base))
    #expect(clashes.map(\.address) == [Address("accounts", first.description, "label")])
  }
}

extension String {
  fileprivate var loose: String { lowercased().filter { $0 != "@" && $0 != " " } }
}

/// Two machines on which accounts come, go and change their names; what is shown as done must have
/// been done with what it is shown for.
struct FalseDoneWalkTests {
  @Test(arguments: UInt64(1)...20)
  func `no state ever rests on an act of another label`(seed: UInt64) throws {
    var ticks = 0
    for walk in UInt64(0)..<50 {
      var world = ActWorld(seed: seed * 1_000 + walk)
      for _ in 0..<24 {
        try world.step()
        for fault in world.faults() {
          Issue.record("seed \(seed), walk \(walk): \(fault)")
          return
        }
      }
      ticks += world.ticksShown
    }
    #expect(ticks > 100)
  }
}
