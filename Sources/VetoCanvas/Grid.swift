/// One place of the screen.
public struct Cell: Hashable, Sendable {
  /// A character one or two columns wide; empty where the character to the left is two wide.
  public var character: String
  public var role: Role

  public init(character: String, role: Role) {
    self.character = character
    self.role = role
  }

  public static let blank = Cell(character: " ", role: .text)
}

public struct Size: Hashable, Sendable {
  public var columns: Int
  public var rows: Int

  public init(columns: Int, rows: Int) {
    self.columns = max(0, columns)
    self.rows = max(0, rows)
  }

  public func atLeast(_ other: Size) -> Size {
    Size(columns: max(columns, other.columns), rows: max(rows, other.rows))
  }
}

public struct Position: Hashable, Sendable {
  public var column: Int
  public var row: Int

  public init(column: Int, row: Int) {
    self.column = column
    self.row = row
  }
}

/// The whole screen as a value: what `render` makes and what the terminal shows.
public struct Grid: Hashable, Sendable {
  public let size: Size
  public private(set) var cells: [Cell]
  /// Where the terminal's own cursor stands: on the selected box, or in the field being typed.
  public var cursor: Position?

  public init(size: Size) {
    self.size = size
    self.cells = Array(repeating: .blank, count: size.columns * size.rows)
  }

  /// The cell at a place; blank outside the screen.
  public subscript(column: Int, row: Int) -> Cell {
    guard contains(column, row) else { return .blank }
    return cells[row * size.columns + column]
  }

  private func contains(_ column: Int, _ row: Int) -> Bool {
    (0..<size.columns).contains(column) && (0..<size.rows).contains(row)
  }

  private mutating func put(_ character: String, _ role: Role, _ column: Int, _ row: Int) {
    guard contains(column, row) else { return }
    let index = row * size.columns + column
    // Half of a wide letter that is written over leaves a blank, never a half.
    if cells[index].character.isEmpty, !character.isEmpty, column > 0 {
      cells[index - 1].character = " "
    }
    if column + 1 < size.columns, cells[index + 1].character.isEmpty {
      cells[index + 1].character = " "
    }
    cells[index] = Cell(character: character, role: role)
  }

  /// Writes text from a place to the right, at most to `limit` (the first column not written).
  ///
  /// Every text passes through `harmless`, so nothing that is shown can steer a terminal. A wide
  /// letter that would be halved at the limit is left out.
  /// - Returns: the column after the text.
  @discardableResult
  public mutating func write(
    _ text: String, _ role: Role, column: Int, row: Int, limit: Int? = nil
  ) -> Int {
    let limit = min(limit ?? size.columns, size.columns)
    var column = column
    for character in text.harmless {
      let width = character.displayWidth
      guard column + width <= limit else { break }
      guard width > 0 else { continue }
      for part in character.lettersByColumn {
        put(part.text, role, column, row)
        if part.width == 2 { put("", role, column + 1, row) }
        column += part.width
      }
    }
    return column
  }

  /// Writes text so that it ends before `end`.
  public mutating func write(_ text: String, _ role: Role, before end: Int, row: Int) {
    write(text, role, column: end - text.displayWidth, row: row, limit: end)
  }

  /// Gives a stretch of a row another role, and leaves its text.
  public mutating func paint(_ role: Role, columns: Range<Int>, row: Int) {
    for column in columns where contains(column, row) {
      cells[row * size.columns + column].role = role
    }
  }

  /// Empties a rectangle.
  public mutating func clear(columns: Range<Int>, rows: Range<Int>) {
    for row in rows {
      for column in columns { put(" ", .text, column, row) }
    }
  }

  /// The rows as text, without blanks at their end.
  public var lines: [String] {
    (0..<size.rows).map { row in
      let text = (0..<size.columns).map { self[$0, row].character }.joined()
      return String(text.reversed().drop { $0 == " " }.reversed())
    }
  }
}
