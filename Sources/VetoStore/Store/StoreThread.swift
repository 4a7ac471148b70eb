import VetoModel

/// What happens on the thread of a `StoreBeside`.
///
/// It knows what is shown as far as it was told, joined with all that it has told itself: every
/// save holds both, whichever of the two the screen has seen first.
struct StoreThread {
  private var store: ProgressStore
  private var watch: FileWatch
  private let asked: Mailbox<StoreBeside.Asked>
  private let answers: Mailbox<StoreBeside.Answer>
  private var shown: Progress
  /// Of what is shown, by the screen's count.
  private var revision: Int
  private var isWritten: Bool
  /// What was done that the history does not tell yet.
  private var steps: [History.Step] = []
  /// Whether something was put that no save was tried for yet.
  private var isNew = false
  private var isSaved = true
  /// Why the last save failed.
  private var trouble: Trouble?
  private var isOver = false

  init(
    _ store: ProgressStore, _ asked: Mailbox<StoreBeside.Asked>,
    _ answers: Mailbox<StoreBeside.Answer>, shown: Progress, isWritten: Bool
  ) {
    self.store = store
    watch = FileWatch(store.path)
    (self.asked, self.answers) = (asked, answers)
    (self.shown, revision, self.isWritten) = (shown, shown.revision, isWritten)
  }

  private var now: Int64 { Int64(SystemCall.clock / .milliseconds(1)) }

  mutating func run() {
    standApart()
    while true {
      for one in asked.takeAll() { answer(one) }
      if isOver { return }
      if isNew { save() }
      look()
      if waitsForRetry, store.millisecondsUntilRetry == 0 { save() }
      let waits = [
        watch.millisecondsUntilLook, waitsForRetry ? store.millisecondsUntilRetry : nil,
      ]
      waitForAny(
        of: [asked.descriptor] + watch.descriptors,
        milliseconds: waits.compactMap(\.self).min())
      watch.drain()
    }
  }

  // What the screen holds too is copied here, or its next change would copy all of it there.
  private mutating func standApart() {
    let isKnown = store.base == shown
    shown = shown.apart
    store.base = isKnown ? shown : store.base?.apart
  }

  private func tell(_ news: StoreNews) { answers.put(.news(news)) }

  // MARK: What is asked

  private mutating func answer(_ one: StoreBeside.Asked) {
    switch one {
    case .save(let part, let revision, let steps):
      shown.merge(part)
      self.revision = revision
      self.steps += steps
      (isNew, isSaved) = (true, false)
    case .show(let progress, let revision, let isWritten):
      (shown, self.revision, self.isWritten) = (progress, revision, isWritten)
      standApart()
    case .quit:
      saveIfNeeded()
      answers.put(.mayQuit)
    case .repair: repair()
    case .readHistory:
      take(store.lookForHistory(shown, isSaved: isSaved, now: now))
    case .lookAround: take(store.lookAround(now: now))
    case .archive(let copies): take(store.archive(copies))
    case .note(let clashes): store.note(clashes)
    case .forget(let clashes): store.forget(clashes)
    case .saveCopy(let path, let name):
      tell(store.saveCopy(shown, revision: revision, to: path, named: name, now: now))
    case .end: end()
    }
  }

  private mutating func end() {
    saveIfNeeded()
    // What was saved before, and could not be told to the history then.
    if isWritten, !steps.isEmpty { steps.removeFirst(store.keep(steps).steps) }
    answers.put(.ended(isSaved || !isWritten ? nil : trouble))
    isOver = true
  }

  // MARK: Saving

  private var waitsForRetry: Bool { isWritten && !isSaved }

  private mutating func saveIfNeeded() { if !isSaved { save() } }

  private mutating func save() {
    isNew = false
    guard isWritten else { return }
    let (revision, answers) = (revision, answers)
    let request = ProgressStore.Request(shown, steps: steps)
    do throws(Trouble) {
      var cautions = 0
      let saved: ProgressStore.Saved = try store.save(request, now: now) { saved in
        cautions = saved.warnings.count
        answers.put(
          .news(
            .saved(Saving(saved, revision: revision, warning: saved.warnings.first))))
      }
      took(saved, warning: saved.warnings.dropFirst(cautions).first ?? saved.historyTrouble)
    } catch {
      (isSaved, trouble) = (false, error)
      tell(.saveFailed(error))
    }
    watch.passOverSave()
  }

  private mutating func repair() {
    isNew = false
    do throws(Trouble) {
      let saved: ProgressStore.Saved = try store.repair(
        ProgressStore.Request(shown, steps: steps), now: now)
      let saving = Saving(
        revision: revision, joined: saved.hasTakenIn ? saved.progress : nil,
        clashes: saved.clashes, warning: saved.warnings.first)
      tell(.repaired(saving, setAside: saved.setAside?.shown))
      took(saved, warning: saved.historyTrouble)
    } catch { tell(.repairFailed(error)) }
    watch.passOverSave()
  }

  private mutating func took(_ saved: ProgressStore.Saved, warning: Trouble?) {
    if saved.hasTakenIn { shown = saved.progress }
    steps.removeFirst(saved.steps)
    (isSaved, trouble) = (true, nil)
    if saved.steps > 0 || warning != nil { tell(.kept(steps: saved.steps, warning)) }
  }

  // MARK: What others did

  private mutating func look() {
    let turn = watch.takeTurn()
    guard turn.isDue else { return }
    let isNews = turn.isNews || turn.isFirst && store.wasJustWritten
    take(store.look(shown, isSaved: isSaved, isNews: isNews, now: now))
  }

  private mutating func take(_ news: [StoreNews]) {
    for one in news {
      switch one {
      case .changed(let theirs): take(theirs)
      case .newerFound(_, let trouble), .unreadable(let trouble):
        // A later version takes the place of what is shown, but not of what is not saved.
        if case .unreadable = one { isSaved = !isWritten }
        self.trouble = trouble
      default: break
      }
      tell(one)
    }
  }

  private mutating func take(_ theirs: Progress) {
    guard isWritten else {
      shown = theirs
      return
    }
    shown.take(theirs)
    isSaved = shown == theirs && !isNew
  }
}

extension Saving {
  fileprivate init(_ saved: ProgressFile.Saved, revision: Int, warning: Trouble?) {
    self.init(
      revision: revision, joined: saved.hasTakenIn ? saved.progress : nil,
      clashes: saved.clashes, warning: warning)
  }
}
