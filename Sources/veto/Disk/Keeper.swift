import VetoModel
import VetoScreen
import VetoStore
import VetoWords

/// The screen's one road to the disk: saves, notices changes by others, keeps the settings.
struct Keeper: ~Copyable {
  private let context: Context
  private let file: ProgressFile?
  private let historyFile: HistoryFile?
  private var neighbours: Neighbours?
  private let device: String
  private var base: Progress
  private var seen: ProgressFile.Seen?
  private var historyReading = HistoryFile.Reading()
  private var lookout: Lookout?
  /// When a save was last tried, or the file found to be another, in seconds of uptime.
  private var lastTry = Clock.uptime
  private var configuration: Configuration

  /// What is not on the disk is tried again so often, in seconds: what stood in the way may be
  /// gone. No sooner, since git and its like put one file after another in its place.
  private static let retryEvery = 10

  init(_ context: Context, _ notes: StartingNotes) {
    self.context = context
    configuration = context.configuration
    base = notes.progress
    seen = notes.seen
    device = notes.device
    switch context.place {
    case .example: (file, historyFile, neighbours) = (nil, nil, nil)
    case .file(let path), .readOnly(let path):
      file = context.progressFile(path)
      historyFile = HistoryFile(ofProgressFile: path, stateFolder: context.folders.state)
      neighbours = Neighbours(of: path, context)
      lookout = Lookout(path)
    }
  }

  var author: Author { Author(device: device, now: Clock.stamp) }

  // MARK: Saving

  /// - Returns: what became of it; nothing where there is nothing to write to.
  mutating func save(_ state: AppState) -> StoreNews? {
    guard let file, state.mode == .normal else { return nil }
    lastTry = Clock.uptime
    do throws(Trouble) {
      let saved = try file.save(state.progress, base: base, seen: seen, now: Clock.stamp)
      base = saved.progress
      seen = saved.seen
      let history = keep(state.history)
      neighbours?.note(saved.clashes)
      lookout?.watchAgain()
      return .saved(
        Saving(
          progress: saved.progress, revision: state.revision, historySteps: history.steps,
          othersJoined: saved.hasTakenIn, clashes: saved.clashes,
          warning: saved.warnings.first ?? history.trouble))
    } catch { return .saveFailed(error) }
  }

  /// Whether what is not on the disk is to be tried again now.
  func isRetryDue(_ state: AppState) -> Bool {
    waitsForDisk(state) && Clock.uptime - lastTry >= Keeper.retryEvery
  }

  private func waitsForDisk(_ state: AppState) -> Bool {
    file != nil && state.mode == .normal && state.saving != .saved
  }

  /// Puts what is shown in the place of a damaged file.
  mutating func repair(_ state: AppState) -> StoreNews? {
    guard let file else { return nil }
    do throws(Trouble) {
      let repaired = try file.repair(with: state.progress, now: Clock.stamp)
      base = repaired.saved.progress
      seen = repaired.saved.seen
      let history = keep(state.history)
      neighbours?.note(repaired.saved.clashes)
      let saving = Saving(
        progress: repaired.saved.progress, revision: state.revision,
        historySteps: history.steps, othersJoined: repaired.saved.hasTakenIn,
        clashes: repaired.saved.clashes,
        warning: repaired.saved.warnings.first ?? history.trouble)
      return .repaired(saving, setAside: repaired.setAside)
    } catch { return .repairFailed(error) }
  }

  /// Writes everything to another file, merged with what it may hold.
  func saveCopy(of state: AppState, to path: String) -> StoreNews {
    let home = context.folders.home
    let real = path.hasPrefix("~/") ? home + path.dropFirst() : path
    do throws(Trouble) {
      _ = try ProgressFile(path: real).save(
        state.progress, base: nil, seen: nil, now: Clock.stamp)
      return .copySaved(path)
    } catch { return .copyFailed(error, path: path) }
  }

  /// At the end: whatever is not on the disk yet.
  mutating func saveAtLast(_ state: AppState) -> Trouble? {
    if state.saving == .saved {
      _ = keep(state.history)
      return nil
    }
    guard case .saveFailed(let trouble)? = save(state) else { return nil }
    return trouble
  }

