public import VetoModel

extension Words {
  private func name(_ weekday: Weekday) -> String {
    switch weekday {
    case .monday: pick(fr: "lundi", en: "Mon")
    case .tuesday: pick(fr: "mardi", en: "Tue")
    case .wednesday: pick(fr: "mercredi", en: "Wed")
    case .thursday: pick(fr: "jeudi", en: "Thu")
    case .friday: pick(fr: "vendredi", en: "Fri")
    case .saturday: pick(fr: "samedi", en: "Sat")
    case .sunday: pick(fr: "dimanche", en: "Sun")
    }
  }

  private var months: [String] {
    switch language {
    case .french:
      [
        "janvier", "février", "mars", "avril", "mai", "juin", "juillet", "août", "septembre",
        "octobre", "novembre", "décembre",
      ]
    case .english:
      [
        "January", "February", "March", "April", "May", "June", "July", "August", "September",
        "October", "November", "December",
      ]
    }
  }

  private var shortMonths: [String] {
    switch language {
    case .french:
      ["janv", "févr", "mars", "avr", "mai", "juin", "juil", "août", "sept", "oct", "nov", "déc"]
    case .english:
      ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"]
    }
  }

  private func ordinal(_ day: Day) -> String {
    language == .french && day.day == 1 ? "1er" : String(day.day)
  }

  /// "lundi 26 mai 2025", "Mon 26 May 2025".
  public func longDay(_ day: Day) -> String { "\(name(day.weekday)) \(plainDay(day))" }

  /// "26 mai 2025", "26 May 2025".
  public func plainDay(_ day: Day) -> String {
    "\(ordinal(day)) \(months[day.month - 1]) \(day.year)"
  }

  /// "mai 2025", "May 2025".
  public func monthAndYear(_ day: Day) -> String { "\(months[day.month - 1]) \(day.year)" }

  /// "26 mai", "26 May": at most 7 columns.
  public func shortDay(_ day: Day) -> String { "\(day.day) \(shortMonths[day.month - 1])" }

  /// "mardi 20 mai 2025 18:30".
  public func moment(_ now: Now) -> String {
    "\(longDay(now.day)) \(now.hour < 10 ? "0" : "")\(now.hour):\(padded(now.minute, 2))"
  }

  public func days(_ number: Int) -> String {
    count(number, fr: ("jour", "jours"), en: ("day", "days"))
  }

  /// How long is left: over 14 days, days; over 48 hours, days, hours and minutes; under, seconds
  /// too.
  public func remaining(seconds: Int) -> String {
    let left = max(0, seconds)
    let (days, hours, minutes) = (left / 86_400, left / 3600, left / 60 % 60)
    if left > 14 * 86_400 { return self.days(days) }
    if left > 48 * 3600 {
      return pick(fr: "\(days) j", en: "\(days) d") + " \(hours % 24):\(padded(minutes, 2))"
    }
    return "\(hours):\(padded(minutes, 2)):\(padded(left % 60, 2))"
  }
}

/// Seconds until what `remaining` shows changes next.
public func secondsUntilRemainingChanges(_ seconds: Int) -> Int {
  let (fortnight, twoDays) = (14 * 86_400, 48 * 3600)
  if seconds > fortnight { return min(seconds % 86_400 + 1, seconds - fortnight) }
  if seconds > twoDays { return min(seconds % 60 + 1, seconds - twoDays) }
  return 1
}
