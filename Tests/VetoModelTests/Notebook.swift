import VetoModel

/// What a user does in a test: changes, one after the other, and what stands afterwards.
struct Notebook {
  var progress = Progress()
  var history = History()
  var today = Sample.day("2026-10-20")
  var clock: Int64 = 1_000
  var device = "here"

  init() {}

  /// A person named Claire with accounts, all linked under her name where the centre says so.
  init(_ accounts: [String], linkedSince: String? = nil) {
    make(.addPerson("claire", name: "Claire", country: "FR"))
    for account in accounts { add(account) }
    for account in accounts {
      guard let linkedSince else { continue }
      make(.link(Sample.account(account), to: Centre(name: "C", since: Day(linkedSince))))
    }
  }

  var author: Author { Author(device: device, now: clock) }
  var records: Records { Records(progress) }
  var tracker: Tracker {
    Tracker(catalogue: Sample.catalogue, records: records, today: today)
  }

  @discardableResult
  mutating func make(_ change: Change) -> Bool {
    clock += 1
    return progress.apply(change, by: author, history: &history)
  }

  /// Does an edit that must not be refused.
  mutating func edit(_ edit: Edit) throws {
    make(try tracker.editor.change(for: edit))
  }

  func refusal(_ edit: Edit) -> EditRefusal? {
    do throws(EditRefusal) { _ = try tracker.editor.change(for: edit) } catch { return error }
    return nil
  }

  mutating func add(_ account: String, owner: String = "claire") {
    let id = Sample.account(account)
    make(.addAccount(id, label: id.slug, owner: owner, centre: nil))
  }

  mutating func tick(_ box: String, on day: String, received: String? = nil) {
    make(.tick(Sample.box(box), on: Sample.day(day), received: received.flatMap { Day($0) }))
  }

  /// Sends a request of an account, received the same day.
  mutating func send(_ account: String, on day: String) {
    tick("\(account)/object/send", on: day, received: day)
  }

  mutating func answer(_ account: String, _ outcome: Outcome, on day: String) {
    tick("\(account)/object/answer", on: day)
    make(.outcome(Sample.box("\(account)/object/answer"), outcome))
  }

  mutating func undo() -> Reversal? {
    clock += 1
    return progress.undo(by: author, history: &history)
  }

  mutating func redo() -> Reversal? {
    clock += 1
    return progress.redo(by: author, history: &history)
  }

  /// Does a change unless it is about an account that is removed and not added again: no screen
  /// or command can reach that.
  @discardableResult
  mutating func makeWithinReach(_ change: Change) -> Bool {
    let key = change.name.subject
    let id = TickID(key)?.caseID.account ?? CaseID(key)?.account ?? AccountID(key)
    let isRemoved = id.flatMap { records.account($0) }?.isRemoved ?? false
    return isRemoved && change.name.kind != .accountAdded ? false : make(change)
  }

  /// Where a case stands; nothing where the account is not shown.
  func status(_ account: String, _ procedure: String = "object") -> Status? {
    let id = Sample.account(account)
    guard let shown = tracker.accounts(on: id.platform).first(where: { $0.id == id }),
      let procedure = Sample.catalogue.platform(id.platform)?.procedure(procedure)
    else { return nil }
    return tracker.status(shown, procedure)
  }
}

extension Progress {
  /// The values without their stamps; what is null is as if it were not there.
  var values: [Address: Value] {
    var all: [Address: Value] = [:]
    for (section, records) in sections {
      for (key, record) in records {
        for (name, field) in record where field.value != .null {
          all[Address(section, key, name)] = field.value
        }
      }
    }
    return all
  }
}
