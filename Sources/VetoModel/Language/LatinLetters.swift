extension Unicode.Scalar {
  /// The plain Latin letters of a letter with marks: e for é, oe for œ, ss for ß, in lower case.
  /// Nil for what is no Latin letter beyond ASCII.
  ///
  /// Unicode's own names say which letter it is: LATIN SMALL LETTER E WITH ACUTE.
  public var plainLatin: String? {
    if self == "\u{DF}" { return "ss" }
    guard let words = properties.name?.split(separator: " "), words.count >= 4,
      words[0] == "LATIN", words[2] == "LETTER" || words[2] == "LIGATURE",
      words.count == 4 || words[4] == "WITH", words[3].utf8.count <= 2
    else { return nil }
    return words[3].lowercased()
  }
}

extension String {
  /// In lower case and without the marks of Latin letters, so that "reponse" finds "réponse".
  public var folded: String {
    var text = ""
    for scalar in lowercased().unicodeScalars {
      if scalar.isASCII {
        text.unicodeScalars.append(scalar)
      } else if let letters = scalar.plainLatin {
        text += letters
      } else if scalar.properties.generalCategory != .nonspacingMark {
        text.unicodeScalars.append(scalar)
      }
    }
    return text
  }
}
