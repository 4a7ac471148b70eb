public import VetoModel

// A reminder and a complaint, filled with what is known; what is not stays a blank in parentheses.
extension Words {
  /// The letter for a step that the law gives; nil if that step has none.
  public func letter(_ kind: StepKind, _ facts: LetterFacts) -> String? {
    switch kind {
    case .reminder: reminder(facts)
    case .complaint: inLanguage(of: facts.authority).complaint(facts)
    default: nil
    }
  }

  /// The language that the authority reads where it is one of ours, or else this one.
  private func inLanguage(of authority: Authority?) -> Words {
    let read = authority?.complaintLanguages ?? []
    return read.isEmpty || read.contains(language) ? self : Words(read[0])
  }

  private func reminder(_ facts: LetterFacts) -> String {
    [
      pick(
        fr:
          "\(onTheDay(facts.sent)), je vous ai adressé une opposition au traitement de mes données"
          + " à des fins d'entraînement de modèles d'IA (article 21, paragraphe 1, du RGPD), pour"
          + " \(account(facts)).",
        en: "\(onTheDay(facts.sent)) I sent you an objection to the processing of my data for "
          + "training AI models (Article 21(1) GDPR), for \(account(facts))."),
      pick(
        fr: "Le délai de l'article 12, paragraphe 3, est dépassé\(ended(facts.due)) et vous ne"
          + " m'avez pas dit ce que vous avez fait. Je vous demande de me répondre sans attendre."
          + " Sans réponse de votre part, je pourrai saisir l'autorité de contrôle (article 77 du"
          + " RGPD).",
        en:
          "The time set by Article 12(3) is over\(ended(facts.due)) and you have not told me what "
          + "you have done. I ask you to answer without further delay. Without an answer from you "
          + "I may complain to the supervisory authority (Article 77 GDPR)."),
      name(facts),
    ].joined(separator: "\n")
  }

  private func complaint(_ facts: LetterFacts) -> String {
    [
      pick(
        fr: "Je dépose une plainte contre \(controller(facts)) (article 77 du RGPD), pour"
          + " \(account(facts)).",
        en: "I complain against \(controller(facts)) (Article 77 GDPR), for \(account(facts))."),
      pick(
        fr:
          "\(onTheDay(facts.sent)), j'ai exercé mon droit d'opposition (article 21, paragraphe 1),"
          + " pour des raisons tenant à ma situation particulière (…), au traitement de mes"
          + " données à des fins d'entraînement de modèles d'IA.",
        en: "\(onTheDay(facts.sent)) I exercised my right to object (Article 21(1)), on grounds "
          + "relating to my particular situation (…), to the processing of my data for training "
          + "AI models."),
      whatCame(facts),
      pick(
        fr: "Je demande que mon opposition soit respectée, que le traitement soit limité pendant"
          + " l'examen (article 18, paragraphe 1, d) et que les données concernées soient effacées"
          + " (article 17, paragraphe 1, c).",
        en: "I ask that my objection be respected, that processing be restricted while it is "
          + "assessed (Article 18(1)(d)) and that the data concerned be erased "
          + "(Article 17(1)(c))."),
      pick(
        fr: "Je joins la preuve de ma demande et nos échanges.",
        en: "I attach the proof of my request and our correspondence."),
      name(facts),
    ].joined(separator: "\n")
  }

  private func whatCame(_ facts: LetterFacts) -> String {
    let because = pick(fr: ", parce que (…).", en: ", because (…).")
    guard let outcome = facts.outcome else {
      return pick(
        fr: "Je n'ai reçu aucune réponse dans le délai de l'article 12, paragraphe 3"
          + "\(ended(facts.due)).",
        en: "I have had no answer within the time set by Article 12(3)\(ended(facts.due)).")
    }
    let day = day(facts.answered)
    let what =
      switch outcome {
      case .refused:
        pick(
          fr: "Par sa réponse du \(day), mon opposition a été refusée",
          en: "By its answer of \(day) my objection was refused")
      case .partly:
        pick(
          fr: "Par sa réponse du \(day), mon opposition n'a été acceptée qu'en partie",
          en: "By its answer of \(day) my objection was accepted only in part")
      case .notConcerned:
        pick(
          fr: "Par sa réponse du \(day), l'entreprise dit ne pas être concernée",
          en: "By its answer of \(day) the company says that it is not concerned")
      case .accepted:
        pick(
          fr: "La réponse du \(day) annonçait une acceptation",
          en: "The answer of \(day) said that my objection was accepted")
      }
    return what + pick(fr: ". Cela ne convient pas", en: ". This is not satisfactory") + because
  }

  // MARK: What is known, or a blank

  private var blank: String { pick(fr: "(date)", en: "(date)") }

  private func day(_ day: Day?) -> String { day.map { plainDay($0) } ?? blank }

  private func onTheDay(_ day: Day?) -> String {
    pick(fr: "Le \(self.day(day))", en: "On \(self.day(day))")
  }

  private func ended(_ day: Day?) -> String {
    day.map { pick(fr: " (fini le \(plainDay($0)))", en: " (it ended on \(plainDay($0)))") } ?? ""
  }

  private func account(_ facts: LetterFacts) -> String {
    pick(
      fr: "mon compte \(facts.account) sur \(facts.platform[language])",
      en: "my account \(facts.account) on \(facts.platform[language])")
  }

  private func controller(_ facts: LetterFacts) -> String {
    guard let controller = facts.controller else {
      return pick(fr: "(nom et adresse de l'entreprise)", en: "(name and address of the company)")
    }
    return [controller.name, controller.address ?? pick(fr: "(adresse)", en: "(address)")]
      .joined(separator: ", ")
  }

  private func name(_ facts: LetterFacts) -> String {
    facts.name ?? pick(fr: "(votre nom)", en: "(your name)")
  }
}
