import CSystem
import Glibc
import VetoModel

/// An open file or folder; closed when it is gone.
struct OpenFile: ~Copyable {
  let descriptor: Int32

  /// Opens a path, or a name in a folder; never blocks on a pipe, never becomes the terminal.
  init(
    _ name: FilePath, in folder: Int32 = AT_FDCWD, flags: Int32, mode: mode_t = 0
  ) throws(SystemError) {
    let all = flags | O_CLOEXEC | O_NOCTTY | O_NONBLOCK
    self.descriptor = try retried { name.withCString { csystem_open_at(folder, $0, all, mode) } }
  }

  /// Opens for reading, and refuses what is no plain file.
  static func ofFile(_ open: @autoclosure () throws(SystemError) -> OpenFile) throws(Cause)
    -> OpenFile
  {
    let cause: Cause
    do throws(SystemError) {
      let file = try open()
      let status = try file.status()
      if status.isFile { return file }
      cause = status.isFolder ? .isFolder : .isNoFile
    } catch {
      // A socket can't be opened at all.
      cause = error == .other(ENXIO) ? .isNoFile : .system(.read, error)
    }
    throw cause
  }

  deinit { _ = Glibc.close(descriptor) }

  /// Closes, and says whether the system kept what was written.
  consuming func close() throws(SystemError) {
    let number = Glibc.close(descriptor) == 0 ? 0 : errno
    discard self
    // The descriptor is gone after EINTR too; closing it again could close another's.
    if number != 0, number != EINTR { throw SystemError(number: number) }
  }

  func status() throws(SystemError) -> FileStatus {
    var about = stat()
    _ = try retried { fstat(descriptor, &about) }
    return FileStatus(about)
  }

  /// Reads at most that many bytes.
  func bytes(from start: Int = 0, upTo limit: Int) throws(SystemError) -> [UInt8] {
    var bytes: [UInt8] = []
    while bytes.count < limit {
      let piece = try piece(
        at: start + bytes.count, upTo: min(1 << 16, limit - bytes.count))
      if piece.isEmpty { break }
      bytes += piece
    }
    return bytes
  }

  func piece(at offset: Int, upTo limit: Int) throws(SystemError) -> [UInt8] {
    var piece = [UInt8](repeating: 0, count: limit)
    let count = try retried { pread(descriptor, &piece, limit, off_t(offset)) }
    return Array(piece[..<count])
  }

  /// Writes them all, however many calls that takes.
  func write(_ bytes: [UInt8], at start: Int = 0) throws(SystemError) {
    var rest = bytes
    while !rest.isEmpty {
      let done = start + bytes.count - rest.count
      let count = try retried { pwrite(descriptor, rest, rest.count, off_t(done)) }
      rest.removeFirst(count)
    }
  }

  func cut(to size: Int) throws(SystemError) {
    _ = try retried { ftruncate(descriptor, off_t(size)) }
  }

  func synchronize() throws(SystemError) { _ = try retried { fsync(descriptor) } }

  func setMode(_ mode: mode_t) throws(SystemError) { _ = try retried { fchmod(descriptor, mode) } }

  func setOwner(_ owner: uid_t, group: gid_t) throws(SystemError) {
    _ = try retried { fchown(descriptor, owner, group) }
  }

  /// Whether the exclusive lock is now held; it goes with the descriptor.
  func tryLock() throws(SystemError) -> Bool {
    do {
      _ = try retried { csystem_try_lock(descriptor) }
      return true
    } catch .other(EWOULDBLOCK) {
      return false
    }
  }

  var networkKind: String? {
    csystem_network_kind(descriptor).map { String(cString: $0) }
  }
}

/// The system's calls on names rather than open files.
enum SystemCall {
  /// nil if there is no such name; a symlink is not followed, unless wanted.
  static func status(
    of name: FilePath, in folder: Int32 = AT_FDCWD, followsLinks: Bool = false
  ) throws(SystemError) -> FileStatus? {
    var about = stat()
    let flags = followsLinks ? 0 : AT_SYMLINK_NOFOLLOW
    do {
      _ = try retried { name.withCString { fstatat(folder, $0, &about, flags) } }
    } catch .missing {
      return nil
    }
    return FileStatus(about)
  }

  static func rename(_ old: FilePath, to new: FilePath, in folder: Int32) throws(SystemError) {
    _ = try retried {
      old.withCString { old in new.withCString { renameat(folder, old, folder, $0) } }
    }
  }

  /// A second name for the same file; refuses one that is taken.
  static func link(_ name: FilePath, as other: FilePath, in folder: Int32) throws(SystemError) {
    _ = try retried {
      name.withCString { name in other.withCString { linkat(folder, name, folder, $0, 0) } }
    }
  }

  static func remove(_ name: FilePath, in folder: Int32) throws(SystemError) {
    _ = try retried { name.withCString { unlinkat(folder, $0, 0) } }
  }

  /// False where the folder was there already.
  static func makeFolder(_ path: FilePath) throws(SystemError) -> Bool {
    do {
      _ = try retried { path.withCString { mkdir($0, 0o700) } }
    } catch .other(EEXIST) {
      return false
    }
    // mkdir lets the umask take rights away from the owner too.
    _ = try retried { path.withCString { chmod($0, 0o700) } }
    return true
  }

  /// What a symlink says.
  static func target(ofLink path: FilePath) throws(SystemError) -> FilePath {
    let room = Int(PATH_MAX)
    var text = [CChar](repeating: 0, count: room)
    let count = try retried { path.withCString { readlink($0, &text, room) } }
    return FilePath(bytes: text[..<count].map { UInt8(bitPattern: $0) })
  }

  /// None where the system does not let us look.
  static func names(inFolder path: FilePath) -> [FilePath] {
    do { return try allNames(inFolder: path) } catch { return [] }
  }

  static func allNames(inFolder path: FilePath) throws(SystemError) -> [FilePath] {
    var opened = path.withCString { opendir($0) }
    while opened == nil, errno == EINTR { opened = path.withCString { opendir($0) } }
    guard let stream = opened else { throw SystemError(number: errno) }
    defer { closedir(stream) }
    var names: [FilePath] = []
    // Only `errno` tells a failure from the end.
    repeat {
      errno = 0
      while let entry = readdir(stream) {
        names.append(
          withUnsafeBytes(of: entry.pointee.d_name) {
            FilePath(bytes: $0.prefix { $0 != 0 })
          })
        errno = 0
      }
    } while errno == EINTR
    if errno != 0 { throw SystemError(number: errno) }
    return names
  }

  /// Seconds, of a clock that nobody sets.
  static var uptime: Duration { time(of: CLOCK_MONOTONIC) }

  /// Seconds since 1970, as files are dated.
  static var clock: Duration { time(of: CLOCK_REALTIME) }

  private static func time(of clock: clockid_t) -> Duration {
    var time = timespec()
    clock_gettime(clock, &time)
    return .seconds(time.tv_sec) + .nanoseconds(time.tv_nsec)
  }

  static func wait(milliseconds: UInt32) { usleep(milliseconds * 1000) }
}

/// Calls again after a signal; any other -1 becomes the reason that `errno` names.
func retried<Count: SignedInteger>(_ call: () -> Count) throws(SystemError) -> Count {
  while true {
    let result = call()
    if result >= 0 { return result }
    let number = errno
    if number != EINTR { throw SystemError(number: number) }
  }
}
