public import VetoModel

// Forms, menus and questions.
extension Words {
  // MARK: Faults

  public var platformMissing: String {
    pick(
      fr: "Choisissez-en au moins une, ou échap pour passer.",
      en: "Choose at least one, or esc to skip.")
  }
  public func dayNotUnderstood(_ text: String) -> String {
    text.isEmpty
      ? pick(fr: "Il manque un jour.", en: "A day is missing.")
      : pick(
        fr: "« \(text) » n'est pas un jour : essayez 27/05/2025, mai 2025, hier, -3.",
        en: "\"\(text)\" is not a valid date: try 27/05/2025, May 2025, yesterday, -3.")
  }

  // MARK: Days

  public var dayHint: String {
    pick(
      fr: "27/05/2025, mai 2025, hier, -3…", en: "27/05/2025, May 2025, yesterday, -3…")
  }
  public func dayUnderstood(_ day: Day) -> String { "= \(longDay(day))" }
  /// A month was typed, which means its last day.
  public func monthUnderstood(_ day: Day) -> String {
    pick(
      fr: "= fin du mois : délais comptés du \(plainDay(day))",
      en: "= end of that month: clocks count from \(plainDay(day))")
  }
  public func dayDone(_ kind: StepKind) -> String {
    switch kind {
    case .submit: pick(fr: "Envoyé le", en: "Sent on")
    case .answer: pick(fr: "Réponse du", en: "Answered on")
    case .acknowledgement, .question, .extension, .authority, .news:
      pick(fr: "Reçu le", en: "Came on")
    case .act, .reply, .reminder, .complaint, .check: pick(fr: "Fait le", en: "Done on")
    }
  }
  public var dayReceived: String { pick(fr: "Arrivé le", en: "Arrived on") }
  public var emptyMeansNone: String { pick(fr: "vide : aucun", en: "empty: none") }
  public var emptyMeansNoOwnDate: String { pick(fr: "vide : aucune", en: "empty: none") }
  public var emptyMeansUnknown: String { pick(fr: "vide : inconnu", en: "empty: unknown") }
  public func ownDateTitle(_ procedure: String) -> String {
    pick(fr: "Mon échéance · \(procedure)", en: "Own date · \(procedure)")
  }
  public var ownDateLabel: String { pick(fr: "Au plus tard le", en: "Done by") }
  public var ownDayHint: String {
    pick(fr: "31/12/2026, 15 janvier, +7…", en: "31/12/2026, 15 January, +7…")
  }

  // MARK: Notes and proof

  public var noteLabel: String { pick(fr: "Note", en: "Note") }
  public var proofLabel: String { pick(fr: "Fichier", en: "File") }
  public var proofText: String {
    pick(
      fr: "Veto retient où est la preuve et son empreinte ; il ne la copie pas.",
      en: "Veto remembers where the proof is and its fingerprint; it does not copy it.")
  }
  public func proofNotRead(_ reason: String) -> String {
    pick(fr: "Preuve non lue : \(reason).", en: "Proof not read: \(reason).")
  }
  public var proofHint: String { pick(fr: "~/preuves/fb.png", en: "~/proofs/fb.png") }

  // MARK: Answers and endings

  public var whatWasAnswered: String { pick(fr: "Quelle réponse ?", en: "What was the answer?") }
  /// After what was answered.
  public var whenAnswered: String {
    pick(
      fr: ". Quel jour ? Un mois suffit : mai 2025.",
      en: ". On which day? A month will do: May 2025."
    )
  }
  public var outcomeNotSaid: String { pick(fr: "à choisir", en: "to be chosen") }
  public func outcomeSentence(_ outcome: Outcome) -> String {
    switch outcome {
    case .accepted: pick(fr: "Oui : opposition acceptée", en: "Yes: objection accepted")
    case .partly: pick(fr: "En partie seulement", en: "Only in part")
    case .refused: pick(fr: "Non : refusée", en: "No: refused")
    case .notConcerned:
      pick(fr: "« Cela ne nous concerne pas »", en: "\"This does not concern us\"")
    }
  }
  public var endNotApplicable: String {
    pick(fr: "Sans objet pour ce compte", en: "Not applicable to this account")
  }
  public var endGivenUp: String {
    pick(fr: "J'abandonne (pour l'instant)", en: "I give up (for now)")
  }
  public var takeUpAgain: String { pick(fr: "Reprendre", en: "Take it up again") }
  public func skip(_ step: String) -> String {
    pick(fr: "Étape inutile : \(step)", en: "Step not needed: \(step)")
  }
  public func unskip(_ step: String) -> String {
    pick(fr: "Étape utile après tout : \(step)", en: "Step needed after all: \(step)")
  }
  public var sentAgainTitle: String { pick(fr: "Déjà envoyé", en: "Already sent") }
  public var objectAgain: String {
    pick(fr: "Nouvelle opposition envoyée (nouveau délai)", en: "Objected again (a new clock)")
  }
  public var sendAgain: String {
    pick(fr: "Même demande renvoyée (le délai reste)", en: "Sent once more (the clock stays)")
  }
  public var untick: String { pick(fr: "Décocher", en: "Untick") }
  public var resent: String {
    pick(
      fr: "Renvoyé. Gardez la preuve du premier envoi : sans elle, comptez du second.",
      en: "Sent again. Keep proof of the first; without it, count from the second.")
  }
  public var changeNothing: String { pick(fr: "Ne rien changer", en: "Change nothing") }

