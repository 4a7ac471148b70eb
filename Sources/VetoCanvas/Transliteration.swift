import VetoModel

extension String {
  /// This text in ASCII alone: letters without their accents, plain quotes, `?` for the rest.
  ///
  /// Harmless, like everything shown; what is two columns wide gives `??`, so that columns stay.
  public var ascii: String {
    let text = harmless
    if text.isPlain { return text }
    return text.unicodeScalars.reduce(into: "") { $0 += $1.asciiForm }
  }
}

extension Unicode.Scalar {
  fileprivate var asciiForm: String {
    if isASCII { return String(self) }
    if let sign = Unicode.Scalar.signs[self] { return sign }
    if let letters = plainLetters { return letters }
    return String(repeating: "?", count: columns)
  }

  private var plainLetters: String? {
    guard let letters = plainLatin else { return nil }
    guard properties.isUppercase else { return letters }
    return letters.prefix(1).uppercased() + letters.dropFirst()
  }

  private static let signs: [Unicode.Scalar: String] = [
    "\u{2018}": "'", "\u{2019}": "'", "\u{201A}": "'", "\u{2039}": "<", "\u{203A}": ">",
    "\u{201C}": "\"", "\u{201D}": "\"", "\u{201E}": "\"", "\u{00AB}": "\"", "\u{00BB}": "\"",
    "\u{2010}": "-", "\u{2011}": "-", "\u{2012}": "-", "\u{2013}": "-", "\u{2014}": "-",
    "\u{2212}": "-", "\u{2026}": "...", "\u{00B7}": "-", "\u{2022}": "-", "\u{20AC}": "EUR",
    "\u{00D7}": "x", "\u{00B0}": "o", "\u{00A7}": "s.", "\u{00A9}": "(c)", "\u{00AE}": "(r)",
    "\u{00DF}": "ss", "\u{00F0}": "d", "\u{00D0}": "D", "\u{00FE}": "th", "\u{00DE}": "Th",
    "\u{0131}": "i", "\u{00AA}": "a", "\u{00BA}": "o", "\u{25A1}": "?", "\u{FFFD}": "?",
    "\u{27E8}": "<", "\u{27E9}": ">", "\u{3000}": "  ", "\u{25CC}": "",
    "\u{2713}": "x", "\u{221A}": "x", "\u{2500}": "-", "\u{2502}": "|", "\u{251C}": "+",
    "\u{252C}": "+", "\u{2534}": "+", "\u{253C}": "+", "\u{258C}": ">", "\u{2191}": "^",
    "\u{2193}": "v", "\u{2190}": "<", "\u{2192}": ">",
  ]
}
