/// The days, the outcome and the note of a row.
struct RowValues {
  let on: Day?
  let received: Day?
  let outcome: Outcome?
  let note: String?

  /// As the gate for edits asks for them.
  var ofBox: BoxValues {
    BoxValues(
      on: KeepOrSet(on), received: received.map { .set($0) } ?? .keep,
      outcome: KeepOrSet(outcome))
  }
}

/// The case of a row, and its box where a step is named; which request and which time, from 1.
struct ImportBox {
  let procedure: Procedure
  let round: Int
  let step: Step?
  let time: Int

  func caseID(of account: AccountID) -> CaseID {
    CaseID(account: account, procedure: procedure.id, round: round)
  }
}

// What a row says of a case and of a box. An id without a number means the first, as in the
// progress file: the latest would be another at the second import.
extension ImportReading {
  mutating func box(_ cells: ImportCells, _ platform: Platform) -> ImportBox? {
    guard let text = cells[.procedure] else { return nil }
    guard let (id, round) = numbered(text.lowercased()[...]) else {
      fault(.badNumber(text), .procedure, cells)
      return nil
    }
    guard let procedure = platform.procedure(id) else {
      let known = platform.procedures.map(\.id)
      fault(.unknownProcedure(text, platform: platform.id, known: known), .procedure, cells)
      return nil
    }
    guard let text = cells[.step] else {
      return ImportBox(procedure: procedure, round: round, step: nil, time: 1)
    }
    guard let (name, time) = numbered(text.lowercased()[...]) else {
      fault(.badNumber(text), .step, cells)
      return nil
    }
    let steps = editor.catalogue.steps(of: procedure)
    guard let step = steps.first(where: { $0.id == name }) else {
      let known = steps.map(\.id)
      fault(.unknownStep(text, procedure: procedure.id, known: known), .step, cells)
      return nil
    }
    return ImportBox(procedure: procedure, round: round, step: step, time: time)
  }

  mutating func day(_ column: ImportColumn, _ cells: ImportCells) -> Day? {
    guard let text = cells[column] else { return nil }
    guard let day = DayText(text).day(today: editor.today) else {
      fault(.badDay(text), column, cells)
      return nil
    }
    let field: EditRefusal.Field = column == .on ? .on : .received
    if let ahead = editor.ahead(day, of: field) { fault(.refused(ahead), column, cells) }
    return day
  }

  mutating func outcome(_ cells: ImportCells) -> Outcome? {
    guard let text = cells[.outcome] else { return nil }
    if let outcome = Outcome(written: text) { return outcome }
    fault(.unknownOutcome(text), .outcome, cells)
    return nil
  }

  /// Whether the cells that a box needs are filled in.
  mutating func checkCells(_ cells: ImportCells) {
    let dated = dated(cells)
    if cells[.procedure] == nil {
      let said = ([.step] + dated + [.note]).first { cells[$0] != nil }
      if let said { fault(needs(.procedure), said, cells) }
    } else if cells[.step] == nil, let said = dated.first {
      fault(needs(.step), said, cells)
    } else if cells[.on] == nil, let said = dated.first {
      fault(needs(.on), said, cells)
    }
  }

  /// Whether the gate for edits lets the row tick its box. `account` is nil if none could be told.
  mutating func checkBox(
    _ values: RowValues, _ box: ImportBox?, _ account: AccountID?, _ cells: ImportCells
  ) {
    guard let box, let step = box.step, !dated(cells).isEmpty else { return }
    let id = account.map { box.caseID(of: $0).tick(step.id, time: box.time) }
    for refusal in editor.refusals(of: values.ofBox, id, step) {
      switch refusal {
      // Told where the day was read.
      case .dayAhead: continue
      // A day that is there already and that the row leaves alone.
      case .receivedBeforeSent where cells[.received] == nil: continue
      case .caseClosed: fault(.refused(refusal), .procedure, cells)
      default: fault(.refused(refusal), refusal.field?.column, cells)
      }
    }
  }

  private func dated(_ cells: ImportCells) -> [ImportColumn] {
    [.on, .received, .outcome].filter { cells[$0] != nil }
  }

  private func needs(_ column: ImportColumn) -> TableFault {
    .needs(column, titled: header.columns[column].map { table.header[$0] })
  }

  mutating func note(
    _ values: RowValues, _ box: ImportBox, _ account: AccountID, _ cells: ImportCells
  ) {
    // A step without a day is one that is still to be done.
    guard values.on != nil || values.note != nil else { return }
    let id = box.caseID(of: account)
    numbers.note(id, cells.place(of: .procedure, table))
    guard let step = box.step else {
      if let note = values.note {
        say(.string(note), at: Address("cases", id.description, "note"), .note, cells)
      }
      return
    }
    note(values, step, id.tick(step.id, time: box.time), cells)
  }

