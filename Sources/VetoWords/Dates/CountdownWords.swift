public import VetoModel

// The clock that matters, in words.
extension Words {
  /// The words right of a countdown's number, on two lines.
  public func countdownLines(_ countdown: Countdown, company: String) -> (String, String) {
    switch countdown {
    case .toCutOff(let cutOff, _):
      (
        pick(
          fr: "jusqu'au dernier jour sûr, \(longDay(cutOff.lastSafeDay))",
          en: "until the last safe day, \(longDay(cutOff.lastSafeDay))"),
        cutOff.text[language]
      )
    case .onCutOff(let cutOff):
      (
        pick(
          fr: "date de \(company). Dernier jour sûr : \(plainDay(cutOff.lastSafeDay)).",
          en: "\(company)'s date. The last safe day was \(plainDay(cutOff.lastSafeDay))."),
        pick(
          fr: "Vous pouvez vous opposer aujourd'hui comme à tout moment.",
          en: "You can object today, as at any time.")
      )
    case .afterCutOff(let cutOff, _):
      (
        pick(
          fr: "depuis le dernier jour sûr, \(plainDay(cutOff.lastSafeDay)). Votre droit demeure :",
          en: "since the last safe day, \(plainDay(cutOff.lastSafeDay)). Your right has not passed:"
        ),
        cutOff.confidence == .low
          ? cutOff.text[language]
          : pick(
            fr: "pour la plupart des autorités, cela ne vaut que pour la suite.",
            en: "most authorities say an objection now counts only from now on.")
      )
    case .toOwnDate(let day, _):
      (
        pick(
          fr: "jusqu'à mon échéance, \(longDay(day))", en: "until your own date, \(longDay(day))"),
        pick(fr: "Une date que vous avez choisie (t).", en: "A date that you chose (t).")
      )
    case .afterOwnDate(let day, _):
      (
        pick(
          fr: "depuis mon échéance, \(longDay(day))", en: "since your own date, \(longDay(day))"),
        pick(fr: "Rien n'est perdu : t la déplace.", en: "Nothing is lost: t moves it.")
      )
    case .toAnswer, .answerDisputed, .overdue, .yourTurn: answerLines(countdown, company)
    case .afterComplaint(let day, let days): silenceLines(day, isPast: days < 0)
    case .none: ("", "")
    }
  }

  private func answerLines(_ countdown: Countdown, _ company: String) -> (String, String) {
    switch countdown {
    case .toAnswer(let clock, _):
      (
        pick(
          fr: "pour que \(company) dise ce qu'elle a fait, d'ici au \(plain(clock.due))",
          en: "for \(company) to say what it did: \(byDay(clock.due))"),
        shortSum(clock.sum)
      )
    case .answerDisputed(let clock):
      (
        pick(
          fr: "Réponse attendue d'ici au \(plain(clock.due)).",
          en: "Answer due \(byDay(clock.due)); overdue by every reading"),
        pick(
          fr: "En retard, selon toutes les lectures, dès le \(plain(clock.overdueFrom)).",
          en: "from \(clock.overdueFrom.map { longDay($0) } ?? "") (\(latest(clock))).")
      )
    case .overdue(let clock, _):
      (
        pick(
          fr: "de retard : réponse attendue \(dueSpan(clock)).",
          en: "overdue: \(company) had to answer \(dueSpan(clock))."),
        pick(
          fr: "Vous pouvez saisir votre autorité ; plus tard, rien n'est perdu.",
          en: "You can complain now; you lose nothing by doing it later.")
      )
    case .yourTurn(let day, _):
      (
        pick(
          fr: "depuis leur question du \(longDay(day)) : à vous.",
          en: "since their question of \(longDay(day)): your turn."),
        pick(
          fr: "Pas d'échéance avant votre réponse.", en: "No day is due before your reply.")
      )
    default: ("", "")
    }
  }

