// People and accounts: names and labels, each once.
extension Editor {
  // MARK: People

  private func person(_ id: String) throws(EditRefusal) -> Person {
    guard let person = records.person(id), !person.isRemoved else { throw .gone(id) }
    return person
  }

  func adding(_ name: String, _ country: String?) throws(EditRefusal) -> Change {
    let name = try free(name: name, other: nil)
    guard let id = records.freePersonID(name: name, besides: records.orphanedPeople)
    else { throw .noIDLeft }
    return .addPerson(id, name: name, country: country)
  }

  /// The name as it is to be kept, where nobody else bears it.
  private func free(name: String, other than: String?) throws(EditRefusal) -> String {
    let name = name.withoutBlankEnds
    if name.isEmpty { throw .nameEmpty }
    if let taken = records.person(called: name, other: than) { throw .nameTaken(taken.name) }
    return name
  }

  func editing(
    _ id: String, _ name: KeepOrSet<String>, _ country: KeepOrSet<String?>
  ) throws(EditRefusal) -> Change {
    let person = try person(id)
    var fields: [(String, Value)] = []
    if case .set(let name) = name, name != person.name {
      fields.append(("name", .string(try free(name: name, other: id))))
    }
    if case .set(let country) = country {
      fields.append(("country", Value(country)))
    }
    return Change(.personEdited, "people", id, fields)
  }

  func removing(_ id: String) throws(EditRefusal) -> Change {
    .removePerson(try person(id).id)
  }

  // MARK: Accounts

  func account(_ id: AccountID) throws(EditRefusal) -> Account {
    guard let account = records.account(id), !account.isRemoved else {
      throw .gone(id.description)
    }
    return account
  }

  func adding(
    _ platform: String, _ labels: [String], _ owner: Owner, _ centre: Centre?
  ) throws(EditRefusal) -> Change {
    if labels.isEmpty { throw .labelEmpty(platform: platform) }
    try check(centre?.since, of: .since)
    let (owner, person) = try self.owner(owner)
    let accounts = try newAccounts(platform, labels, owner)
    let changes = accounts.map { account in
      Change.addAccount(account.id, label: account.label, owner: owner, centre: centre)
    }
    return .all(
      Change.Name(.accountAdded, accounts[0].id.description), person + changes)
  }

  // The id, and how somebody new is added first.
  private func owner(_ owner: Owner) throws(EditRefusal) -> (id: String, added: [Change]) {
    switch owner {
    case .person(let id): return (try person(id).id, [])
    case .new(let name, let country):
      if let there = records.person(called: name) { return (there.id, []) }
      let added = try adding(name, country)
      return (added.name.subject, [added])
    }
  }

  /// Each with the label as it is to be kept; none is there already, and no two are the same.
  private func newAccounts(
    _ platform: String, _ labels: [String], _ owner: String
  ) throws(EditRefusal) -> [(id: AccountID, label: String)] {
    var accounts: [(id: AccountID, label: String)] = []
    var taken = records.orphanedAccounts
    for label in labels {
      let label = try free(label: label, platform: platform, owner: owner, other: nil)
      if let twin = accounts.first(where: { $0.label.loosely == label.loosely }) {
        throw .labelTaken(twin.label, platform: platform)
      }
      guard
        let id = records.freeAccountID(
          platform: platform, label: label, owner: owner, besides: taken)
      else { throw .noIDLeft }
      taken.insert(id)
      accounts.append((id, label))
    }
    return accounts
  }

  private func free(
    label: String, platform: String, owner: String, other than: AccountID?
  ) throws(EditRefusal) -> String {
    let label = label.withoutBlankEnds
    if label.isEmpty { throw .labelEmpty(platform: platform) }
    let taken = records.account(labelled: label, platform: platform, owner: owner, other: than)
    if let taken { throw .labelTaken(taken.label, platform: platform) }
    return label
  }

  func editing(_ id: AccountID, _ values: AccountValues) throws(EditRefusal) -> Change {
    let account = try account(id)
    var fields: [(String, Value)] = []
    var owner = account.owner
    if case .set(let id) = values.owner, id != owner {
      owner = try person(id).id
      fields.append(("owner", .string(owner)))
    }
    var label = account.label
    if case .set(let given) = values.label { label = given }
    if label != account.label || owner != account.owner {
      let free = try free(label: label, platform: id.platform, owner: owner, other: id)
      if free != account.label { fields.append(("label", .string(free))) }
    }
    if case .set(let day) = values.emailChanged {
      try check(day, of: .emailChanged)
      fields.append(("emailChanged", Value(day)))
    }
    if let centre = try centre(of: account, values) {
      fields.append(("centre", centre?.value ?? .null))
    }
    return Change(.accountEdited, "accounts", id.description, fields)
  }

