// Where a case stands by itself: the first line of the ladder that fits (Docs/Architecture.md).
extension Tracker {
  /// The state of a case by itself, whatever a linked account's request covers.
  func ownStatus(_ account: Account, _ procedure: Procedure) -> Status {
    let id = caseID(account, procedure)
    if let ending = records.cases[id]?.ending { return .ended(ending) }
    if let standing = procedure.kind.standing { return .standing(standing) }
    // Most of a long list has not begun, and need not be asked about each step.
    guard records.hasTicks(id) else { return .notStarted(of: procedure.requiredSteps) }
    if let answer = answer(id, procedure), let day = answer.counts, let outcome = answer.outcome {
      return answered(outcome, on: day, id, account, procedure)
    }
    if let sent = sentDay(id, procedure) { return waiting(account, procedure, id, since: sent) }
    return unsent(id, account, procedure)
  }

  private func answered(
    _ outcome: Outcome, on day: Day, _ id: CaseID, _ account: Account, _ procedure: Procedure
  ) -> Status {
    if outcome == .accepted { return finished(on: day, id, account, procedure) }
    if let complaint = lastDay(.complaint, id) {
      return .complained(complaint, after: outcome)
    }
    return .complain(outcome, answered: day)
  }

  private func waiting(
    _ account: Account, _ procedure: Procedure, _ id: CaseID, since sent: Day
  ) -> Status {
    if let asked = openQuestion(id) { return .yourTurn(asked: asked) }
    if let complaint = lastDay(.complaint, id) { return .complained(complaint, after: nil) }
    if let late = ownClock(account, procedure)?.overdueFrom, late <= today {
      return .overdue(from: late)
    }
    return .sent(sent)
  }

  private func unsent(_ id: CaseID, _ account: Account, _ procedure: Procedure) -> Status {
    var (settled, touched) = (0, false)
    var latest: Day?
    for step in procedure.steps where isSettled(step.id, id) {
      touched = true
      guard !step.optional else { continue }
      settled += 1
      latest = [latest, lastDay(step.id, id)].compactMap(\.self).max()
    }
    let required = procedure.requiredSteps
    if procedure.submit == nil, settled == required, required > 0 {
      return latest.map { finished(on: $0, id, account, procedure) } ?? .done(nil)
    }
    return touched ? .started(done: settled, of: required) : .notStarted(of: required)
  }

  private func finished(
    on day: Day, _ id: CaseID, _ account: Account, _ procedure: Procedure
  ) -> Status {
    let sent = sentDay(id, procedure) ?? day
    let looked = looked(id, procedure, finished: day)
    if procedure.submit != nil {
      if let changed = account.emailChanged, changed > looked {
        return .checkAgain(.email, since: changed)
      }
      if procedure.reach == .linked, let since = account.centre?.since, since > sent,
        since > looked
      {
        return .checkAgain(.centre, since: since)
      }
    }
    if let change = procedure.changes.map(\.day).filter({ $0 <= today }).max(), change > looked {
      return .checkAgain(.changed, since: change)
    }
    if let again = checkAgainDay(id, procedure, finished: day), again <= today {
      return .checkAgain(.time, since: again)
    }
    return .done(day)
  }

  // The last day that anything was done for a case that was finished on that day.
  private func looked(_ id: CaseID, _ procedure: Procedure, finished day: Day) -> Day {
    let days = procedure.steps.map { lastDay($0.id, id) } + [lastDay(.check, id)]
    return days.compactMap(\.self).reduce(day, max)
  }

  /// The day from which a case that was finished on a day is worth a look again, where the
  /// catalogue gives months.
  public func checkAgainDay(_ id: CaseID, _ procedure: Procedure, finished day: Day) -> Day? {
    procedure.checkAgainMonths.map { looked(id, procedure, finished: day).adding(months: $0) }
  }
}

extension Procedure {
  /// How many steps it takes.
  fileprivate var requiredSteps: Int { steps.reduce(0) { $0 + ($1.optional ? 0 : 1) } }
}
