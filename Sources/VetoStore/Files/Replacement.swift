import Glibc
import VetoModel

/// A new version of a file, whole and flushed under another name beside it, until it is placed.
///
/// One that is not placed is removed when it is gone, so a failed save leaves nothing behind.
struct Replacement: ~Copyable {
  private let name: FilePath
  private let folder: Int32
  private(set) var status = FileStatus(stat())
  private(set) var cautions: [Caution] = []
  private var isPlaced = false

  private init(name: FilePath, folder: Int32) {
    self.name = name
    self.folder = folder
  }

  deinit {
    if !isPlaced { _ = name.withCString { unlinkat(folder, $0, 0) } }
  }

  /// Writes the bytes with the mode, owner and extended attributes of the old file, `named` in the
  /// folder, else as 0600.
  static func write(
    _ bytes: [UInt8], like old: FileStatus?, named oldName: FilePath,
    in folder: borrowing LockedFolder
  ) throws(Cause) -> Replacement {
    let isWhole: Bool
    do {
      let name = temporaryName()
      let flags = O_RDWR | O_CREAT | O_EXCL | O_NOFOLLOW
      let file = try folder.open(name, flags: flags, mode: 0o600)
      // From here on the file is removed again, whatever fails.
      var replacement = Replacement(name: name, folder: folder.descriptor)
      replacement.status = try file.status()
      try replacement.liken(file, to: old, named: oldName, in: folder)
      try file.write(bytes)
      try file.synchronize()
      isWhole = try file.bytes(upTo: bytes.count + 1) == bytes
      replacement.status = try file.status()
      try file.close()
      if isWhole { return replacement }
    } catch { throw .system(.save, error) }
    throw .writtenWrong
  }

  /// Gives the file the name; what follows the rename can't be lost any more, only unconfirmed.
  mutating func place(
    as target: FilePath, in folder: borrowing LockedFolder
  ) throws(Cause) -> [Caution] {
    do { try SystemCall.rename(name, to: target, in: folder.descriptor) } catch {
      throw .system(.save, error)
    }
    isPlaced = true
    do { try folder.synchronize() } catch { return [.unconfirmed(error)] }
    return []
  }

  private mutating func liken(
    _ file: borrowing OpenFile, to old: FileStatus?, named oldName: FilePath,
    in folder: borrowing LockedFolder
  ) throws(SystemError) {
    var mode = old?.permissions ?? 0o600
    if let old, old.owner != status.owner || old.group != status.group {
      do { try file.setOwner(old.owner, group: old.group) } catch {
        cautions.append(.ownerNotKept)
        // What the old group might read, another group may not.
        if old.group != status.group { mode &= ~0o070 }
      }
    }
    if old != nil {
      let lost = file.takeAttributes(of: try folder.open(oldName, flags: O_RDONLY | O_NOFOLLOW))
      if !lost.isEmpty { cautions.append(.attributesNotKept(lost)) }
      // Beside an access list the rights of the group are the most that the list may give.
      if lost.contains(where: { $0.hasPrefix("system.") }) { mode &= ~0o070 }
    }
    // Always, for the umask may have taken rights away.
    try file.setMode(mode)
    if let old, old.links > 1 { cautions.append(.hardLinks(old.links)) }
    if mode & 0o077 != 0 { cautions.append(.readableByOthers) }
  }

  private static let mark = (start: ".veto-", end: ".tmp", length: 12)
  private static let letters = Array("abcdefghijklmnopqrstuvwxyz0123456789")

  /// Starts with a dot, so that folders look tidy and sync tools can be told to pass it over.
  private static func temporaryName() -> FilePath {
    FilePath(mark.start + randomLetters(mark.length) + mark.end)
  }

  static func randomLetters(_ count: Int) -> String {
    String((0..<count).map { _ in letters[Int.random(in: letters.indices)] })
  }

  static func isTemporary(_ name: FilePath) -> Bool {
    let name = name.shown
    guard name.hasPrefix(mark.start), name.hasSuffix(mark.end) else { return false }
    let middle = name.dropFirst(mark.start.count).dropLast(mark.end.count)
    return middle.count == mark.length && middle.allSatisfy(letters.contains)
  }
}
