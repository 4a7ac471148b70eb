import VetoCanvas
import VetoModel
import VetoWords

/// A text over the whole body.
public struct TextPage: Hashable, Sendable {
  public enum Text: Hashable, Sendable {
    /// The row under the cursor, in full.
    case details
    case help
  }

  public let text: Text
  /// How many lines are scrolled away.
  public private(set) var scroll = 0

  init(_ text: Text) { self.text = text }

  /// - Parameter longest: how many lines can be scrolled away.
  mutating func type(_ key: Key, longest: Int) -> SheetStep {
    switch (key, text) {
    case (.escape, _), (.enter, _), (.left, _), (.character("q"), _), (.character("?"), _),
      (.character("h"), _):
      return .closes
    case (.character("o"), .details): return .performs(.box(.openLink))
    case (.character("y"), .details): return .performs(.box(.copy))
    default:
      if let move = Move(key) { scroll = move.row(from: scroll, of: longest + 1) }
      return .stays
    }
  }
}

extension Grid {
  /// A text over the whole body, with what can be scrolled.
  mutating func drawText(_ page: TextPage, _ state: AppState, _ layout: Layout) {
    let area = layout.body
    let (title, text) = state.lines(of: page.text, width: area.width)
    let visible = area.rows.dropFirst(2)
    let first = max(0, min(page.scroll, text.count - visible.count))
    var room = size.columns - 3
    if text.count > visible.count {
      let last = min(text.count, first + visible.count)
      let place = "\(first + 1)–\(last) / \(text.count)"
      write(place, .quiet, before: size.columns - 1, row: area.rows.lowerBound)
      room -= place.displayWidth + 2
    }
    write(title.cut(to: room), .heading, column: 2, row: area.rows.lowerBound)
    for (row, line) in zip(visible, text.dropFirst(first)) {
      write(line.text, line.role, column: 2, row: row)
    }
    cursor = Position(column: 2, row: visible.first ?? 0)
  }
}

extension AppState {
  /// How many lines of a text can be scrolled away.
  func longestScroll(_ text: TextPage.Text) -> Int {
    let body = Layout(size: size.atLeast(Layout.smallest)).body
    return max(0, lines(of: text, width: body.width).1.count - (body.height - 2))
  }

  fileprivate func lines(of text: TextPage.Text, width: Int) -> (String, [Paragraph]) {
    let (title, paragraphs) = titled(text)
    return (title, broken(paragraphs, width: min(width - 4, 96)))
  }

  private func titled(_ text: TextPage.Text) -> (String, [Paragraph]) {
    switch text {
    case .details: (detailsTitle, details(inFull: true))
    case .help: (words.helpTitle, helpText)
    }
  }

  // What is wrong with the file, and what to do, comes before the keys.
  private var troubles: [Paragraph] {
    var parts: [Paragraph] = []
    if case .failed(let trouble) = saving {
      parts.append(Paragraph(trouble.sentence(in: words.language), .overdue))
    }
    if case .damaged(let trouble, let shown) = mode {
      parts.append(Paragraph(trouble.sentence(in: words.language), .overdue))
      parts.append(Paragraph(words.shownInstead(shown)))
    }
    if let lastWarning {
      parts.append(Paragraph(lastWarning.sentence(in: words.language), .yours))
    }
    return parts.isEmpty ? [] : parts + [Paragraph("")]
  }

  private var helpText: [Paragraph] {
    let names = Keymap.main.rows.map { $0.shown(words) }
    let width = (names.map(\.displayWidth).max() ?? 0) + 2
    let keys = zip(names, Keymap.main.rows).map { name, row in
      let padding = String(repeating: "\u{A0}", count: width - name.displayWidth)
      return Paragraph(name + padding + row.help(words))
    }
    let signs = [
      ("[ ]", words.signOpen), ("[✓]", words.signTicked), (" – ", words.signSkipped),
      (" ~ ", words.signCovered),
    ].map { Paragraph("\($0.0)\u{A0}\u{A0}\($0.1)") }
    let file = mode == .demo ? [] : [Paragraph(words.helpFile(fileName))]
    return troubles + [Paragraph(words.helpPromise)] + file + [Paragraph("")] + keys
      + [Paragraph(""), Paragraph(words.helpSigns, .heading)] + signs
  }
}
