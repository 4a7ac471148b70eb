public import VetoModel

// The complaint to an authority (GDPR art. 77): whom to turn to, what it asks, what to attach.
extension Words {
  public var complaintHeading: String { pick(fr: "Pour votre plainte", en: "For your complaint") }

  /// What there is to know before complaining, in paragraphs.
  public func complaint(_ facts: ComplaintCase, _ catalogue: Catalogue) -> [String] {
    complaint(
      for: facts.country, controllerCountry: facts.controllerCountry, catalogue,
      hasProof: facts.hasProof, extendedTo: facts.extendedTo)
  }

  /// What there is to know before complaining, in paragraphs.
  ///
  /// - Parameters:
  ///   - country: The person's; nil if it is not said.
  ///   - hasProof: Nil if no case is meant.
  ///   - extendedTo: The last day to answer; nil if no extension was announced in time or it is
  ///     over.
  public func complaint(
    for country: String?, controllerCountry: String, _ catalogue: Catalogue, hasProof: Bool?,
    extendedTo: Day?
  ) -> [String] {
    var paragraphs = hasProof == false ? [noProofYet(country)] : []
    paragraphs.append(whomToTurnTo(country, catalogue))
    if let conditions = catalogue.authority(of: country)?.conditions {
      paragraphs += conditions[language].split(separator: "\n").map(String.init)
    }
    if let extendedTo { paragraphs.append(extended(to: extendedTo)) }
    paragraphs += [choiceOfAuthority, toAttach]
    if controllerCountry == "IE" { paragraphs.append(irishLead(country)) }
    return paragraphs + [courtRemains]
  }

  /// What follows a complaint that was made, in paragraphs; none where no rule is known.
  public func afterComplaint(_ facts: ComplaintCase, today: Day) -> [String] {
    if let news = facts.news, facts.country == "FR" { return [authorityIsAtWork(since: news)] }
    return facts.complained.map { afterComplaint(on: $0, country: facts.country, today: today) }
      ?? []
  }

  /// What follows a complaint made on that day, in paragraphs; empty if no rule is known.
  public func afterComplaint(on day: Day, country: String?, today: Day) -> [String] {
    guard country == "FR" else { return [] }
    let last = day.adding(months: 3)
    let end = longDay(last)
    if last < today { return [silenceIsOver(end)] }
    return [
      pick(
        fr: "Sans nouvelles de la CNIL dans les trois mois, soit jusqu'au \(end), la plainte est"
          + " réputée rejetée ; un recours a un délai court : demandez conseil."
          + " (décret 2019-536 art. 10 ; CE 24 juillet 2023, n° 465229)",
        en: "No news from the CNIL within three months, so by \(end), counts as a rejection; "
          + "the time to appeal is short: get advice. "
          + "(Decree 2019-536, art. 10; Conseil d'État, 24 July 2023, no. 465229)")
    ]
  }

  private func authorityIsAtWork(since day: Day) -> String {
    pick(
      fr: "Le \(longDay(day)), l'autorité a écrit qu'elle examine votre plainte : tant que l'examen"
        + " se poursuit, son silence ne vaut pas rejet."
        + " (CE 31 décembre 2025, n° 491493, selon kohenavocats.com)",
      en: "On \(longDay(day)) the authority wrote that it is working on your complaint: "
        + "while it does, its silence is no rejection. "
        + "(Conseil d'État, 31 December 2025, no. 491493, as kohenavocats.com reports it)")
  }

  private func silenceIsOver(_ end: String) -> String {
    pick(
      fr: "Les trois mois ont pris fin le \(end) : sans nouvelles de la CNIL, la plainte est"
        + " réputée rejetée ; un recours a un délai court : demandez conseil."
        + " (décret 2019-536 art. 10 ; CE 24 juillet 2023, n° 465229)",
      en: "The three months ended on \(end): no news from the CNIL counts as a rejection; "
        + "the time to appeal is short: get advice. "
        + "(Decree 2019-536, art. 10; Conseil d'État, 24 July 2023, no. 465229)")
  }

  // MARK: The authority

