/// The clock that matters most for what is selected.
public enum Countdown: Hashable, Sendable {
  /// A cut-off is ahead: real seconds until its last safe day ends.
  case toCutOff(CutOff, seconds: Int)
  /// The last safe day is over, and the day that the company announced is not.
  case onCutOff(CutOff)
  /// The announced day has passed; so many days since the last safe one.
  case afterCutOff(CutOff, days: Int)
  /// The user's own target day: real seconds until it ends.
  case toOwnDate(Day, seconds: Int)
  /// The user's own target day has passed.
  case afterOwnDate(Day, days: Int)
  /// An answer is awaited: so many days until the last one for it, 0 on that day.
  case toAnswer(AnswerClock, days: Int)
  /// The due day has passed by the strictest reading, and not by all of them.
  case answerDisputed(AnswerClock)
  /// The answer is late by every reading, so many days, 1 on the first.
  case overdue(AnswerClock, days: Int)
  /// They asked something on that day, so many days ago; no day is due until the reply.
  case yourTurn(Day, days: Int)
  /// A complaint was made: so many days until the authority's silence counts as a rejection, 0 on
  /// the last one, and below that when it is past.
  case afterComplaint(Day, days: Int)
  /// Nothing is counted.
  case none
}

extension Tracker {
  /// The clock for a case. An answer that is awaited comes first, then a date ahead, then what has
  /// passed; a finished or closed case counts nothing but its cut-off.
  public func countdown(
    _ account: Account?, _ procedure: Procedure, at now: Now
  ) -> Countdown {
    if let account {
      let status = status(account, procedure)
      if let clock = clock(account, procedure) { return answerCountdown(clock) }
      if let silent = silenceDay(account, procedure) {
        return .afterComplaint(silent, days: today.days(until: silent))
      }
      switch status {
      case .started, .notStarted:
        if let own = ownDateCountdown(account, procedure, at: now) { return own }
      default: break
      }
    }
    return cutOffCountdown(procedure, at: now)
  }

  private func answerCountdown(_ clock: AnswerClock) -> Countdown {
    if let asked = clock.openQuestion { return .yourTurn(asked, days: asked.days(until: today)) }
    guard let due = clock.due, let late = clock.overdueFrom else { return .none }
    if late <= today { return .overdue(clock, days: late.days(until: today) + 1) }
    if due < today { return .answerDisputed(clock) }
    return .toAnswer(clock, days: today.days(until: due))
  }

  private func ownDateCountdown(
    _ account: Account, _ procedure: Procedure, at now: Now
  ) -> Countdown? {
    guard let own = records.cases[caseID(account, procedure)]?.ownDate else { return nil }
    let nearest = procedure.cutOffs.filter { $0.lastSafeDay >= now.day }.map(\.lastSafeDay).min()
    if let nearest, nearest < own { return nil }
    return own >= now.day
      ? .toOwnDate(own, seconds: now.seconds(untilEndOf: own))
      : .afterOwnDate(own, days: own.days(until: now.day))
  }

  private func cutOffCountdown(_ procedure: Procedure, at now: Now) -> Countdown {
    let ordered = procedure.cutOffs.sorted { $0.lastSafeDay < $1.lastSafeDay }
    if let ahead = ordered.first(where: { $0.lastSafeDay >= now.day }) {
      return .toCutOff(ahead, seconds: now.seconds(untilEndOf: ahead.lastSafeDay))
    }
    guard let last = ordered.last else { return .none }
    let days = last.lastSafeDay.days(until: now.day)
    return now.day <= last.day ? .onCutOff(last) : .afterCutOff(last, days: days)
  }
}
