import VetoStore

/// Says when the progress file is to be looked at again: when the system tells of a change in its
/// folder, or every two seconds where it can't.
struct Lookout: ~Copyable {
  private let path: String
  private var watch: FolderWatch?
  // The first look finds what changed since the notes were read, and conflict copies.
  private var hasNews = true
  private var lastLook = Clock.uptime

  /// In seconds.
  static let lookEvery = 2

  init(_ path: String) {
    self.path = path
    watch = FolderWatch(path: path)
  }

  /// What becomes readable when there may be news.
  var descriptors: [Int32] {
    switch watch {
    case .some(let watch): [watch.descriptor]
    case nil: []
    }
  }

  /// Whether the system tells of every change.
  var seesAll: Bool {
    switch watch {
    case .some(let watch): watch.seesAll
    case nil: false
    }
  }

  /// Takes what the system told.
  mutating func drain() {
    switch watch {
    case .some(let watch): if watch.drain() { hasNews = true }
    case nil: break
    }
  }

  /// After a save, which may have made the folder.
  mutating func watchAgain() {
    let isCurrent =
      switch watch {
      case .some(let watch): watch.isCurrent
      case nil: false
      }
    if isCurrent { return }
    watch = FolderWatch(path: path)
    // What changed before the watch was there, nobody told.
    if watch != nil { hasNews = true }
  }

  /// Whether to look now, and whether that is because of news rather than the time.
  mutating func takeTurn() -> (isDue: Bool, isNews: Bool) {
    let isTime = !seesAll && Clock.uptime - lastLook >= Lookout.lookEvery
    guard hasNews || isTime else { return (false, false) }
    lastLook = Clock.uptime
    watchAgain()
    defer { hasNews = false }
    return (true, hasNews)
  }
}
