public import VetoModel

// A case as a folder.
extension Words {
  public func dossierTitle(_ day: Day) -> String {
    pick(fr: "Dossier du \(plainDay(day))", en: "Dossier of \(plainDay(day))")
  }

  public func request(_ number: Int) -> String {
    number == 1
      ? pick(fr: "La demande", en: "The request")
      : pick(fr: "La demande n° \(number)", en: "Request no. \(number)")
  }

  public var dossierText: String { pick(fr: "dossier.md", en: "dossier.md") }
  public func letterFile(_ kind: Letter.Kind) -> String { "\(kind.rawValue).txt" }

  public func dossierTaken(_ folder: String) -> String {
    pick(
      fr: "\(folder) n'est pas vide : donnez un dossier qui n'existe pas encore.",
      en: "\(folder) is not empty: give a folder that is not there yet.")
  }

  public func dossierWritten(_ folder: String, proofs: Int) -> String {
    let copies = count(
      proofs, fr: ("preuve copiée", "preuves copiées"), en: ("proof copied", "proofs copied"))
    return pick(
      fr: "Dossier écrit dans \(folder), \(copies). Pour vérifier : veto dossier --verify.",
      en: "Dossier written to \(folder), \(copies). To check it: veto dossier --verify.")
  }

  public func proofMissing(_ trouble: String) -> String {
    pick(fr: "Preuve non copiée. \(trouble)", en: "A proof is not copied. \(trouble)")
  }

  public func proofChanged(_ file: String) -> String {
    pick(
      fr: "\(file) a changé depuis que vous l'avez noté comme preuve ; copié tel qu'il est.",
      en: "\(file) was changed since you noted it as proof; it is copied as it is now.")
  }

  public func dossierHolds(_ folder: String) -> String {
    pick(fr: "\(folder) : rien n'a changé.", en: "\(folder): nothing was changed.")
  }

  public func fileChanged(_ file: String) -> String {
    pick(fr: "\(file) : changé", en: "\(file): changed")
  }
  public func fileAdded(_ file: String) -> String {
    pick(fr: "\(file) : ajouté", en: "\(file): added")
  }
  public func fileLost(_ file: String) -> String {
    pick(fr: "\(file) : manque", en: "\(file): lost")
  }
}
