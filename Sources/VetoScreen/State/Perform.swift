import VetoModel
import VetoWords

extension AppState {
  mutating func perform(_ action: Action, _ author: Author) -> [Effect] {
    if !action.isFromOutside { notice = nil }
    if focus == .platforms, sheet == nil, action.isAboutABox {
      say(platformID == nil ? words.addFirst : words.enterStepsFirst)
      return []
    }
    if action.leadsToAChange, refusesChanges() { return [] }
    switch action {
    case .moved(let move): self.move(move)
    case .paneChanged: if focus == .steps { focus = .platforms } else { enterSteps() }
    case .entered: enter()
    case .boxToggled: toggleBox(author)
    case .datesOpened: openDates()
    case .ownDateOpened: openOwnDate()
    case .noteOpened: openNote()
    case .endingOpened: openEnding()
    case .addOpened: openAdd()
    case .editOpened: openEdit()
    case .linkOpened: return openLink()
    case .copyAsked: return copy()
    case .searchOpened: sheet = .search(LineEditor(), selected: 0)
    case .helpOpened: sheet = .reading(.help, scroll: 0)
    case .nextOpened: sheet = .next(selected: 0)
    case .overviewOpened: sheet = .overview(row: 0, column: 0)
    case .fileOpened: return openFilePage()
    case .undone: undo(author)
    case .redone: redo(author)
    case .maskToggled: return toggleMask()
    case .languageChanged: return changeLanguage()
    case .quitAsked: return [.quit]
    case .typed(let key): return type(key, author)
    default: return hear(action, author)
    }
    return []
  }

  private mutating func hear(_ action: Action, _ author: Author) -> [Effect] {
    switch action {
    case .resized(let size): self.size = size
    case .saved(let saving):
      heard(saving)
      return takeMergedCopies()
    case .saveFailed(let trouble): heardFailure(trouble)
    case .fileChanged(let progress): heard(changed: progress)
    case .newerFileFound(let progress, let trouble): heard(newer: progress, trouble)
    case .fileUnreadable(let trouble): heardFailure(trouble)
    case .historyRead(let history, let trouble):
      self.history = history
      if let trouble { heard(trouble) }
    case .clashesKnown(let clashes): heard(clashes: clashes)
    case .conflictCopiesKnown(let copies): heard(conflictCopies: copies)
    case .generationsRead(let copies): news.generations = copies
    case .archived(let copy, let place, let trouble): heardArchived(copy, place: place, trouble)
    case .repaired(let saving, let setAside): heardRepair(saving, setAside)
    case .repairFailed(let trouble): warn(trouble.sentence(in: words.language))
    case .proofRead(let id, let note, let file, let sha256, let trouble):
      make(.note(id, note, proof: Proof(file: file, sha256: sha256)), author)
      if let trouble {
        lastWarning = trouble
        warn("\(words.proofNotRead) \(words.helpSaysWhatToDo)")
      }
    case .copied(let copying): tell(copying)
    case .opened(let opening): tell(opening)
    case .quitRefused(let trouble): askAboutQuitting(trouble)
    case .copySaved(let path):
      copySaved = CopySaved(path: path, revision: revision)
      say(words.savedElsewhere(path))
    case .copyFailed(let trouble, let path): heardCopyFailed(trouble, path)
    default: break
    }
    return []
  }

  mutating func heard(_ saving: Saving) {
    let isLatest = saving.revision == progress.revision
    take(saving.progress)
    history.keep(saving.historySteps)
    if isLatest { self.saving = .saved }
    if !saving.clashes.isEmpty {
      heard(clashes: news.clashes.filter { !saving.clashes.contains($0) } + saving.clashes)
    } else if saving.othersJoined {
      say(words.changedElsewhere)
    } else if let warning = saving.warning {
      heard(warning)
    }
  }

  // Said once; Help has the sentence.
  mutating func heard(_ warning: Trouble) {
    if warning == lastWarning { return }
    lastWarning = warning
    warn(words.fileWantsAttention)
  }

