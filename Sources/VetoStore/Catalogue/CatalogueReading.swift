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

  /// Every character counts one column, a combining mark none; what is wider is refused, for only
  /// the screen knows how wide terminals draw it.
  private mutating func title(_ node: JSONNode?, _ limit: Int) -> String {
    let title = string(node)
    guard let node else { return title }
    if let wide = title.unicodeScalars.first(where: \.isWide) {
      fault(.wideCharacter(String(Character(wide))), at: node.offset)
    }
    let width = title.unicodeScalars.count { !$0.isCombining }
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
    guard let node else { return .earliest }
    let text = string(node)
    if let day = Day(text) { return day }
    if node.text != nil { fault(.badDay(text), at: node.offset) }
    return .earliest
  }
}

extension Unicode.Scalar {
  /// Controls, and what changes the direction of the text around it or has no width (Unicode's
  /// categories Cc and Cf), and what starts a line in its own way.
  fileprivate var isHidden: Bool {
    // Nearly all letters are ASCII, and need no look into Unicode's tables.
    if isASCII { return value < 0x20 || value == 0x7F }
    return switch properties.generalCategory {
    case .control, .format, .lineSeparator, .paragraphSeparator: true
    default: false
    }
  }

  fileprivate var isCombining: Bool {
    if isASCII { return false }
    return switch properties.generalCategory {
    case .nonspacingMark, .enclosingMark: true
    default: false
    }
  }

  /// The blocks whose characters take two columns (Unicode Standard Annex 11), and emoji.
  fileprivate var isWide: Bool {
    switch value {
    case 0x1100...0x115F, 0x2E80...0xA4CF, 0xA960...0xA97F, 0xAC00...0xD7A3, 0xF900...0xFAFF,
      0xFE30...0xFE6F, 0xFF00...0xFF60, 0xFFE0...0xFFE6, 0x1F000...0x1FAFF, 0x20000...0x3FFFD:
      true
    case ..<0x80: false
    default: properties.isEmojiPresentation
    }
  }
}
