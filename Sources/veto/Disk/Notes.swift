import VetoModel
import VetoStore
import VetoWords

/// The user's notes while a command runs, and what is to be said of their file.
struct Notes {
  let context: Context
  private(set) var progress: Progress
  private var history = History()
  /// nil for the example, which is in memory only.
  private var store: ProgressStore?
  private var readOnly: Trouble?

  /// Throws a `Trouble` if the file is there but can't be read, and for a damaged one a `Failure`
  /// that says how to bring it back.
  init(_ context: Context) throws {
    if let path = context.path {
      try self.init(context, path: path)
    } else {
      self.init(context, nil, Progress.demo(context.words.language))
    }
  }

  init(_ context: Context, path: FilePath, isQuiet: Bool = false) throws {
    var store = context.store(path)
    let opened: ProgressStore.Opened
    do throws(Trouble) { opened = try store.open(now: Clock.stamp) } catch {
      throw context.wayBack(from: error, store)
    }
    self.init(context, store, opened.progress)
    readOnly = opened.readOnly
    if let readOnly { warn(readOnly) }
    for caution in opened.cautions where !isQuiet { warn(caution) }
  }

  /// Notes to take the place of a file that is damaged or gone; without a store the example.
  init(_ context: Context, _ store: ProgressStore?, _ progress: Progress) {
    self.context = context
    self.progress = progress
    self.store = store
  }

  var tracker: Tracker { context.tracker(of: progress) }

  /// Makes a change, if it changes anything, and keeps it.
  /// - Returns: whether anything is different now.
  @discardableResult
  mutating func make(_ change: Change) throws -> Bool {
    // The file is UTF-8: it could only hold such an argument as another text.
    let foreign = change.assignments.compactMap(\.value.text).first(where: \.isForeignArgument)
    if let foreign { throw Failure.wrongUse(context.words.notUTF8(foreign.shownArgument)) }
    let author = try begin()
    guard progress.apply(change, by: author, history: &history) else { return false }
    try keep()
    return true
  }

  mutating func undo() throws -> Reversal? {
    try reverse { $0.undo(by: $1, history: &$2) }
  }

  mutating func redo() throws -> Reversal? {
    try reverse { $0.redo(by: $1, history: &$2) }
  }

  private mutating func reverse(
    _ step: (inout Progress, Author, inout History) -> Reversal?
  ) throws -> Reversal? {
    let author = try begin()
    try readHistory()
    guard let reversal = step(&progress, author, &history) else { return nil }
    try keep()
    return reversal
  }

  /// Takes in other copies, and keeps what came of it.
  ///
  /// The clashes are those since all of them parted.
  mutating func merge(
    _ copies: [(file: String, progress: Progress)], since base: CommonBase,
    as kind: Change.Name.Kind = .merged
  ) throws -> (clashes: [Clash], changed: Int) {
    let author = try begin()
    var merged = Progress()
    var clashes: [Clash] = []
    for copy in copies { clashes += merged.merge(copy.progress, since: base) }
    let name = Change.Name(kind, copies.map(\.file).joined(separator: ", "))
    let result = progress.merge(merged, since: base, as: name, by: author, history: &history)
    clashes += result.clashes
    try keep(clashes)
    return (clashes, result.changed)
  }

  /// Puts these notes, changed or not, in the place of a file that is damaged or gone.
  /// - Returns: where the damaged file is now.
  mutating func repair(_ change: Change) throws -> FilePath? {
    let author = try begin()
    progress.apply(change, by: author, history: &history)
    let request = ProgressStore.Request(progress, history)
    guard let saved: ProgressStore.Saved = try store?.repair(request, now: Clock.stamp)
    else { return nil }
    took(saved)
    return saved.setAside
  }

  // Only a change needs a name for this device; reading leaves no trace.
  private func begin() throws -> Author {
    if case .readOnly = context.place, store?.path == context.folders.progressFile {
      throw Failure.wrongUse(context.words.readOnlyNow)
    }
    // The reason was told when the file was read.
    if let readOnly { throw Failure(readOnly.code, nil) }
    guard store != nil else { return Author(device: "demo", now: Clock.stamp) }
    let device = DeviceName(keptIn: context.folders.state)
    if let trouble = device.trouble { warn(trouble) }
    return Author(device: device.text, now: Clock.stamp)
  }

  private mutating func readHistory() throws {
    guard let read = store?.history(history) else { return }
    history = read.history
    if let trouble = read.trouble { warnOfHistory(trouble) }
    if let changed = try store?.changes(now: Clock.stamp) { progress = changed }
  }

  private mutating func keep(_ clashes: [Clash] = []) throws {
    let request = ProgressStore.Request(progress, history, clashes: clashes)
    guard let saved: ProgressStore.Saved = try store?.save(request, now: Clock.stamp) else {
      Output.warn(context.words.exampleOnly)
      return
    }
    took(saved)
    if !saved.clashes.isEmpty { warn(.clashes(saved.clashes.count)) }
    if let trouble = saved.clashTrouble { warn(trouble) }
  }

  private mutating func took(_ saved: ProgressStore.Saved) {
    progress = saved.progress
    history.keep(saved.steps)
    saved.warnings.forEach(warn)
    if let trouble = saved.historyTrouble { warnOfHistory(trouble) }
  }

  private func warn(_ trouble: Trouble) { Output.warn(context.words.trouble(trouble)) }

  private func warn(_ caution: Caution) {
    warn(Trouble(path: store?.path.shown ?? "", cause: .caution(caution)))
  }

  private func warnOfHistory(_ trouble: Trouble) {
    Output.warn(context.words.historyLost(context.words.trouble(trouble)))
  }
}

extension Context {
  func store(_ path: FilePath) -> ProgressStore {
    ProgressStore(path, stateFolder: folders.state)
  }

  /// The sentence of a file that can't be read, with the way to bring it back.
  func wayBack(from trouble: Trouble, _ store: ProgressStore) -> Failure {
    let newest = store.generations.newestName(now: Clock.stamp)
    let sentence = words.trouble(trouble)
    // What stands in the file's place must be moved away first.
    let isInTheWay = [.isFolder, .isNoFile].contains(trouble.cause)
    guard trouble.isDamage || isInTheWay && newest != nil else {
      return Failure(trouble.code, sentence)
    }
    return Failure(trouble.code, sentence + " " + words.restoreOffer(newest: newest))
  }

  /// The user's own file, for a command that works on its copies.
  func ownFile() throws -> ProgressStore {
    switch place {
    case .file(let path): return store(path)
    case .readOnly: throw Failure.wrongUse(words.readOnlyNow)
    case .example: throw Failure.wrongUse(words.restoreInExample)
    }
  }
}
