import Glibc
public import VetoModel

/// Copies of one progress file in the state folder: the last good one of each of seven days, one
/// from before each change of its format, and of a day also what a later file does not hold.
///
/// The one written last also tells, after the program has ended, what this device wrote: a value
/// that differs under the same stamp was edited by hand.
public struct Generations: Hashable, Sendable {
  public let folder: FilePath
  private let progressFile: FilePath

  public init(ofProgressFile progressFile: FilePath, stateFolder: FilePath) {
    let name = HistoryFile.name(ofProgressFile: progressFile)
    self.folder = stateFolder.appending(FilePath("generations/\(name)"))
    self.progressFile = progressFile
  }

  static let daysKept = 7
  static let ending = ".json"
  static let formatStart = "format-"

  /// One copy, by its name: `2026-09-14`, `2026-09-14-095810` where the file had gone back or was
  /// begun anew after it, or `format-1-20260914-095810` from before a change.
  public struct Generation: Hashable, Sendable {
    public let name: String
    public let path: FilePath
    /// The day of its last save; nil for one from before a change of format.
    public let day: Day?
    /// Nanoseconds since 1970.
    let modified: Int
  }

  // MARK: Keeping

  /// Keeps what was just saved as the copy of its day, and lets go of days beyond the seventh.
  ///
  /// Where the file was lost, or an old one was put in its place, the copy of the day holds what
  /// the new one does not: it then stays, under a name of its own.
  ///
  /// `before` is what the file held until then; `now` is in milliseconds since 1970, UTC. The save
  /// has succeeded before: a failure here is no more than a caution.
  func keep(_ bytes: [UInt8], after before: [UInt8]?, now: Int64) -> [Caution] {
    let today = LocalMoment(milliseconds: now).day
    let file = WholeFile(path: path(today.description), lockTimeout: .seconds(1))
    var known = before
    do throws(Trouble) {
      for _ in 0..<4 {
        var lost: [UInt8]?
        _ = try file.update { (content) throws(Trouble) in
          let latest = self.latest(orElse: bytes, now: now)
          guard let old = content?.bytes, old != latest else {
            return content == nil ? latest : nil
          }
          if old != known, !isContained(old, in: latest, now: now) { lost = old }
          return lost == nil ? latest : nil
        }
        guard let old = lost else { break }
        try keepAside(old, now: now)
        known = old
      }
      letGo(today: today)
      return []
    } catch {
      if case .system(_, let refusal) = error.cause { return [.generationNotKept(refusal)] }
      return [.generationNotKept(nil)]
    }
  }

  /// Whether all that the old text says, or something later, is in the new one. One that can't be
  /// read says nothing.
  private func isContained(_ old: [UInt8], in new: [UInt8], now: Int64) -> Bool {
    do throws(Trouble) {
      let before = try ProgressText.read(old, path: folder.shown, now: now, acceptsNewer: true)
      let after = try ProgressText.read(new, path: folder.shown, now: now, acceptsNewer: true)
      return before.progress.isContained(in: after.progress)
    } catch { return true }
  }

  private func keepAside(_ old: [UInt8], now: Int64) throws(Trouble) {
    let moment = LocalMoment(milliseconds: now)
    let name = "\(moment.day)-\(moment.compact.suffix(6))"
    _ = try WholeFile.keep(old, at: (1...99).map { path($0 == 1 ? name : "\(name)-\($0)") })
  }

  /// Of two that save at once, the one that comes here last must not leave the older copy: it is
  /// the file that is copied, if it still is a good one.
  private func latest(orElse bytes: [UInt8], now: Int64) -> [UInt8] {
    do throws(Trouble) {
      guard let content = try WholeFile(path: progressFile).read(), content.bytes != bytes
      else { return bytes }
      _ = try ProgressText.read(content.bytes, path: progressFile.shown, now: now)
      return content.bytes
    } catch { return bytes }
  }

  /// Keeps the file of an older format before one of this format takes its place. Where that fails
  /// the old file must stay.
  func keepBeforeChange(from version: Int, _ bytes: [UInt8], now: Int64) throws(Trouble) {
    let start = "\(Self.formatStart)\(version)-"
    var name = start + LocalMoment(milliseconds: now).compact
    for old in list() where old.name.hasPrefix(start) {
      // It is written anew, for a save that was interrupted may have left it unflushed.
      if try WholeFile(path: old.path).read()?.bytes == bytes { name = old.name }
    }
    let outcome = try WholeFile(path: path(name)).update { (_) throws(Trouble) in bytes }
    for case .unconfirmed(let refusal) in outcome.cautions {
      // Some file systems know no flush of a folder at all; a disk that fails in it is a reason.
      if case .other = refusal { continue }
      throw Trouble(path: path(name), cause: .system(.save, refusal))
    }
  }

