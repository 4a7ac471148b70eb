import VetoCanvas
import VetoModel

/// What stands over or instead of the main screen.
public enum Sheet: Equatable, Sendable {
  case form(Form)
  case menu(Menu)
  case text(TextPage)
  case search(SearchPage)
  case next(NextPage)
  case overview(OverviewPage)
  case file(FilePage)
}

/// What a key leads to while a sheet is open.
enum SheetStep {
  case stays
  case closes
  /// Does something, and the sheet stays.
  case performs(Command)
  /// Closes, then does something.
  case leaves(Command)
  /// Shows what can be done with an entry of the page about the file.
  case opens(FilePage.Entry, of: FilePage)
}

/// Something to choose from.
protocol ListPage {
  mutating func type(_ key: Key, in state: AppState) -> SheetStep
  /// Makes what it lists anew, after something changed.
  mutating func listAgain(_ state: AppState)
}

extension AppState {
  mutating func type(_ key: Key, _ author: Author) -> [Effect] {
    switch sheet {
    case .form(let form): type(key, in: form, author)
    case .text(var page):
      follow(page.type(key, longest: longestScroll(page.text)), .text(page), author)
    case .menu(let menu): type(key, in: menu, Sheet.menu, behind: menu.back, author)
    case .search(let page): type(key, in: page, Sheet.search, author)
    case .next(let page): type(key, in: page, Sheet.next, author)
    case .overview(let page): type(key, in: page, Sheet.overview, author)
    case .file(let page): type(key, in: page, Sheet.file, author)
    case nil: []
    }
  }

  private mutating func type<Page: ListPage>(
    _ key: Key, in page: Page, _ sheet: (Page) -> Sheet, behind: FilePage? = nil, _ author: Author
  ) -> [Effect] {
    var page = page
    let step = page.type(key, in: self)
    return follow(step, sheet(page), behind: behind.map { .file($0) }, author)
  }

  private mutating func follow(
    _ step: SheetStep, _ sheet: Sheet, behind: Sheet? = nil, _ author: Author
  ) -> [Effect] {
    switch step {
    case .stays: self.sheet = sheet
    case .closes: self.sheet = behind
    case .performs(let command):
      self.sheet = sheet
      return perform(command, author)
    case .leaves(let command):
      self.sheet = behind
      return perform(command, author)
    case .opens(let entry, let page): open(entry, of: page)
    }
    return []
  }
}

extension ListPage {
  fileprivate func listed(_ state: AppState) -> Self {
    var page = self
    page.listAgain(state)
    return page
  }
}

extension Sheet {
  /// The same with what it lists made anew, after something changed.
  func listed(_ state: AppState) -> Sheet {
    switch self {
    case .menu(let menu): .menu(menu.listed(state))
    case .search(let page): .search(page.listed(state))
    case .next(let page): .next(page.listed(state))
    case .overview(let page): .overview(page.listed(state))
    case .file(let page): .file(page.listed(state))
    case .form, .text: self
    }
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
