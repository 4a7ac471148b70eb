public import VetoModel

/// What the header says of a case, in words.
public struct HeadlineText: Hashable, Sendable {
  /// "6 j 5:30", "546 days", or a word where nothing is counted.
  public let number: String
  /// To be read after the number, the first that matters first.
  public let sentences: [String]
  /// So many of the first sentences belong together.
  public let essential: Int
  /// All that matters, after the number, in one line of 38 columns with it.
  public let short: String
}

extension Words {
  /// What the header says; `company` answers for the platform, `via` is the label of the account
  /// whose request covers the case.
  public func headline(
    _ headline: Headline, company: String, via: String? = nil, today: Day
  ) -> HeadlineText {
    var (sentences, essential) = sentences(headline, company, authority(headline.authority))
    if let steps = headline.steps {
      sentences.insert(stepsDone(steps), at: min(essential, sentences.count))
    }
    if let via {
      let text = pick(
        fr: "Envoyé via \(via), selon \(company).", en: "Sent via \(via), as \(company) says.")
      sentences.insert(text, at: min(1, sentences.count))
      essential = max(essential, 2)
    }
    return HeadlineText(
      number: number(headline.state), sentences: sentences.map { firm($0) }, essential: essential,
      short: short(headline, via: via, today: today))
  }

  // No line begins with a mark that French sets apart.
  private func firm(_ text: String) -> String {
    guard language == .french else { return text }
    return [";", ":", "?", "!", "»"].reduce(text) { $0.replacing(" " + $1, with: "\u{A0}" + $1) }
  }

  private func number(_ state: Headline.State) -> String {
    switch state {
    case .toCutOff(_, let seconds), .toOwnDate(_, let seconds): remaining(seconds: seconds)
    case .onCutOff, .toAnswer(_, 0), .authoritySilent(_, 0): pick(fr: "ce jour", en: "today")
    case .answerDisputed: pick(fr: "ces jours", en: "about now")
    case .afterCutOff(_, let days), .afterOwnDate(_, let days), .toAnswer(_, let days),
      .overdue(_, let days):
      self.days(days)
    case .authoritySilent(_, let days): self.days(abs(days))
    case .yourTurn(_, let days), .answered(_, _, let days), .complained(_, _, let days),
      .authorityNews(_, let days), .lookAgain(_, _, _, let days):
      days == 0 ? pick(fr: "ce jour", en: "today") : self.days(days)
    case .settled(let settled, let days):
      settled.day == nil
        ? pick(fr: "fait", en: "done")
        : days == 0 ? pick(fr: "ce jour", en: "today") : self.days(days)
    case .open(let procedure): pick(fr: "\(procedure.minutes) min", en: "\(procedure.minutes) min")
    case .ended: pick(fr: "clos", en: "closed")
    case .standing(.nothingToDo, _): pick(fr: "rien", en: "nothing")
    case .standing(.noWay, _): pick(fr: "aucun moyen", en: "no way")
    }
  }

  private func stepsDone(_ steps: Headline.Steps) -> String {
    let done = pick(
      fr: "\(steps.done) \(steps.done < 2 ? "étape faite" : "étapes faites") sur \(steps.total)",
      en: "\(steps.done) of \(steps.total) steps done")
    return done
      + (steps.sends ? pick(fr: " ; rien n'est encore envoyé.", en: "; nothing is sent yet.") : ".")
  }

  /// The authority as it is named within a sentence: "la CNIL", "l'autorité (DSB)".
  public func authority(_ authority: Authority?) -> String {
    guard let authority else { return pick(fr: "votre autorité", en: "your authority") }
    let name = authority.name[language]
    switch authority.country {
    case "FR": return pick(fr: "la CNIL", en: "the CNIL")
    case "IT": return pick(fr: "le Garante", en: "the Garante")
    case "DE": return pick(fr: "l'autorité de votre Land", en: "the authority of your Land")
    default: break
    }
    if name.last == ")", let open = name.lastIndex(of: "(") {
      return pick(fr: "l'autorité ", en: "the authority ") + name[open...]
    }
    // One word is a name; more are a description, and the country says which it is.
    return name.contains(" ")
      ? pick(fr: "l'autorité ", en: "the authority ") + inCountry(authority.country)
      : pick(fr: "l'autorité (\(name))", en: "the authority (\(name))")
  }

  // MARK: Sentences

