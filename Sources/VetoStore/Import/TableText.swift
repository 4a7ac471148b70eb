public import VetoModel

/// Reads a table as spreadsheets write it: CSV (RFC 4180), in UTF-8 with or without a byte order
/// mark, lines ended by CRLF or LF, cells apart by `,` `;` or a tab, as the first row shows.
///
/// It is a parser of our own because those for Swift need all of Foundation, which a program
/// without ICU does not link.
public struct TableText {
  /// In bytes: 16 MiB, as for a progress file.
  public static let largestSize = JSONText.largestSize
  /// Below the row that names the columns.
  public static let mostRows = 100_000
  /// In bytes.
  public static let largestCell = 4_096

  private let bytes: [UInt8]
  private let path: String
  private let separator: UInt8
  private var position: Int

  /// Reads the bytes of the file at the path. Throws `.table` faults of the text, with their line
  /// and column, or with their row and column where a limit is passed.
  public static func read(_ bytes: [UInt8], path: String) throws(Trouble) -> NotesTable {
    if let whole = faultOfWhole(bytes) { throw Trouble(path: path, cause: .table(whole)) }
    var text = TableText(bytes, path: path)
    try text.refuseOtherTexts()
    return try text.table()
  }

  private init(_ bytes: [UInt8], path: String) {
    self.bytes = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? Array(bytes.dropFirst(3)) : bytes
    self.path = path
    self.separator = Self.separator(of: self.bytes)
    self.position = 0
  }

  // MARK: What is no such text

  private static func faultOfWhole(_ bytes: [UInt8]) -> TableFault? {
    if bytes.isEmpty || bytes == [0xEF, 0xBB, 0xBF] { return .text(.empty) }
    if bytes.count > largestSize { return .text(.tooLarge(limit: largestSize)) }
    // Zip, which .xlsx and .ods are, and the format of Excel before 2007.
    let binary: [[UInt8]] = [[0x50, 0x4B, 3, 4], [0xD0, 0xCF, 0x11, 0xE0]]
    if binary.contains(where: { bytes.starts(with: $0) }) { return .spreadsheetFile }
    let marks: [[UInt8]] = [[0xFE, 0xFF], [0xFF, 0xFE]]
    if marks.contains(where: { bytes.starts(with: $0) }) { return .text(.utf16) }
    if bytes.count > 1, (bytes[0] == 0) != (bytes[1] == 0) { return .text(.utf16) }
    return nil
  }

  private func refuseOtherTexts() throws(Trouble) {
    let invalid = UTF8Check.firstInvalid(in: bytes)
    let good = bytes[..<(invalid?.offset ?? bytes.count)]
    if let nul = good.firstIndex(of: 0) { throw trouble(.text(.nulBytes), at: nul) }
    for (offset, byte) in good.enumerated() {
      if let number = control(byte, at: offset) {
        throw trouble(.controlCharacter(number), at: offset)
      }
    }
    if let invalid {
      throw trouble(.text(invalid.isCut ? .truncated : .invalidUTF8), at: invalid.offset)
    }
  }

  /// The number of a control character (C0, DEL, C1) that is no tab and no part of a line's end.
  private func control(_ byte: UInt8, at offset: Int) -> UInt32? {
    switch byte {
    case Self.tab, Self.newline: nil
    case Self.carriage: follows(Self.newline, offset) ? nil : UInt32(byte)
    case ..<0x20, 0x7F: UInt32(byte)
    case 0xC2:
      offset + 1 < bytes.count && bytes[offset + 1] < 0xA0 ? UInt32(bytes[offset + 1]) : nil
    default: nil
    }
  }

  private func follows(_ byte: UInt8, _ offset: Int) -> Bool {
    offset + 1 < bytes.count && bytes[offset + 1] == byte
  }

  private func trouble(_ fault: TableFault, at offset: Int) -> Trouble {
    Trouble(path: path, place: JSONText.place(of: offset, in: bytes), cause: .table(fault))
  }

  // MARK: Rows and cells

  private static let quote = UInt8(ascii: "\"")
  private static let newline = UInt8(ascii: "\n")
  private static let carriage = UInt8(ascii: "\r")
  private static let tab = UInt8(ascii: "\t")

  /// The one that the first row has most of, outside quotation marks; of equals, the first there.
  private static func separator(of bytes: [UInt8]) -> UInt8 {
    var counts: [(separator: UInt8, count: Int)] = []
    var isQuoted = false
    for byte in bytes {
      if byte == quote { isQuoted.toggle() }
      if isQuoted { continue }
      if byte == newline { break }
      guard byte == UInt8(ascii: ",") || byte == UInt8(ascii: ";") || byte == tab else { continue }
      if let known = counts.firstIndex(where: { $0.separator == byte }) {
        counts[known].count += 1
      } else {
        counts.append((byte, 1))
      }
    }
    let most = counts.map(\.count).max() ?? 0
    return counts.first { $0.count == most }?.separator ?? UInt8(ascii: ",")
  }

  private mutating func table() throws(Trouble) -> NotesTable {
    let header = try row(1)
    var rows: [NotesTable.Row] = []
    var number = 1
    while position < bytes.count {
      number += 1
      if number - 1 > Self.mostRows {
        throw Trouble(
          path: path, cell: Trouble.Cell(row: number),
          cause: .table(.tooManyRows(limit: Self.mostRows)))
      }
      let cells = try row(number)
      if !cells.isEmpty { rows.append(NotesTable.Row(number: number, cells: cells)) }
    }
    return NotesTable(path: path, header: header, rows: rows)
  }

  /// One row, and the end of its line; empty cells at its end are left out.
  private mutating func row(_ number: Int) throws(Trouble) -> [String] {
    var cells: [String] = []
    while true {
      let cell = try cell()
      if cell.count > Self.largestCell {
        throw Trouble(
          path: path, cell: Trouble.Cell(row: number, column: cells.count + 1),
          cause: .table(.cellTooLarge(limit: Self.largestCell)))
      }
      cells.append(String(decoding: cell, as: UTF8.self))
      guard position < bytes.count, bytes[position] == separator else { break }
      position += 1
    }
    if position < bytes.count { position += bytes[position] == Self.carriage ? 2 : 1 }
    while cells.last?.isEmpty == true { cells.removeLast() }
    return cells
  }

  private var isAtEndOfCell: Bool {
    position == bytes.count || bytes[position] == separator || bytes[position] == Self.newline
      || bytes[position] == Self.carriage
  }

  private mutating func cell() throws(Trouble) -> [UInt8] {
    guard position < bytes.count, bytes[position] == Self.quote else {
      let start = position
      while !isAtEndOfCell {
        if bytes[position] == Self.quote { throw trouble(.strayQuote, at: position) }
        position += 1
      }
      return Array(bytes[start..<position])
    }
    let start = position
    position += 1
    var cell: [UInt8] = []
    while position < bytes.count {
      let byte = bytes[position]
      if byte == Self.quote {
        guard follows(Self.quote, position) else {
          position += 1
          if !isAtEndOfCell { throw trouble(.textAfterQuote, at: position) }
          return cell
        }
        position += 1
      }
      // Within a cell a line's end is one character, whichever the file has.
      if byte != Self.carriage { cell.append(byte) }
      position += 1
    }
    throw trouble(.unclosedQuote, at: start)
  }
}
