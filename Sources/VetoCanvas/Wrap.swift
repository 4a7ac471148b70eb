/// Breaks a text into lines of at most so many columns, between words.
///
/// Newlines of the text stay. A firm space (U+00A0, as before « ? » in French) is never broken at,
/// so no line begins with the punctuation after it. A word longer than a line, such as an address,
/// is broken at the last column, or with `keepsWords` stays whole, to be copied. The lines are harmless. Below one column, one column is used; a
/// letter two columns wide then stands alone and is cut by the screen's edge.
public func wrap(_ text: String, to columns: Int, keepsWords: Bool = false) -> [String] {
  let columns = max(1, columns)
  let unified = text.split(omittingEmptySubsequences: false) { $0 == "\n" || $0 == "\r\n" }
  return unified.flatMap {
    wrapLine(String($0).harmlessWithFirmSpaces, to: columns, keepsWords: keepsWords)
  }
}

private func wrapLine(_ line: String, to columns: Int, keepsWords: Bool) -> [String] {
  guard line.displayWidth > columns else { return [line.harmless] }
  var lines: [String] = []
  var current = ""
  var width = 0
  for piece in pieces(of: line) {
    let isBlank = piece.allSatisfy { $0 == " " }
    let pieceWidth = piece.displayWidth
    if width + pieceWidth <= columns {
      current += piece
      width += pieceWidth
    } else if isBlank {
      // A blank at the edge is the break itself.
      width = columns + 1
    } else {
      if !current.allSatisfy({ $0 == " " }) {
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
private func pieces(of line: String) -> [String] {
  var pieces: [String] = []
  var wasBlank: Bool?
  for character in line {
    let isBlank = character == " "
    if isBlank == wasBlank, let last = pieces.indices.last {
      pieces[last].append(character)
    } else {
      pieces.append(String(character))
    }
    wasBlank = isBlank
  }
  return pieces
}

/// Fills whole lines from a word that is longer than one; returns what is left for the next.
private func breakWord(
  _ word: String, to columns: Int, into lines: inout [String], after indent: String
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
  String(line.reversed().drop { $0 == " " }.reversed()).harmless
}
