/// What the header says of a case: its true state, the day that matters, and how far away that is.
public struct Headline: Hashable, Sendable {
  public var state: State
  /// The required steps that are done of a case that is not sent; nil if none is.
  public var steps: Steps?
  /// The one of the owner's country; nil if the country is not said, or has none here.
  public var authority: Authority?
  /// The account whose request covers this one; nil if none does.
  public var via: AccountID?

  public struct Steps: Hashable, Sendable {
    public let done: Int
    public let total: Int
    /// Whether the procedure has a step that sends.
    public let sends: Bool
  }

  /// Days count from `today`, 0 on the day itself, and never below unless it is said.
  public enum State: Hashable, Sendable {
    /// A cut-off is ahead: real seconds until its last safe day ends.
    case toCutOff(CutOff, seconds: Int)
    /// The last safe day is over, and the day that the company announced is not.
    case onCutOff(CutOff)
    /// The announced day has passed; so many days since the last safe one.
    case afterCutOff(CutOff, days: Int)
    /// The user's own target day: real seconds until it ends.
    case toOwnDate(Day, seconds: Int)
    case afterOwnDate(Day, days: Int)
    /// Not sent or set yet, and no day presses.
    case open(Procedure)
    /// An answer is awaited: so many days until the last one for it.
    case toAnswer(AnswerClock, days: Int)
    /// The due day has passed by the strictest reading, and not by all of them.
    case answerDisputed(AnswerClock)
    /// The answer is late by every reading, so many days, 1 on the first.
    case overdue(AnswerClock, days: Int)
    /// They asked something on that day; no day is due until the reply.
    case yourTurn(Day, days: Int)
    /// The answer was not a yes: the complaint is open now.
    case answered(Outcome, on: Day, days: Int)
    /// A complaint was made; from the second day on, silence opens the way to a court (GDPR
    /// art. 78(2)).
    case complained(Day, silentFrom: Day, days: Int)
    /// In France: so many days until the authority's silence counts as a rejection, below 0 when
    /// that is past.
    case authoritySilent(Day, days: Int)
    /// The authority wrote that it is working on the complaint.
    case authorityNews(Day, days: Int)
    /// Accepted, or all done; when it was looked at again since, and when to look again.
    case settled(Settled, days: Int)
    case lookAgain(CheckReason, since: Day, Settled, days: Int)
    case ended(Ending)
    /// The catalogue says why there is nothing to do; its sources were reread on that day.
    case standing(Standing, reread: Day)
  }

  /// How a case came to be settled.
  public struct Settled: Hashable, Sendable {
    public enum How: Hashable, Sendable {
      /// An answer said yes.
      case accepted
      /// All steps of a procedure of that kind are done.
      case done(ProcedureKind)
    }

    public let how: How
    /// Nil if every step was skipped.
    public let day: Day?
    /// The last day on which somebody looked again; nil if nobody did.
    public let looked: Day?
    /// Nil if nothing says when to look again.
    public let again: Day?
    /// The months after which it is worth a look; nil if the catalogue gives none.
    public let months: Int?
  }
}

extension Tracker {
  /// What the header says of a case; without an account, of the procedure.
  public func headline(_ account: Account?, _ procedure: Procedure, at now: Now) -> Headline {
    guard let account else { return Headline(state: unsent(procedure, own: nil, at: now)) }
    let status = status(account, procedure)
    var headline = Headline(
      state: state(status, account, procedure, at: now),
      authority: authority(of: account))
    switch status {
    case .started(let done, let total):
      headline.steps = .init(done: done, total: total, sends: procedure.submit != nil)
    case .covered(let other, _): headline.via = other
    default: break
    }
    return headline
  }

  /// Of the country of whose account it is; nil if that is not said.
  public func authority(of account: Account) -> Authority? {
    catalogue.authority(of: records.person(account.owner)?.country)
  }

  private func state(
    _ status: Status, _ account: Account, _ procedure: Procedure, at now: Now
  ) -> Headline.State {
    switch status {
    case .ended(let ending): return .ended(ending)
    case .standing(let standing): return .standing(standing, reread: procedure.reread)
    case .done(let day):
      return .settled(settled(day, account, procedure), days: daysSince(day ?? today))
    case .checkAgain(let reason, let since):
      let settled = settled(nil, account, procedure)
      return .lookAgain(reason, since: since, settled, days: daysSince(since))
    case .complain(let outcome, let day):
      return .answered(outcome, on: day, days: daysSince(day))
    case .complained(let day, _): return complained(day, account, procedure)
    case .yourTurn, .overdue, .sent:
      return clock(account, procedure).flatMap { awaited($0) } ?? .open(procedure)
    case .covered(let other, let inner):
      guard let covering = records.account(other), let twin = twin(of: procedure, on: covering)
      else { return .open(procedure) }
      return state(inner, covering, twin, at: now)
    case .started, .notStarted:
      let own = records.cases[caseID(account, procedure)]?.ownDate
      return unsent(procedure, own: own, at: now)
    }
  }

  // A day that a wrong clock left ahead counts as today.
  private func daysSince(_ day: Day) -> Int { max(0, day.days(until: today)) }

  private func settled(
    _ day: Day?, _ account: Account, _ procedure: Procedure
  ) -> Headline.Settled {
    let id = caseID(account, procedure)
    let answer = answer(id, procedure)
    let isAccepted = answer?.outcome == .accepted
    let finished =
      day ?? answer?.counts
      ?? procedure.steps.filter { !$0.optional }.compactMap { lastDay($0.id, id) }.max()
    return Headline.Settled(
      how: isAccepted ? .accepted : .done(procedure.kind), day: finished,
      looked: lastDay(.check, id),
      again: finished.flatMap { checkAgainDay(id, procedure, finished: $0) },
      months: procedure.checkAgainMonths)
  }

  private func complained(
    _ day: Day, _ account: Account, _ procedure: Procedure
  ) -> Headline.State {
    if let news = newsDay(caseID(account, procedure), since: day) {
      return .authorityNews(news, days: daysSince(news))
    }
    if let silent = silenceDay(account, procedure) {
      return .authoritySilent(silent, days: today.days(until: silent))
    }
    return .complained(day, silentFrom: day.adding(months: 3), days: daysSince(day))
  }

  private func awaited(_ clock: AnswerClock) -> Headline.State? {
    if let asked = clock.openQuestion { return .yourTurn(asked, days: daysSince(asked)) }
    guard let due = clock.due, let late = clock.overdueFrom else { return nil }
    if late <= today { return .overdue(clock, days: late.days(until: today) + 1) }
    if due < today { return .answerDisputed(clock) }
    return .toAnswer(clock, days: today.days(until: due))
  }

  // A date ahead comes first, then one's own that has passed, then what else has passed.
  private func unsent(_ procedure: Procedure, own: Day?, at now: Now) -> Headline.State {
    let ordered = procedure.cutOffs.sorted { $0.lastSafeDay < $1.lastSafeDay }
    let ahead = ordered.first { $0.lastSafeDay >= now.day }
    if let own, ahead.map({ own <= $0.lastSafeDay }) ?? true {
      return own >= now.day
        ? .toOwnDate(own, seconds: now.seconds(untilEndOf: own))
        : .afterOwnDate(own, days: own.days(until: now.day))
    }
    if let ahead {
      return .toCutOff(ahead, seconds: now.seconds(untilEndOf: ahead.lastSafeDay))
    }
    guard let last = ordered.last else { return .open(procedure) }
    if now.day <= last.day { return .onCutOff(last) }
    return .afterCutOff(last, days: last.lastSafeDay.days(until: now.day))
  }
}
