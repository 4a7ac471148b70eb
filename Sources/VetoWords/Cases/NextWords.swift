public import VetoModel

// The list of what to do next, and the overview.
extension Words {
  public var nextTitle: String { pick(fr: "À faire", en: "Next") }
  public var nextEmpty: String {
    pick(
      fr: "Rien à faire pour l'instant : attendez les réponses.",
      en: "Nothing to do for now: await the answers.")
  }
  /// Where no answer is awaited either.
  public var nothingToDo: String {
    pick(fr: "Rien à faire pour l'instant.", en: "Nothing to do for now.")
  }
  public var overviewTitle: String { pick(fr: "Vue d'ensemble", en: "Overview") }

  /// Why a case is in the list, in a few words.
  ///
  /// `authority` is that of the person's country; nil if it is not said.
  public func why(_ why: NextItem.Why, today: Day, authority: Authority?) -> String {
    switch why {
    case .cutOff(let day):
      return pick(
        fr: "jusqu'au \(plainDay(day)) ; ensuite, surtout pour la suite",
        en: "before \(plainDay(day)) ends; afterwards, mostly from then on")
    case .ownDate(let day):
      return day < today
        ? pick(
          fr: "votre échéance du \(near(day, today)) est passée",
          en: "your own date, \(near(day, today)), has passed")
        : pick(
          fr: "votre échéance : \(near(day, today))", en: "your own date: \(near(day, today))")
    case .overdue(let day):
      return pick(
        fr: "délai dépassé depuis le \(near(day, today)) : vous pouvez saisir"
          + " \(self.authority(authority))",
        en: "answer overdue since \(near(day, today)): you can complain to "
          + self.authority(authority))
    case .yourTurn(let day):
      return pick(
        fr: "une question du \(near(day, today)) attend votre réponse",
        en: "a question of \(near(day, today)) awaits your reply")
    case .refused(let outcome, let day):
      return pick(
        fr: "réponse du \(near(day, today)) : \(self.outcome(outcome)) ; vous pouvez saisir"
          + " \(self.authority(authority))",
        en: "answer of \(near(day, today)): \(self.outcome(outcome)); you can complain to "
          + self.authority(authority))
    case .checkAgain(let reason, let day): return checkAgain(reason, day)
    case .noProof(let day):
      return pick(
        fr: "envoyé le \(near(day, today)), pas encore de preuve gardée",
        en: "sent on \(near(day, today)), no proof kept yet")
    case .stepOpen(let step, let day):
      let title = quoted(step.title[language])
      return pick(
        fr: "envoyé le \(near(day, today)) ; reste : \(title)",
        en: "sent on \(near(day, today)); still to do: \(title)")
    case .started(0, _): return pick(fr: "commencé", en: "started")
    case .started(let done, let total):
      return pick(fr: "commencé : \(done) sur \(total)", en: "started: \(done) of \(total)")
    case .notStarted: return pick(fr: "pas commencé", en: "not started")
    case .authoritySilent(let day): return authoritySilent(on: day, today: today)
    }
  }

  // A day of another year bears it.
  private func near(_ day: Day, _ today: Day) -> String {
    day.year == today.year ? shortDay(day) : plainDay(day)
  }

  private func checkAgain(_ reason: CheckReason, _ day: Day) -> String {
    switch reason {
    case .time:
      pick(
        fr: "à revérifier depuis le \(plainDay(day))", en: "to check again since \(plainDay(day))")
    case .email:
      pick(
        fr: "e-mail changé le \(plainDay(day)) : à revérifier",
        en: "e-mail changed on \(plainDay(day)): check again")
    case .centre:
      pick(
        fr: "compte lié le \(plainDay(day)) : à revérifier",
        en: "account linked on \(plainDay(day)): check again")
    case .changed:
      pick(
        fr: "à revérifier : changé le \(plainDay(day))",
        en: "check again: changed on \(plainDay(day))")
    }
  }

  /// What is due on a day that stands before it.
  public func due(_ why: Due.Why, _ day: Day, today: Day, authority: Authority?) -> String {
    switch why {
    case .cutOff:
      pick(
        fr: "dernier jour sûr ; ensuite, surtout pour la suite",
        en: "last safe day: afterwards, mostly from then on")
    case .ownDate:
      day < today
        ? pick(fr: "votre échéance, passée", en: "your own date, passed")
        : pick(fr: "votre échéance", en: "your own date")
    case .yourTurn:
      pick(fr: "leur question attend votre réponse", en: "their question awaits your reply")
    case .stepOpen:
      pick(fr: "envoyé ; une étape reste à faire", en: "sent; a step is still to do")
    case .answerDue: pick(fr: "leur réponse est attendue", en: "their answer is due")
    case .overdue:
      pick(
        fr: "délai dépassé : vous pouvez saisir \(self.authority(authority))",
        en: "answer overdue: you can complain to \(self.authority(authority))")
    case .authoritySilent:
      day < today
        ? pick(
          fr: "plainte réputée rejetée sans nouvelles de la CNIL : délai de recours court",
          en: "no news from the CNIL: counts as a rejection, the time to appeal is short")
        : pick(
          fr: "sans nouvelles de la CNIL, plainte réputée rejetée",
          en: "no news from the CNIL counts as a rejection")
    }
  }

  /// "3 personnes · 11 comptes · 1 délai dépassé".
  public func overviewSummary(people: Int, accounts: Int, overdue: Int) -> String {
    var parts = [
      count(people, fr: ("personne", "personnes"), en: ("person", "people")),
      self.accounts(accounts),
    ]
    if overdue > 0 {
      parts.append(
        count(overdue, fr: ("délai dépassé", "délais dépassés"), en: ("overdue", "overdue")))
    }
    return parts.joined(separator: " · ")
  }

  public var noProofYet: String {
    pick(
      fr: "Pas encore de preuve gardée : c la note. Sans elle, une plainte peut être refusée.",
      en: "No proof kept yet: c notes it. Without one a complaint may not be handled.")
  }

  // In France: the CNIL's silence.
  private func authoritySilent(on day: Day, today: Day) -> String {
    day < today
      ? pick(
        fr: "sans nouvelles de la CNIL depuis le \(plainDay(day)), plainte réputée rejetée :"
          + " le délai de recours est court, demandez conseil",
        en: "no news from the CNIL by \(plainDay(day)) counted as a rejection: "
          + "the time to appeal is short, get advice")
      : pick(
        fr: "sans nouvelles de la CNIL au \(plainDay(day)), plainte réputée rejetée :"
          + " le délai de recours est court, demandez conseil",
        en: "no news from the CNIL by \(plainDay(day)) counts as a rejection: "
          + "the time to appeal is short, get advice")
  }
}
