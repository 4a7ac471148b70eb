/// Breaks a text into lines of at most so many columns, between words.
///
/// Newlines of the text stay. A firm space (U+00A0, as before « ? » in French) is never broken at,
/// so no line begins with the punctuation after it. A word longer than a line, such as an address,
/// is broken at the last column, or with `keepsWords` stays whole, to be copied. The lines are
/// harmless. Below one column, one column is used; a letter two columns wide then stands alone and
/// is cut by the screen's edge.
public func wrap(_ text: String, to columns: Int, keepsWords: Bool = false) -> [String] {
  let columns = max(1, columns)
  if text.isSimple { return wrapLine(text, to: columns, keepsWords: keepsWords) }
  let lines = text.split(omittingEmptySubsequences: false) { $0 == "\n" || $0 == "\r\n" }
  return lines.flatMap {
    wrapLine(String($0).harmlessWithFirmSpaces, to: columns, keepsWords: keepsWords)
  }
}

private func wrapLine(_ line: String, to columns: Int, keepsWords: Bool) -> [String] {
  guard line.displayWidth > columns else { return [line.harmless] }
  var lines: [String] = []
  var current = ""
  var width = 0
  for piece in pieces(of: line) {
    let isBlank = piece.first == " "
    let pieceWidth = String(piece).displayWidth
    if width + pieceWidth <= columns {
      current += piece
      width += pieceWidth
    } else if isBlank {
      // A blank at the edge is the break itself.
      width = columns + 1
    } else {
      if !current.isBlank {
        lines.append(trimmed(current))
        current = ""
      }
      let indent = current.displayWidth + pieceWidth <= columns || keepsWords ? current : ""
      current =
        keepsWords ? indent + piece : breakWord(piece, to: columns, into: &lines, after: indent)
      width = current.displayWidth
    }
  }
  if !current.isEmpty { lines.append(trimmed(current)) }
  return lines
}

/// Words and the blanks between them, alternately.
private func pieces(of line: String) -> [Substring] {
  // A blank that bears a mark is a letter; where there are no marks, bytes tell as much.
  let isSimple = line.isSimple
  var pieces: [Substring] = []
  var rest = line[...]
  while let first = rest.first {
    let isBlank = first == " "
    let end =
      isSimple
      ? rest.utf8.firstIndex { ($0 == UInt8(ascii: " ")) != isBlank }
      : rest.firstIndex { ($0 == " ") != isBlank }
    pieces.append(rest[..<(end ?? rest.endIndex)])
    rest = rest[(end ?? rest.endIndex)...]
  }
  return pieces
}

/// Fills whole lines from a word that is longer than one; returns what is left for the next.
private func breakWord(
  _ word: Substring, to columns: Int, into lines: inout [String], after indent: String
) -> String {
  var current = indent
  var width = current.displayWidth
  for character in word {
    let characterWidth = character.displayWidth
    if width > 0, width + characterWidth > columns {
      lines.append(trimmed(current))
      current = ""
      width = 0
    }
    current.append(character)
    width += characterWidth
  }
  return current
}

private func trimmed(_ line: String) -> String {
  let end = line.utf8.lastIndex { $0 != UInt8(ascii: " ") }.map(line.utf8.index(after:))
  return String(line[..<(end ?? line.startIndex)]).harmless
}

extension String {
  fileprivate var isBlank: Bool { utf8.allSatisfy { $0 == UInt8(ascii: " ") } }
}
