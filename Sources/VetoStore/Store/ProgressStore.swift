public import VetoModel

/// The one road between the notes in memory and the disk, for the screen and for commands: it opens
/// the progress file, saves, reads again what others wrote, and keeps the history, the clashes and
/// the copies beside it.
///
/// What is asked goes in as values, and what became of it comes out as values. It alone knows what
/// the file last held and how far the history was read, and it calls nobody. Every `now` is in
/// milliseconds since 1970-01-01T00:00:00 UTC.
public struct ProgressStore: Sendable {
  public let path: FilePath
  public let generations: Generations
  public let clashFile: ClashFile
  let stateFolder: FilePath
  let file: ProgressFile
  let historyFile: HistoryFile

  /// What the file held when it was last read or written; nil if nothing is known of it.
  var base: Progress?
  var seen: ProgressFile.Seen?
  private var historyCursor = HistoryFile.Cursor()
  /// While the copy of a damaged or vanished file is shown.
  var showsCopy = false
  /// When a save was last tried, or the file found to be another.
  var lastTry = SystemCall.uptime
  /// The conflict copies as they were read last, by their shown names, to be archived as such.
  var conflictContents: [String: ConflictCopies.Content] = [:]
  var lastCopies: [FileCopy] = []
  var lastClashes: [Clash] = []

  public init(_ path: FilePath, stateFolder: FilePath) {
    self.path = path
    self.stateFolder = stateFolder
    generations = Generations(ofProgressFile: path, stateFolder: stateFolder)
    file = ProgressFile(path: path, generations: generations)
    historyFile = HistoryFile(ofProgressFile: path, stateFolder: stateFolder)
    clashFile = ClashFile(ofProgressFile: path, stateFolder: stateFolder)
  }

  /// Whether the file was written so lately that its status may not show a change since.
  var wasJustWritten: Bool {
    guard let modified = seen?.status.modified else { return false }
    return SystemCall.clock - .nanoseconds(modified) < .seconds(1)
  }

  // MARK: Opening

  /// What the notes are when they are opened.
  public struct Opened: Sendable {
    public var progress: Progress
    /// Why nothing can be written.
    public var readOnly: Trouble?
    /// What the user should know of the file.
    public var cautions: [Caution] = []
    /// Why the file can't be read, or that it is gone, and the name of the copy that is shown.
    public var damage: (trouble: Trouble, shown: String)?

    public init(progress: Progress, readOnly: Trouble? = nil, cautions: [Caution] = []) {
      self.progress = progress
      self.readOnly = readOnly
      self.cautions = cautions
    }
  }

  /// Reads the file. Throws if it is there and can't be read; then it must not be written over.
  public mutating func open(now: Int64) throws(Trouble) -> Opened {
    // Before the file: a first save meanwhile would leave a copy of a file that was not there yet.
    let hadCopies = !generations.list().isEmpty
    let loaded = try file.load(now: now)
    (base, seen) = (loaded.progress, loaded.seen)
    var cautions: [Caution] = []
    if loaded.isNew, hadCopies { cautions.append(.fileGone) }
    if !loaded.isNew, loaded.behind > 0 { cautions.append(.behind(loaded.behind)) }
    let copies = ConflictCopies.beside(path).count
    if copies > 0 { cautions.append(.conflictCopies(copies)) }
    return Opened(progress: loaded.progress, readOnly: loaded.readOnly, cautions: cautions)
  }

  /// The same; if the file is damaged or gone, its newest good copy.
  public mutating func openOrCopy(now: Int64) throws(Trouble) -> Opened {
    let trouble: Trouble
    do throws(Trouble) {
      let opened = try open(now: now)
      guard opened.cautions.contains(.fileGone) else { return opened }
      trouble = Trouble(path: path, cause: .caution(.fileGone))
    } catch {
      guard error.isDamage else { throw error }
      trouble = error
    }
    (base, seen) = (Progress(), nil)
    guard let copy = try generations.newestGood(now: now) else {
      // Copies that nobody can read are no reason not to begin.
      if case .caution = trouble.cause { return Opened(progress: Progress()) }
      throw trouble
    }
    (base, showsCopy) = (copy.progress, true)
    var opened = Opened(progress: copy.progress)
    opened.damage = (trouble, copy.generation.name)
    return opened
  }

