public import VetoModel

// What leaves Veto as a file.
extension Words {
  public func exported(_ file: String) -> String {
    pick(fr: "Écrit dans \(file).", en: "Written to \(file).")
  }

  public func exportOverNotes(_ file: String) -> String {
    pick(
      fr: "\(file) est le fichier de suivi lui-même : donnez un autre nom.",
      en: "\(file) is the progress file itself: give another name.")
  }

  /// Of a table, which names only what it can give back.
  public func notInTable(accounts number: Int) -> String {
    pick(
      fr: "Pas dans le tableau : \(accounts(number)) d'une plateforme que Veto ne connaît pas. "
        + "Avec --format json, tout y est.",
      en: "Not in the table: \(accounts(number)) on a platform that Veto does not know. "
        + "With --format json all of it is there.")
  }

  // MARK: The report

  public func reportTitle(_ day: Day) -> String {
    pick(fr: "Mes oppositions, le \(plainDay(day))", en: "My objections, \(plainDay(day))")
  }

  public func checklistTitle(_ day: Day) -> String {
    pick(fr: "Ma liste à cocher, \(plainDay(day))", en: "My checklist, \(plainDay(day))")
  }

  public var notesOfFile: String {
    pick(
      fr: "Veto n'envoie rien : cette page dit ce que vous avez noté, pas ce qu'une entreprise a "
        + "fait.",
      en: "Veto sends nothing: this page says what you noted, not what a company did.")
  }

  public func stands(_ text: String) -> String { pick(fr: "État : \(text)", en: "State: \(text)") }

  public func note(_ text: String) -> String { pick(fr: "Note : \(text)", en: "Note: \(text)") }

  public func received(on day: Day) -> String {
    pick(fr: "reçu le \(plainDay(day))", en: "received \(plainDay(day))")
  }

  public func proof(_ proof: Proof) -> String {
    pick(fr: "preuve : \(proof.file)", en: "proof: \(proof.file)")
      + (proof.sha256.map { " (SHA-256 \($0))" } ?? "")
  }

  /// Behind a box on paper, for the day it was done.
  public var dayToFillIn: String { pick(fr: "fait le ……………", en: "done on ……………") }

  public var ifItFails: String { pick(fr: "Sinon : ", en: "Or else: ") }
}
