extension String {
  /// This text as it may be shown: nothing in it can steer a terminal, hide, or shift a column.
  ///
  /// Controls become visible (`^[`, `\x9b`), letters that turn the direction of writing a tag
  /// (`⟨RLO⟩`), what is invisible goes, and sequences that programs count differently are reduced
  /// to their base symbol. Applied twice it changes nothing more. The stored text stays as it is.
  public var harmless: String {
    if isSimple { return self }
    var shown = HarmlessText()
    for scalar in unicodeScalars { shown.take(scalar) }
    return shown.finished
  }

  /// The same, line by line: line breaks stay, everything else is harmless.
  public var harmlessLines: String {
    if isSimple { return self }
    return unicodeScalars.split(separator: "\n", omittingEmptySubsequences: false)
      .map { String($0).harmless }.joined(separator: "\n")
  }

  /// The same, and what cannot be seen is named, so that texts that look alike can be told apart:
  /// `Cla⟨U+200B⟩ire`.
  public var revealed: String {
    unicodeScalars.map { scalar in
      let isNamed = scalar.visibleControl != nil || scalar.directionTag != nil
      guard !isNamed, scalar.isHidden || scalar.isOddSpace else { return String(scalar) }
      let digits = String(scalar.value, radix: 16, uppercase: true)
      return "\u{27E8}U+" + String(repeating: "0", count: max(0, 4 - digits.count)) + digits
        + "\u{27E9}"
    }.joined().harmless
  }

  /// The same, but spaces that no line may be broken at stay what they are.
  var harmlessWithFirmSpaces: String {
    if isSimple { return self }
    var shown = HarmlessText(keepsFirmSpaces: true)
    for scalar in unicodeScalars { shown.take(scalar) }
    return shown.finished
  }

  /// Whether something in it is shown otherwise than it stands: it is invisible, turns the
  /// direction of writing, or could steer a terminal. Line breaks, tabs and firm spaces do not
  /// count.
  public var hidesSomething: Bool {
    unicodeScalars.split { $0 == "\n" || $0 == "\r" || $0 == "\t" }.contains { part in
      let text = String(part)
      return !text.harmlessWithFirmSpaces.unicodeScalars.elementsEqual(text.unicodeScalars)
    }
  }

  /// Nothing to change, and one column a code point, as most texts are.
  public var isSimple: Bool {
    // Bytes first, which takes a tenth of the time.
    let isPlain = utf8.withContiguousStorageIfAvailable { bytes in
      bytes.allSatisfy { $0 >= 0x20 && $0 < 0x7F }
    }
    return isPlain == true || unicodeScalars.allSatisfy(\.isSimple)
  }

  /// Only printable ASCII.
  var isPlain: Bool { utf8.allSatisfy { (0x20..<0x7F).contains($0) } }
}

/// The harmless form of a text, as it grows code point by code point.
private struct HarmlessText {
  private static let box = "\u{25A1}"
  private static let unknown = "\u{FFFD}"
  /// With the base, what one place of curses can hold.
  private static let mostMarks = 4

  private var keepsFirmSpaces: Bool
  private var text = String.UnicodeScalarView()
  /// What a mark would be drawn on; nil at the start and after a visible control.
  private var base: Unicode.Scalar?
  private var marks = 0
  /// A joiner came after a picture: the next picture belongs to it.
  private var isJoined = false
  /// One half of a flag came.
  private var hasHalfFlag = false

  init(keepsFirmSpaces: Bool = false) {
    self.keepsFirmSpaces = keepsFirmSpaces
  }

  var finished: String { String(text) }

  mutating func take(_ scalar: Unicode.Scalar) {
    let wasJoined = isJoined
    let hadHalfFlag = hasHalfFlag
    isJoined = false
    hasHalfFlag = false
    switch LetterKind(of: scalar) {
    case .ordinary: put(scalar)
    case .picture:
      if wasJoined { isJoined = false } else { put(scalar) }
    case .visible(let form): show(form)
    case .invisible: isJoined = wasJoined
    case .joiner: isJoined = base?.properties.isEmoji ?? false
    case .skinTone:
      if base?.properties.isEmojiModifierBase != true { show(HarmlessText.box) }
    case .halfFlag:
      if !hadHalfFlag { show(HarmlessText.box) }
      hasHalfFlag = !hadHalfFlag
    case .mark: putMark(scalar)
    case .hangulPart: putHangulPart(scalar)
    case .space: put(keepsFirmSpaces && scalar.isFirmSpace ? scalar : " ")
    case .unknown: show(HarmlessText.unknown)
    }
  }

