// Boxes: what may be ticked, when, and with what.
extension Editor {
  /// A step that a procedure has, or that the law gives whatever is sent.
  func step(_ id: String, in caseID: CaseID) throws(EditRefusal) -> Step {
    let procedure = catalogue.platform(caseID.account.platform)?.procedure(caseID.procedure)
    guard let procedure, let step = catalogue.steps(of: procedure).first(where: { $0.id == id })
    else { throw .unknownStep(id) }
    return step
  }

  func ticking(_ id: TickID, _ values: BoxValues) throws(EditRefusal) -> Change {
    let step = try step(try numbered(id).step, in: id.caseID)
    if let refusal = refusals(of: values, id, step).first { throw refusal }
    return ticked(id, values, step)
  }

  func skipping(_ id: TickID) throws(EditRefusal) -> Change {
    _ = try step(try numbered(id).step, in: id.caseID)
    if let closed = closed(id.caseID) { throw closed }
    return .skip(id)
  }

  func onceMore(
    _ id: CaseID, _ step: String, _ values: BoxValues
  ) throws(EditRefusal) -> Change {
    guard let next = records.nextTime(step, in: id) else { throw .noNumberLeft }
    return try ticking(next, values)
  }

  func requestAgain(_ id: CaseID, _ values: BoxValues) throws(EditRefusal) -> Change {
    let procedure = catalogue.platform(id.account.platform)?.procedure(id.procedure)
    guard let submit = procedure?.submit else { throw .unknownStep(id.procedure) }
    guard let next = records.currentCase(id.account, id.procedure).next else {
      throw .noNumberLeft
    }
    return try ticking(next.tick(submit.id), values)
  }

  func noting(
    _ id: TickID, _ note: KeepOrSet<String?>, _ proof: KeepOrSet<Proof?>
  ) -> Change {
    Change(
      Change.Name(.noted, id.description), notes(note, proof).map { $0.assignment(to: id) })
  }

  // MARK: Rules

  /// Everything that speaks against these values in a box.
  ///
  /// `id` is nil if nobody knows yet whose box it is: then what is there already is not asked.
  func refusals(of values: BoxValues, _ id: TickID?, _ step: Step) -> [EditRefusal] {
    let old = id.flatMap { tickedBox($0) }
    var found: [EditRefusal] = []
    if old == nil, let closed = id.flatMap({ closed($0.caseID) }) { found.append(closed) }
    if case .set(let day) = values.on, let ahead = ahead(day, of: .on) { found.append(ahead) }
    if case .set(let day?) = values.received {
      if step.kind == .act { found.append(.receivedOfAct) }
      if let ahead = ahead(day, of: .received) { found.append(ahead) }
    }
    let (on, received) = days(values, old, step)
    let isDated = values.on != .keep || values.received != .keep
    if isDated, step.kind.isSentByUser, let received, received < on {
      found.append(.receivedBeforeSent(received, sent: on))
    }
    if step.kind != .answer, values.outcome != .keep { found.append(.outcomeOfOther) }
    let saysOutcome = old.map { $0.hasOutcome || !isDated } ?? (id == nil)
    if step.kind == .answer, values.outcome == .keep, !saysOutcome {
      found.append(.outcomeMissing)
    }
    return found
  }

  /// What is closed must be taken up again first.
  private func closed(_ id: CaseID) -> EditRefusal? {
    (records.cases[id]?.ending).map { .caseClosed($0.kind) }
  }

  /// The request, if its account was not removed, and its number is there or follows.
  func numbered(_ id: CaseID) throws(EditRefusal) -> CaseID {
    if let account = records.account(id.account), !records.isLive(account) {
      throw .gone(id.account.description)
    }
    let last = records.currentCase(id.account, id.procedure).round
    guard Editor.follows(id.round, last) else { throw .requestAhead(last: last) }
    return id
  }

  /// The box, if its numbers are there or follow.
  func numbered(_ id: TickID) throws(EditRefusal) -> TickID {
    _ = try numbered(id.caseID)
    if tickedBox(id) != nil { return id }
    let last = lastTime(of: id.step, in: id.caseID)
    guard Editor.follows(id.time, last) else { throw .timeAhead(last: last) }
    return id
  }

