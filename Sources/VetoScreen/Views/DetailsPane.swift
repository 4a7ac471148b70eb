import VetoCanvas
import VetoModel
import VetoWords

extension Grid {
  /// The row under the cursor, as far as there is room: what to do, and the link below it.
  mutating func drawDetails(_ state: AppState, _ area: Area) {
    let left = area.columns.lowerBound + 1
    let width = area.width - 2
    let (shown, isCut) = state.shortDetails(width: width, height: area.height - 1)
    let more = isCut ? "\(state.words.keyEnter) …" : ""
    let limit = area.columns.upperBound - 1 - (isCut ? more.displayWidth + 2 : 0)
    let title = state.detailsTitle.cut(to: max(0, limit - left))
    write(title, .accent, column: left, row: area.rows.lowerBound)
    write(more, .quiet, before: area.columns.upperBound - 1, row: area.rows.lowerBound)
    for (row, line) in zip(area.rows.dropFirst(), shown) {
      write(
        line.text, line.role, column: left, row: row, limit: area.columns.upperBound - 1)
    }
  }

  /// A text over the whole body, with what can be scrolled.
  mutating func drawReading(
    _ reading: Reading, _ scroll: Int, _ state: AppState, _ layout: Layout
  ) {
    let area = layout.body
    let (title, text) = state.lines(of: reading, width: area.width)
    let visible = area.rows.dropFirst(2)
    let first = max(0, min(scroll, text.count - visible.count))
    write(title, .heading, column: 2, row: area.rows.lowerBound)
    if text.count > visible.count {
      let last = min(text.count, first + visible.count)
      write(
        "\(first + 1)–\(last) / \(text.count)", .quiet, before: size.columns - 1,
        row: area.rows.lowerBound)
    }
    for (row, line) in zip(visible, text.dropFirst(first)) {
      write(line.text, line.role, column: 2, row: row)
    }
    cursor = Position(column: 2, row: visible.first ?? 0)
  }
}

extension AppState {
  // The path and the link stay visible, whatever is cut above them.
  fileprivate func shortDetails(width: Int, height: Int) -> ([Paragraph], isCut: Bool) {
    let all = broken(details(inFull: false), width: width)
    guard all.count > height, height > 0 else { return (all, false) }
    let path = height > 3 ? row?.step?.path.map { fill($0) } : nil
    let link = height > 1 ? row?.step?.links.first?.url : nil
    let tail =
      [path.map { Paragraph($0.cut(to: width)) }, link.map { Paragraph($0.cut(to: width), .link) }]
      .compactMap(\.self)
    let head = broken(
      details(inFull: false).filter { $0.role != .link && $0.role != .quiet && $0.text != path },
      width: width)
    var kept = Array(head.prefix(height - tail.count))
    if kept.count < head.count, let last = kept.popLast() {
      kept.append(Paragraph((last.text + "…").cut(to: width), last.role))
    }
    return (kept + tail, true)
  }

  /// How many lines of a text can be scrolled away.
  func longestScroll(_ reading: Reading) -> Int {
    let body = Layout(size: size.atLeast(Layout.smallest)).body
    return max(0, lines(of: reading, width: body.width).1.count - (body.height - 2))
  }

  fileprivate func lines(of reading: Reading, width: Int) -> (String, [Paragraph]) {
    let (title, paragraphs) = text(of: reading)
    return (title, broken(paragraphs, width: min(width - 4, 96)))
  }

  private func text(of reading: Reading) -> (String, [Paragraph]) {
    switch reading {
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
