public import VetoModel

/// A table of notes as a file that spreadsheets open (RFC 4180, UTF-8): with semicolons in French,
/// for there the comma is part of numbers.
public struct TableFile: Sendable {
  private let table: NotesTable
  private let separator: String
  private let hasMark: Bool

  /// `hasMark` is for spreadsheets that take a text for UTF-8 only by its byte order mark.
  public init(_ table: NotesTable, _ language: Language, hasMark: Bool) {
    self.table = table
    self.hasMark = hasMark
    separator =
      switch language {
      case .french: ";"
      case .english: ","
      }
  }

  public var text: String {
    let rows = [table.header] + table.rows.map(\.cells)
    return (hasMark ? "\u{FEFF}" : "")
      + rows.map { $0.map(cell).joined(separator: separator) + "\r\n" }.joined()
  }

  private func cell(_ content: String) -> String {
    let text = content.withoutControls.guarded
    let special = text.unicodeScalars.contains { ",;\"\n\t".unicodeScalars.contains($0) }
    return special
      ? "\""
        + text.split(separator: "\"", omittingEmptySubsequences: false)
        .joined(separator: "\"\"") + "\"" : text
  }
}

extension String {
  // Those that no table may hold; a line's end is one character.
  fileprivate var withoutControls: String {
    var text = ""
    for scalar in unicodeScalars {
      let isControl = scalar.value < 0x20 || (0x7F..<0xA0).contains(scalar.value)
      if !isControl || scalar == "\n" || scalar == "\t" { text.unicodeScalars.append(scalar) }
    }
    return text
  }
}