  // MARK: History

  /// Adds what was done here to the history on the disk, which other copies add to as well. What
  /// could not be added is tried again with the next save; the progress file is what counts.
  private func keep(_ history: History) -> (steps: Int, trouble: Trouble?) {
    guard let historyFile else { return (0, nil) }
    do throws(Trouble) {
      try historyFile.append(history.unkept)
      return (history.unkept.count, nil)
    } catch { return (0, error) }
  }

  /// Before something is undone or redone: what other copies did meanwhile.
  mutating func lookForHistory(_ state: AppState) -> [StoreNews] {
    guard let file, let historyFile else { return [] }
    let (reading, trouble) = historyFile.read(after: historyReading)
    historyReading = reading
    // They save first and note it afterwards, so what the history tells is in the file by now.
    let news = file.mayHaveChanged(since: seen) ? read(file, state) : []
    return news + [.historyRead(state.history.after(reading.history), trouble)]
  }

  // MARK: Neighbours

  /// All that lies around the file, read anew.
  mutating func lookAround() -> [StoreNews] {
    guard neighbours != nil else { return [] }
    return (neighbours?.news(base) ?? []) + [neighbours?.readGenerations()].compactMap(\.self)
  }

  func archive(_ copies: [FileCopy]) -> [StoreNews] {
    copies.compactMap { neighbours?.archive($0) }
  }

  func note(_ clashes: [Clash]) { neighbours?.note(clashes) }

  func forget(_ clashes: [Clash]) { neighbours?.forget(clashes) }

  mutating func saveSettings(language: Language, masked: Bool) {
    configuration.language = language
    configuration.isMasked = masked
    do throws(Trouble) { try configuration.save(to: context.folders.configurationFile) } catch {
      return
    }
  }

  // MARK: Others

  var descriptors: [Int32] {
    switch lookout {
    case .some(let lookout): lookout.descriptors
    case nil: []
    }
  }

  mutating func fileMayHaveChanged() { lookout?.drain() }

  /// How long the wait may last where nobody tells of news, or a save is to be tried again.
  func millisecondsUntilLook(_ state: AppState) -> Int? {
    let seesAll =
      switch lookout {
      case .some(let lookout): lookout.seesAll
      case nil: true
      }
    return seesAll && !waitsForDisk(state) ? nil : Lookout.lookEvery * 1000
  }

  /// Reads the file again where it may have changed.
  /// - Returns: what others changed; nothing where they did not.
  mutating func look(_ state: AppState) -> [StoreNews] {
    guard let file, let turn = lookout?.takeTurn(), turn.isDue else { return [] }
    let isNews = turn.isNews || file.mayHaveChanged(since: seen)
    return (isNews ? read(file, state) : []) + (neighbours?.news(base) ?? [])
  }

  private mutating func read(_ file: ProgressFile, _ state: AppState) -> [StoreNews] {
    do throws(Trouble) {
      let loaded = try file.load(now: Clock.stamp, base: base)
      // While a copy is shown, a file that is gone stays gone until the user says so.
      guard loaded.seen != seen || state.mode.isDamaged && !loaded.isNew else { return [] }
      let old = base
      (seen, base) = (loaded.seen, loaded.progress)
      // The wait begins once, however often others write.
      if state.saving == .saved { lastTry = Clock.uptime }
      if let newer = loaded.newer { return [.newerFound(loaded.progress, newer)] }
      if loaded.progress != old {
        var ours = state.progress
        // The list of clashes is told with the other news.
        neighbours?.note(ours.merge(loaded.progress, since: .at(old)))
      }
      return [.changed(loaded.progress)]
    } catch {
      if state.saving == .saved { lastTry = Clock.uptime }
      // A file that is good again is news, whatever it says.
      seen = nil
      return state.mode == .normal ? [.unreadable(error)] : []
    }
  }
}

extension AppState.Mode {
  fileprivate var isDamaged: Bool {
    if case .damaged = self { true } else { false }
  }
}
