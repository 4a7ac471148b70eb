/// One place of the screen. Plain numbers, so that a whole screen is made and compared at once.
public struct Cell: Hashable, Sendable {
  /// A code point one or two columns wide; nil where the letter to the left is two wide. The marks
  /// drawn on it are the grid's `marks`.
  public fileprivate(set) var letter: Unicode.Scalar?
  public fileprivate(set) var role: Role

  static let blank = Cell(letter: " ", role: .text)
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
  /// Row by row.
  public private(set) var cells: [Cell]
  /// By the index of a cell: what is drawn on its letter. Few letters have any.
  public private(set) var marks: [Int: [Unicode.Scalar]] = [:]
  /// Where the terminal's own cursor stands: on the selected box, or in the field being typed.
  public var cursor: Position?

  public init(size: Size) {
    self.size = size
    self.cells = Array(repeating: .blank, count: size.columns * size.rows)
  }

  /// The cell at a place; blank outside the screen.
  public subscript(column: Int, row: Int) -> Cell {
    contains(column, row) ? cells[row * size.columns + column] : .blank
  }

  /// The letter at a place with its marks; empty where the letter to the left is two wide.
  public func text(_ column: Int, _ row: Int) -> String {
    var text = String.UnicodeScalarView()
    if let letter = self[column, row].letter { text.append(letter) }
    if contains(column, row) { text += marks[row * size.columns + column] ?? [] }
    return String(text)
  }

  private func contains(_ column: Int, _ row: Int) -> Bool {
    column >= 0 && column < size.columns && row >= 0 && row < size.rows
  }

  private mutating func put(_ letter: Unicode.Scalar?, _ role: Role, _ column: Int, _ row: Int) {
    guard contains(column, row) else { return }
    let index = row * size.columns + column
    // Half of a wide letter that is written over leaves a blank, never a half.
    if cells[index].letter == nil, letter != nil, column > 0 { cells[index - 1].letter = " " }
    if column + 1 < size.columns, cells[index + 1].letter == nil { cells[index + 1].letter = " " }
    cells[index] = Cell(letter: letter, role: role)
    if !marks.isEmpty { marks[index] = nil }
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
    if text.isSimple {
      for scalar in text.unicodeScalars where column < limit {
        put(scalar, role, column, row)
        column += 1
      }
      return column
    }
    for character in text.harmless {
      let width = character.displayWidth
      guard column + width <= limit else { break }
      guard width > 0 else { continue }
      for part in character.lettersByColumn {
        put(part.letter, role, column, row)
        if !part.marks.isEmpty, contains(column, row) {
          marks[row * size.columns + column] = part.marks
        }
        if part.width == 2 { put(nil, role, column + 1, row) }
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
      let text = (0..<size.columns).map { self.text($0, row) }.joined()
      return String(text.reversed().drop { $0 == " " }.reversed())
    }
  }
}
