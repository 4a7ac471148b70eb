public import VetoModel

// Forms, menus and questions.
extension Words {
  // MARK: Faults

  public var nameMissing: String { say(fr: "Il manque un nom.", en: "A name is missing.") }
  public var platformMissing: String {
    say(
      fr: "Choisissez-en au moins une, ou échap pour passer.",
      en: "Choose at least one, or esc to skip.")
  }
  public func labelMissing(_ platform: String) -> String {
    platform.isEmpty
      ? say(fr: "Il manque un nom de compte.", en: "An account name is missing.")
      : say(fr: "Il manque un nom pour \(platform).", en: "A name for \(platform) is missing.")
  }
  public func alreadyThere(_ label: String) -> String {
    say(fr: "\(label) est déjà là.", en: "\(label) is there already.")
  }
  public func dayNotUnderstood(_ text: String) -> String {
    text.isEmpty
      ? say(fr: "Il manque un jour.", en: "A day is missing.")
      : say(
        fr: "« \(text) » n'est pas un jour : essayez 27/05/2025, hier, -3.",
        en: "\"\(text)\" is not a day: try 27/05/2025, yesterday, -3.")
  }
  public func dayAhead(_ day: Day) -> String {
    say(fr: "Le \(plainDay(day)) n'est pas encore venu.", en: "\(plainDay(day)) has not come yet.")
  }
  public var receivedBeforeSent: String {
    say(
      fr: "Reçu avant d'être envoyé ? Vérifiez les jours.",
      en: "Received before it was sent? Check the days.")
  }

  // MARK: Days

  public var dayHint: String {
    say(
      fr: "27/05/2025, 27 mai, hier, -3…", en: "27/05/2025, 27 May, yesterday, -3…")
  }
  public func dayUnderstood(_ day: Day) -> String { "= \(longDay(day))" }
  public func dayDone(_ kind: StepKind) -> String {
    switch kind {
    case .submit: say(fr: "Envoyé le", en: "Sent on")
    case .answer: say(fr: "Réponse du", en: "Answered on")
    case .acknowledgement, .question, .extension: say(fr: "Reçu le", en: "Came on")
    case .act, .reply, .reminder, .complaint: say(fr: "Fait le", en: "Done on")
    }
  }
  public var dayReceived: String { say(fr: "Arrivé le", en: "Arrived on") }
  public var emptyMeansNone: String { say(fr: "vide : aucun", en: "empty: none") }
  public var emptyMeansUnknown: String { say(fr: "vide : inconnu", en: "empty: unknown") }
  public func ownDateTitle(_ procedure: String) -> String {
    say(fr: "Mon échéance · \(procedure)", en: "Own date · \(procedure)")
  }
  public var ownDateLabel: String { say(fr: "Au plus tard le", en: "Done by") }
  public var ownDayHint: String {
    say(fr: "31/12/2026, 15 janvier, +7…", en: "31/12/2026, 15 January, +7…")
  }

  // MARK: Notes and proof

  public var noteLabel: String { say(fr: "Note", en: "Note") }
  public var proofLabel: String { say(fr: "Fichier", en: "File") }
  public var proofText: String {
    say(
      fr: "Veto retient où est la preuve et son empreinte ; il ne la copie pas.",
      en: "Veto remembers where the proof is and its fingerprint; it does not copy it.")
  }
  public func proofNotRead(_ reason: String) -> String {
    say(fr: "Preuve non lue : \(reason).", en: "Proof not read: \(reason).")
  }
  public var proofHint: String { say(fr: "~/preuves/fb.png", en: "~/proofs/fb.png") }

  // MARK: Answers and endings

  public var whatWasAnswered: String { say(fr: "Quelle réponse ?", en: "What was the answer?") }
  public var outcomeNotSaid: String { say(fr: "à choisir", en: "to be chosen") }
  public var chooseOutcome: String {
    say(fr: "Choisissez ce que dit la réponse.", en: "Choose what the answer says.")
  }
  public func outcomeSentence(_ outcome: Outcome) -> String {
    switch outcome {
    case .accepted: say(fr: "Oui : opposition acceptée", en: "Yes: objection accepted")
    case .partly: say(fr: "En partie seulement", en: "Only in part")
    case .refused: say(fr: "Non : refusée", en: "No: refused")
    case .notConcerned:
      say(fr: "« Cela ne nous concerne pas »", en: "\"This does not concern us\"")
    }
  }
  public var endNotApplicable: String {
    say(fr: "Sans objet pour ce compte", en: "Not applicable to this account")
  }
  public var endGivenUp: String {
    say(fr: "J'abandonne (pour l'instant)", en: "I give up (for now)")
  }
  public var takeUpAgain: String { say(fr: "Reprendre", en: "Take it up again") }
  public func skip(_ step: String) -> String {
    say(fr: "Étape inutile : \(step)", en: "Step not needed: \(step)")
  }
  public func unskip(_ step: String) -> String {
    say(fr: "Étape utile après tout : \(step)", en: "Step needed after all: \(step)")
  }
  public var sentAgainTitle: String { say(fr: "Déjà envoyé", en: "Already sent") }
  public var objectAgain: String {
    say(fr: "Nouvelle opposition envoyée (nouveau délai)", en: "Objected again (a new clock)")
  }
  public var sendAgain: String {
    say(fr: "Même demande renvoyée (le délai reste)", en: "Sent once more (the clock stays)")
  }
  public var untick: String { say(fr: "Décocher", en: "Untick") }
  public var resent: String {
    say(
      fr: "Renvoyé. Gardez la preuve du premier envoi : sans elle, comptez du second.",
      en: "Sent again. Keep proof of the first; without it, count from the second.")
  }
  public var changeNothing: String { say(fr: "Ne rien changer", en: "Change nothing") }

