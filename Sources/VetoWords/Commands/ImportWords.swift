public import VetoModel

// Notes that come in from elsewhere.
extension Words {
  /// What stands for the name of a file.
  public var standardInput: String { pick(fr: "entrée standard", en: "standard input") }

  /// `Imported from notes.csv: 2 accounts, 5 boxes ticked, 12 values.`
  public func imported(_ name: String, accounts: Int, boxes: Int, values: Int) -> String {
    let parts = [
      self.accounts(accounts), self.boxes(boxes),
      count(values, fr: ("valeur", "valeurs"), en: ("value", "values")),
    ].joined(separator: ", ")
    return pick(fr: "Importé de \(name) : \(parts).", en: "Imported from \(name): \(parts).")
  }

  public func faultsMore(_ number: Int) -> String {
    count(number, fr: ("autre faute", "autres fautes"), en: ("more fault", "more faults")) + "."
  }

  public var nothingImported: String {
    pick(
      fr: "Rien n'a été importé. Corrigez le tableau, puis recommencez.",
      en: "Nothing was imported. Fix the table, then try again.")
  }

  // MARK: What is left as it is

  public var leftOutHead: String {
    pick(
      fr: "Laissé tel quel, car le tableau dit autre chose :",
      en: "Left as it is, where the table says something else:")
  }

  /// `row 4: … stays 2 November 2026, the table says 5 November 2026`
  public func stays(
    _ place: String, at address: Address, _ value: Value, says other: Value, row: Int
  ) -> String {
    let says = self.value(other, at: address)
    let line = pick(fr: "ligne \(row) : ", en: "row \(row): ")
    if value == .null {
      return line
        + pick(
          fr: "\(place) reste vide, le tableau dit \(says)",
          en: "\(place) stays empty, the table says \(says)")
    }
    return line
      + pick(
        fr: "\(place) reste \(self.value(value, at: address)), le tableau dit \(says)",
        en: "\(place) stays \(self.value(value, at: address)), the table says \(says)")
  }

  public func staysRemoved(_ name: String, row: Int) -> String {
    pick(
      fr: "ligne \(row) : \(name) a été retiré dans Veto et le reste",
      en: "row \(row): \(name) was removed in Veto and stays so")
  }

  public func columnsLeftOut(_ names: [String]) -> String {
    let list = names.map { quoted($0) }.joined(separator: ", ")
    return names.count == 1
      ? pick(
        fr: "Veto ne connaît pas la colonne \(list) : laissée de côté.",
        en: "Veto does not know the column \(list): left out.")
      : pick(
        fr: "Veto ne connaît pas les colonnes \(list) : laissées de côté.",
        en: "Veto does not know the columns \(list): left out.")
  }

  // MARK: What can't be seen

  public func hiddenCharacters(_ number: Int) -> String {
    count(
      number, fr: ("valeur a", "valeurs ont"),
      en: ("value has", "values have"))
      + pick(
        fr: " des caractères invisibles ou de contrôle ; le fichier les garde tels quels.",
        en: " invisible or control characters; the file keeps them as they are.")
  }

  public func lookAlike(_ names: [String]) -> String {
    let list = names.map { quoted($0) }.joined(separator: ", ")
    return pick(fr: "Ces noms se ressemblent : \(list).", en: "These names look alike: \(list).")
  }
}
