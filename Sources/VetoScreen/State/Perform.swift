import VetoModel
import VetoWords

extension AppState {
  mutating func perform(_ command: Command, _ author: Author) -> [Effect] {
    notice = nil
    if case .box = command, focus == .platforms, sheet == nil {
      say(platformID == nil ? words.addFirst : words.enterStepsFirst)
      return []
    }
    if command.leadsToAChange, refusesChanges() { return [] }
    switch command {
    case .move(let move): self.move(move)
    case .changePane: if focus == .steps { focus = .platforms } else { enterSteps() }
    case .enter: enter()
    case .box(let command): return perform(command, author)
    case .add: openAdd()
    case .edit: openEdit()
    case .show(let page): return show(page)
    case .undo: undo(author)
    case .redo: redo(author)
    case .mask: return toggleMask()
    case .changeLanguage: return changeLanguage()
    case .quit: return [.quit]
    case .nothing: break
    case .go(let destination): go(to: destination)
    case .make(let edit): make(edit, author)
    case .open(let subject): open(subject)
    case .askRemoveAccount(let id): askRemoveAccount(id)
    case .askRemovePerson(let id): askRemovePerson(id)
    case .ask(let effect): return [effect]
    case .beginAnew: beginAnew()
    case .keep(let clash): return keep(clash)
    case .takeOther(let clash): make(Change.takeOther(clash), author)
    case .merge(let name): return merge(name, author)
    case .bringBack(let name): bringBack(name, author)
    }
    return []
  }

  private mutating func show(_ page: Page) -> [Effect] {
    switch page {
    case .next: sheet = .next(NextPage())
    case .overview: sheet = .overview(OverviewPage())
    case .search: sheet = .search(SearchPage(self))
    case .help: sheet = .text(TextPage(.help))
    case .file: return openFilePage()
    }
    return []
  }

  private mutating func enter() {
    switch focus {
    case .platforms:
      if platformID != nil { enterSteps() } else if !refusesChanges() { openAdd() }
    case .steps: if row != nil { sheet = .text(TextPage(.details)) }
    }
  }

  private mutating func toggleMask() -> [Effect] {
    masked.toggle()
    say(masked ? words.maskedNotice : words.unmaskedNotice)
    return settingsEffects
  }

  private mutating func changeLanguage() -> [Effect] {
    words = Words(words.language == .french ? .english : .french)
    return settingsEffects
  }

  private var settingsEffects: [Effect] {
    mode == .normal ? [.saveSettings(words.language, masked: masked)] : []
  }
}
