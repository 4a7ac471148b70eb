public import VetoModel

// What a clock says on a line of the screen, and in full.
extension Words {
  /// The sum in short, for one line of the screen: "11 Oct → 11 Nov, a working day in Ireland".
  func shortSum(_ sum: ClockSum) -> String {
    var parts = [
      pick(fr: "reçu \(shortDay(sum.received))", en: "received \(shortDay(sum.received))")
    ]
    var isFree = true
    for step in sum.steps {
      switch step {
      case .nominal(let day): parts.append(shortDay(day))
      case .paused(let days, let day):
        parts.append(pick(fr: "+\(days) j : ", en: "+\(days) d: ") + shortDay(day))
      case .weekend:
        isFree = false
        parts.append(pick(fr: "week-end", en: "weekend"))
      case .holiday(_, let rules):
        isFree = false
        parts.append(rules.first.map { holiday($0.holiday) } ?? "")
      case .workingDay where isFree:
        parts[parts.count - 1] += pick(
          fr: ", jour ouvrable \(inCountry(sum.country))",
          en: ", a working day \(inCountry(sum.country))")
      case .workingDay(let day): parts.append(shortDay(day))
      case .extendedThreeMonths:
        parts.append(pick(fr: "prolongé : 3 mois", en: "extended: 3 months"))
      case .clamped(let missing, _):
        parts.append(pick(fr: "pas de \(missing)", en: "no day \(missing)"))
      case .announcedTooLate:
        parts.append(pick(fr: "prolongation hors délai", en: "extension not in time"))
      case .askedTooLate:
        parts.append(pick(fr: "question hors délai", en: "question not in time"))
      case .sameDayNextMonth, .open: break
      }
    }
    return parts.joined(separator: " → ")
  }

  /// What a clock says in full: the due day with its sum, and from when it is late by every
  /// reading.
  public func clockParagraphs(_ clock: AnswerClock) -> [String] {
    var lines = [due(clock) + ".", sum(clock.sum) + "."]
    if let late = clock.overdueFrom, let day = clock.due {
      let isDisputed = day.adding(days: 1) != late
      let reason = isDisputed ? " (\(latest(clock)))" : ""
      lines.append(overdue(from: late) + reason + ".")
    }
    return lines
  }

  /// Something late on another platform than the one that is shown.
  public func overdueElsewhere(_ platform: String, days: Int, others: Int) -> String {
    let more = others > 0 ? " +\(others)" : ""
    return pick(
      fr: "\(platform) : délai dépassé (\(self.days(days)))\(more)",
      en: "\(platform): overdue \(self.days(days))\(more)")
  }

  func byDay(_ day: Day?) -> String {
    guard let day else { return "" }
    return pick(fr: "d'ici au \(longDay(day))", en: "by \(longDay(day))")
  }

  // Why a later day than the due one can be defended.
  func latest(_ clock: AnswerClock) -> String {
    clock.latestReckoning.map { reading($0) } ?? ""
  }
}