  // MARK: Accounts and people

  public var addTitle: String { say(fr: "Ajouter", en: "Add") }
  public var editTitle: String { say(fr: "Modifier", en: "Edit") }
  public func addAccount(on platform: String, _ column: Column) -> String {
    switch column {
    case .account: say(fr: "Un compte \(platform)", en: "An account on \(platform)")
    case .number: say(fr: "Un numéro \(platform)", en: "A number on \(platform)")
    case .person: say(fr: "\(platform) : une personne", en: "\(platform): a person")
    case .site: say(fr: "\(platform) : un site", en: "\(platform): a site")
    case .device: say(fr: "\(platform) : un appareil", en: "\(platform): a device")
    case .workspace: say(fr: "\(platform) : un espace", en: "\(platform): a workspace")
    }
  }
  public var addPerson: String { say(fr: "Une personne", en: "A person") }
  public func personAddedNotice(_ name: String) -> String {
    say(fr: "\(name) est là. Quel compte ?", en: "\(name) is here. Which account?")
  }
  public func editAccount(_ label: String) -> String {
    say(fr: "Modifier \(label)", en: "Edit \(label)")
  }
  public func editPerson(_ name: String) -> String {
    say(fr: "Modifier \(name) (personne)", en: "Edit \(name) (person)")
  }
  public func removalOfAccount(_ label: String) -> String {
    say(fr: "Retirer \(label)", en: "Remove \(label)")
  }
  public func removalOfPerson(_ name: String) -> String {
    say(fr: "Retirer \(name) (personne)", en: "Remove \(name) (person)")
  }
  public func removeQuestion(_ name: String) -> String {
    say(fr: "Retirer \(name) ?", en: "Remove \(name)?")
  }
  public var removeText: String {
    say(
      fr: "Ses coches restent dans le fichier ; u le fait revenir avec elles.",
      en: "Its ticks stay in the file; u brings it back with them.")
  }
  public func removePersonText(accounts: Int) -> String {
    count(accounts, fr: ("compte part", "comptes partent"), en: ("account goes", "accounts go"))
      + say(
        fr: " de l'écran. u fait tout revenir.", en: " from the screen. u brings everything back.")
  }
  public var keep: String { say(fr: "Garder", en: "Keep") }
  public var removedNotice: String {
    say(fr: "Retiré. u le fait revenir.", en: "Removed. u brings it back.")
  }
  public var nothingToEdit: String { say(fr: "Rien à modifier ici.", en: "Nothing to edit here.") }
  public var newPerson: String { say(fr: "nouvelle personne", en: "new person") }
  public var ownerLabel: String { say(fr: "Personne", en: "Whose") }
  public var severalLabels: String { say(fr: "plusieurs : virgules", en: "several: commas") }
  public func labelTitle(_ column: Column) -> String {
    switch column {
    case .account: say(fr: "Compte", en: "Account")
    case .number: say(fr: "Numéro", en: "Number")
    case .person: say(fr: "Personne", en: "Person")
    case .site: say(fr: "Site", en: "Site")
    case .device: say(fr: "Appareil", en: "Device")
    case .workspace: say(fr: "Espace", en: "Workspace")
    }
  }
  public func labelHint(_ column: Column) -> String {
    switch column {
    case .account: say(fr: "@claire, @claire.pro", en: "@claire, @claire.pro")
    case .number: say(fr: "surnom ou fin du numéro", en: "nickname or last digits")
    case .person: say(fr: "la personne", en: "the person")
    case .site, .device, .workspace: ""
    }
  }
  public func labelAdvice(_ column: Column) -> String {
    switch column {
    case .number:
      say(
        fr: "Un surnom ou les derniers chiffres suffisent.",
        en: "A nickname or the last digits will do.")
    case .account, .person, .site, .device, .workspace:
      say(fr: "Un nom court, pour le reconnaître.", en: "A short name, to recognise it.")
    }
  }
  public var notLinked: String { say(fr: "non lié", en: "not linked") }
  public func centre(_ name: String) -> String { say(fr: "celui de \(name)", en: "\(name)'s") }
  public var centreHint: String { say(fr: "← → change", en: "← → changes") }
  public var centreSinceLabel: String { say(fr: "Lié depuis", en: "Linked since") }
  public var emailChangedLabel: String { say(fr: "E-mail changé", en: "E-mail changed") }
}
