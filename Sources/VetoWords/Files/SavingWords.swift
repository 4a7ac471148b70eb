// Whether the notes are on the disk, and what to do when they are not.
extension Words {
  public var saved: String { say(fr: "enregistré", en: "saved") }
  public var unsaved: String { say(fr: "à enregistrer", en: "not saved yet") }
  public func notSaved(_ reason: String) -> String {
    say(fr: "non enregistré : \(reason)", en: "not saved: \(reason)")
  }
  public var readOnlyNotice: String {
    say(
      fr: "Avec --now, vos données restent en lecture seule.",
      en: "With --now your own data are read-only.")
  }
  public var helpSaysWhatToDo: String { say(fr: "? dit que faire.", en: "? says what to do.") }
  public var filePageSaysWhatToDo: String {
    say(
      fr: "f dit que faire, et propose un autre endroit.",
      en: "f says what to do, and offers another place.")
  }
  public var fileWantsAttention: String {
    say(
      fr: "Le fichier demande votre attention : f dit pourquoi.",
      en: "The file wants your attention: f says why.")
  }
  public var proofNotRead: String {
    say(fr: "Preuve notée, mais pas lue.", en: "Proof noted, but not read.")
  }
  public var madeReadOnlyNotice: String {
    say(
      fr: "Ce fichier a été mis en lecture seule : chmod u+w permet d'y écrire.",
      en: "This file was made read-only: chmod u+w allows changes.")
  }
  public var newerFileNotice: String {
    say(
      fr: "Ce fichier vient d'une version plus récente de Veto : lecture seule.",
      en: "This file comes from a later version of Veto: read-only.")
  }
  /// After the sentence of a command that could not save.
  public func changeNotKept(_ path: String, hasFile: Bool) -> String {
    hasFile
      ? say(
        fr: "Ce changement n'est pas enregistré. Pour continuer ailleurs : "
          + "veto merge \(path) -o AUTRE, puis --data-file AUTRE.",
        en: "This change is not saved. To go on elsewhere: "
          + "veto merge \(path) -o OTHER, then --data-file OTHER.")
      : say(
        fr: "Ce changement n'est pas enregistré. Un autre endroit : --data-file AUTRE.",
        en: "This change is not saved. Another place: --data-file OTHER.")
  }
  public var stay: String { say(fr: "Rester", en: "Stay") }
  public var saveElsewhere: String {
    say(fr: "Enregistrer une copie ailleurs…", en: "Save a copy elsewhere…")
  }
  public var saveElsewhereText: String {
    say(
      fr: "Tout est écrit dans cet autre fichier ; « veto merge FICHIER » le reprendra.",
      en: "Everything is written to this other file; \"veto merge FILE\" takes it in again.")
  }
  public var otherFile: String { say(fr: "~/veto-copie.json", en: "~/veto-copy.json") }
  public func savedElsewhere(_ path: String) -> String {
    say(fr: "Copie enregistrée : \(path)", en: "Copy saved: \(path)")
  }
  public var quitWithoutSaving: String {
    say(fr: "Quitter sans enregistrer", en: "Quit without saving")
  }
  public func quitWithCopy(_ path: String) -> String {
    say(fr: "Quitter : tout est dans \(path)", en: "Quit: all of it is in \(path)")
  }
  public var otherFileHoldsElse: String {
    say(
      fr: "Ce fichier contient autre chose ; Veto n'y touche pas.",
      en: "That file holds something else; Veto leaves it alone.")
  }
  public var changedElsewhere: String {
    say(
      fr: "Changé ailleurs ; tout est réuni ici.",
      en: "Changed elsewhere; all is joined here.")
  }
  public func clashes(_ number: Int) -> String {
    count(
      number, fr: ("valeur changée", "valeurs changées"),
      en: ("value was", "values were"))
      + say(
        fr: " à deux endroits : f montre les deux.", en: " changed in two places: f shows both.")
  }
  public func conflictCopies(_ number: Int) -> String {
    count(
      number, fr: ("copie en conflit", "copies en conflit"),
      en: ("conflict copy", "conflict copies"))
      + say(
        fr: " à côté du fichier : f les réunit.", en: " beside the file: f merges them.")
  }

  // MARK: A damaged file

  public var damagedTitle: String {
    say(fr: "Le fichier de suivi est abîmé", en: "The progress file is damaged")
  }
  public var goneTitle: String {
    say(fr: "Le fichier de suivi a disparu", en: "The progress file is gone")
  }
  public var bringBackGone: String { say(fr: "Reprendre cette copie", en: "Go on with this copy") }
  public var beginAnew: String {
    say(fr: "Repartir de zéro (les copies restent)", en: "Begin anew (the copies stay)")
  }
  public func shownInstead(_ name: String) -> String {
    say(
      fr: "Voici la copie du \(name), en lecture seule.",
      en: "This is the copy of \(name), read-only.")
  }
  public var damagedWhileOpen: String {
    say(
      fr: "Fichier abîmé, rien n'est perdu : voir f.",
      en: "File damaged, nothing is lost: see f.")
  }
  public var onlyLook: String { say(fr: "Regarder seulement", en: "Only look") }
  public var bringBack: String {
    say(
      fr: "Reprendre la copie, garder l'abîmé",
      en: "Go on with the copy, keep the other")
  }
  public var setAsideAndSave: String {
    say(
      fr: "Mettre de côté le fichier abîmé, et enregistrer",
      en: "Set the damaged file aside, and save")
  }
  public func repaired(_ name: String?) -> String {
    guard let name else { return say(fr: "Enregistré.", en: "Saved.") }
    return say(
      fr: "Enregistré. Le fichier abîmé : \(name).", en: "Saved. The damaged file: \(name).")
  }
}
