import VetoModel

// The header of a case that is settled, or was and is worth a look.
extension Words {
  func settled(_ settled: Headline.Settled, _ days: Int, _ company: String) -> [String] {
    guard let day = settled.day else {
      return [pick(fr: ": toutes les étapes sont dites inutiles.", en: ": no step was needed.")]
    }
    return [isSettled(settled, day, days, company)]
      + [looked(settled), settled.again.map { lookFrom($0) }, setOnly(settled.how)]
      .compactMap(\.self)
  }

  private func isSettled(
    _ settled: Headline.Settled, _ day: Day, _ days: Int, _ company: String
  ) -> String {
    switch settled.how {
    case .accepted:
      since(
        days, fr: "\(that(company)) a accepté, le \(plainDay(day)).",
        en: "\(company) accepted, on \(plainDay(day)).",
        today: pick(fr: "\(company) a accepté.", en: "\(company) accepted."))
    case .done(let kind) where kind.isSet:
      since(
        days, fr: "le réglage, fait le \(plainDay(day)).", en: "it was set, on \(plainDay(day)).",
        today: pick(fr: "le réglage est fait.", en: "it was set."))
    case .done:
      since(
        days, fr: "que c'est fait, le \(plainDay(day)).",
        en: "it was done, on \(plainDay(day)).",
        today: pick(fr: "c'est fait.", en: "it was done."))
    }
  }

  // What the setting leaves alone; an answer has no such limit that is the same everywhere.
  private func setOnly(_ how: Headline.Settled.How) -> String? {
    guard case .done(let kind) = how, kind.isSet else { return nil }
    return pick(
      fr: "Ce réglage ne concerne que la suite, dit l'entreprise ; il a pu changer depuis.",
      en: "The company says it counts from then on; it may have changed since.")
  }

  private func looked(_ settled: Headline.Settled) -> String? {
    settled.looked.map { looked(on: $0, settled) }
  }

  private func looked(on looked: Day, _ settled: Headline.Settled) -> String {
    guard settled.how == .accepted, let day = settled.day else {
      return pick(
        fr: "Revérifié le \(plainDay(looked)).", en: "Looked again on \(plainDay(looked)).")
    }
    return pick(
      fr: "Revérifié le \(plainDay(looked)) ; la réponse reste celle du \(plainDay(day)).",
      en: "Looked again on \(plainDay(looked)); the answer is still that of \(plainDay(day)).")
  }

  private func lookFrom(_ day: Day) -> String {
    pick(fr: "À revérifier à partir du \(plainDay(day)).", en: "Look again from \(plainDay(day)).")
  }

  func lookAgain(
    _ reason: CheckReason, _ since: Day, _ settled: Headline.Settled, _ days: Int,
    _ company: String
  ) -> [String] {
    let why = lookReason(reason, months: settled.months)
    let first = self.since(
      days, fr: "le \(plainDay(since)) : à revérifier, \(why).",
      en: "\(plainDay(since)): look again, \(why).",
      today: pick(fr: "à revérifier : \(why).", en: "look again: \(why)."))
    let before = settled.day.map { day in
      settled.how == .accepted
        ? pick(
          fr: "\(company) a accepté le \(plainDay(day)).",
          en: "\(company) accepted on \(plainDay(day)).")
        : pick(fr: "Fait le \(plainDay(day)).", en: "Done on \(plainDay(day)).")
    }
    return [first] + [before, looked(settled)].compactMap(\.self)
  }

  /// Why to look again: "more than 12 months have passed".
  func lookReason(_ reason: CheckReason, months: Int?) -> String {
    switch reason {
    case .time:
      months.map {
        pick(fr: "plus de \($0) mois ont passé", en: "more than \($0) months have passed")
      } ?? pick(fr: "du temps a passé", en: "time has passed")
    case .email: pick(fr: "l'adresse e-mail a changé", en: "the e-mail address changed")
    case .centre:
      pick(fr: "le compte a rejoint des comptes liés", en: "the account joined linked accounts")
    case .changed:
      pick(fr: "l'entreprise a changé quelque chose", en: "the company changed something")
    }
  }
}

extension ProcedureKind {
  /// It is done by setting something, which can be set back.
  var isSet: Bool { self == .switch || self == .check || self == .withdrawal }
}

extension String {
  /// Each with its full stop.
  var sentences: [String] {
    var (parts, rest) = ([String](), self)
    while let end = rest.firstRange(of: ". ") {
      parts.append(String(rest[..<end.lowerBound]) + ".")
      rest = String(rest[end.upperBound...])
    }
    return parts + (rest.isEmpty ? [] : [rest])
  }
}
