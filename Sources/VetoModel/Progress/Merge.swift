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

/// What is known of how two copies parted, to tell what was changed in both since.
public enum CommonBase: Sendable {
  /// Nothing: only values with the same stamp clash.
  case unknown
  /// All that both said then.
  case at(Progress)
  /// Nothing, but they were kept apart: what both still say alike was set before they parted, and
  /// what was set later counts as changed since. Now and then one side had seen the other's change
  /// all the same; it is better to list that than to pass over a true clash.
  case guessed

  /// The base where there is one; otherwise the guess.
  public init(_ base: Progress?) { self = base.map { .at($0) } ?? .guessed }
}

extension Progress {
  /// Takes in another copy, field by field: the later stamp wins; with equal stamps the value
  /// that is written greater wins and the clash is listed.
  ///
  /// Of other members of one name a section wins over a value without stamps, and of two such values
  /// the one that is written greater; `{}`, which says nothing, loses against all.
  ///
  /// Commutative, associative and idempotent. What is known of how they parted changes nothing of
  /// the result: it lists what both have changed since.
  @discardableResult
  public mutating func merge(_ other: Progress, since base: CommonBase = .unknown) -> [Clash] {
    var clashes: [Clash] = []
    let isLeft = whatBothChanged(other, since: base)
    for (section, records) in other.sections {
      if sections[section] == nil { keep(section: section) }
      for (key, record) in records {
        if sections[section]?[key] == nil { keep(section: section, key: key) }
        for (name, theirs) in record {
          let address = Address(section, key, name)
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
            : ours.value != theirs.value && isLeft(ours, theirs, address)
          if isClash {
            clashes.append(
              Clash(address: address, kept: winner, dropped: winner == ours ? theirs : ours))
          }
        }
      }
    }
    for (name, value) in other.others {
      if let mine = others[name], !value.wins(over: mine) { continue }
      put(other: value, named: name)
    }
    return clashes.sorted { $0.address.isBefore($1.address) }
  }

  /// Takes in what others wrote. What bears no stamps is never set here: what they say of it is
  /// newer.
  public mutating func take(_ theirs: Progress) {
    merge(theirs)
    for (name, value) in theirs.others where others[name] != value {
      put(other: value, named: name)
    }
  }

  /// Takes what bears no stamp from the copy that changed it since `base`, with which `ours` was
  /// merged; the merge alone has decided where both changed it.
  public mutating func takeUndated(of theirs: Progress, over ours: Progress, since base: Progress?)
  {
    for (name, value) in theirs.others where ours.others[name] == base?.others[name] {
      put(other: value, named: name)
    }
  }

  /// Tells of two fields that differ whether both were set since the copies parted.
  private func whatBothChanged(
    _ other: Progress, since base: CommonBase
  ) -> (Field, Field, Address) -> Bool {
    switch base {
    case .unknown: return { _, _, _ in false }
    case .at(let base):
      return { ours, theirs, address in
        let old = base[address]?.value ?? .null
        return ours.value != old && theirs.value != old
      }
    case .guessed:
      let parted = newestShared(with: other)
      return { ours, theirs, _ in
        parted.map { $0 < ours.stamp && $0 < theirs.stamp } ?? true
      }
    }
  }

  /// The latest stamp of what both say alike.
  private func newestShared(with other: Progress) -> Stamp? {
    var newest: Stamp?
    for (section, records) in sections {
      for (key, record) in records {
        guard let theirs = other[section, key] else { continue }
        for (name, field) in record where theirs[name] == field {
          newest = newest.map { max($0, field.stamp) } ?? field.stamp
        }
      }
    }
    return newest
  }

  /// Whether the other has a field as late, or later, in the place of every one of this.
  public func isContained(in other: Progress) -> Bool {
    numberOfValues(notIn: other) == 0 && others.allSatisfy { other.others[$0] == $1 }
  }

  /// How many fields the other lacks, or has as they were earlier.
  public func numberOfValues(notIn other: Progress) -> Int {
    var number = 0
    for (section, records) in sections {
      for (key, record) in records {
        let theirs = other[section, key] ?? [:]
        number += record.count { name, field in
          guard let their = theirs[name] else { return true }
          return their.stamp < field.stamp || their.stamp == field.stamp && their != field
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
  /// Of two values without stamps, in whatever order they meet.
  fileprivate func wins(over other: Value) -> Bool {
    if (self == .object([:])) != (other == .object([:])) { return other == .object([:]) }
    return other.written.comesBefore(written)
  }

  fileprivate func isIdentical(to other: Value) -> Bool {
    switch (self, other) {
    case (.string(let left), .string(let right)): left.hasBytes(of: right)
    case (.array, .array), (.object, .object):
      written.hasBytes(of: other.written)
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
