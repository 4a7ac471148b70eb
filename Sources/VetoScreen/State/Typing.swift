import VetoCanvas
import VetoModel
import VetoWords

extension AppState {
  mutating func type(_ key: Key, _ author: Author) -> [Effect] {
    switch sheet {
    case .form(let form): typeInForm(form, key, author)
    case .menu(let menu): return typeInMenu(menu, key, author)
    case .reading(let reading, let scroll): return typeInReading(reading, scroll, key)
    case .search(let editor, let selected): typeInSearch(editor, selected, key)
    case .next(let selected): typeInNext(selected, key)
    case .overview(let row, let column): typeInOverview(row, column, key)
    case .file(let selected): typeInFilePage(selected, key)
    case nil: break
    }
    return takePendingEffects()
  }

  // MARK: Forms

  private mutating func typeInForm(_ form: Form, _ key: Key, _ author: Author) {
    var form = form
    form.fault = nil
    switch key {
    case .escape: return cancel(form)
    case .up, .backTab: form.move(-1)
    case .down, .tab: form.move(1)
    case .enter:
      if !form.isOnLastField, !form.isList { form.move(1) } else { return confirm(form, author) }
    default: _ = form.type(key)
    }
    sheet = .form(form)
  }

  private mutating func cancel(_ form: Form) {
    sheet = nil
    guard start != nil else { return }
    start = nil
    keepCursorInside()
    say(words.startSkipped)
  }

  private mutating func confirm(_ form: Form, _ author: Author) {
    switch form.purpose {
    case .startPerson, .startPlatforms, .startAccounts, .startEarlier: confirmStart(form, author)
    case .addAccount: confirmAddAccount(form, author)
    case .addPerson: confirmPerson(nil, form, author)
    case .editAccount(let id): confirmEditAccount(id, form, author)
    case .editPerson(let id): confirmPerson(id, form, author)
    case .dates(let id): confirmDates(id, form, author)
    case .ownDate(let id):
      guard let day = readOptionalDay(.day, in: form, leaning: .ahead) else { return }
      sheet = nil
      make(.ownDate(id, day), author)
    case .note(let id): confirmNote(id, form, author)
    case .saveElsewhere:
      guard let path = form.text(.file).orNil else { return }
      sheet = nil
      pending.append(.saveCopy(path: path))
    case .caseNote(let id):
      sheet = nil
      make(.note(id, form.text(.note).orNil), author)
    }
  }

  private mutating func confirmDates(_ id: TickID, _ form: Form, _ author: Author) {
    guard let on = readPastDay(.on, in: form) else { return }
    var received: Day?
    if form[.received] != nil {
      guard let day = readPastDay(.received, in: form) else { return }
      guard day >= on else { return fault(words.receivedBeforeSent, in: form, at: .received) }
      received = day
    }
    let outcome = form.chosen(.outcome).flatMap(Outcome.init(rawValue:))
    sheet = nil
    make(.date(id, on: on, received: received, outcome: outcome), author)
  }

  private mutating func confirmNote(_ id: TickID, _ form: Form, _ author: Author) {
    let note = form.text(.note).orNil
    sheet = nil
    guard let file = form.text(.file).orNil else {
      make(.note(id, note, proof: nil), author)
      return
    }
    if let old = records.ticks[id]?.proof, old.file == file, old.sha256 != nil {
      make(.note(id, note, proof: old), author)
    } else {
      pending.append(.readProof(id, note: note, file: file))
    }
  }

  mutating func fault(_ text: String, in form: Form, at name: FormField.Name? = nil) {
    var form = form
    form.fault = text
    if let name, let index = form.shown.firstIndex(where: { $0.name == name }) {
      form.focus = index
    }
    sheet = .form(form)
  }

  /// Reads a day that was typed; says so in the form where it can't be read.
  mutating func readDay(
    _ name: FormField.Name, in form: Form, leaning: DayText.Leaning = .back
  ) -> Day? {
    let text = form.text(name)
    if let day = DayText(text).day(today: now.day, leaning: leaning) { return day }
    fault(words.dayNotUnderstood(text), in: form, at: name)
    return nil
  }

  mutating func readPastDay(_ name: FormField.Name, in form: Form) -> Day? {
    guard let day = readDay(name, in: form) else { return nil }
    guard day <= now.day else {
      fault(words.dayAhead(day), in: form, at: name)
      return nil
    }
    return day
  }

  /// A day or, where nothing was typed, none; no value at all where it can't be read. Only a date
  /// of one's own may lie ahead.
  mutating func readOptionalDay(
    _ name: FormField.Name, in form: Form, leaning: DayText.Leaning = .back
  ) -> Day?? {
    if form.text(name).isEmpty { return .some(nil) }
    let day =
      leaning == .ahead ? readDay(name, in: form, leaning: .ahead) : readPastDay(name, in: form)
    guard let day else { return nil }
    return .some(day)
  }

