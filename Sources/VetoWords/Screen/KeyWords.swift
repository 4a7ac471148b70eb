// The words of the key table: help, and the bottom line.
extension Words {
  public var keyPageUp: String { pick(fr: "Pg préc", en: "PgUp") }
  public var keyPageDown: String { pick(fr: "Pg suiv", en: "PgDn") }
  public var keyHome: String { pick(fr: "Début g", en: "Home g") }
  public var keyEnd: String { pick(fr: "Fin G", en: "End G") }
  public var keyEnter: String { pick(fr: "entrée", en: "enter") }
  public var keySpace: String { pick(fr: "espace", en: "space") }
  public var keyArrows: String { "↑↓←→" }
  public var keyEscape: String { pick(fr: "échap", en: "esc") }

  public var labelMove: String { pick(fr: "aller", en: "move") }
  public var labelEnter: String { pick(fr: "détails", en: "details") }
  public var labelOpenPane: String { pick(fr: "ouvrir", en: "open") }
  public var labelSpace: String { pick(fr: "cocher", en: "tick") }
  public var labelOpen: String { pick(fr: "lien", en: "link") }
  public var labelCopy: String { pick(fr: "copier", en: "copy") }
  public var labelDates: String { pick(fr: "dates", en: "dates") }
  public var labelNote: String { pick(fr: "note, preuve", en: "note, proof") }
  public var labelEnding: String { pick(fr: "clore", en: "close") }
  public var labelOwnDate: String { pick(fr: "échéance", en: "own date") }
  public var labelAdd: String { pick(fr: "ajouter", en: "add") }
  public var labelEdit: String { pick(fr: "modifier", en: "edit") }
  public var labelSearch: String { pick(fr: "chercher", en: "search") }
  public var labelFile: String { pick(fr: "fichier", en: "file") }
  public var labelUndo: String { pick(fr: "annuler", en: "undo") }
  public var labelNextList: String { pick(fr: "à faire", en: "next") }
  public var labelOverview: String { pick(fr: "ensemble", en: "overview") }
  public var helpNext: String {
    pick(fr: "à faire : la liste ordonnée", en: "next: the ordered list of what to do")
  }
  public var helpOverview: String {
    pick(fr: "vue d'ensemble : plateformes et personnes", en: "overview: platforms and people")
  }
  public var labelHelp: String { pick(fr: "aide", en: "help") }
  public var labelBack: String { pick(fr: "retour", en: "back") }
  public var labelNext: String { pick(fr: "suite", en: "next") }
  public var labelConfirm: String { pick(fr: "valider", en: "confirm") }
  public var labelCancel: String { pick(fr: "annuler", en: "cancel") }
  public var labelSkip: String { pick(fr: "passer", en: "skip") }
  public var labelChoose: String { pick(fr: "choisir", en: "choose") }
  public var labelScroll: String { pick(fr: "défiler", en: "scroll") }
  public var labelGoThere: String { pick(fr: "y aller", en: "go there") }

  public var helpTitle: String { pick(fr: "Aide", en: "Help") }
  public var helpUp: String { pick(fr: "monter", en: "up") }
  public var helpDown: String { pick(fr: "descendre", en: "down") }
  public var helpLeft: String {
    pick(
      fr: "compte précédent ; du premier, retour aux plateformes",
      en: "previous account; from the first, back to the platforms")
  }
  public var helpRight: String {
    pick(fr: "entrer dans les étapes ; compte suivant", en: "into the steps; next account")
  }
  public var helpPageUp: String { pick(fr: "dix lignes plus haut", en: "ten rows up") }
  public var helpPageDown: String { pick(fr: "dix lignes plus bas", en: "ten rows down") }
  public var helpFirst: String { pick(fr: "première ligne", en: "first row") }
  public var helpLast: String { pick(fr: "dernière ligne", en: "last row") }
  public var helpTab: String { pick(fr: "changer de volet", en: "change pane") }
  public var helpEnter: String {
    pick(fr: "ouvrir ; sur une étape, tout le détail", en: "open; on a step, all its details")
  }
  public var helpSpace: String {
    pick(
      fr: "cocher, décocher ; marqué « vérif. » : revérifié aujourd'hui",
      en: "tick, untick; where marked \"check\": checked again today")
  }
  public var helpOpen: String {
    pick(fr: "ouvrir le lien dans un navigateur", en: "open the link in a browser")
  }
  public var helpCopy: String {
    pick(fr: "copier le lien ou le texte prêt", en: "copy the link or the ready text")
  }
  public var helpDates: String {
    pick(fr: "jours de cette case : fait, reçu, réponse", en: "days of this box: done, received")
  }
  public var helpNote: String {
    pick(fr: "note et preuve (fichier gardé)", en: "note and proof (a file you keep)")
  }
  public var helpEnding: String {
    pick(
      fr: "sans objet, abandonné, étape inutile, ou reprendre",
      en: "not applicable, given up, step not needed, or take that back")
  }
  public var helpOwnDate: String { pick(fr: "mon échéance", en: "a date of your own") }
  public var helpAdd: String {
    pick(fr: "ajouter un compte ou une personne", en: "add an account or a person")
  }
  public var helpEdit: String {
    pick(
      fr: "modifier, lier ou retirer un compte, une personne",
      en: "edit, link or remove an account or a person")
  }
  public var helpSearch: String {
    pick(fr: "chercher une étape, un compte, une note", en: "search a step, an account, a note")
  }
  public var helpFilePage: String {
    pick(
      fr: "votre fichier : ses copies, ce qui a changé à deux endroits",
      en: "your file: its copies, what was changed in two places")
  }
  public var helpUndo: String { pick(fr: "annuler", en: "undo") }
  public var helpRedo: String { pick(fr: "refaire", en: "redo") }
  public var helpMask: String {
    pick(fr: "masquer les noms, les montrer", en: "mask names, show them")
  }
  public var helpLanguage: String { pick(fr: "français, English", en: "English, français") }
  public var helpHelp: String { pick(fr: "cette aide", en: "this help") }
  public var helpQuit: String {
    pick(fr: "quitter (Ctrl-C aussi)", en: "quit (Ctrl-C too)")
  }
  public var helpSigns: String { pick(fr: "Signes", en: "Signs") }
  public var signOpen: String { pick(fr: "à faire", en: "to do") }
  public var signTicked: String { pick(fr: "fait", en: "done") }
  public var signSkipped: String {
    pick(fr: "étape inutile ou cas clos", en: "step not needed, or case closed")
  }
  public var signCovered: String {
    pick(
      fr: "envoyé via un compte lié, selon l'entreprise",
      en: "sent via a linked account, as the company says")
  }
  public var helpPromise: String {
    pick(
      fr: "Veto n'envoie rien. Vous agissez ; Veto retient.",
      en: "Veto sends nothing. You act; Veto remembers.")
  }
  public func helpFile(_ path: String) -> String {
    pick(fr: "Vos notes : \(path)", en: "Your notes: \(path)")
  }
}