  /// Whether there was no file when it was last looked for.
  public var isNew: Bool { seen == nil }

  // MARK: Saving

  /// What is to be saved: the progress, and what was done that the history does not tell yet.
  public struct Request: Sendable {
    let progress: Progress
    let steps: [History.Step]
    let clashes: [Clash]

    /// `clashes` are those that a merge has found before this.
    public init(_ progress: Progress, _ history: History, clashes: [Clash] = []) {
      self.init(progress, steps: history.unkept, clashes: clashes)
    }

    init(_ progress: Progress, steps: [History.Step], clashes: [Clash] = []) {
      self.progress = progress
      self.steps = steps
      self.clashes = clashes
    }
  }

  /// What a save left.
  public struct Saved: Sendable {
    /// What the file now holds.
    public let progress: Progress
    public let hasTakenIn: Bool
    /// Values that were set in two places since.
    public let clashes: [Clash]
    /// Every one a `.caution`.
    public let warnings: [Trouble]
    /// So many of the steps are in the history now.
    public internal(set) var steps = 0
    /// Why the history or the list of clashes could not be kept; the file is what counts.
    public internal(set) var historyTrouble: Trouble?
    public internal(set) var clashTrouble: Trouble?
    /// Where the damaged file is that this took the place of.
    public let setAside: FilePath?
  }

  /// Saves, merged with what the file holds by then. Throws before anything is replaced.
  ///
  /// `isDurable` hears of it as soon as the file can't be lost, before what is kept beside it is.
  public mutating func save(
    _ request: Request, now: Int64, isDurable: (ProgressFile.Saved) -> Void = { _ in }
  ) throws(Trouble) -> Saved {
    lastTry = SystemCall.uptime
    var steps: (Int, Trouble?) = (0, nil)
    let saved = try file.save(request.progress, base: base, seen: seen, now: now) { saved in
      isDurable(saved)
      // Before the copy of the day: another Veto that saw the file may be asked to undo.
      steps = keep(request.steps)
    }
    return keep(saved, request, steps)
  }

  /// Saves in the place of a file that is damaged, which is kept beside it, or gone.
  public mutating func repair(_ request: Request, now: Int64) throws(Trouble) -> Saved {
    let repaired = try file.repair(with: request.progress, now: now)
    showsCopy = false
    return keep(repaired, request, keep(request.steps))
  }

  private mutating func keep(
    _ saved: ProgressFile.Saved, _ request: Request, _ steps: (Int, Trouble?)
  ) -> Saved {
    (base, seen) = (saved.progress, saved.seen)
    var kept = Saved(
      progress: saved.progress, hasTakenIn: saved.hasTakenIn, clashes: saved.clashes,
      warnings: saved.warnings, setAside: saved.setAside)
    (kept.steps, kept.historyTrouble) = steps
    do throws(Trouble) { try clashFile.add(request.clashes + saved.clashes) } catch {
      kept.clashTrouble = error
    }
    return kept
  }

  // MARK: History

  /// Adds what was done here to the history on the disk, which other copies of Veto add to as well.
  /// What could not be added is tried again with the next save.
  public func keep(_ steps: [History.Step]) -> (steps: Int, trouble: Trouble?) {
    do throws(Trouble) {
      try historyFile.append(steps)
      return (steps.count, nil)
    } catch { return (0, error) }
  }

  /// All that can be undone and redone, with what was done here and is not kept yet.
  public mutating func history(_ ours: History) -> (history: History, trouble: Trouble?) {
    let (reading, trouble) = historyFile.read(after: historyCursor)
    historyCursor = reading
    return (ours.after(reading.history), trouble)
  }

  /// What others wrote into the file since it was last read or written; nil if nothing. They save
  /// first and note it afterwards, so what the history tells is in the file by then.
  public mutating func changes(now: Int64) throws(Trouble) -> Progress? {
    guard file.mayHaveChanged(since: seen) else { return nil }
    let loaded = try file.load(now: now, base: base)
    (base, seen) = (loaded.progress, loaded.seen)
    return loaded.progress
  }
}
