import Glibc
public import VetoModel

/// Copies that the program of a synced folder puts beside the progress file when two machines have
/// saved at once. They hold what one machine did, and are never read unasked.
public enum ConflictCopies {
  /// The paths of those beside the real file, in the order of their names.
  public static func beside(_ path: FilePath) -> [FilePath] {
    let target: RealPath
    do { target = try RealPath(of: path) } catch { return [] }
    return SystemCall.names(inFolder: target.folder)
      .filter { isCopy($0, of: target.name) }.sorted { $0.comesBefore($1) }
      .map { target.folder == "." ? $0 : target.folder.appending($0) }
  }

  /// Whether a name is that of a conflict copy of the file called so:
  /// `progress.sync-conflict-20260914-095810-ABCDEFG.json` of Syncthing,
  /// `progress (conflicted copy 2026-09-14 095810).json` of Nextcloud, and their like.
  static func isCopy(_ name: FilePath, of original: FilePath) -> Bool {
    let (name, original) = (name.bytes, original.bytes)
    let dot = original.dropFirst().lastIndex(of: UInt8(ascii: ".")) ?? original.endIndex
    let (stem, ending) = (original[..<dot], original[dot...])
    guard name.count > original.count, name.starts(with: stem),
      name.suffix(ending.count).elementsEqual(ending)
    else { return false }
    let middle = String(
      decoding: name.dropFirst(stem.count).dropLast(ending.count), as: UTF8.self
    ).lowercased()
    if let rest = middle.after(".sync-conflict-") {
      return rest.count > 16 && rest.hasShape("########-######-")
    }
    // ownCloud and the first Nextclouds.
    if let rest = middle.after("_conflict-") { return rest.hasShape("########-######") }
    // Nextcloud, Dropbox in English and French, Seafile.
    let words = ["conflicted copy", "copie en conflit", "sfconflict"]
    return middle.hasPrefix(" (") && middle.hasSuffix(")") && words.contains(where: middle.contains)
  }

  /// Moves a copy into the state folder: first a copy of it is safe there, then the name goes.
  ///
  /// `merged` is the copy's content when it was merged: one that changed since stays.
  /// - Returns: where it is now; nil if it stays.
  public static func archive(
    _ copy: Content, ofProgressFile progressFile: FilePath, stateFolder: FilePath
  ) throws(Trouble) -> FilePath? {
    let name = HistoryFile.name(ofProgressFile: progressFile)
    let folder = stateFolder.appending(FilePath("conflicts/\(name)"))
    let place = try WholeFile.keep(
      copy.bytes,
      at: (1...99).map { folder.appending(copy.path.name) + ($0 == 1 ? "" : ".\($0)") })
    return try remove(copy) ? place : nil
  }

  private static func remove(_ copy: Content) throws(Trouble) -> Bool {
    do {
      let target = try RealPath(of: copy.path)
      let folder = try LockedFolder(target.folder, timeout: .seconds(2))
      guard try folder.isUnchanged(target.name, since: copy.status) else { return false }
      try attempt(.save, try SystemCall.remove(target.name, in: folder.descriptor))
      return true
    } catch { throw Trouble(path: copy.path, cause: error) }
  }

  /// A conflict copy as it was read.
  public struct Content: Sendable {
    public let path: FilePath
    public let progress: Progress
    let bytes: [UInt8]
    let status: FileStatus
  }

  /// Reads one; `now` is in milliseconds since 1970, UTC.
  public static func read(_ path: FilePath, now: Int64) throws(Trouble) -> Content {
    guard let content = try WholeFile(path: path).read() else {
      throw Trouble(path: path, cause: .system(.read, .missing))
    }
    let reading = try ProgressText.read(content.bytes, path: path.shown, now: now)
    return Content(
      path: path, progress: reading.progress, bytes: content.bytes, status: content.status)
  }
}

extension String {
  fileprivate func after(_ start: String) -> Substring? {
    hasPrefix(start) ? dropFirst(start.count) : nil
  }
}

extension Substring {
  /// Whether it starts so, `#` standing for a digit.
  fileprivate func hasShape(_ shape: String) -> Bool {
    count >= shape.count
      && zip(self, shape).allSatisfy { $1 == "#" ? ("0"..."9").contains($0) : $0 == $1 }
  }
}
