import CSystem
import Glibc
import VetoModel

/// Tells that a file, or a conflict copy of it, changed, by watching its folder: a watch on the
/// file would follow the old one when a save replaces it. Of a symlink its own folder is watched
/// too, for it may be made to lead elsewhere.
///
/// Where there is no inotify(7) there is no watch, and the program looks now and then instead.
public struct FolderWatch: ~Copyable {
  /// Becomes readable when something changed in the folder.
  public let descriptor: Int32
  /// Whether nothing can change unseen: of a network folder the system tells only what this
  /// machine does.
  public let seesAll: Bool
  private let path: String
  private let target: RealPath
  /// The folder that is watched; another one may have taken its name since.
  private let folder: FileStatus?
  /// The names that matter: the file's, and that of the symlink to it.
  private let names: [String]

  /// Nothing where the folder does not exist or the system allows no more watches.
  public init?(path: String) {
    let target: RealPath
    do { target = try RealPath(of: path) } catch { return nil }
    let descriptor = inotify_init1(Int32(IN_NONBLOCK | IN_CLOEXEC))
    guard descriptor >= 0 else { return nil }
    let events =
      IN_MOVED_TO | IN_MOVED_FROM | IN_CLOSE_WRITE | IN_CREATE | IN_DELETE | IN_DELETE_SELF
      | IN_MOVE_SELF
    guard inotify_add_watch(descriptor, target.folder, UInt32(events)) >= 0 else {
      close(descriptor)
      return nil
    }
    let link = target.isBehindLink ? RealPath.parts(of: path) : nil
    if let link { inotify_add_watch(descriptor, link.folder, UInt32(events)) }
    self.descriptor = descriptor
    self.seesAll = NetworkFolder.kind(ofFolder: target.folder) == nil
    self.path = path
    self.target = target
    self.folder = Self.status(of: target.folder)
    self.names = [target.name] + (link.map { [$0.name] } ?? [])
  }

  deinit { close(descriptor) }

  /// Whether the path still leads into the folder that is watched.
  public var isCurrent: Bool {
    do throws(Cause) { if try RealPath(of: path) != target { return false } } catch { return false }
    let now = Self.status(of: target.folder)
    return now?.device == folder?.device && now?.inode == folder?.inode
  }

  private static func status(of folder: String) -> FileStatus? {
    do { return try OpenFile(folder, flags: O_RDONLY | O_DIRECTORY).status() } catch { return nil }
  }

  /// Takes all that is waiting; whether the file, or the folder itself, changed.
  public func drain() -> Bool {
    var hasChanged = false
    var room = [UInt8](repeating: 0, count: 1 << 14)
    while true {
      let count = read(descriptor, &room, room.count)
      guard count > 0 else { return hasChanged }
      if concernsFile(room[..<count]) { hasChanged = true }
    }
  }

  /// An event is four 32-bit numbers, the last of them the length of the name that follows.
  private func concernsFile(_ events: ArraySlice<UInt8>) -> Bool {
    let headLength = 16
    var rest = events
    while rest.count >= headLength {
      let nameLength = rest.prefix(headLength).withUnsafeBytes {
        $0.loadUnaligned(fromByteOffset: 12, as: UInt32.self)
      }
      let nameBytes = rest.dropFirst(headLength).prefix(Int(nameLength)).prefix { $0 != 0 }
      // Without a name it is about the folder, or the queue ran over.
      if nameBytes.isEmpty || names.contains(where: { nameBytes.elementsEqual($0.utf8) }) {
        return true
      }
      let name = String(decoding: nameBytes, as: UTF8.self)
      if ConflictCopies.isCopy(name, of: target.name) { return true }
      rest = rest.dropFirst(headLength + Int(nameLength))
    }
    return false
  }
}

/// Makes a write beyond the limit on file sizes (`ulimit -f`) an error that a save reports, rather
/// than the end of the program; to be called once, at its start.
public func ignoreFileSizeSignal() { csystem_ignore_file_size_signal() }
