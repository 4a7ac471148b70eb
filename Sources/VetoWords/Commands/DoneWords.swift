public import VetoModel

// What a command says that it did.
extension Words {
  /// `Ticked "Send" for @claire on 23 November 2026.`
  public func ticked(_ step: String, _ label: String, _ day: Day) -> String {
    pick(
      fr: "\(quoted(step)) coché pour \(label), le \(plainDay(day)).",
      en: "Ticked \(quoted(step)) for \(label) on \(plainDay(day)).")
  }

  public func changedTick(_ step: String, _ label: String, _ day: Day) -> String {
    pick(
      fr: "\(quoted(step)) modifié pour \(label), au \(plainDay(day)).",
      en: "Changed \(quoted(step)) for \(label), on \(plainDay(day)).")
  }

  public func alreadyTicked(_ step: String, _ label: String, _ day: Day) -> String {
    pick(
      fr: "\(quoted(step)) était déjà coché pour \(label), le \(plainDay(day)).",
      en: "\(quoted(step)) was already ticked for \(label), on \(plainDay(day)).")
  }

  public func unticked(_ step: String, _ label: String) -> String {
    pick(
      fr: "\(quoted(step)) décoché pour \(label).", en: "Unticked \(quoted(step)) for \(label).")
  }

  public func skipped(_ step: String, _ label: String) -> String {
    pick(fr: "\(quoted(step)) passé pour \(label).", en: "Skipped \(quoted(step)) for \(label).")
  }

  /// Where the case stands after that.
  public func standing(
    _ procedure: Procedure, _ account: Account, _ status: Status, _ tracker: Tracker
  ) -> String {
    let sentence = explain(
      status, authority: tracker.authority(of: account), months: procedure.checkAgainMonths
    ) {
      tracker.records.account($0)?.label ?? $0.description
    }
    let title = procedure.title[language]
    return pick(
      fr: "\(title), \(account.label) : \(sentence)",
      en: "\(title), \(account.label): \(sentence)")
  }

  public var nothingChanged: String {
    pick(fr: "Rien à changer : c'était déjà ainsi.", en: "Nothing to change: it was so already.")
  }

  public func closed(_ title: String, _ label: String, _ kind: Ending.Kind) -> String {
    pick(
      fr: "\(quoted(title)) clos pour \(label) : \(ending(kind)).",
      en: "Closed \(quoted(title)) for \(label): \(ending(kind)).")
  }

  public func reopened(_ title: String, _ label: String) -> String {
    pick(
      fr: "\(quoted(title)) repris pour \(label).", en: "Took up \(quoted(title)) for \(label).")
  }

  public func ownDateSet(_ title: String, _ label: String, _ day: Day?) -> String {
    guard let day else {
      return pick(
        fr: "\(quoted(title)), \(label) : plus d'échéance à vous.",
        en: "\(quoted(title)), \(label): no own date any more.")
    }
    return pick(
      fr: "\(quoted(title)), \(label) : votre échéance est le \(longDay(day)).",
      en: "\(quoted(title)), \(label): your own date is \(longDay(day)).")
  }

  public func noteSet(_ title: String, _ label: String, removed: Bool) -> String {
    removed
      ? pick(
        fr: "\(quoted(title)), \(label) : note retirée.",
        en: "\(quoted(title)), \(label): note removed.")
      : pick(
        fr: "\(quoted(title)), \(label) : note gardée.",
        en: "\(quoted(title)), \(label): note kept.")
  }

  // MARK: People and accounts

  public func personAdded(_ name: String) -> String {
    pick(fr: "Personne ajoutée : \(name).", en: "Added a person: \(name).")
  }

  public func personIsThere(_ name: String) -> String {
    pick(fr: "\(name) est déjà là.", en: "\(name) is already there.")
  }

  public func personChanged(_ name: String) -> String {
    pick(fr: "Personne modifiée : \(name).", en: "Changed \(name).")
  }

  public func personRemoved(_ name: String) -> String {
    pick(
      fr: "Personne retirée : \(name). Pour annuler : veto undo.",
      en: "Removed \(name). To take it back: veto undo.")
  }

  public func accountAdded(
    _ label: String, _ platform: Platform, _ person: String, _ id: AccountID
  ) -> String {
    let name = platform.name[language]
    return pick(
      fr: "\(label) ajouté sur \(name), pour \(person) (\(id)).",
      en: "Added \(label) on \(name), for \(person) (\(id)).")
  }

  public func accountIsThere(_ label: String, _ platform: Platform) -> String {
    pick(
      fr: "\(label) est déjà là, sur \(platform.name[language]).",
      en: "\(label) is already there, on \(platform.name[language]).")
  }

  public func accountChanged(_ label: String) -> String {
    pick(fr: "Compte modifié : \(label).", en: "Changed \(label).")
  }

  public func accountRemoved(_ label: String) -> String {
    pick(
      fr: "Compte retiré : \(label). Pour annuler : veto undo.",
      en: "Removed \(label). To take it back: veto undo.")
  }

  public func accountsLinked(_ labels: [String], _ centre: String) -> String {
    let list = labels.joined(separator: ", ")
    return pick(
      fr: "Liés sous le nom \(quoted(centre)) : \(list).",
      en: "Linked as \(quoted(centre)): \(list).")
  }

  public func accountUnlinked(_ label: String) -> String {
    pick(fr: "\(label) n'est plus lié.", en: "\(label) is no longer linked.")
  }

  public func removePerson(_ name: String, accounts number: Int) -> String {
    pick(
      fr: "Retirer \(name) (\(accounts(number))) ?", en: "Remove \(name) (\(accounts(number)))?")
  }

  public func removeAccount(_ account: String) -> String {
    pick(fr: "Retirer \(account) ?", en: "Remove \(account)?")
  }

  public var yes: String { pick(fr: "oui", en: "yes") }
  public var leftAsItWas: String { pick(fr: "Laissé tel quel.", en: "Left as it was.") }

  // MARK: Files

  public func faultless(_ file: String) -> String {
    pick(fr: "\(file) : aucune faute.", en: "\(file): no fault.")
  }

  public var example: String { pick(fr: "l'exemple", en: "the example") }

  public var exampleOnly: String {
    pick(
      fr: "Ceci est l'exemple : rien n'est gardé.", en: "This is the example: nothing is kept.")
  }

  public var outputNotWritten: String {
    pick(
      fr: "Cette réponse n'a pas pu être écrite là où elle devait aller.",
      en: "This answer could not be written where it was to go.")
  }

  public func historyLost(_ reason: String) -> String {
    pick(fr: "Annuler est limité. \(reason)", en: "Undo is limited. \(reason)")
  }
}
