/// Who and what a table's names mean: what is there already, or what the table adds.
///
/// A name means the record that bears exactly it, or else the one that differs in case and spaces
/// only. So a record that the table adds never changes what another of its rows means.
struct ImportNames {
  /// What a name turned out to mean.
  enum Found<ID: Hashable & Sendable>: Hashable, Sendable {
    case there(ID)
    case new(ID)
    /// The user removed it, and no import brings it back.
    case removed
    case fault(TableFault)
  }

  private struct Index<ID: Hashable> {
    private var exact: [String: [ID]] = [:]
    private var loose: [String: [ID]] = [:]

    mutating func add(_ id: ID, _ name: String) {
      exact[name, default: []].append(id)
      loose[name.loosely, default: []].append(id)
    }

    subscript(name: String) -> [ID] { exact[name] ?? loose[name.loosely] ?? [] }
  }

  private struct Scope: Hashable {
    let platform: String
    let owner: String
  }

  private let records: Records
  private var livePeople = Index<String>()
  private var removedPeople = Index<String>()
  private var takenPeople: Set<String> = []
  private var liveAccounts: [Scope: Index<AccountID>] = [:]
  private var removedAccounts: [Scope: Index<AccountID>] = [:]
  private var takenAccounts: Set<AccountID> = []
  /// Slugs whose numbers are all taken, and need not be tried again.
  private var exhausted: Set<AccountID> = []

  /// The live people, and those that the table adds.
  private(set) var people: Set<String>

  init(_ records: Records) {
    self.records = records
    people = Set(records.livePeople.map(\.id))
    takenPeople = records.orphanedPeople
    takenAccounts = records.orphanedAccounts
    for person in records.people {
      if person.isRemoved {
        removedPeople.add(person.id, person.name)
        takenPeople.insert(person.id)
      } else {
        livePeople.add(person.id, person.name)
      }
    }
    for account in records.accounts {
      let place = Scope(platform: account.id.platform, owner: account.owner)
      if account.isRemoved {
        removedAccounts[place, default: Index()].add(account.id, account.label)
        takenAccounts.insert(account.id)
      } else {
        liveAccounts[place, default: Index()].add(account.id, account.label)
      }
    }
  }

  mutating func person(_ name: String) -> Found<String> {
    let found = livePeople[name]
    if found.count > 1 { return .fault(.ambiguousPerson(name)) }
    if let id = found.first { return .there(id) }
    if !removedPeople[name].isEmpty { return .removed }
    guard let id = records.freePersonID(name: name, besides: takenPeople) else {
      return .fault(.refused(.noIDLeft))
    }
    livePeople.add(id, name)
    takenPeople.insert(id)
    people.insert(id)
    return .new(id)
  }

  mutating func account(_ label: String, on platform: String, of owner: String) -> Found<AccountID>
  {
    let place = Scope(platform: platform, owner: owner)
    let found = liveAccounts[place]?[label] ?? []
    if found.count > 1 { return .fault(.ambiguousAccount(label)) }
    if let id = found.first { return .there(id) }
    if let removed = removedAccounts[place]?[label], !removed.isEmpty { return .removed }
    let first = AccountID(platform: platform, slug: slug(of: label))
    guard !exhausted.contains(first),
      let id = records.freeAccountID(
        platform: platform, label: label, owner: owner, besides: takenAccounts)
    else {
      exhausted.insert(first)
      return .fault(.refused(.noIDLeft))
    }
    liveAccounts[place, default: Index()].add(id, label)
    takenAccounts.insert(id)
    return .new(id)
  }
}
