import Glibc
public import VetoModel

/// What was done on this machine to one progress file, so that it can be undone after the program
/// has ended. It is a convenience: no fault of it keeps anybody from ticking a box.
///
/// It is a journal with a step a line (JSON Lines), which is only ever added to: copies of Veto
/// that run at once share it, and it costs the same however far it goes back.
public struct HistoryFile: Hashable, Sendable {
  public let path: FilePath

  /// In bytes; of a larger file the latest part is read. About a million changes.
  static let largestSize = 256 << 20

  /// The file is named after the real place of the progress file: a symlink shares its history.
  public init(ofProgressFile progressFile: FilePath, stateFolder: FilePath) {
    self.path = stateFolder.appending(
      FilePath("undo/\(Self.name(ofProgressFile: progressFile)).jsonl"))
  }

  /// What the state folder calls a progress file: 16 hexadecimal digits.
  static func name(ofProgressFile progressFile: FilePath) -> String {
    String(Fingerprint.digest(of: realPath(progressFile).bytes).prefix(16))
  }

  private static func realPath(_ path: FilePath) -> FilePath {
    let target: RealPath
    do throws(Cause) { target = try RealPath(of: path) } catch { return path }
    return realFolder(target.folder).appending(target.name)
  }

  // Before the first save the folder is not there yet, nor are some of those above; a link among
  // the others is followed all the same, for it will be later.
  private static func realFolder(_ folder: FilePath) -> FilePath {
    if let found = folder.withCString({ realpath($0, nil) }) {
      defer { free(found) }
      return FilePath(cString: found)
    }
    guard errno == ENOENT, !folder.isEmpty, folder != ".", folder != "/" else { return folder }
    return realFolder(folder.folder).appending(folder.name)
  }

  /// What was read of a file up to one moment, from which the reading can go on.
  public struct Cursor: Sendable {
    public fileprivate(set) var history = History()
    fileprivate var inode: UInt64?
    /// In bytes, behind the last whole line.
    fileprivate var end = 0
    fileprivate var lines = 0

    public init() {}
  }

  /// Reads what was added since; where that fails, what was known, and the reason.
  ///
  /// A line that can't be read is passed over, and the first of them is given as a `.caution`.
  /// Half a line is what a copy that was killed has left, and not worth a word.
  public func read(after known: Cursor = Cursor()) -> (Cursor, Trouble?) {
    do throws(Cause) {
      return try read(OpenFile.ofFile(try OpenFile(path, flags: O_RDONLY)), after: known)
    } catch .system(.read, .missing) {
      return (Cursor(), nil)
    } catch { return (known, Trouble(path: path, cause: error)) }
  }

  private func read(
    _ file: borrowing OpenFile, after known: Cursor
  ) throws(Cause) -> (Cursor, Trouble?) {
    let status = try attempt(.read, try file.status())
    let isSame = status.inode == known.inode && status.size >= known.end
    // Where the last line read was one that could not be kept, and was cut off again, another
    // stands in its place.
    let last =
      known.end == 0 ? [] : try attempt(.read, try file.piece(at: known.end - 1, upTo: 1))
    var reading = isSame && (last.isEmpty || last == [UInt8(ascii: "\n")]) ? known : Cursor()
    reading.inode = status.inode
    reading.end = max(reading.end, status.size - Self.largestSize)
    let bytes = try attempt(
      .read, try file.bytes(from: reading.end, upTo: status.size - reading.end))
    let unread = add(bytes, to: &reading)
    return (reading, unread)
  }

  private func add(_ bytes: [UInt8], to reading: inout Cursor) -> Trouble? {
    let newline = UInt8(ascii: "\n")
    guard let last = bytes.lastIndex(of: newline) else { return nil }
    var steps: [History.Step] = []
    var unread: Int?
    for line in bytes[..<last].split(separator: newline, omittingEmptySubsequences: false) {
      reading.lines += 1
      if line.isEmpty { continue }
      do throws(Trouble) {
        if let step = History.Step(try JSONText(Array(line), path: path.shown).value) {
          steps.append(step)
          continue
        }
      } catch {
        if error.cause == .text(.truncated) { continue }
      }
      unread = unread ?? reading.lines
    }
    reading.history.add(kept: steps)
    reading.end += last + 1
    return unread.map {
      Trouble(path: path, place: .init(line: $0, column: 1), cause: .caution(.historyLineUnread))
    }
  }

