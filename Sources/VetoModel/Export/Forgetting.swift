extension Belongings {
  /// The same, with those of another state of the notes.
  public func union(_ other: Belongings) -> Belongings {
    Belongings(people: people.union(other.people), accounts: accounts.union(other.accounts))
  }

  private init(people: Set<String>, accounts: Set<String>) {
    self.people = people
    self.accounts = accounts
  }

  /// Whether one of them stands as the owner of something, now or before.
  private func owns(_ address: Address, _ values: [Value]) -> Bool {
    address.section == "accounts" && address.field == "owner"
      && values.contains { $0.text.map { people.contains($0) } ?? false }
  }

  /// Whether a step of the history tells of them: it can't be undone any more once they are gone.
  public func concern(_ entry: History.Entry) -> Bool {
    holds(RecordKey("", entry.name.subject))
      || entry.fields.contains { field in
        holds(RecordKey(field.address)) || owns(field.address, [field.before, field.after])
      }
  }

  /// Whether a value that was set in two places is theirs.
  public func concern(_ clash: Clash) -> Bool {
    holds(RecordKey(clash.address))
      || owns(clash.address, [clash.kept.value, clash.dropped.value])
  }

  /// With the accounts that a step of the history says were theirs.
  public func joined(by entry: History.Entry) -> Belongings {
    let theirs = entry.fields.filter { owns($0.address, [$0.before, $0.after]) }
    return union(Belongings(people: [], accounts: Set(theirs.map(\.address.key))))
  }
}
