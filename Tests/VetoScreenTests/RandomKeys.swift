import TestSupport
import VetoCanvas
import VetoModel
import VetoScreen

/// Somebody who presses keys at random, pastes, and pulls at the window.
struct RandomKeys {
  var random: SeededRandom

  private static let all: [Key] =
    Keymap.main.rows.flatMap(\.keys).filter { $0 != .character("q") && $0 != .control("c") }
    + [.up, .down, .left, .right, .enter, .enter, .enter, .tab, .escape, .escape, .character(" ")]
    + [.backspace, .delete, .control("u"), .control("w"), .control("k"), .control("z")]
    + "aé漢1/,-0 ".map { .character($0) }
    + [
      .pasted("@zoé, @b; \u{1B}[31m\u{7}\u{202E}x\ny"), .pasted("2026-11-20"), .pasted(""),
      .pasted("漢字👨‍👩‍👧e\u{301}\u{301}\u{301}"), .character("\u{301}"), .character("q"),
    ]

  mutating func key() -> Key { random.one(of: RandomKeys.all) }

  mutating func size() -> Size {
    random.below(4) == 0
      ? Size(columns: 1 + random.below(200), rows: 1 + random.below(60))
      : Size(columns: 1 + random.below(100), rows: 1 + random.below(30))
  }
}

extension AppState {
  /// What is wrong with where the cursor stands; nothing where all is well.
  var cursorFaults: [String] {
    var faults: [String] = []
    if column < 0 || (column > 0 && column >= accounts.count) { faults.append("column \(column)") }
    if let platformID, !tracker.platformsInUse.contains(where: { $0.id == platformID }) {
      faults.append("platform \(platformID)")
    }
    if let rowID, !rows.contains(where: { $0.id == rowID }) { faults.append("row \(rowID)") }
    if rowID == nil, !rows.isEmpty { faults.append("no row") }
    if focus == .steps, platformID == nil { faults.append("steps of no platform") }
    return faults
  }
}

extension Grid {
  /// What is wrong with a screen, whatever it shows.
  func faults(_ wanted: Size) -> [String] {
    var faults: [String] = []
    if size != wanted || cells.count != wanted.columns * wanted.rows { faults.append("size") }
    if let cursor, !(0..<size.columns).contains(cursor.column) { faults.append("cursor column") }
    if let cursor, !(0..<size.rows).contains(cursor.row) { faults.append("cursor row") }
    let letters = cells.compactMap(\.letter) + marks.values.joined()
    if letters.contains(where: \.steersTerminal) { faults.append("control character") }
    return faults
  }
}

extension Unicode.Scalar {
  fileprivate var steersTerminal: Bool {
    switch properties.generalCategory {
    case .control, .format, .lineSeparator, .paragraphSeparator, .unassigned, .privateUse: true
    default: false
    }
  }
}
