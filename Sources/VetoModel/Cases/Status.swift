/// Where a case stands. It is computed, never stored.
public indirect enum Status: Hashable, Sendable {
  /// The user closed it.
  case ended(Ending)
  /// The catalogue says that there is nothing to do, or no way to refuse.
  case standing(Standing)
  /// An answer accepted it, or every required step is done; the day that happened.
  case done(Day?)
  /// It was done, and something says to look again.
  case checkAgain(CheckReason, since: Day)
  /// The answer was not a yes: a complaint is open.
  case complain(Outcome, answered: Day)
  /// A complaint was made, after that answer or after silence.
  case complained(Day, after: Outcome?)
  /// They asked something that is not answered.
  case yourTurn(asked: Day)
  /// The answer did not come; the first day it counts as late.
  case overdue(from: Day)
  /// Sent, no answer yet; the day it was received.
  case sent(Day)
  /// A linked account's request covers this one and lends it its state.
  case covered(by: AccountID, Status)
  /// Some required steps are done.
  case started(done: Int, of: Int)
  case notStarted(of: Int)
}

/// Why a finished case is worth a look again.
public enum CheckReason: String, CaseIterable, Hashable, Sendable {
  /// The months that the catalogue gives are over.
  case time
  /// The account's e-mail address changed afterwards.
  case email
  /// The account joined linked accounts afterwards.
  case centre
  /// The company changed something afterwards.
  case changed
}

/// One order for the worst state of a platform, the Overview and Next: the lower, the worse.
public enum Severity: Int, CaseIterable, Comparable, Hashable, Sendable {
  case overdue, yourTurn, refused, checkAgain, started, notStarted, sent, done, ended

  public static func < (left: Severity, right: Severity) -> Bool {
    left.rawValue < right.rawValue
  }
}

extension Status {
  public var severity: Severity {
    switch self {
    case .ended, .standing: .ended
    case .done: .done
    case .checkAgain: .checkAgain
    case .complain: .refused
    case .complained, .sent: .sent
    case .yourTurn: .yourTurn
    case .overdue: .overdue
    case .covered(_, let status): status.severity
    case .started: .started
    case .notStarted: .notStarted
    }
  }

  /// Nothing is left to do unless something changes.
  public var isSettled: Bool { severity == .done || severity == .ended }

  /// Nothing is sent yet, and no linked account's request covers it.
  var isUnsent: Bool {
    switch self {
    case .started, .notStarted: true
    default: false
    }
  }

  /// There was an answer, or it is late: sending again can make sense.
  public var isWorthSendingAgain: Bool {
    switch self {
    case .checkAgain, .complain, .complained, .overdue: true
    case .ended, .standing, .done, .yourTurn, .sent, .covered, .started, .notStarted: false
    }
  }

  /// The day since which the user can go on with what was sent; nil if it waits for others, was
  /// not sent, or is settled.
  var usersTurnSince: Day? {
    switch self {
    case .yourTurn(let day), .overdue(let day), .complain(_, let day), .checkAgain(_, let day): day
    case .ended, .standing, .done, .complained, .sent, .covered, .started, .notStarted: nil
    }
  }

  /// Sent or further, so that it can cover a linked account.
  var covers: Bool {
    switch self {
    case .sent, .overdue, .yourTurn, .done, .checkAgain: true
    case .complained(_, let answer): answer == nil
    case .ended, .standing, .complain, .covered, .started, .notStarted: false
    }
  }
}

extension Tracker {
  /// The first step after the one that sends which the request needs, and which is still the
  /// user's to do: a reason that they ask for. What lies before the sending was only the way there.
  /// Nil if there is none, or the case is not sent and waiting.
  public func openStep(_ account: Account, _ procedure: Procedure) -> Step? {
    guard case .sent = status(account, procedure) else { return nil }
    let id = caseID(account, procedure)
    return procedure.steps.drop { $0.kind != .submit }.first {
      $0.kind == .act && !$0.optional && !isSettled($0.id, id)
    }
  }
}

/// How one box stands.
public enum Box: Hashable, Sendable {
  case open
  case ticked(Tick)
  case skipped
  /// Not needed: a linked account's request covers it.
  case covered(by: AccountID)
  /// The case was closed.
  case ended
}

extension Status {
  /// The day a state goes back to, where it has one.
  public var day: Day? {
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
  public var word: String {
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
}
