// Each record with how it is read from its dated values. A field of another type than expected is
// read as if it were not there, and stays in the file.

/// Whose accounts they are: oneself, one's mother, a member one helps.
public struct Person: Hashable, Sendable {
  public let id: String
  public let name: String
  /// ISO 3166-1 alpha-2; decides the authority to complain to.
  public let country: String?
  public let isRemoved: Bool
}

extension Person {
  init?(_ id: String, _ record: Progress.Record) {
    guard !id.isEmpty else { return nil }
    self.init(
      id: id, name: record.text("name") ?? id, country: record.text("country"),
      isRemoved: record.flag("removed"))
  }
}

/// A column: an account, a number, a person, as the platform says.
public struct Account: Hashable, Sendable {
  public let id: AccountID
  public let label: String
  /// The id of a person.
  public let owner: String
  public let centre: Centre?
  public let emailChanged: Day?
  public let isRemoved: Bool
  /// It was removed here, and something under it was set elsewhere later.
  public let cameBack: Bool
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

/// The linked accounts that an account belongs to, and since when.
public struct Centre: Hashable, Sendable {
  public let name: String
  public let since: Day?

  public init(name: String, since: Day?) {
    self.name = name
    self.since = since
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

/// A step done for an account on a day.
public struct Tick: Hashable, Sendable {
  public let id: TickID
  /// Nil if the box is not ticked.
  public let on: Day?
  public let received: Day?
  public let isSkipped: Bool
  public let outcome: Outcome?
  /// Whether an outcome is there, also one that a later Veto wrote.
  let hasOutcome: Bool
  public let note: String?
  public let proof: Proof?

  /// The day it counts from: when it was received, or else when it was done.
  public var counts: Day? { on.map { received ?? $0 } }
}

extension Tick {
  init(_ id: TickID, _ record: Progress.Record) {
    let on = record.day("on")
    self.init(
      id: id, on: on, received: record.day("received"),
      isSkipped: on == nil && record.flag("skipped"),
      outcome: record.text("outcome").flatMap(Outcome.init(rawValue:)),
      hasOutcome: record["outcome"].map { $0.value != .null } ?? false,
      note: record.text("note"), proof: record["proof"].flatMap { Proof($0.value) })
  }
}

/// What the answer said.
public enum Outcome: String, CaseIterable, Hashable, Sendable {
  case accepted, partly, refused, notConcerned
}

/// A file kept as evidence, and its SHA-256 as 64 hexadecimal digits where it could be read.
public struct Proof: Hashable, Sendable {
  public let file: String
  public let sha256: String?

  public init(file: String, sha256: String?) {
    self.file = file
    self.sha256 = sha256
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

/// What the user said of a case as a whole.
public struct CaseNotes: Hashable, Sendable {
  public let id: CaseID
  public let ownDate: Day?
  public let ending: Ending?
  public let note: String?
  /// Whether any field of it has a value, also one that Veto does not know.
  let saysSomething: Bool
}

extension CaseNotes {
  init(_ id: CaseID, _ record: Progress.Record) {
    self.init(
      id: id, ownDate: record.day("ownDate"),
      ending: record["ended"].flatMap { Ending($0.value) }, note: record.text("note"),
      saysSomething: record.saysSomething)
  }
}

/// A case that the user closed.
public struct Ending: Hashable, Sendable {
  public enum Kind: String, CaseIterable, Hashable, Sendable {
    case notApplicable, givenUp
  }

  public let kind: Kind
  public let day: Day?
  public let reason: String?

  public init(kind: Kind, day: Day?, reason: String?) {
    self.kind = kind
    self.day = day
    self.reason = reason
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

extension Progress.Record {
  /// Whether any field has a value: a record whose adding was undone has none left.
  var saysSomething: Bool { values.contains { $0.value != .null } }

  fileprivate func text(_ name: String) -> String? { self[name]?.value.text }
  fileprivate func day(_ name: String) -> Day? { self[name]?.value.day }
  fileprivate func flag(_ name: String) -> Bool { self[name]?.value.flag ?? false }
}
