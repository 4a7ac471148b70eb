/// Whose accounts they are: oneself, one's mother, a member one helps.
public struct Person: Hashable, Sendable {
  public let id: String
  public let name: String
  /// ISO 3166-1 alpha-2; decides the authority to complain to.
  public let country: String?
  public let isRemoved: Bool
}

/// A column: an account, a number, a person, as the platform says.
public struct Account: Hashable, Sendable {
  public let id: AccountID
  public let label: String
  /// The id of a person.
  public let owner: String
  public let centre: Centre?
  public let emailChanged: Day?
  public let isRemoved: Bool
  /// It was removed here, and something under it was set elsewhere later.
  public let cameBack: Bool
}

/// The linked accounts that an account belongs to, and since when.
public struct Centre: Hashable, Sendable {
  public let name: String
  public let since: Day?

  public init(name: String, since: Day?) {
    self.name = name
    self.since = since
  }
}

/// A step done for an account on a day.
public struct Tick: Hashable, Sendable {
  public let id: TickID
  /// Nil if the box is not ticked.
  public let on: Day?
  public let received: Day?
  public let isSkipped: Bool
  public let outcome: Outcome?
  public let note: String?
  public let proof: Proof?

  /// The day it counts from: when it was received, or else when it was done.
  public var counts: Day? { on.map { received ?? $0 } }
}

/// What the answer said.
public enum Outcome: String, CaseIterable, Hashable, Sendable {
  case accepted, partly, refused, notConcerned
}

/// A file kept as evidence, and its SHA-256 as 64 hexadecimal digits where it could be read.
public struct Proof: Hashable, Sendable {
  public let file: String
  public let sha256: String?

  public init(file: String, sha256: String?) {
    self.file = file
    self.sha256 = sha256
  }
}

/// What the user said of a case as a whole.
public struct CaseNotes: Hashable, Sendable {
  public let id: CaseID
  public let ownDate: Day?
  public let ending: Ending?
  public let note: String?
  /// Whether any field of it has a value, also one that Veto does not know.
  let saysSomething: Bool
}

/// A case that the user closed.
public struct Ending: Hashable, Sendable {
  public enum Kind: String, CaseIterable, Hashable, Sendable {
    case notApplicable, givenUp
  }

  public let kind: Kind
  public let day: Day?
  public let reason: String?

  public init(kind: Kind, day: Day?, reason: String?) {
    self.kind = kind
    self.day = day
    self.reason = reason
  }
}
