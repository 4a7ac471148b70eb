// How the typed records are read from dated values. A field of another type than expected is
// read as if it were not there, and stays in the file.

extension Progress.Record {
  /// Whether any field has a value: a record whose adding was undone has none left.
  var saysSomething: Bool { values.contains { $0.value != .null } }

  fileprivate func text(_ name: String) -> String? { self[name]?.value.text }
  fileprivate func day(_ name: String) -> Day? { self[name]?.value.day }
  fileprivate func flag(_ name: String) -> Bool { self[name]?.value.flag ?? false }
}

extension Person {
  init?(_ id: String, _ record: Progress.Record) {
    guard !id.isEmpty else { return nil }
    self.init(
      id: id, name: record.text("name") ?? id, country: record.text("country"),
      isRemoved: record.flag("removed"))
  }
}

extension Account {
  init(_ id: AccountID, _ record: Progress.Record, latestUnderIt: Stamp?) {
    let removed = record["removed"].flatMap { $0.value.flag == true ? $0.stamp : nil }
    let own = record.filter { $0.key != "removed" }.values.map(\.stamp).max()
    let latest = [latestUnderIt, own].compactMap { $0 }.max()
    let returned = removed.map { removed in latest.map { $0 > removed } ?? false } ?? false
    self.init(
      id: id, label: record.text("label") ?? id.slug, owner: record.text("owner") ?? "",
      centre: record["centre"].flatMap { Centre($0.value) },
      emailChanged: record.day("emailChanged"), isRemoved: removed != nil && !returned,
      cameBack: returned)
  }
}

extension Centre {
  init?(_ value: Value) {
    guard let name = value["name"]?.text, !name.isEmpty else { return nil }
    self.init(name: name, since: value["since"]?.day)
  }

  var value: Value {
    var members: Members<Value> = ["name": .string(name)]
    if let since { members["since"] = Value(since) }
    return .object(members)
  }
}

extension Tick {
  init(_ id: TickID, _ record: Progress.Record) {
    let on = record.day("on")
    self.init(
      id: id, on: on, received: record.day("received"),
      isSkipped: on == nil && record.flag("skipped"),
      outcome: record.text("outcome").flatMap(Outcome.init(rawValue:)),
      note: record.text("note"), proof: record["proof"].flatMap { Proof($0.value) })
  }
}

extension Proof {
  init?(_ value: Value) {
    guard let file = value["file"]?.text, !file.isEmpty else { return nil }
    self.init(file: file, sha256: value["sha256"]?.text)
  }

  var value: Value {
    var members: Members<Value> = ["file": .string(file)]
    if let sha256 { members["sha256"] = .string(sha256) }
    return .object(members)
  }
}

extension CaseNotes {
  init(_ id: CaseID, _ record: Progress.Record) {
    self.init(
      id: id, ownDate: record.day("ownDate"),
      ending: record["ended"].flatMap { Ending($0.value) }, note: record.text("note"),
      saysSomething: record.saysSomething)
  }
}

extension Ending {
  init?(_ value: Value) {
    guard let kind = value["kind"]?.text.flatMap(Kind.init(rawValue:)) else { return nil }
    self.init(kind: kind, day: value["day"]?.day, reason: value["reason"]?.text)
  }

  var value: Value {
    var members: Members<Value> = ["kind": .string(kind.rawValue)]
    if let day { members["day"] = Value(day) }
    if let reason, !reason.isEmpty { members["reason"] = .string(reason) }
    return .object(members)
  }
}
