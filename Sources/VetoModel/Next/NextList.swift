/// One line of what to do next: a case, why, and where to go.
public struct NextItem: Hashable, Sendable {
  /// Why, from what loses most if left to what loses least (Docs/Next.md).
  public enum Why: Hashable, Sendable {
    /// Not sent, and a cut-off lies ahead: what is sent afterwards counts less.
    case cutOff(Day)
    /// Not settled, and the user's own date is here, near or over.
    case ownDate(Day)
    case overdue(from: Day)
    case yourTurn(asked: Day)
    case refused(Outcome, answered: Day)
    case checkAgain(CheckReason, since: Day)
    /// Sent, and nothing is kept that shows it.
    case noProof(sent: Day)
    /// Sent, and a step after it that the request needs is open: a reason that they ask for.
    case stepOpen(Step, sent: Day)
    /// The authority's silence counts as a rejection from the end of that day, near or over.
    case authoritySilent(Day)
    case started(done: Int, of: Int)
    case notStarted
  }

  public let account: Account
  public let procedure: Procedure
  public let why: Why
  /// The nearest cut-off that lies ahead of a case that is not sent.
  public let cutOff: Day?
  /// The step to go to.
  public let step: String
  /// Our estimate.
  public let minutes: Int

  public init(
    account: Account, procedure: Procedure, why: Why, cutOff: Day? = nil, step: String,
    minutes: Int
  ) {
    self.account = account
    self.procedure = procedure
    self.why = why
    self.cutOff = cutOff
    self.step = step
    self.minutes = minutes
  }
}

extension Tracker {
  /// An own date is named so many days before it comes.
  private static let nearDays = 7
  static let minutesToComplain = 20
  static let minutesToReply = 10
  static let minutesToCheck = 5
  static let minutesForAdvice = 20
  /// The end of the authority's time is named so many days before it comes.
  private static let nearSilenceDays = 14

  /// What to do over all cases, in order: what loses most if left, first.
  public func next(person: String? = nil) -> [NextItem] {
    var items: [NextItem] = []
    for platform in platformsInUse {
      for account in accounts(on: platform.id) where person == nil || account.owner == person {
        items += platform.procedures.compactMap { item(account, $0) }
      }
    }
    return NextItem.ordered(items, today: today)
  }

  private func item(_ account: Account, _ procedure: Procedure) -> NextItem? {
    let status = status(account, procedure)
    guard let why = why(status, account, procedure) else { return nil }
    return NextItem(
      account: account, procedure: procedure, why: why,
      cutOff: status.isUnsent ? cutOffAhead(of: procedure) : nil,
      step: step(for: why, account, procedure), minutes: minutes(why, status, procedure))
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
    case .checkAgain(.time, _): return lawID(.check, or: procedure)
    case .checkAgain, .noProof: return procedure.submit?.id ?? procedure.steps.first?.id ?? ""
    case .cutOff, .ownDate, .started, .notStarted:
      let open = procedure.steps.first { box($0, account, procedure) == .open && !$0.optional }
      return open?.id ?? procedure.steps.first?.id ?? ""
    }
  }

  private func lawID(_ kind: StepKind, or procedure: Procedure) -> String {
    lawIDs[kind] ?? procedure.submit?.id ?? procedure.steps.first?.id ?? ""
  }

  private func minutes(
    _ why: NextItem.Why, _ status: Status, _ procedure: Procedure
  ) -> Int {
    switch why {
    case .overdue, .refused: Tracker.minutesToComplain
    case .yourTurn, .stepOpen: Tracker.minutesToReply
    case .checkAgain: Tracker.minutesToCheck
    case .noProof: 2
    case .authoritySilent: Tracker.minutesForAdvice
    case .cutOff, .ownDate, .started, .notStarted: minutesLeft(status, procedure)
    }
  }

  /// Of the minutes that a procedure takes, those for the steps that are not done.
  func minutesLeft(_ status: Status, _ procedure: Procedure) -> Int {
    guard case .started(let done, let total) = status else { return procedure.minutes }
    return max(1, procedure.minutes * (total - done) / max(1, total))
  }
}
