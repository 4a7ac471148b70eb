import VetoModel
import VetoStore
import VetoWords

/// The user's notes while a command runs: read, changed and kept along one road.
struct Notebook {
  let context: Context
  private(set) var progress: Progress
  private(set) var history = History()
  private let file: ProgressFile?
  private let historyFile: HistoryFile?
  private let clashFile: ClashFile?
  private var base: Progress?
  private var seen: ProgressFile.Seen?
  private var newer: Trouble?
  // Only there while a damaged file, or one that is gone, is brought back.
  private var isRecovered = false

  /// Throws a `Trouble` where the file is there but can't be read, and for a damaged one a
  /// `Failure` that says how to bring it back.
  init(_ context: Context) throws {
    switch context.place {
    case .example: self.init(example: context)
    case .file(let path), .readOnly(let path): try self.init(context, path: path)
    }
  }

  private init(example context: Context) {
    self.context = context
    self.progress = Progress.demo(context.words.language)
    self.file = nil
    self.historyFile = nil
    self.clashFile = nil
  }

  init(_ context: Context, path: String, isQuiet: Bool = false) throws {
    let loaded = try context.load(path)
    self.init(context, path: path, loaded.progress)
    self.base = loaded.progress
    self.seen = loaded.seen
    self.newer = loaded.newer
    if let newer = loaded.newer { Output.warn(context.words.trouble(newer)) }
    for caution in context.cautions(about: path, loaded) where !isQuiet {
      Output.warn(context.words.trouble(Trouble(path: path, cause: .caution(caution))))
    }
  }

  /// The notes of a copy, to take the place of a file that is damaged or gone.
  init(_ context: Context, path: String, recovered: Progress) {
    self.init(context, path: path, recovered)
    self.isRecovered = true
  }

  private init(_ context: Context, path: String, _ progress: Progress) {
    self.context = context
    self.progress = progress
    self.file = context.progressFile(path)
    self.historyFile = HistoryFile(
      ofProgressFile: path, stateFolder: context.folders.state)
    self.clashFile = ClashFile(ofProgressFile: path, stateFolder: context.folders.state)
  }

  var tracker: Tracker { context.tracker(of: progress) }

  /// Makes a change, if it changes anything, and keeps it.
  /// - Returns: whether anything is different now.
  @discardableResult
  mutating func make(_ change: Change) throws -> Bool {
    let author = try begin()
    guard progress.apply(change, by: author, history: &history) else { return false }
    try keep()
    return true
  }

  mutating func undo() throws -> Reversal? {
    let author = try begin()
    try readHistory()
    guard let reversal = progress.undo(by: author, history: &history) else { return nil }
    try keep()
    return reversal
  }

  mutating func redo() throws -> Reversal? {
    let author = try begin()
    try readHistory()
    guard let reversal = progress.redo(by: author, history: &history) else { return nil }
    try keep()
    return reversal
  }

  /// Takes in other copies, and keeps what came of it.
  ///
  /// The clashes are those since all of them parted.
  mutating func merge(
    _ copies: [(file: String, progress: Progress)], since parting: Parting,
    as kind: Change.Name.Kind = .merged
  ) throws -> (clashes: [Clash], changed: Int) {
    let author = try begin()
    var merged = Progress()
    var clashes: [Clash] = []
    for copy in copies { clashes += merged.merge(copy.progress, since: parting) }
    let name = Change.Name(kind, copies.map(\.file).joined(separator: ", "))
    let result = progress.merge(merged, since: parting, as: name, by: author, history: &history)
    clashes += result.clashes
    try keep(clashes)
    return (clashes, result.changed)
  }

  /// Puts the recovered notes, changed or not, in the place of a file that is damaged or gone.
  /// - Returns: where the damaged file is now.
  mutating func repair(_ change: Change) throws -> String? {
    let author = try begin()
    progress.apply(change, by: author, history: &history)
    guard isRecovered, let file else { return nil }
    let repaired = try file.repair(with: progress, now: Clock.stamp)
    isRecovered = false
    keep(repaired.saved)
    return repaired.setAside
  }

  // Only a change needs a name for this device; reading leaves no trace.
  private func begin() throws -> Author {
    if case .readOnly = context.place, file?.path == context.folders.progressFile {
      throw Failure.wrongUse(context.words.readOnlyNow)
    }
    // The reason was told when the file was read.
    if let newer { throw Failure(newer.code, nil) }
    guard file != nil else { return Author(device: "demo", now: Clock.stamp) }
    let device = DeviceName(keptIn: context.folders.state)
    if let trouble = device.trouble { Output.warn(context.words.trouble(trouble)) }
    return Author(device: device.text, now: Clock.stamp)
  }

  private mutating func readHistory() throws {
    guard let file, let historyFile else { return }
    let (reading, trouble) = historyFile.read()
    if let trouble { Output.warn(context.words.historyLost(context.words.trouble(trouble))) }
    history = history.after(reading.history)
    // A copy that runs beside this one saves first and notes it afterwards: with what the history
    // tells the file must be known too.
    guard file.mayHaveChanged(since: seen) else { return }
    let loaded = try file.load(now: Clock.stamp, base: base)
    (progress, base, seen) = (loaded.progress, loaded.progress, loaded.seen)
  }

  private mutating func keep(_ clashes: [Clash] = []) throws {
    guard let file, let clashFile else {
      Output.warn(context.words.exampleOnly)
      return
    }
    let saved = try file.save(progress, base: base, seen: seen, now: Clock.stamp)
    keep(saved)
    if !saved.clashes.isEmpty {
      let caution = Caution.clashes(saved.clashes.count)
      Output.warn(context.words.trouble(Trouble(path: file.path, cause: .caution(caution))))
    }
    do throws(Trouble) { try clashFile.add(clashes + saved.clashes) } catch {
      Output.warn(context.words.trouble(error))
    }
  }

  private mutating func keep(_ saved: ProgressFile.Saved) {
    progress = saved.progress
    base = saved.progress
    seen = saved.seen
    for warning in saved.warnings { Output.warn(context.words.trouble(warning)) }
    guard let historyFile else { return }
    do throws(Trouble) {
      try historyFile.append(history.unkept)
      history.keep(history.unkept.count)
    } catch {
      Output.warn(context.words.historyLost(context.words.trouble(error)))
    }
  }
}
