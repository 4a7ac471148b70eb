import Foundation
import Testing
import VetoCanvas
import VetoScreen

/// Compares a screen with the one kept under `Goldens/`: its text, and below it the role of each
/// cell, a letter each.
///
/// `RECORD_GOLDENS=1` in the environment writes the file anew, and still fails.
func expectGolden(
  _ grid: Grid, _ name: String, sourceLocation: SourceLocation = #_sourceLocation
) throws {
  try expectGolden(text: grid.picture, name, sourceLocation: sourceLocation)
}

/// Compares a text with the one kept under `Goldens/`.
func expectGolden(
  text now: String, _ name: String, sourceLocation: SourceLocation = #_sourceLocation
) throws {
  let file = URL(filePath: #filePath).deletingLastPathComponent()
    .appending(path: "Goldens/\(name).txt")
  if ProcessInfo.processInfo.environment["RECORD_GOLDENS"] == "1" {
    try FileManager.default.createDirectory(
      at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
    try now.write(to: file, atomically: true, encoding: .utf8)
    Issue.record(
      "\(name) was recorded; run again without RECORD_GOLDENS", sourceLocation: sourceLocation)
    return
  }
  let kept = try String(contentsOf: file, encoding: .utf8)
  guard kept != now else { return }
  let difference = zip(
    kept.split(separator: "\n", omittingEmptySubsequences: false),
    now.split(separator: "\n", omittingEmptySubsequences: false)
  ).enumerated().filter { $0.element.0 != $0.element.1 }.prefix(6).map {
    "line \($0.offset + 1)\n  kept: \($0.element.0)\n  now:  \($0.element.1)"
  }.joined(separator: "\n")
  Issue.record("\(name) differs\n\(difference)", sourceLocation: sourceLocation)
}

extension Grid {
  /// The text between bars, so that blanks at the right edge show; then the roles.
  var picture: String {
    let text = (0..<size.rows).map { row in
      "│" + (0..<size.columns).map { self.text($0, row) }.joined() + "│"
    }
    let roles = (0..<size.rows).map { row in
      let letters = (0..<size.columns).map { column -> String in
        let cell = self[column, row]
        return cell.letter == " " && !cell.role.isVisibleOnBlank ? "." : cell.role.letter
      }.joined()
      return String(letters.reversed().drop { $0 == "." }.reversed())
    }
    let place = cursor.map { "cursor at column \($0.column), row \($0.row)" } ?? "no cursor"
    return (text + [place, ""] + roles).joined(separator: "\n") + "\n"
  }
}

extension Role {
  fileprivate var isVisibleOnBlank: Bool { [.selected, .cursor, .field].contains(self) }

  fileprivate var letter: String {
    switch self {
    case .text: "t"
    case .quiet: "q"
    case .heading: "H"
    case .accent: "A"
    case .rule: "-"
    case .done: "D"
    case .waiting: "W"
    case .yours: "Y"
    case .overdue: "O"
    case .link: "L"
    case .selected: "S"
    case .cursor: "C"
    case .field: "F"
    }
  }
}
