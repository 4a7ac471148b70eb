public import VetoModel

// What a procedure is, and how far what is said of it can be trusted.
extension Words {
  /// In a word, for lists.
  public func kind(_ kind: ProcedureKind) -> String {
    switch kind {
    case .switch: pick(fr: "réglage", en: "setting")
    case .form: pick(fr: "formulaire", en: "form")
    case .letter: pick(fr: "lettre", en: "letter")
    case .check: pick(fr: "à vérifier", en: "check")
    case .deletion: pick(fr: "suppression", en: "deletion")
    case .precaution: pick(fr: "précaution", en: "precaution")
    case .withdrawal: pick(fr: "consentement", en: "consent")
    case .measure: pick(fr: "pour un site", en: "for a site")
    case .nothing: pick(fr: "rien à faire", en: "nothing to do")
    case .noWay: pick(fr: "aucun moyen", en: "no way")
    }
  }

  /// What that kind is, for who could take it for more.
  public func kindSentence(_ kind: ProcedureKind) -> String? {
    switch kind {
    case .precaution:
      pick(
        fr: "Une précaution : elle ne refuse rien par elle-même.",
        en: "A precaution: it refuses nothing by itself.")
    case .check:
      pick(
        fr: "Désactivé tant que personne ne l'a permis : vérifiez que c'est le cas.",
        en: "Off unless somebody allowed it: check that it is.")
    case .deletion:
      pick(
        fr: "Une suppression : elle ne refuse pas ce qui vient ensuite.",
        en: "A deletion: it does not refuse what comes afterwards.")
    case .switch, .form, .letter, .withdrawal, .measure, .nothing, .noWay: nil
    }
  }

  public var askAdministrator: String {
    pick(
      fr: "Seul un administrateur peut le faire : demandez au vôtre.",
      en: "Only an administrator can do this: ask yours.")
  }

  /// What is known around a procedure, each with what it is about before it.
  public func facts(_ procedure: Procedure) -> [String] {
    let parts = [
      (pick(fr: "Ce qui sert", en: "What is used"), procedure.uses),
      (pick(fr: "Au départ", en: "To begin with"), procedure.initial),
      (pick(fr: "Où et pour qui", en: "Where and for whom"), procedure.availability),
      (pick(fr: "Ce qui a servi avant", en: "What was used before"), procedure.past),
    ]
    return parts.compactMap { title, text in text.map { title + colon + $0[language] } }
  }

  /// What the company changed, the newest first.
  public func changes(_ procedure: Procedure) -> [String] {
    procedure.changes.sorted { $0.day > $1.day }.map {
      plainDay($0.day) + colon + $0.text[language]
    }
  }

  public var changesHeading: String {
    pick(fr: "Ce que l'entreprise a changé", en: "What the company changed")
  }

  /// What it changed on the day that asks for a look again; nil for another state.
  public func change(_ status: Status, _ procedure: Procedure) -> String? {
    switch status {
    case .checkAgain(.changed, let day):
      procedure.changes.first { $0.day == day }?.text[language]
    case .covered(_, let status): change(status, procedure)
    default: nil
    }
  }

  /// "Sources reread on 23 November 2026, more than six months ago; link not tried. Weak source."
  public func trust(_ procedure: Procedure, today: Day, hasLinks: Bool) -> String {
    let day = procedure.reread
    let read = hasLinks ? reread(day, tried: procedure.tried) : reread(day)
    let trust = pick(fr: "Appui : ", en: "Rests on: ") + confidence(procedure.confidence) + "."
    return [age(procedure.freshness(on: today)), read, trust].compactMap(\.self)
      .joined(separator: " ")
  }

  /// Nil while nobody needs to be told.
  public func age(_ freshness: Freshness) -> String? {
    switch freshness {
    case .fresh: nil
    case .aging: pick(fr: "Relu il y a plus de six mois.", en: "Reread more than six months ago.")
    case .old:
      pick(
        fr: "Relu il y a plus d'un an : cela a pu changer.",
        en: "Reread more than a year ago: it may have changed.")
    }
  }

  /// The same in a word or two, for lists.
  public func ageInShort(_ freshness: Freshness) -> String {
    switch freshness {
    case .fresh: ""
    case .aging: pick(fr: "plus de six mois", en: "over six months")
    case .old: pick(fr: "a pu changer", en: "may have changed")
    }
  }

  public func nothingStale(before day: Day) -> String {
    pick(
      fr: "Tout a été relu le \(plainDay(day)) ou depuis.",
      en: "All was reread on \(plainDay(day)) or since.")
  }

  /// Above a menu in which letters find.
  public func finding(_ text: String, of title: String) -> String {
    text.isEmpty
      ? title + colon + pick(fr: "tapez quelques lettres", en: "type a few letters")
      : title + colon + text
  }
}
