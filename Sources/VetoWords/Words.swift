public import VetoModel

/// Every sentence that a person reads, in one language.
///
/// Each sentence names all languages side by side, so that the compiler refuses one that is
/// missing.
public struct Words: Hashable, Sendable {
  public let language: Language

  public init(_ language: Language) { self.language = language }

  /// The sentence in this language.
  func pick(fr french: String, en english: String) -> String {
    switch language {
    case .french: french
    case .english: english
    }
  }

  /// One or many, as the language counts: French says "0 jour", English "0 days".
  func count(_ number: Int, fr: (one: String, many: String), en: (one: String, many: String))
    -> String
  {
    switch language {
    case .french: "\(number) \(abs(number) < 2 ? fr.one : fr.many)"
    case .english: "\(number) \(abs(number) == 1 ? en.one : en.many)"
    }
  }

  /// Between things of a list that bear commas.
  public var semicolon: String { pick(fr: " ; ", en: "; ") }

  /// Between quotation marks; those within are of the second kind.
  public func quoted(_ text: String) -> String {
    pick(fr: "« \(text.innerQuoted) »", en: "\"\(text.replacing("\"", with: "'"))\"")
  }

  /// A text of the catalogue, with what it leaves open filled in.
  public func fill(
    _ text: Bilingual, account: String? = nil, controller: String? = nil
  ) -> String {
    var filled = text[language]
    guard filled.utf8.contains(UInt8(ascii: "{")) else { return filled }
    let column = account ?? pick(fr: "(nom du compte)", en: "(name of the account)")
    filled = filled.replacing("{account}", with: column)
    filled = filled.replacing("{controller}", with: controller ?? "")
    return filled
  }
}

extension String {
  fileprivate var innerQuoted: String {
    var text = self
    for space in [" ", "\u{A0}", "\u{202F}", ""] {
      text = text.replacing("«" + space, with: "“").replacing(space + "»", with: "”")
    }
    return text
  }

  func replacing(_ part: String, with other: String) -> String {
    guard contains(part) else { return self }
    var rest = self[...]
    var result = ""
    while let range = rest.firstRange(of: part) {
      result += rest[..<range.lowerBound] + other
      rest = rest[range.upperBound...]
    }
    return result + rest
  }
}