  // MARK: Accounts and people

  public var addTitle: String { pick(fr: "Ajouter", en: "Add") }
  public var editTitle: String { pick(fr: "Modifier", en: "Edit") }
  public func addAccount(on platform: String, _ column: Column) -> String {
    switch column {
    case .account: pick(fr: "Un compte \(platform)", en: "An account on \(platform)")
    case .number: pick(fr: "Un numéro \(platform)", en: "A number on \(platform)")
    case .person: pick(fr: "\(platform) : une personne", en: "\(platform): a person")
    case .site: pick(fr: "\(platform) : un site", en: "\(platform): a site")
    case .device: pick(fr: "\(platform) : un appareil", en: "\(platform): a device")
    case .workspace: pick(fr: "\(platform) : un espace", en: "\(platform): a workspace")
    }
  }
  public var addPerson: String { pick(fr: "Une personne", en: "A person") }
  public func personAddedNotice(_ name: String) -> String {
    pick(fr: "\(name) est là. Quel compte ?", en: "\(name) is here. Which account?")
  }
  public func editAccount(_ label: String) -> String {
    pick(fr: "Modifier \(label)", en: "Edit \(label)")
  }
  public func editPerson(_ name: String) -> String {
    pick(fr: "Modifier \(name) (personne)", en: "Edit \(name) (person)")
  }
  public func removalOfAccount(_ label: String) -> String {
    pick(fr: "Retirer \(label)", en: "Remove \(label)")
  }
  public func removalOfPerson(_ name: String) -> String {
    pick(fr: "Retirer \(name) (personne)", en: "Remove \(name) (person)")
  }
  public func removeQuestion(_ name: String) -> String {
    pick(fr: "Retirer \(name) ?", en: "Remove \(name)?")
  }
  public var removeText: String {
    pick(
      fr: "Ses coches restent dans le fichier ; u le fait revenir avec elles.",
      en: "Its ticks stay in the file; u brings it back with them.")
  }
  public func removePersonText(accounts: Int) -> String {
    count(accounts, fr: ("compte part", "comptes partent"), en: ("account goes", "accounts go"))
      + pick(
        fr: " de l'écran. u fait tout revenir.", en: " from the screen. u brings everything back.")
  }
  public var keep: String { pick(fr: "Garder", en: "Keep") }
  public var removedNotice: String {
    pick(fr: "Retiré. u le fait revenir.", en: "Removed. u brings it back.")
  }
  public var nothingToEdit: String { pick(fr: "Rien à modifier ici.", en: "Nothing to edit here.") }
  public var newPerson: String { pick(fr: "nouvelle personne", en: "new person") }
  public var ownerLabel: String { pick(fr: "Personne", en: "Whose") }
  public var severalLabels: String { pick(fr: "plusieurs : virgules", en: "several: commas") }
  public func labelTitle(_ column: Column) -> String {
    switch column {
    case .account: pick(fr: "Compte", en: "Account")
    case .number: pick(fr: "Numéro", en: "Number")
    case .person: pick(fr: "Nom", en: "Name")
    case .site: pick(fr: "Site", en: "Site")
    case .device: pick(fr: "Appareil", en: "Device")
    case .workspace: pick(fr: "Espace", en: "Workspace")
    }
  }
  public func labelHint(_ column: Column) -> String {
    switch column {
    case .account: pick(fr: "@claire, @claire.pro", en: "@claire, @claire.pro")
    case .number: pick(fr: "surnom ou fin du numéro", en: "nickname or last digits")
    case .person: pick(fr: "la personne", en: "the person")
    case .site, .device, .workspace: ""
    }
  }
  public func labelAdvice(_ column: Column) -> String {
    switch column {
    case .number:
      pick(
        fr: "Un surnom ou les derniers chiffres suffisent.",
        en: "A nickname or the last digits will do.")
    case .account, .person, .site, .device, .workspace:
      pick(fr: "Un nom court, pour le reconnaître.", en: "A short name, to recognise it.")
    }
  }
  public var notLinked: String { pick(fr: "non lié", en: "not linked") }
  public func centre(_ name: String) -> String { pick(fr: "celui de \(name)", en: "\(name)'s") }
  public var centreHint: String { pick(fr: "← → change", en: "← → changes") }
  public var centreSinceLabel: String { pick(fr: "Lié depuis", en: "Linked since") }
  public var emailChangedLabel: String { pick(fr: "E-mail changé", en: "E-mail changed") }
}
