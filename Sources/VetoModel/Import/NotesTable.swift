/// What a person noted in a spreadsheet: rows of cells under named columns, all of them text.
public struct NotesTable: Hashable, Sendable {
  public struct Row: Hashable, Sendable {
    /// As a spreadsheet counts: the row that names the columns is 1.
    public let number: Int
    /// Empty ones at the end are left out.
    public let cells: [String]

    public init(number: Int, cells: [String]) {
      self.number = number
      self.cells = cells
    }
  }

  /// The file, as the user would name it.
  public let path: String
  /// The names of the columns, as they are written.
  public let header: [String]
  /// What stands below them; rows without any text are left out.
  public let rows: [Row]

  public init(path: String, header: [String], rows: [Row]) {
    self.path = path
    self.header = header
    self.rows = rows
  }
}

/// What makes a file no table of notes, or a cell none that Veto can take in.
public enum TableFault: Error, Hashable, Sendable {
  // Of the text (RFC 4180, and stricter).
  case text(TextFault)
  /// The file is a spreadsheet's own, such as .xlsx or .ods.
  case spreadsheetFile
  /// The number of the character.
  case controlCharacter(UInt32)
  /// A quotation mark within a cell that does not begin with one.
  case strayQuote
  /// Something between a closing quotation mark and the next separator.
  case textAfterQuote
  case unclosedQuote
  /// The limit in bytes.
  case cellTooLarge(limit: Int)
  case tooManyRows(limit: Int)

  // Of the columns.
  case columnMissing(ImportColumn)
  case columnTwice(ImportColumn)
  case cellWithoutColumn

  // Of one cell.
  case lineBreak
  case empty(ImportColumn)
  /// This cell says nothing without the other, whose title in the table is given if it is there.
  case needs(ImportColumn, titled: String?)
  /// The names of those it could be.
  case personMissing([String])
  case ambiguousPerson(String)
  case ambiguousAccount(String)
  case badCountry(String)
  case unknownPlatform(String, known: [String])
  case unknownProcedure(String, platform: String, known: [String])
  case unknownStep(String, procedure: String, known: [String])
  case badNumber(String)
  case badDay(String)
  case unknownOutcome(String)
  /// Another row says something else of the same.
  case contradiction(row: Int)
  /// The gate for edits refuses what the row says.
  case refused(EditRefusal)
}

extension Trouble {
  /// A place in a table, both counted from 1.
  public struct Cell: Hashable, Sendable {
    /// The row that names the columns is 1.
    public let row: Int
    /// Nil if the whole row is meant.
    public let column: Int?
    /// What the column is called in the file.
    public let title: String?

    public init(row: Int, column: Int? = nil, title: String? = nil) {
      self.row = row
      self.column = column
      self.title = title
    }

    /// The column as spreadsheets call it: A to Z, then AA.
    public var letters: String? {
      guard var number = column else { return nil }
      var letters = ""
      while number > 0 {
        letters = String(Character(Unicode.Scalar(UInt8(65 + (number - 1) % 26)))) + letters
        number = (number - 1) / 26
      }
      return letters
    }
  }
}
