import VetoCanvas
import VetoModel
import VetoWords

extension Grid {
  /// The keys of the moment, or what was just said; and whether all is saved.
  mutating func drawFooter(_ state: AppState, _ layout: Layout) {
    let row = layout.footer
    let (saved, role) = state.saveWord
    let room = size.columns - 1
    let word = saved.cut(to: max(0, size.columns - 3))
    write(word, role, before: room, row: row)
    let limit = room - (word.isEmpty ? 0 : word.displayWidth + 2)
    if let notice = state.notice {
      let text = notice.text.cut(to: max(0, limit - 1))
      write(text, notice.isWarning ? .yours : .text, column: 1, row: row, limit: limit)
      return
    }
    var column = 1
    for (key, label) in state.keysOfTheMoment {
      let width = key.displayWidth + 1 + label.displayWidth
      guard column + width <= limit else { continue }
      let after = write(key, .accent, column: column, row: row)
      write(label, .quiet, column: after + 1, row: row)
      column += width + 2
    }
  }
}

extension AppState {
  fileprivate var saveWord: (String, Role) {
    if let modeWord { return (modeWord, .waiting) }
    guard start == nil else { return ("", .text) }
    switch saving {
    // Before anything was noted there is no file.
    case .saved where progress.sections.allSatisfy(\.value.isEmpty): return ("", .text)
    case .saved: return (words.saved, .done)
    case .unsaved: return (words.unsaved, .waiting)
    case .failed(let trouble):
      return (words.notSaved(trouble.shortReason(in: words.language)), .overdue)
    }
  }

  fileprivate var keysOfTheMoment: [(String, String)] {
    switch sheet {
    case .form(let form): formKeys(form)
    case .menu: listKeys(words.labelChoose, leave: words.labelCancel)
    case .text(let page):
      [("↑↓", words.labelScroll), (words.keyEscape, words.labelBack)]
        + (page.text == .details ? [("o", words.labelOpen), ("y", words.labelCopy)] : [])
    case .next: listKeys(words.labelGoThere, ("v", words.labelOverview))
    case .overview:
      listKeys(words.labelGoThere, ("n", words.labelNextList), arrows: words.keyArrows)
    case .file: listKeys(words.labelChoose)
    case .search: listKeys(words.labelGoThere)
    case nil: mainKeys
    }
  }

  private func listKeys(
    _ enter: String, _ other: (String, String)? = nil, arrows: String = "↑↓", leave: String? = nil
  ) -> [(String, String)] {
    [(arrows, words.labelMove), (words.keyEnter, enter)] + [other].compactMap(\.self)
      + [(words.keyEscape, leave ?? words.labelBack)]
  }

  private func formKeys(_ form: Form) -> [(String, String)] {
    let leave = start == nil ? words.labelCancel : words.labelSkip
    let enter = form.isOnLastField || form.isList ? words.labelConfirm : words.labelNext
    var keys = [("↑↓", words.labelMove), (words.keyEnter, enter), (words.keyEscape, leave)]
    if form.focused?.kind == .box { keys.insert((words.keySpace, words.labelSpace), at: 1) }
    if form.focused?.kind == .choice { keys.insert(("←→", words.labelChoose), at: 1) }
    return keys
  }

  private var mainKeys: [(String, String)] {
    var keys = [(words.keyArrows, words.labelMove)]
    if focus == .platforms {
      keys.append((words.keyEnter, platformID == nil ? words.labelAdd : words.labelOpenPane))
      keys += table([
        .show(.next), .show(.overview), .add, .edit, .show(.search), .undo, .show(.file),
      ])
    } else {
      keys += table([
        .box(.toggle), .box(.openLink), .box(.dates), .show(.next), .show(.overview), .box(.copy),
        .box(.note), .box(.ending),
        .box(.ownDate), .add, .show(.search),
      ])
    }
    // Help is always in reach, so it comes early.
    keys.insert(("?", words.labelHelp), at: min(2, keys.count))
    let waiting = openClashes.count + news.conflictCopies.count
    if waiting > 0 {
      keys.removeAll { $0.0 == "f" }
      keys.insert(("f", "\(words.labelFile) (\(waiting))"), at: 1)
    }
    return keys
  }

  // A key that would do nothing here is not offered.
  private func isUseful(_ command: Command) -> Bool {
    if command.leadsToAChange, whyNothingChanges != nil { return false }
    guard case .box(let command) = command else { return true }
    return switch command {
    case .openLink: row?.step?.links.isEmpty == false
    case .copy: row?.step?.links.isEmpty == false || row?.step?.offer != nil
    case .toggle, .dates: row?.step != nil
    case .ending, .ownDate, .note: row?.procedure != nil
    }
  }

  private func table(_ commands: [Command]) -> [(String, String)] {
    commands.filter { isUseful($0) }.compactMap { command in
      Keymap.main.rows.first { $0.command == command }.flatMap { row in
        row.label.map { (row.shown(words), $0(words)) }
      }
    }
  }
}
