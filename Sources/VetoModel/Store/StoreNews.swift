/// What the store of the progress file tells the screen: what became of what it was asked, and
/// what others did.
public enum StoreNews: Equatable, Sendable {
  case saved(Saving)
  case saveFailed(Trouble)
  /// So many of the history's unkept steps are on the disk now too; and what went wrong beside a
  /// file that is saved.
  case kept(steps: Int, Trouble?)
  /// Somebody else changed the file, and it was read again.
  case changed(Progress)
  /// Somebody else put the file of a later Veto in its place.
  case newerFound(Progress, Trouble)
  /// The file can't be read any more.
  case unreadable(Trouble)
  /// All that was kept of what can be undone and redone, read before that is done; and what could
  /// not be read.
  case historyRead(History, Trouble?)
  /// Every value that differed in two copies since they parted.
  case clashes([Clash])
  /// Every conflict copy of a synced folder that lies beside the file.
  case conflictCopies([FileCopy])
  /// The copies that Veto kept.
  case generations([FileCopy])
  /// A conflict copy that was merged: where it is now; nil if it stays.
  case archived(String, place: String?, Trouble?)
  /// What is shown took the place of a damaged file, which is now there.
  case repaired(Saving, setAside: String?)
  case repairFailed(Trouble)
  /// All of the notes are whole in another file; the usual one is still not saved.
  /// `revision` is that of the progress in it.
  case copySaved(String, revision: Int)
  case copyFailed(Trouble, path: String)
}

/// What a save did.
public struct Saving: Equatable, Sendable {
  /// What is on the disk now: ours, and what others wrote meanwhile; nil if they wrote nothing.
  public let joined: Progress?
  /// The revision of the progress that was saved.
  public let revision: Int
  /// Values that were set in two places since.
  public let clashes: [Clash]
  /// The file is saved, and something about it wants attention.
  public let warning: Trouble?

  public init(
    revision: Int, joined: Progress? = nil, clashes: [Clash] = [], warning: Trouble? = nil
  ) {
    self.joined = joined
    self.revision = revision
    self.clashes = clashes
    self.warning = warning
  }
}

/// A copy of the progress file: of a synced folder that had a conflict, or one that Veto kept.
public struct FileCopy: Equatable, Sendable {
  /// A path for a conflict copy, the name of its day for one that Veto kept.
  public let name: String
  /// What it holds, or why it can't be read.
  public let content: Result<Progress, Trouble>
  /// What both said when they parted, if that is known.
  public let base: Progress?

  public init(name: String, content: Result<Progress, Trouble>, base: Progress? = nil) {
    self.name = name
    self.content = content
    self.base = base
  }
}
