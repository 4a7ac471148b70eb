public import VetoModel
public import VetoWords

/// A letter as plain text, to be sent as it is once its blanks are filled in.
public struct LetterText: Sendable {
  private let letter: Letter
  private let words: Words

  public init(_ letter: Letter, _ words: Words) {
    self.letter = letter
    self.words = words
  }

  public var text: String {
    var lines: [String] = []
    for sentence in letter.heading { lines += self.lines(sentence) + [""] }
    lines += paragraph(letter.body.map { words.letter($0.content) }.joined(separator: " "))
    lines += ["", words.letterEnd] + (signature.map { [$0] } ?? [])
    if !letter.attachments.isEmpty {
      lines += ["", words.letterAttachments]
      lines += letter.attachments.map { "- " + words.letter($0.content) }
    }
    return joined(lines)
  }

  private func lines(_ sentence: LetterSentence) -> [String] {
    words.letter(sentence.content).split(separator: "\n").map(String.init)
  }

  private var signature: String? {
    for sentence in letter.heading {
      if case .sender(let name) = sentence.content {
        return name ?? words.blank(.name)
      }
    }
    return nil
  }

  /// `Docs/Json.md` names every key.
  public var json: Value {
    .object([
      "kind": .string(letter.kind.rawValue), "language": .string(words.language.rawValue),
      "text": .string(text), "blanks": .array(letter.blanks.map { .string($0.rawValue) }),
      "sentences": .array(
        letter.sentences.map { sentence in
          .object([
            "text": .string(words.letter(sentence.content)),
            "sources": .array(sentence.sources.map { .string($0.word) }),
          ])
        }),
    ])
  }
}

extension LetterSource {
  /// `ticks facebook.claire/object/send on`, `catalogue facebook/controller`, `law 12(3)`, …
  var word: String {
    switch self {
    case .field(let address): "\(address.section) \(address.key) \(address.field)"
    case .nothing(let address): "not \(address.section) \(address.key) \(address.field)"
    case .catalogue(let place): "catalogue \(place)"
    case .law(let article): "law \(article)"
    case .clock: "clock"
    case .today: "today"
    case .said: "said"
    case .unknown(let blank): "unknown \(blank.rawValue)"
    }
  }
}
