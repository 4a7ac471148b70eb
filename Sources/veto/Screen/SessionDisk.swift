import VetoModel
import VetoScreen
import VetoStore
import VetoWords

// What the screen asks of the disk, and what it is told.
extension Session {
  private var request: ProgressStore.Request {
    ProgressStore.Request(state.progress, state.history)
  }

  private var shown: ProgressStore.Shown {
    ProgressStore.Shown(
      state.progress, isSaved: state.saving == .saved, isWritten: state.mode == .normal)
  }

  // MARK: Saving

  /// - Returns: what became of it; empty if there is nothing to write to.
  mutating func save() -> [StoreNews] {
    let request = request
    guard state.mode == .normal, let news: StoreNews = store?.save(request, now: Clock.stamp)
    else { return [] }
    watch.passOverSave()
    return [news]
  }

  /// Puts what is shown in the place of a damaged file.
  mutating func repair() -> [StoreNews] {
    let request = request
    guard let news: StoreNews = store?.repair(request, now: Clock.stamp) else { return [] }
    watch.passOverSave()
    return [news]
  }

  func saveCopy(to path: String) -> [StoreNews] {
    let file = FilePath(path).expanded(home: context.folders.home)
    let news = store?.saveCopy(request, to: file, named: path, now: Clock.stamp)
    return news.map { [$0] } ?? []
  }

  /// At the end: whatever is not on the disk yet.
  mutating func saveAtLast() -> Trouble? {
    if state.saving == .saved {
      _ = store?.keep(state.history.unkept)
      return nil
    }
    guard case .saveFailed(let trouble)? = save().first else { return nil }
    return trouble
  }

  func saveSettings(language: Language, masked: Bool) {
    var configuration = context.configuration
    configuration.language = language
    configuration.isMasked = masked
    do throws(Trouble) { try configuration.save(to: context.folders.configurationFile) } catch {
      return
    }
  }

  // MARK: What others did

  /// Whether something is shown that is not on the disk and is to come there.
  var waitsForDisk: Bool {
    store != nil && state.mode == .normal && state.saving != .saved
  }

  /// How long the wait may last if nobody tells of news, or a save is to be tried again.
  var millisecondsUntilLook: Int? { waitsForDisk ? 2000 : watch.millisecondsUntilLook }

  mutating func look() {
    let turn = watch.takeTurn()
    guard turn.isDue else { return }
    let shown = shown
    apply(store?.look(shown, isNews: turn.isNews, now: Clock.stamp) ?? [])
  }

  /// Before something is undone or redone.
  mutating func lookForHistory() {
    let (history, shown) = (state.history, shown)
    apply(store?.lookForHistory(history, shown, now: Clock.stamp) ?? [])
  }
}