  /// What is counted, in few words, for a screen with little room.
  public func countdownShort(_ countdown: Countdown, company: String) -> String {
    switch countdown {
    case .toCutOff(let cutOff, _):
      pick(
        fr: "jusqu'au \(plainDay(cutOff.lastSafeDay))",
        en: "until \(plainDay(cutOff.lastSafeDay))")
    case .onCutOff: pick(fr: "date de \(company)", en: "\(company)'s date")
    case .afterCutOff(let cutOff, _):
      pick(
        fr: "depuis le \(plainDay(cutOff.lastSafeDay))",
        en: "since \(plainDay(cutOff.lastSafeDay))")
    case .toOwnDate(let day, _):
      pick(fr: "jusqu'au \(plainDay(day))", en: "until \(plainDay(day))")
    case .toAnswer(let clock, _), .answerDisputed(let clock):
      pick(fr: "réponse ", en: "answer ") + byDay(clock.due)
    case .overdue: pick(fr: "de retard : à vous", en: "overdue: your turn")
    case .afterOwnDate(let day, _), .yourTurn(let day, _):
      pick(fr: "depuis le \(plainDay(day))", en: "since \(plainDay(day))")
    case .afterComplaint(let day, let days):
      days < 0
        ? pick(fr: "depuis le \(plainDay(day))", en: "since \(plainDay(day))")
        : pick(fr: "jusqu'au \(plainDay(day))", en: "until \(plainDay(day))")
    case .none: ""
    }
  }

  /// The number of a countdown: "6 j 5:30", "546 days".
  public func countdownNumber(_ countdown: Countdown) -> String {
    switch countdown {
    case .toCutOff(_, let seconds), .toOwnDate(_, let seconds): remaining(seconds: seconds)
    case .onCutOff: pick(fr: "ce jour", en: "today")
    case .answerDisputed: pick(fr: "ces jours", en: "about now")
    case .toAnswer(_, 0): pick(fr: "ce jour", en: "today")
    case .afterCutOff(_, let days), .afterOwnDate(_, let days), .toAnswer(_, let days),
      .overdue(_, let days), .yourTurn(_, let days):
      self.days(days)
    case .afterComplaint(_, 0): pick(fr: "ce jour", en: "today")
    case .afterComplaint(_, let days): self.days(abs(days))
    case .none: ""
    }
  }

  private func plain(_ day: Day?) -> String { day.map { plainDay($0) } ?? "" }

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
      fr: "\(platform) : \(self.days(days)) de retard\(more)",
      en: "\(platform): overdue \(self.days(days))\(more)")
  }

  // The due day, and the latest one that a reading gives where that is another.
  private func dueSpan(_ clock: AnswerClock) -> String {
    guard let due = clock.due, let late = clock.overdueFrom else { return "" }
    let last = late.adding(days: -1)
    if last == due { return pick(fr: "le \(longDay(due))", en: "by \(longDay(due))") }
    return pick(
      fr: "le \(shortDay(due)), au plus tard le \(shortDay(last))",
      en: "by \(shortDay(due)), at the latest \(shortDay(last))")
  }

  private func byDay(_ day: Day?) -> String {
    guard let day else { return "" }
    return pick(fr: "d'ici au \(longDay(day))", en: "by \(longDay(day))")
  }

  // Why a later day than the due one can be defended.
  private func latest(_ clock: AnswerClock) -> String {
    clock.latestReckoning.map { reading($0) } ?? ""
  }

  // In France: the CNIL's silence after a complaint.
  private func silenceLines(_ day: Day, isPast: Bool) -> (String, String) {
    isPast
      ? (
        pick(
          fr: "depuis le \(longDay(day)) : sans nouvelles, plainte réputée rejetée ;",
          en: "since \(longDay(day)): no news counts as a rejection;"),
        pick(
          fr: "le délai de recours est court : demandez conseil.",
          en: "the time to appeal is short: get advice.")
      )
      : (
        pick(
          fr: "jusqu'au \(longDay(day)) : sans nouvelles de la CNIL,",
          en: "until \(longDay(day)): no news from the CNIL"),
        pick(
          fr: "la plainte est réputée rejetée.", en: "counts as a rejection of the complaint.")
      )
  }
}
