public import VetoCanvas
public import VetoModel
public import VetoWords

/// All that the screen shows. It changes in `apply` and nowhere else; drawing is a function of it.
public struct AppState: Equatable, Sendable {
  public private(set) var progress: Progress
  public internal(set) var history: History
  /// The answers to every question about `progress` on the day of `now`.
  public private(set) var tracker: Tracker
  public internal(set) var words: Words { didSet { edition += 1 } }
  public private(set) var now: Now
  public internal(set) var mode: Mode

  /// How large the terminal is: how far a long text scrolls depends on it.
  public internal(set) var size = Size(columns: 80, rows: 24)
  public internal(set) var focus = Pane.platforms
  /// The platform whose steps are shown; nil on the row that adds platforms.
  public internal(set) var platformID: String? {
    didSet { if platformID != oldValue { rows = stepRows } }
  }
  /// The rows of the right pane for that platform.
  public private(set) var rows: [StepRow] = []
  public internal(set) var rowID: StepRow.ID?
  /// The column of the cursor, counted from 0.
  public internal(set) var column = 0
  public internal(set) var sheet: Sheet?
  public internal(set) var start: Beginning?
  /// Said once, until the next key.
  public internal(set) var notice: Notice?
  public internal(set) var masked: Bool { didSet { edition += 1 } }
  /// Where the notes are, as the user would write it.
  public let fileName: String
  /// The name of this device in stamps.
  let device: String?
  /// Proposed at the first start.
  let homeCountry: String?
  public internal(set) var saving = SaveState.saved
  /// What the last change put, for whoever saves; nil where that may be anything.
  public private(set) var lastPut: Progress?
  /// The revision that the last change made here left.
  private(set) var ownRevision = 0
  public internal(set) var news = FileNews() { didSet { edition += 1 } }
  var copySaved: CopySaved?
  /// The last thing about the file that was said, so that it is said once.
  var lastWarning: Trouble?
  /// Moves when anything changes that a sheet lists.
  private var edition = 0

  public enum Pane: Hashable, Sendable { case platforms, steps }

  /// Whether and why nothing is written.
  public enum Mode: Hashable, Sendable {
    case normal
    case demo
    /// The calendar was set by hand and the data are the user's own.
    case readOnly
    /// The file comes from a later version of Veto.
    case newerFile
    /// The file's owner took away the right to write it.
    case madeReadOnly
    /// The file is damaged; what is shown is the copy of that name, until it is brought back.
    case damaged(Trouble, shown: String)
  }

  public enum SaveState: Hashable, Sendable {
    case saved
    case unsaved
    case failed(Trouble)
  }

  public struct Notice: Hashable, Sendable {
    public let text: String
    public let isWarning: Bool
  }

  public init(
    catalogue: Catalogue, progress: Progress, history: History = History(), language: Language,
    now: Now, mode: Mode = .normal, masked: Bool = false, homeCountry: String? = nil,
    fileName: String = "progress.json", device: String? = nil, warning: Trouble? = nil
  ) {
    var progress = progress
    self.tracker = Tracker(catalogue: catalogue, reading: &progress, today: now.day)
    _ = progress.takeAdditions()
    self.progress = progress
    self.history = history
    self.words = Words(language)
    self.now = now
    self.mode = mode
    self.masked = masked
    self.fileName = fileName
    self.device = device
    self.homeCountry = homeCountry
    list()
    if records.people.isEmpty, tracker.platformsInUse.isEmpty {
      if mode == .normal { beginStart(homeCountry: homeCountry) }
    } else {
      goToFirstThingToDo()
    }
    offerRestoring()
    if mode == .newerFile || mode == .madeReadOnly {
      lastWarning = warning
      _ = refusesChanges()
    } else if let warning {
      receive(warning)
    }
  }

  public var catalogue: Catalogue { tracker.catalogue }
  public var records: Records { tracker.records }
  public var revision: Int { progress.revision }
  /// What to do over all cases, in order.
  public var next: [NextItem] { tracker.next() }
  /// Every case whose answer is late, the longest first.
  public var overdueCases: ArraySlice<NextItem> { tracker.overdueCases }

