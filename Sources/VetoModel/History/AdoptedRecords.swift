// What undo may not take away, because others have taken it up.
extension Progress {
  /// People and accounts that would be taken away although somebody has changed them elsewhere
  /// since, or done something under them: half of it would be left, and out of sight.
  func recordsAdopted(
    _ fields: [History.FieldChange],
    from old: (History.FieldChange) -> Value, to new: (History.FieldChange) -> Value
  ) -> Set<RecordKey> {
    let named = fields.filter { ["people", "accounts"].contains($0.address.section) }
    let records = Dictionary(grouping: named) { RecordKey($0.address) }
    let own = Set(fields.map(\.address))
    return Set(
      records.filter { record, fields in
        // Only what was added has its name taken away.
        fields.contains { ["label", "name"].contains($0.address.field) }
          && fields.allSatisfy { new($0) == .null }
          && (fields.contains { ![old($0), .null].contains(self[$0.address]?.value ?? .null) }
            || says(record.section, record.key, besides: own) || bears(record, besides: own))
      }.keys)
  }

  /// Whether a record says anything in other fields than these.
  private func says(_ section: String, _ key: String, besides own: Set<Address>) -> Bool {
    (self[section, key] ?? [:]).contains { name, field in
      ![.null, .bool(false)].contains(field.value) && !own.contains(Address(section, key, name))
    }
  }

  /// Whether an account has cases or ticks, or a person accounts, besides these.
  private func bears(_ record: RecordKey, besides own: Set<Address>) -> Bool {
    if record.section == "accounts" {
      return ["cases", "ticks"].contains { section in
        keys(of: section).contains {
          $0.hasPrefix(record.key + "/") && says(section, $0, besides: own)
        }
      }
    }
    return keys(of: "accounts").contains { key in
      let owner = Address("accounts", key, "owner")
      return self[owner]?.value == .string(record.key) && !own.contains(owner)
    }
  }
}
