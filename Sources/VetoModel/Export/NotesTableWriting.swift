extension NotesTable {
  /// The notes as a table that `Import` reads back: people and their countries, accounts, what is
  /// ticked with its days, outcome and note, and the note of a case.
  ///
  /// Numbers of requests and of times have no gaps in it, for `Import` takes none. What it can't
  /// name so that it is found again, such as an account of a platform that Veto does not know, is
  /// left out.
  public init(_ records: Records, _ catalogue: Catalogue, titled language: Language, path: String) {
    let writing = TableWriting(records, catalogue)
    self.init(
      path: path, header: ImportColumn.allCases.map { $0.title[language] },
      rows: writing.rows.enumerated().map { index, cells in
        Row(number: index + 2, cells: ImportColumn.allCases.map { cells[$0] ?? "" })
      })
  }
}

private struct TableWriting {
  typealias Cells = [ImportColumn: String]

  private(set) var rows: [Cells] = []
  private let records: Records
  private let catalogue: Catalogue
  private var names: [String: String] = [:]

  init(_ records: Records, _ catalogue: Catalogue) {
    self.records = records
    self.catalogue = catalogue
    writePeople()
    let cases = Dictionary(
      grouping: Set(records.cases.keys).union(records.ticks.keys.map(\.caseID)), by: \.account)
    for platform in catalogue.allPlatforms {
      var labels: [String: Set<String>] = [:]
      for account in records.liveAccounts[platform.id] ?? [] {
        guard let person = names[account.owner] else { continue }
        let label = account.label.cell(
          account.id.slug, besides: &labels[account.owner, default: []])
        let cells: Cells = [.person: person, .platform: platform.id, .account: label]
        rows.append(cells)
        let own = cases[account.id] ?? []
        for procedure in platform.procedures {
          write(procedure, own.filter { $0.procedure == procedure.id }, cells)
        }
      }
    }
  }

  private mutating func writePeople() {
    var taken: Set<String> = []
    for person in records.livePeople {
      let name = person.name.cell(person.id, besides: &taken)
      names[person.id] = name
      rows.append([
        .person: name, .country: person.country.flatMap { $0.isCountry ? $0 : nil } ?? "",
      ])
    }
  }

  private mutating func write(_ procedure: Procedure, _ cases: [CaseID], _ cells: Cells) {
    var round = 0
    for id in cases.sorted(by: { $0.round < $1.round }) {
      let number = round + 1
      var cells = cells
      cells[.procedure] = procedure.id + (number == 1 ? "" : "#\(number)")
      var written: [Cells] = []
      if let note = records.cases[id]?.note, note.saysText {
        written.append(cells.merging([.note: note]) { $1 })
      }
      for step in catalogue.steps(of: procedure) { written += rows(step, id, cells) }
      if !written.isEmpty { round = number }
      rows += written
    }
  }

  private func rows(_ step: Step, _ id: CaseID, _ cells: Cells) -> [Cells] {
    let times = records.times(step.id, in: id)
    if times.isEmpty {
      guard let note = records.ticks[id.tick(step.id)]?.note, note.saysText else { return [] }
      return [cells.merging([.step: step.id, .note: note]) { $1 }]
    }
    return times.enumerated().map { index, tick in
      var cells = cells
      cells[.step] = step.id + (index == 0 ? "" : "#\(index + 1)")
      cells[.on] = tick.on?.description
      // `Import` takes a request for received when it was sent, unless the table says otherwise.
      let received = step.kind.isReceivedWhenSent ? tick.counts : tick.received
      if step.kind != .act { cells[.received] = received?.description }
      if step.kind == .answer { cells[.outcome] = tick.outcome?.written }
      if let note = tick.note, note.saysText { cells[.note] = note }
      return cells
    }
  }
}

extension Outcome {
  // As `Outcome(written:)` reads it.
  fileprivate var written: String {
    self == .notConcerned ? "not concerned" : rawValue
  }
}

extension String {
  fileprivate var saysText: Bool { contains { !$0.isWhitespace } }

  fileprivate var isCountry: Bool {
    utf8.count == 2 && utf8.allSatisfy { (65...90).contains($0) }
  }

  /// On one line, and not read as one of the others: `Import` passes over case and blanks.
  fileprivate func cell(_ id: String, besides taken: inout Set<String>) -> String {
    let line = String(map { $0.isNewline || $0 == "\t" ? " " : $0 }).withoutBlankEnds
    let isTaken = line.isEmpty || taken.contains(line.loosely)
    let name = isTaken ? "\(line) (\(id))".withoutBlankEnds : line
    taken.insert(name.loosely)
    return name
  }
}

extension String {
  /// What spreadsheets take for a formula if a cell begins with it.
  private static let openings: Set<Character> = ["=", "+", "-", "@", "\t", "\r"]

  private var looksLikeFormula: Bool {
    drop { $0 == "'" }.first.map { String.openings.contains($0) } ?? false
  }

  /// As a cell that no spreadsheet takes for a formula: an apostrophe stands before it.
  public var guarded: String { looksLikeFormula ? "'" + self : self }

  /// What `guarded` made of it.
  var unguarded: String {
    hasPrefix("'") && looksLikeFormula ? String(dropFirst()) : self
  }
}
