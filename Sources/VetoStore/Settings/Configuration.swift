public import VetoModel

/// The user's settings, which are no progress and belong to one machine.
public struct Configuration: Hashable, Sendable {
  /// nil: as the environment says.
  public var language: Language?
  /// Whether names are masked on screen.
  public var isMasked: Bool
  /// Settings that this version does not know.
  public private(set) var others: Members<Value>

  public init(language: Language? = nil, isMasked: Bool = false) {
    self.language = language
    self.isMasked = isMasked
    self.others = [:]
  }

  /// Reads the file; where that fails, the defaults and the reason, to be shown as a warning.
  public static func load(from path: FilePath) -> (Configuration, Trouble?) {
    do throws(Trouble) {
      guard let content = try WholeFile(path: path).read() else { return (Configuration(), nil) }
      return (try Configuration(content.bytes, path: path), nil)
    } catch { return (Configuration(), error) }
  }

  /// Saves the settings, with the unknown ones that the file has by then.
  ///
  /// A file that can't be read is not written over: the reason is thrown.
  public func save(to path: FilePath) throws(Trouble) {
    _ = try WholeFile(path: path).update { (content) throws(Trouble) in
      var configuration = self
      if let content {
        let old = try Configuration(content.bytes, path: path)
        if old.language == language, old.isMasked == isMasked { return nil }
        configuration.others = old.others
      }
      return Array(configuration.text.utf8)
    }
  }

  init(_ bytes: [UInt8], path: FilePath) throws(Trouble) {
    let text = try JSONText(bytes, path: path.shown)
    guard let members = text.root.members else {
      throw text.trouble(.configuration(.notAnObject), at: text.root.offset)
    }
    self.init()
    for member in members {
      let value = member.node.value
      switch member.key {
      case "language":
        guard let language = value.text.flatMap(Language.init(rawValue:)) else {
          throw text.trouble(.configuration(.badValue("language")), at: member.node.offset)
        }
        self.language = language
      case "masked":
        guard let flag = value.flag else {
          throw text.trouble(.configuration(.badValue("masked")), at: member.node.offset)
        }
        isMasked = flag
      default: others[member.key] = value
      }
    }
  }

  var text: String {
    var members = others
    members["language"] = language.map { .string($0.rawValue) }
    members["masked"] = .bool(isMasked)
    let lines = members.keys.inByteOrder.map { key in
      "  \(Value.quoted(key)): \((members[key] ?? .null).written)"
    }
    return "{\n" + lines.joined(separator: ",\n") + "\n}\n"
  }
}
