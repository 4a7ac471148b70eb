import VetoModel

// Changes that no edit makes like that: values that a merge, a hand or another Veto brings.
extension Change {
  private static func setting(
    _ kind: Name.Kind, _ section: String, _ key: String, _ fields: [String: Value]
  ) -> Change {
    Change(
      Name(kind, key),
      fields.sorted { $0.key < $1.key }.map { Assignment(Address(section, key, $0.key), $0.value) })
  }

  private static func string(_ text: String?) -> Value { text.map { .string($0) } ?? .null }

  static func date(_ id: TickID, on day: Day?, received: Day?, outcome: Outcome?) -> Change {
    setting(
      .dated, "ticks", id.description,
      [
        "on": Value(day), "received": Value(received), "outcome": string(outcome?.rawValue),
      ])
  }

  static func note(_ id: TickID, _ note: String?, proof: Proof?) -> Change {
    let proof = proof.map { proof in
      Value.object([
        "file": .string(proof.file), "sha256": string(proof.sha256),
      ])
    }
    return setting(
      .noted, "ticks", id.description, ["note": string(note), "proof": proof ?? .null])
  }

  static func editPerson(_ id: String, name: String, country: String?) -> Change {
    setting(.personEdited, "people", id, ["name": .string(name), "country": string(country)])
  }

  static func editAccount(
    _ id: AccountID, label: String, owner: String, emailChanged: Day?
  ) -> Change {
    setting(
      .accountEdited, "accounts", id.description,
      ["label": .string(label), "owner": .string(owner), "emailChanged": Value(emailChanged)])
  }
}

extension Records {
  /// The id that a new account gets; nil if its label is taken.
  func newAccountID(platform: String, label: String, owner: String) -> AccountID? {
    let edit = Edit.addAccounts(platform: platform, labels: [label], .person(owner), nil)
    return subject(edit).flatMap { AccountID($0) }
  }

  /// The id that a new person gets; nil if their name is taken.
  func newPersonID(name: String) -> String? { subject(.addPerson(name: name, country: nil)) }

  private func subject(_ edit: Edit) -> String? {
    try? Editor(self, Sample.catalogue, today: Sample.day("2026-10-20")).change(for: edit)
      .name.subject
  }
}
