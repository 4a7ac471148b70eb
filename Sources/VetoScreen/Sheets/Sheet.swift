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
}

extension AppState {
  mutating func type(_ key: Key, _ author: Author) -> [Effect] {
    switch sheet {
    case .form(let form): return type(key, in: form, author)
    case .menu(var menu):
      let step = menu.type(key)
      return follow(step, .menu(menu), behind: menu.back.map { .file($0) }, author)
    case .text(var reading):
      let step = reading.type(key, longest: longestScroll(reading.text))
      return follow(step, .text(reading), author)
    case .search(var page):
      let step = page.type(key)
      return follow(step, .search(page), author)
    case .next(var page):
      let step = page.type(key, in: self)
      return follow(step, .next(page), author)
    case .overview(var page):
      let step = page.type(key, in: self)
      return follow(step, .overview(page), author)
    case .file(var page):
      let step = page.type(key)
      switch step {
      case .stays: sheet = .file(page)
      case .closes: sheet = nil
      case .opens(let entry): open(entry, of: page)
      }
      return []
    case nil: return []
    }
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
    }
    return []
  }
}

extension Sheet {
  /// The same with what it lists made anew, after something changed.
  func listed(_ state: AppState) -> Sheet {
    switch self {
    case .menu(var menu):
      menu.back?.listAgain(state)
      return .menu(menu)
    case .search(var page):
      page.listAgain(state)
      return .search(page)
    case .next(var page):
      page.listAgain(state)
      return .next(page)
    case .overview(var page):
      page.listAgain(state)
      return .overview(page)
    case .file(var page):
      page.listAgain(state)
      return .file(page)
    case .form, .text: return self
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
