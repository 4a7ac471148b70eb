// The words of the key table: help, and the bottom line.
extension Words {
  public var keyPageUp: String { say(fr: "Pg préc", en: "PgUp") }
  public var keyPageDown: String { say(fr: "Pg suiv", en: "PgDn") }
  public var keyHome: String { say(fr: "Début g", en: "Home g") }
  public var keyEnd: String { say(fr: "Fin G", en: "End G") }
  public var keyEnter: String { say(fr: "entrée", en: "enter") }
  public var keySpace: String { say(fr: "espace", en: "space") }
  public var keyArrows: String { "↑↓←→" }
  public var keyEscape: String { say(fr: "échap", en: "esc") }

  public var labelMove: String { say(fr: "aller", en: "move") }
  public var labelEnter: String { say(fr: "détails", en: "details") }
  public var labelOpenPane: String { say(fr: "ouvrir", en: "open") }
  public var labelSpace: String { say(fr: "cocher", en: "tick") }
  public var labelOpen: String { say(fr: "lien", en: "link") }
  public var labelCopy: String { say(fr: "copier", en: "copy") }
  public var labelDates: String { say(fr: "dates", en: "dates") }
  public var labelNote: String { say(fr: "note, preuve", en: "note, proof") }
  public var labelEnding: String { say(fr: "clore", en: "close") }
  public var labelOwnDate: String { say(fr: "échéance", en: "own date") }
  public var labelAdd: String { say(fr: "ajouter", en: "add") }
  public var labelEdit: String { say(fr: "modifier", en: "edit") }
  public var labelSearch: String { say(fr: "chercher", en: "search") }
  public var labelFile: String { say(fr: "fichier", en: "file") }
  public var labelUndo: String { say(fr: "annuler", en: "undo") }
  public var labelNextList: String { say(fr: "à faire", en: "next") }
  public var labelOverview: String { say(fr: "ensemble", en: "overview") }
  public var helpNext: String {
    say(fr: "à faire : la liste ordonnée", en: "next: the ordered list of what to do")
  }
  public var helpOverview: String {
    say(fr: "vue d'ensemble : plateformes et personnes", en: "overview: platforms and people")
  }
  public var labelHelp: String { say(fr: "aide", en: "help") }
  public var labelBack: String { say(fr: "retour", en: "back") }
  public var labelNext: String { say(fr: "suite", en: "next") }
  public var labelConfirm: String { say(fr: "valider", en: "confirm") }
  public var labelCancel: String { say(fr: "annuler", en: "cancel") }
  public var labelSkip: String { say(fr: "passer", en: "skip") }
  public var labelChoose: String { say(fr: "choisir", en: "choose") }
  public var labelScroll: String { say(fr: "défiler", en: "scroll") }
  public var labelGoThere: String { say(fr: "y aller", en: "go there") }

  public var helpTitle: String { say(fr: "Aide", en: "Help") }
  public var helpUp: String { say(fr: "monter", en: "up") }
  public var helpDown: String { say(fr: "descendre", en: "down") }
  public var helpLeft: String {
    say(
      fr: "compte précédent ; du premier, retour aux plateformes",
      en: "previous account; from the first, back to the platforms")
  }
  public var helpRight: String {
    say(fr: "entrer dans les étapes ; compte suivant", en: "into the steps; next account")
  }
  public var helpPageUp: String { say(fr: "dix lignes plus haut", en: "ten rows up") }
  public var helpPageDown: String { say(fr: "dix lignes plus bas", en: "ten rows down") }
  public var helpFirst: String { say(fr: "première ligne", en: "first row") }
  public var helpLast: String { say(fr: "dernière ligne", en: "last row") }
  public var helpTab: String { say(fr: "changer de volet", en: "change pane") }
  public var helpEnter: String {
    say(fr: "ouvrir ; sur une étape, tout le détail", en: "open; on a step, all its details")
  }
  public var helpSpace: String {
    say(
      fr: "cocher, décocher ; marqué « revoir » : revu aujourd'hui",
      en: "tick, untick; where marked \"check\": checked again today")
  }
  public var helpOpen: String {
    say(fr: "ouvrir le lien dans un navigateur", en: "open the link in a browser")
  }
  public var helpCopy: String {
    say(fr: "copier le lien ou le texte prêt", en: "copy the link or the ready text")
  }
  public var helpDates: String {
    say(fr: "jours de cette case : fait, reçu, réponse", en: "days of this box: done, received")
  }
  public var helpNote: String {
    say(fr: "note et preuve (fichier gardé)", en: "note and proof (a file you keep)")
  }
  public var helpEnding: String {
    say(
      fr: "sans objet, abandonné, étape inutile, ou reprendre",
      en: "not applicable, given up, step not needed, or take that back")
  }
  public var helpOwnDate: String { say(fr: "mon échéance", en: "a date of your own") }
  public var helpAdd: String {
    say(fr: "ajouter un compte ou une personne", en: "add an account or a person")
  }
  public var helpEdit: String {
    say(
      fr: "modifier, lier ou retirer un compte, une personne",
      en: "edit, link or remove an account or a person")
  }
  public var helpSearch: String {
    say(fr: "chercher une étape, un compte, une note", en: "search a step, an account, a note")
  }
  public var helpFilePage: String {
    say(
      fr: "votre fichier : ses copies, ce qui a changé à deux endroits",
      en: "your file: its copies, what was changed in two places")
  }
  public var helpUndo: String { say(fr: "annuler", en: "undo") }
  public var helpRedo: String { say(fr: "refaire", en: "redo") }
  public var helpMask: String {
    say(fr: "masquer les noms, les montrer", en: "mask names, show them")
  }
  public var helpLanguage: String { say(fr: "français, English", en: "English, français") }
  public var helpHelp: String { say(fr: "cette aide", en: "this help") }
  public var helpQuit: String {
    say(fr: "quitter (Ctrl-C aussi)", en: "quit (Ctrl-C too)")
  }
  public var helpSigns: String { say(fr: "Signes", en: "Signs") }
  public var signOpen: String { say(fr: "à faire", en: "to do") }
  public var signTicked: String { say(fr: "fait", en: "done") }
  public var signSkipped: String {
    say(fr: "étape inutile ou cas clos", en: "step not needed, or case closed")
  }
  public var signCovered: String {
    say(
      fr: "envoyé via un compte lié, selon l'entreprise",
      en: "sent via a linked account, as the company says")
  }
  public var helpPromise: String {
    say(
      fr: "Veto n'envoie rien. Vous agissez ; Veto retient.",
      en: "Veto sends nothing. You act; Veto remembers.")
  }
  public func helpFile(_ path: String) -> String {
    say(fr: "Vos notes : \(path)", en: "Your notes: \(path)")
  }
}
