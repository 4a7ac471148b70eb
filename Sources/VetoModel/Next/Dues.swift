/// Something that is due on a day, or was: what `veto check` tells.
public struct Due: Hashable, Sendable {
  public enum Why: CaseIterable, Hashable, Sendable {
    /// Not sent, and the last safe day of a cut-off comes.
    case cutOff
    /// The user's own date comes or has passed, and the case is still the user's to act on.
    case ownDate
    /// They asked something on that day that is not answered.
    case yourTurn
    /// Sent, and a step after it that the request needs is open; the day it was sent.
    case stepOpen
    /// Their answer is due.
    case answerDue
    /// Their answer did not come; the first day it counts as late.
    case overdue
    /// They heard nothing from the authority, which counts as a rejection from that day's end.
    case authoritySilent
  }

  public let account: Account
  public let procedure: Procedure
  public let why: Why
  public let day: Day
  /// Our estimate of what it takes; nil if it is theirs to act.
  public let minutes: Int?
}

extension Tracker {
  /// What is due within so many days from today, or was due before and is not settled: the
  /// earliest first. `person` is the id of one.
  public func dues(within days: Int, person: String? = nil) -> [Due] {
    let last = today.adding(days: days)
    var found: [Due] = []
    for platform in platformsInUse {
      for account in accounts(on: platform.id) where person == nil || account.owner == person {
        found += platform.procedures.flatMap { dues(account, $0, until: last) }
      }
    }
    return found.enumerated().sorted { left, right in
      left.element.day == right.element.day
        ? left.offset < right.offset : left.element.day < right.element.day
    }.map(\.element)
  }

  private func dues(_ account: Account, _ procedure: Procedure, until last: Day) -> [Due] {
    let status = status(account, procedure)
    var found: [Due] = []
    func add(_ why: Due.Why, _ day: Day?, _ minutes: Int?) {
      guard let day, day <= last else { return }
      found.append(
        Due(account: account, procedure: procedure, why: why, day: day, minutes: minutes))
    }
    let open = openStep(account, procedure)
    let minutes = minutes(status, procedure, open: open)
    switch status {
    case .overdue(let day): add(.overdue, day, minutes)
    case .yourTurn(let day): add(.yourTurn, day, minutes)
    case .sent(let day):
      if open != nil { add(.stepOpen, day, minutes) }
      add(.answerDue, clock(account, procedure)?.due, nil)
    case .started, .notStarted: add(.cutOff, cutOffAhead(of: procedure), minutes)
    case .complained: add(.authoritySilent, silenceDay(account, procedure), minutes)
    case .ended, .standing, .done, .checkAgain, .complain, .covered: break
    }
    add(.ownDate, openOwnDate(account, procedure, status), minutes)
    return found
  }

  // An own date is met when the case waits for others; one that lies before the last thing that
  // happened was meant for what is done by now.
  private func openOwnDate(
    _ account: Account, _ procedure: Procedure, _ status: Status
  ) -> Day? {
    guard let own = records.cases[caseID(account, procedure)]?.ownDate else { return nil }
    if status.isUnsent { return own }
    return status.usersTurnSince.flatMap { own >= $0 ? own : nil }
  }
}
