public import VetoModel

// The sentences of a letter to a company or to an authority. They promise nothing that the law does
// not, and claim nothing that the notes do not hold.
extension Words {
  /// A blank to fill in, as it stands out: "[…: your address]".
  public func blank(_ blank: LetterBlank) -> String {
    "[… \(pick(fr: "à compléter : ", en: "to fill in: "))\(name(blank))]"
  }

  public func name(_ blank: LetterBlank) -> String {
    switch blank {
    case .name: pick(fr: "votre nom", en: "your name")
    case .address: pick(fr: "votre adresse", en: "your address")
    case .company: pick(fr: "l'entreprise", en: "the company")
    case .authority: pick(fr: "votre autorité de contrôle", en: "your data protection authority")
    case .grounds: pick(fr: "votre situation particulière", en: "your particular situation")
    case .sentDay: pick(fr: "le jour de l'envoi", en: "the day it was sent")
    }
  }

  /// Where there are none, nothing.
  public func blanksLeft(_ blanks: [LetterBlank]) -> String? {
    if blanks.isEmpty { return nil }
    let names = blanks.map { name($0) }.joined(separator: ", ")
    return pick(fr: "À compléter : \(names).", en: "To fill in: \(names).")
  }

  public func letterIn(_ language: Language) -> String {
    switch language {
    case .french:
      pick(
        fr: "En français, comme l'autorité le demande.", en: "In French, as the authority asks.")
    case .english:
      pick(
        fr: "En anglais, comme l'autorité le demande.", en: "In English, as the authority asks.")
    }
  }

  public func letterToTranslate(_ language: Bilingual) -> String {
    pick(
      fr: "L'autorité demande d'écrire \(language[self.language]) : Veto n'a pas cette langue.",
      en: "The authority asks to write \(language[self.language]): Veto does not have that "
        + "language.")
  }

  public var letterEnd: String { pick(fr: "Cordialement,", en: "Yours faithfully,") }
  public var letterAttachments: String { pick(fr: "Pièces jointes :", en: "Attached:") }

  /// The sentence, with blanks where it says nothing.
  public func letter(_ content: LetterContent) -> String {
    letterHeading(content) ?? letterCase(content) ?? letterRequest(content) ?? ""
  }

  // MARK: Heading

  private func letterHeading(_ content: LetterContent) -> String? {
    switch content {
    case .sender(let name): return (name ?? blank(.name)) + "\n" + blank(.address)
    case .company(let name, let address, let email):
      return ([name ?? blank(.company)] + [address, email].compactMap(\.self))
        .joined(separator: "\n")
    case .authority(let authority):
      return authority.map { $0.name[language] } ?? blank(.authority)
    case .date(let day): return plainDay(day)
    case .subject(let kind, let platform): return subject(kind, platform.fullName[language])
    default: return nil
    }
  }

  private func subject(_ kind: Letter.Kind, _ platform: String) -> String {
    let text =
      switch kind {
      case .objection:
        pick(
          fr: "opposition à l'entraînement de modèles d'IA (RGPD, art. 21)",
          en: "objection to the training of AI models (GDPR, Art. 21)")
      case .reminder:
        pick(
          fr: "rappel de ma demande (RGPD, art. 12)", en: "reminder of my request (GDPR, Art. 12)")
      case .complaint: pick(fr: "réclamation (RGPD, art. 77)", en: "complaint (GDPR, Art. 77)")
      case .access:
        pick(fr: "demande d'accès (RGPD, art. 15)", en: "request for access (GDPR, Art. 15)")
      case .erasure:
        pick(fr: "demande d'effacement (RGPD, art. 17)", en: "request for erasure (GDPR, Art. 17)")
      }
    return pick(fr: "Objet : \(platform), \(text)", en: "Subject: \(platform), \(text)")
  }

  // MARK: The case

