import Testing
import VetoModel

/// A day written `2026-11-23`.
func day(_ text: String) throws -> Day { try #require(Day(text)) }

@Suite("The answer clock")
struct AnswerClockTests {
  private func clock(
    _ received: String, in country: String = "IE", person: String? = nil, extended: String? = nil,
    pauses: [(String, String?)] = []
  ) throws -> AnswerClock {
    AnswerClock(
      received: try day(received), country: country, personCountry: person,
      extension: try extended.map { .announced(try day($0)) },
      pauses: try pauses.map { .init(asked: try day($0.0), given: try $0.1.map(day)) })
  }

  @Test(
    "counts to the same day of the next month, and on to a working day",
    arguments: [
      ("2026-11-23", "2026-12-23"), ("2026-08-31", "2026-09-30"), ("2026-11-25", "2026-12-28"),
      ("2026-10-11", "2026-11-11"), ("2027-02-17", "2027-03-18"), ("2027-11-25", "2027-12-27"),
      ("2026-03-05", "2026-04-07"), ("2026-11-28", "2026-12-28"), ("2027-01-31", "2027-03-01"),
      ("2024-01-31", "2024-02-29"), ("2026-12-31", "2027-02-02"),
    ])
  func plain(_ received: String, _ due: String) throws {
    let clock = try clock(received)
    #expect(clock.due?.description == due)
    #expect(clock.overdueFrom == clock.due?.adding(days: 1))
    #expect(clock.sum.due == clock.due)
  }

  @Test("is overdue only when the holidays of the person's country are over too")
  func personsHolidays() throws {
    let clock = try clock("2026-10-11", person: "FR")
    #expect(clock.due?.description == "2026-11-11")
    #expect(clock.overdueFrom?.description == "2026-11-13")
    #expect(clock.latestReckoning?.country == "FR")
    #expect(clock.reckonings.map(\.country) == ["IE", "FR"])
  }

  @Test("gives three months from receipt, not one and then two, when an extension came in time")
  func extended() throws {
    let clock = try clock("2027-01-31", extended: "2027-03-01")
    #expect(clock.noticeBy?.description == "2027-03-01")
    #expect(clock.isExtended && clock.announcedTooLate == nil)
    #expect(clock.nominal.description == "2027-04-30")
    #expect(clock.due?.description == "2027-04-30")
    #expect(
      clock.sum.steps == [
        .extendedThreeMonths(noticeBy: try day("2027-03-01")),
        .clamped(missing: 31, to: try day("2027-04-30")), .nominal(try day("2027-04-30")),
        .workingDay(try day("2027-04-30")),
      ])
  }

  @Test("does not count an extension announced after the first due day, and says so")
  func extendedTooLate() throws {
    let clock = try clock("2027-01-31", extended: "2027-03-02")
    #expect(!clock.isExtended)
    #expect(clock.announcedTooLate?.description == "2027-03-02")
    #expect(clock.due?.description == "2027-03-01")
    #expect(
      clock.sum.steps.first
        == .announcedTooLate(try day("2027-03-02"), noticeBy: try day("2027-03-01")))
  }

  @Test("adds the days of a question, and keeps the reading without them")
  func paused() throws {
    let clock = try clock("2026-10-06", pauses: [("2026-10-12", "2026-10-19")])
    #expect(clock.nominal.description == "2026-11-06")
    #expect(clock.due?.description == "2026-11-13")
    #expect(clock.overdueFrom?.description == "2026-11-14")
    #expect(clock.reckonings.map(\.due.description) == ["2026-11-13", "2026-11-06"])
    #expect(clock.reckonings.map(\.countsPauses) == [true, false])
  }

  @Test("counts days of questions that overlap once, in whatever order they are told")
  func overlapping() throws {
    let pauses = [("2026-10-15", "2026-10-22"), ("2026-10-12", "2026-10-19")]
    for pauses in [pauses, pauses.reversed()] {
      let clock = try clock("2026-10-06", pauses: pauses)
      #expect(clock.due?.description == "2026-11-16")
      #expect(clock.sum.steps.contains(.paused(days: 10, to: try day("2026-11-16"))))
    }
    let within = try clock(
      "2026-10-06", pauses: [("2026-10-12", "2026-10-22"), ("2026-10-14", "2026-10-15")])
    #expect(within.due?.description == "2026-11-16")
  }

  @Test("has no due day while a question is open")
  func open() throws {
    let clock = try clock("2026-10-06", person: "FR", pauses: [("2026-10-12", nil)])
    #expect(clock.due == nil && clock.overdueFrom == nil && clock.reckonings.isEmpty)
    #expect(clock.openQuestion?.description == "2026-10-12")
    #expect(clock.sum.steps.last == .open(try day("2026-10-12")))
  }

  @Test("is not stopped by a question that comes when the month is over")
  func askedTooLate() throws {
    for given in [nil, "2026-11-20"] {
      let clock = try clock("2026-10-06", pauses: [("2026-11-07", given)])
      #expect(clock.due?.description == "2026-11-06")
      #expect(clock.openQuestion == nil)
      #expect(clock.sum.steps.contains(.askedTooLate(try day("2026-11-07"))))
    }
    let lastDay = try clock("2026-10-06", pauses: [("2026-11-06", "2026-11-09")])
    #expect(lastDay.due?.description == "2026-11-09")
  }

  @Test("lets a pause make room for the extension's notice")
  func pausedAndExtended() throws {
    let clock = try clock(
      "2026-10-06", extended: "2026-11-12", pauses: [("2026-10-12", "2026-10-19")])
    #expect(clock.noticeBy?.description == "2026-11-13")
    #expect(clock.due?.description == "2027-01-13")
  }

  @Test("tells each step to a working day")
  func steps() throws {
    let sum = try clock("2026-11-25").sum
    #expect(sum.steps.count == 5)
    #expect(sum.steps.first == .sameDayNextMonth)
    guard case .holiday(let christmas, let rules) = sum.steps[2] else {
      Issue.record("no holiday in \(sum.steps)")
      return
    }
    #expect(christmas.description == "2026-12-25")
    #expect(rules.map(\.holiday) == [.christmas])
    #expect(sum.steps[3] == .weekend(try day("2026-12-26")))
    #expect(sum.steps[4] == .workingDay(try day("2026-12-28")))
  }

  @Test("counts only weekends where the holidays are not known, and says so")
  func unknownCountry() throws {
    let clock = try clock("2026-11-25", in: "AT")
    #expect(clock.due?.description == "2026-12-25")
    #expect(!clock.sum.knowsHolidays)
  }

  @Test("never ends on a day off, nor more than five days after the nominal day")
  func always() throws {
    for country in Holidays.knownCountries {
      let holidays = Holidays.of(country: country)
      for number in stride(from: AnswerClock.range.lowerBound.number, to: 40_000, by: 3) {
        let clock = AnswerClock(
          received: Day(number: number), country: country, personCountry: "FR")
        let due = try #require(clock.due)
        guard let overdueFrom = clock.overdueFrom, due < overdueFrom, holidays.isWorkingDay(due),
          (0...5).contains(clock.nominal.days(until: due)), clock.sum.due == due
        else {
          Issue.record("\(country) \(clock)")
          return
        }
      }
    }
  }

  @Test("holds for the days from the GDPR's first to the year 8999")
  func range() {
    #expect(AnswerClock.range.lowerBound.description == "2018-05-25")
    #expect(AnswerClock.range.upperBound.description == "8999-12-31")
  }
}
