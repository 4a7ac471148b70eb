import VetoCanvas
import VetoModel
import VetoScreen

/// What an import brings that can't be told apart by looking: values with something invisible in
/// them, and names that are shown alike.
struct LookAlikes {
  /// How many values hold something that is not shown as it is.
  let hidden: Int
  /// The names of one kind that are shown alike.
  let groups: [[String]]

  init(_ differences: [Difference], _ after: Progress) {
    hidden = differences.count { $0.after.hidesSomething }
    let new = Set(
      differences.filter { $0.address.field == "name" || $0.address.field == "label" }
        .compactMap(\.after.text))
    let records = Records(after)
    var groups = Self.alike(records.livePeople.map(\.name), new)
    for platform in records.liveAccounts.keys.inByteOrder {
      groups += Self.alike((records.liveAccounts[platform] ?? []).map(\.label), new)
    }
    self.groups = groups
  }

  private static func alike(_ names: [String], _ new: Set<String>) -> [[String]] {
    let groups = Dictionary(grouping: Set(names), by: \.shown).values
      .filter { $0.count > 1 && !new.isDisjoint(with: $0) }
    return groups.map { $0.inByteOrder }.sorted { $0[0].comesBefore($1[0]) }
  }
}

extension String {
  /// As it looks, whatever its case, its spaces and what can't be seen in it.
  fileprivate var shown: String { harmless.lowercased().filter { $0 != " " } }
}

extension Value {
  fileprivate var hidesSomething: Bool {
    switch self {
    case .string(let text): text.hidesSomething
    case .array(let items): items.contains(where: \.hidesSomething)
    case .object(let members): members.values.contains(where: \.hidesSomething)
    case .null, .bool, .number: false
    }
  }
}
