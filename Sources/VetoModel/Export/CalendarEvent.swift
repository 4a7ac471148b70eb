/// A day of a case, for a calendar. It is the same event, with the same `key`, as long as the case
/// has such a day: an export that is taken in again moves it, or says that it is over.
public struct CalendarEvent: Hashable, Sendable {
  public enum Why: String, CaseIterable, Hashable, Sendable {
    case cutOff = "cut-off"
    case ownDate = "own-date"
    case answerDue = "answer-due"
    case overdue
    case checkAgain = "check-again"
    case authoritySilent = "authority-silent"
  }

  public let account: Account
  public let procedure: Procedure
  public let why: Why
  public let day: Day
  /// Nothing is due on that day any more: the answer came, the request was sent.
  public let isOver: Bool
  /// When something that it depends on changed last: milliseconds since 1970, UTC.
  public let changed: Int64
  /// How an answer's day comes about; nil for other days.
  public let clock: AnswerClock?

  /// The same whatever changes, one a case and reason.
  public var key: String { "\(account.id)/\(procedure.id)/\(why.rawValue)" }

  /// It grows when the event changes (RFC 5545, 3.8.7.4): the seconds since 2020.
  public var sequence: Int { max(0, Int(changed / 1000) - 1_577_836_800) }
}

extension Tracker {
  /// The days of all cases of the accounts in use, in their order. `progress` is what the records
  /// were read from.
  public func calendar(_ progress: Progress) -> [CalendarEvent] {
    let changed = lastChanges(progress)
    return platformsInUse.flatMap { platform in
      accounts(on: platform.id).flatMap { account in
        platform.procedures.flatMap { procedure in
          events(account, procedure, changed[account.owner] ?? 0)
        }
      }
    }
  }

  // Linked accounts of one person bear on each other, so all that is theirs counts.
  private func lastChanges(_ progress: Progress) -> [String: Int64] {
    var last: [String: Int64] = [:]
    for section in Progress.sectionNames {
      for (key, record) in progress.sections[section] ?? [:] {
        let owner =
          section == "people"
          ? key : AccountID(String(key.prefix { $0 != "/" })).flatMap { records.account($0)?.owner }
        guard let owner else { continue }
        let latest = record.values.map(\.stamp.milliseconds).max() ?? 0
        last[owner] = max(last[owner] ?? 0, latest)
      }
    }
    return last
  }

  private func events(
    _ account: Account, _ procedure: Procedure, _ changed: Int64
  ) -> [CalendarEvent] {
    let status = status(account, procedure)
    let known = ([procedure.reread] + procedure.changes.map(\.day)).map(\.number).max() ?? 0
    func event(
      _ why: CalendarEvent.Why, _ day: Day?, isOver: Bool = false, clock: AnswerClock? = nil
    ) -> CalendarEvent? {
      day.map {
        CalendarEvent(
          account: account, procedure: procedure, why: why, day: $0, isOver: isOver,
          changed: max(changed, Int64(known) * 86_400_000), clock: clock)
      }
    }
    var events = [event(.cutOff, cutOff(procedure, status), isOver: !status.isUnsent)]
    if let own = records.cases[caseID(account, procedure)]?.ownDate {
      let isOpen = status.isUnsent || status.usersTurnSince.map { own >= $0 } ?? false
      events.append(event(.ownDate, own, isOver: !isOpen))
    }
    if let clock = ownClock(account, procedure) {
      let waits = status.waits
      let isOver = !waits || clock.openQuestion != nil
      events.append(event(.answerDue, clock.due ?? clock.nominal, isOver: isOver, clock: clock))
      let late = clock.overdueFrom ?? clock.nominal.adding(days: 1)
      events.append(event(.overdue, late, isOver: isOver, clock: clock))
    }
    events.append(event(.checkAgain, checkAgain(account, procedure, status)))
    events.append(event(.authoritySilent, silenceDay(account, procedure)))
    return events.compactMap(\.self)
  }

  // One that is over is worth a line only where it may be in the calendar already.
  private func cutOff(_ procedure: Procedure, _ status: Status) -> Day? {
    switch status {
    case .standing: nil
    default: cutOffAhead(of: procedure)
    }
  }

  private func checkAgain(
    _ account: Account, _ procedure: Procedure, _ status: Status
  ) -> Day? {
    switch status {
    case .checkAgain(_, let day): day
    case .done(let day?): checkAgainDay(caseID(account, procedure), procedure, finished: day)
    default: nil
    }
  }
}

extension Status {
  /// An answer is awaited, late or not.
  fileprivate var waits: Bool {
    switch self {
    case .sent, .overdue, .yourTurn: true
    default: false
    }
  }
}
