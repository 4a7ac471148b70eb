/// How a due day comes about, step by step, for words to say it.
public struct ClockSum: Hashable, Sendable {
  public let received: Day
  /// Whose holidays are counted, ISO 3166-1 alpha-2.
  public let country: String
  /// False where only weekends are counted, because the holidays are not known.
  public let knowsHolidays: Bool
  /// In the order in which they are reckoned.
  public let steps: [Step]

  public enum Step: Hashable, Sendable {
    /// The extension came on that day, after the last one for it: it does not count.
    case announcedTooLate(Day, noticeBy: Day)
    /// Three months from receipt, on condition that this was said by that day; no such day
    /// where a question was open.
    case extendedThreeMonths(noticeBy: Day?)
    case sameDayNextMonth
    /// The day of the month that does not exist, and the last one of that month.
    case clamped(missing: Int, to: Day)
    /// The day of the same number, or the last of its month.
    case nominal(Day)
    /// A question of that day came after the due day and stops nothing.
    case askedTooLate(Day)
    /// So many days of questions are added, which leads to that day.
    case paused(days: Int, to: Day)
    /// A question of that day is open: no due day.
    case open(Day)
    /// The first day off of a weekend on the way.
    case weekend(Day)
    /// A public holiday on the way, with the rules that make it one.
    case holiday(Day, [HolidayRule])
    /// The due day.
    case workingDay(Day)
  }

  /// The due day; nil while a question is open.
  public var due: Day? {
    if case .workingDay(let day) = steps.last { day } else { nil }
  }
}

/// One or three months with their pauses, before anybody asks whose holidays count.
struct Term {
  let received: Day
  let months: Int
  /// Days, 0 or more: each counted once.
  let pausedDays: Int
  let askedTooLate: [Day]
  let open: Day?
  /// Nil while a question is open.
  let due: Day?

  struct Notice {
    let by: Day?
    let tooLate: Day?
  }

  init(_ received: Day, months: Int, _ pauses: [AnswerClock.Pause], _ holidays: Holidays) {
    let nominal = received.adding(months: months)
    var (paused, counted) = (0, received)
    var late: [Day] = []
    var open: Day?
    for pause in pauses.sorted(by: { $0.asked < $1.asked }) {
      // What was asked after the end can't hold back a month that is over.
      if pause.asked > holidays.workingDay(from: nominal.adding(days: paused)) {
        late.append(pause.asked)
      } else if let given = pause.given {
        paused += max(0, max(pause.asked, counted).days(until: given))
        counted = max(counted, given)
      } else {
        open = open ?? pause.asked
      }
    }
    self.received = received
    self.months = months
    self.pausedDays = paused
    self.askedTooLate = late
    self.open = open
    self.due = open == nil ? holidays.workingDay(from: nominal.adding(days: paused)) : nil
  }

  var nominal: Day { received.adding(months: months) }

  func end(countsPauses: Bool) -> Day {
    countsPauses ? nominal.adding(days: pausedDays) : nominal
  }

  func sum(_ holidays: Holidays, countsPauses: Bool, _ notice: Notice) -> ClockSum {
    var steps: [ClockSum.Step] = []
    if let late = notice.tooLate, let by = notice.by {
      steps.append(.announcedTooLate(late, noticeBy: by))
    }
    steps.append(months == 1 ? .sameDayNextMonth : .extendedThreeMonths(noticeBy: notice.by))
    if nominal.day < received.day { steps.append(.clamped(missing: received.day, to: nominal)) }
    steps.append(.nominal(nominal))
    steps += askedTooLate.map { .askedTooLate($0) }
    if countsPauses, pausedDays > 0 {
      steps.append(.paused(days: pausedDays, to: end(countsPauses: true)))
    }
    if let open {
      steps.append(.open(open))
    } else {
      steps += Term.way(from: end(countsPauses: countsPauses), holidays)
    }
    return ClockSum(
      received: received, country: holidays.country, knowsHolidays: holidays.isKnown,
      steps: steps)
  }

  // From the end of the period to a working day; Saturday and Sunday are one step.
  private static func way(from end: Day, _ holidays: Holidays) -> [ClockSum.Step] {
    let due = holidays.workingDay(from: end)
    var steps: [ClockSum.Step] = []
    var day = end
    while day < due {
      if day.isWeekend {
        steps.append(.weekend(day))
        day = day.weekday == .saturday ? day.adding(days: 2) : day.adding(days: 1)
      } else {
        steps.append(.holiday(day, holidays.on(day)))
        day = day.adding(days: 1)
      }
    }
    return steps + [.workingDay(due)]
  }
}
