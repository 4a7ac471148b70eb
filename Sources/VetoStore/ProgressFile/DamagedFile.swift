import Glibc
public import VetoModel

extension ProgressFile {
  /// Puts the progress in the place of a damaged file, which is kept beside it under a name of its
  /// own: `progress.json.damaged-20260914-095810`.
  ///
  /// `now` is in milliseconds since 1970, UTC. Throws before anything is replaced.
  public func repair(with progress: Progress, now: Int64) throws(Trouble) -> Saved {
    do throws(Trouble) {
      // Somebody may have mended it meanwhile.
      return try save(progress, base: nil, seen: nil, now: now)
    } catch {
      guard error.isDamage else { throw error }
    }
    let bytes = try bytes(of: progress)
    let ending = ".damaged-" + LocalMoment(milliseconds: now).compact
    let (setAside, outcome) = try file.replaceDamaged(by: bytes, ending: ending)
    var saved = saved(progress, Meeting(merged: progress), outcome, over: nil, now: now)
    saved.setAside = setAside
    return saved
  }
}

extension WholeFile {
  /// Gives the file a second name, and only then puts the bytes in its place: at no moment is
  /// there none of it.
  fileprivate func replaceDamaged(
    by bytes: [UInt8], ending: String
  ) throws(Trouble) -> (setAside: FilePath, outcome: Outcome) {
    do throws(Cause) {
      let target = try RealPath(of: path)
      let folder = try LockedFolder(target.folder, timeout: lockTimeout)
      let old = try attempt(.read, try SystemCall.status(of: target.name, in: folder.descriptor))
      if old?.isMadeReadOnly == true { throw Cause.madeReadOnly }
      var replacement = try Replacement.write(
        bytes, like: old, named: target.name, in: folder)
      let aside = try Self.nameAside(target.name, ending, in: folder)
      let unconfirmed = try replacement.place(as: target.name, in: folder)
      let outcome = Outcome(
        content: Content(bytes: bytes, status: replacement.status),
        cautions: folder.cautions + replacement.cautions + unconfirmed, hasWritten: true)
      return (target.folder.appending(aside), outcome)
    } catch { throw Trouble(path: path, cause: error) }
  }

  /// The new name, which nothing had before.
  private static func nameAside(
    _ name: FilePath, _ ending: String, in folder: borrowing LockedFolder
  ) throws(Cause) -> FilePath {
    for number in 1...99 {
      let aside = name + ending + (number == 1 ? "" : "-\(number)")
      do {
        try SystemCall.link(name, as: aside, in: folder.descriptor)
      } catch .other(EEXIST) {
        continue
      } catch {
        guard try !folder.has(aside) else { continue }
        // A file system without hard links: then it is the old file that moves.
        try attempt(.save, try SystemCall.rename(name, to: aside, in: folder.descriptor))
      }
      return aside
    }
    throw .system(.save, .other(EEXIST))
  }
}

extension LockedFolder {
  fileprivate func has(_ name: FilePath) throws(Cause) -> Bool {
    try attempt(.read, try SystemCall.status(of: name, in: descriptor) != nil)
  }
}
