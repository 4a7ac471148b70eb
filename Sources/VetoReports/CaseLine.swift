public import VetoModel

/// One case as a report shows it.
public struct CaseLine: Hashable, Sendable {
  public let platform: Platform
  public let account: Account
  public let procedure: Procedure
  public let status: Status
}

extension Tracker {
  /// The cases of the accounts in use, in the catalogue's order; what is not named is not
  /// narrowed. `person` is the id of one.
  public func lines(
    platform: String? = nil, account: AccountID? = nil, person: String? = nil
  ) -> [CaseLine] {
    platformsInUse.filter { platform == nil || $0.id == platform }.flatMap { place in
      place.procedures.flatMap { procedure in
        accounts(on: place.id)
          .filter { account == nil || $0.id == account }
          .filter { person == nil || $0.owner == person }
          .map {
            CaseLine(
              platform: place, account: $0, procedure: procedure, status: status($0, procedure))
          }
      }
    }
  }

  /// The label of an account, or its id where there is none.
  func label(_ id: AccountID) -> String { records.account(id)?.label ?? id.description }
}

extension Status {
  /// The day a state goes back to, where it has one.
  var day: Day? {
    switch self {
    case .ended(let ending): ending.day
    case .done(let day): day
    case .checkAgain(_, let day), .complain(_, let day), .complained(let day, _): day
    case .yourTurn(let day), .overdue(let day), .sent(let day): day
    case .covered(_, let status): status.day
    case .standing, .started, .notStarted: nil
    }
  }

  /// The word for programs: it never changes.
  var word: String {
    switch self {
    case .ended(let ending): ending.kind.word
    case .standing(let standing): standing.rawValue
    case .done: "done"
    case .checkAgain: "check-again"
    case .complain: "complain"
    case .complained: "complained"
    case .yourTurn: "your-turn"
    case .overdue: "overdue"
    case .sent: "sent"
    case .covered(_, let status): status.word
    case .started: "started"
    case .notStarted: "not-started"
    }
  }

  var outcome: Outcome? {
    switch self {
    case .complain(let outcome, _): outcome
    case .complained(_, let outcome): outcome
    case .covered(_, let status): status.outcome
    default: nil
    }
  }

  var checkReason: CheckReason? {
    switch self {
    case .checkAgain(let reason, _): reason
    case .covered(_, let status): status.checkReason
    default: nil
    }
  }

  var via: AccountID? {
    if case .covered(let other, _) = self { other } else { nil }
  }

  /// Required steps done, and how many there are.
  var steps: (done: Int, of: Int)? {
    switch self {
    case .started(let done, let total): (done, total)
    case .notStarted(let total): (0, total)
    default: nil
    }
  }
}

extension Outcome {
  /// The word on the command line and in documents.
  public var word: String {
    switch self {
    case .accepted: "accepted"
    case .partly: "partly"
    case .refused: "refused"
    case .notConcerned: "not-concerned"
    }
  }
}

extension Ending.Kind {
  /// The word on the command line and in documents.
  public var word: String {
    switch self {
    case .notApplicable: "not-applicable"
    case .givenUp: "given-up"
    }
  }
}
