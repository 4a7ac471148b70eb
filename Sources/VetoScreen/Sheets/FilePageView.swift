import VetoCanvas
import VetoModel
import VetoWords

extension Grid {
  /// The user's file: whether it is saved, what was changed in two places, and its copies.
  mutating func drawFilePage(_ page: FilePage, _ state: AppState, _ area: Area) {
    let top = area.rows.lowerBound
    let after = write(state.words.fileTitle, .heading, column: 2, row: top)
    let end = size.columns - 1
    write(
      state.fileName.cutInMiddle(to: max(0, end - after - 2)), .quiet, before: end, row: top)
    let lines = state.lines(of: page, width: end - 4)
    let visible = area.rows.dropFirst(2)
    let at = lines.firstIndex { $0.item == page.selected } ?? 0
    let first = scroll(to: at, of: lines.count, visible: visible.count)
    for (row, line) in zip(visible, lines.dropFirst(first)) {
      let isSelected = line.item == page.selected && line.isFirst
      if isSelected {
        paint(.selected, columns: 1..<end, row: row)
        cursor = Position(column: 2, row: row)
      }
      write(
        line.text.cut(to: end - line.indent), isSelected ? .selected : line.role,
        column: line.indent, row: row)
    }
  }
}

/// A line of the page about the file.
private struct FilePageLine {
  let text: String
  let role: Role
  /// Which of the things to choose it belongs to; nil if it is a heading.
  var item: Int?
  /// Whether the cursor stands on it.
  var isFirst = false
  var indent = 2
}

extension AppState {
  fileprivate func lines(of page: FilePage, width: Int) -> [FilePageLine] {
    var lines: [FilePageLine] = []
    var heading: String?
    for (index, entry) in page.entries.enumerated() {
      if let next = self.heading(of: entry.item), next != heading {
        heading = next
        lines += [FilePageLine(text: "", role: .text), FilePageLine(text: next, role: .heading)]
      }
      for (number, part) in broken(parts(of: entry), width: width - 2).enumerated() {
        lines.append(
          FilePageLine(
            text: part.text, role: part.role, item: index, isFirst: number == 0,
            indent: number == 0 ? 2 : 4))
      }
    }
    return lines
  }

  private func heading(of item: FileItem) -> String? {
    switch item {
    case .file: nil
    case .clash: words.clashesHeading
    case .conflictCopy: words.conflictCopiesHeading
    case .generation: words.generationsHeading
    }
  }

  private func parts(of entry: FilePage.Entry) -> [Paragraph] {
    switch entry.item {
    case .file: partsOfFile
    case .clash(let clash):
      [
        Paragraph(placeInWords(clash.address)),
        Paragraph(
          words.keptLine(valueInWords(clash.kept, clash.address), clash.kept.stamp, here: device)),
        Paragraph(
          words.droppedLine(
            valueInWords(clash.dropped, clash.address), clash.dropped.stamp, here: device)),
      ]
    case .conflictCopy(let copy): [Paragraph(copy.name.lastPart), state(of: copy, entry)]
    case .generation(let copy):
      [state(of: copy, entry)].map { Paragraph("\(copy.name) · \($0.text)", $0.role) }
    }
  }

  private func state(of copy: FileCopy, _ entry: FilePage.Entry) -> Paragraph {
    switch copy.content {
    case .success: Paragraph(words.valuesWouldChange(entry.differences.count))
    case .failure(let trouble): Paragraph(trouble.shortReason(in: words.language), .yours)
    }
  }

  private var partsOfFile: [Paragraph] {
    switch mode {
    case .demo: return [Paragraph(words.fileIsExample)]
    case .readOnly, .newerFile, .madeReadOnly:
      return [Paragraph(whyNothingChanges ?? "", .yours)]
    case .damaged(let trouble, let shown):
      return [
        Paragraph(words.damagedTitle, .overdue), Paragraph(trouble.sentence(in: words.language)),
        Paragraph(words.shownInstead(shown)),
      ]
    case .normal: break
    }
    switch saving {
    case .unsaved: return [Paragraph(words.fileUnsaved, .waiting)]
    case .saved:
      let warning = lastWarning.map { Paragraph($0.sentence(in: words.language), .yours) }
      return [Paragraph(words.fileAllSaved, .done)] + [warning].compactMap(\.self)
    case .failed(let trouble):
      return [
        Paragraph(words.notSaved(trouble.shortReason(in: words.language)), .overdue),
        Paragraph(trouble.sentence(in: words.language)), Paragraph(words.enterOffersAnotherPlace),
      ]
    }
  }
}
