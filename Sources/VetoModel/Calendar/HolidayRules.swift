// The holidays of each country, with the law that names them. A country is here only when all its
// nationwide holidays are; those of a region are left out.
extension Holidays {
  static let rules: [String: [HolidayRule]] = [
    "BE": belgium, "DE": germany, "ES": spain, "FR": france, "IE": ireland, "IT": italy,
    "LU": luxembourg, "NL": netherlands,
  ]

  // Christmas Day and St Stephen's Day stay where they are at a weekend: the Act gives employees
  // another day off, it names no other public holiday. Good Friday is none in Ireland.
  private static let ireland: [HolidayRule] = {
    let act = "Organisation of Working Time Act 1997, Second Schedule"
    let regulations = "regulations of 2022 under the Organisation of Working Time Act 1997"
    return [
      HolidayRule(.newYear, .fixed(1, 1), law: act),
      HolidayRule(
        .saintBrigid, .firstMondayOrFridayTheFirst(month: 2), since: 2023, law: regulations),
      HolidayRule(.saintPatrick, .fixed(3, 17), law: act),
      HolidayRule(.remembrance, once: 2022, 3, 18, law: regulations),
      HolidayRule(.easterMonday, .easter(1), law: act),
      HolidayRule(.mayMonday, .first(.monday, month: 5), law: act),
      HolidayRule(.juneMonday, .first(.monday, month: 6), law: act),
      HolidayRule(.augustMonday, .first(.monday, month: 8), law: act),
      HolidayRule(.octoberMonday, .last(.monday, month: 10), law: act),
      HolidayRule(.christmas, .fixed(12, 25), law: act),
      HolidayRule(.saintStephen, .fixed(12, 26), law: act),
    ]
  }()

  // Moselle and Alsace keep Good Friday and 26 December too; overseas, other days.
  private static let france: [HolidayRule] = {
    let code = "Code du travail, art. L3133-1"
    return [
      HolidayRule(.newYear, .fixed(1, 1), law: code),
      HolidayRule(.easterMonday, .easter(1), law: code),
      HolidayRule(.labour, .fixed(5, 1), law: code),
      HolidayRule(.victory, .fixed(5, 8), law: code),
      HolidayRule(.ascension, .easter(39), law: code),
      HolidayRule(.whitMonday, .easter(50), law: code),
      HolidayRule(.national, .fixed(7, 14), law: code),
      HolidayRule(.assumption, .fixed(8, 15), law: code),
      HolidayRule(.allSaints, .fixed(11, 1), law: code),
      HolidayRule(.armistice, .fixed(11, 11), law: code),
      HolidayRule(.christmas, .fixed(12, 25), law: code),
    ]
  }()

  // Only 3 October is federal law; the others are in the law of every one of the sixteen Länder.
  private static let germany: [HolidayRule] = {
    let laws = "Feiertagsgesetze der Länder"
    let unity = "Einigungsvertrag, Art. 2 Abs. 2"
    return [
      HolidayRule(.newYear, .fixed(1, 1), law: laws),
      HolidayRule(.goodFriday, .easter(-2), law: laws),
      HolidayRule(.easterMonday, .easter(1), law: laws),
      HolidayRule(.labour, .fixed(5, 1), law: laws),
      HolidayRule(.ascension, .easter(39), law: laws),
      HolidayRule(.whitMonday, .easter(50), law: laws),
      HolidayRule(.germanUnity, .fixed(10, 3), law: unity),
      HolidayRule(.reformation, once: 2017, 10, 31, law: laws),
      HolidayRule(.christmas, .fixed(12, 25), law: laws),
      HolidayRule(.secondChristmasDay, .fixed(12, 26), law: laws),
    ]
  }()

  // 5 May counts every year here, whatever labour agreements say; for terms of law Good Friday
  // ranks with the holidays of paragraph 1. Days that a royal decree ranks with them for some years
  // (paragraph 3), such as the Friday after Ascension, are not counted: no law lists them.
  private static let netherlands: [HolidayRule] = {
    let act = "Algemene termijnenwet, art. 3 lid 1"
    return [
      HolidayRule(.newYear, .fixed(1, 1), law: act),
      HolidayRule(.goodFriday, .easter(-2), law: "Algemene termijnenwet, art. 3 lid 2"),
      HolidayRule(.easterMonday, .easter(1), law: act),
      HolidayRule(.kingsDay, .fixedNotSunday(4, 27), since: 2014, law: act),
      HolidayRule(.liberation, .fixed(5, 5), law: act),
      HolidayRule(.ascension, .easter(39), law: act),
      HolidayRule(.whitMonday, .easter(50), law: act),
      HolidayRule(.christmas, .fixed(12, 25), law: act),
      HolidayRule(.secondChristmasDay, .fixed(12, 26), law: act),
    ]
  }()

