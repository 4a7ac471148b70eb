public import VetoModel

// The main screen: panes, notices.
extension Words {
  /// Why there is no screen, and what to do instead; `term` is the terminal's type, nil if that is
  /// not the reason.
  public func noScreen(_ term: String?) -> String {
    let reason =
      switch term {
      case nil: pick(fr: "Il n'y a pas de terminal ici", en: "There is no terminal here")
      case "": pick(fr: "TERM n'est pas défini", en: "TERM is not set")
      case let type?:
        pick(
          fr: "Le terminal \(quoted(type)) ne peut pas montrer l'écran",
          en: "The terminal \(quoted(type)) can't show the screen")
      }
    return reason
      + pick(
        fr: ". « veto status » dit où vous en êtes.", en: ". \"veto status\" says where you stand.")
  }
  public var demo: String { pick(fr: "exemple", en: "example") }
  public var readOnly: String { pick(fr: "lecture seule", en: "read-only") }
  public var morePlatforms: String { pick(fr: "+ plateformes…", en: "+ platforms…") }
  public var lawHeading: String { pick(fr: "Après l'envoi", en: "After sending") }
  public var topicsHeading: String { pick(fr: "À savoir", en: "Good to know") }
  public var emptyText: String {
    pick(
      fr: "Entrée ou « a » ajoute une plateforme où vous avez un compte.",
      en: "Enter or \"a\" adds a platform where you have an account.")
  }
  public func columnsShown(_ first: Int, _ last: Int, of total: Int) -> String {
    let range = first == last ? "\(first)" : "\(first)–\(last)"
    return pick(fr: "\(range) sur \(total)", en: "\(range) of \(total)")
  }
  public func tooSmall(_ columns: Int, _ rows: Int) -> String {
    pick(
      fr: "Il faut au moins \(columns) × \(rows). Agrandissez la fenêtre.",
      en: "Veto needs \(columns) × \(rows). Please enlarge the window.")
  }

  // MARK: Notices

  public func copied(with program: String) -> String {
    pick(fr: "Copié avec \(program).", en: "Copied with \(program).")
  }
  public var copiedByTerminal: String {
    pick(
      fr: "Envoyé au terminal, qui peut refuser : vérifiez en collant.",
      en: "Sent to the terminal, which may refuse: paste to check.")
  }
  public var notCopied: String {
    pick(fr: "Pas copié : aucun presse-papiers trouvé.", en: "Not copied: no clipboard found.")
  }
  public var linkOpened: String {
    pick(fr: "Confié au navigateur.", en: "Handed to the browser.")
  }
  public var noOpener: String {
    pick(
      fr: "Pas de navigateur ici : y copie le lien, entrée le montre.",
      en: "No browser here: y copies the link, enter shows it.")
  }
  public var linkRefused: String {
    pick(
      fr: "Ce lien n'est pas https : il n'est pas ouvert.",
      en: "This link is not https: not opened.")
  }
  public var noLink: String { pick(fr: "Pas de lien ici.", en: "No link here.") }
  public var nothingToCopy: String { pick(fr: "Rien à copier ici.", en: "Nothing to copy here.") }
  public var openWhich: String { pick(fr: "Ouvrir quel lien ?", en: "Open which link?") }
  public var copyWhich: String { pick(fr: "Copier quoi ?", en: "Copy which?") }
  public var maskedNotice: String { pick(fr: "Noms masqués.", en: "Names masked.") }
  public var unmaskedNotice: String { pick(fr: "Noms visibles.", en: "Names shown.") }
  /// In the place of what a person wrote, while names are masked.
  public var hidden: String { "•••" }
  public func maskedAccount(_ number: Int) -> String {
    pick(fr: "n° \(number)", en: "no. \(number)")
  }
  public func maskedPerson(_ number: Int) -> String {
    pick(fr: "personne \(number)", en: "person \(number)")
  }
  public var headingHasNoBox: String {
    pick(
      fr: "Un titre n'a pas de case : descendez d'une ligne.",
      en: "A heading has no box: go one down.")
  }
  public var showNamesFirst: String {
    pick(fr: "m montre d'abord les noms.", en: "m shows the names first.")
  }
  public var addFirst: String {
    pick(fr: "a ajoute d'abord un compte.", en: "a adds an account first.")
  }
  public var enterStepsFirst: String {
    pick(fr: "→ entre d'abord dans les étapes.", en: "→ goes into the steps first.")
  }
  public var noBoxHere: String { pick(fr: "Pas de case ici.", en: "No box here.") }
  public var noCaseHere: String { pick(fr: "Rien de tel ici.", en: "Nothing of the kind here.") }
  public var caseIsClosed: String {
    pick(fr: "Ce cas est clos : x le reprend.", en: "This case is closed: x takes it up again.")
  }
  public var sentIsNotDone: String {
    pick(
      fr: "Envoyé, pas encore fait : attendez la réponse. d change le jour.",
      en: "Sent, not done yet: await the answer. d changes the day.")
  }
  public var checkedAgain: String { pick(fr: "Revérifié aujourd'hui.", en: "Checked again today.") }

