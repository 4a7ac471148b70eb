import CSystem
import Glibc
import VetoModel

/// A folder that this process alone may save into, as long as the value lives.
///
/// The lock is on the folder: a rename would take a lock on the file away with the old file. The
/// system frees it when the process ends, however it ends.
struct LockedFolder: ~Copyable {
  let path: FilePath
  let cautions: [Caution]
  private let file: OpenFile

  init(_ path: FilePath, timeout: Duration) throws(Cause) {
    let file = try attempt(.read, try OpenFile(path, flags: O_RDONLY | O_DIRECTORY))
    var cautions: [Caution] = []
    if let kind = NetworkFolder.kind(of: file) { cautions.append(.networkFolder(kind)) }
    if try !Self.lock(file, timeout: timeout) { cautions.append(.notLockable) }
    self.path = path
    self.cautions = cautions
    self.file = file
  }

  /// False where the file system has no locks, as some on a network: the look at the file just
  /// before the rename still protects there.
  private static func lock(
    _ file: borrowing OpenFile, timeout: Duration
  ) throws(Cause) -> Bool {
    let end = SystemCall.uptime + timeout
    while true {
      do {
        if try file.tryLock() { return true }
      } catch {
        if case .other = error { return false }
        throw .system(.lock, error)
      }
      if SystemCall.uptime >= end { throw .locked(seconds: Int(timeout.components.seconds)) }
      SystemCall.wait(milliseconds: 10)
    }
  }

  var descriptor: Int32 { file.descriptor }

  func open(
    _ name: FilePath, flags: Int32, mode: mode_t = 0
  ) throws(SystemError) -> OpenFile {
    try OpenFile(name, in: file.descriptor, flags: flags, mode: mode)
  }

  /// Whether the name still stands for what it stood for; for nothing, if there was nothing.
  func isUnchanged(_ name: FilePath, since old: FileStatus?) throws(Cause) -> Bool {
    let now = try attempt(.read, try SystemCall.status(of: name, in: file.descriptor))
    guard let old else { return now == nil }
    return now?.isUnchanged(from: old) ?? false
  }

  func synchronize() throws(SystemError) { try file.synchronize() }

  /// Removes what saves that were interrupted more than a minute ago have left.
  func clearLeftovers() -> [Caution] {
    let limit = SystemCall.clock - .seconds(60)
    return SystemCall.names(inFolder: path).filter(Replacement.isTemporary).compactMap { name in
      // What can't be looked at or removed harms nobody and is tried again at the next save.
      do {
        guard let status = try SystemCall.status(of: name, in: file.descriptor), status.isFile,
          .nanoseconds(status.modified) < limit
        else { return nil }
        try SystemCall.remove(name, in: file.descriptor)
        return .leftoverRemoved(name.shown)
      } catch { return nil }
    }
  }
}

/// Which folders lie on another machine: locks and renames promise less there.
enum NetworkFolder {
  static func kind(ofFolder path: FilePath) -> String? {
    do { return kind(of: try OpenFile(path, flags: O_RDONLY | O_DIRECTORY)) } catch { return nil }
  }

  static func kind(of file: borrowing OpenFile) -> String? {
    guard let kind = file.networkKind else { return nil }
    return kind == "FUSE" ? fuseKind(of: file) : kind
  }

  /// FUSE file systems are local or not by their type, which only the mount table tells.
  private static func fuseKind(of file: borrowing OpenFile) -> String? {
    do {
      let device = try file.status().device
      // As in the C library's <sys/sysmacros.h>, whose macros Swift can't see.
      let major = (device >> 8) & 0xFFF | (device >> 32) & ~0xFFF
      let minor = device & 0xFF | (device >> 12) & ~0xFF
      let table = try OpenFile("/proc/self/mountinfo", flags: O_RDONLY).bytes(upTo: 1 << 20)
      return type(ofDevice: "\(major):\(minor)", in: String(decoding: table, as: UTF8.self))
    } catch { return nil }
  }

  /// The network type among FUSE's that the mount table (proc(5), mountinfo) gives the device.
  static func type(ofDevice device: String, in mountTable: String) -> String? {
    let remote = ["sshfs", "rclone", "davfs", "davfs2", "glusterfs", "s3fs", "ceph", "gvfsd-fuse"]
    for line in mountTable.split(separator: "\n") {
      let words = line.split(separator: " ")
      guard words.count > 2, words[2] == device, let dash = words.firstIndex(of: "-"),
        dash + 1 < words.count
      else { continue }
      let type = words[dash + 1].split(separator: ".").last.map(String.init) ?? ""
      return remote.contains(type) ? type : nil
    }
    return nil
  }
}
