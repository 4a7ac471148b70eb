public import VetoModel

/// How accounts and people are called: by their names, or masked.
public struct Names {
  let account: (AccountID) -> String
  /// By the id of a person.
  let person: (String) -> String

  public init(account: @escaping (AccountID) -> String, person: @escaping (String) -> String) {
    self.account = account
    self.person = person
  }

  /// The names as the user gave them.
  public static func plain(_ records: Records) -> Names {
    Names(
      account: { records.account($0)?.label ?? $0.description },
      person: { records.person($0)?.name ?? $0 })
  }
}

extension Words {
  /// What was done, in words: "cocher « Envoyer » pour @claire".
  public func change(_ name: Change.Name, _ tracker: Tracker, names: Names) -> String {
    let subject = subject(name.subject, tracker, names)
    switch name.kind {
    case .ticked: return pick(fr: "cocher \(subject)", en: "tick \(subject)")
    case .unticked: return pick(fr: "décocher \(subject)", en: "untick \(subject)")
    case .skipped: return pick(fr: "passer \(subject)", en: "skip \(subject)")
    case .dated: return pick(fr: "dates de \(subject)", en: "dates of \(subject)")
    case .noted: return pick(fr: "note de \(subject)", en: "note on \(subject)")
    case .ended: return pick(fr: "clore \(subject)", en: "close \(subject)")
    case .reopened: return pick(fr: "reprendre \(subject)", en: "take up \(subject)")
    case .ownDate: return pick(fr: "échéance de \(subject)", en: "own date of \(subject)")
    case .personAdded, .accountAdded: return pick(fr: "ajouter \(subject)", en: "add \(subject)")
    case .personEdited, .accountEdited:
      return pick(fr: "modifier \(subject)", en: "edit \(subject)")
    case .personRemoved, .accountRemoved:
      return pick(fr: "retirer \(subject)", en: "remove \(subject)")
    case .linked: return pick(fr: "lier \(subject)", en: "link \(subject)")
    case .unlinked: return pick(fr: "délier \(subject)", en: "unlink \(subject)")
    case .began: return pick(fr: "les premiers réglages", en: "the first settings")
    case .imported:
      return pick(fr: "l'import de \(name.subject)", en: "the import of \(name.subject)")
    case .merged: return pick(fr: "la fusion", en: "the merge")
    case .decided:
      return pick(fr: "l'autre valeur pour \(subject)", en: "the other value for \(subject)")
    case .restored:
      return pick(
        fr: "reprendre la copie \(name.subject)", en: "bring back the copy \(name.subject)")
    }
  }

  func subject(_ key: String, _ tracker: Tracker, _ names: Names) -> String {
    if let id = TickID(key) {
      return quoted(stepTitle(id, tracker)) + forAccount(id.caseID.account, names)
    }
    if let id = CaseID(key) {
      let platform = tracker.catalogue.platform(id.account.platform)
      let title = platform?.procedure(id.procedure)?.title[language] ?? id.procedure
      return quoted(title) + forAccount(id.account, names)
    }
    if let id = AccountID(key), tracker.records.account(id) != nil { return names.account(id) }
    return names.person(key)
  }

  private func stepTitle(_ id: TickID, _ tracker: Tracker) -> String {
    let platform = tracker.catalogue.platform(id.caseID.account.platform)
    let procedure = platform?.procedure(id.caseID.procedure)
    let step = procedure.flatMap { tracker.step(id.step, of: $0) }
    return step?.title[language] ?? id.step
  }

  private func forAccount(_ id: AccountID, _ names: Names) -> String {
    pick(fr: " pour \(names.account(id))", en: " for \(names.account(id))")
  }

  // What was left comes first: the end may be cut off.
  /// - Parameter change: what is taken back, in words.
  public func undone(_ reversal: Reversal, _ change: String) -> String {
    let head =
      reversal.hasChanged
      ? pick(fr: "Annulé", en: "Undone") : pick(fr: "Pas annulé", en: "Not undone")
    return head + left(reversal) + change
  }

  public func redone(_ reversal: Reversal, _ change: String) -> String {
    let head =
      reversal.hasChanged
      ? pick(fr: "Refait", en: "Redone") : pick(fr: "Pas refait", en: "Not redone")
    return head + left(reversal) + change
  }

  private func left(_ reversal: Reversal) -> String {
    let number = reversal.passedOver.count
    let colon = pick(fr: " : ", en: ": ")
    if number > 0 {
      return pick(
        fr: " (\(number) changé ailleurs, laissé)", en: " (\(number) changed elsewhere, left)")
        + colon
    }
    return reversal.hasChanged
      ? colon : pick(fr: " (déjà ainsi)", en: " (it is so already)") + colon
  }

  public var nothingToUndo: String { pick(fr: "Rien à annuler.", en: "Nothing to undo.") }
  public var nothingToRedo: String { pick(fr: "Rien à refaire.", en: "Nothing to redo.") }
}