  private func sentences(
    _ headline: Headline, _ company: String, _ whom: String
  ) -> ([String], essential: Int) {
    switch headline.state {
    case .toCutOff(let cutOff, _): (before(cutOff), 1)
    case .onCutOff(let cutOff): (on(cutOff), 2)
    case .afterCutOff(let cutOff, _): (after(cutOff), 2)
    case .toOwnDate(let day, _):
      (
        [
          pick(
            fr: "jusqu'à mon échéance, \(longDay(day)).", en: "until my own date, \(longDay(day))."),
          pick(fr: "Une date que vous avez choisie (t).", en: "A date that you chose (t)."),
        ], 1
      )
    case .afterOwnDate(let day, _):
      (
        [
          pick(
            fr: "depuis mon échéance, \(longDay(day)).", en: "since my own date, \(longDay(day))."),
          pick(fr: "Rien n'est perdu : t la déplace.", en: "Nothing is lost: t moves it."),
        ], 1
      )
    case .open(let procedure): (open(procedure), 1)
    case .toAnswer, .answerDisputed, .overdue, .yourTurn, .answered:
      (answer(headline.state, company, whom), 2)
    case .complained, .authoritySilent, .authorityNews: (complaint(headline, whom), 2)
    case .settled(let settled, let days): (self.settled(settled, days, company), 1)
    case .lookAgain(let reason, let since, let settled, let days):
      (lookAgain(reason, since, settled, days, company), 1)
    case .ended(let ending): (self.ended(ending), 1)
    case .standing(let standing, let reread): (self.standing(standing, reread), 1)
    }
  }

  private func before(_ cutOff: CutOff) -> [String] {
    let day = longDay(cutOff.lastSafeDay)
    return [
      cutOff.lastSafeDay == cutOff.day
        ? pick(fr: "jusqu'au dernier jour annoncé, \(day).", en: "until the announced day, \(day).")
        : pick(
          fr: "jusqu'au \(day), dernier jour sûr selon notre lecture.",
          en: "until \(day), the last safe day as we read it."),
      cutOff.text[language],
    ]
  }

  private func on(_ cutOff: CutOff) -> [String] {
    [
      pick(
        fr: "est le jour que citent les sources, \(plainDay(cutOff.day)).",
        en: "is the day that sources name, \(plainDay(cutOff.day))."),
      pick(
        fr: "Vous pouvez vous opposer aujourd'hui comme à tout moment.",
        en: "You can object today, as at any time."),
      cutOff.text[language],
    ]
  }

  private func after(_ cutOff: CutOff) -> [String] {
    let day = plainDay(cutOff.lastSafeDay)
    let first =
      cutOff.lastSafeDay == cutOff.day
      ? pick(fr: "depuis le dernier jour annoncé, \(day).", en: "since the announced day, \(day).")
      : pick(
        fr: "depuis le \(day), dernier jour sûr selon notre lecture.",
        en: "since \(day), the last safe day as we read it.")
    return [first] + (cutOff.isMetas ? [lateObjection] : cutOff.after[language].sentences)
  }

  /// What a late objection to Meta still covers, by who says so.
  private var lateObjection: String {
    pick(
      fr:
        "Votre droit demeure ; pour l'Italie et Brême, une opposition tardive ne couvre que ce que"
        + " vous publierez.",
      en: "Your right stands; Italy and Bremen say that a late objection covers only what you post "
        + "from now on.")
  }

  private func open(_ procedure: Procedure) -> [String] {
    let what = self.kind(procedure.kind)
    let kind = what.prefix(1).uppercased() + what.dropFirst()
    let first = pick(
      fr: "environ. \(kind), pas encore fait.", en: "or so. \(kind), not done yet.")
    let undone =
      procedure.past.map { $0[language].sentences }
      ?? kindSentence(procedure.kind).map { [$0] }
      ?? (procedure.kind.sends
        ? [
          pick(
            fr: "Sans date limite : vous pouvez vous opposer à tout moment.",
            en: "No date presses: you can object at any time.")
        ]
        : [
          pick(
            fr: "Ce qu'il fait de ce qui a servi avant : nos sources ne le disent pas.",
            en: "What it does with what was used before: our sources do not say.")
        ])
    return [first] + undone
  }

  private func ended(_ ending: Ending) -> [String] {
    let day = ending.day.map { pick(fr: " le \(plainDay($0))", en: " on \(plainDay($0))") } ?? ""
    let what =
      switch ending.kind {
      case .notApplicable:
        pick(fr: "par vous\(day) : sans objet ici.", en: "by you\(day): not applicable here.")
      case .givenUp: pick(fr: "par vous\(day) : abandonné.", en: "by you\(day): given up.")
      }
    return [
      what,
      pick(
        fr: "Votre droit demeure : x reprend quand vous voulez.",
        en: "Your right stands: x takes it up again when you like."),
    ]
  }

  private func standing(_ standing: Standing, _ reread: Day) -> [String] {
    let sources = pick(
      fr: "(sources du \(plainDay(reread)))", en: "(sources of \(plainDay(reread)))")
    switch standing {
    case .nothingToDo:
      return [
        pick(fr: "à demander ici \(sources).", en: "to ask for here \(sources)."),
        pick(
          fr: "Votre droit de vous opposer demeure, à tout moment.",
          en: "Your right to object stands, at any time."),
      ]
    case .noWay:
      return [
        pick(
          fr: "de refuser n'est proposé ici \(sources).",
          en: "to refuse is offered here \(sources)."),
        pick(
          fr: "Vous pouvez quand même vous opposer par lettre (art. 21), supprimer, ou partir.",
          en: "You can still object by letter (Art. 21), delete, or leave."),
      ]
    }
  }
}

extension CutOff {
  // The day that the authorities' words on a late objection are about.
  var isMetas: Bool { day == Day(year: 2025, month: 5, day: 27) && lastSafeDay < day }
}