  // MARK: Menus

  private mutating func typeInMenu(_ menu: Menu, _ key: Key, _ author: Author) -> [Effect] {
    var menu = menu
    switch key {
    case .escape, .left, .character("q"):
      sheet = menu.filePageRow.map { .file(selected: $0) }
      return []
    case .enter, .character(" "), .right:
      sheet = menu.filePageRow.map { .file(selected: $0) }
      guard menu.items.indices.contains(menu.selected) else { return [] }
      return choose(menu.items[menu.selected].choice, author)
    default:
      guard let move = Move(key) else { return [] }
      menu.selected = AppState.next(menu.selected, move, count: menu.items.count)
      sheet = .menu(menu)
      return []
    }
  }

  private mutating func choose(_ choice: Menu.Choice, _ author: Author) -> [Effect] {
    switch choice {
    case .answered(let id, let outcome): answer(id, outcome, author)
    case .skip(let id): make(.skip(id), author)
    case .unskip(let id), .untick(let id): make(.untick(id), author)
    case .sendAgain(let id): sendAgain(id, author)
    case .objectAgain(let id, let step): objectAgain(id, step, author)
    case .end(let id, let kind):
      make(.end(id, Ending(kind: kind, day: now.day, reason: nil)), author)
    case .reopen(let id): make(.reopen(id), author)
    case .addAccount(let platform): openAccountForm(on: platform)
    case .addPerson: openPersonForm(nil)
    case .editAccount(let id): openEditAccount(id)
    case .editPerson(let id): openPersonForm(id)
    case .askRemoveAccount(let id): askRemoveAccount(id)
    case .askRemovePerson(let id): askRemovePerson(id)
    case .removeAccount(let id): if make(.removeAccount(id), author) { say(words.removedNotice) }
    case .removePerson(let id): if make(.removePerson(id), author) { say(words.removedNotice) }
    case .copy(let text): return [.copy(text)]
    case .open(let url): return [.open(url)]
    case .restore: return [.restore]
    case .beginAnew: beginAnew()
    case .quitUnsaved: return [.quitUnsaved]
    case .saveElsewhere: openSaveElsewhere(words.otherFile)
    case .keep(let clash): return keep(clash)
    case .takeOther(let clash): make(.takeOther(clash), author)
    case .merge(let name): return merge(name, author)
    case .bringBack(let name): bringBack(name, author)
    case .nothing: break
    }
    return []
  }

  // MARK: Reading

  private mutating func typeInReading(
    _ reading: Reading, _ scroll: Int, _ key: Key
  ) -> [Effect] {
    switch key {
    case .escape, .enter, .left, .character("q"), .character("?"), .character("h"): sheet = nil
    case .character("o") where reading == .details: return perform(.linkOpened, .nobody)
    case .character("y") where reading == .details: return perform(.copyAsked, .nobody)
    default:
      guard let move = Move(key) else { return [] }
      let count = longestScroll(reading) + 1
      sheet = .reading(reading, scroll: AppState.next(scroll, move, count: count))
    }
    return []
  }

  // MARK: Search

  private mutating func typeInSearch(_ editor: LineEditor, _ selected: Int, _ key: Key) {
    var editor = editor
    let hits = SearchHit.all(matching: editor.text, in: self)
    switch key {
    case .escape: sheet = nil
    case .enter:
      sheet = nil
      if hits.indices.contains(selected) { go(to: hits[selected]) }
    case .up, .down, .pageUp, .pageDown:
      guard let move = Move(key) else { return }
      sheet = .search(editor, selected: AppState.next(selected, move, count: max(1, hits.count)))
    default:
      _ = editor.type(key)
      sheet = .search(editor, selected: 0)
    }
  }

  private mutating func go(to hit: SearchHit) {
    go(toPlatform: hit.platform, column: hit.column ?? column, row: hit.row)
  }
}

extension Move {
  /// The keys that move in lists and texts.
  init?(_ key: Key) {
    switch key {
    case .up, .character("k"): self = .up
    case .down, .character("j"): self = .down
    case .pageUp: self = .pageUp
    case .pageDown, .character(" "): self = .pageDown
    case .home, .character("g"): self = .first
    case .end, .character("G"): self = .last
    default: return nil
    }
  }
}

extension Author {
  // For what changes nothing.
  fileprivate static let nobody = Author(device: "none", now: 0)
}

extension String {
  var orNil: String? { isEmpty ? nil : self }
}
