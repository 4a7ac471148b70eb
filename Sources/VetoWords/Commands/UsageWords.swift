public import VetoModel

// Wrong use of the command line, with what can be said instead.
extension Words {
  /// What the gate for edits refuses, with the option that can say it. `outcomes` are those that
  /// `--outcome` knows.
  public func refusal(_ refusal: EditRefusal, outcomes: [String]) -> String {
    switch refusal {
    case .outcomeMissing:
      list(
        sentence(refusal) + pick(fr: " --outcome :", en: " --outcome:"), outcomes)
    case .caseClosed: self.refusal(refusal) + " veto end … --reopen"
    case .linkNeedsTwo, .severalCentres:
      self.refusal(refusal) + pick(fr: " --centre NOM", en: " --centre NAME")
    default: self.refusal(refusal)
    }
  }

  public func trouble(_ trouble: Trouble) -> String { trouble.sentence(in: language) }

  private func list(_ head: String, _ candidates: [String]) -> String {
    candidates.isEmpty ? head : head + candidates.map { "\n  " + $0 }.joined()
  }

  /// `facebook.claire  @claire`, in a list of candidates.
  public func named(_ account: Account) -> String { "\(account.id)  \(account.label)" }

  public func named(_ person: Person) -> String { "\(person.id)  \(person.name)" }

  public func unknownPlatform(_ text: String, _ candidates: [String]) -> String {
    list(
      pick(
        fr: "Pas de plateforme \(quoted(text)). Il y a :",
        en: "No platform \(quoted(text)). There are:"), candidates)
  }

  public func unknownProcedure(
    _ text: String, _ platform: Platform, _ candidates: [String]
  ) -> String {
    let name = platform.name[language]
    return list(
      pick(
        fr: "Pas de démarche \(quoted(text)) sur \(name). Il y a :",
        en: "No procedure \(quoted(text)) on \(name). There are:"), candidates)
  }

  public func unknownStep(
    _ text: String, _ procedure: Procedure, _ candidates: [String]
  ) -> String {
    let title = quoted(procedure.title[language])
    return list(
      pick(
        fr: "Pas d'étape \(quoted(text)) dans \(title). Il y a :",
        en: "No step \(quoted(text)) in \(title). There are:"), candidates)
  }

  public func notAProcedure(_ text: String) -> String {
    pick(
      fr: "\(quoted(text)) ne désigne pas une démarche : il faut P/DEMARCHE, "
        + "comme facebook/object.",
      en: "\(quoted(text)) names no procedure: it takes P/PROCEDURE, such as facebook/object.")
  }

  public func notAStep(_ text: String) -> String {
    pick(
      fr: "\(quoted(text)) ne désigne pas une étape : il faut P/DEMARCHE/ETAPE, "
        + "comme facebook/object/send.",
      en: "\(quoted(text)) names no step: it takes P/PROCEDURE/STEP, "
        + "such as facebook/object/send.")
  }

  public func badNumber(_ text: String) -> String {
    pick(
      fr: "\(quoted(text)) : après #, il faut un nombre.",
      en: "\(quoted(text)): a number must follow the #.")
  }

  // MARK: Accounts and people

  public func unknownAccount(_ text: String, _ candidates: [String]) -> String {
    candidates.isEmpty
      ? pick(
        fr: "Pas de compte \(quoted(text)) : il n'y en a aucun ici.",
        en: "No account \(quoted(text)): there is none here.")
      : list(
        pick(
          fr: "Pas de compte \(quoted(text)). Il y a :",
          en: "No account \(quoted(text)). There are:"), candidates)
  }

  public func ambiguousAccount(_ text: String, _ candidates: [String]) -> String {
    list(
      pick(
        fr: "\(quoted(text)) peut désigner plusieurs comptes. Prenez un identifiant :",
        en: "\(quoted(text)) can mean several accounts. Take an id:"), candidates)
  }

  public func unknownPerson(_ text: String, _ candidates: [String]) -> String {
    candidates.isEmpty
      ? pick(fr: "Aucune personne nommée \(quoted(text)).", en: "Nobody called \(quoted(text)).")
      : list(
        pick(
          fr: "Aucune personne nommée \(quoted(text)). Il y a :",
          en: "Nobody called \(quoted(text)). There are:"), candidates)
  }

  public func ambiguousPerson(_ text: String, _ candidates: [String]) -> String {
    list(
      pick(
        fr: "\(quoted(text)) peut désigner plusieurs personnes. Prenez un identifiant :",
        en: "\(quoted(text)) can mean several people. Take an id:"), candidates)
  }

  public func personMissing(_ candidates: [String]) -> String {
    let head = pick(
      fr: "Dites de qui est ce compte : --person NOM.",
      en: "Say whose account it is: --person NAME.")
    return candidates.isEmpty
      ? head : list(head + pick(fr: " Il y a :", en: " There are:"), candidates)
  }

  public func yesMissing(_ question: String) -> String {
    pick(
      fr: "\(question) Sans terminal pour demander, il faut --yes.",
      en: "\(question) Without a terminal to ask at, give --yes.")
  }

  // MARK: Days

  public func noDay(_ text: String) -> String {
    pick(
      fr: "\(quoted(text)) n'est pas un jour. Exemples : 2026-11-23, 27/05, 27 mai, hier, -3.",
      en: "\(quoted(text)) is not a valid date. Examples: 2026-11-23, 27/05, 27 May, yesterday, -3."
    )
  }

  public func noMoment(_ text: String) -> String {
    pick(
      fr: "\(quoted(text)) n'est pas un moment. Exemple : 2025-05-20T18:30:00.",
      en: "\(quoted(text)) is not a valid moment. Example: 2025-05-20T18:30:00.")
  }

  public var accountOfOther: String {
    pick(
      fr: "--account ne vaut ici que pour law.complaint et law.authority.",
      en: "--account is for law.complaint and law.authority only.")
  }

  // MARK: Files and screen

  public func notUTF8(_ text: String) -> String {
    pick(
      fr: "\(quoted(text)) n'est pas de l'UTF-8 : Veto ne peut pas le garder tel quel.",
      en: "\(quoted(text)) is not UTF-8: Veto can't keep it as it is.")
  }
  public var readOnlyNow: String {
    pick(
      fr: "Avec --now, vos notes ne sont que lues. Pour essayer : --data-file FICHIER.",
      en: "With --now your notes are only read. To try things out: --data-file FILE.")
  }

  public var demoHasNoFile: String {
    pick(
      fr: "--demo ne touche aucun fichier : sans --data-file.",
      en: "--demo touches no file: leave --data-file out.")
  }

  public var dataFileEmpty: String {
    pick(fr: "--data-file ne nomme aucun fichier.", en: "--data-file names no file.")
  }

  public var screenNeedsTerminal: String {
    pick(
      fr: "L'écran a besoin d'un terminal. Sans lui : veto status, ou veto --help.",
      en: "The screen needs a terminal. Without one: veto status, or veto --help.")
  }
}
