/// A column that a table of notes can have.
public enum ImportColumn: String, CaseIterable, Hashable, Sendable {
  case person, country, platform, account, procedure, step, on, received, outcome, note

  /// What the first row calls it.
  public var title: Bilingual {
    switch self {
    case .person: Bilingual(french: "personne", english: "person")
    case .country: Bilingual(french: "pays", english: "country")
    case .platform: Bilingual(french: "plateforme", english: "platform")
    case .account: Bilingual(french: "compte", english: "account")
    case .procedure: Bilingual(french: "démarche", english: "procedure")
    case .step: Bilingual(french: "étape", english: "step")
    case .on: Bilingual(french: "le", english: "on")
    case .received: Bilingual(french: "reçu", english: "received")
    case .outcome: Bilingual(french: "résultat", english: "outcome")
    case .note: Bilingual(french: "note", english: "note")
    }
  }

  /// Reads a title, without regard to case and accents; nil for one that Veto does not know.
  public init?(titled text: String) {
    let wanted = text.withoutBlankEnds.folded
    // The folded "procédure" is the English word.
    let found = ImportColumn.allCases.first { column in
      Language.allCases.contains { column.title[$0].folded == wanted }
    }
    guard let found else { return nil }
    self = found
  }
}

extension Outcome {
  /// Reads how a person writes it, in English or French, without regard to case and accents.
  public init?(written text: String) {
    let word = text.folded.split { $0 == "-" || $0.isWhitespace }.joined(separator: " ")
    guard let outcome = Outcome.written[word] else { return nil }
    self = outcome
  }

  private static let written: [String: Outcome] = [
    "accepted": .accepted, "accepte": .accepted, "acceptee": .accepted,
    "partly": .partly, "en partie": .partly,
    "refused": .refused, "refuse": .refused, "refusee": .refused,
    "not concerned": .notConcerned, "notconcerned": .notConcerned,
    "pas concerne": .notConcerned, "pas concernee": .notConcerned,
  ]
}

extension String {
  /// Without the blanks before and after it.
  var withoutBlankEnds: String {
    var text = self[...]
    while text.first?.isWhitespace == true { text.removeFirst() }
    while text.last?.isWhitespace == true { text.removeLast() }
    return String(text)
  }
}
