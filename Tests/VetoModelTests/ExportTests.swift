import TestSupport
import Testing
import VetoModel

@Suite("What leaves as a table")
struct TableExportTests {
  private static func table(_ progress: Progress) -> NotesTable {
    NotesTable(Records(progress), Sample.catalogue, titled: .english, path: "t")
  }

  private static func imported(_ table: NotesTable) -> (progress: Progress, faults: [Trouble]) {
    let incoming = Import(
      table, named: "t", into: Progress(), catalogue: Sample.catalogue, today: Day(number: 20_800))
    return (Progress().trying(incoming.change), incoming.faults)
  }

  @Test("is taken in without a fault and says the same again, whatever the user did")
  func random() {
    for seed in 1...60 {
      var user = RandomUser(
        random: SeededRandom(seed: UInt64(seed)),
        accounts: ["facebook.claire", "instagram.photo", "whatsapp.5678"].map(Sample.account))
      var notebook = Notebook(["facebook.claire", "whatsapp.5678"])
      for _ in 0..<60 {
        let change = user.change()
        let outcomes = change.assignments.filter { $0.address.field == "received" }
        if outcomes.isEmpty { notebook.make(change) }
      }
      let table = Self.table(notebook.progress)
      let (copy, faults) = Self.imported(table)
      let refused = faults.filter {
        if case .table(.refused(.outcomeMissing)) = $0.cause { return false }
        return true
      }
      #expect(refused.isEmpty, "seed \(seed): \(refused.first.map { "\($0)" } ?? "")")
      // Whose id comes first is for the place that takes it in.
      let again = Self.table(copy).rows.map(\.cells)
      if faults.isEmpty { #expect(Set(again) == Set(table.rows.map(\.cells)), "seed \(seed)") }
    }
  }

  @Test("has no cell that begins a formula, and each cell comes back as it was")
  func guarding() {
    for text in ["=1", "+1", "-1", "@a", "'=1", "''@", "'", "'a", "a=1", "", "\tx", "é"] {
      let cell = text.guarded
      #expect(!["=", "+", "-", "@", "\t"].contains(cell.prefix(1)))
      let table = NotesTable(
        path: "t", header: ["person", "platform", "account", "procedure", "note"],
        rows: [.init(number: 2, cells: ["A", "facebook", "x", "object", cell])])
      let note = Self.imported(table).progress[Address("cases", "facebook.x/object", "note")]
      #expect(note?.value.text == (text.isEmpty ? nil : text), "\(text)")
    }
  }

  @Test("tells people and accounts apart that Import would take for the same")
  func namesakes() {
    var notebook = Notebook()
    notebook.make(.addPerson("a", name: "Anna", country: nil))
    notebook.make(.addPerson("b", name: "ANNA", country: "FR"))
    for (id, owner) in [("facebook.x", "a"), ("facebook.y", "a"), ("facebook.z", "b")] {
      notebook.make(
        .addAccount(Sample.account(id), label: "@x", owner: owner, centre: nil))
    }
    let (copy, faults) = Self.imported(Self.table(notebook.progress))
    #expect(faults.isEmpty)
    #expect(Records(copy).livePeople.count == 2)
    #expect(Records(copy).allLiveAccounts.count == 3)
  }
}
