import Testing
import VetoModel
import VetoWords

struct DateWordsTests {
  private static let french = Words(.french)
  private static let english = Words(.english)

  private static func day(_ text: String) -> Day { Day(text) ?? .earliest }

  @Test(arguments: [
    ("2025-05-26", "lundi 26 mai 2025", "Mon 26 May 2025"),
    ("2026-08-01", "samedi 1er août 2026", "Sat 1 August 2026"),
    ("2024-02-29", "jeudi 29 février 2024", "Thu 29 February 2024"),
    ("2026-12-06", "dimanche 6 décembre 2026", "Sun 6 December 2026"),
  ])
  func `a day is written in full in both languages`(text: String, french: String, english: String) {
    #expect(Self.french.longDay(Self.day(text)) == french)
    #expect(Self.english.longDay(Self.day(text)) == english)
  }

  @Test(arguments: [
    ("2026-07-01", "1er juillet 2026", "1 July 2026", "1 juil", "1 Jul"),
    ("2026-09-21", "21 septembre 2026", "21 September 2026", "21 sept", "21 Sep"),
  ])
  func `a day is written short in both languages`(
    text: String, french: String, english: String, shortFrench: String, shortEnglish: String
  ) {
    #expect(Self.french.plainDay(Self.day(text)) == french)
    #expect(Self.english.plainDay(Self.day(text)) == english)
    #expect(Self.french.shortDay(Self.day(text)) == shortFrench)
    #expect(Self.english.shortDay(Self.day(text)) == shortEnglish)
  }

  @Test func `months and weekdays are all named`() {
    let months = (1...12).compactMap { Day(year: 2026, month: $0, day: 2) }
    #expect(
      months.map(Self.french.shortDay) == [
        "2 janv", "2 févr", "2 mars", "2 avr", "2 mai", "2 juin", "2 juil", "2 août", "2 sept",
        "2 oct", "2 nov", "2 déc",
      ])
    let week = (0..<7).map { Self.day("2026-11-23").adding(days: $0) }
    #expect(
      week.map { Self.french.longDay($0).prefix { $0 != " " } } == [
        "lundi", "mardi", "mercredi", "jeudi", "vendredi", "samedi", "dimanche",
      ])
    #expect(
      week.map { Self.english.longDay($0).prefix { $0 != " " } } == [
        "Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun",
      ])
  }

  @Test func `a moment has its hour and minute in two digits`() {
    let now = Now(day: Self.day("2025-05-20"), second: 8 * 3600 + 5 * 60 + 59)
    #expect(Self.french.moment(now) == "mardi 20 mai 2025 08:05")
    #expect(Self.english.moment(now) == "Tue 20 May 2025 08:05")
  }

  @Test(arguments: [
    (-1, "-1 jour", "-1 day"), (0, "0 jour", "0 days"), (1, "1 jour", "1 day"),
    (2, "2 jours", "2 days"),
  ])
  func `days are counted as each language counts`(number: Int, french: String, english: String) {
    #expect(Self.french.days(number) == french)
    #expect(Self.english.days(number) == english)
  }

  @Test(arguments: [
    (1_209_601, "14 jours", "14 days"), (1_209_600, "14 j 0:00", "14 d 0:00"),
    (1_209_599, "13 j 23:59", "13 d 23:59"), (1_296_000, "15 jours", "15 days"),
    (1_295_999, "14 jours", "14 days"), (172_801, "2 j 0:00", "2 d 0:00"),
    (172_800, "48:00:00", "48:00:00"), (172_799, "47:59:59", "47:59:59"),
    (3_661, "1:01:01", "1:01:01"), (59, "0:00:59", "0:00:59"), (0, "0:00:00", "0:00:00"),
    (-5, "0:00:00", "0:00:00"), (538_200, "6 j 5:30", "6 d 5:30"),
  ])
  func `what is left is as exact as it is near`(seconds: Int, french: String, english: String) {
    #expect(Self.french.remaining(seconds: seconds) == french)
    #expect(Self.english.remaining(seconds: seconds) == english)
  }

  @Test func `under 48 hours the screen changes every second`() {
    #expect(secondsUntilRemainingChanges(172_800) == 1)
    #expect(secondsUntilRemainingChanges(1) == 1)
    #expect(secondsUntilRemainingChanges(0) == 1)
  }

  @Test(arguments: [(259_230, 31), (259_259, 60), (259_200, 1)])
  func `under 14 days it changes with the minute`(seconds: Int, wait: Int) {
    #expect(secondsUntilRemainingChanges(seconds) == wait)
  }
}
