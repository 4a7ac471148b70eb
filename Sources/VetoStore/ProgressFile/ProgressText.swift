public import VetoModel

/// The text of a progress file: read strictly, written the same for the same progress.
public enum ProgressText {
  public static let version = Format.current.version

  /// A progress file's content.
  public struct Content: Sendable {
    public var progress: Progress
    /// Fields without a stamp: somebody set them by hand. They are dated as read.
    public var unstamped: [Address]
    /// The trouble `.newerVersion`, for a text of a later version that was read all the same.
    public var newer: Trouble?
    /// The version of a text that was migrated in memory.
    public var older: Int?
  }

  /// Reads the bytes of the file at the path.
  ///
  /// A field without a stamp is dated by `hand` at `now` (milliseconds since 1970, UTC), or just
  /// after the newest stamp of the file where that is later. Throws `.text`, `.progress` and,
  /// unless the newer is accepted, `.newerVersion`.
  public static func read(
    _ bytes: [UInt8], path: String, now: Int64, acceptsNewer: Bool = false,
    format: Format = .current
  ) throws(Trouble) -> Content {
    let text = try JSONText(bytes, path: path)
    guard let members = text.root.members else {
      throw text.trouble(.progress(.notAnObject), at: text.root.offset)
    }
    let found = try version(of: text, format)
    if case .newer(let newer) = found, !acceptsNewer { throw newer }
    var sections = ProgressReading(text: text)
    for member in members where member.key != "version" {
      try sections.take(member)
    }
    let (progress, unstamped) = sections.dated(now: now)
    var content = Content(progress: progress, unstamped: unstamped)
    switch found {
    case .current: break
    case .newer(let newer): content.newer = newer
    case .older(let version, let road):
      content.older = version
      for migration in road { migration.change(&content.progress) }
    }
    return content
  }

  private enum Version {
    case current
    case older(Int, [Format.Migration])
    case newer(Trouble)
  }

  private static func version(of text: JSONText, _ format: Format) throws(Trouble) -> Version {
    guard let node = text.root["version"] else {
      throw text.trouble(.progress(.versionMissing), at: text.root.offset)
    }
    if case .number(let digits) = node.content, digits.utf8.allSatisfy({ 48...57 ~= $0 }) {
      // A number too great for Int is a later version too.
      let number = Int(digits) ?? .max
      if number == format.version, digits == String(number) { return .current }
      if number > format.version {
        return .newer(text.trouble(.newerVersion(digits), at: node.offset))
      }
      if digits == String(number), let road = format.road(from: number), !road.isEmpty {
        return .older(number, road)
      }
    }
    throw text.trouble(.progress(.badVersion(node.value.written)), at: node.offset)
  }

  /// The whole text, with a final newline: version, people, accounts, cases, ticks, then the rest
  /// in the order of its bytes; a record on one line.
  public static func write(_ progress: Progress, _ format: Format = .current) -> String {
    let known = Progress.sectionNames
    let isKnown = Set(known + ["version"])
    let rest = (progress.sections.keys + progress.others.keys).filter { !isKnown.contains($0) }
    var members = ["  \"version\": \(format.version)"]
    for name in known.filter({ progress.sections[$0] != nil }) + rest.inByteOrder {
      let content =
        progress.sections[name].map(written) ?? (progress.others[name] ?? .null).written
      members.append("  \(Value.quoted(name)): \(content)")
    }
    return "{\n" + members.joined(separator: ",\n") + "\n}\n"
  }

  private static func written(_ section: Members<Progress.Record>) -> String {
    if section.isEmpty { return "{}" }
    let lines = section.keys.inByteOrder.map { key in
      "    \(Value.quoted(key)): \(written(section[key] ?? [:]))"
    }
    return "{\n" + lines.joined(separator: ",\n") + "\n  }"
  }

  private static func written(_ record: Progress.Record) -> String {
    // The name is taken by the stamps.
    let fields = record.filter { $0.key != "set" }
    guard let first = fields.values.first else { return "{}" }
    var members = fields.mapValues(\.value)
    members["set"] =
      fields.values.allSatisfy { $0.stamp == first.stamp }
      ? .string(first.stamp.description)
      : .object(fields.mapValues { .string($0.stamp.description) })
    return Value.object(members).written
  }
}
