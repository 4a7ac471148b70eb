/// The records of one person, or of one account, among all that a file holds.
public struct Belongings: Sendable {
  /// The ids of people, and of accounts as the file writes them.
  let people: Set<String>
  let accounts: Set<String>

  /// The person, the accounts that are theirs, also those that were removed, and all under these.
  public init(ofPerson id: String, in progress: Progress) {
    people = [id]
    accounts = Set(
      (progress.sections["accounts"] ?? [:])
        .filter { $0.value["owner"]?.value.text?.hasBytes(of: id) == true }.keys)
  }

  /// The account and all under it.
  public init(ofAccount id: AccountID) {
    people = []
    accounts = [id.description]
  }

  /// Also of a section that Veto does not know, if its keys begin as those of the known ones do.
  public func holds(_ record: RecordKey) -> Bool {
    if record.section == "people" { return people.contains(record.key) }
    let start = record.key.prefix { $0 != "/" }
    if record.section != "accounts", people.contains(String(start)) { return true }
    return accounts.contains(String(start))
  }
}

extension Progress {
  /// What belongs to them, with its stamps, and nothing else: no section that Veto does not know.
  public func only(_ belongings: Belongings) -> Progress {
    var part = Progress()
    for section in Progress.sectionNames {
      for (key, record) in sections[section] ?? [:] where belongings.holds(.init(section, key)) {
        for (name, field) in record { part.put(field, at: Address(section, key, name)) }
      }
    }
    return part
  }

  /// All that does not belong to them, as it stands.
  public func without(_ belongings: Belongings) -> Progress {
    var rest = Progress()
    for (section, records) in sections {
      rest.keep(section: section)
      for (key, record) in records where !belongings.holds(.init(section, key)) {
        rest.keep(section: section, key: key)
        for (name, field) in record { rest.put(field, at: Address(section, key, name)) }
      }
    }
    for (name, value) in others { rest.put(other: value, named: name) }
    return rest
  }
}