  private mutating func put(_ scalar: Unicode.Scalar) {
    text.append(scalar)
    base = scalar
    marks = 0
  }

  private mutating func show(_ form: String) {
    text.append(contentsOf: form.unicodeScalars)
    base = nil
    marks = 0
  }

  private mutating func putMark(_ mark: Unicode.Scalar) {
    // The frame of a keycap: terminals draw the bare digit or disagree.
    if mark.value == 0x20E3, base?.properties.isEmoji ?? false { return }
    if base == nil { put("\u{25CC}") }
    guard marks < HarmlessText.mostMarks else { return }
    text.append(mark)
    marks += 1
  }

  private mutating func putHangulPart(_ part: Unicode.Scalar) {
    if let base, marks < HarmlessText.mostMarks, base.beginsHangulSyllable {
      text.append(part)
      marks += 1
    } else {
      show(HarmlessText.box)
    }
  }
}

/// What a code point is to a terminal.
private enum LetterKind {
  case ordinary, picture
  case visible(String)
  case invisible, joiner, skinTone, halfFlag
  case mark, hangulPart, space, unknown

  init(of scalar: Unicode.Scalar) {
    let value = scalar.value
    if scalar.isSimple {
      self = .ordinary
    } else if let form = scalar.visibleControl {
      self = .visible(form)
    } else if let tag = scalar.directionTag {
      self = .visible("\u{27E8}\(tag)\u{27E9}")
    } else if value == 0x200D {
      self = .joiner
    } else if scalar.properties.isDefaultIgnorableCodePoint {
      self = .invisible
    } else if scalar.isRegionalIndicator {
      self = .halfFlag
    } else if scalar.properties.isEmojiModifier {
      self = .skinTone
    } else if scalar.isHangulVowelOrFinal {
      self = .hangulPart
    } else {
      self.init(ofCategory: scalar)
    }
  }

  private init(ofCategory scalar: Unicode.Scalar) {
    switch scalar.properties.generalCategory {
    case .nonspacingMark, .enclosingMark, .spacingMark: self = .mark
    case .spaceSeparator: self = scalar.value == 0x3000 ? .ordinary : .space
    case .unassigned, .privateUse, .surrogate, .format, .control, .lineSeparator,
      .paragraphSeparator:
      self = .unknown
    default: self = scalar.properties.isEmoji ? .picture : .ordinary
    }
  }
}

extension Unicode.Scalar {
  /// Draws nothing of its own, or steers how others are drawn: controls, format letters, line
  /// separators, and what Unicode lets every program ignore.
  public var isHidden: Bool {
    if isSimple { return false }
    return switch properties.generalCategory {
    case .control, .format, .lineSeparator, .paragraphSeparator: true
    default: value >= 0x300 && properties.isDefaultIgnorableCodePoint
    }
  }

  fileprivate var isOddSpace: Bool {
    self != " " && properties.generalCategory == .spaceSeparator
  }

  /// U+00A0 and its narrow sisters, at which no line is broken.
  var isFirmSpace: Bool { value == 0xA0 || value == 0x202F || value == 0x2007 }

  fileprivate var beginsHangulSyllable: Bool {
    (0x1100...0x115E).contains(value) || (0xA960...0xA97C).contains(value)
      || (0xAC00...0xD7A3).contains(value)
  }

  /// `^[` for a control of ASCII, `\x9b` for one of the second set; nil for what is none.
  fileprivate var visibleControl: String? {
    switch value {
    case 0..<0x20: "^" + String(Unicode.Scalar(UInt8(value) + 0x40))
    case 0x7F: "^?"
    case 0x80..<0xA0: "\\x" + String(value, radix: 16)
    default: nil
    }
  }

  /// The name of a control that turns the direction of writing (Unicode, annex 9).
  fileprivate var directionTag: String? {
    switch value {
    case 0x061C: "ALM"
    case 0x200E: "LRM"
    case 0x200F: "RLM"
    case 0x202A: "LRE"
    case 0x202B: "RLE"
    case 0x202C: "PDF"
    case 0x202D: "LRO"
    case 0x202E: "RLO"
    case 0x2066: "LRI"
    case 0x2067: "RLI"
    case 0x2068: "FSI"
    case 0x2069: "PDI"
    default: nil
    }
  }
}
