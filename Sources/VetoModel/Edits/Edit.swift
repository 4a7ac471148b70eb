/// What an edit says of one value: leave it as it is, or set it. `set(nil)` takes it away, where
/// the value can be missing.
public enum KeepOrSet<Wrapped: Hashable & Sendable>: Hashable, Sendable {
  case keep
  case set(Wrapped)

  /// nil if the value is kept.
  public init(_ given: Wrapped?) {
    if let given { self = .set(given) } else { self = .keep }
  }
}

/// What a box is to hold.
public struct BoxValues: Hashable, Sendable {
  /// The day it was done; kept, it is the day that is there, or today.
  public var on: KeepOrSet<Day>
  /// The day it was received; of a request that is sent, the same day unless another is set.
  public var received: KeepOrSet<Day?>
  public var outcome: KeepOrSet<Outcome>
  public var note: KeepOrSet<String?>
  public var proof: KeepOrSet<Proof?>

  public init(
    on: KeepOrSet<Day> = .keep, received: KeepOrSet<Day?> = .keep,
    outcome: KeepOrSet<Outcome> = .keep, note: KeepOrSet<String?> = .keep,
    proof: KeepOrSet<Proof?> = .keep
  ) {
    self.on = on
    self.received = received
    self.outcome = outcome
    self.note = note
    self.proof = proof
  }
}

/// What is to be changed of an account.
public struct AccountValues: Hashable, Sendable {
  public var label: KeepOrSet<String>
  /// The id of a person.
  public var owner: KeepOrSet<String>
  public var emailChanged: KeepOrSet<Day?>
  /// The name of linked accounts. An account that joins is linked since today unless told.
  public var centre: KeepOrSet<String?>
  public var since: KeepOrSet<Day?>

  public init(
    label: KeepOrSet<String> = .keep, owner: KeepOrSet<String> = .keep,
    emailChanged: KeepOrSet<Day?> = .keep, centre: KeepOrSet<String?> = .keep,
    since: KeepOrSet<Day?> = .keep
  ) {
    self.label = label
    self.owner = owner
    self.emailChanged = emailChanged
    self.centre = centre
    self.since = since
  }
}

/// Whose new accounts are.
public enum Owner: Hashable, Sendable {
  /// The id of a person who is there.
  case person(String)
  /// Somebody who is added with the accounts, unless a live person bears the name already.
  case new(name: String, country: String?)
}

/// The first start as a whole.
public struct Beginning: Hashable, Sendable {
  /// A request of an earlier year, the same for all accounts.
  public struct Earlier: Hashable, Sendable {
    public let day: Day
    /// Nil if there was no answer, or it is not known.
    public let answer: Answer?

    public struct Answer: Hashable, Sendable {
      public let outcome: Outcome
      public let day: Day

      public init(_ outcome: Outcome, on day: Day) {
        self.outcome = outcome
        self.day = day
      }
    }

    public init(day: Day, answer: Answer?) {
      self.day = day
      self.answer = answer
    }
  }

  public struct Accounts: Hashable, Sendable {
    /// The id of a platform.
    public let platform: String
    public let labels: [String]

    public init(platform: String, labels: [String]) {
      self.platform = platform
      self.labels = labels
    }
  }

  public var name: String
  public var country: String?
  public var accounts: [Accounts]
  /// Whether the accounts that can be linked are.
  public var areLinked: Bool
  public var earlier: Earlier?

  public init(
    name: String, country: String?, accounts: [Accounts] = [], areLinked: Bool = false,
    earlier: Earlier? = nil
  ) {
    self.name = name
    self.country = country
    self.accounts = accounts
    self.areLinked = areLinked
    self.earlier = earlier
  }
}

/// What a person wants done, in their terms. `Editor` makes a `Change` of it, or refuses it.
public enum Edit: Hashable, Sendable {
  // Boxes.
  case tick(TickID, BoxValues)
  case untick(TickID)
  case skip(TickID)
  case unskip(TickID)
  /// A step of a case once more: sent again, looked again. The clock stays.
  case onceMore(CaseID, step: String, BoxValues)
  /// The request is made anew, with a clock of its own: any request of the procedure names it.
  case requestAgain(CaseID, BoxValues)
  /// What is noted on a box, ticked or not.
  case note(TickID, note: KeepOrSet<String?>, proof: KeepOrSet<Proof?>)

  // Cases.
  case end(CaseID, Ending.Kind, reason: String?)
  case reopen(CaseID)
  case editCase(CaseID, ownDate: KeepOrSet<Day?>, note: KeepOrSet<String?>)

  // People, by their ids.
  case addPerson(name: String, country: String?)
  case editPerson(String, name: KeepOrSet<String>, country: KeepOrSet<String?>)
  case removePerson(String)

  // Accounts.
  case addAccounts(platform: String, labels: [String], Owner, Centre?)
  case editAccount(AccountID, AccountValues)
  /// The name is the one that an account has already, or else the person's, unless given. Those
  /// that join are linked since today unless told; see `Editor` for those that are linked already.
  case link([AccountID], as: String?, since: KeepOrSet<Day?>)
  case unlink(AccountID)
  case removeAccount(AccountID)

  case begin(Beginning)
}
