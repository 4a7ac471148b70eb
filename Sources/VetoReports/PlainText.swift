/// The text with everything that could command a terminal or turn its letters round made
/// visible: an escape character becomes `<U+001B>`. A line break stays where `breaks` says so.
public func plain(_ text: String, breaks: Bool = false) -> String {
  var result = ""
  for scalar in text.unicodeScalars {
    if isHarmful(scalar), !(breaks && scalar == "\n") {
      result += "<U+" + fourDigits(scalar) + ">"
    } else {
      result.unicodeScalars.append(scalar)
    }
  }
  return result
}

/// C0 and C1 controls, line separators, and the characters that set the direction of letters
/// (Unicode Standard Annex 9).
func isHarmful(_ scalar: Unicode.Scalar) -> Bool {
  switch scalar.value {
  case 0..<0x20, 0x7F..<0xA0, 0x61C, 0x200E, 0x200F, 0x2028...0x202E, 0x2066...0x2069: true
  default: false
  }
}

func fourDigits(_ scalar: Unicode.Scalar) -> String {
  let digits = String(scalar.value, radix: 16, uppercase: true)
  return String(repeating: "0", count: max(0, 4 - digits.count)) + digits
}

/// The text in lines of at most so many characters, broken at spaces; a word that is longer, such
/// as a link, stays whole.
func wrapped(_ text: String, indent: Int = 0, width: Int = 78) -> [String] {
  let margin = String(repeating: " ", count: indent)
  var lines: [String] = []
  for paragraph in text.split(separator: "\n", omittingEmptySubsequences: false) {
    var line = ""
    for word in paragraph.split(separator: " ") {
      if line.isEmpty {
        line = String(word)
      } else if indent + line.count + 1 + word.count <= width {
        line += " " + word
      } else {
        lines.append(margin + line)
        line = String(word)
      }
    }
    lines.append(line.isEmpty ? "" : margin + line)
  }
  return lines
}
