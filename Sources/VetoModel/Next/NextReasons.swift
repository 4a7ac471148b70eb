// Why a case is in the list of what to do, and where to go.
extension Tracker {
  /// An own date is named so many days before it comes.
  private static let nearDays = 7
  /// The end of the authority's time is named so many days before it comes.
  private static let nearSilenceDays = 14

  /// What to do for a case; nil if nothing is the user's to do.
  func item(_ account: Account, _ procedure: Procedure) -> NextItem? {
    let status = status(account, procedure)
    guard let why = why(status, account, procedure) else { return nil }
    return NextItem(
      account: account, procedure: procedure, why: why,
      cutOff: status.isUnsent ? cutOffAhead(of: procedure) : nil,
      step: step(for: why, account, procedure),
      minutes: minutes(status, procedure, open: openStep(account, procedure)))
  }

  private func why(
    _ status: Status, _ account: Account, _ procedure: Procedure
  ) -> NextItem.Why? {
    switch status {
    case .overdue(let day): return .overdue(from: day)
    case .yourTurn(let day): return .yourTurn(asked: day)
    case .complain(let outcome, let day): return .refused(outcome, answered: day)
    case .checkAgain(let reason, let since): return .checkAgain(reason, since: since)
    // It joined afterwards; another reason is looked into once, where the request was sent.
    case .covered(_, .checkAgain(.centre, let since)): return .checkAgain(.centre, since: since)
    case .covered(_, .checkAgain(.email, let since)) where since == account.emailChanged:
      return .checkAgain(.email, since: since)
    case .sent(let day):
      if let step = openStep(account, procedure) { return .stepOpen(step, sent: day) }
      return hasProof(account, procedure) ? nil : .noProof(sent: day)
    case .started(let done, let total):
      return dated(account, procedure) ?? .started(done: done, of: total)
    case .notStarted: return dated(account, procedure) ?? .notStarted
    case .complained: return silent(account, procedure)
    case .ended, .standing, .done, .covered: return nil
    }
  }

  private func silent(_ account: Account, _ procedure: Procedure) -> NextItem.Why? {
    guard let day = silenceDay(account, procedure),
      day <= today.adding(days: Tracker.nearSilenceDays)
    else { return nil }
    return .authoritySilent(day)
  }

  private func dated(_ account: Account, _ procedure: Procedure) -> NextItem.Why? {
    let ahead = cutOffAhead(of: procedure)
    let own = records.cases[caseID(account, procedure)]?.ownDate
    guard let own, own <= today.adding(days: Tracker.nearDays) else {
      return ahead.map { .cutOff($0) }
    }
    guard let ahead, NextItem.isNear(cutOff: ahead, today: today) else { return .ownDate(own) }
    return own >= today && own < ahead ? .ownDate(own) : .cutOff(ahead)
  }

  /// The nearest day ahead, or today, after which sending counts less.
  public func cutOffAhead(of procedure: Procedure) -> Day? {
    procedure.cutOffs.map(\.lastSafeDay).filter { $0 >= today }.min()
  }

  /// Whether any step of the case has a proof.
  public func hasProof(_ account: Account, _ procedure: Procedure) -> Bool {
    let id = caseID(account, procedure)
    let steps = (procedure.steps + catalogue.lawSteps).map(\.id)
    return steps.contains { step in
      records.times(step, in: id).contains { $0.proof != nil }
    }
  }

  private func step(
    for why: NextItem.Why, _ account: Account, _ procedure: Procedure
  ) -> String {
    switch why {
    case .overdue, .refused: return lawID(.complaint, or: procedure)
    case .yourTurn: return lawID(.reply, or: procedure)
    case .authoritySilent: return lawID(.news, or: procedure)
    case .stepOpen(let step, _): return step.id
    case .checkAgain(.time, _), .checkAgain(.changed, _): return lawID(.check, or: procedure)
    case .checkAgain, .noProof: return procedure.submit?.id ?? procedure.steps.first?.id ?? ""
    case .cutOff, .ownDate, .started, .notStarted:
      let open = procedure.steps.first { box($0, account, procedure) == .open && !$0.optional }
      return open?.id ?? procedure.steps.first?.id ?? ""
    }
  }

  private func lawID(_ kind: StepKind, or procedure: Procedure) -> String {
    lawIDs[kind] ?? procedure.submit?.id ?? procedure.steps.first?.id ?? ""
  }

  /// Our estimate of what takes the user to act on a state; `open` is the step that waits for them
  /// though it is sent.
  func minutes(_ status: Status, _ procedure: Procedure, open: Step?) -> Int {
    switch status {
    case .overdue, .complain: 20
    case .yourTurn: 10
    case .checkAgain, .covered(_, .checkAgain): 5
    case .sent: open == nil ? 2 : 10
    case .complained: 20
    case .started, .notStarted, .ended, .standing, .done, .covered: minutesLeft(status, procedure)
    }
  }

  /// Of the minutes that a procedure takes, those for the steps that are not done.
  private func minutesLeft(_ status: Status, _ procedure: Procedure) -> Int {
    guard case .started(let done, let total) = status else { return procedure.minutes }
    return max(1, procedure.minutes * (total - done) / max(1, total))
  }
}
