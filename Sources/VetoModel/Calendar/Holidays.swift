/// The public holidays of a country: days that a whole country keeps by law.
///
/// Regulation (EEC, Euratom) 1182/71, art. 2(1): those of the member state where the action is to
/// be taken. Holidays of a region or a town are not counted, since nothing says that the
/// controller acts there. The rules hold from 25 May 2018, the day the GDPR applies from
/// (art. 99(2)); nothing is claimed about earlier years.
public struct Holidays: Hashable, Sendable {
  /// ISO 3166-1 alpha-2, in capitals.
  public let country: String
  /// Nil if Veto does not know the country's holidays: then only weekends are days off.
  public let rules: [HolidayRule]?

  /// The holidays of a country; `isKnown` says whether there are any rules for it.
  public static func of(country: String) -> Holidays {
    Holidays(country: country, rules: rules[country])
  }

  /// The countries whose holidays are known, in the order of their codes.
  public static var knownCountries: [String] { rules.keys.inByteOrder }

  /// False means "weekends only", which has to be said.
  public var isKnown: Bool { rules != nil }

  /// The rules that make this day a holiday; two holidays can fall on one day, as Ascension and
  /// Europe Day did on 9 May 2024.
  public func on(_ day: Day) -> [HolidayRule] {
    (rules ?? []).filter { $0.day(in: day.year) == day }
  }

  /// Neither a Saturday nor a Sunday nor a public holiday (Regulation 1182/71, art. 2(2)).
  public func isWorkingDay(_ day: Day) -> Bool { !day.isWeekend && on(day).isEmpty }

  /// This day, or the first working day after it (Regulation 1182/71, art. 3(4)).
  public func workingDay(from day: Day) -> Day {
    var day = day
    while !isWorkingDay(day), day < .latest { day = day.adding(days: 1) }
    return day
  }

  /// Every holiday of a year, also those on a weekend, in the order of their days.
  public func list(year: Int) -> [(day: Day, holiday: Holiday)] {
    (rules ?? []).compactMap { rule in rule.day(in: year).map { ($0, rule.holiday) } }
      .sorted { $0.day < $1.day }
  }
}

/// When a holiday is, by which law.
public struct HolidayRule: Hashable, Sendable {
  public let holiday: Holiday
  public let pattern: Pattern
  /// The first year it is kept; nil if that was before 2018.
  public let since: Int?
  /// The last year it is kept; nil if none is known.
  public let until: Int?
  /// The law that names the day, as that country cites it.
  public let law: String

  init(
    _ holiday: Holiday, _ pattern: Pattern, since: Int? = nil, until: Int? = nil, law: String
  ) {
    self.holiday = holiday
    self.pattern = pattern
    self.since = since
    self.until = until
    self.law = law
  }

  /// A day that was a holiday once.
  init(_ holiday: Holiday, once year: Int, _ month: Int, _ day: Int, law: String) {
    self.init(holiday, .fixed(month, day), since: year, until: year, law: law)
  }

  /// The ways a law fixes a day. None of them leaves its year.
  public enum Pattern: Hashable, Sendable {
    /// Month and day.
    case fixed(Int, Int)
    /// So many days after Easter Sunday; before it where negative.
    case easter(Int)
    /// The first such day of a month.
    case first(Weekday, month: Int)
    /// The last such day of a month.
    case last(Weekday, month: Int)
    /// The first Monday of a month, but its first day where that is a Friday.
    case firstMondayOrFridayTheFirst(month: Int)
    /// Month and day, but the day before where that is a Sunday.
    case fixedNotSunday(Int, Int)
  }

  /// The day of that year; nil if the rule was not in force.
  public func day(in year: Int) -> Day? {
    if let since, year < since { return nil }
    if let until, year > until { return nil }
    switch pattern {
    case .fixed(let month, let day): return Day(year: year, month: month, day: day)
    case .easter(let days): return Day.easter(year: year).adding(days: days)
    case .first(let weekday, let month):
      return Day(year: year, month: month, day: 1)?.onOrAfter(weekday)
    case .last(let weekday, let month):
      let length = Day.length(ofMonth: month, year: year)
      return Day(year: year, month: month, day: length - 6)?.onOrAfter(weekday)
    case .firstMondayOrFridayTheFirst(let month):
      guard let first = Day(year: year, month: month, day: 1) else { return nil }
      return first.weekday == .friday ? first : first.onOrAfter(.monday)
    case .fixedNotSunday(let month, let day):
      guard let fixed = Day(year: year, month: month, day: day) else { return nil }
      return fixed.weekday == .sunday ? fixed.adding(days: -1) : fixed
    }
  }
}

extension Day {
  public var isWeekend: Bool { weekday == .saturday || weekday == .sunday }

  func onOrAfter(_ weekday: Weekday) -> Day {
    adding(days: (weekday.rawValue - self.weekday.rawValue).remainderRoundedDown(by: 7))
  }
}

/// The holidays by name; the raw value is the word for programs and never changes.
public enum Holiday: String, CaseIterable, Hashable, Sendable {
  case newYear = "new-year"
  case epiphany
  case saintBrigid = "saint-brigid"
  case saintPatrick = "saint-patrick"
  case remembrance
  case goodFriday = "good-friday"
  case easterMonday = "easter-monday"
  case liberation
  case kingsDay = "kings-day"
  case labour
  case mayMonday = "may-monday"
  case victory
  case europe
  case ascension
  case whitMonday = "whit-monday"
  case republic
  case juneMonday = "june-monday"
  case national
  case augustMonday = "august-monday"
  case assumption
  case germanUnity = "german-unity"
  case saintFrancis = "saint-francis"
  case octoberMonday = "october-monday"
  case reformation
  case allSaints = "all-saints"
  case armistice
  case constitution
  case immaculateConception = "immaculate-conception"
  case christmas
  case saintStephen = "saint-stephen"
  case secondChristmasDay = "second-christmas-day"
}
