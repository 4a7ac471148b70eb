public import VetoModel

#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// What was done on this machine to one progress file, so that it can be undone after the program
/// has ended. It is a convenience: no fault of it keeps anybody from ticking a box.
public struct HistoryFile: Hashable, Sendable {
  public let path: String

  /// The file is named after the real place of the progress file: a symlink shares its history.
  public init(ofProgressFile progressFile: String, stateFolder: String) {
    self.path = "\(stateFolder)/undo/\(Self.name(ofProgressFile: progressFile)).json"
  }

  /// What the state folder calls a progress file: 16 hexadecimal digits.
  static func name(ofProgressFile progressFile: String) -> String {
    String(Fingerprint.digest(of: Array(realPath(progressFile).utf8)).prefix(16))
  }

  private static func realPath(_ path: String) -> String {
    let target: RealPath
    do throws(Cause) { target = try RealPath(of: path) } catch { return path }
    guard let folder = realpath(target.folder, nil) else { return path }
    defer { free(folder) }
    return RealPath.joined(String(cString: folder), target.name)
  }

  /// Reads the history; where that fails, an empty one and the reason, to be shown as a warning.
  /// A damaged file is set aside beside its place, with `.damaged` at its end. One that the system
  /// did not let us read must not be saved over: see `Trouble.isOfContent`.
  public func load() -> (History, Trouble?) {
    do throws(Trouble) {
      guard let content = try WholeFile(path: path).read() else { return (History(), nil) }
      let text = try JSONText(content.bytes, path: path)
      guard let history = History(text.value) else {
        throw text.trouble(.configuration(.notAnObject), at: text.root.offset)
      }
      return (history, nil)
    } catch {
      if error.isOfContent { setAside() }
      return (History(), error)
    }
  }

  public func save(_ history: History) throws(Trouble) {
    var history = history
    var text = history.value.written
    // The reader takes no larger text; the oldest go first.
    while text.utf8.count >= JSONText.largestSize / 2, history.done.count > 1 {
      history = History(
        done: Array(history.done.suffix(history.done.count / 2)), undone: history.undone)
      text = history.value.written
    }
    let bytes = Array((text + "\n").utf8)
    _ = try WholeFile(path: path).update { (_) throws(Trouble) in bytes }
  }

  private func setAside() {
    do throws(Refusal) {
      try SystemCall.rename(path, to: path + ".damaged", in: AT_FDCWD)
    } catch {
      // The next save replaces it then; the warning about it is given either way.
    }
  }
}

extension Trouble {
  /// Whether the file was read, and found damaged; otherwise it may be whole, and must stay.
  public var isOfContent: Bool {
    switch cause {
    case .text, .configuration: true
    default: false
    }
  }
}

extension History {
  init?(_ value: Value) {
    guard let done = value["done"].flatMap(History.entries),
      let undone = value["undone"].flatMap(History.entries)
    else { return nil }
    self.init(done: done, undone: undone)
  }

  private static func entries(_ value: Value) -> [Entry]? {
    guard case .array(let items) = value else { return nil }
    let entries = items.compactMap { Entry($0) }
    return entries.count == items.count ? entries : nil
  }

  var value: Value {
    .object([
      "version": .number("1"),
      "done": .array(done.map(\.value)),
      "undone": .array(undone.map(\.value)),
    ])
  }
}

extension History.Entry {
  init?(_ value: Value) {
    guard let kind = value["kind"]?.text.flatMap(Change.Name.Kind.init(rawValue:)),
      let subject = value["subject"]?.text, case .array(let items) = value["fields"]
    else { return nil }
    let fields = items.compactMap { History.FieldChange($0) }
    guard fields.count == items.count else { return nil }
    self.init(name: Change.Name(kind, subject), fields: fields)
  }

  var value: Value {
    .object([
      "kind": .string(name.kind.rawValue), "subject": .string(name.subject),
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
