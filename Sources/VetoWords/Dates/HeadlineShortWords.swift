import VetoModel

// The header in one line, for a screen with little room.
extension Words {
  func short(_ headline: Headline, via: String?, today: Day) -> String {
    let text = shortText(headline.state, today)
    return via == nil ? text : "~ " + text
  }

  private func shortText(_ state: Headline.State, _ today: Day) -> String {
    switch state {
    case .toCutOff(let cutOff, _):
      pick(fr: "jusqu'au \(year(cutOff.lastSafeDay))", en: "until \(year(cutOff.lastSafeDay))")
    case .onCutOff:
      pick(fr: "la date ; votre droit demeure", en: "the date; your right stands")
    case .afterCutOff: pick(fr: "après ; votre droit demeure", en: "on; your right stands")
    case .toOwnDate(let day, _): pick(fr: "jusqu'au \(year(day)) (t)", en: "until \(year(day)) (t)")
    case .afterOwnDate(let day, _):
      pick(fr: "depuis le \(year(day)) (t)", en: "since \(year(day)) (t)")
    case .open(let procedure): pick(fr: "· ", en: "· ") + kind(procedure.kind)
    case .toAnswer(let clock, _):
      pick(
        fr: "réponse : \(day(short: clock.due))", en: "answer by \(day(short: clock.due))")
    case .answerDisputed(let clock):
      pick(
        fr: "dépassé dès le \(day(short: clock.overdueFrom))",
        en: "overdue from \(day(short: clock.overdueFrom))")
    case .overdue: pick(fr: "de délai dépassé : à vous", en: "overdue: you can complain")
    case .yourTurn: pick(fr: "leur question : à vous", en: "their question: your turn")
    case .answered(let outcome, _, _):
      shortAnswer(outcome)
        + (outcome == .refused
          ? pick(fr: " : plainte possible", en: ": you can complain")
          : pick(fr: " : à vous", en: ": your turn"))
    case .complained(let day, _, _):
      pick(fr: "plainte du \(year(day))", en: "complaint of \(year(day))")
    case .authoritySilent(let day, let days):
      days < 0
        ? pick(fr: "réputée rejetée : conseil", en: "rejected by silence: advice")
        : pick(fr: "CNIL jusqu'au \(year(day))", en: "CNIL: until \(year(day))")
    case .authorityNews(let day, _):
      pick(fr: "plainte examinée, \(year(day))", en: "being examined, \(year(day))")
    case .settled(let settled, _):
      settled.again.map {
        pick(fr: "fait ; vérif. \(year($0))", en: "done; check \(year($0))")
      }
        ?? pick(fr: "fait", en: "done")
    case .lookAgain(let reason, _, _, _): shortReason(reason)
    case .ended(let ending): "· " + self.ending(ending.kind)
    case .standing(.nothingToDo, _): pick(fr: "à demander ici", en: "to ask for here")
    case .standing(.noWay, _):
      pick(fr: "– une lettre reste", en: "– a letter is still possible")
    }
  }

  private func shortAnswer(_ outcome: Outcome) -> String {
    switch outcome {
    case .accepted: pick(fr: "accepté", en: "accepted")
    case .partly: pick(fr: "en partie", en: "in part")
    case .refused: pick(fr: "refus", en: "refused")
    case .notConcerned: pick(fr: "« pas nous »", en: "\"not us\"")
    }
  }

  private func shortReason(_ reason: CheckReason) -> String {
    let why =
      switch reason {
      case .time: pick(fr: "le temps", en: "time passed")
      case .email: pick(fr: "l'e-mail", en: "new e-mail")
      case .centre: pick(fr: "comptes liés", en: "linked accounts")
      case .changed: pick(fr: "l'entreprise", en: "the company")
      }
    return pick(fr: "à revérifier : \(why)", en: "look again: \(why)")
  }

  private func day(short day: Day?) -> String { day.map { year($0) } ?? "" }

  /// "26 mai 2025", "26 May 2025", the month short.
  private func year(_ day: Day) -> String { "\(shortDay(day)) \(day.year)" }
}
