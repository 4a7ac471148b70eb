import Glibc
import VetoModel

/// The folder and the name that a path leads to, through symlinks; the file need not exist.
struct RealPath: Hashable {
  let folder: String
  let name: String
  /// Whether the path itself is a symlink.
  let isBehindLink: Bool

  /// Follows as many links as Linux does (path_resolution(7)).
  init(of path: String) throws(Cause) {
    var path = path
    for links in 0...40 {
      let current = path
      let (folder, name) = try Self.checkedParts(of: current)
      let status: FileStatus?
      do { status = try SystemCall.status(of: current) } catch { throw .system(.read, error) }
      guard let status, status.isLink else {
        self.folder = folder
        self.name = name
        self.isBehindLink = links > 0
        return
      }
      let target: String
      do { target = try SystemCall.target(ofLink: current) } catch { throw .system(.read, error) }
      path = target.hasPrefix("/") ? target : Self.joined(folder, target)
    }
    throw .system(.read, .linkLoop)
  }

  private static func checkedParts(
    of path: String
  ) throws(Cause) -> (folder: String, name: String) {
    if path.isEmpty { throw .system(.read, .missing) }
    let parts = parts(of: path)
    if ["", ".", ".."].contains(parts.name) { throw .isFolder }
    return parts
  }

  static func parts(of path: String) -> (folder: String, name: String) {
    guard let slash = path.lastIndex(of: "/") else { return (".", path) }
    let name = String(path[path.index(after: slash)...])
    return (slash == path.startIndex ? "/" : String(path[..<slash]), name)
  }

  static func joined(_ folder: String, _ name: String) -> String {
    folder.hasSuffix("/") ? folder + name : folder + "/" + name
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

  private static func look(at path: String) throws(Cause) {
    do throws(Refusal) {
      _ = try OpenFile(path, flags: O_RDONLY | O_DIRECTORY)
    } catch .missing {
      throw .linkToNowhere(path)
    } catch { throw .system(.makeFolder, error) }
  }

  private static func make(_ path: String) throws(Cause) {
    let status: FileStatus?
    do { status = try SystemCall.status(of: path) } catch { throw .system(.makeFolder, error) }
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
  static func synchronizeAbove(_ folder: String) -> [Caution] {
    var folder = folder
    do throws(Refusal) {
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

  private static func synchronize(_ folder: String) throws(Refusal) {
    let file = try OpenFile(folder, flags: O_RDONLY | O_DIRECTORY)
    // Some file systems can't flush a folder; the save itself will say so.
    do { try file.synchronize() } catch .other { return }
  }

  private static func parent(of path: String) -> String {
    let trimmed = path.count > 1 && path.hasSuffix("/") ? path.dropLast() : path[...]
    guard let slash = trimmed.lastIndex(of: "/") else { return "." }
    return slash == trimmed.startIndex ? "/" : String(trimmed[..<slash])
  }
}
