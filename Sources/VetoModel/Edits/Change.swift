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
  init(_ kind: Name.Kind, _ section: String, _ key: String, _ fields: [(String, Value)]) {
    self.init(Name(kind, key), fields.map { Assignment(Address(section, key, $0.0), $0.1) })
  }

  // MARK: Boxes

  /// Ticks a box.
  public static func tick(_ id: TickID, on day: Day, received: Day?) -> Change {
    let fields = [("on", Value(day))] + (received.map { [("received", Value($0))] } ?? [])
    return Change(.ticked, "ticks", id.description, fields)
  }

  /// Unticks a box; its note and proof stay.
  public static func untick(_ id: TickID) -> Change {
    Change(.unticked, "ticks", id.description, emptied(skipped: false))
  }

  public static func skip(_ id: TickID) -> Change {
    Change(.skipped, "ticks", id.description, emptied(skipped: true))
  }

  // What a box says of a day that is taken away goes with it, or it would come back another day.
  private static func emptied(skipped: Bool) -> [(String, Value)] {
    [("on", .null), ("received", .null), ("outcome", .null), ("skipped", .bool(skipped))]
  }

  public static func outcome(_ id: TickID, _ outcome: Outcome) -> Change {
    Change(.dated, "ticks", id.description, [("outcome", .string(outcome.rawValue))])
  }

  // MARK: Cases

  public static func end(_ id: CaseID, _ ending: Ending) -> Change {
    Change(.ended, "cases", id.description, [("ended", ending.value)])
  }

  public static func reopen(_ id: CaseID) -> Change {
    Change(.reopened, "cases", id.description, [("ended", .null)])
  }

  public static func ownDate(_ id: CaseID, _ day: Day?) -> Change {
    Change(.ownDate, "cases", id.description, [("ownDate", Value(day))])
  }

  public static func note(_ id: CaseID, _ note: String?) -> Change {
    Change(.noted, "cases", id.description, [("note", Value(note))])
  }

  // MARK: People and accounts

  public static func addPerson(_ id: String, name: String, country: String?) -> Change {
    Change(
      .personAdded, "people", id,
      [("name", .string(name)), ("country", Value(country)), ("removed", .null)])
  }

  public static func removePerson(_ id: String) -> Change {
    Change(.personRemoved, "people", id, [("removed", .bool(true))])
  }

  public static func addAccount(
    _ id: AccountID, label: String, owner: String, centre: Centre?
  ) -> Change {
    Change(
      .accountAdded, "accounts", id.description,
      [
        ("label", .string(label)), ("owner", .string(owner)),
        ("centre", centre?.value ?? .null), ("removed", .null),
      ])
  }

  public static func link(_ id: AccountID, to centre: Centre) -> Change {
    Change(.linked, "accounts", id.description, [("centre", centre.value)])
  }

  public static func unlink(_ id: AccountID) -> Change {
    Change(.unlinked, "accounts", id.description, [("centre", .null)])
  }

  public static func removeAccount(_ id: AccountID) -> Change {
    Change(.accountRemoved, "accounts", id.description, [("removed", .bool(true))])
  }
}
