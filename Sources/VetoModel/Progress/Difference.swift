/// A value that two copies do not agree on; `null` where there is none.
public struct Difference: Hashable, Sendable {
  public let address: Address
  public let before: Value
  public let after: Value
}

extension Progress {
  /// What another copy says otherwise, in the order of the addresses' bytes; stamps do not count.
  public func differences(to other: Progress) -> [Difference] {
    var differences: [Difference] = []
    for section in (sections.keys + other.sections.keys).inByteOrderOnce {
      for key in (keys(of: section) + other.keys(of: section)).inByteOrderOnce {
        let fields = (self[section, key] ?? [:]).keys + (other[section, key] ?? [:]).keys
        for field in fields.inByteOrderOnce {
          let address = Address(section, key, field)
          let (before, after) = (self[address]?.value ?? .null, other[address]?.value ?? .null)
          if before != after {
            differences.append(Difference(address: address, before: before, after: after))
          }
        }
      }
    }
    return differences
  }
}

extension Change {
  /// The value of a clash that was not kept, set now.
  public static func takeOther(_ clash: Clash) -> Change {
    Change(
      Name(.decided, clash.address.key), [Assignment(clash.address, clash.dropped.value)])
  }

  /// Everything as a copy had it, set anew; what came later is taken back with it.
  public static func restore(_ differences: [Difference], from generation: String) -> Change {
    Change(
      Name(.restored, generation), differences.map { Assignment($0.address, $0.after) })
  }
}
