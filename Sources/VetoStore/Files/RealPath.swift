import Glibc
import VetoModel

/// The folder and the name that a path leads to, through symlinks; the file need not exist.
struct RealPath: Hashable {
  let folder: FilePath
  let name: FilePath
  /// Whether the path itself is a symlink.
  let isBehindLink: Bool

  var path: FilePath { folder.appending(name) }

  /// Follows as many links as Linux does (path_resolution(7)).
  init(of path: FilePath) throws(Cause) {
    var path = path
    for links in 0...40 {
      if path.isEmpty { throw .system(.read, .missing) }
      let (folder, name) = (path.folder, path.name)
      if ["", ".", ".."].contains(name) { throw .isFolder }
      let current = path
      let status = try attempt(.read, try SystemCall.status(of: current))
      guard let status, status.isLink else {
        self.folder = folder
        self.name = name
        self.isBehindLink = links > 0
        return
      }
      try Self.refuseForeign(status, in: folder)
      let target = try attempt(.read, try SystemCall.target(ofLink: current))
      path = folder == "." ? target : folder.appending(target)
    }
    throw .system(.read, .linkLoop)
  }

  /// In a folder that everybody may write to, such as /tmp, another's symlink must not decide where
  /// a file is made; as fs.protected_symlinks of proc(5) has it, which not every system sets.
  private static func refuseForeign(_ link: FileStatus, in folder: FilePath) throws(Cause) {
    if link.owner == geteuid() { return }
    let status = try attempt(.read, try SystemCall.status(of: folder, followsLinks: true))
    guard let status else { return }
    let isShared = status.mode & S_ISVTX != 0 && status.mode & S_IWOTH != 0
    if isShared, link.owner != status.owner { throw .linkOfOther }
  }
}

/// Makes a folder and those it lies in, for their owner alone (XDG base directories: 0700).
enum FolderMaking {
  /// Makes the folder of a file. What a symlink leads to is not made: it may be a disk that is not
  /// plugged in.
  static func make(for target: RealPath) throws(Cause) {
    if target.isBehindLink { return try look(at: target.folder) }
    try make(target.folder)
  }

  private static func look(at path: FilePath) throws(Cause) {
    do throws(SystemError) {
      _ = try OpenFile(path, flags: O_RDONLY | O_DIRECTORY)
    } catch .missing {
      throw .linkToNowhere(path.shown)
    } catch { throw .system(.makeFolder, error) }
  }

  private static func make(_ path: FilePath) throws(Cause) {
    let status = try attempt(.makeFolder, try SystemCall.status(of: path))
    if let status { return status.isLink ? try look(at: path) : () }
    let parent = parent(of: path)
    if parent != path { try make(parent) }
    do {
      // Without this flush a power cut could take the new folder, and the file saved in it.
      if try SystemCall.makeFolder(path) { try synchronize(parent) }
    } catch { throw .system(.makeFolder, error) }
  }

  /// Flushes the folders above on the same file system.
  ///
  /// The first save of a file does this, for a save that was interrupted may have made some of
  /// them without flushing where they lie.
  static func synchronizeAbove(_ folder: FilePath) -> [Caution] {
    var folder = folder
    do throws(SystemError) {
      let device = try SystemCall.status(of: folder)?.device
      while case let parent = parent(of: folder), parent != folder,
        try SystemCall.status(of: parent)?.device == device
      {
        // A folder that may only be passed through is none that Veto has made.
        do { try synchronize(parent) } catch .notAllowed { return [] }
        folder = parent
      }
    } catch { return [.unconfirmed(error)] }
    return []
  }

  private static func synchronize(_ folder: FilePath) throws(SystemError) {
    let file = try OpenFile(folder, flags: O_RDONLY | O_DIRECTORY)
    // Some file systems can't flush a folder; the save itself will say so.
    do { try file.synchronize() } catch .other { return }
  }

  private static func parent(of path: FilePath) -> FilePath { path.withoutFinalSlashes.folder }
}
