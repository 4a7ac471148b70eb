/// What stands in the place of names, when they are masked.
public struct MaskNames {
  let person: (Int) -> String
  let account: (Int) -> String
  /// In the place of everything else that a person wrote.
  let hidden: String

  public init(
    person: @escaping (Int) -> String, account: @escaping (Int) -> String, hidden: String
  ) {
    self.person = person
    self.account = account
    self.hidden = hidden
  }
}

extension Progress {
  /// The same cases without a name, an address, a number, a note, a reason or a path: people and
  /// accounts are numbered, in their ids too. What Veto does not know is left out, for nobody can
  /// tell whom it names.
  public func masked(_ catalogue: Catalogue, as names: MaskNames) -> Progress {
    Masking(self, catalogue, names).result
  }
}

private struct Masking {
  private(set) var result = Progress()
  private let progress: Progress
  private let catalogue: Catalogue
  private let names: MaskNames
  private var people: [String: String] = [:]
  private var accounts: [AccountID: AccountID] = [:]
  private var centres: [String: String] = [:]

  init(_ progress: Progress, _ catalogue: Catalogue, _ names: MaskNames) {
    self.progress = progress
    self.catalogue = catalogue
    self.names = names
    maskPeople()
    maskAccounts()
    maskCases()
    maskTicks()
  }

  private mutating func put(_ value: Value?, _ stamp: Stamp, at address: Address) {
    guard let value else { return }
    result.put(Field(value: value, stamp: stamp), at: address)
  }

  private mutating func maskPeople() {
    for (index, key) in progress.keys(of: "people").enumerated() {
      let id = "person-\(index + 1)"
      people[key] = id
      for (name, field) in progress["people", key] ?? [:] {
        let value: Value? =
          switch name {
          case "name": .string(names.person(index + 1))
          case "country": field.value.text.flatMap { $0.isCountryCode ? field.value : nil }
          case "removed": field.value.ifFlag
          default: nil
          }
        put(value, field.stamp, at: Address("people", id, name))
      }
    }
  }

  private mutating func maskAccounts() {
    var numbers: [String: Int] = [:]
    for key in progress.keys(of: "accounts") {
      guard let id = AccountID(key), catalogue.knows(id.platform) else { continue }
      let number = (numbers[id.platform] ?? 0) + 1
      numbers[id.platform] = number
      let masked = AccountID(platform: id.platform, slug: String(number))
      accounts[id] = masked
      for (name, field) in progress["accounts", key] ?? [:] {
        let value: Value? =
          switch name {
          case "label": .string(names.account(number))
          case "owner": field.value.text.map { .string(person($0)) }
          case "centre": Centre(field.value).map { centre($0) }
          case "emailChanged": field.value.ifDay
          case "removed": field.value.ifFlag
          default: nil
          }
        put(value, field.stamp, at: Address("accounts", masked.description, name))
      }
    }
  }

  private mutating func person(_ id: String) -> String {
    if let known = people[id] { return known }
    let masked = "person-\(people.count + 1)"
    people[id] = masked
    return masked
  }

  private mutating func centre(_ centre: Centre) -> Value {
    let name = centres[centre.name] ?? String(centres.count + 1)
    centres[centre.name] = name
    return Centre(name: name, since: centre.since).value
  }

  // The case with its account masked; nil if Veto does not know it.
  private func masked(_ id: CaseID) -> CaseID? {
    guard let account = accounts[id.account],
      catalogue.platform(id.account.platform)?.procedure(id.procedure) != nil
    else { return nil }
    return CaseID(account: account, procedure: id.procedure, round: id.round)
  }

  private mutating func maskCases() {
    for (key, record) in progress.sections["cases"] ?? [:] {
      guard let id = CaseID(key).flatMap({ masked($0) }) else { continue }
      for (name, field) in record {
        let value: Value? =
          switch name {
          case "ownDate": field.value.ifDay
          case "ended":
            Ending(field.value).map { Ending(kind: $0.kind, day: $0.day, reason: nil).value }
          default: nil
          }
        put(value, field.stamp, at: Address("cases", id.description, name))
      }
    }
  }

  private mutating func maskTicks() {
    for (key, record) in progress.sections["ticks"] ?? [:] {
      guard let tick = TickID(key), let id = masked(tick.caseID),
        let procedure = catalogue.platform(id.account.platform)?.procedure(id.procedure),
        catalogue.steps(of: procedure).contains(where: { $0.id == tick.step })
      else { continue }
      for (name, field) in record {
        let value: Value? =
          switch name {
          case "on", "received": field.value.ifDay
          case "skipped": field.value.ifFlag
          case "outcome":
            field.value.text.flatMap(Outcome.init(rawValue:)).map { .string($0.rawValue) }
          // That there is one matters to a case; where it is and what is in it does not.
          case "proof": Proof(field.value).map { _ in Proof(file: names.hidden, sha256: nil).value }
          default: nil
          }
        let masked = id.tick(tick.step, time: tick.time)
        put(value, field.stamp, at: Address("ticks", masked.description, name))
      }
    }
  }
}

extension Value {
  fileprivate var ifDay: Value? { self == .null || day != nil ? self : nil }
  fileprivate var ifFlag: Value? { self == .null || flag != nil ? self : nil }
}

extension String {
  fileprivate var isCountryCode: Bool {
    utf8.count == 2 && utf8.allSatisfy { (65...90).contains($0) }
  }
}
