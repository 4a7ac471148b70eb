/// What was done, so that it can be taken back: each entry holds the values before and after.
///
/// It is the sum of its steps, in order: what several running copies did on one machine is one
/// history, and a copy that ends loses nothing of it. There is no limit to how far it goes back.
public struct History: Hashable, Sendable {
  public struct Entry: Hashable, Sendable {
    /// The stamp of what it set, and its name: two copies that run at once can give the same stamp.
    public let id: String
    public let name: Change.Name
    public let fields: [FieldChange]

    public init(id: String, name: Change.Name, fields: [FieldChange]) {
      self.id = id
      self.name = name
      self.fields = fields
    }

    init(_ stamp: Stamp, _ name: Change.Name, _ fields: [FieldChange]) {
      self.init(
        id: "\(stamp) \(name.kind.rawValue) \(name.subject)", name: name, fields: fields)
    }
  }

  public struct FieldChange: Hashable, Sendable {
    public let address: Address
    /// `null` where the field was not there.
    public let before: Value
    public let after: Value

    public init(address: Address, before: Value, after: Value) {
      self.address = address
      self.before = before
      self.after = after
    }
  }

  /// Something done, or something taken back or done again, by the id of its entry.
  public enum Step: Hashable, Sendable {
    case did(Entry)
    case undid(String)
    case redid(String)
  }

  /// Done and not undone, the latest last.
  public private(set) var done: [Entry] = []
  /// Undone and not done again, the latest last.
  public private(set) var undone: [Entry] = []
  /// The steps made here that are not kept anywhere yet.
  public private(set) var unkept: [Step] = []

  /// The history that kept steps tell.
  public init(_ steps: some Sequence<Step> = []) { add(kept: steps) }

  /// Adds steps that are kept already: those of another copy, or of this one in its last run.
  public mutating func add(kept steps: some Sequence<Step>) {
    for step in steps { take(step) }
  }

  /// What was kept, and after it what was done here and is not kept yet.
  public func after(_ kept: History) -> History {
    var history = kept
    for step in unkept { history.note(step) }
    return history
  }

  /// The first so many unkept steps are kept now.
  public mutating func keep(_ count: Int) { unkept.removeFirst(min(count, unkept.count)) }

  mutating func note(_ step: Step) {
    take(step)
    unkept.append(step)
  }

  /// A step about an entry that is not there tells nothing.
  private mutating func take(_ step: Step) {
    switch step {
    case .did(let entry):
      done.append(entry)
      undone = []
    case .undid(let id):
      guard let index = done.lastIndex(where: { $0.id == id }) else { return }
      undone.append(done.remove(at: index))
    case .redid(let id):
      guard let index = undone.lastIndex(where: { $0.id == id }) else { return }
      done.append(undone.remove(at: index))
    }
  }
}

/// What undo or redo did.
public struct Reversal: Hashable, Sendable {
  public let name: Change.Name
  /// Fields that changed elsewhere since, and were left as they are.
  public let passedOver: [Address]
  /// Whether anything is different now.
  public let hasChanged: Bool
}

/// Who sets values, and when.
public struct Author: Hashable, Sendable {
  /// Four random characters that name this device.
  public let device: String
  /// Milliseconds since 1970-01-01T00:00:00 UTC, by this device's clock.
  public let now: Int64

  public init(device: String, now: Int64) {
    self.device = device
    self.now = now
  }
}

extension Progress {
  /// Sets the values of a change, and notes them in the history.
  /// - Returns: whether anything is different now.
  @discardableResult
  public mutating func apply(
    _ change: Change, by author: Author, history: inout History
  ) -> Bool {
    var fields: [History.FieldChange] = []
    let stamp = stamp(now: author.now, device: author.device)
    for assignment in change.assignments {
      var before = self[assignment.address]?.value ?? .null
      if before == assignment.value {
        // What came back goes again: the removal is dated anew, and undo takes it back.
        guard before == .bool(true), cameBack(assignment.address) else { continue }
        before = .null
      }
      put(Field(value: assignment.value, stamp: stamp), at: assignment.address)
      fields.append(
        .init(address: assignment.address, before: before, after: assignment.value))
    }
    guard !fields.isEmpty else { return false }
    history.note(.did(.init(stamp, change.name, fields)))
    return true
  }

  private func cameBack(_ address: Address) -> Bool {
    guard address.section == "accounts", address.field == "removed" else { return false }
    return AccountID(address.key).flatMap { Records(self).account($0) }?.cameBack ?? false
  }

  /// Takes back the latest change, as new dated values. A field that changed elsewhere since is
  /// passed over.
  public mutating func undo(by author: Author, history: inout History) -> Reversal? {
    guard let entry = history.done.last else { return nil }
    let (passed, hasChanged) = restore(
      entry.fields.reversed(), by: author, from: \.after, to: \.before)
    history.note(.undid(entry.id))
    return Reversal(name: entry.name, passedOver: passed, hasChanged: hasChanged)
  }

  /// Does again what was taken back last.
  public mutating func redo(by author: Author, history: inout History) -> Reversal? {
    guard let entry = history.undone.last else { return nil }
    let (passed, hasChanged) = restore(
      entry.fields, by: author, from: \.before, to: \.after)
    history.note(.redid(entry.id))
    return Reversal(name: entry.name, passedOver: passed, hasChanged: hasChanged)
  }

  private mutating func restore(
    _ fields: [History.FieldChange], by author: Author,
    from old: (History.FieldChange) -> Value, to new: (History.FieldChange) -> Value
  ) -> (passedOver: [Address], hasChanged: Bool) {
    var passed: [Address] = []
    var hasChanged = false
    let stamp = stamp(now: author.now, device: author.device)
    let adopted = recordsAdopted(fields, from: old, to: new)
    for field in fields {
      let address = field.address
      let current = self[address]?.value ?? .null
      if current == old(field), !adopted.contains(RecordKey(address)) {
        put(Field(value: new(field), stamp: stamp), at: address)
        hasChanged = true
      } else if current != new(field) {
        passed.append(address)
      }
    }
    return (passed, hasChanged)
  }
}

extension Progress {
  /// Takes in another copy as one thing done, that undo takes back as a whole.
  public mutating func merge(
    _ other: Progress, since base: CommonBase = .unknown, as name: Change.Name, by author: Author,
    history: inout History
  ) -> (clashes: [Clash], changed: Int) {
    let before = self
    let clashes = merge(other, since: base)
    let fields = before.differences(to: self).map {
      History.FieldChange(address: $0.address, before: $0.before, after: $0.after)
    }
    if !fields.isEmpty {
      let stamp = stamp(now: author.now, device: author.device)
      history.note(.did(.init(stamp, name, fields)))
    }
    return (clashes, fields.count)
  }
}
