/// One thing the user did, as the values it sets; undo takes it back as a whole.
public struct Change: Hashable, Sendable {
  /// What happened, and to what: said in words when it is undone.
  public struct Name: Hashable, Sendable {
    public enum Kind: String, CaseIterable, Hashable, Sendable {
      case ticked, unticked, skipped, dated, noted, ended, reopened, ownDate
      case personAdded, personEdited, personRemoved
      case accountAdded, accountEdited, accountRemoved, linked, unlinked
      case began, merged, imported, restored, decided
    }

    public let kind: Kind
    /// The key of the record it is about, without its section.
    public let subject: String

    public init(_ kind: Kind, _ subject: String) {
      self.kind = kind
      self.subject = subject
    }
  }

  public struct Assignment: Hashable, Sendable {
    public let address: Address
    public let value: Value

    public init(_ address: Address, _ value: Value) {
      self.address = address
      self.value = value
    }
  }

  public let name: Name
  public private(set) var assignments: [Assignment]

  public init(_ name: Name, _ assignments: [Assignment]) {
    self.name = name
    self.assignments = assignments
  }

  /// One change that does all of them, under one name.
  public static func all(_ name: Name, _ changes: [Change]) -> Change {
    Change(name, changes.flatMap(\.assignments))
  }
}

extension Change {
  private static func of(
    _ kind: Name.Kind, _ section: String, _ key: String, _ fields: [(String, Value)]
  ) -> Change {
    Change(
      Name(kind, key), fields.map { Assignment(Address(section, key, $0.0), $0.1) })
  }

  // MARK: Boxes

  /// Ticks a box. A request that is sent is received the same day unless another is given.
  public static func tick(_ id: TickID, on day: Day, received: Day?) -> Change {
    var fields: [(String, Value)] = [("on", Value(day))]
    if let received { fields.append(("received", Value(received))) }
    return of(.ticked, "ticks", id.description, fields)
  }

  /// Unticks a box; its note and proof stay.
  public static func untick(_ id: TickID) -> Change {
    of(.unticked, "ticks", id.description, [("on", .null), ("skipped", .bool(false))])
  }

  public static func skip(_ id: TickID) -> Change {
    of(.skipped, "ticks", id.description, [("on", .null), ("skipped", .bool(true))])
  }

  public static func date(
    _ id: TickID, on day: Day?, received: Day?, outcome: Outcome?
  ) -> Change {
    of(
      .dated, "ticks", id.description,
      [
        ("on", day.map { Value($0) } ?? .null), ("received", received.map { Value($0) } ?? .null),
        ("outcome", outcome.map { .string($0.rawValue) } ?? .null),
      ])
  }

  public static func outcome(_ id: TickID, _ outcome: Outcome) -> Change {
    of(.dated, "ticks", id.description, [("outcome", .string(outcome.rawValue))])
  }

  public static func note(_ id: TickID, _ note: String?, proof: Proof?) -> Change {
    of(
      .noted, "ticks", id.description,
      [("note", note.map { .string($0) } ?? .null), ("proof", proof?.value ?? .null)])
  }

  // MARK: Cases

  public static func end(_ id: CaseID, _ ending: Ending) -> Change {
    of(.ended, "cases", id.description, [("ended", ending.value)])
  }

  public static func reopen(_ id: CaseID) -> Change {
    of(.reopened, "cases", id.description, [("ended", .null)])
  }

  public static func ownDate(_ id: CaseID, _ day: Day?) -> Change {
    of(.ownDate, "cases", id.description, [("ownDate", day.map { Value($0) } ?? .null)])
  }

  public static func note(_ id: CaseID, _ note: String?) -> Change {
    of(.noted, "cases", id.description, [("note", note.map { .string($0) } ?? .null)])
  }

  // MARK: People and accounts

  public static func addPerson(_ id: String, name: String, country: String?) -> Change {
    of(
      .personAdded, "people", id,
      [
        ("name", .string(name)), ("country", country.map { .string($0) } ?? .null),
        ("removed", .null),
      ])
  }

  public static func editPerson(_ id: String, name: String, country: String?) -> Change {
    of(
      .personEdited, "people", id,
      [("name", .string(name)), ("country", country.map { .string($0) } ?? .null)])
  }

  public static func removePerson(_ id: String) -> Change {
    of(.personRemoved, "people", id, [("removed", .bool(true))])
  }

  public static func addAccount(
    _ id: AccountID, label: String, owner: String, centre: Centre?
  ) -> Change {
    of(
      .accountAdded, "accounts", id.description,
      [
        ("label", .string(label)), ("owner", .string(owner)),
        ("centre", centre?.value ?? .null), ("removed", .null),
      ])
  }

  public static func editAccount(
    _ id: AccountID, label: String, owner: String, emailChanged: Day?
  ) -> Change {
    of(
      .accountEdited, "accounts", id.description,
      [
        ("label", .string(label)), ("owner", .string(owner)),
        ("emailChanged", emailChanged.map { Value($0) } ?? .null),
      ])
  }

  public static func link(_ id: AccountID, to centre: Centre) -> Change {
    of(.linked, "accounts", id.description, [("centre", centre.value)])
  }

  public static func unlink(_ id: AccountID) -> Change {
    of(.unlinked, "accounts", id.description, [("centre", .null)])
  }

  public static func removeAccount(_ id: AccountID) -> Change {
    of(.accountRemoved, "accounts", id.description, [("removed", .bool(true))])
  }
}

extension Records {
  /// An id for a new account: the same label gives the same id on every machine, and a clash with
  /// another live label gets a number. Nothing where the account is there already.
  ///
  /// `besides` are ids that are about to be used by the same change.
  public func newAccountID(
    platform: String, label: String, owner: String, besides: Set<AccountID> = []
  ) -> AccountID? {
    let live = liveAccounts[platform] ?? []
    guard !live.contains(where: { $0.label == label && $0.owner == owner }) else { return nil }
    let slug = slug(of: label)
    for number in 1...999 {
      let id = AccountID(platform: platform, slug: number == 1 ? slug : "\(slug)-\(number)")
      if besides.contains(id) { continue }
      guard let old = account(id) else { return id }
      if old.label == label, old.owner == owner { return old.isRemoved ? id : nil }
      if old.isRemoved, old.owner == owner { return id }
    }
    return nil
  }

  /// An id for a new person. Nothing where a person of that name is there already.
  ///
  /// `besides` are ids that are about to be used by the same change.
  public func newPersonID(name: String, besides: Set<String> = []) -> String? {
    let slug = slug(of: name)
    for number in 1...999 {
      let id = number == 1 ? slug : "\(slug)-\(number)"
      if besides.contains(id) { continue }
      guard let old = person(id) else { return id }
      if old.name == name { return old.isRemoved ? id : nil }
      if old.isRemoved { return id }
    }
    return nil
  }
}
