public import VetoModel
public import VetoWords

/// What a copy would change, value by value.
public struct DifferenceReport: Sendable {
  private let differences: [Difference]
  private let words: Words

  public init(_ differences: [Difference], _ words: Words) {
    self.differences = differences
    self.words = words
  }

  /// More than this many are counted, not shown.
  private static let linesShown = 40

  public var text: String {
    var lines = differences.prefix(Self.linesShown).map { difference in
      "  " + plain(place(difference.address) + ": ")
        + plain("\(difference.before.written) → \(difference.after.written)")
    }
    let rest = differences.count - lines.count
    if rest > 0 { lines.append("  " + words.moreValues(rest)) }
    return joined(lines)
  }
}

/// `ticks/facebook.claire/object/send on`, as the progress file has it.
func place(_ address: Address) -> String {
  "\(address.section)/\(address.key) \(address.field)"
}