  private mutating func note(
    _ values: RowValues, _ step: Step, _ id: TickID, _ cells: ImportCells
  ) {
    numbers.note(id, cells.place(of: .step, table))
    func address(_ field: String) -> Address { Address("ticks", id.description, field) }
    if let on = values.on {
      say(Value(on), at: address("on"), .on, cells)
      if step.kind.isReceivedWhenSent { noteSent(id.description) }
    }
    if let received = values.received {
      say(Value(received), at: address("received"), .received, cells)
    }
    if let outcome = values.outcome {
      say(.string(outcome.rawValue), at: address("outcome"), .outcome, cells)
    }
    if let note = values.note { say(.string(note), at: address("note"), .note, cells) }
  }
}

extension EditRefusal.Field {
  fileprivate var column: ImportColumn? {
    switch self {
    case .on: .on
    case .received: .received
    case .outcome: .outcome
    case .name: .person
    case .label: .account
    case .owner, .emailChanged, .centre, .since, .earlier: nil
    }
  }
}

/// The cells of one row, by what they hold.
struct ImportCells {
  let row: NotesTable.Row
  private let header: ImportHeader

  init(_ row: NotesTable.Row, _ header: ImportHeader) {
    self.row = row
    self.header = header
  }

  /// Nil for a cell without any text. Only a note keeps the blanks at its ends.
  subscript(column: ImportColumn) -> String? {
    guard let index = header.columns[column], row.says(index) else { return nil }
    let cell = row.cells[index].unguarded
    return column == .note ? cell : cell.withoutBlankEnds
  }

  var isEmpty: Bool { !row.cells.indices.contains { row.says($0) } }

  var isOfPersonAlone: Bool {
    self[.person] != nil
      && ImportColumn.allCases.allSatisfy {
        $0 == .person || $0 == .country || self[$0] == nil
      }
  }

  /// The row alone where the table has no such column.
  func place(of column: ImportColumn?, _ table: NotesTable) -> Trouble.Cell {
    guard let index = column.flatMap({ header.columns[$0] }) else {
      return Trouble.Cell(row: row.number)
    }
    return Trouble.Cell(row: row.number, column: index + 1, title: table.header[index])
  }
}

extension String {
  /// Whether it takes several lines, or columns of its own.
  var hasBreak: Bool { contains { $0.isNewline || $0 == "\t" } }
}

/// The numbers that a table gives to requests and to times of a step: none may be left out.
struct ImportNumbers {
  /// By the first of each.
  private var rounds: [CaseID: [Int: Trouble.Cell]] = [:]
  private var times: [TickID: [Int: Trouble.Cell]] = [:]

  mutating func note(_ id: CaseID, _ cell: Trouble.Cell) {
    let first = CaseID(account: id.account, procedure: id.procedure)
    if rounds[first]?[id.round] == nil { rounds[first, default: [:]][id.round] = cell }
  }

  mutating func note(_ id: TickID, _ cell: Trouble.Cell) {
    let first = TickID(caseID: id.caseID, step: id.step)
    if times[first]?[id.time] == nil { times[first, default: [:]][id.time] = cell }
  }

  /// Every number that does not follow one that is there.
  func gaps(_ editor: Editor) -> [(refusal: EditRefusal, cell: Trouble.Cell)] {
    var gaps: [(refusal: EditRefusal, cell: Trouble.Cell)] = []
    for (first, cells) in rounds {
      let last = editor.records.currentCase(first.account, first.procedure).round
      gaps += Self.gaps(cells, after: last) { .requestAhead(last: $0) }
    }
    for (first, cells) in times {
      let last = editor.lastTime(of: first.step, in: first.caseID)
      gaps += Self.gaps(cells, after: last) { .timeAhead(last: $0) }
    }
    return gaps
  }

  private static func gaps(
    _ cells: [Int: Trouble.Cell], after last: Int, _ refusal: (Int) -> EditRefusal
  ) -> [(refusal: EditRefusal, cell: Trouble.Cell)] {
    var last = last
    var gaps: [(refusal: EditRefusal, cell: Trouble.Cell)] = []
    for (number, cell) in cells.sorted(by: { $0.key < $1.key }) {
      if !Editor.follows(number, last) { gaps.append((refusal(last), cell)) }
      last = max(last, number)
    }
    return gaps
  }
}
