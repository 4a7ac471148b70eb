import VetoModel
import VetoWords

// What comes from outside: the terminal, other programs, and the store of the file.
extension AppState {
  mutating func receive(_ news: News, _ author: Author) -> [Effect] {
    switch news {
    case .clock: break
    case .resized(let size): self.size = size
    case .store(let news): return receive(news)
    case .proofRead(let proof): receive(proof, author)
    case .copied(let copying): tell(copying)
    case .opened(let opening): tell(opening)
    case .quitRefused(let trouble): askAboutQuitting(trouble)
    }
    return []
  }

  private mutating func receive(_ news: StoreNews) -> [Effect] {
    switch news {
    case .saved(let saving):
      receive(saving)
      return takeMergedCopies()
    case .saveFailed(let trouble): receiveFailure(trouble)
    // Where nothing is written, nothing is lost by it.
    case .unreadable(let trouble): if mode == .normal { receiveFailure(trouble) }
    case .changed(let progress): receive(changed: progress)
    case .newerFound(let progress, let trouble): receive(newer: progress, trouble)
    case .kept(let steps, let warning):
      history.keep(steps)
      if let warning { receive(warning) }
    case .historyRead(let kept, let trouble):
      history = history.after(kept)
      if let trouble { receive(trouble) }
    case .clashes(let clashes): receive(clashes: clashes)
    case .conflictCopies(let copies): receive(conflictCopies: copies)
    case .generations(let copies): self.news.generations = copies
    case .archived(let copy, let place, let trouble): receiveArchived(copy, place: place, trouble)
    case .repaired(let saving, let setAside): receiveRepair(saving, setAside)
    case .repairFailed(let trouble): warn(trouble.sentence(in: words.language))
    case .copySaved(let path, let revision):
      copySaved = CopySaved(path: path, revision: revision)
      say(words.savedElsewhere(path))
    case .copyFailed(let trouble, let path): receiveCopyFailed(trouble, path)
    }
    return []
  }

  mutating func receive(_ saving: Saving) {
    if let joined = saving.joined { take(joined) }
    if saving.revision >= ownRevision { self.saving = .saved }
    if !saving.clashes.isEmpty {
      receive(clashes: news.clashes.filter { !saving.clashes.contains($0) } + saving.clashes)
    } else if saving.joined != nil {
      say(words.changedElsewhere)
    } else if let warning = saving.warning {
      receive(warning)
    }
  }

  // Said once; Help has the sentence.
  mutating func receive(_ warning: Trouble) {
    if warning == lastWarning { return }
    lastWarning = warning
    warn(words.fileWantsAttention)
  }

  private mutating func askAboutQuitting(_ trouble: Trouble) {
    notice = nil
    // With a copy of all of it elsewhere, nothing is left behind.
    let copy = copySaved.flatMap { $0.revision >= ownRevision ? $0.path : nil }
    let leave = copy.map { words.quitWithCopy($0) } ?? words.quitWithoutSaving
    sheet = .menu(wayOut(of: trouble, [.init(leave, .ask(.quitUnsaved))]))
  }

  /// What can be done where the file can't be saved.
  func wayOut(of trouble: Trouble, _ more: [Menu.Item] = []) -> Menu {
    Menu(
      title: words.notSaved(trouble.shortReason(in: words.language)),
      text: trouble.sentence(in: words.language),
      items: [.init(words.stay, .nothing)]
        + (trouble.isDamage ? [.init(words.setAsideAndSave, .ask(.restore))] : [])
        + [.init(words.saveElsewhere, .open(.saveElsewhere))] + more)
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
}
