import VetoCanvas
public import VetoModel
public import VetoWords

/// What is to be known of an import besides what it changes: what stays as it is, columns left
/// out, and what can't be seen in the names.
public struct ImportReport: Sendable {
  private let leftOut: [Import.LeftOut]
  private let unknownColumns: [String]
  private let hidden: Int
  private let lookAlikes: [[String]]
  private let tracker: Tracker
  private let words: Words

  /// `hidden` is how many values hold something that is not shown as it is.
  public init(
    leftOut: [Import.LeftOut], unknownColumns: [String], hidden: Int, lookAlikes: [[String]],
    _ tracker: Tracker, _ words: Words
  ) {
    self.leftOut = leftOut
    self.unknownColumns = unknownColumns
    self.hidden = hidden
    self.lookAlikes = lookAlikes
    self.tracker = tracker
    self.words = words
  }

  /// More than this many are counted, not shown.
  private static let linesShown = 40

  /// Empty where there is nothing to say.
  public var text: String {
    var lines: [String] = []
    if !leftOut.isEmpty {
      lines.append(words.leftOutHead)
      lines += leftOut.prefix(Self.linesShown).map { "  " + line($0) }
      let rest = leftOut.count - Self.linesShown
      if rest > 0 { lines.append("  " + words.moreValues(rest)) }
    }
    if !unknownColumns.isEmpty { lines.append(words.columnsLeftOut(unknownColumns)) }
    if hidden > 0 { lines.append(words.hiddenCharacters(hidden)) }
    lines += lookAlikes.map { words.lookAlike($0.map(\.revealed)) }
    return joined(lines)
  }

  private func line(_ leftOut: Import.LeftOut) -> String {
    switch leftOut {
    case .value(let address, let stays, let says, let row):
      words.stays(
        words.place(address, tracker, names: .plain(tracker.records)), at: address, stays,
        says: says, row: row)
    case .removed(let name, let row): words.staysRemoved(name, row: row)
    }
  }
}

extension [Difference] {
  /// How many accounts it brings.
  public var newAccounts: Int {
    count {
      $0.address.section == "accounts" && $0.address.field == "label" && $0.before == .null
    }
  }

  /// How many boxes it ticks.
  public var newTicks: Int {
    count {
      $0.address.section == "ticks" && $0.address.field == "on" && $0.before.day == nil
        && $0.after.day != nil
    }
  }
}
