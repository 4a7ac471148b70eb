// What `veto doctor` says.
extension Words {
  public func fileIsGood(_ path: String, accounts number: Int) -> String {
    pick(
      fr: "\(path) : lisible, \(accounts(number)).", en: "\(path): readable, \(accounts(number)).")
  }
  public func fileIsMissing(_ path: String) -> String {
    pick(
      fr: "\(path) : pas encore là ; le premier enregistrement le crée.",
      en: "\(path): not there yet; the first save makes it.")
  }
  public func leadsTo(_ path: String) -> String {
    pick(fr: "C'est un lien vers \(path).", en: "It is a link to \(path).")
  }
  public func folderIsGood(_ path: String) -> String {
    pick(
      fr: "\(path) : Veto peut y enregistrer.", en: "\(path): Veto can save there.")
  }
  public func folderNotWritable(_ path: String) -> String {
    pick(
      fr: "\(path) : vous ne pouvez pas y écrire. Changez ses droits (ou le disque est en lecture "
        + "seule), ou prenez un autre emplacement avec --data-file.",
      en: "\(path): you can't write there. Change its permissions (or the disk is read-only), or "
        + "take another place with --data-file.")
  }
  public var permissionsAreGood: String {
    pick(
      fr: "Droits : le fichier n'est lisible que par vous.",
      en: "Permissions: only you can read the file.")
  }
  public func ownedByOther(_ path: String) -> String {
    pick(
      fr: "\(path) appartient à un autre utilisateur. « chown » vous le rend.",
      en: "\(path) belongs to another user. \"chown\" gives it back to you.")
  }
  public func severalNames(_ path: String, _ number: Int) -> String {
    pick(
      fr: "\(path) a \(number) noms (liens physiques) : un enregistrement n'en change qu'un. "
        + "Gardez-en un, ou faites des autres des liens symboliques.",
      en: "\(path) has \(number) names (hard links): a save changes one of them only. Keep one, "
        + "or make the others symbolic links.")
  }
  public func leftovers(_ number: Int) -> String {
    count(
      number, fr: ("reste d'un enregistrement interrompu", "restes d'enregistrements interrompus"),
      en: ("leftover of an interrupted save", "leftovers of interrupted saves"))
      + pick(
        fr: " ; le prochain enregistrement l'efface après une minute.",
        en: "; the next save clears it once it is a minute old.")
  }
  public func setAsideFiles(_ names: [String]) -> String {
    let list = names.joined(separator: ", ")
    return pick(
      fr: "Fichiers abîmés mis de côté : \(list). Supprimez-les quand vous n'en avez plus besoin.",
      en: "Damaged files set aside: \(list). Remove them when you need them no more.")
  }
  public func generationsKept(_ number: Int) -> String {
    count(number, fr: ("copie gardée", "copies gardées"), en: ("copy", "copies"))
      + pick(
        fr: " ; « veto restore NOM » en reprend une :",
        en: "; \"veto restore NAME\" brings one back:")
  }
  public var newestCopy: String { pick(fr: "la plus récente", en: "the newest") }
  public func generationUnread(_ reason: String) -> String {
    pick(
      fr: "Une copie n'est pas lisible. \(reason) Elle peut être supprimée.",
      en: "A copy can't be read. \(reason) It can be removed.")
  }
  public func unseenClashes(_ number: Int) -> String {
    clashesHead(number)
      + pick(fr: " « veto merge --clashes ».", en: " \"veto merge --clashes\".")
  }
  public func localeIsGood(_ name: String) -> String {
    pick(fr: "Langue et lettres : \(name).", en: "Language and letters: \(name).")
  }
  public func localeNotUTF8(_ name: String) -> String {
    pick(
      fr: "Langue et lettres : \(name) ne dit pas UTF-8 ; l'écran se contente d'ASCII. "
        + "Exemple : LANG=fr_FR.UTF-8.",
      en: "Language and letters: \(name) does not say UTF-8; the screen makes do with ASCII. "
        + "For example: LANG=en_GB.UTF-8.")
  }
  public func terminalIsGood(_ type: String) -> String {
    pick(fr: "Terminal : \(type).", en: "Terminal: \(type).")
  }
  public var noTerminal: String {
    pick(
      fr: "Pas de terminal ici : les commandes marchent, l'écran non.",
      en: "No terminal here: the commands work, the screen does not.")
  }
  public func terminalCannot(_ type: String) -> String {
    pick(
      fr: "Terminal : \(quoted(type)) ne peut pas montrer l'écran. Exemple : TERM=xterm-256color.",
      en: "Terminal: \(quoted(type)) can't show the screen. For example: TERM=xterm-256color.")
  }
  public var allIsWell: String { pick(fr: "Tout va bien.", en: "All is well.") }
}
