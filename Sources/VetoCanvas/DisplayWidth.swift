extension Unicode.Scalar {
  /// One column, harmless, and nothing beside it is drawn otherwise because of it: what nearly all
  /// texts here are made of. Asked before Unicode's own tables are, which takes twenty times as long.
  var isSimple: Bool {
    switch value {
    case 0x20..<0x7F, 0xA1..<0xAD, 0xAE..<0x300: true
    case 0x2010...0x2027, 0x2190...0x2193, 0x2500...0x259F, 0x2713: true
    default: false
    }
  }

  /// The columns of one code point, as the C library and the terminals count them: 0, 1 or 2.
  var columns: Int {
    if value < 0x300 { return value < 0x20 || (0x7F..<0xA0).contains(value) ? 0 : 1 }
    switch properties.generalCategory {
    case .nonspacingMark, .enclosingMark, .format, .control, .lineSeparator, .paragraphSeparator:
      return 0
    default: break
    }
    if isHangulVowelOrFinal { return 0 }
    if WideLetters.contains(value) { return 2 }
    return properties.isEmojiPresentation && !isRegionalIndicator ? 2 : 1
  }

  /// The second and third part of a Hangul syllable, drawn inside the first.
  var isHangulVowelOrFinal: Bool {
    (0x1160...0x11FF).contains(value) || (0xD7B0...0xD7FF).contains(value)
  }

  /// Half a flag.
  var isRegionalIndicator: Bool { (0x1F1E6...0x1F1FF).contains(value) }
}

extension Character {
  /// The columns this takes on a screen: the sum over its code points.
  ///
  /// It is 0 (a control), 1 or 2; only an Indic cluster of several full letters takes more. The sum
  /// is what terminals and curses do; where they differ, `String.harmless` has left nothing to add.
  public var displayWidth: Int { unicodeScalars.reduce(0) { $0 + $1.columns } }

  /// The parts that stand in columns of their own: a full letter with the marks drawn on it.
  var lettersByColumn: [(letter: Unicode.Scalar, marks: [Unicode.Scalar], width: Int)] {
    var parts: [(letter: Unicode.Scalar, marks: [Unicode.Scalar], width: Int)] = []
    for scalar in unicodeScalars {
      if scalar.columns == 0, let last = parts.indices.last {
        parts[last].marks.append(scalar)
      } else {
        parts.append((scalar, [], scalar.columns))
      }
    }
    return parts
  }
}

extension String {
  /// The columns of this text when it is shown, that is, after `harmless`.
  public var displayWidth: Int {
    if isSimple { return unicodeScalars.count }
    return harmless.unicodeScalars.reduce(0) { $0 + $1.columns }
  }

  /// The beginning that fits, ending in the ellipsis if something is left out; harmless.
  ///
  /// With less room than the ellipsis needs, only as much of that as fits.
  public func cut(to columns: Int, ellipsis: String = "…") -> String {
    let text = harmless
    guard text.displayWidth > columns else { return text }
    let room = columns - ellipsis.displayWidth
    guard room >= 0 else { return String(ellipsis.head(of: columns)) }
    return text.head(of: room) + ellipsis
  }

  /// The beginning and the end, with the ellipsis between them: `cl…pro`; harmless.
  public func cutInMiddle(to columns: Int, ellipsis: String = "…") -> String {
    let text = harmless
    guard text.displayWidth > columns else { return text }
    let room = columns - ellipsis.displayWidth
    guard room >= 2 else { return text.cut(to: columns, ellipsis: ellipsis) }
    let tail = text.tail(of: room - room / 2)
    return text.head(of: room - tail.displayWidth) + ellipsis + tail
  }

  private func head(of columns: Int) -> Substring {
    if isSimple { return Substring(unicodeScalars.prefix(max(0, columns))) }
    var left = columns
    return prefix { character in
      left -= character.displayWidth
      return left >= 0
    }
  }

  private func tail(of columns: Int) -> String {
    if isSimple { return String(unicodeScalars.suffix(max(0, columns))) }
    var left = columns
    let taken = reversed().prefix { character in
      left -= character.displayWidth
      return left >= 0
    }
    return String(taken.reversed())
  }
}
