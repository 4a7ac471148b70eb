public import VetoModel
public import VetoWords

/// What a copy would change, value by value.
public struct DifferenceReport: Sendable {
  private let differences: [Difference]
  private let tracker: Tracker
  private let words: Words

  public init(_ differences: [Difference], _ tracker: Tracker, _ words: Words) {
    self.differences = differences
    self.tracker = tracker
    self.words = words
  }

  /// More than this many are counted, not shown.
  private static let linesShown = 40

  public var text: String {
    let names = Names.plain(tracker.records)
    var lines = differences.prefix(Self.linesShown).map { difference in
      let place = words.place(difference.address, tracker, names: names)
      let (before, after) = (
        words.value(difference.before, at: difference.address),
        words.value(difference.after, at: difference.address)
      )
      return "  " + words.wouldChange(place, from: before, to: after)
    }
    let rest = differences.count - lines.count
    if rest > 0 { lines.append("  " + words.moreValues(rest)) }
    return joined(lines)
  }
}