  private func whomToTurnTo(_ country: String?, _ catalogue: Catalogue) -> String {
    let list =
      catalogue.authorityList.map {
        pick(fr: " Pour la trouver : \(shown($0)).", en: " To find it: \(shown($0)).")
      } ?? ""
    guard let country, !country.isEmpty else {
      return pick(
        fr: "À saisir : l'autorité de contrôle de votre pays.",
        en: "Turn to the data protection authority of your country.") + list
    }
    if let authority = catalogue.authority(of: country) { return known(authority, list: list) }
    return pick(
      fr: "À saisir \(inCountry(country)) : l'autorité de contrôle, dont Veto n'a pas le nom.",
      en: "Turn to the data protection authority \(inCountry(country)); Veto does not have its "
        + "name.") + list
  }

  private func known(_ authority: Authority, list: String) -> String {
    let name = authority.name[language]
    let place = inCountry(authority.country)
    let whom = pick(fr: "À saisir \(place) : \(name).", en: "Authority \(place): \(name).")
    let page = authority.link.map { " \(shown($0))." } ?? list
    let tongue =
      authority.language.map {
        pick(
          fr: " La plainte s'écrit \($0[language]).", en: " The complaint is to be \($0[language])."
        )
      } ?? ""
    return whom + page + tongue
  }

  /// "https://example.org (the list, link not tried)".
  private func shown(_ link: Link) -> String { "\(link.url) (\(link.text[language]))" }

  // MARK: Paragraphs

  private func noProofYet(_ country: String?) -> String {
    let isFrench = country == "FR"
    return pick(
      fr: "Pas encore de preuve. Sans preuve de la démarche, "
        + (isFrench
          ? "la CNIL peut ne pas traiter une plainte."
          : "une autorité peut ne pas traiter une plainte."),
      en: "No proof yet. Without proof of your request "
        + (isFrench
          ? "the CNIL may not handle a complaint." : "an authority may not handle a complaint."))
  }

  private func extended(to day: Day) -> String {
    pick(
      fr: "L'entreprise a annoncé deux mois de plus, jusqu'au \(longDay(day)) : si elle n'a pas"
        + " encore répondu, mieux vaut attendre ce jour. C'est notre lecture ; aucune source ne"
        + " le dit.",
      en: "The company announced two more months, up to \(longDay(day)): if it has not answered "
        + "yet, it is wiser to wait for that day. This is our reading; no source says so.")
  }

  private var choiceOfAuthority: String {
    pick(
      fr: "Le choix est à vous (RGPD, art. 77) : l'autorité du pays où vous vivez, où vous"
        + " travaillez, ou où l'atteinte a eu lieu. Vous ne perdez rien à le faire plus tard.",
      en: "The choice is yours (GDPR, art. 77): the authority of where you live, where you work, "
        + "or where the breach took place. You lose nothing by doing it later.")
  }

  private var toAttach: String {
    pick(
      fr: "Joignez votre demande, le jour où vous l'avez envoyée, leur réponse (ou dites qu'il n'y"
        + " en a pas eu) et vos preuves : images, messages.",
      en: "Attach your request, the day you sent it, their answer (or say that there was none) "
        + "and your proofs: pictures, messages.")
  }

  private func irishLead(_ country: String?) -> String {
    if country == "IE" {
      return pick(
        fr: "L'entreprise est établie en Irlande : pour Meta, l'autorité irlandaise est aussi"
          + " l'autorité chef de file.",
        en: "The company is established in Ireland: for Meta, the Irish authority is also the "
          + "lead authority.")
    }
    return pick(
      fr: "L'entreprise est établie en Irlande : une plainte contre Meta est transmise à l'autorité"
        + " irlandaise, chef de file. Vous pouvez la déposer chez vous.",
      en: "The company is established in Ireland: a complaint about Meta goes on to the Irish "
        + "authority, which leads. You can still file it at home.")
  }

  private var courtRemains: String {
    pick(
      fr: "Le droit de saisir un tribunal reste (RGPD, art. 79).",
      en: "The right to go to court stays (GDPR, art. 79).")
  }
}
