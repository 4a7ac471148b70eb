/// One dated value of a record.
public struct Field: Hashable, Sendable {
  public let value: Value
  public let stamp: Stamp

  public init(value: Value, stamp: Stamp) {
    self.value = value
    self.stamp = stamp
  }
}

/// Where a field stands: `ticks`, `facebook.claire/object/send`, `on`.
public struct Address: Sendable {
  public let section: String
  public let key: String
  public let field: String

  public init(_ section: String, _ key: String, _ field: String) {
    self.section = section
    self.key = key
    self.field = field
  }
}

/// A record by its section and its key: `ticks`, `facebook.claire/object/send`.
public struct RecordKey: Sendable {
  public let section: String
  public let key: String

  public init(_ section: String, _ key: String) {
    self.section = section
    self.key = key
  }

  public init(_ address: Address) { self.init(address.section, address.key) }
}

extension RecordKey: Hashable {
  /// By their bytes, as `Members` has it.
  public static func == (left: RecordKey, right: RecordKey) -> Bool {
    left.key.hasBytes(of: right.key) && left.section.hasBytes(of: right.section)
  }

  public func hash(into hasher: inout Hasher) {
    hasher.combine(bytesOf: key)
  }
}

extension Address: Hashable {
  /// By their bytes, as `Members` has it.
  public static func == (left: Address, right: Address) -> Bool {
    left.field.hasBytes(of: right.field) && left.key.hasBytes(of: right.key)
      && left.section.hasBytes(of: right.section)
  }

  public func hash(into hasher: inout Hasher) {
    hasher.combine(bytesOf: key)
    hasher.combine(bytesOf: field)
  }
}

/// All that the user did: section → key → field → dated value.
///
/// It knows no law and no screen. Unknown sections, keys, fields and values live here like any
/// other and are written back as they came.
public struct Progress: Sendable {
  public typealias Record = Members<Field>

  public private(set) var sections: Members<Members<Record>> = [:]
  /// Members of the file that are not sections of records; from a later version, or by hand.
  public private(set) var others: Members<Value> = [:]
  /// Moves at every change; two copies with the same origin and revision are equal.
  public private(set) var revision = 0
  /// The latest stamp of all fields.
  public private(set) var newest: Stamp?
  private var changes: Changes?
  private var additions: Additions?

  /// The records that were put since a revision.
  struct Changes {
    let since: Int
    var records: Set<RecordKey> = []
  }

  /// The names of what was put since `takeAdditions`.
  private struct Additions {
    var records: Set<RecordKey> = []
    var others: [String] = []
  }

  public static let sectionNames = ["people", "accounts", "cases", "ticks"]

  public init() {}

  public subscript(address: Address) -> Field? {
    sections[address.section]?[address.key]?[address.field]
  }

  public subscript(section: String, key: String) -> Record? { sections[section]?[key] }

  public func keys(of section: String) -> [String] {
    (sections[section]?.keys ?? []).inByteOrder
  }

  /// Sets a field, dated now, or one millisecond after the newest stamp where that is later:
  /// a clock that is wrong can't make an older change win.
  public mutating func set(
    _ value: Value, at address: Address, now milliseconds: Int64, device: String
  ) {
    put(Field(value: value, stamp: stamp(now: milliseconds, device: device)), at: address)
  }

  /// The stamp of what is set now; everything that one change sets bears the same.
  public func stamp(now milliseconds: Int64, device: String) -> Stamp {
    let later = newest.map { $0.milliseconds + 1 } ?? milliseconds
    return Stamp(milliseconds: max(milliseconds, later), device: device)
  }

  /// Puts a field as it was read or merged, with its own stamp.
  public mutating func put(_ field: Field, at address: Address) {
    others[address.section] = nil
    sections[address.section, default: [:]][address.key, default: [:]][address.field] = field
    newest = newest.map { max($0, field.stamp) } ?? field.stamp
    changes?.records.insert(RecordKey(address))
    additions?.records.insert(RecordKey(address))
    revision += 1
  }

  /// Keeps an empty section, or an empty record, that the file had.
  public mutating func keep(section: String, key: String? = nil) {
    others[section] = nil
    // In its place: a section that is held twice is copied as a whole, for each of its records.
    if sections[section] == nil { sections[section] = [:] }
    if let key {
      if sections[section]?[key] == nil { sections[section]?[key] = [:] }
      changes?.records.insert(RecordKey(section, key))
      additions?.records.insert(RecordKey(section, key))
    }
    revision += 1
  }

  /// Puts a member that is no section; a section of that name stays instead.
  public mutating func put(other value: Value, named name: String) {
    if sections[name] != nil { return }
    others[name] = value
    additions?.others.append(name)
    revision += 1
  }

  /// The records that were put since this was asked last; nil the first time, where that is
  /// anything. Who asks keeps what it read by them, and nobody else may ask.
  mutating func takeChanges() -> Changes? {
    defer { changes = Changes(since: revision) }
    return changes
  }

  /// What was put since this was asked last: merged into a copy from then, it makes this of it.
  ///
  /// Nil the first time, where that is anything. To hand this on costs what changed; to hand on
  /// all of it would cost a copy of all at the next change.
  public mutating func takeAdditions() -> Progress? {
    defer { additions = Additions() }
    guard let additions else { return nil }
    var part = Progress()
    for section in sections.keys { part.keep(section: section) }
    for record in additions.records {
      part.keep(section: record.section, key: record.key)
      for (name, field) in self[record.section, record.key] ?? [:] {
        part.put(field, at: Address(record.section, record.key, name))
      }
    }
    for name in additions.others {
      if let value = others[name] { part.put(other: value, named: name) }
    }
    return part
  }

  /// The same, in memory of its own: who changes the one does not copy what the other holds.
  public var apart: Progress {
    var apart = Progress()
    apart.sections = sections.mapValues(\.apart)
    (apart.others, apart.revision, apart.newest) = (others, revision, newest)
    return apart
  }
}

extension Progress: Equatable {
  /// The same dated values; the revision is not compared.
  public static func == (left: Progress, right: Progress) -> Bool {
    left.sections == right.sections && left.others == right.others
  }
}
