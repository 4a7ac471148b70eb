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
      fr: "f dit que faire et propose un autre endroit.",
      en: "f says what to do, and offers another place.")
  }
  public var fileWantsAttention: String {
    say(
      fr: "Enregistré ; le fichier demande votre attention : ? dit pourquoi.",
      en: "Saved; the file wants your attention: ? says why.")
  }
  public var proofNotRead: String {
    say(fr: "Preuve notée, mais pas lue.", en: "Proof noted, but not read.")
  }
  public var newerFileNotice: String {
    say(
      fr: "Ce fichier vient d'une version plus récente de Veto : lecture seule.",
      en: "This file comes from a later version of Veto: read-only.")
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
  public var changedElsewhere: String {
    say(
      fr: "Le fichier a changé ailleurs ; tout est réuni ici.",
      en: "The file changed elsewhere; everything is joined here.")
  }
  public func clashes(_ number: Int) -> String {
    count(
      number, fr: ("valeur changée", "valeurs changées"),
      en: ("value was", "values were"))
      + say(
        fr: " à deux endroits : f les montre.", en: " changed in two places: f shows both.")
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
  public func shownInstead(_ name: String) -> String {
    say(
      fr: "Voici la copie du \(name), en lecture seule.",
      en: "This is the copy of \(name), read-only.")
  }
  public var damagedWhileOpen: String {
    say(
      fr: "Le fichier est abîmé ; rien n'est perdu : q propose de le mettre de côté.",
      en: "The file is damaged; nothing is lost: q offers to set it aside.")
  }
  public var onlyLook: String { say(fr: "Regarder seulement", en: "Only look") }
  public var bringBack: String {
    say(
      fr: "Mettre de côté le fichier abîmé, reprendre cette copie",
      en: "Set the damaged file aside, go on with this copy")
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
