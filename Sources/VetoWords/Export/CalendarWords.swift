public import VetoModel

// What a calendar says of a day of a case.
extension Words {
  public var calendarName: String { "Veto" }

  /// "Facebook, @claire: their answer is due (Object)".
  public func summary(_ event: CalendarEvent, platform: String) -> String {
    pick(
      fr: "\(platform), \(event.account.label) : \(what(event.why))",
      en: "\(platform), \(event.account.label): \(what(event.why))")
      + " (\(event.procedure.title[language]))"
  }

  private func what(_ why: CalendarEvent.Why) -> String {
    switch why {
    case .cutOff:
      pick(fr: "dernier jour sûr, selon notre lecture", en: "last safe day, as we read it")
    case .ownDate: pick(fr: "mon échéance", en: "my own date")
    case .answerDue: pick(fr: "dernier jour pour leur réponse", en: "last day for their answer")
    case .overdue:
      pick(fr: "sans réponse, délai dépassé", en: "without an answer it is overdue")
    case .checkAgain: pick(fr: "à revérifier", en: "check again")
    case .authoritySilent:
      pick(fr: "fin des trois mois de l'autorité", en: "end of the authority's three months")
    }
  }

  /// What it means, in paragraphs.
  public func description(_ event: CalendarEvent) -> [String] {
    switch event.why {
    case .cutOff:
      [
        pick(
          fr: "Votre droit demeure après ce jour (RGPD, art. 21) ; l'effet peut être moindre.",
          en: "Your right stands after that day (GDPR, art. 21); the effect may be less.")
      ]
    case .ownDate:
      [pick(fr: "Une date que vous avez choisie.", en: "A day that you chose yourself.")]
    case .answerDue:
      (event.clock.map { [sum($0.sum)] } ?? []) + [clockLaw]
    case .overdue:
      [
        pick(
          fr: "S'il n'y a toujours pas de réponse, vous pouvez saisir votre autorité ; vous ne "
            + "perdez rien à le faire plus tard.",
          en: "If there still is no answer you can complain to your authority; you lose nothing "
            + "by doing it later.")
      ]
    case .checkAgain:
      [pick(fr: "Regardez si cela tient encore.", en: "Look whether it still holds.")]
    case .authoritySilent:
      [
        pick(
          fr: "Sans nouvelles d'ici là, la plainte est réputée rejetée ; un recours a un délai "
            + "court : demandez conseil.",
          en: "No news by then counts as a rejection; the time to appeal is short: get advice.")
      ]
    }
  }
}