  // MARK: Adding

  /// Adds steps at the end, all of them or none.
  public func append(_ steps: [History.Step]) throws(Trouble) {
    if steps.isEmpty { return }
    do {
      let target = try RealPath(of: path)
      try FolderMaking.make(for: target)
      let folder = try LockedFolder(target.folder, timeout: .seconds(2))
      let text = steps.map { $0.value.written + "\n" }.joined()
      try attempt(.save, try Self.add(text, to: target.name, in: folder))
    } catch { throw Trouble(path: path, cause: error) }
  }

  private static func add(
    _ text: String, to name: FilePath, in folder: borrowing LockedFolder
  ) throws(SystemError) {
    let flags = O_RDWR | O_CREAT | O_NOFOLLOW
    let file = try folder.open(name, flags: flags, mode: 0o600)
    // The umask may have taken the rights of the owner too.
    if try file.status().permissions & 0o600 != 0o600 { try file.setMode(0o600) }
    try add(text, to: file)
    // Unconfirmed, a first step could be gone after a power cut; told twice would be worse.
    do throws(SystemError) { try folder.synchronize() } catch { return }
  }

  private static func add(_ text: String, to file: borrowing OpenFile) throws(SystemError) {
    let size = try file.status().size
    // Half a line, of a copy that was killed in the middle of it, ends here.
    let last = try file.piece(at: max(0, size - 1), upTo: 1)
    let isOpen = !last.isEmpty && last != [UInt8(ascii: "\n")]
    do throws(SystemError) {
      try file.write(Array(((isOpen ? "\n" : "") + text).utf8), at: size)
      try file.synchronize()
    } catch {
      let refusal = error
      // It will come once more, and must not be there twice.
      do throws(SystemError) { try file.cut(to: size) } catch { throw refusal }
      throw refusal
    }
  }
}

// MARK: - Lines

extension History.Step {
  init?(_ value: Value) {
    if let entry = value["did"].flatMap({ History.Entry($0) }) {
      self = .did(entry)
    } else if let id = value["undid"]?.text {
      self = .undid(id)
    } else if let id = value["redid"]?.text {
      self = .redid(id)
    } else {
      return nil
    }
  }

  var value: Value {
    switch self {
    case .did(let entry): .object(["did": entry.value])
    case .undid(let id): .object(["undid": .string(id)])
    case .redid(let id): .object(["redid": .string(id)])
    }
  }
}

extension History.Entry {
  init?(_ value: Value) {
    guard let id = value["id"]?.text,
      let kind = value["kind"]?.text.flatMap(Change.Name.Kind.init(rawValue:)),
      let subject = value["subject"]?.text, case .array(let items) = value["fields"]
    else { return nil }
    let fields = items.compactMap { History.FieldChange($0) }
    guard fields.count == items.count else { return nil }
    self.init(id: id, name: Change.Name(kind, subject), fields: fields)
  }

  var value: Value {
    .object([
      "id": .string(id), "kind": .string(name.kind.rawValue), "subject": .string(name.subject),
      "fields": .array(fields.map(\.value)),
    ])
  }
}

extension History.FieldChange {
  init?(_ value: Value) {
    guard case .array(let parts) = value, parts.count == 5, let section = parts[0].text,
      let key = parts[1].text, let field = parts[2].text
    else { return nil }
    self.init(address: Address(section, key, field), before: parts[3], after: parts[4])
  }

  var value: Value {
    .array([
      .string(address.section), .string(address.key), .string(address.field), before, after,
    ])
  }
}
