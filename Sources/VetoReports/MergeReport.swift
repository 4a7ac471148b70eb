public import VetoModel
public import VetoWords

/// What a merge brought, and where two copies said different things with the same stamp.
public struct MergeReport: Sendable {
  private let files: [String]
  private let target: String
  private let changed: Int
  private let clashes: [Clash]
  private let report: ClashReport
  private let words: Words

  /// - Parameters:
  ///   - changed: how many values of the target are different now.
  ///   - here: the name of this device, where it has one.
  public init(
    files: [String], into target: String, changed: Int, clashes: [Clash], _ tracker: Tracker,
    here: String?, _ words: Words
  ) {
    self.report = ClashReport(clashes, tracker, here: here, words)
    self.files = files
    self.target = target
    self.changed = changed
    self.clashes = clashes
    self.words = words
  }

  public var text: String {
    let first = words.mergedCopies(files.count, into: target, changed: changed)
    return joined([first]) + report.text
  }

  public var json: Value {
    .object([
      "files": .array(files.map { .string($0) }),
      "into": .string(target),
      "changed": .number(changed),
      "clashes": .array(
        clashes.map { clash in
          .object([
            "section": .string(clash.address.section),
            "key": .string(clash.address.key),
            "field": .string(clash.address.field),
            "kept": clash.kept.value,
            "dropped": clash.dropped.value,
            "set": .string(clash.kept.stamp.description),
            "droppedSet": .string(clash.dropped.stamp.description),
          ])
        }),
    ])
  }
}

/// What two copies said of the same thing: which value holds, which does not, when each was set
/// and where.
public struct ClashReport: Sendable {
  private let clashes: [Clash]
  private let tracker: Tracker
  private let here: String?
  private let words: Words

  public init(_ clashes: [Clash], _ tracker: Tracker, here: String?, _ words: Words) {
    self.clashes = clashes
    self.tracker = tracker
    self.here = here
    self.words = words
  }

  public var text: String {
    let names = Names.plain(tracker.records)
    let lines = clashes.flatMap { clash in
      [
        "  " + words.place(clash.address, tracker, names: names),
        "    "
          + words.keptLine(
            words.value(clash.kept.value, at: clash.address), clash.kept.stamp, here: here),
        "    "
          + words.droppedLine(
            words.value(clash.dropped.value, at: clash.address), clash.dropped.stamp, here: here),
      ]
    }
    return joined(lines)
  }
}
