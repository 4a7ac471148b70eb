/// The days, the outcome and the note of a row.
struct BoxValues {
  let on: Day?
  let received: Day?
  let outcome: Outcome?
  let note: String?
}

/// The case of a row, and its box where a step is named; which request and which time, from 1.
struct ImportBox {
  let procedure: Procedure
  let round: Int
  let step: Step?
  let time: Int
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
    let steps = procedure.steps + catalogue.lawSteps(of: procedure)
    guard let step = steps.first(where: { $0.id == name }) else {
      let known = steps.map(\.id)
      fault(.unknownStep(text, procedure: procedure.id, known: known), .step, cells)
      return nil
    }
    return ImportBox(procedure: procedure, round: round, step: step, time: time)
  }

  mutating func day(_ column: ImportColumn, _ cells: ImportCells) -> Day? {
    guard let text = cells[column] else { return nil }
    guard let day = DayText(text).day(today: today) else {
      fault(.badDay(text), column, cells)
      return nil
    }
    if day > today { fault(.dayAhead(day), column, cells) }
    return day
  }

  mutating func outcome(_ cells: ImportCells) -> Outcome? {
    guard let text = cells[.outcome] else { return nil }
    if let outcome = Outcome(written: text) { return outcome }
    fault(.unknownOutcome(text), .outcome, cells)
    return nil
  }

  /// Whether what the row says goes together.
  mutating func checkBox(_ values: BoxValues, _ box: ImportBox?, _ cells: ImportCells) {
    let dated = [ImportColumn.on, .received, .outcome].filter { cells[$0] != nil }
    if cells[.procedure] == nil {
      let said = ([.step] + dated + [.note]).first { cells[$0] != nil }
      if let said { fault(needs(.procedure), said, cells) }
      return
    }
    if cells[.step] == nil, let said = dated.first { return fault(needs(.step), said, cells) }
    guard let step = box?.step else { return }
    if cells[.on] == nil, let said = dated.first { fault(needs(.on), said, cells) }
    if step.kind == .act, cells[.received] != nil { fault(.receivedOfAct, .received, cells) }
    if step.kind != .answer, cells[.outcome] != nil { fault(.outcomeOfOther, .outcome, cells) }
    if step.kind == .submit, let on = values.on, let received = values.received, received < on {
      fault(.receivedBeforeSent(received, sent: on), .received, cells)
    }
  }

  private func needs(_ column: ImportColumn) -> TableFault {
    .needs(column, titled: header.columns[column].map { table.header[$0] })
  }

  mutating func note(
    _ values: BoxValues, _ box: ImportBox, _ account: AccountID, _ cells: ImportCells
  ) {
    // A step without a day is one that is still to be done.
    guard values.on != nil || values.note != nil else { return }
    let id = CaseID(account: account, procedure: box.procedure.id, round: box.round)
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
    _ values: BoxValues, _ step: Step, _ id: TickID, _ cells: ImportCells
  ) {
    numbers.note(id, cells.place(of: .step, table))
    func address(_ field: String) -> Address { Address("ticks", id.description, field) }
    if let on = values.on {
      say(Value(on), at: address("on"), .on, cells)
      if step.kind == .submit { noteSent(id.description) }
      let tick = records.ticks[id]
      let knowsOutcome = cells[.outcome] != nil || tick?.on != nil && tick?.outcome != nil
      if step.kind == .answer, !knowsOutcome { fault(.outcomeMissing, .outcome, cells) }
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

/// The cells of one row, by what they hold.
struct ImportCells {
  let row: NotesTable.Row
  private let header: ImportHeader

  init(_ row: NotesTable.Row, _ header: ImportHeader) {
    self.row = row
    self.header = header
  }

  /// Nothing for a cell without any text. Only a note keeps the blanks at its ends.
  subscript(column: ImportColumn) -> String? {
    guard let index = header.columns[column], row.says(index) else { return nil }
    return column == .note ? row.cells[index] : row.cells[index].withoutBlankEnds
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
  func gaps(_ records: Records) -> [(fault: TableFault, cell: Trouble.Cell)] {
    var gaps: [(fault: TableFault, cell: Trouble.Cell)] = []
    for (first, cells) in rounds {
      let last = records.currentCase(first.account, first.procedure).round
      gaps += Self.gaps(cells, after: last)
    }
    for (first, cells) in times {
      var last = 0
      while records.ticks[first.caseID.tick(first.step, time: last + 1)] != nil { last += 1 }
      gaps += Self.gaps(cells, after: last)
    }
    return gaps
  }

  private static func gaps(
    _ cells: [Int: Trouble.Cell], after last: Int
  ) -> [(fault: TableFault, cell: Trouble.Cell)] {
    var last = last
    var gaps: [(fault: TableFault, cell: Trouble.Cell)] = []
    for (number, cell) in cells.sorted(by: { $0.key < $1.key }) {
      // `last` is below `Int.max`: a number that follows it was read from a text.
      if number > 1, number - 1 > last { gaps.append((.numberAhead(last: last), cell)) }
      last = max(last, number)
    }
    return gaps
  }
}
