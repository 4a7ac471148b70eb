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
