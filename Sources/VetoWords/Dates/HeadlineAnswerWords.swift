import VetoModel

// The header of a case that was sent, answered, or complained about, and of one that is settled.
extension Words {
  func answer(_ state: Headline.State, _ company: String, _ whom: String) -> [String] {
    switch state {
    case .toAnswer(let clock, _):
      [
        pick(
          fr: "pour la réponse due par \(company), \(byDay(clock.due)).",
          en: "for \(company) to answer, \(byDay(clock.due))."),
        sumSentence(clock.sum),
      ]
    case .answerDisputed(let clock):
      [
        pick(
          fr: "la réponse est due, en comptant au plus court : \(plain(clock.due)).",
          en: "the answer is due, as counted most strictly: \(plain(clock.due))."),
        pick(
          fr: "Délai dépassé, selon toutes les lectures, dès le \(plain(clock.overdueFrom)).",
          en: "Overdue by every reading from \(plain(clock.overdueFrom)) (\(latest(clock)))."),
      ]
    case .overdue(let clock, _):
      [
        pick(
          fr: "de délai dépassé : réponse due au plus tard le \(lastDay(clock)).",
          en: "overdue: \(company) had to answer by \(lastDay(clock)) at the latest."),
        pick(
          fr: "Vous pouvez saisir \(whom) ; vous ne perdez rien à le faire plus tard.",
          en: "You can complain to \(whom); you lose nothing by doing it later."),
      ]
    case .yourTurn(let day, let days):
      [
        since(
          days, fr: "leur question du \(plainDay(day)) : à vous de répondre.",
          en: "their question of \(plainDay(day)): your turn to reply.",
          today: pick(
            fr: "arrive leur question : à vous de répondre.",
            en: "their question came: your turn to reply.")),
        pick(fr: "Pas d'échéance avant votre réponse.", en: "No day is due before your reply."),
      ]
    case .answered(let outcome, let day, let days):
      answered(outcome, day, days, company, whom)
    default: []
    }
  }

  private func answered(
    _ outcome: Outcome, _ day: Day, _ days: Int, _ company: String, _ whom: String
  ) -> [String] {
    let said =
      switch outcome {
      case .refused: pick(fr: "\(company) a refusé", en: "\(company) refused")
      case .partly:
        pick(fr: "\(company) a accepté en partie", en: "\(company) accepted in part")
      case .notConcerned:
        pick(
          fr: "\(company) ne se dit pas concernée", en: "\(company) said it was not concerned")
      case .accepted: pick(fr: "\(company) a accepté", en: "\(company) accepted")
      }
    return [
      since(
        days, fr: "la réponse du \(plainDay(day)) : \(said).",
        en: "the answer of \(plainDay(day)): \(said).",
        today: pick(fr: "la réponse est là : \(said).", en: "the answer came: \(said).")),
      pick(
        fr: "Vous pouvez saisir \(whom) dès maintenant.", en: "You can complain to \(whom) now."),
    ]
      + (outcome == .notConcerned
        ? []
        : [
          pick(
            fr: "C'est à \(company) de démontrer des motifs légitimes et impérieux.",
            en: "It is for \(company) to show compelling legitimate grounds.")
        ])
  }

  func complaint(_ headline: Headline, _ whom: String) -> [String] {
    switch headline.state {
    case .complained(let day, let silent, let days):
      [
        since(
          days, fr: "votre plainte du \(plainDay(day)) \(toWhom(whom)).",
          en: "your complaint of \(plainDay(day)) to \(whom).",
          today: pick(fr: "votre plainte est faite.", en: "your complaint is made.")),
        pick(
          fr: "Sans nouvelles d'ici au \(plainDay(silent)), un tribunal est possible (art. 78).",
          en: "No news by \(plainDay(silent)) opens the way to a court (Art. 78)."),
      ]
    case .authoritySilent(let day, let days) where days < 0:
      [
        pick(
          fr: "depuis le \(plainDay(day)) : sans nouvelles, plainte réputée rejetée.",
          en: "since \(longDay(day)): no news counts as a rejection."),
        pick(
          fr: "Le délai de recours est court : demandez conseil.",
          en: "The time to appeal is short: get advice."),
      ]
    case .authoritySilent(let day, let days):
      [
        days == 0
          ? pick(
            fr: "finissent les trois mois de la CNIL, \(longDay(day)).",
            en: "the CNIL's three months end: \(longDay(day)).")
          : pick(
            fr: "pour des nouvelles de la CNIL, jusqu'au \(longDay(day)).",
            en: "for news from the CNIL, until \(longDay(day))."),
        pick(
          fr: "Sans nouvelles, la plainte est réputée rejetée.",
          en: "No news counts as a rejection of the complaint."),
      ]
    case .authorityNews(let day, let days):
      [
        since(
          days, fr: "des nouvelles du \(plainDay(day)) : plainte examinée par \(whom).",
          en: "news of \(plainDay(day)): \(whom) is working on the complaint.",
          today: pick(
            fr: "des nouvelles : plainte examinée par \(whom).",
            en: "news: \(whom) is working on the complaint.")),
        headline.authority?.country == "FR"
          ? pick(
            fr: "Tant que l'examen se poursuit, son silence ne vaut pas rejet.",
            en: "While it does, its silence is no rejection.")
          : pick(
            fr: "Le droit de saisir un tribunal reste (RGPD, art. 79).",
            en: "The right to go to court stays (GDPR, art. 79)."),
      ]
    default: []
    }
  }

  /// "since ..", or what to say on the day itself.
  func since(_ days: Int, fr: String, en: String, today: String) -> String {
    days == 0 ? today : pick(fr: "depuis \(fr)", en: "since \(en)")
  }

  private func plain(_ day: Day?) -> String { day.map { plainDay($0) } ?? "" }

  // The last day that any reading left for the answer.
  private func lastDay(_ clock: AnswerClock) -> String {
    plain(clock.overdueFrom?.adding(days: -1))
  }

  private func toWhom(_ whom: String) -> String {
    whom.hasPrefix("le ") ? "au " + whom.dropFirst(3) : "à " + whom
  }

  private func sumSentence(_ sum: ClockSum) -> String {
    let text = shortSum(sum)
    return text.prefix(1).uppercased() + text.dropFirst() + "."
  }

  /// "que Meta", "qu'OpenAI".
  func that(_ name: String) -> String {
    let first = name.lowercased().first ?? " "
    return ("aeiouyéèêh".contains(first) ? "qu'" : "que ") + name
  }
}
