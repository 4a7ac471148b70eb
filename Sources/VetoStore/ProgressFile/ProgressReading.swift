import VetoModel

/// Collects the sections of a progress file while its text is read.
struct ProgressReading {
  let text: JSONText
  private var progress = Progress()
  private var undated: [(address: Address, value: Value)] = []

  init(text: JSONText) { self.text = text }

  mutating func take(_ member: JSONNode.Member) throws(Trouble) {
    guard Progress.sectionNames.contains(member.key) || Self.isSection(member.node) else {
      progress.put(other: member.node.value, named: member.key)
      return
    }
    guard let records = member.node.members else {
      throw text.trouble(.progress(.sectionNotObject(member.key)), at: member.node.offset)
    }
    progress.keep(section: member.key)
    for record in records {
      guard let fields = record.node.members else {
        throw text.trouble(.progress(.recordNotObject(record.key)), at: record.node.offset)
      }
      try take(fields, section: member.key, key: record.key)
    }
  }

  /// Whether a member of a name that this version does not know is a section of records.
  ///
  /// One dated record makes it one; without any, it is somebody else's and stays as it is.
  private static func isSection(_ node: JSONNode) -> Bool {
    guard let records = node.members else { return false }
    return records.allSatisfy { $0.node.members != nil } && records.contains { isDated($0.node) }
  }

  private static func isDated(_ record: JSONNode) -> Bool {
    guard let set = record["set"], (record.members?.count ?? 0) > 1 else { return false }
    let stamps = set.members?.map(\.node) ?? [set]
    return !stamps.isEmpty && stamps.allSatisfy { $0.text.flatMap { Stamp($0) } != nil }
  }

  private mutating func take(
    _ fields: [JSONNode.Member], section: String, key: String
  ) throws(Trouble) {
    progress.keep(section: section, key: key)
    let stamps = try stamps(of: fields)
    for field in fields where field.key != "set" {
      let address = Address(section, key, field.key)
      let stamp = stamps.common ?? stamps.each[field.key]
      // After the last stamp none could come: it would win for ever. So it counts as none.
      if let stamp, stamp.milliseconds < Stamp.lastMilliseconds {
        progress.put(Field(value: field.node.value, stamp: stamp), at: address)
      } else {
        undated.append((address, field.node.value))
      }
    }
  }

  /// A stamp for a field that is not there dates nothing and is passed over: whoever takes a field
  /// out by hand need not find its stamp too. It must still be a stamp.
  private func stamps(
    of fields: [JSONNode.Member]
  ) throws(Trouble) -> (common: Stamp?, each: Members<Stamp>) {
    guard let set = fields.first(where: { $0.key == "set" })?.node else { return (nil, [:]) }
    guard let members = set.members else { return (try stamp(set), [:]) }
    var each: Members<Stamp> = [:]
    for member in members { each[member.key] = try stamp(member.node) }
    return (nil, each)
  }

  private func stamp(_ node: JSONNode) throws(Trouble) -> Stamp {
    guard let stamp = node.text.flatMap({ Stamp($0) }) else {
      throw text.trouble(.progress(.badStamp(node.value.written)), at: node.offset)
    }
    return stamp
  }

  /// The progress, with one stamp by `hand` for all fields that had none.
  consuming func dated(now: Int64) -> (Progress, [Address]) {
    var progress = progress
    let stamp = Stamp.byHand(now: now, after: progress.newest)
    for (address, value) in undated {
      progress.put(Field(value: value, stamp: stamp), at: address)
    }
    return (progress, undated.map(\.address))
  }
}
