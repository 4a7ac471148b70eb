/// The languages that every sentence of Veto exists in.
public enum Language: String, CaseIterable, Hashable, Sendable {
  case french = "fr"
  case english = "en"
}

/// A text of the catalogue, in both languages; neither may be missing.
public struct Bilingual: Hashable, Sendable {
  public let french: String
  public let english: String

  public init(french: String, english: String) {
    self.french = french
    self.english = english
  }

  public subscript(language: Language) -> String {
    switch language {
    case .french: french
    case .english: english
    }
  }
}
