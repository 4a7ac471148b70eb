/// How a person writes a day: `2026-11-23`, `today`, `hier`, `-3`, `27/05`, `27 mai 2026`; or a month,
/// `mai 2025`, `05/2025`, which means its last day.
public struct DayText: Hashable, Sendable {
  /// Which way a day without a year lies.
  public enum Leaning: Hashable, Sendable {
    /// Today or the latest such day before: something done.
    case back
    /// Today or the next such day: a date to come.
    case ahead
  }

  private let text: String

  public init(_ text: String) {
    self.text = DayText.folded(text)
  }

  /// The day that is meant; nil if the text names none.
  public func day(today: Day, leaning: Leaning = .back) -> Day? {
    if let offset = DayText.words[text] { return today.adding(days: offset) }
    if let day = Day(text) { return day }
    if let offset = offsetInDays { return today.adding(days: offset) }
    if let last = lastOfMonth(today: today, leaning) { return last }
    guard let parts = dayAndMonth else { return nil }
    if let year = parts.year { return Day(year: year, month: parts.month, day: parts.day) }
    return DayText.nearest(parts.day, parts.month, today: today, leaning)
  }

  private static let words = [
    "today": 0, "aujourd'hui": 0, "yesterday": -1, "hier": -1, "avant-hier": -2,
    "tomorrow": 1, "demain": 1, "apres-demain": 2,
  ]

  /// Whether it names a month and no day.
  public var isMonth: Bool { monthAndYear != nil }

  // A month that is not over ends today for what was done in it.
  private func lastOfMonth(today: Day, _ leaning: Leaning) -> Day? {
    guard let (month, year) = monthAndYear, let first = Day(year: year, month: month, day: 1)
    else { return nil }
    let last = first.adding(months: 1).adding(days: -1)
    return leaning == .back && first <= today ? min(last, today) : last
  }

  // "mai 2025", "05/2025", "2025-05".
  private var monthAndYear: (month: Int, year: Int)? {
    var parts = text.split { " /,.".contains($0) }
    if parts.count == 1 {
      parts = Array(text.split(separator: "-", omittingEmptySubsequences: false).reversed())
    }
    guard parts.count == 2, let year = DayText.number(parts[1], digits: 4...4),
      let month = DayText.month(parts[0]), (1...12).contains(month), year > 0
    else { return nil }
    return (month, year)
  }

  // "-3" is three days ago, "+3" in three days; a bare number says neither.
  private var offsetInDays: Int? {
    guard let sign = text.first, sign == "-" || sign == "+" else { return nil }
    guard let days = DayText.number(text.dropFirst(), digits: 1...4) else { return nil }
    return sign == "-" ? -days : days
  }

  private var dayAndMonth: (day: Int, month: Int, year: Int?)? {
    let separators: [Character] = text.contains("/") ? ["/"] : [" ", ",", "."]
    var parts = text.split(whereSeparator: separators.contains)
    guard parts.count == 2 || parts.count == 3 else { return nil }
    var year: Int?
    if parts.count == 3 {
      guard let last = DayText.number(parts.removeLast(), digits: 4...4) else { return nil }
      year = last
    }
    // "May 27" is written too; with two numbers the day always comes first.
    if DayText.month(named: parts[0]) != nil { parts.swapAt(0, 1) }
    let dayPart = parts[0] == "1er" ? "1" : parts[0]
    guard let day = DayText.number(dayPart, digits: 1...2), let month = DayText.month(parts[1])
    else { return nil }
    return (day, month, year)
  }

  // 29 February is sought up to eight years away: 1900 and 2100 have none.
  private static func nearest(_ day: Int, _ month: Int, today: Day, _ leaning: Leaning) -> Day? {
    for distance in 0...8 {
      let year = leaning == .back ? today.year - distance : today.year + distance
      guard let found = Day(year: year, month: month, day: day) else { continue }
      if leaning == .back ? found <= today : found >= today { return found }
    }
    return nil
  }

  private static func month(_ text: Substring) -> Int? {
    if let month = number(text, digits: 1...2) { return month }
    return month(named: text)
  }

  // A month may be cut short after three letters, as long as only one begins like that.
  private static func month(named text: Substring) -> Int? {
    guard text.count >= 3 else { return nil }
    let found = Set(months.filter { $0.name.hasPrefix(text) }.map(\.number))
    return found.count == 1 ? found.first : nil
  }

  private static let months: [(name: String, number: Int)] = {
    let french = [
      "janvier", "fevrier", "mars", "avril", "mai", "juin", "juillet", "aout", "septembre",
      "octobre", "novembre", "decembre",
    ]
    let english = [
      "january", "february", "march", "april", "may", "june", "july", "august", "september",
      "october", "november", "december",
    ]
    return [french, english].flatMap { names in
      names.enumerated().map { ($0.element, $0.offset + 1) }
    }
  }()

  private static func number(_ text: Substring, digits: ClosedRange<Int>) -> Int? {
    guard digits.contains(text.utf8.count),
      text.utf8.allSatisfy({ (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) })
    else { return nil }
    return Int(text)
  }

  // Lower case, without accents, spaces of all kinds as one, the apostrophe as typed.
  private static func folded(_ text: String) -> String {
    var result = ""
    for scalar in text.folded.unicodeScalars {
      switch scalar {
      case "\u{2019}": result += "'"
      case "\u{2212}": result += "-"
      case _ where scalar.properties.isWhitespace: result += " "
      default: result.unicodeScalars.append(scalar)
      }
    }
    while result.hasPrefix(" ") { result.removeFirst() }
    while result.hasSuffix(" ") { result.removeLast() }
    return result
  }
}