  private mutating func askAboutQuitting(_ trouble: Trouble) {
    notice = nil
    // With a copy of all of it elsewhere, nothing is left behind.
    let copy = copySaved.flatMap { $0.revision == revision ? $0.path : nil }
    let leave = copy.map { words.quitWithCopy($0) } ?? words.quitWithoutSaving
    sheet = .menu(wayOut(of: trouble, [.init(leave, .quitUnsaved)]))
  }

  /// What can be done where the file can't be saved.
  func wayOut(of trouble: Trouble, _ more: [Menu.Item] = []) -> Menu {
    Menu(
      title: words.notSaved(trouble.shortReason(in: words.language)),
      text: trouble.sentence(in: words.language),
      items: [.init(words.stay, .nothing)]
        + (trouble.isDamage ? [.init(words.setAsideAndSave, .restore)] : [])
        + [.init(words.saveElsewhere, .saveElsewhere)] + more)
  }

  private mutating func tell(_ copying: Copying) {
    switch copying {
    case .program(let name): say(words.copied(with: name))
    case .terminal: say(words.copiedByTerminal)
    case .failed: warn(words.notCopied)
    }
  }

  private mutating func tell(_ opening: Opening) {
    switch opening {
    case .opened: say(words.linkOpened)
    case .noOpener: warn(words.noOpener)
    case .refused: warn(words.linkRefused)
    }
  }

  private mutating func enter() {
    switch focus {
    case .platforms:
      if platformID != nil { enterSteps() } else if !refusesChanges() { openAdd() }
    case .steps: if row != nil { sheet = .reading(.details, scroll: 0) }
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

  private mutating func openLink() -> [Effect] {
    let links = row?.step?.links ?? []
    guard let first = links.first else {
      say(words.noLink)
      return []
    }
    guard links.count > 1 else { return [.open(first.url)] }
    let items = links.map { Menu.Item("\($0.text[words.language]) · \($0.url)", .open($0.url)) }
    sheet = .menu(Menu(title: words.openWhich, items: items))
    return []
  }

  private mutating func copy() -> [Effect] {
    let offers = copyOffers
    guard let first = offers.first else {
      say(words.nothingToCopy)
      return []
    }
    guard offers.count > 1 else { return [.copy(first.1)] }
    let items = offers.map { Menu.Item($0.0, .copy($0.1)) }
    sheet = .menu(Menu(title: words.copyWhich, items: items))
    return []
  }

  // What the step under the cursor has to copy: its ready text first, then its links.
  private var copyOffers: [(String, String)] {
    guard let step = row?.step else { return [] }
    var offers: [(String, String)] = []
    if let offer = step.offer {
      // What leaves the screen bears the true name.
      let text = words.fill(
        offer, account: account?.label, controller: platform?.controller.name)
      offers.append((words.readyText, text))
    }
    for link in step.links {
      offers.append(("\(link.text[words.language]) · \(link.url)", link.url))
    }
    return offers
  }

  /// A text of the catalogue for the selected account.
  func fill(_ text: Bilingual) -> String {
    words.fill(
      text, account: account.map { shownLabel($0) }, controller: platform?.controller.name)
  }
}

extension Action {
  /// It works on the box or the case under the cursor of the steps.
  fileprivate var isAboutABox: Bool {
    switch self {
    case .boxToggled, .datesOpened, .ownDateOpened, .noteOpened, .endingOpened, .linkOpened,
      .copyAsked:
      true
    default: false
    }
  }

  /// Where nothing may be changed it is refused at once, before anything is typed.
  var leadsToAChange: Bool {
    switch self {
    case .boxToggled, .datesOpened, .ownDateOpened, .noteOpened, .endingOpened, .addOpened,
      .editOpened, .undone, .redone:
      true
    default: false
    }
  }

  fileprivate var isFromOutside: Bool {
    switch self {
    case .clockMoved, .resized, .saved, .saveFailed, .fileChanged, .newerFileFound,
      .fileUnreadable, .historyRead, .copied, .opened,
      .proofRead, .quitRefused, .copySaved, .copyFailed, .clashesKnown, .conflictCopiesKnown,
      .generationsRead, .archived, .repaired, .repairFailed:
      true
    default: false
    }
  }
}
