import Testing
import VetoModel

struct DayTests {
  @Test(arguments: [
    ("1970-01-01", 0), ("1969-12-31", -1), ("2000-03-01", 11_017), ("2025-05-26", 20_234),
    ("2026-11-23", 20_780), ("0001-01-01", -719_162), ("9999-12-31", 2_932_896),
  ])
  func `a day has its number since 1970`(text: String, number: Int) {
    #expect(Day(text)?.number == number)
    #expect(Day(number: number).description == text)
  }

  @Test(arguments: [
    "", "2026-11-3", "2026-11-031", "2026/11/03", "2026-13-01", "2026-00-01", "2026-01-00",
    "2026-04-31", "2025-02-29", "1900-02-29", "0000-01-01", "-001-01-01", "2026-1a-01",
    "٢٠٢٦-11-23", " 2026-11-23", "2026-11-23 ",
  ])
  func `what is no day of the calendar is not read`(text: String) {
    #expect(Day(text) == nil)
  }

  @Test(arguments: [
    (2024, true), (2025, false), (2000, true), (1900, false), (2100, false), (4, true),
  ])
  func `leap years are those of the Gregorian calendar`(year: Int, isLeap: Bool) {
    #expect(Day.isLeap(year) == isLeap)
    #expect((Day(year: year, month: 2, day: 29) != nil) == isLeap)
  }

  @Test(arguments: [
    ("2026-08-31", 1, "2026-09-30"), ("2027-01-31", 1, "2027-02-28"),
    ("2028-01-31", 1, "2028-02-29"), ("2027-01-31", 3, "2027-04-30"),
    ("2026-11-23", 1, "2026-12-23"), ("2026-12-15", 1, "2027-01-15"),
    ("2026-03-31", -1, "2026-02-28"), ("2026-01-15", -1, "2025-12-15"),
    ("2024-02-29", 12, "2025-02-28"), ("2026-11-23", 0, "2026-11-23"),
  ])
  func `months are added to the same number, or the month's end`(
    from: String, months: Int, to: String
  ) {
    #expect(Sample.day(from).adding(months: months).description == to)
  }

  @Test func `months added beyond the calendar stay at its end`() {
    #expect(Day.latest.adding(months: 1) == .latest)
    #expect(Sample.day("9999-06-15").adding(months: 12) == .latest)
    #expect(Day.earliest.adding(months: -1) == .earliest)
  }

  @Test(arguments: [
    ("2025-05-26", Weekday.monday), ("2026-11-25", .wednesday), ("1970-01-01", .thursday),
    ("0001-01-01", .monday), ("2000-02-29", .tuesday), ("1969-12-28", .sunday),
  ])
  func `each day has its weekday`(text: String, weekday: Weekday) {
    #expect(Sample.day(text).weekday == weekday)
  }

  @Test func `days are counted to another, backwards too`() {
    #expect(Sample.day("2024-02-28").days(until: Sample.day("2024-03-01")) == 2)
    #expect(Sample.day("2025-03-01").days(until: Sample.day("2025-02-28")) == -1)
    #expect(Sample.day("2025-12-31").adding(days: 1).description == "2026-01-01")
  }

  @Test func `a day beyond the calendar is held at its end`() {
    #expect(Day(number: Int.max) == .latest)
    #expect(Day(number: Int.min) == .earliest)
  }

  @Test func `every day of the calendar follows the one before and reads back`() {
    var expected = (year: 1, month: 1, day: 1)
    var faults = 0
    for number in Day.earliest.number...Day.latest.number {
      let day = Day(number: number)
      if day.day != expected.day { faults += 1 }
      if expected.day == 1, day.month != expected.month || day.year != expected.year {
        faults += 1
      }
      if Day(year: expected.year, month: expected.month, day: expected.day) != day {
        faults += 1
      }
      expected.day += 1
      if expected.day > Day.length(ofMonth: expected.month, year: expected.year) {
        expected = (expected.year, expected.month + 1, 1)
      }
      if expected.month > 12 { expected = (expected.year + 1, 1, 1) }
    }
    #expect(faults == 0)
    #expect(expected.year == 10_000)
  }

  @Test func `what a day is written as reads back`() {
    for number in stride(from: Day.earliest.number, through: Day.latest.number, by: 97) {
      let day = Day(number: number)
      #expect(Day(day.description) == day)
    }
  }
}
