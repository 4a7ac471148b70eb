/// Two copies that say different things, set with the same stamp or both since they parted; one of
/// them was kept.
public struct Clash: Hashable, Sendable {
  public let address: Address
  public let kept: Field
  public let dropped: Field

  public init(address: Address, kept: Field, dropped: Field) {
    self.address = address
    self.kept = kept
    self.dropped = dropped
  }
}

extension Progress {
  /// Takes in another copy, field by field: the later stamp wins; with equal stamps the value
  /// that is written greater wins and the clash is listed.
  ///
  /// Commutative, associative and idempotent. With `base`, what both said when they parted, the
  /// result is the same, and what both have changed since is listed too.
  @discardableResult
  public mutating func merge(_ other: Progress, base: Progress? = nil) -> [Clash] {
    var clashes: [Clash] = []
    for (section, records) in other.sections {
      if sections[section] == nil { keep(section: section) }
      spell(section)
      for (key, record) in records {
        if sections[section]?[key] == nil { keep(section: section, key: key) }
        spell(section, key)
        for (name, theirs) in record {
          let address = Address(section, key, name)
          spell(section, key, name)
          guard let ours = self[address] else {
            put(theirs, at: address)
            continue
          }
          if ours.isIdentical(to: theirs) { continue }
          let winner = Progress.winner(ours, theirs)
          if !winner.isIdentical(to: ours) { put(winner, at: address) }
          // What differs in its bytes alone reads the same.
          let isClash =
            ours.stamp == theirs.stamp
            ? ours != theirs
            : base?.isLeft(by: ours, theirs, at: address) == true
          if isClash {
            clashes.append(
              Clash(address: address, kept: winner, dropped: winner == ours ? theirs : ours))
          }
        }
      }
    }
    for (name, value) in other.others {
      spell(other: name)
      if let mine = others[name], !mine.written.comesBefore(value.written) { continue }
      put(other: value, named: name)
    }
    return clashes.sorted { $0.address.isBefore($1.address) }
  }

  /// Whether both fields say something else than this one and than each other.
  private func isLeft(by ours: Field, _ theirs: Field, at address: Address) -> Bool {
    let old = self[address]?.value ?? .null
    return ours.value != theirs.value && ours.value != old && theirs.value != old
  }

  /// Whether the other has a field as late, or later, in the place of every one of this.
  public func isContained(in other: Progress) -> Bool { numberOfValues(notIn: other) == 0 }

  /// How many fields the other lacks, or has as they were earlier.
  public func numberOfValues(notIn other: Progress) -> Int {
    var number = 0
    for (section, records) in sections {
      for (key, record) in records {
        let theirs = other[section, key] ?? [:]
        number += record.count { name, field in
          theirs[name].map { $0.stamp < field.stamp } ?? true
        }
      }
    }
    return number
  }

  private static func winner(_ left: Field, _ right: Field) -> Field {
    if left.stamp != right.stamp { return left.stamp < right.stamp ? right : left }
    return left.value.written.comesBefore(right.value.written) ? right : left
  }
}

extension Field {
  /// `==` takes é as one letter and é as e with an accent for the same; the file tells them apart.
  fileprivate func isIdentical(to other: Field) -> Bool {
    stamp == other.stamp && value.isIdentical(to: other.value)
  }
}

extension Value {
  fileprivate func isIdentical(to other: Value) -> Bool {
    switch (self, other) {
    case (.string(let left), .string(let right)): left.utf8.elementsEqual(right.utf8)
    case (.array, .array), (.object, .object):
      written.utf8.elementsEqual(other.written.utf8)
    default: self == other
    }
  }
}

extension Address {
  fileprivate func isBefore(_ other: Address) -> Bool {
    [section, key, field].lexicographicallyPrecedes([other.section, other.key, other.field]) {
      $0.comesBefore($1)
    }
  }
}
