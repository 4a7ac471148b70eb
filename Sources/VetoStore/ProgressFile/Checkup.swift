import Glibc
public import VetoModel

/// What can be seen of a progress file and its folder without changing anything.
public struct Checkup: Sendable {
  public enum State: Sendable {
    /// There is none yet.
    case missing
    case good(Progress)
    case newer(Progress, Trouble)
    case bad(Trouble)
  }

  public let state: State
  /// The real file, where the name is a symlink; nil if it is not.
  public let leadsTo: FilePath?
  public let folder: FilePath
  public private(set) var hasFolder = false
  public private(set) var isFolderWritable = false
  public private(set) var isReadableByOthers = false
  public private(set) var isOwnedByOther = false
  /// How many names the file has.
  public private(set) var links = 1
  /// The kind of network file system that the folder lies on.
  public private(set) var network: String?
  /// Names of half-written files that interrupted saves have left.
  public private(set) var leftovers: [String] = []
  /// Names of damaged files that were set aside.
  public private(set) var setAside: [String] = []
  public let conflictCopies: [FilePath]

  /// `now` is in milliseconds since 1970, UTC.
  public init(of path: FilePath, now: Int64) throws(Trouble) {
    self.state = Self.state(of: path, now: now)
    self.conflictCopies = ConflictCopies.beside(path)
    do {
      let target = try RealPath(of: path)
      let status = try attempt(.read, try SystemCall.status(of: path))
      self.leadsTo =
        status?.isLink == true ? target.path : nil
      self.folder = target.folder
      try look(at: target)
    } catch { throw Trouble(path: path, cause: error) }
  }

  private static func state(of path: FilePath, now: Int64) -> State {
    do throws(Trouble) {
      let loaded = try ProgressFile(path: path).load(now: now)
      if loaded.isNew { return .missing }
      return loaded.newer.map { .newer(loaded.progress, $0) } ?? .good(loaded.progress)
    } catch { return .bad(error) }
  }

  private mutating func look(at target: RealPath) throws(Cause) {
    let all = try attempt(.read, try SystemCall.status(of: target.folder))
    guard all != nil else { return }
    hasFolder = true
    isFolderWritable = target.folder.withCString { access($0, W_OK | X_OK) } == 0
    do {
      let open = try OpenFile(target.folder, flags: O_RDONLY | O_DIRECTORY)
      network = NetworkFolder.kind(of: open)
    } catch { throw .system(.read, error) }
    let names = SystemCall.names(inFolder: target.folder)
    leftovers = names.filter(Replacement.isTemporary).map(\.shown).inByteOrder
    setAside =
      names.filter { $0.bytes.starts(with: (target.name + ".damaged-").bytes) }
      .map(\.shown).inByteOrder
    let file = try attempt(.read, try SystemCall.status(of: target.path))
    guard let file, file.isFile else { return }
    isReadableByOthers = file.permissions & 0o077 != 0
    isOwnedByOther = file.owner != geteuid()
    links = file.links
  }
}