  // nil if it stays as it is.
  private func centre(
    of account: Account, _ values: AccountValues
  ) throws(EditRefusal) -> Centre?? {
    if values.centre == .keep, values.since == .keep { return nil }
    var name = account.centre?.name
    if case .set(let given) = values.centre { name = given?.withoutBlankEnds }
    guard let name, !name.isEmpty else { return .some(nil) }
    let joins = name != account.centre?.name
    var since = joins ? today : account.centre?.since
    if case .set(let given) = values.since {
      try check(given, of: .since)
      since = given
    }
    let centre = Centre(name: name, since: since)
    return centre == account.centre ? nil : .some(centre)
  }

  // MARK: Linked accounts

  func linking(
    _ ids: [AccountID], _ given: String?, _ since: KeepOrSet<Day?>
  ) throws(EditRefusal) -> Change {
    var accounts: [Account] = []
    for id in ids { accounts.append(try account(id)) }
    let name = try centreName(of: accounts, given)
    if case .set(let day) = since { try check(day, of: .since) }
    return .all(
      Change.Name(.linked, ids.first?.description ?? ""), links(accounts, name, since))
  }

  private func centreName(
    of accounts: [Account], _ given: String?
  ) throws(EditRefusal) -> String {
    guard let first = accounts.first else { throw .linkNeedsTwo }
    if Set(accounts.map(\.owner)).count > 1 { throw .linkAcrossPeople }
    let groups = Set(accounts.map { catalogue.group(ofPlatform: $0.id.platform)?.id })
    if groups.count > 1 || groups.contains(nil) { throw .linkAcrossGroups }
    let names = Set(accounts.compactMap(\.centre?.name)).inByteOrder
    if names.count > 1, given == nil { throw .severalCentres(names) }
    if Set(accounts.map(\.id)).count == 1, given == nil { throw .linkNeedsTwo }
    let person = records.person(first.owner)?.name ?? first.owner
    let name = (given ?? names.first ?? person).withoutBlankEnds
    if name.isEmpty { throw .linkNeedsTwo }
    return name
  }

  // A request covers those that were linked when it was sent: who is in already keeps their day,
  // known or not, unless nobody joins, so that a day can only be meant to correct theirs.
  private func links(
    _ accounts: [Account], _ name: String, _ since: KeepOrSet<Day?>
  ) -> [Change] {
    var day: Day? = today
    var isCorrection = false
    if case .set(let given) = since {
      day = given
      isCorrection = accounts.allSatisfy { $0.centre?.name == name }
    }
    let joining = accounts.filter { isCorrection || $0.centre?.name != name }
    return joining.map { .link($0.id, to: Centre(name: name, since: day)) }
  }

  // MARK: The first start

  func begin(_ beginning: Beginning) throws(EditRefusal) -> Change {
    try check(beginning.earlier?.day, of: .earlier)
    try check(beginning.earlier?.answer?.day, of: .on)
    let name = beginning.name.withoutBlankEnds
    let (owner, person) = try self.owner(.new(name: name, country: beginning.country))
    var changes = person
    for part in beginning.accounts {
      if part.labels.isEmpty { throw .labelEmpty(platform: part.platform) }
      let platform = catalogue.platform(part.platform)
      let isLinked = beginning.areLinked && platform?.canBeLinked ?? false
      let centre = isLinked ? Centre(name: name, since: nil) : nil
      for account in try newAccounts(part.platform, part.labels, owner) {
        changes.append(
          .addAccount(account.id, label: account.label, owner: owner, centre: centre))
        if let earlier = beginning.earlier, let platform {
          changes += objection(of: account.id, on: platform, earlier)
        }
      }
    }
    return .all(Change.Name(.began, owner), changes)
  }

  private func objection(
    of account: AccountID, on platform: Platform, _ earlier: Beginning.Earlier
  ) -> [Change] {
    var changes: [Change] = []
    for procedure in platform.procedures where procedure.reach == .linked {
      guard let submit = procedure.submit else { continue }
      let id = CaseID(account: account, procedure: procedure.id)
      changes.append(.tick(id.tick(submit.id), on: earlier.day, received: earlier.day))
      guard let answer = earlier.answer,
        let step = procedure.steps.first(where: { $0.kind == .answer })
      else { continue }
      changes.append(.tick(id.tick(step.id), on: answer.day, received: nil))
      changes.append(.outcome(id.tick(step.id), answer.outcome))
    }
    return changes
  }
}

extension Platform {
  /// Whether one request can cover several of its accounts.
  public var canBeLinked: Bool { procedures.contains { $0.reach == .linked } }
}
