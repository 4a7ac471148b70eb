import Glibc
import VetoModel

/// A file that is read and replaced as a whole: the one road to the disk.
///
/// A save is: lock the folder, read what is there, let the caller decide, write beside the real
/// target, flush, rename, flush the folder. Until the rename the old file is untouched.
struct WholeFile: Sendable {
  let path: FilePath
  var lockTimeout: Duration = .seconds(2)
  /// In bytes; a larger file is not read.
  var largestSize = JSONText.largestSize

  /// A file as it was at one moment.
  struct Content: Sendable {
    let bytes: [UInt8]
    let status: FileStatus
  }

  /// What an update left: the content now there, and what the user should know.
  struct Outcome: Sendable {
    var content: Content?
    var cautions: [Caution] = []
    var hasWritten = false
  }

  /// nil if there is no such file, or a symlink leads to none.
  func read() throws(Trouble) -> Content? {
    try naming { () throws(Cause) in
      do throws(Cause) {
        return try content(of: try OpenFile(path, flags: O_RDONLY))
      } catch { return try Self.nothing(if: error) }
    }
  }

  /// Replaces the file by what `change` makes of its content; by nothing, it stays as it is.
  ///
  /// `change` is asked again when another program has written meanwhile.
  func update(
    _ change: (Content?) throws(Trouble) -> [UInt8]?
  ) throws(Trouble) -> Outcome {
    let target = try naming { () throws(Cause) in
      let target = try RealPath(of: path)
      try FolderMaking.make(for: target)
      return target
    }
    let folder = try naming { () throws(Cause) in
      try LockedFolder(target.folder, timeout: lockTimeout)
    }
    return try update(target.name, in: folder, change)
  }

  /// Keeps the bytes in the first of the places that is free, or says the same already.
  static func keep(_ bytes: [UInt8], at places: [FilePath]) throws(Trouble) -> FilePath {
    for path in places {
      var isTaken = false
      _ = try WholeFile(path: path).update { (old) throws(Trouble) in
        isTaken = old.map { $0.bytes != bytes } ?? false
        return old == nil ? bytes : nil
      }
      if !isTaken { return path }
    }
    throw Trouble(path: places.first ?? "", cause: .system(.save, .other(EEXIST)))
  }

  // The folder is a parameter, so that it stays locked until this is over.
  private func update(
    _ name: FilePath, in folder: borrowing LockedFolder,
    _ change: (Content?) throws(Trouble) -> [UInt8]?
  ) throws(Trouble) -> Outcome {
    var outcome = Outcome(cautions: folder.cautions + folder.clearLeftovers())
    for _ in 0..<8 {
      let old: Content?
      do { old = try content(of: name, in: folder) } catch {
        throw Trouble(path: path, cause: error)
      }
      guard let bytes = try change(old) else {
        outcome.content = old
        return outcome
      }
      do {
        var replacement = try Replacement.write(
          bytes, like: old?.status, named: name, in: folder)
        guard try folder.isUnchanged(name, since: old?.status) else { continue }
        let unconfirmed = try replacement.place(as: name, in: folder)
        outcome.cautions += replacement.cautions + unconfirmed
        if old == nil { outcome.cautions += FolderMaking.synchronizeAbove(folder.path) }
        outcome.content = Content(bytes: bytes, status: replacement.status)
        outcome.hasWritten = true
        return outcome
      } catch { throw Trouble(path: path, cause: error) }
    }
    throw Trouble(path: path, cause: .keepsChanging)
  }

  private func content(
    of name: FilePath, in folder: borrowing LockedFolder
  ) throws(Cause) -> Content? {
    do throws(Cause) {
      return try content(of: try folder.open(name, flags: O_RDONLY | O_NOFOLLOW))
    } catch { return try Self.nothing(if: error) }
  }

  private static func nothing(if cause: Cause) throws(Cause) -> Content? {
    guard cause == .system(.read, .missing) else { throw cause }
    return nil
  }

  private func content(
    of open: @autoclosure () throws(SystemError) -> OpenFile
  ) throws(Cause) -> Content {
    let file = try OpenFile.ofFile(try open())
    let status = try attempt(.read, try file.status())
    let tooLarge = Cause.text(.tooLarge(limit: largestSize))
    if status.size > largestSize { throw tooLarge }
    // One byte more than allowed tells a file that has grown since.
    let bytes = try attempt(.read, try file.bytes(upTo: largestSize + 1))
    if bytes.count > largestSize { throw tooLarge }
    return Content(bytes: bytes, status: status)
  }

  private func naming<Result: ~Copyable>(
    _ body: () throws(Cause) -> Result
  ) throws(Trouble) -> Result {
    do { return try body() } catch { throw Trouble(path: path, cause: error) }
  }
}
