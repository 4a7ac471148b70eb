public import VetoModel
public import VetoWords

/// The answer clock as a calculator shows it, with every sum.
public struct DueReport: Hashable, Sendable {
  private let clock: AnswerClock
  private let words: Words

  public init(_ clock: AnswerClock, _ words: Words) {
    self.clock = clock
    self.words = words
  }

  public var text: String {
    var lines = [words.due(clock), "  " + words.sum(clock.sum)]
    if let overdueFrom = clock.overdueFrom {
      lines.append(words.overdue(from: overdueFrom))
      for reading in clock.reckonings.dropFirst() {
        lines.append("  " + words.readingAndSum(reading))
      }
    }
    if clock.reckonings.contains(where: { !$0.countsPauses }) || clock.openQuestion != nil {
      lines.append(words.pausesHold)
    }
    lines.append(words.clockLaw)
    return joined(lines)
  }

  /// `Docs/Json.md` names every key.
  public var json: Value {
    .object([
      "received": Value(clock.received),
      "country": .string(clock.country),
      "extended": .bool(clock.isExtended),
      "noticeBy": .optional(clock.noticeBy),
      "announcedTooLate": .optional(clock.announcedTooLate),
      "openQuestion": .optional(clock.openQuestion),
      "nominal": Value(clock.nominal),
      "due": .optional(clock.due),
      "overdueFrom": .optional(clock.overdueFrom),
      "sum": sum(clock.sum),
      "readings": .array(clock.reckonings.map(reading)),
    ])
  }

  private func reading(_ reading: AnswerClock.Reckoning) -> Value {
    .object([
      "country": .string(reading.country),
      "countsPauses": .bool(reading.countsPauses),
      "due": Value(reading.due),
      "sum": sum(reading.sum),
    ])
  }

  private func sum(_ sum: ClockSum) -> Value {
    .object([
      "text": .string(words.sum(sum)),
      "knowsHolidays": .bool(sum.knowsHolidays),
      "steps": .array(sum.steps.map { .object(step($0)) }),
    ])
  }

  private func step(_ step: ClockSum.Step) -> Members<Value> {
    switch step {
    case .announcedTooLate(let day, let end):
      ["step": .string("announced-too-late"), "day": Value(day), "noticeBy": Value(end)]
    case .extendedThreeMonths(let end):
      ["step": .string("extended-three-months"), "noticeBy": .optional(end)]
    case .sameDayNextMonth: ["step": .string("same-day-next-month")]
    case .clamped(let missing, let day):
      ["step": .string("clamped"), "missing": .number(missing), "day": Value(day)]
    case .nominal(let day): ["step": .string("nominal"), "day": Value(day)]
    case .askedTooLate(let day): ["step": .string("asked-too-late"), "day": Value(day)]
    case .paused(let days, let day):
      ["step": .string("paused"), "days": .number(days), "day": Value(day)]
    case .open(let day): ["step": .string("open-question"), "day": Value(day)]
    case .weekend(let day): ["step": .string("weekend"), "day": Value(day)]
    case .holiday(let day, let rules):
      ["step": .string("holiday"), "day": Value(day), "holidays": .array(rules.map(holiday))]
    case .workingDay(let day): ["step": .string("working-day"), "day": Value(day)]
    }
  }

  private func holiday(_ rule: HolidayRule) -> Value {
    .object([
      "id": .string(rule.holiday.rawValue),
      "name": .string(words.holiday(rule.holiday)),
      "law": .string(rule.law),
    ])
  }
}
