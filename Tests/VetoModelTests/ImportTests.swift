import Testing
import VetoModel

@Suite("A table of notes")
struct ImportTests {
  private static let all =
    "person|country|platform|account|procedure|step|on|received|outcome|note"
  private var notebook = Notebook()

  private func table(_ header: String, _ rows: [String]) -> NotesTable {
    func cells(_ line: String) -> [String] {
      line.split(separator: "|", omittingEmptySubsequences: false).map(String.init)
    }
    return NotesTable(
      path: "t.csv", header: cells(header),
      rows: rows.enumerated().map {
        NotesTable.Row(number: $0.offset + 2, cells: cells($0.element))
      })
  }

  private func read(_ rows: [String], header: String = Self.all) -> Import {
    Import(
      table(header, rows), named: "t.csv", into: notebook.progress, catalogue: Sample.catalogue,
      today: notebook.today)
  }

  private func faults(_ rows: String..., header: String = Self.all) -> [TableFault] {
    let read = read(rows, header: header)
    #expect(read.change.assignments.isEmpty)
    return read.faults.compactMap { if case .table(let fault) = $0.cause { fault } else { nil } }
  }

  /// Takes a table in, which must have no fault, and says that the second time changes nothing.
  @discardableResult
  private mutating func take(_ rows: String..., header: String = Self.all) -> Import {
    let incoming = read(rows, header: header)
    #expect(incoming.faults == [])
    notebook.make(incoming.change)
    #expect(read(rows, header: header).change.assignments == [])
    return incoming
  }

  private func value(_ section: String, _ key: String, _ field: String) -> String? {
    notebook.progress[Address(section, key, field)]?.value.text
  }

  private func tick(_ box: String) -> Tick? { notebook.records.ticks[Sample.box(box)] }

  // MARK: What it sets

