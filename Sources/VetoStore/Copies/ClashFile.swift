public import VetoModel

/// The clashes of one progress file on this machine, so that they can be looked at after the merge
/// that found them. It is a convenience: no fault of it keeps anybody from saving.
public struct ClashFile: Hashable, Sendable {
  public let path: FilePath
  /// Older clashes are forgotten beyond this many.
  static let largestCount = 200

  public init(ofProgressFile progressFile: FilePath, stateFolder: FilePath) {
    let name = HistoryFile.name(ofProgressFile: progressFile)
    self.path = stateFolder.appending(FilePath("clashes/\(name).json"))
  }

  /// All that were noted, the latest last. Throws where the file can't be read.
  public func load() throws(Trouble) -> [Clash] {
    guard let content = try WholeFile(path: path).read() else { return [] }
    return try clashes(content.bytes)
  }

  /// Adds to those that were noted; a file of theirs that is damaged is replaced.
  public func add(_ clashes: [Clash]) throws(Trouble) {
    if clashes.isEmpty { return }
    _ = try WholeFile(path: path).update { (content) in
      var all: [Clash] = []
      do throws(Trouble) {
        all =
          try content.map { (content) throws(Trouble) in
            try self.clashes(content.bytes)
          } ?? []
      } catch { all = [] }
      all = all.filter { !clashes.contains($0) } + clashes
      return bytes(of: Array(all.suffix(Self.largestCount)))
    }
  }

  /// Forgets those that were looked at.
  public func forget(_ clashes: [Clash]) throws(Trouble) {
    // Where there is none, no folder is made for it.
    if try load().isEmpty { return }
    _ = try WholeFile(path: path).update { (content) throws(Trouble) in
      guard let content else { return nil }
      return bytes(of: try self.clashes(content.bytes).filter { !clashes.contains($0) })
    }
  }

  private func clashes(_ bytes: [UInt8]) throws(Trouble) -> [Clash] {
    let text = try JSONText(bytes, path: path.shown)
    guard case .array(let items) = text.value["clashes"] else {
      throw text.trouble(.configuration(.notAnObject), at: text.root.offset)
    }
    return items.compactMap { Clash($0) }
  }

  private func bytes(of clashes: [Clash]) -> [UInt8] {
    let value = Value.object(["version": .number("1"), "clashes": .array(clashes.map(\.value))])
    return Array((value.written + "\n").utf8)
  }
}

extension Clash {
  init?(_ value: Value) {
    guard case .array(let parts) = value, parts.count == 7, let section = parts[0].text,
      let key = parts[1].text, let field = parts[2].text,
      let kept = parts[4].text.flatMap({ Stamp($0) }),
      let dropped = parts[6].text.flatMap({ Stamp($0) })
    else { return nil }
    self.init(
      address: Address(section, key, field), kept: Field(value: parts[3], stamp: kept),
      dropped: Field(value: parts[5], stamp: dropped))
  }

  var value: Value {
    .array([
      .string(address.section), .string(address.key), .string(address.field),
      kept.value, .string(kept.stamp.description),
      dropped.value, .string(dropped.stamp.description),
    ])
  }
}
