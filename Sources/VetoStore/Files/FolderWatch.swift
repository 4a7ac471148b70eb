import CSystem
import Glibc
import VetoModel

/// Tells that a file, or a conflict copy of it, changed, by watching its folder: a watch on the
/// file would follow the old one when a save replaces it. Of a symlink its own folder is watched
/// too, for it may be made to lead elsewhere.
///
/// Where there is no inotify(7) there is no watch, and the program looks now and then instead.
public final class FolderWatch {
  /// Becomes readable when something changed in the folder.
  public let descriptor: Int32
  /// Whether nothing can change unseen: of a network folder the system tells only what this
  /// machine does.
  public let seesAll: Bool
  private let path: FilePath
  private let target: RealPath
  /// The folder that is watched; another one may have taken its name since.
  private let folder: FileStatus?
  /// The names that matter: the file's, and that of the symlink to it.
  private let names: [FilePath]

  /// nil if the folder does not exist or the system allows no more watches.
  public init?(path: FilePath) {
    let target: RealPath
    do { target = try RealPath(of: path) } catch { return nil }
    let descriptor = inotify_init1(Int32(IN_NONBLOCK | IN_CLOEXEC))
    guard descriptor >= 0 else { return nil }
    let events =
      IN_MOVED_TO | IN_MOVED_FROM | IN_CLOSE_WRITE | IN_CREATE | IN_DELETE | IN_DELETE_SELF
      | IN_MOVE_SELF
    guard target.folder.withCString({ inotify_add_watch(descriptor, $0, UInt32(events)) }) >= 0
    else {
      close(descriptor)
      return nil
    }
    let link = target.isBehindLink ? path : nil
    _ = link?.folder.withCString { inotify_add_watch(descriptor, $0, UInt32(events)) }
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

  private static func status(of folder: FilePath) -> FileStatus? {
    do { return try OpenFile(folder, flags: O_RDONLY | O_DIRECTORY).status() } catch { return nil }
  }

  /// Takes all that is waiting; whether the file, or the folder itself, changed.
  ///
  /// Just after a save of our own, the rename that gave the file its name does not count.
  public func drain(afterSave: Bool = false) -> Bool {
    var (renames, hasOther) = (0, false)
    var room = [UInt8](repeating: 0, count: 1 << 14)
    while true {
      let count = read(descriptor, &room, room.count)
      guard count > 0 else { return hasOther || renames > (afterSave ? 1 : 0) }
      for event in events(room[..<count]) where concernsFile(event) {
        if event.isRename, event.name == target.name { renames += 1 } else { hasOther = true }
      }
    }
  }

  private typealias Event = (isRename: Bool, name: FilePath)

  /// An event is four 32-bit numbers, the second of them what happened and the last the length of
  /// the name that follows.
  private func events(_ bytes: ArraySlice<UInt8>) -> [Event] {
    let headLength = 16
    var events: [Event] = []
    var rest = bytes
    while rest.count >= headLength {
      let (what, length) = rest.prefix(headLength).withUnsafeBytes {
        (
          $0.loadUnaligned(fromByteOffset: 4, as: UInt32.self),
          $0.loadUnaligned(fromByteOffset: 12, as: UInt32.self)
        )
      }
      let name = rest.dropFirst(headLength).prefix(Int(length)).prefix { $0 != 0 }
      events.append((what & UInt32(IN_MOVED_TO) != 0, FilePath(bytes: name)))
      rest = rest.dropFirst(headLength + Int(length))
    }
    return events
  }

  private func concernsFile(_ event: Event) -> Bool {
    // Without a name it is about the folder, or the queue ran over.
    event.name.isEmpty || names.contains(event.name)
      || ConflictCopies.isCopy(event.name, of: target.name)
  }
}

/// Makes a write beyond the limit on file sizes (`ulimit -f`) an error that a save reports, rather
/// than the end of the program; to be called once, at its start.
public func ignoreFileSizeSignal() { csystem_ignore_file_size_signal() }
