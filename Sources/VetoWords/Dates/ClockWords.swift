public import VetoModel

// The answer clock: by when a controller must say what it did, and how that day comes about.
extension Words {
  /// The sum on one line: "received Mon 23 November 2026 → same day next month → Wed 23 December
  /// 2026, a working day in Ireland".
  public func sum(_ sum: ClockSum) -> String {
    var parts = [
      pick(fr: "reçu le \(longDay(sum.received))", en: "received \(longDay(sum.received))")
    ]
    var obstacles: [String] = []
    for (index, step) in sum.steps.enumerated() {
      let next = index + 1 < sum.steps.count ? sum.steps[index + 1] : nil
      switch step {
      case .weekend(let day): obstacles.append(dated(day, weekend, ifFirst: obstacles.isEmpty))
      case .holiday(let day, let rules):
        obstacles.append(
          dated(day, dayOff(rules, sum.country), ifFirst: obstacles.isEmpty))
      case .workingDay(let day):
        if !obstacles.isEmpty {
          parts.append(obstacles.joined(separator: pick(fr: ", puis ", en: ", then ")))
        }
        parts.append(landing(day, sum, isFree: obstacles.isEmpty))
      case .clamped(let missing, let last):
        let last = part(parts.removeLast(), without: missing, in: last.month)
        parts.append(last)
      case .nominal(let day): if leadsOn(next) { parts.append(shortDay(day)) }
      default: parts += part(step)
      }
    }
    return parts.joined(separator: " → ")
  }

  // The day before the pauses is worth naming only when something is added to it.
  private func leadsOn(_ step: ClockSum.Step?) -> Bool {
    switch step {
    case .paused, .open, .askedTooLate: true
    default: false
    }
  }

  private func part(_ step: ClockSum.Step) -> [String] {
    switch step {
    case .announcedTooLate(let day, let end):
      [
        pick(
          fr: "prolongation annoncée le \(plainDay(day)), après le \(plainDay(end)) : sans effet",
          en: "extension announced on \(plainDay(day)), after \(plainDay(end)): no effect")
      ]
    case .extendedThreeMonths(let end):
      [
        end.map {
          pick(
            fr: "prolongation (à annoncer au plus tard le \(plainDay($0)))",
            en: "extended (to be announced by \(plainDay($0)))")
        } ?? pick(fr: "prolongation", en: "extended"),
        pick(fr: "trois mois après la réception", en: "three months from receipt"),
      ]
    case .sameDayNextMonth: [pick(fr: "même jour du mois suivant", en: "same day next month")]
    case .askedTooLate(let day):
      [
        pick(
          fr: "question du \(plainDay(day)), après l'échéance : sans effet",
          en: "question of \(plainDay(day)), after the due day: no effect")
      ]
    case .paused(let days, _):
      [
        count(
          days, fr: ("jour de suspension", "jours de suspension"),
          en: ("day paused", "days paused")
        ).withPlus
      ]
    case .open(let day):
      [
        pick(
          fr: "suspendu depuis le \(plainDay(day)) : pas d'échéance avant votre réponse",
          en: "paused since \(plainDay(day)): no due day before your reply")
      ]
    default: []
    }
  }

  private func part(_ part: String, without missing: Int, in month: Int) -> String {
    let name = monthName(month)
    return pick(
      fr: "\(part) : pas de \(missing) \(name)", en: "\(part): there is no \(missing) \(name)")
  }

  // The day is said once, at the first thing in the way.
  private func dated(_ day: Day, _ text: String, ifFirst isFirst: Bool) -> String {
    isFirst ? "\(shortDay(day)), \(text)" : text
  }

  private var weekend: String { pick(fr: "week-end", en: "weekend") }

  private func dayOff(_ rules: [HolidayRule], _ country: String) -> String {
    let names = rules.map { holiday($0.holiday) }.joined(separator: ", ")
    return pick(fr: "jour férié", en: "public holiday") + " \(inCountry(country)) (\(names))"
  }

