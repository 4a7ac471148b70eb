import VetoCanvas
public import VetoModel
import VetoWords

/// What is known of the file beside its content.
public struct FileNews: Equatable, Sendable {
  public internal(set) var clashes: [Clash] = []
  public internal(set) var conflictCopies: [FileCopy] = []
  /// Read when the page is opened.
  public internal(set) var generations: [FileCopy] = []
  /// Conflict copies that were merged here, and may go once that is saved.
  var merged: [FileCopy] = []
}

/// What can be chosen on the page about the file.
enum FileItem: Equatable {
  /// The state of the file itself.
  case file
  case clash(Clash)
  case conflictCopy(FileCopy)
  case generation(FileCopy)
}

extension AppState {
  /// Clashes that nobody has decided since: the value kept still holds.
  public var openClashes: [Clash] {
    news.clashes.filter { progress[$0.address]?.value == $0.kept.value }
  }

  var fileItems: [FileItem] {
    if mode == .demo { return [.file] }
    return [.file] + openClashes.map(FileItem.clash)
      + news.conflictCopies.map(FileItem.conflictCopy)
      + news.generations.map(FileItem.generation)
  }

  // MARK: News

  mutating func heard(clashes: [Clash]) {
    let known = openClashes
    news.clashes = clashes
    let number = openClashes.count
    if openClashes.contains(where: { !known.contains($0) }) { warn(words.clashes(number)) }
  }

  mutating func heard(conflictCopies: [FileCopy]) {
    let known = Set(news.conflictCopies.map(\.name))
    news.conflictCopies = conflictCopies
    if conflictCopies.contains(where: { !known.contains($0.name) }) {
      warn(words.conflictCopies(conflictCopies.count))
    }
  }

  /// The merged copies that may go now that all of it is on the disk.
  mutating func takeMergedCopies() -> [Effect] {
    guard saving == .saved, !news.merged.isEmpty else { return [] }
    defer { news.merged = [] }
    return [.archive(news.merged)]
  }

  mutating func heardArchived(_ copy: String, place: String?, _ trouble: Trouble?) {
    if let trouble {
      lastWarning = trouble
      return warn("\(words.leftCopy(copy.lastPart)) \(words.helpSaysWhatToDo)")
    }
    say(place.map { words.archivedCopies($0) } ?? words.leftCopy(copy.lastPart))
  }

  // MARK: Keys

  mutating func openFilePage() -> [Effect] {
    sheet = .file(selected: 0)
    return mode == .demo ? [] : [.lookAround]
  }

  mutating func typeInFilePage(_ selected: Int, _ key: Key) {
    let items = fileItems
    switch key {
    case .escape, .left, .character("q"), .character("f"), .character("h"): sheet = nil
    case .enter, .right, .character(" "), .character("l"):
      guard items.indices.contains(selected) else { return }
      open(items[selected], row: selected)
    default:
      guard let move = Move(key) else { return }
      sheet = .file(selected: AppState.next(selected, move, count: max(1, items.count)))
    }
  }

  private mutating func open(_ item: FileItem, row: Int) {
    switch item {
    case .file:
      if case .failed(let trouble) = saving {
        show(wayOut(of: trouble), row)
      } else {
        offerRestoring()
      }
    case .clash(let clash):
      show(
        Menu(
          title: placeInWords(clash.address), text: words.bothAreSaid,
          items: [
            .init(words.keepValue(valueInWords(clash.kept, clash.address)), .keep(clash)),
            .init(words.takeOther(valueInWords(clash.dropped, clash.address)), .takeOther(clash)),
          ]), row)
    case .conflictCopy(let copy):
      let merge = [Menu.Item(words.mergeCopy, .merge(copy.name))]
      show(menu(about: copy, title: copy.name.lastPart, merge, whatWouldChange(merging: copy)), row)
    case .generation(let copy):
      let restore = [Menu.Item(words.bringBackCopy(copy.name), .bringBack(copy.name))]
      show(
        menu(about: copy, title: words.copyTitle(copy.name), restore, whatWouldChange(with: copy)),
        row)
    }
  }

  private func menu(
    about copy: FileCopy, title: String, _ items: [Menu.Item], _ differences: [Difference]
  ) -> Menu {
    let leave = Menu.Item(words.leaveCopy, .nothing)
    if case .failure(let trouble) = copy.content {
      return Menu(title: title, text: trouble.sentence(in: words.language), items: [leave])
    }
    let shown = differences.prefix(4).map { difference in
      words.wouldChange(
        placeInWords(difference.address), from: valueInWords(difference.before, difference.address),
        to: valueInWords(difference.after, difference.address))
    }
    let rest = differences.count - shown.count
    let text =
      [words.valuesWouldChange(differences.count)] + shown
      + (rest > 0 ? [words.andMore(rest)] : [])
    return Menu(title: title, text: text.joined(separator: "\n"), items: [leave] + items)
  }

  private mutating func show(_ menu: Menu, _ row: Int) {
    var menu = menu
    menu.filePageRow = row
    sheet = .menu(menu)
  }

  // MARK: Choices

  mutating func keep(_ clash: Clash) -> [Effect] {
    news.clashes.removeAll { $0 == clash }
    say(words.kept)
    return [.forgetClashes([clash])]
  }

  mutating func merge(_ name: String, _ author: Author) -> [Effect] {
    guard let copy = news.conflictCopies.first(where: { $0.name == name }),
      case .success(let other) = copy.content, !refusesChanges()
    else { return [] }
    let before = revision
    let clashes = merge(other, since: CommonBase(copy.base), named: name.lastPart, author)
    news.merged.append(copy)
    news.clashes += clashes.filter { !news.clashes.contains($0) }
    // A copy that brings nothing new is put away at once, any other when it is saved.
    return (clashes.isEmpty ? [] : [.noteClashes(clashes)])
      + (revision == before ? takeMergedCopies() : [])
  }

  mutating func bringBack(_ name: String, _ author: Author) {
    guard let copy = news.generations.first(where: { $0.name == name }) else { return }
    let differences = whatWouldChange(with: copy)
    if make(.restore(differences, from: name), author) { say(words.broughtBack(name)) }
  }

  // MARK: What it would change

  private func whatWouldChange(merging copy: FileCopy) -> [Difference] {
    guard case .success(let other) = copy.content else { return [] }
    var merged = progress
    merged.merge(other)
    return progress.differences(to: merged)
  }

  private func whatWouldChange(with copy: FileCopy) -> [Difference] {
    guard case .success(let other) = copy.content else { return [] }
    return progress.differences(to: other)
  }

  func numberOfChanges(_ item: FileItem) -> Int {
    switch item {
    case .conflictCopy(let copy): whatWouldChange(merging: copy).count
    case .generation(let copy): whatWouldChange(with: copy).count
    case .file, .clash: 0
    }
  }

  // MARK: Words

  func placeInWords(_ address: Address) -> String {
    words.place(address, tracker, names: shownNames)
  }

  func valueInWords(_ field: Field, _ address: Address) -> String {
    valueInWords(field.value, address)
  }

  /// Names and what was written about them are masked with the others.
  func valueInWords(_ value: Value, _ address: Address) -> String {
    let isPersonal = ["name", "label", "owner", "note", "proof", "centre"].contains(address.field)
    return masked && isPersonal && value != .null ? "•••" : words.value(value)
  }
}

extension String {
  /// What stands behind the last slash of a path.
  var lastPart: String { split(separator: "/").last.map(String.init) ?? self }
}
