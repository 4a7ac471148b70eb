import Glibc
public import VetoModel

// Forgetting a person or an account: out of the file and of all that is kept beside it here.
extension ProgressStore {
  /// What was taken out, by where it was.
  public struct Forgotten: Sendable {
    /// Copies of days and of conflicts that were written anew without them.
    public internal(set) var copies = 0
    /// Steps that can't be undone any more.
    public internal(set) var steps = 0
    public internal(set) var clashes = 0
    /// Files that can't be read, so that nobody knows whom they name: they are removed.
    public internal(set) var removed: [FilePath] = []
  }

  /// Whether copies that a sync service left lie beside the file: they must be merged first, for
  /// they would bring back what is forgotten.
  public var hasConflictCopies: Bool { !ConflictCopies.beside(path).isEmpty }

  /// Takes them out of the file, the copies of days, those of conflicts, the history and the list
  /// of clashes. `whose` tells what is theirs in one state of the notes.
  ///
  /// `now` is in milliseconds since 1970, UTC. Throws `.keepsChanging` if another copy of Veto
  /// writes them back meanwhile.
  public mutating func forget(
    _ whose: (Progress) -> Belongings, now: Int64
  ) throws(Trouble) -> Forgotten {
    let opened = try open(now: now)
    if let readOnly = opened.readOnly { throw readOnly }
    var all = whose(opened.progress)
    let rest = opened.progress.without(all)
    let saved = try file.save(rest, base: base, seen: seen, now: now)
    (base, seen) = (saved.progress, saved.seen)
    guard saved.progress == rest else { throw Trouble(path: path, cause: .keepsChanging) }
    var forgotten = Forgotten()
    // The one written last stays the one changed last.
    let days = try generations.listed().sorted { $0.modified < $1.modified }.map(\.path)
    for copy in days + archivedCopies + damagedFiles {
      try Self.forget(whose, in: copy, &all, &forgotten, now: now)
    }
    forgotten.steps = try historyFile.forget(all)
    let clashes = try clashFile.load().filter { all.concern($0) }
    try clashFile.forget(clashes)
    forgotten.clashes = clashes.count
    return forgotten
  }

  private var archivedCopies: [FilePath] {
    let name = HistoryFile.name(ofProgressFile: path)
    let folder = stateFolder.appending(FilePath("conflicts/\(name)"))
    return SystemCall.names(inFolder: folder).filter { $0 != "." && $0 != ".." }
      .map { folder.appending($0) }
  }

  // What was set aside when a damaged file was replaced.
  private var damagedFiles: [FilePath] {
    let target: RealPath
    do throws(Cause) { target = try RealPath(of: path) } catch { return [] }
    let start = target.name.bytes + Array(".damaged-".utf8)
    return SystemCall.names(inFolder: target.folder)
      .filter { $0.bytes.starts(with: start) }.map { target.folder.appending($0) }
  }

  private static func forget(
    _ whose: (Progress) -> Belongings, in path: FilePath, _ all: inout Belongings,
    _ forgotten: inout Forgotten, now: Int64
  ) throws(Trouble) {
    let copy: Progress
    do throws(Trouble) {
      copy = try ProgressFile(path: path).loadCopy(now: now).progress
    } catch {
      if error.cause == .system(.read, .missing) { return }
      do { try SystemCall.remove(path, in: AT_FDCWD) } catch {
        throw Trouble(path: path, cause: .system(.save, error))
      }
      forgotten.removed.append(path)
      return
    }
    let theirs = all.union(whose(copy))
    let rest = copy.without(theirs)
    if rest == copy { return }
    all = theirs
    let bytes = Array(ProgressText.write(rest).utf8)
    _ = try WholeFile(path: path).update { (_) throws(Trouble) in bytes }
    forgotten.copies += 1
  }
}

extension HistoryFile {
  /// Takes out every step that tells of them, and every line that can't be read.
  /// - Returns: how many steps went.
  func forget(_ belongings: Belongings) throws(Trouble) -> Int {
    var file = WholeFile(path: path)
    file.largestSize = Self.largestSize
    guard try file.read() != nil else { return 0 }
    var count = 0
    _ = try file.update { (content) throws(Trouble) in
      guard let content else { return nil }
      let (kept, gone) = Self.lines(content.bytes, without: belongings)
      count = gone
      return gone == 0 ? nil : kept
    }
    return count
  }

  private static func lines(
    _ bytes: [UInt8], without belongings: Belongings
  ) -> (kept: [UInt8], gone: Int) {
    let steps = bytes.split(separator: UInt8(ascii: "\n")).map { line -> History.Step? in
      do throws(Trouble) {
        return History.Step(try JSONText(Array(line), path: "").value)
      } catch { return nil }
    }
    var all = belongings
    for case .did(let entry)? in steps { all = all.joined(by: entry) }
    var gone: Set<String> = []
    for case .did(let entry)? in steps where all.concern(entry) { gone.insert(entry.id) }
    let kept = steps.compactMap(\.self).filter { step in
      switch step {
      case .did(let entry): !gone.contains(entry.id)
      case .undid(let id), .redid(let id): !gone.contains(id)
      }
    }
    let text = kept.map { $0.value.written + "\n" }.joined()
    return (Array(text.utf8), steps.count - kept.count)
  }
}
