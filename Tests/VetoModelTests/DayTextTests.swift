import Testing
import VetoModel

@Suite("A day as a person writes it")
struct DayTextTests {
  // A Monday.
  let today = Day(number: 20_780)

  private func day(_ text: String, _ leaning: DayText.Leaning = .back) -> String? {
    DayText(text).day(today: today, leaning: leaning)?.description
  }

  @Test("today is the 23rd of November 2026 in these tests")
  func pinned() { #expect(today.description == "2026-11-23") }

  @Test(
    "is read in all its forms, in both languages",
    arguments: [
      ("2026-11-23", "2026-11-23"), ("today", "2026-11-23"), ("Aujourd'hui", "2026-11-23"),
      ("aujourd\u{2019}hui", "2026-11-23"), ("yesterday", "2026-11-22"), ("hier", "2026-11-22"),
      ("avant-hier", "2026-11-21"), ("demain", "2026-11-24"), ("après-demain", "2026-11-25"),
      ("-3", "2026-11-20"), ("\u{2212}3", "2026-11-20"), ("+10", "2026-12-03"),
      ("27/05/2026", "2026-05-27"), ("7/5/2026", "2026-05-07"), ("27.05.2026", "2026-05-27"),
      ("27 mai 2025", "2025-05-27"), ("27 May 2025", "2025-05-27"),
      ("May 27, 2025", "2025-05-27"), ("1er août 2026", "2026-08-01"),
      ("3 févr. 2026", "2026-02-03"), ("3 fe\u{301}vrier 2026", "2026-02-03"),
      ("  12  Déc\u{A0}2025 ", "2025-12-12"), ("4 juil 2026", "2026-07-04"),
      ("4 jun 2026", "2026-06-04"),
    ])
  func read(_ text: String, _ expected: String) { #expect(day(text) == expected) }

  @Test("without a year is the latest before for something done")
  func back() {
    #expect(day("27/05") == "2026-05-27")
    #expect(day("23 novembre") == "2026-11-23")
    #expect(day("24 nov") == "2025-11-24")
    #expect(day("29/02") == "2024-02-29")
  }

  @Test("without a year is the next one for a date to come")
  func ahead() {
    #expect(day("27 May", .ahead) == "2027-05-27")
    #expect(day("23/11", .ahead) == "2026-11-23")
    #expect(day("29 février", .ahead) == "2028-02-29")
  }

  @Test(
    "is not guessed",
    arguments: [
      "", " ", "3", "soon", "32/01", "31/02/2026", "29/02/2025", "27/05/26", "27-05-2026",
      "4 jui 2026", "4 ma 2026", "-", "--3", "-99999", "2026-13-01", "27 mai 2026 2027", "/",
      "27/", "mai", "\u{1B}[31m", "٢٧/05",
    ])
  func refused(_ text: String) { #expect(day(text) == nil) }

  @Test(arguments: ["mai 2025", "May 2025", "MAI 2025", "05/2025", "2025-05"])
  func `a month is its last day`(text: String) {
    let typed = DayText(text)
    #expect(typed.day(today: Sample.day("2026-11-24")) == Day("2025-05-31"))
    #expect(typed.isMonth)
  }

  @Test func `a month that is not over ends today for what was done, later for what is to come`() {
    let today = Sample.day("2026-11-24")
    #expect(DayText("nov 2026").day(today: today) == today)
    #expect(DayText("nov 2026").day(today: today, leaning: .ahead) == Day("2026-11-30"))
    #expect(DayText("février 2028").day(today: today, leaning: .ahead) == Day("2028-02-29"))
  }

  @Test(arguments: ["13/2025", "mai", "27 mai 2025", "2025-05-27"])
  func `what is no month with its year is none`(text: String) {
    #expect(!DayText(text).isMonth)
  }
}