  private func path(_ name: String) -> FilePath {
    folder.appending(FilePath(name + Self.ending))
  }

  /// Days ahead of today are from a clock that was wrong: they count for themselves, so that they
  /// never push out the others.
  private func letGo(today: Day) {
    let all = list()
    for isAhead in [false, true] {
      let copies = all.filter { $0.day.map { ($0 > today) == isAhead } ?? false }
      let kept = Set(Set(copies.compactMap(\.day)).sorted(by: >).prefix(Self.daysKept))
      for generation in copies where !kept.contains(generation.day ?? today) {
        // One that can't be removed only takes room, and is tried again at the next save.
        do { try SystemCall.remove(generation.path, in: AT_FDCWD) } catch { continue }
      }
    }
  }

  // MARK: Looking

  /// All copies: the days, the latest first, then those from before a change of format; none
  /// where the system does not let us look.
  public func list() -> [Generation] {
    do throws(Trouble) { return try listed() } catch { return [] }
  }

  /// The same, for whom none seen must mean none there.
  public func listed() throws(Trouble) -> [Generation] {
    do throws(SystemError) {
      var found: [Generation] = []
      for name in try SystemCall.allNames(inFolder: folder) {
        if let generation = try generation(name) { found.append(generation) }
      }
      return found.sorted { left, right in
        if (left.day == nil) != (right.day == nil) { return left.day != nil }
        return right.name.comesBefore(left.name)
      }
    } catch .missing {
      return []
    } catch { throw Trouble(path: folder, cause: .system(.read, error)) }
  }

  private func generation(_ file: FilePath) throws(SystemError) -> Generation? {
    let fileName = file.shown
    guard fileName.hasSuffix(Self.ending) else { return nil }
    let name = String(fileName.dropLast(Self.ending.count))
    let day = Day(name) ?? Self.day(aside: name)
    guard day != nil || name.hasPrefix(Self.formatStart) else { return nil }
    guard let status = try SystemCall.status(of: path(name)), status.isFile else { return nil }
    return Generation(name: name, path: path(name), day: day, modified: status.modified)
  }

  /// The day of `2026-09-14-095810`, or of a second one within that second, `…-2`.
  private static func day(aside name: String) -> Day? {
    let parts = name.split(separator: "-", omittingEmptySubsequences: false)
    guard (4...5).contains(parts.count), parts[3].count == 6,
      parts.allSatisfy({ !$0.isEmpty && $0.allSatisfy(\.isNumber) })
    else { return nil }
    return Day(name.prefix(10))
  }

  /// Reads a copy; one of an older format is migrated in memory, one of a newer refused.
  public func read(_ generation: Generation, now: Int64) throws(Trouble) -> Progress {
    let loaded = try ProgressFile(path: generation.path).load(now: now)
    if let newer = loaded.newer { throw newer }
    return loaded.progress
  }

  /// The good copy with the latest change in it, whatever the clock said when it was kept.
  ///
  /// A damaged one, and one of a later Veto, is passed over. One that the system does not let us read may be the newest, and
  /// an older one must not pass for it: once restored, that would be the copy of today.
  public func newestGood(
    now: Int64
  ) throws(Trouble) -> (generation: Generation, progress: Progress)? {
    var good: [(generation: Generation, progress: Progress)] = []
    for generation in try listed() {
      do throws(Trouble) { good.append((generation, try read(generation, now: now))) } catch {
        if case .newerVersion = error.cause { continue }
        guard error.isDamage else { throw error }
      }
    }
    // The list has the latest day first, which wins where both have the same latest change.
    return good.reversed().max { left, right in
      guard let first = left.progress.newest, let second = right.progress.newest else {
        return left.progress.newest == nil && right.progress.newest != nil
      }
      return first < second
    }
  }

  /// The name of that copy, to be offered; nil if it can't be told.
  public func newestName(now: Int64) -> String? {
    do throws(Trouble) { return try newestGood(now: now)?.generation.name } catch { return nil }
  }

  /// The file as this device wrote it last; nil if no good copy says so.
  public func lastWritten(now: Int64) -> Progress? {
    guard let latest = list().filter({ $0.day != nil }).max(by: { $0.modified < $1.modified })
    else { return nil }
    do throws(Trouble) { return try read(latest, now: now) } catch { return nil }
  }

  /// The latest copy that both hold, if later changed: what they said when they parted.
  public func commonBase(of ours: Progress, and theirs: Progress, now: Int64) -> Progress? {
    for generation in list() {
      do throws(Trouble) {
        let copy = try read(generation, now: now)
        if copy.isContained(in: ours), copy.isContained(in: theirs) { return copy }
      } catch { continue }
    }
    return nil
  }
}
