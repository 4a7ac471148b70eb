/// Says when the progress file is to be looked at again: when the system tells of a change in its
/// folder, or every two seconds if it can't.
public struct FileWatch {
  private let path: FilePath
  private var watch: FolderWatch?
  private var hasNews = false
  // The first look finds what changed since the notes were read, and conflict copies.
  private var isFirst = true
  private var lastLook = SystemCall.uptime

  private static let lookEvery: Duration = .seconds(2)

  public init(_ path: FilePath) {
    self.path = path
    watch = FolderWatch(path: path)
  }

  /// What becomes readable when there may be news.
  public var descriptors: [Int32] { watch.map { [$0.descriptor] } ?? [] }

  /// Whether the system tells of every change.
  private var seesAll: Bool { watch?.seesAll ?? false }

  /// How long to wait at most before the next look; nil if the system will tell.
  public var millisecondsUntilLook: Int? {
    seesAll ? nil : Int(Self.lookEvery / .milliseconds(1))
  }

  /// Takes what the system told.
  public mutating func drain() { drain(afterSave: false) }

  private mutating func drain(afterSave: Bool) {
    if let watch, watch.drain(afterSave: afterSave) { hasNews = true }
  }

  /// After a save of our own: it is no news, and it may have made the folder.
  public mutating func passOverSave() {
    drain(afterSave: true)
    watchAgain()
  }

  private mutating func watchAgain() {
    guard watch?.isCurrent != true else { return }
    watch = FolderWatch(path: path)
    // What changed before the watch was there, nobody told.
    if watch != nil { hasNews = true }
  }

  /// Whether to look now, whether that is because of news rather than the time, and whether nobody
  /// has looked before.
  public mutating func takeTurn() -> (isDue: Bool, isNews: Bool, isFirst: Bool) {
    let isTime = !seesAll && SystemCall.uptime - lastLook >= Self.lookEvery
    guard hasNews || isTime || isFirst else { return (false, false, false) }
    lastLook = SystemCall.uptime
    watchAgain()
    defer { (hasNews, isFirst) = (false, false) }
    return (true, hasNews, isFirst)
  }
}
