public import VetoModel
public import VetoWords

/// What a merge brought, and where two copies said different things with the same stamp.
public struct MergeReport: Sendable {
  private let files: [String]
  private let target: String
  private let changed: Int
  private let clashes: [Clash]
  private let words: Words

  /// - Parameter changed: how many values of the target are different now.
  public init(
    files: [String], into target: String, changed: Int, clashes: [Clash], _ words: Words
  ) {
    self.files = files
    self.target = target
    self.changed = changed
    self.clashes = clashes
    self.words = words
  }

  public var text: String {
    let first = words.mergedCopies(files.count, into: target, changed: changed)
    return plain(first) + "\n" + ClashReport(clashes, words).text
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
  private let words: Words

  public init(_ clashes: [Clash], _ words: Words) {
    self.clashes = clashes
    self.words = words
  }

  public var text: String {
    let lines = clashes.flatMap { clash in
      [
        "  " + place(clash.address),
        "    "
          + words.clashKept(clash.kept.value.written, set: clash.kept.stamp.inWords),
        "    "
          + words.clashDropped(clash.dropped.value.written, set: clash.dropped.stamp.inWords),
      ]
    }
    return joined(lines.map { plain($0) })
  }
}

extension Stamp {
  /// `2026-09-14 07:58:10 UTC`, and the device.
  fileprivate var inWords: (moment: String, device: String) {
    let text = description
    let (day, time) = (text.prefix(10), text.dropFirst(11).prefix(8))
    return ("\(day) \(time) UTC", device)
  }
}