  private static let luxembourg: [HolidayRule] = {
    let code = "Code du travail, art. L. 232-2"
    return [
      HolidayRule(.newYear, .fixed(1, 1), law: code),
      HolidayRule(.easterMonday, .easter(1), law: code),
      HolidayRule(.labour, .fixed(5, 1), law: code),
      HolidayRule(.europe, .fixed(5, 9), since: 2019, law: code),
      HolidayRule(.ascension, .easter(39), law: code),
      HolidayRule(.whitMonday, .easter(50), law: code),
      HolidayRule(.national, .fixed(6, 23), law: code),
      HolidayRule(.assumption, .fixed(8, 15), law: code),
      HolidayRule(.allSaints, .fixed(11, 1), law: code),
      HolidayRule(.christmas, .fixed(12, 25), law: code),
      HolidayRule(.saintStephen, .fixed(12, 26), law: code),
    ]
  }()

  // A holiday on a Sunday is made up for on a day that each company chooses, so on no one day.
  private static let belgium: [HolidayRule] = {
    let decree = "Arrêté royal du 18 avril 1974 (jours fériés), art. 1er"
    return [
      HolidayRule(.newYear, .fixed(1, 1), law: decree),
      HolidayRule(.easterMonday, .easter(1), law: decree),
      HolidayRule(.labour, .fixed(5, 1), law: decree),
      HolidayRule(.ascension, .easter(39), law: decree),
      HolidayRule(.whitMonday, .easter(50), law: decree),
      HolidayRule(.national, .fixed(7, 21), law: decree),
      HolidayRule(.assumption, .fixed(8, 15), law: decree),
      HolidayRule(.allSaints, .fixed(11, 1), law: decree),
      HolidayRule(.armistice, .fixed(11, 11), law: decree),
      HolidayRule(.christmas, .fixed(12, 25), law: decree),
    ]
  }()

  // Maundy Thursday and St Joseph are left to each autonomous community (art. 45.1 d); so is
  // whether the Monday after a holiday that falls on a Sunday is kept (art. 45.2): neither is a
  // holiday of the whole country.
  private static let spain: [HolidayRule] = {
    let decree = "Real Decreto 2001/1983, art. 45.1"
    return [
      HolidayRule(.newYear, .fixed(1, 1), law: decree),
      HolidayRule(.epiphany, .fixed(1, 6), law: decree),
      HolidayRule(.goodFriday, .easter(-2), law: decree),
      HolidayRule(.labour, .fixed(5, 1), law: decree),
      HolidayRule(.assumption, .fixed(8, 15), law: decree),
      HolidayRule(.national, .fixed(10, 12), law: decree),
      HolidayRule(.allSaints, .fixed(11, 1), law: decree),
      HolidayRule(.constitution, .fixed(12, 6), law: decree),
      HolidayRule(.immaculateConception, .fixed(12, 8), law: decree),
      HolidayRule(.christmas, .fixed(12, 25), law: decree),
    ]
  }()

  private static let italy: [HolidayRule] = {
    let act = "Legge 27 maggio 1949, n. 260, art. 2"
    return [
      HolidayRule(.newYear, .fixed(1, 1), law: act),
      HolidayRule(.epiphany, .fixed(1, 6), law: "D.P.R. 28 dicembre 1985, n. 792"),
      HolidayRule(.easterMonday, .easter(1), law: act),
      HolidayRule(.liberation, .fixed(4, 25), law: act),
      HolidayRule(.labour, .fixed(5, 1), law: act),
      HolidayRule(.republic, .fixed(6, 2), law: "Legge 20 novembre 2000, n. 336"),
      HolidayRule(.assumption, .fixed(8, 15), law: act),
      HolidayRule(
        .saintFrancis, .fixed(10, 4), since: 2026, law: "Legge 8 ottobre 2025, n. 151, art. 1"),
      HolidayRule(.allSaints, .fixed(11, 1), law: act),
      HolidayRule(.immaculateConception, .fixed(12, 8), law: act),
      HolidayRule(.christmas, .fixed(12, 25), law: act),
      HolidayRule(.saintStephen, .fixed(12, 26), law: act),
    ]
  }()
}
