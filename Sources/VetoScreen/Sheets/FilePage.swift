import VetoCanvas
import VetoModel
import VetoWords

/// The file: its state, what was changed in two places, and its copies.
public struct FilePage: ListPage, Equatable, Sendable {
  /// What can be chosen, and what it would change.
  struct Entry: Equatable {
    let item: FileItem
    let differences: [Difference]
  }

  public private(set) var selected = 0
  private(set) var entries: [Entry] = []

  init(_ state: AppState) { listAgain(state) }

  /// Comparing whole files takes its time: once for each change, not for each drawing.
  mutating func listAgain(_ state: AppState) {
    entries = state.fileItems.map { Entry(item: $0, differences: state.differences($0)) }
    selected = min(selected, max(0, entries.count - 1))
  }

  mutating func type(_ key: Key, in state: AppState) -> SheetStep {
    switch key {
    case .escape, .left, .character("q"), .character("f"), .character("h"): return .closes
    case .enter, .right, .character(" "), .character("l"):
      return entries.indices.contains(selected) ? .opens(entries[selected], of: self) : .stays
    default:
      if let move = Move(key) { selected = move.row(from: selected, of: entries.count) }
      return .stays
    }
  }
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
  fileprivate var fileItems: [FileItem] {
    if mode == .demo { return [.file] }
    return [.file] + openClashes.map(FileItem.clash)
      + news.conflictCopies.map(FileItem.conflictCopy)
      + news.generations.map(FileItem.generation)
  }

  mutating func openFilePage() -> [Effect] {
    sheet = .file(FilePage(self))
    return mode == .demo ? [] : [.lookAround]
  }

  /// The menu of what can be done with an entry, which leads back to the page.
  mutating func open(_ entry: FilePage.Entry, of page: FilePage) {
    sheet = .file(page)
    var menu: Menu
    switch entry.item {
    case .file:
      guard case .failed(let trouble) = saving else { return offerRestoring() }
      menu = wayOut(of: trouble)
    case .clash(let clash):
      menu = Menu(
        title: placeInWords(clash.address), text: words.bothAreSaid,
        items: [
          .init(words.keepValue(valueInWords(clash.kept, clash.address)), .keep(clash)),
          .init(
            words.takeOther(valueInWords(clash.dropped, clash.address)), .takeOther(clash)),
        ])
    case .conflictCopy(let copy):
      let merge = Menu.Item(words.mergeCopy, .merge(copy.name))
      menu = self.menu(about: copy, title: copy.name.lastPart, merge, entry.differences)
    case .generation(let copy):
      let restore = Menu.Item(words.bringBackCopy(copy.name), .bringBack(copy.name))
      menu = self.menu(about: copy, title: words.copyTitle(copy.name), restore, entry.differences)
    }
    menu.back = page
    sheet = .menu(menu)
  }

  private func menu(
    about copy: FileCopy, title: String, _ item: Menu.Item, _ differences: [Difference]
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
    return Menu(title: title, text: text.joined(separator: "\n"), items: [leave, item])
  }

  // MARK: What it would change

  fileprivate func differences(_ item: FileItem) -> [Difference] {
    switch item {
    case .file, .clash: return []
    case .conflictCopy(let copy):
      var merged = progress
      if case .success(let other) = copy.content { merged.merge(other) }
      return progress.differences(to: merged)
    case .generation(let copy):
      guard case .success(let other) = copy.content else { return [] }
      return progress.differences(to: other)
    }
  }
}
