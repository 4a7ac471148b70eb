import Glibc
import VetoModel

/// What the system says of a file, as far as saving needs it.
struct FileStatus: Hashable, Sendable {
  let device: UInt64
  let inode: UInt64
  let size: Int
  /// Nanoseconds since 1970.
  let modified: Int
  let mode: mode_t
  let owner: uid_t
  let group: gid_t
  let links: Int

  init(_ about: stat) {
    let time = about.st_mtim
    self.device = UInt64(truncatingIfNeeded: about.st_dev)
    self.inode = UInt64(truncatingIfNeeded: about.st_ino)
    self.size = Int(about.st_size)
    self.modified = Int(time.tv_sec) * 1_000_000_000 + Int(time.tv_nsec)
    self.mode = about.st_mode
    self.owner = about.st_uid
    self.group = about.st_gid
    self.links = Int(about.st_nlink)
  }

  var permissions: mode_t { mode & 0o777 }
  /// Whether the owner has taken the right to write it from himself.
  var isMadeReadOnly: Bool { mode & S_IWUSR == 0 }
  var isFile: Bool { mode & S_IFMT == S_IFREG }
  var isFolder: Bool { mode & S_IFMT == S_IFDIR }
  var isLink: Bool { mode & S_IFMT == S_IFLNK }

  /// Whether the other is the same file with, as far as the system tells, the same content.
  func isUnchanged(from other: FileStatus) -> Bool {
    device == other.device && inode == other.inode && size == other.size
      && modified == other.modified
  }
}

extension SystemError {
  /// The reason behind an `errno` of the C library.
  init(number: Int32) {
    self =
      switch number {
      case ENOENT: .missing
      case EACCES, EPERM: .notAllowed
      case EROFS: .readOnly
      case ENOSPC: .diskFull
      case EDQUOT: .quotaFull
      case EFBIG: .fileTooLarge
      case EMFILE, ENFILE: .tooManyOpenFiles
      case EIO: .inputOutput
      case ELOOP: .linkLoop
      case ENAMETOOLONG: .nameTooLong
      case ENOTDIR: .notAFolder
      case EBUSY, EXDEV: .mountPoint
      case ENOMEM: .outOfMemory
      case ESTALE: .stale
      default: .other(number)
      }
  }
}

/// Does it, and says of a refusal what Veto was doing.
func attempt<Result: ~Copyable>(
  _ operation: Operation, _ call: @autoclosure () throws(SystemError) -> Result
) throws(Cause) -> Result {
  do { return try call() } catch { throw .system(operation, error) }
}
