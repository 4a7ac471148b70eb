// Whether the notes are on the disk, and what to do when they are not.
extension Words {
  public var saved: String { pick(fr: "enregistré", en: "saved") }
  public var unsaved: String { pick(fr: "à enregistrer", en: "not saved yet") }
  public func notSaved(_ reason: String) -> String {
    pick(fr: "non enregistré : \(reason)", en: "not saved: \(reason)")
  }
  public var readOnlyNotice: String {
    pick(
      fr: "Avec --now, vos données restent en lecture seule.",
      en: "With --now your own data are read-only.")
  }
  public var helpSaysWhatToDo: String { pick(fr: "? dit que faire.", en: "? says what to do.") }
  public var filePageSaysWhatToDo: String {
    pick(
      fr: "f dit que faire, et propose un autre endroit.",
      en: "f says what to do, and offers another place.")
  }
  public var fileWantsAttention: String {
    pick(
      fr: "Le fichier demande votre attention : f dit pourquoi.",
      en: "The file wants your attention: f says why.")
  }
  public var madeReadOnlyNotice: String {
    pick(
      fr: "Ce fichier a été mis en lecture seule : chmod u+w permet d'y écrire.",
      en: "This file was made read-only: chmod u+w allows changes.")
  }
  public var newerFileNotice: String {
    pick(
      fr: "Ce fichier vient d'une version plus récente de Veto : lecture seule.",
      en: "This file comes from a later version of Veto: read-only.")
  }
  /// After the sentence of a command that could not save.
  public func changeNotKept(_ path: String, hasFile: Bool) -> String {
    hasFile
      ? pick(
        fr: "Ce changement n'est pas enregistré. Pour continuer ailleurs : "
          + "veto merge \(path) -o AUTRE, puis --data-file AUTRE.",
        en: "This change is not saved. To go on elsewhere: "
          + "veto merge \(path) -o OTHER, then --data-file OTHER.")
      : pick(
        fr: "Ce changement n'est pas enregistré. Un autre endroit : --data-file AUTRE.",
        en: "This change is not saved. Another place: --data-file OTHER.")
  }
  public var stay: String { pick(fr: "Rester", en: "Stay") }
  public var saveElsewhere: String {
    pick(fr: "Enregistrer une copie ailleurs…", en: "Save a copy elsewhere…")
  }
  public var saveElsewhereText: String {
    pick(
      fr: "Tout est écrit dans cet autre fichier ; « veto merge FICHIER » le reprendra.",
      en: "Everything is written to this other file; \"veto merge FILE\" takes it in again.")
  }
  public var otherFile: String { pick(fr: "~/veto-copie.json", en: "~/veto-copy.json") }
  public func savedElsewhere(_ path: String) -> String {
    pick(fr: "Copie enregistrée : \(path)", en: "Copy saved: \(path)")
  }
  public var quitWithoutSaving: String {
    pick(fr: "Quitter sans enregistrer", en: "Quit without saving")
  }
  public func quitWithCopy(_ path: String) -> String {
    pick(fr: "Quitter : tout est dans \(path)", en: "Quit: all of it is in \(path)")
  }
  public var otherFileHoldsElse: String {
    pick(
      fr: "Ce fichier contient autre chose ; Veto n'y touche pas.",
      en: "That file holds something else; Veto leaves it alone.")
  }
  public var changedElsewhere: String {
    pick(
      fr: "Changé ailleurs ; tout est réuni ici.",
      en: "Changed elsewhere; all is joined here.")
  }
  public func clashes(_ number: Int) -> String {
    count(
      number, fr: ("valeur changée", "valeurs changées"),
      en: ("value was", "values were"))
      + pick(
        fr: " à deux endroits : f montre les deux.", en: " changed in two places: f shows both.")
  }
  public func conflictCopies(_ number: Int) -> String {
    count(
      number, fr: ("copie en conflit", "copies en conflit"),
      en: ("conflict copy", "conflict copies"))
      + pick(
        fr: " à côté du fichier : f les réunit.", en: " beside the file: f merges them.")
  }

  // MARK: A damaged file

  public var damagedTitle: String {
    pick(fr: "Le fichier de suivi est abîmé", en: "The progress file is damaged")
  }
  public var goneTitle: String {
    pick(fr: "Le fichier de suivi a disparu", en: "The progress file is gone")
  }
  public var bringBackGone: String { pick(fr: "Reprendre cette copie", en: "Go on with this copy") }
  public var beginAnew: String {
    pick(fr: "Repartir de zéro (les copies restent)", en: "Begin anew (the copies stay)")
  }
  public func shownInstead(_ name: String) -> String {
    pick(
      fr: "Voici la copie du \(name), en lecture seule.",
      en: "This is the copy of \(name), read-only.")
  }
  public var damagedWhileOpen: String {
    pick(
      fr: "Fichier abîmé, rien n'est perdu : voir f.",
      en: "File damaged, nothing is lost: see f.")
  }
  public var onlyLook: String { pick(fr: "Regarder seulement", en: "Only look") }
  public var bringBack: String {
    pick(
      fr: "Reprendre la copie, garder l'abîmé",
      en: "Go on with the copy, keep the other")
  }
  public var setAsideAndSave: String {
    pick(
      fr: "Mettre de côté le fichier abîmé, et enregistrer",
      en: "Set the damaged file aside, and save")
  }
  public func repaired(_ name: String?) -> String {
    guard let name else { return pick(fr: "Enregistré.", en: "Saved.") }
    return pick(
      fr: "Enregistré. Le fichier abîmé : \(name).", en: "Saved. The damaged file: \(name).")
  }
}