  private func letterCase(_ content: LetterContent) -> String? {
    switch content {
    case .account(let label, let platform):
      let name = platform.fullName[language]
      return pick(
        fr: "Il s'agit de \(label), sur \(name).", en: "This is about \(label) on \(name).")
    case .against(let company, let country):
      let place = country.map { " (\(inCountry($0)))" } ?? ""
      return pick(
        fr: "Ma réclamation vise \(company ?? blank(.company))\(place).",
        en: "My complaint is about \(company ?? blank(.company))\(place).")
    case .sent(let day, let company, let again): return sent(day, company, again: again)
    case .linked(let label):
      return pick(
        fr: "Je l'ai envoyée par le compte lié \(label).",
        en: "I sent it through the linked account \(label).")
    case .received(let day):
      return pick(
        fr: "Elle a été reçue le \(plainDay(day)).", en: "It was received on \(plainDay(day)).")
    case .acknowledged(let day):
      return pick(
        fr: "L'entreprise en a accusé réception le \(plainDay(day)).",
        en: "The company acknowledged receipt on \(plainDay(day)).")
    case .asked(let day):
      return pick(
        fr: "Le \(plainDay(day)), l'entreprise m'a demandé de prouver mon identité.",
        en: "On \(plainDay(day)) the company asked me to prove who I am.")
    case .replied(let day):
      return pick(fr: "J'ai répondu le \(plainDay(day)).", en: "I replied on \(plainDay(day)).")
    case .extended(let day, let inTime): return extended(day, inTime: inTime)
    case .reminded(let day):
      return pick(
        fr: "J'ai envoyé un rappel le \(plainDay(day)).",
        en: "I sent a reminder on \(plainDay(day)).")
    case .complainedBefore(let day):
      return pick(
        fr: "J'ai déjà adressé une réclamation à une autorité le \(plainDay(day)).",
        en: "I already complained to an authority on \(plainDay(day)).")
    case .attachment(let name, let sha256):
      return name + (sha256.map { " (SHA-256 \($0))" } ?? "")
    default: return letterAnswer(content)
    }
  }

  private func sent(_ day: Day?, _ company: String?, again: Bool) -> String {
    let date = day.map { plainDay($0) } ?? blank(.sentDay)
    let whom = company ?? pick(fr: "l'entreprise", en: "the company")
    if again {
      return pick(fr: "Je l'ai envoyée de nouveau le \(date).", en: "I sent it again on \(date).")
    }
    return pick(
      fr: "Le \(date), j'ai adressé ma demande à \(whom).",
      en: "On \(date) I sent my request to \(whom).")
  }

  private func extended(_ day: Day, inTime: Bool) -> String {
    let end =
      inTime
      ? "." : pick(fr: ", après la fin du premier mois.", en: ", after the first month was over.")
    return pick(
      fr: "Le \(plainDay(day)), l'entreprise a annoncé une prolongation",
      en: "On \(plainDay(day)) the company announced an extension") + end
  }

  private func letterAnswer(_ content: LetterContent) -> String? {
    switch content {
    case .due(let clock, let isOver):
      let day = clock.due.map { plainDay($0) } ?? ""
      let sum = " (\(sum(clock.sum)) ; RGPD, art. 12, § 3)"
      let english = " (\(self.sum(clock.sum)); GDPR, Art. 12(3))"
      return isOver
        ? pick(
          fr: "Le dernier jour pour y répondre était le \(day)\(sum).",
          en: "The last day to answer it was \(day)\(english).")
        : pick(
          fr: "Le dernier jour pour y répondre est le \(day)\(sum).",
          en: "The last day to answer it is \(day)\(english).")
    case .waitsForReply:
      return pick(
        fr: "Leur question attend encore ma réponse.", en: "Their question still awaits my reply.")
    case .noAnswer:
      return pick(
        fr: "Je n'ai noté aucune réponse à ce jour.", en: "I have noted no answer up to this day.")
    case .answered(let day, let outcome): return answered(day, outcome)
    default: return nil
    }
  }

  private func answered(_ day: Day, _ outcome: Outcome) -> String {
    let date = plainDay(day)
    switch outcome {
    case .accepted:
      return pick(
        fr: "Le \(date), l'entreprise a répondu qu'elle l'acceptait.",
        en: "On \(date) the company answered that it accepts it.")
    case .partly:
      return pick(
        fr: "Le \(date), l'entreprise a répondu qu'elle ne l'acceptait qu'en partie.",
        en: "On \(date) the company answered that it accepts it only in part.")
    case .refused:
      return pick(
        fr: "Le \(date), l'entreprise a répondu qu'elle la refusait.",
        en: "On \(date) the company answered that it refuses it.")
    case .notConcerned:
      return pick(
        fr: "Le \(date), l'entreprise a répondu qu'elle n'était pas concernée.",
        en: "On \(date) the company answered that it is not concerned.")
    }
  }
}