  /// Everything that happens comes through here.
  public mutating func apply(_ action: Action, at now: Now, by author: Author) -> [Effect] {
    let before = (revision: progress.revision, edition: edition)
    move(to: now)
    var effects: [Effect]
    // What comes from the disk is there already and needs no saving.
    var isOnDisk = false
    switch action {
    case .command(let command): effects = perform(command, author)
    case .typed(let key):
      notice = nil
      effects = type(key, author)
    case .news(let news):
      if case .store = news { isOnDisk = true }
      effects = receive(news, author)
    }
    if progress.revision != before.revision {
      lastPut = progress.takeAdditions()
      if !isOnDisk {
        if saving == .saved { saving = .unsaved }
        ownRevision = progress.revision
        effects.insert(.save, at: 0)
      }
    }
    if edition != before.edition { sheet = sheet?.listed(self) }
    return effects
  }

  private mutating func move(to now: Now) {
    let newDay = now.day != self.now.day
    self.now = now
    if newDay { readAgain() }
  }

  private mutating func readAgain() {
    let wasEmpty = tracker.platformsInUse.isEmpty
    tracker.follow(&progress, today: now.day)
    list()
    // The first account, or one that came back, is where the user wants to be.
    if wasEmpty, !tracker.platformsInUse.isEmpty { return goToFirstThingToDo() }
    keepCursorInside()
  }

  // What is drawn of the tracker is worked out once for each change, not for each drawing.
  private mutating func list() {
    rows = stepRows
    edition += 1
  }

  /// Does a change, and notes it for undo.
  @discardableResult
  mutating func make(_ change: Change, _ author: Author) -> Bool {
    guard !refusesChanges() else { return false }
    let changed = progress.apply(change, by: author, history: &history)
    if changed { readAgain() }
    return changed
  }

  mutating func undo(_ author: Author) {
    guard !refusesChanges() else { return }
    // What is taken back is named as it was before.
    guard let name = history.done.last.map({ words.change($0.name, tracker, names: shownNames) }),
      let reversal = progress.undo(by: author, history: &history)
    else { return say(words.nothingToUndo) }
    readAgain()
    go(toWhatChanged: reversal.name)
    say(words.undone(reversal, name))
  }

  mutating func redo(_ author: Author) {
    guard !refusesChanges() else { return }
    guard let reversal = progress.redo(by: author, history: &history) else {
      return say(words.nothingToRedo)
    }
    readAgain()
    go(toWhatChanged: reversal.name)
    say(words.redone(reversal, words.change(reversal.name, tracker, names: shownNames)))
  }

  /// Why nothing may be changed; nil if it may.
  var whyNothingChanges: String? {
    switch mode {
    case .normal, .demo: nil
    case .readOnly: words.readOnlyNotice
    case .newerFile: words.newerFileNotice
    case .madeReadOnly: words.madeReadOnlyNotice
    case .damaged: words.damagedTitle
    }
  }

  /// Whether nothing may be changed; says so then.
  mutating func refusesChanges() -> Bool {
    guard let reason = whyNothingChanges else { return false }
    if case .damaged = mode { offerRestoring() } else { warn(reason) }
    return true
  }

  /// Takes in a copy as one thing done.
  mutating func merge(
    _ other: Progress, since base: CommonBase, named name: String, _ author: Author
  ) -> [Clash] {
    let clashes = progress.merge(
      other, since: base, as: Change.Name(.merged, name), by: author, history: &history
    ).clashes
    readAgain()
    return clashes
  }

  /// Takes in what others wrote.
  mutating func take(_ other: Progress) {
    guard other != progress else { return }
    progress.take(other)
    readAgain()
  }

  /// Shows another progress in the place of this one.
  mutating func show(_ other: Progress) {
    progress = other
    ownRevision = other.revision
    tracker = Tracker(catalogue: catalogue, reading: &progress, today: now.day)
    readAgain()
  }

  mutating func say(_ text: String) { notice = Notice(text: text, isWarning: false) }
  mutating func warn(_ text: String) { notice = Notice(text: text, isWarning: true) }
}
