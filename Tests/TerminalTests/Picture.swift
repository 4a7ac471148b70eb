/// What a terminal shows at one moment.
struct Picture {
  let text: String
  let lines: [String]
  let cursor: (row: Int, column: Int)
  /// Whether the alternate screen is on.
  let isFullScreen: Bool
  let isDead: Bool

  /// Reads a line of numbers, and the picture below it.
  init(_ captured: String) {
    let lines = captured.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    let numbers = (lines.first ?? "").split(separator: " ").compactMap { Int($0) }
    self.lines = Array(lines.dropFirst())
    text = self.lines.joined(separator: "\n")
    cursor = numbers.count > 1 ? (numbers[0], numbers[1]) : (0, 0)
    isFullScreen = numbers.count > 2 && numbers[2] == 1
    isDead = numbers.count > 3 && numbers[3] == 1
  }

  func has(_ marker: String) -> Bool { text.contains(marker) }

  /// The line of the terminal's own cursor.
  var selected: String { lines.indices.contains(cursor.row) ? lines[cursor.row] : "" }

  /// Where on the screen a text stands first.
  func row(of marker: String) -> Int? { lines.firstIndex { $0.contains(marker) } }

  /// The bottom line: the keys of the moment, what was just said, whether all is saved.
  var footer: String { lines.last { !$0.isEmpty } ?? "" }

  /// Ticked, with the word for it.
  var isTickSaved: Bool { selected.contains("[✓]") && isSaved }

  /// An open box under the cursor. The bottom line is drawn last, so that all the rest is there.
  var isOnOpenBox: Bool { selected.contains("[ ]") && isSaved }

  var isSaved: Bool { footer.hasSuffix(" saved") || footer.hasSuffix(" enregistré") }
}
