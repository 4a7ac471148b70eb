import VetoCanvas
import VetoModel

/// Reads the values of a catalogue and notes every fault, so that an author sees them all at once.
///
/// After a fault it goes on with an empty value; a value that is missing was noted by its object.
struct CatalogueReading {
  let text: JSONText
  private(set) var faults: [Trouble] = []

  init(text: JSONText) { self.text = text }

  mutating func fault(_ fault: CatalogueFault, at offset: Int) {
    faults.append(text.trouble(.catalogue(fault), at: offset))
  }

  /// The members of an object that has all of `needed` and nothing beside these and `allowed`.
  mutating func object(
    _ node: JSONNode?, _ needed: [String], or allowed: [String] = []
  ) -> [String: JSONNode] {
    guard let node else { return [:] }
    guard let members = node.members else {
      fault(.wrongType(.object), at: node.offset)
      return [:]
    }
    for member in members where !needed.contains(member.key) && !allowed.contains(member.key) {
      fault(.unknownKey(member.key), at: member.offset)
    }
    let known = Dictionary(members.map { ($0.key, $0.node) }) { first, _ in first }
    for key in needed where known[key] == nil { fault(.missingKey(key), at: node.offset) }
    return known
  }

  mutating func list(_ node: JSONNode?) -> [JSONNode] {
    guard let node else { return [] }
    if node.items == nil { fault(.wrongType(.list), at: node.offset) }
    return node.items ?? []
  }

  mutating func flag(_ node: JSONNode?) -> Bool {
    guard let node else { return false }
    if node.value.flag == nil { fault(.wrongType(.flag), at: node.offset) }
    return node.value.flag ?? false
  }

  mutating func number(_ node: JSONNode?, in range: ClosedRange<Int>) -> Int {
    guard let node else { return range.lowerBound }
    guard case .number(let digits) = node.content, let number = Int(digits) else {
      fault(.wrongType(.wholeNumber), at: node.offset)
      return range.lowerBound
    }
    if !range.contains(number) { fault(.numberOutOfRange(range), at: node.offset) }
    return number
  }

  /// A text that is not empty and shows what it holds.
  mutating func string(_ node: JSONNode?, allowsLines: Bool = false) -> String {
    guard let node else { return "" }
    guard let string = node.text else {
      fault(.wrongType(.text), at: node.offset)
      return ""
    }
    if string.allSatisfy(\.isWhitespace) { fault(.emptyText, at: node.offset) }
    let hidden = string.unicodeScalars.first { scalar in
      !(allowsLines && scalar == "\n") && scalar.isHidden
    }
    if let hidden { fault(.forbiddenCharacter(hidden.value), at: node.offset) }
    return string
  }

  /// A text that is also what it has to be.
  mutating func string(
    _ node: JSONNode?, else fault: (String) -> CatalogueFault, _ isValid: (String) -> Bool
  ) -> String {
    let text = string(node)
    if let node, node.text != nil, !isValid(text) { self.fault(fault(text), at: node.offset) }
    return text
  }

  mutating func bilingual(_ node: JSONNode?) -> Bilingual {
    let members = object(node, ["fr", "en"])
    return Bilingual(
      french: string(members["fr"], allowsLines: true),
      english: string(members["en"], allowsLines: true))
  }

  /// A text on one line, at most that many columns wide in either language.
  mutating func title(_ node: JSONNode?, limit: Int) -> Bilingual {
    let members = object(node, ["fr", "en"])
    return Bilingual(
      french: title(members["fr"], limit), english: title(members["en"], limit))
  }

  // No title in French or English needs a letter two columns wide, so one is a slip.
  private mutating func title(_ node: JSONNode?, _ limit: Int) -> String {
    let title = string(node)
    guard let node else { return title }
    if let wide = title.first(where: { $0.displayWidth > 1 }) {
      fault(.wideCharacter(String(wide)), at: node.offset)
    }
    let width = title.displayWidth
    if width > limit { fault(.tooWide(width, limit: limit), at: node.offset) }
    return title
  }

  mutating func optional<Part>(
    _ node: JSONNode?, _ read: (inout CatalogueReading, JSONNode) -> Part
  ) -> Part? {
    guard let node else { return nil }
    return read(&self, node)
  }

  mutating func word<Word: RawRepresentable & CaseIterable>(
    _ node: JSONNode?, else fallback: Word
  ) -> Word where Word.RawValue == String {
    guard let node else { return fallback }
    let text = string(node)
    if let word = Word(rawValue: text) { return word }
    if node.text != nil {
      fault(.unknownWord(text, known: Word.allCases.map(\.rawValue)), at: node.offset)
    }
    return fallback
  }

  mutating func day(_ node: JSONNode?) -> Day {
    Day(string(node, else: CatalogueFault.badDay) { Day($0) != nil }) ?? .earliest
  }
}