  /// Whether a number, counted from 1, is one that is there or the next: gaps below do not matter.
  static func follows(_ number: Int, _ last: Int) -> Bool {
    number == 1 || number <= lastNumber && number - 1 <= last
  }

  /// The highest number of a time that is ticked; 0 if none is.
  func lastTime(of step: String, in id: CaseID) -> Int {
    records.times(step, in: id).last?.id.time ?? 0
  }

  // What an unticked box still says counts for nothing when it is ticked again, but for what is
  // noted on it.
  private func tickedBox(_ id: TickID) -> Tick? {
    records.ticks[id].flatMap { $0.on == nil ? nil : $0 }
  }

  // A day of receipt that was the day of sending goes with it.
  private func days(_ values: BoxValues, _ old: Tick?, _ step: Step) -> (on: Day, received: Day?) {
    let on: Day = if case .set(let day) = values.on { day } else { old?.on ?? today }
    if case .set(let day) = values.received { return (on, day) }
    guard step.kind.isReceivedWhenSent else { return (on, old?.received) }
    guard let received = old?.received, received != old?.on else { return (on, on) }
    return (on, received)
  }

  // MARK: Values

  private func ticked(_ id: TickID, _ values: BoxValues, _ step: Step) -> Change {
    let old = tickedBox(id)
    let (on, received) = days(values, old, step)
    var fields: [BoxField] = []
    if old?.on != on { fields.append(.on(on)) }
    // A field of an unknown kind reads as if it were not there, and stays so long as it can.
    if old == nil || received != old?.received { fields.append(.received(received)) }
    if case .set(let outcome) = values.outcome {
      fields.append(.outcome(outcome))
    } else if old == nil {
      fields.append(.outcome(nil))
    }
    let isDated = fields.contains { !$0.isKept(in: old) }
    fields += notes(values.note, values.proof)
    let kind: Change.Name.Kind = old == nil ? .ticked : isDated ? .dated : .noted
    return Change(
      Change.Name(kind, id.description), fields.map { $0.assignment(to: id) })
  }

  private func notes(_ note: KeepOrSet<String?>, _ proof: KeepOrSet<Proof?>) -> [BoxField] {
    var fields: [BoxField] = []
    if case .set(let text) = note { fields.append(.note(text?.unlessBlank)) }
    if case .set(let file) = proof { fields.append(.proof(file)) }
    return fields
  }
}

/// A value of a box, as it is set.
private enum BoxField {
  case on(Day)
  case received(Day?)
  case outcome(Outcome?)
  case note(String?)
  case proof(Proof?)

  func isKept(in old: Tick?) -> Bool {
    switch self {
    case .on(let day): old?.on == day
    case .received(let day): old?.received == day
    case .outcome(let outcome): old?.outcome == outcome
    case .note(let text): old?.note == text
    case .proof(let proof): old?.proof == proof
    }
  }

  func assignment(to id: TickID) -> Change.Assignment {
    let (name, value): (String, Value?) =
      switch self {
      case .on(let day): ("on", Value(day))
      case .received(let day): ("received", day.map { Value($0) })
      case .outcome(let outcome): ("outcome", outcome.map { .string($0.rawValue) })
      case .note(let text): ("note", text.map { .string($0) })
      case .proof(let proof): ("proof", proof?.value)
      }
    return Change.Assignment(Address("ticks", id.description, name), value ?? .null)
  }
}

extension Catalogue {
  /// Its own steps, and those that the law gives.
  public func steps(of procedure: Procedure) -> [Step] {
    procedure.steps + lawSteps(of: procedure)
  }
}

extension StepKind {
  /// The user sends it: it can't be received before that.
  var isSentByUser: Bool {
    switch self {
    case .submit, .reply, .reminder, .complaint: true
    case .act, .answer, .acknowledgement, .question, .extension, .authority, .news, .check: false
    }
  }

  /// It counts as received on the day it was sent, unless another day is known.
  var isReceivedWhenSent: Bool { self == .submit }
}
