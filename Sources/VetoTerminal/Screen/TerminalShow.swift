import CNcurses
import CTerminal
public import VetoCanvas

extension Terminal {
  /// Shows a screen; only what differs from the one before is sent.
  ///
  /// Each cell is put at its place, so that no width that someone counts otherwise can shift the
  /// rest of a line. What does not fit the terminal is left out.
  public mutating func show(_ grid: Grid) {
    guard terminal_is_on() else { return }
    if shown?.size != grid.size {
      shown = nil
      veto_erase()
    }
    for row in 0..<min(grid.size.rows, Int(veto_rows())) {
      if let columns = changed(grid, row) { put(grid, row, columns) }
    }
    shown = grid
    if let cursor = grid.cursor {
      veto_move(Int32(cursor.row), Int32(cursor.column))
    }
    curs_set(grid.cursor == nil ? 0 : 1)
    veto_update()
  }

  // From the first cell of a row that is another than before to the last; nil if none is. Curses
  // would find the same and send the same bytes; but to put every cell into it takes 5 times as
  // long at 80 by 24, and 10 times (2 ms) at 200 by 60.
  private func changed(_ grid: Grid, _ row: Int) -> ClosedRange<Int>? {
    let start = row * grid.size.columns
    let indices = start..<start + grid.size.columns
    guard let shown else { return 0...max(0, grid.size.columns - 1) }
    let haveMarks = !shown.marks.isEmpty || !grid.marks.isEmpty
    func differs(_ index: Int) -> Bool {
      shown.cells[index] != grid.cells[index]
        || haveMarks && shown.marks[index] != grid.marks[index]
    }
    guard let first = indices.first(where: differs), let last = indices.last(where: differs)
    else { return nil }
    return first - start...last - start
  }

  private func put(_ grid: Grid, _ row: Int, _ changed: ClosedRange<Int>) {
    let columns = min(grid.size.columns, Int(veto_columns()))
    for column in changed where column < columns {
      let cell = grid[column, row]
      guard let letter = cell.letter else { continue }
      let look = looks[cell.role]
      let isWide = column + 1 < columns && grid[column + 1, row].letter == nil
      if !isWide, grid.marks.isEmpty, (0x20..<0x7F).contains(letter.value) {
        veto_put_letter(Int32(row), Int32(column), letter.value, look.attributes, look.pair)
        continue
      }
      let points = CellText.points(
        grid.text(column, row), columns: isWide ? 2 : 1, repertoire: repertoire)
      for (index, text) in points.enumerated() {
        veto_put(Int32(row), Int32(column + index), text + [0], look.attributes, look.pair)
      }
    }
  }
}

/// Which characters a terminal can show.
enum Repertoire: Hashable, Sendable {
  case unicode
  /// The Linux console: what its fonts have (code page 437).
  case console
  case ascii
}

/// What curses is given for one cell.
enum CellText {
  private static let unknown: [UInt32] = [0xFFFD]
  private static let blank: [UInt32] = [0x20]
  // The signs of the screens that the console's fonts lack, by one alike.
  private static let consoleSigns: [String: UInt32] = [
    "✓": 0x221A, "‹": 0x3C, "›": 0x3E, "–": 0x2D, "…": 0x2E,
  ]

  /// One text that fills the columns, or one a column; each a base and its marks.
  ///
  /// Where the C library counts the letter otherwise, curses would shift the line: a sign stands
  /// in for it, and blanks for the columns it had.
  static func points(_ character: String, columns: Int, repertoire: Repertoire) -> [[UInt32]] {
    let points = character.unicodeScalars.map(\.value)
    guard let base = points.first, base >= 0x20 else { return filled([], columns) }
    if points.count == 1, columns == 1, base < 0x7F { return [points] }
    if repertoire == .console, let sign = consoleSigns[character] { return [[sign]] }
    if repertoire == .ascii {
      return filled(character.ascii.unicodeScalars.prefix(columns).map { [$0.value] }, columns)
    }
    let areMarks = points.dropFirst().allSatisfy { terminal_width($0) == 0 }
    let fits = Int(terminal_width(base)) == columns && areMarks
    return fits ? [points] : filled([unknown], columns)
  }

  private static func filled(_ texts: [[UInt32]], _ columns: Int) -> [[UInt32]] {
    texts + Array(repeating: blank, count: max(0, columns - texts.count))
  }
}
