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
  private var watch: FolderWatch?
  // The first look finds what changed since the notes were read, and conflict copies.
  private var mayHaveChanged = true
  private var lastLook = Clock.uptime
  /// When a save failed that none has followed yet, in seconds of uptime.
  private var lastFailure: Int?
  private var configuration: Configuration

  /// Without a watch that sees all, the file is looked at so often, in seconds.
  private static let lookEvery = 2
  /// A save that failed is tried again so often, in seconds: what stood in its way may be gone.
  private static let retryEvery = 10

  init(_ context: Context, _ notes: Notes) {
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
      watch = FolderWatch(path: path)
    }
  }

  /// What the screen starts from.
  struct Notes {
    var progress: Progress
    var seen: ProgressFile.Seen?
    var newer: Trouble?
    var damage: Damage?
    var device = "demo"

    /// Why the file can't be read, and the copy that is shown instead.
    struct Damage {
      let trouble: Trouble
      let shown: String
    }
  }

  static func load(_ context: Context) throws(Trouble) -> Notes {
    switch context.place {
    case .example: return Notes(progress: Progress.demo(context.words.language))
    case .file(let path), .readOnly(let path):
      let device = DeviceName(keptIn: context.folders.state)
      do throws(Trouble) {
        let loaded = try context.progressFile(path).load(now: Clock.stamp)
        return Notes(
          progress: loaded.progress, seen: loaded.seen, newer: loaded.newer, device: device.text)
      } catch {
        guard error.isDamage, case .file = context.place,
          let copy = try context.generations(path).newestGood(now: Clock.stamp)
        else { throw error }
        return Notes(
          progress: copy.progress,
          damage: .init(trouble: error, shown: copy.generation.name), device: device.text)
      }
    }
  }

  var author: Author { Author(device: device, now: Clock.stamp) }

  // MARK: Saving

  /// - Returns: what became of it; nothing where there is nothing to write to.
  mutating func save(_ state: AppState) -> Action? {
    guard let file, state.mode == .normal else { return nil }
    do throws(Trouble) {
      let saved = try file.save(state.progress, base: base, seen: seen, now: Clock.stamp)
      base = saved.progress
      seen = saved.seen
      lastFailure = nil
      let history = keep(state.history)
      neighbours?.note(saved.clashes)
      if watch == nil { watch = FolderWatch(path: file.path) }
      return .saved(
        Saving(
          progress: saved.progress, revision: state.revision, historySteps: history.steps,
          othersJoined: saved.hasTakenIn, clashes: saved.clashes,
          warning: saved.warnings.first ?? history.trouble))
    } catch {
      lastFailure = Clock.uptime
      return .saveFailed(error)
    }
  }

  var isRetryDue: Bool { lastFailure.map { Clock.uptime - $0 >= Keeper.retryEvery } ?? false }

  /// Puts what is shown in the place of a damaged file.
  mutating func repair(_ state: AppState) -> Action {
    guard let file else { return .clockMoved }
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
  func saveCopy(of state: AppState, to path: String) -> Action {
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
  mutating func lookForHistory(_ state: AppState) -> [Action] {
    guard let file, let historyFile else { return [] }
    let (reading, trouble) = historyFile.read(after: historyReading)
    historyReading = reading
    // They save first and note it afterwards, so what the history tells is in the file by now.
    let news = file.mayHaveChanged(since: seen) ? read(file, state) : []
    return news + [.historyRead(state.history.after(reading.history), trouble)]
  }

  // MARK: Neighbours

  /// All that lies around the file, read anew.
  mutating func lookAround() -> [Action] {
    guard neighbours != nil else { return [] }
    return (neighbours?.news(base) ?? []) + [neighbours?.readGenerations()].compactMap(\.self)
  }

  func archive(_ copies: [FileCopy]) -> [Action] {
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

  var descriptors: [Int32] { watch == nil ? [] : [watchDescriptor] }

  private var watchDescriptor: Int32 {
    switch watch {
    case .some(let watch): watch.descriptor
    case nil: -1
    }
  }

  mutating func fileMayHaveChanged() {
    switch watch {
    case .some(let watch): if watch.drain() { mayHaveChanged = true }
    case nil: break
    }
  }

  /// How long the wait may last where nobody tells of news, or a save is to be tried again.
  var millisecondsUntilLook: Int? {
    if lastFailure == nil, isWatching || file == nil { return nil }
    return Keeper.lookEvery * 1000
  }

  private var isWatching: Bool {
    switch watch {
    case .some(let watch): watch.seesAll
    case nil: false
    }
  }

  /// Reads the file again where it may have changed.
  /// - Returns: what others changed; nothing where they did not.
  mutating func look(_ state: AppState) -> [Action] {
    let isDue = !isWatching && Clock.uptime - lastLook >= Keeper.lookEvery
    guard mayHaveChanged || isDue, let file else { return [] }
    lastLook = Clock.uptime
    if watch == nil { watch = FolderWatch(path: file.path) }
    let isNews = mayHaveChanged || file.mayHaveChanged(since: seen)
    mayHaveChanged = false
    return (isNews ? read(file, state) : []) + (neighbours?.news(base) ?? [])
  }

  private mutating func read(_ file: ProgressFile, _ state: AppState) -> [Action] {
    do throws(Trouble) {
      let loaded = try file.load(now: Clock.stamp, base: base)
      guard loaded.seen != seen else { return [] }
      let old = base
      seen = loaded.seen
      base = loaded.progress
      guard loaded.progress != old || state.mode.isDamaged else { return [] }
      var ours = state.progress
      // The list of clashes is told with the other news.
      neighbours?.note(ours.merge(loaded.progress, base: old))
      return [.fileChanged(loaded.progress)]
    } catch { return [] }
  }

  func digest(ofFile file: String) -> (String?, Trouble?) {
    do throws(Trouble) {
      return (try Fingerprint.digest(ofFile: file, home: context.folders.home), nil)
    } catch { return (nil, error) }
  }
}

extension AppState.Mode {
  fileprivate var isDamaged: Bool {
    if case .damaged = self { true } else { false }
  }
}
