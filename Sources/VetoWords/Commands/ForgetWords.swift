// Forgetting a person or an account for good.
extension Words {
  /// What `veto forget` takes out, before it is asked.
  public func willForget(_ name: String, accounts: Int, values: Int) -> String {
    let parts = [
      self.accounts(accounts),
      count(values, fr: ("valeur", "valeurs"), en: ("value", "values")),
    ].joined(separator: ", ")
    return pick(
      fr: "À oublier : \(name) (\(parts)), dans le fichier, les copies des jours, le journal des "
        + "annulations et la liste des conflits. Rien ne le ramène : veto undo non plus.",
      en: "To forget: \(name) (\(parts)), in the file, the copies of days, the journal of undo and "
        + "the list of clashes. Nothing brings it back, veto undo neither.")
  }

  public func forgetQuestion(_ name: String) -> String {
    pick(fr: "Oublier \(name) pour de bon ? (oui/non)", en: "Forget \(name) for good? (yes/no)")
  }

  public func forgotten(_ name: String, copies: Int, steps: Int, clashes: Int) -> String {
    let parts = [
      count(copies, fr: ("copie réécrite", "copies réécrites"), en: ("copy", "copies"))
        + pick(fr: "", en: " written anew"),
      count(
        steps, fr: ("action qui ne s'annule plus", "actions qui ne s'annulent plus"),
        en: ("step that can't be undone any more", "steps that can't be undone any more")),
      count(clashes, fr: ("conflit", "conflits"), en: ("clash", "clashes")),
    ].joined(separator: ", ")
    return pick(fr: "Oublié : \(name). \(parts).", en: "Forgotten: \(name). \(parts).")
  }

  public func removedUnread(_ file: String) -> String {
    pick(
      fr: "\(file) ne se lisait pas : supprimé.", en: "\(file) could not be read: removed.")
  }

  /// What Veto can't reach.
  public var forgetReach: String {
    pick(
      fr: "Ce que Veto n'atteint pas : l'historique de git, un dossier synchronisé et les autres "
        + "appareils, qui peuvent le ramener (oubliez-le là aussi), un Veto encore ouvert, les "
        + "exports, lettres et paquets déjà faits, et les preuves, qui restent où elles sont.",
      en: "What Veto does not reach: the history of git; a synced folder and other devices, which "
        + "may bring it back (forget it there too); a Veto that is still open; exports, letters "
        + "and packets made before; and proofs, which stay where they are.")
  }

  public var forgetConflictsFirst: String {
    pick(
      fr: "Des copies en conflit à côté du fichier ramèneraient ce qui est oublié : d'abord veto "
        + "merge --conflicts.",
      en: "Conflict copies beside the file would bring back what is forgotten: first veto merge "
        + "--conflicts.")
  }
}
