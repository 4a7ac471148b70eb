/// What a table of notes brings: one change that sets what is missing, and never another value in
/// the place of one that is there.
///
/// Imported twice, the same table changes nothing the second time.
public struct Import: Hashable, Sendable {
  /// Sets nothing where there are faults.
  public let change: Change
  /// Every fault, in the order of the rows: with any, nothing is to be imported.
  public let faults: [Trouble]
  /// What the table says and what is not taken in, in the order of the rows.
  public let leftOut: [LeftOut]
  /// Columns that Veto does not know, as the table calls them.
  public let unknownColumns: [String]

  /// Something that stays as it is, whatever a row says.
  public enum LeftOut: Hashable, Sendable {
    /// The value that stays, which is `null` where it would not go with another that stays.
    case value(Address, stays: Value, says: Value, row: Int)
    /// The name of a person or an account that the user removed.
    case removed(String, row: Int)
  }

  /// Reads a table. `today` is the last day that something done can bear; `subject` is what undo
  /// calls the table.
  public init(
    _ table: NotesTable, named subject: String, into progress: Progress, catalogue: Catalogue,
    today: Day
  ) {
    let header = ImportHeader(table)
    let editor = Editor(Records(progress), catalogue, today: today)
    var reading = ImportReading(table, header, editor)
    if header.faults.isEmpty { reading.readAll() }
    let faults = header.faults + reading.faults
    let comparison = Comparison(reading, progress)
    self.faults = faults
    self.change = Change(
      Change.Name(.imported, subject), faults.isEmpty ? comparison.assignments : [])
    self.leftOut = comparison.leftOut
    self.unknownColumns = header.unknown
  }
}

/// What the first row of a table says.
struct ImportHeader {
  private(set) var columns: [ImportColumn: Int] = [:]
  private(set) var unknown: [String] = []
  private(set) var faults: [Trouble] = []

  init(_ table: NotesTable) {
    for (index, title) in table.header.enumerated() {
      let cell = Trouble.Cell(row: 1, column: index + 1, title: title)
      if let column = ImportColumn(titled: title) {
        if columns[column] == nil {
          columns[column] = index
        } else {
          faults.append(Trouble(path: table.path, cell: cell, cause: .table(.columnTwice(column))))
        }
      } else if !title.withoutBlankEnds.isEmpty {
        unknown.append(title)
      } else if table.rows.contains(where: { $0.says(index) }) {
        unknown.append(cell.letters ?? "")
      }
    }
    for column in [ImportColumn.platform, .account] where columns[column] == nil {
      let cell = Trouble.Cell(row: 1)
      faults.append(Trouble(path: table.path, cell: cell, cause: .table(.columnMissing(column))))
    }
  }
}

extension NotesTable.Row {
  func says(_ index: Int) -> Bool {
    cells.indices.contains(index) && !cells[index].allSatisfy(\.isWhitespace)
  }
}

/// Compares what the table says with what is there.
private struct Comparison {
  private(set) var assignments: [Change.Assignment] = []
  private(set) var leftOut: [Import.LeftOut]
  private let progress: Progress
  private let reading: ImportReading

  init(_ reading: ImportReading, _ progress: Progress) {
    self.progress = progress
    self.reading = reading
    self.leftOut = reading.leftOut
    for address in reading.order {
      guard let said = reading.said[address] else { continue }
      settle(address, said)
    }
    leftOut.sort { $0.row < $1.row }
  }

  private func value(_ address: Address) -> Value { progress[address]?.value ?? .null }

  private mutating func settle(_ address: Address, _ said: ImportReading.Said) {
    let stays = isLeftover(address) ? .null : value(address)
    if stays == said.value { return }
    if stays != .null || isOfAnotherDay(address) {
      leftOut.append(.value(address, stays: stays, says: said.value, row: said.row))
      return
    }
    assignments.append(Change.Assignment(address, said.value))
    guard address.section == "ticks", address.field == "on" else { return }
    if reading.sent.contains(address.key) { settleReceipt(address.key, said) }
    dropLeftovers(address.key)
  }

  private mutating func dropLeftovers(_ key: String) {
    for field in ["received", "outcome"] {
      let address = Address("ticks", key, field)
      let isSet =
        reading.said[address] != nil || field == "received" && reading.sent.contains(key)
      if !isSet, value(address) != .null {
        assignments.append(Change.Assignment(address, .null))
      }
    }
  }

  /// What an unticked box of an older file still says of its receipt and its outcome belongs to the
  /// day it had.
  private func isLeftover(_ address: Address) -> Bool {
    guard address.section == "ticks", ["received", "outcome"].contains(address.field)
    else { return false }
    let on = Address("ticks", address.key, "on")
    return value(on).day == nil && reading.said[on] != nil
  }

  /// The day something was received goes with the day it was sent: with another, neither counts.
  private func isOfAnotherDay(_ address: Address) -> Bool {
    guard address.section == "ticks", address.field == "received" else { return false }
    let on = Address("ticks", address.key, "on")
    guard let said = reading.said[on] else { return false }
    return value(on) != .null && value(on) != said.value
  }

  /// A request is received the day it is sent, unless a row says another.
  private mutating func settleReceipt(_ key: String, _ on: ImportReading.Said) {
    let address = Address("ticks", key, "received")
    if reading.said[address] == nil { settle(address, on) }
  }
}

extension Import.LeftOut {
  fileprivate var row: Int {
    switch self {
    case .value(_, _, _, let row), .removed(_, let row): row
    }
  }
}

extension Progress {
  /// As it would be after a change, to show it.
  public func trying(_ change: Change) -> Progress {
    var tried = self
    let stamp = stamp(now: 0, device: Stamp.hand)
    for assignment in change.assignments {
      tried.put(Field(value: assignment.value, stamp: stamp), at: assignment.address)
    }
    return tried
  }
}