  @Test mutating func `adds people and accounts, each once, and undo takes all of it back`() throws
  {
    take(
      "Claire|fr|facebook|@claire", "claire||FACEBOOK|@Claire", "Jeanne||whatsapp|06 12 34 56 78",
      "Paul|IE")
    #expect(notebook.records.livePeople.map(\.id) == ["claire", "jeanne", "paul"])
    #expect(notebook.records.person("claire")?.country == "FR")
    #expect(
      notebook.records.allLiveAccounts.map(\.id.description)
        == ["facebook.claire", "whatsapp.5678"])
    #expect(notebook.undo()?.name == Change.Name(.imported, "t.csv"))
    #expect(notebook.progress.values.isEmpty)
  }

  @Test mutating func `ticks a box on its day, and a request is received the day it was sent`() {
    take(
      "C||facebook|a|object|open|2026-09-01", "C||facebook|a|object|send|14/09/2026||| by form ",
      "C||facebook|b|object|send|2026-09-14|2026-09-16", "C||facebook|b|object|picture|",
      "C||facebook|b|object|law.question|2026-09-20", "C||facebook|b|object|||||slow")
    #expect(tick("facebook.a/object/open")?.received == nil)
    #expect(tick("facebook.a/object/send")?.received == Day("2026-09-14"))
    #expect(tick("facebook.a/object/send")?.note == " by form ")
    #expect(tick("facebook.b/object/send")?.received == Day("2026-09-16"))
    #expect(tick("facebook.b/object/law.question")?.on == Day("2026-09-20"))
    // A step without a day is one that is still to be done.
    #expect(tick("facebook.b/object/picture") == nil)
    #expect(value("cases", "facebook.b/object", "note") == "slow")
  }

  @Test(arguments: [
    ("accepted", Outcome.accepted), ("Accepté", .accepted), ("EN PARTIE", .partly),
    ("refusée", .refused), ("not-concerned", .notConcerned), ("pas concernée", .notConcerned),
  ])
  func `understands outcomes in both languages`(word: String, outcome: Outcome) {
    let incoming = read(["C||facebook|a|object|answer|2026-09-20||\(word)"])
    #expect(incoming.faults == [])
    #expect(
      incoming.change.assignments.last?.value == .string(outcome.rawValue))
  }

  @Test mutating func `has its columns in any order and in French, and names those it leaves out`()
  {
    let header = "Étape|COMPTE| plateforme |x|personne|Démarche|le|reçu||résultat||pays"
    let incoming = read(
      ["answer|@a|facebook|y|Zoé|object|hier||z|refusé||be", "||||Zoé"], header: header)
    #expect(incoming.faults == [])
    #expect(incoming.unknownColumns == ["x", "I"])
    #expect(incoming.change.assignments.count == 6)
  }

  @Test mutating func `can leave out whose it is where there is one person only`() {
    take("|facebook|a", "Claire|facebook|b", header: "person|platform|account")
    #expect(notebook.records.account(Sample.account("facebook.a"))?.owner == "claire")
    take("instagram|c", header: "platform|account")
    #expect(
      faults("|facebook|a", "Paul|facebook|b", header: "person|platform|account") == [
        .personMissing(["Claire"])
      ])
  }

  @Test mutating func `numbers second requests and times, without a gap and in any order`() {
    take(
      "C||facebook|a|object#2|send|2026-09-01", "C||facebook|a|object|send#2|2025-05-20",
      "C||facebook|a|object|send|2025-05-02")
    #expect(notebook.records.currentCase(Sample.account("facebook.a"), "object").round == 2)
    take("C||facebook|a|object#3|send|2026-10-01")
    #expect(faults("C||facebook|a|object#5|send|2026-10-01") == [.refused(.requestAhead(last: 3))])
    #expect(faults("C||facebook|a|object|send#4|2026-10-01") == [.refused(.timeAhead(last: 2))])
    #expect(faults("C||facebook|a|object|open#2|2026-10-01") == [.refused(.timeAhead(last: 0))])
    for text in ["send#1", "send#0", "send#x", "send#", "#2", "send#2#3"] {
      #expect(faults("C||facebook|a|object|\(text)|2026-10-01") == [.badNumber(text)])
    }
  }

  // MARK: What it leaves alone

  @Test mutating func `never sets another value in the place of one that is there`() {
    notebook = Notebook(["facebook.a"])
    notebook.tick("facebook.a/object/send", on: "2026-09-02", received: "2026-09-03")
    notebook.make(.note(Sample.box("facebook.a/object/send"), "mine", proof: nil))
    notebook.tick("facebook.a/object/open", on: "2026-09-01")
    let before = notebook.progress
    let incoming = take(
      "Claire|BE|facebook|a|object|send|2026-09-05|2026-09-06||yours",
      "Claire||facebook|A|object|open|2026-09-01|||from there")
    #expect(incoming.leftOut.count == 4)
    #expect(
      incoming.leftOut.contains(
        .value(
          Address("ticks", "facebook.a/object/send", "on"), stays: .string("2026-09-02"),
          says: .string("2026-09-05"), row: 2)))
    #expect(incoming.change.assignments.map(\.address.field) == ["note"])
    for (address, value) in before.values { #expect(notebook.progress.values[address] == value) }
  }

  @Test mutating func `takes no day of receipt that goes with another day`() {
    notebook = Notebook(["facebook.a"])
    notebook.tick("facebook.a/object/send", on: "2026-09-10")
    let incoming = take("Claire||facebook|a|object|send|2026-09-02|2026-09-03")
    #expect(tick("facebook.a/object/send")?.received == nil)
    #expect(incoming.leftOut.count == 2)
    take("Claire||facebook|a|object|send|2026-09-10|2026-09-11")
    #expect(tick("facebook.a/object/send")?.received == Day("2026-09-11"))
  }

  @Test mutating func `brings back nobody and nothing that was removed`() {
    notebook = Notebook(["facebook.a", "facebook.b"])
    notebook.make(.removeAccount(Sample.account("facebook.a")))
    notebook.make(.addPerson("paul", name: "Paul", country: nil))
    notebook.make(.removePerson("paul"))
    let incoming = take(
      "Claire||facebook|a|object|send|2026-09-02", "Paul||facebook|p|object|send|2026-09-02")
    #expect(incoming.leftOut == [.removed("a", row: 2), .removed("Paul", row: 3)])
    #expect(incoming.change.assignments.isEmpty)
    // Their ids stay theirs.
    take("Claire||facebook|Á|", "Pául||facebook|q")
    #expect(notebook.records.liveAccounts["facebook"]?.map(\.id.slug) == ["b", "a-2", "q"])
    #expect(notebook.records.livePeople.map(\.id) == ["claire", "paul-2"])
  }

  // MARK: What it refuses

  @Test mutating func `needs a platform and an account, and each column once`() {
    #expect(faults("x", header: "person") == [.columnMissing(.platform), .columnMissing(.account)])
    #expect(
      faults("x", header: "platform|account|compte|Account")
        == [.columnTwice(.account), .columnTwice(.account)])
    #expect(faults("C||facebook", "C|||a") == [.empty(.account), .empty(.platform)])
    #expect(faults("C||facebook|a||||||||x") == [.cellWithoutColumn])
    #expect(faults("C\nD||facebook|a", "C||facebook|a\tb") == [.lineBreak, .lineBreak])
  }

  @Test mutating func `tells all faults of a row, each with its cell`() {
    let read = read(["C|France|facebook|a|objekt|send|soon|2026-11-01|maybe|"])
    #expect(read.faults.map { $0.cell?.column } == [2, 5, 7, 8, 9])
    #expect(read.faults.allSatisfy { $0.path == "t.csv" && $0.cell?.row == 2 })
    #expect(read.faults.last?.cell?.title == "outcome")
    #expect(read.change.assignments.isEmpty)
  }

  @Test mutating func `knows what the catalogue knows`() {
    #expect(
      faults("C||fakebook|a")
        == [
          .unknownPlatform(
            "fakebook", known: ["facebook", "instagram", "whatsapp", "letter", "elsewhere"])
        ])
    #expect(
      faults("C||facebook|a|objekt")
        == [.unknownProcedure("objekt", platform: "facebook", known: ["object", "switch"])])
    #expect(
      faults("C||facebook|a|switch|law.answer|2026-09-01")
        == [
          .unknownStep(
            "law.answer", procedure: "switch", known: ["first", "second", "more", "law.checked"])
        ])
  }

  @Test mutating func `takes only what goes together`() {
    func object(_ rest: String) -> [TableFault] { faults("C||facebook|a|object|" + rest) }
    #expect(object("|2026-09-01") == [.needs(.step, titled: "step")])
    #expect(object("send|||refused") == [.needs(.on, titled: "on"), .refused(.outcomeOfOther)])
    #expect(object("open|2026-09-01|2026-09-01") == [.refused(.receivedOfAct)])
    #expect(object("answer|2026-09-01") == [.refused(.outcomeMissing)])
    #expect(
      object("send|2026-09-02|2026-09-01")
        == [
          .refused(.receivedBeforeSent(Sample.day("2026-09-01"), sent: Sample.day("2026-09-02")))
        ])
    #expect(
      object("send|2026-10-21") == [
        .refused(.dayAhead(Sample.day("2026-10-21"), of: .on, today: notebook.today))
      ])
    #expect(faults("C||facebook|a||send") == [.needs(.procedure, titled: "procedure")])
    #expect(faults("C||facebook|a||||||hello") == [.needs(.procedure, titled: "procedure")])
    #expect(
      faults("C||facebook|a|object|open|2026-09-01", "C||facebook|a|object|open|2026-09-02")
        == [.contradiction(row: 2)])
    #expect(faults("C|FR|facebook|a", "C|BE|facebook|b") == [.contradiction(row: 2)])
  }

  @Test mutating func `asks who is meant where a name fits several`() {
    notebook = Notebook(["facebook.a"])
    notebook.make(.addPerson("c2", name: "CLAIRE", country: nil))
    notebook.make(
      .addAccount(Sample.account("facebook.a2"), label: "A", owner: "claire", centre: nil))
    #expect(faults("claire||facebook|x") == [.ambiguousPerson("claire")])
    #expect(faults("Claire||facebook|@a") == [.ambiguousAccount("@a")])
    take("Claire||facebook|A|object|open|2026-09-01")
    #expect(tick("facebook.a2/object/open")?.on == Day("2026-09-01"))
  }
}
