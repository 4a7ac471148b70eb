import VetoCanvas

/// Rows whose columns stand under each other, two spaces apart; every cell is harmless.
struct Table {
  private var rows: [[String]] = []

  mutating func add(_ cells: [String]) {
    rows.append(cells.map(\.harmless))
  }

  var isEmpty: Bool { rows.isEmpty }

  /// The lines, without spaces at their ends; a column that is empty everywhere takes no room.
  func lines(indent: Int = 0) -> [String] {
    let columns = rows.map(\.count).max() ?? 0
    let widths = (0..<columns).map { column in
      rows.map { $0.indices.contains(column) ? $0[column].displayWidth : 0 }.max() ?? 0
    }
    return rows.map { row in
      var line = String(repeating: " ", count: indent)
      for (cell, width) in zip(row, widths) where width > 0 {
        line += cell + String(repeating: " ", count: width - cell.displayWidth + 2)
      }
      while line.hasSuffix(" ") { line.removeLast() }
      return line
    }
  }
}

/// A text in lines of at most 78 columns; a word that is longer, such as a link, stays whole.
func paragraph(_ text: String, indent: Int = 0) -> [String] {
  let margin = String(repeating: " ", count: indent)
  return wrap(text, to: 78 - indent, keepsWords: true).map { $0.isEmpty ? "" : margin + $0 }
}

/// Lines of text as one, each harmless and with a line break after it: every report ends here.
func joined(_ lines: [String]) -> String {
  lines.map { $0.harmless + "\n" }.joined()
}
