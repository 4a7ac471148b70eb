public import VetoModel
public import VetoWords

/// The accounts, one line each, with the id that every command understands.
public struct AccountReport: Sendable {
  private let tracker: Tracker
  private let accounts: [Account]
  private let words: Words

  public init(_ accounts: [Account], _ tracker: Tracker, _ words: Words) {
    self.accounts = accounts
    self.tracker = tracker
    self.words = words
  }

  public var text: String {
    if accounts.isEmpty { return joined([words.noAccountYet]) }
    var table = Table()
    for account in accounts {
      let platform = tracker.catalogue.platform(account.id.platform)
      table.add([
        account.id.description, platform?.name[words.language] ?? account.id.platform,
        account.label, tracker.records.person(account.owner)?.name ?? account.owner,
        note(account),
      ])
    }
    return joined(table.lines())
  }

  private func note(_ account: Account) -> String {
    var notes: [String] = []
    if let centre = account.centre {
      let name = tracker.catalogue.group(ofPlatform: account.id.platform)?.linkedAccounts
      notes.append(words.linked(name?[words.language], centre))
    }
    if let day = account.emailChanged { notes.append(words.emailChanged(day)) }
    if account.cameBack { notes.append(words.cameBack) }
    return notes.joined(separator: words.semicolon)
  }

  public var json: Value {
    .object(["accounts": .array(accounts.map { json($0) })])
  }

  private func json(_ account: Account) -> Value {
    .object([
      "account": .string(account.id.description),
      "platform": .string(account.id.platform),
      "label": .string(account.label),
      "person": .string(account.owner),
      "centre": .optional(account.centre?.name),
      "linkedSince": .optional(account.centre?.since),
      "emailChanged": .optional(account.emailChanged),
      "cameBack": .bool(account.cameBack),
    ])
  }
}

/// The people, one line each.
public struct PersonReport: Sendable {
  private let records: Records
  private let words: Words

  public init(_ records: Records, _ words: Words) {
    self.records = records
    self.words = words
  }

  public var text: String {
    if records.livePeople.isEmpty { return joined([words.nobodyYet]) }
    var table = Table()
    for person in records.livePeople {
      table.add([
        person.id, person.name, person.country ?? "", words.accounts(accounts(of: person).count),
      ])
    }
    return joined(table.lines())
  }

  private func accounts(of person: Person) -> [Account] {
    records.liveAccounts.values.joined().filter { $0.owner == person.id }
  }

  public var json: Value {
    .object([
      "people": .array(
        records.livePeople.map { person in
          .object([
            "person": .string(person.id),
            "name": .string(person.name),
            "country": .optional(person.country),
            "accounts": .array(
              accounts(of: person).map(\.id.description).inByteOrder.map { .string($0) }),
          ])
        })
    ])
  }
}
