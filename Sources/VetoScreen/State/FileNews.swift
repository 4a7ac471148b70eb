import VetoModel
import VetoWords

// A damaged file: what is shown instead, and the way back.
extension AppState {
  /// Says that the file is damaged and which copy is shown; nothing is brought back unasked.
  mutating func offerRestoring() {
    guard case .damaged(let trouble, let shown) = mode else { return }
    let isGone = trouble.isOfGoneFile
    let more =
      isGone
      ? [Menu.Item(words.bringBackGone, .ask(.restore)), .init(words.beginAnew, .beginAnew)]
      : [.init(words.bringBack, .ask(.restore))]
    let reason = isGone ? "" : trouble.sentence(in: words.language) + "\n"
    offer(
      isGone ? words.goneTitle : words.damagedTitle, text: reason + words.shownInstead(shown),
      [.init(words.onlyLook, .nothing)] + more)
  }

  /// The copies are left where they are, and there is nothing yet.
  mutating func beginAnew() {
    guard case .damaged = mode else { return }
    mode = .normal
    show(Progress())
    beginStart(homeCountry: homeCountry)
  }

  mutating func receiveFailure(_ trouble: Trouble) {
    // Tried again and again, it is said once; the last line says it all the time.
    if saving == .failed(trouble) { return }
    saving = .failed(trouble)
    warn(trouble.isDamage ? words.damagedWhileOpen : words.filePageSaysWhatToDo)
  }

  // MARK: Others

  /// Others changed the file, or mended it. What it does not hold of what is shown here is not
  /// saved, whoever took it out; it comes with the next save.
  mutating func receive(changed progress: Progress) {
    switch mode {
    // A copy, or what came from a format that this Veto does not know, was shown: nobody's work.
    case .damaged, .newerFile:
      mode = .normal
      // What is being typed stays; the offer to bring a copy back goes.
      if case .form = sheet {} else { sheet = nil }
      show(progress)
    case .readOnly, .madeReadOnly: show(progress)
    case .normal, .demo: break
    }
    let isNews = self.progress != progress
    take(progress)
    if self.progress == progress {
      saving = .saved
    } else if case .failed(let trouble) = saving, !trouble.isDamage {
      // Why it can't be saved has not changed.
    } else {
      saving = .unsaved
    }
    if isNews { say(words.changedElsewhere) }
  }

  /// A later Veto wrote the file: it is shown, and nothing is written. What is not saved yet stays
  /// instead, and is not mixed with a format that this Veto does not know.
  mutating func receive(newer progress: Progress, _ trouble: Trouble) {
    lastWarning = trouble
    guard saving == .saved else { return receiveFailure(trouble) }
    if case .damaged = mode { sheet = nil }
    mode = .newerFile
    show(progress)
    warn(words.newerFileNotice)
  }

  mutating func receiveRepair(_ saving: Saving, _ setAside: String?) {
    if case .damaged = mode { mode = .normal }
    receive(saving)
    say(words.repaired(setAside.flatMap { $0.split(separator: "/").last.map(String.init) }))
  }
}

extension Trouble {
  /// Whether there is no file although copies of one were kept.
  var isOfGoneFile: Bool { cause == .caution(.fileGone) }
}
