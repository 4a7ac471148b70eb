import Testing
import VetoModel

@Suite("Public holidays")
struct HolidayTests {
  private func days(_ country: String, _ year: Int) -> [String] {
    Holidays.of(country: country).list(year: year).map {
      String($0.day.description.dropFirst(5)) + " " + $0.holiday.rawValue
    }
  }

  @Test("of Ireland in 2026 are these ten")
  func ireland() {
    #expect(
      days("IE", 2026) == [
        "01-01 new-year", "02-02 saint-brigid", "03-17 saint-patrick", "04-06 easter-monday",
        "05-04 may-monday", "06-01 june-monday", "08-03 august-monday", "10-26 october-monday",
        "12-25 christmas", "12-26 saint-stephen",
      ])
  }

  @Test("St Brigid's Day is from 2023 the first Monday of February, or Friday the 1st")
  func saintBrigid() {
    let found = [2022, 2023, 2026, 2030, 2036].map { year in
      days("IE", year).first { $0.hasSuffix("saint-brigid") }
    }
    #expect(
      found == [
        nil, "02-06 saint-brigid", "02-02 saint-brigid", "02-01 saint-brigid",
        "02-01 saint-brigid",
      ])
  }

  @Test("Christmas stays on its day in Ireland when that is a Saturday")
  func notMoved() throws {
    let ireland = Holidays.of(country: "IE")
    #expect(ireland.isWorkingDay(try day("2027-12-27")))
    #expect(ireland.workingDay(from: try day("2027-12-25")) == (try day("2027-12-27")))
  }

  @Test("of one year only are none in another")
  func once() throws {
    let ireland = Holidays.of(country: "IE")
    #expect(ireland.on(try day("2022-03-18")).map(\.holiday) == [.remembrance])
    for year in [2021, 2023, 2027] {
      #expect(ireland.on(try day("\(year)-03-18")).isEmpty)
    }
    #expect(
      Holidays.of(country: "DE").on(try day("2017-10-31")).map(\.holiday) == [.reformation])
    #expect(Holidays.of(country: "DE").on(try day("2018-10-31")).isEmpty)
  }

  @Test("begin in the year their law says")
  func since() throws {
    #expect(Holidays.of(country: "IT").on(try day("2025-10-04")).isEmpty)
    #expect(Holidays.of(country: "IT").on(try day("2027-10-04")).map(\.holiday) == [.saintFrancis])
    #expect(Holidays.of(country: "LU").on(try day("2018-05-09")).isEmpty)
    #expect(Holidays.of(country: "LU").on(try day("2019-05-09")).map(\.holiday) == [.europe])
  }

  @Test("two may fall on one day")
  func together() throws {
    let day = try day("2024-05-09")
    #expect(Holidays.of(country: "LU").on(day).map(\.holiday) == [.europe, .ascension])
    #expect(Holidays.of(country: "FR").on(day).map(\.holiday) == [.ascension])
  }

  @Test("the King's birthday is kept on Saturday when the 27th is a Sunday")
  func kingsDay() {
    #expect(days("NL", 2025).contains("04-26 kings-day"))
    #expect(days("NL", 2026).contains("04-27 kings-day"))
  }

  @Test("are known of eight countries; elsewhere only weekends count")
  func known() throws {
    #expect(Holidays.knownCountries == ["BE", "DE", "ES", "FR", "IE", "IT", "LU", "NL"])
    let austria = Holidays.of(country: "AT")
    #expect(!austria.isKnown && austria.list(year: 2026).isEmpty)
    #expect(austria.isWorkingDay(try day("2026-12-25")))
    #expect(!austria.isWorkingDay(try day("2026-12-26")))
  }

  @Test("each rule names its law, and no country has a holiday twice in a year")
  func sound() {
    for country in Holidays.knownCountries {
      let holidays = Holidays.of(country: country)
      #expect((holidays.rules ?? []).allSatisfy { !$0.law.isEmpty })
      for year in 2018...2100 {
        let names = holidays.list(year: year).map(\.holiday)
        #expect(Set(names).count == names.count && names.count >= 9)
      }
    }
  }

  @Test("Easter is a Sunday between 22 March and 25 April in every year")
  func easter() {
    for year in 1...9999 {
      let easter = Day.easter(year: year)
      let isWithin =
        easter.month == 3 ? easter.day >= 22 : easter.month == 4 && easter.day <= 25
      #expect(easter.weekday == .sunday && isWithin && easter.year == year)
    }
  }
}