  private func landing(_ day: Day, _ sum: ClockSum, isFree: Bool) -> String {
    if !sum.knowsHolidays { return "\(longDay(day)) (\(weekendsOnly(sum.country)))" }
    if !isFree { return longDay(day) }
    return longDay(day) + ", "
      + pick(
        fr: "jour ouvrable \(inCountry(sum.country))",
        en: "a working day \(inCountry(sum.country))")
  }

  private func monthName(_ month: Int) -> String {
    guard let day = Day(year: 2000, month: month, day: 2) else { return "" }
    return String(plainDay(day).dropFirst(2).dropLast(5))
  }

  // MARK: Due and overdue

  /// The last day to answer, or why there is none.
  public func due(_ clock: AnswerClock) -> String {
    if let due = clock.due {
      return pick(
        fr: "Réponse attendue au plus tard : \(longDay(due))", en: "Answer due: \(longDay(due))")
    }
    return pick(
      fr: "Pas d'échéance : on attend votre réponse", en: "No due day: it is your turn to reply")
  }

  public func overdue(from day: Day) -> String {
    pick(
      fr: "Délai dépassé à partir du : \(longDay(day))", en: "Overdue from: \(longDay(day))")
  }

  /// Which of the reckonings this is: whose holidays, and the pauses counted or not.
  public func reading(_ reading: AnswerClock.Reckoning) -> String {
    let holidays =
      reading.sum.knowsHolidays
      ? pick(
        fr: "avec les jours fériés \(ofCountry(reading.country))",
        en: "with the holidays \(ofCountry(reading.country))")
      : weekendsOnly(reading.country)
    if reading.countsPauses { return holidays }
    return holidays + pick(fr: ", sans la suspension", en: ", the pause not counted")
  }

  /// The reading and its sum, which says by itself where no holidays are known.
  public func readingAndSum(_ reading: AnswerClock.Reckoning) -> String {
    let isNamed = !reading.sum.knowsHolidays && reading.countsPauses && !reading.country.isEmpty
    let label = isNamed ? country(reading.country) : self.reading(reading)
    return label + pick(fr: " : ", en: ": ") + sum(reading.sum)
  }

  public var clockLaw: String {
    pick(
      fr: "RGPD art. 12(3) et 12(6) ; règlement 1182/71 art. 3(1), 3(2)(c) et 3(4).",
      en: "GDPR art. 12(3) and 12(6); Regulation 1182/71 art. 3(1), 3(2)(c) and 3(4).")
  }

  public var pausesHold: String {
    pick(
      fr: "Que le délai soit suspendu pendant une question n'est pas écrit dans le RGPD.",
      en: "That a question pauses the clock is not written in the GDPR.")
  }

  // MARK: What is refused

  public func noPause(_ text: String) -> String {
    pick(
      fr: "\(quoted(text)) n'est pas une suspension : écrivez deux jours, 2026-10-12..2026-10-19,"
        + " ou 2026-10-12.. si la question est ouverte.",
      en: "\(quoted(text)) is no pause: write two days, 2026-10-12..2026-10-19, or 2026-10-12.. "
        + "while the question is open.")
  }

  public func pauseBackwards(_ asked: Day, _ given: Day) -> String {
    pick(
      fr: "La réponse (\(plainDay(given))) ne peut pas précéder la question (\(plainDay(asked))).",
      en: "The reply (\(plainDay(given))) can't come before the question (\(plainDay(asked))).")
  }

  public func pauseBeforeReceipt(_ asked: Day, _ received: Day) -> String {
    pick(
      fr: "La question (\(plainDay(asked))) ne peut pas précéder la demande"
        + " (\(plainDay(received))).",
      en: "The question (\(plainDay(asked))) can't come before the request "
        + "(\(plainDay(received))).")
  }

  public func noClock(_ day: Day, _ range: ClosedRange<Day>) -> String {
    pick(
      fr: "Pas de délai pour le \(plainDay(day)) : le RGPD s'applique depuis le"
        + " \(plainDay(range.lowerBound)), et Veto compte jusqu'au \(plainDay(range.upperBound)).",
      en: "No clock for \(plainDay(day)): the GDPR applies from \(plainDay(range.lowerBound)), "
        + "and Veto counts up to \(plainDay(range.upperBound)).")
  }
}

extension String {
  fileprivate var withPlus: String { "+ " + self }
}