  // MARK: Details

  public var undated: String { pick(fr: "sans date", en: "undated") }
  public var expectLabel: String { pick(fr: "Vous devriez voir :", en: "You should see:") }
  public var readyTextLabel: String {
    pick(fr: "Texte prêt (y le copie) :", en: "Ready text (y copies it):")
  }
  public var conditions: String { pick(fr: "À savoir avant", en: "Before you begin") }
  /// The day that a cut-off's sources name, with what they say of it.
  public func announced(_ cutOff: CutOff) -> String {
    "\(longDay(cutOff.day)) · \(cutOff.text[language])"
  }
  /// The day before it is nobody's but ours.
  public func ourReading(_ day: Day) -> String {
    "\(longDay(day)) · "
      + pick(fr: "dernier jour sûr, notre lecture", en: "last safe day, our reading")
  }
  /// A rival named for the last day of May 2025 is the end of that month: no source gives the day.
  public func rival(_ day: Day) -> String {
    guard day.adding(days: 1).day == 1 else { return longDay(day) }
    return pick(fr: "fin \(monthAndYear(day))", en: "end of \(monthAndYear(day))")
  }
  public func ownDateLine(_ day: Day, today: Day) -> String {
    day < today
      ? pick(
        fr: "Mon échéance, passée : \(longDay(day)).", en: "My own date, passed: \(longDay(day)).")
      : pick(fr: "Mon échéance : \(longDay(day)).", en: "My own date: \(longDay(day)).")
  }
  public var daysNamed: String {
    pick(fr: "Les jours que citent les sources", en: "The days that sources name")
  }
  public func aboutMinutes(_ number: Int) -> String {
    pick(fr: "Environ \(number) min.", en: "About \(number) min.")
  }
  public func reasonRule(_ rule: ReasonRule) -> String {
    switch rule {
    case .required: pick(fr: "Une raison est demandée.", en: "A reason is asked for.")
    case .optional:
      pick(
        fr: "La raison est facultative ; une phrase sur votre situation aide en cas de refus.",
        en: "A reason is optional; a sentence about your situation helps if you are refused.")
    case .none: pick(fr: "Aucune raison n'est demandée.", en: "No reason is asked for.")
    }
  }
  public func confidence(_ confidence: Confidence) -> String {
    switch confidence {
    case .high: pick(fr: "plusieurs sources", en: "several sources")
    case .medium: pick(fr: "une bonne source", en: "one good source")
    case .low: pick(fr: "source faible", en: "weak source")
    }
  }
  public func tickedOn(_ tick: Tick, _ kind: StepKind) -> String {
    guard let on = tick.on else { return "" }
    let done = "\(dayDone(kind)) \(plainDay(on))"
    guard let received = tick.received, received != on else { return done + "." }
    return done
      + pick(fr: ", reçu le \(plainDay(received)).", en: ", received on \(plainDay(received)).")
  }
  public func noteLine(_ note: String) -> String { pick(fr: "Note : \(note)", en: "Note: \(note)") }
  public func proofLine(_ proof: Proof) -> String {
    let digest =
      proof.sha256.map { " · SHA-256 \($0.prefix(12))…" }
      ?? pick(fr: " · fichier non lu", en: " · file not read")
    return pick(fr: "Preuve : \(proof.file)", en: "Proof: \(proof.file)") + digest
  }
  public var optionalMark: String { pick(fr: "(facultatif)", en: "(optional)") }
  public var cameBackSentence: String {
    pick(
      fr: "Retiré ici, modifié ailleurs depuis : le compte est revenu.",
      en: "Removed here, changed elsewhere since: the account came back.")
  }
  public var searchTitle: String { pick(fr: "Chercher", en: "Search") }
  public var searchEmpty: String { pick(fr: "Rien trouvé.", en: "Nothing found.") }
}
