extension Day {
  /// Easter Sunday of the Gregorian calendar, between 22 March and 25 April.
  ///
  /// The reckoning is that of the papal bull *Inter gravissimas* (1582) in its anonymous form of
  /// 1876: the moon's 19 years, the century's leap days, the moon's drift, the next Sunday.
  /// The year is 1 to 9999; any other is held within that range.
  public static func easter(year: Int) -> Day {
    let year = min(max(year, 1), 9999)
    let (century, yearOfCentury) = (year / 100, year % 100)
    let moonYear = year % 19
    let drift = (century - (century + 8) / 25 + 1) / 3
    let epact = (19 * moonYear + century - century / 4 - drift + 15) % 30
    let toSunday =
      (32 + 2 * (century % 4) + 2 * (yearOfCentury / 4) - epact - yearOfCentury % 4) % 7
    let correction = (moonYear + 11 * epact + 22 * toSunday) / 451
    let days = epact + toSunday - 7 * correction
    // Day 0 is 22 March, the earliest that Easter can be.
    return (Day(year: year, month: 3, day: 22) ?? .earliest).adding(days: days)
  }
}
