// Copies of the progress file: kept, brought back, merged.
extension Words {
  // MARK: Restore

  /// What follows the sentence of a damaged file.
  public func restoreOffer(newest name: String?) -> String {
    guard let name else {
      return pick(
        fr: "Veto n'en a pas de copie lisible ici. Pour repartir de zéro, déplacez le fichier.",
        en: "Veto has kept no good copy here. To begin anew, move the file away.")
    }
    return pick(
      fr: "Pour reprendre la copie la plus récente (\(name)) : veto restore newest. "
        + "Pour les voir toutes : veto restore.",
      en: "To bring back the newest copy (\(name)): veto restore newest. "
        + "To see all of them: veto restore.")
  }

  public var noGenerations: String {
    pick(
      fr: "Aucune copie encore : Veto garde le dernier état de chaque jour d'utilisation.",
      en: "No copy yet: Veto keeps the last state of each day it is used.")
  }

  public func unknownGeneration(_ text: String, _ names: [String]) -> String {
    let head = pick(
      fr: "Pas de copie \(quoted(text)). Il y a :", en: "No copy \(quoted(text)). There are:")
    return names.isEmpty ? noGenerations : head + names.map { "\n  " + $0 }.joined()
  }

  public var beforeFormatChange: String {
    pick(fr: "avant un changement de format", en: "from before a change of format")
  }

  public func boxes(_ number: Int) -> String {
    count(number, fr: ("case cochée", "cases cochées"), en: ("box ticked", "boxes ticked"))
  }

  public func restoreChanges(_ name: String, _ number: Int) -> String {
    let values = count(
      number, fr: ("valeur changerait", "valeurs changeraient"),
      en: ("value would change", "values would change"))
    return pick(
      fr: "Avec la copie \(name), \(values) :", en: "With the copy \(name), \(values):")
  }

  public func mergeChanges(_ name: String, _ number: Int) -> String {
    let values = count(
      number, fr: ("valeur changerait", "valeurs changeraient"),
      en: ("value would change", "values would change"))
    if number == 0 {
      return pick(fr: "\(name) n'apporte rien de nouveau.", en: "\(name) holds nothing new.")
    }
    return pick(fr: "Avec \(name), \(values) :", en: "With \(name), \(values):")
  }

  public func moreValues(_ number: Int) -> String {
    count(number, fr: ("autre", "autres"), en: ("more", "more")) + "…"
  }

  public func damagedStaysBeside(_ name: String) -> String {
    pick(
      fr: "Le fichier abîmé sera mis de côté, à côté du vrai. "
        + "L'état connu le plus récent est \(name).",
      en: "The damaged file will be set aside, beside the real one. "
        + "The newest state known is \(name).")
  }

  public func restoreQuestion(_ name: String) -> String {
    pick(fr: "Reprendre la copie \(name) ?", en: "Bring back the copy \(name)?")
  }

  public func restoredCopy(_ name: String) -> String {
    pick(
      fr: "Copie \(name) reprise.",
      en: "Brought back the copy \(name).")
  }

  public var undoTakesBack: String {
    pick(fr: "Pour annuler : veto undo.", en: "To take it back: veto undo.")
  }

  public func setAside(_ path: String) -> String {
    pick(
      fr: "Le fichier abîmé est maintenant \(path).", en: "The damaged file is now \(path).")
  }

  public var restoreInExample: String {
    pick(fr: "L'exemple n'a pas de copies.", en: "The example has no copies.")
  }

  // MARK: Merge

  public var noConflictCopies: String {
    pick(fr: "Aucune copie en conflit.", en: "No conflict copy.")
  }

  public func mergeQuestion(_ number: Int) -> String {
    number == 1
      ? pick(fr: "La fusionner ?", en: "Merge it?")
      : pick(fr: "Les fusionner ?", en: "Merge them?")
  }

  public func archived(_ copy: String, _ place: String) -> String {
    pick(fr: "\(copy) est maintenant \(place).", en: "\(copy) is now \(place).")
  }

  public func leftBeside(_ copy: String) -> String {
    pick(
      fr: "\(copy) vient de changer et reste là : recommencez.",
      en: "\(copy) has just changed and stays: try again.")
  }

  public var noClashes: String {
    pick(fr: "Aucune valeur en conflit.", en: "No values that differ.")
  }

  public func clashesHead(_ number: Int) -> String {
    count(
      number, fr: ("valeur modifiée", "valeurs modifiées"), en: ("value was", "values were"))
      + pick(fr: " à deux endroits :", en: " changed in two places:")
  }

  public var clashesWayOut: String {
    pick(
      fr: "La valeur retenue ne convient pas ? Corrigez-la, elle quitte la liste. "
        + "Tout convient : veto merge --clashes --forget.",
      en: "The value kept is wrong? Set it right, and it leaves the list. "
        + "All is right: veto merge --clashes --forget.")
  }

  public var clashesForgotten: String {
    pick(fr: "Liste vidée.", en: "The list is empty now.")
  }

  public func baseUnread(_ reason: String) -> String {
    pick(
      fr: "L'ancêtre commun n'est pas lisible ; la fusion s'en passe. \(reason)",
      en: "The common ancestor can't be read; the merge does without. \(reason)")
  }
}
