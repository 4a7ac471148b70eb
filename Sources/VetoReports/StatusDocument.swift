public import VetoModel

extension StatusReport {
  public var json: Value {
    .object([
      "today": Value(tracker.today),
      "cases": .array(lines.map { json($0) }),
    ])
  }

  private func json(_ line: CaseLine) -> Value {
    let id = tracker.caseID(line.account, line.procedure)
    let notes = tracker.records.cases[id]
    let sent = line.procedure.submit.flatMap { tracker.records.times($0.id, in: id).first }
    var members = tracker.members(line.account, line.procedure, words)
    members["state"] = .string(line.status.word)
    members["day"] = .optional(line.status.day)
    members["via"] = .optional(line.status.via?.description)
    members["outcome"] = .optional(outcome(line)?.word)
    members["checkReason"] = .optional(line.status.checkReason?.rawValue)
    members["checkAgain"] = .optional(checkAgain(line, id))
    members["stepsDone"] = .optional(line.status.steps?.done)
    members["steps"] = .optional(line.status.steps?.of)
    members["settled"] = .bool(line.status.isSettled)
    members["sent"] = .optional(sent?.on)
    members["received"] = .optional(sent?.counts)
    members["answered"] = .optional(tracker.answer(id, line.procedure)?.counts)
    members["clock"] =
      tracker.clock(line.account, line.procedure).map { DueReport($0, words).json } ?? .null
    members["authoritySilentFrom"] = .optional(
      tracker.silenceDay(line.account, line.procedure))
    members["cutOff"] = .optional(tracker.cutOffAhead(of: line.procedure))
    members["endReason"] = .optional(notes?.ending?.reason)
    members["ownDate"] = .optional(notes?.ownDate)
    members["note"] = .optional(notes?.note)
    members["proof"] = .bool(tracker.hasProof(line.account, line.procedure))
    members["ticks"] = .array(ticks(line.procedure, id))
    return .object(members)
  }

  // A request is done only by an answer that accepted it.
  private func outcome(_ line: CaseLine) -> Outcome? {
    switch line.status {
    case .done, .checkAgain, .covered(_, .done), .covered(_, .checkAgain):
      line.procedure.submit == nil ? nil : .accepted
    default: line.status.outcome
    }
  }

  private func checkAgain(_ line: CaseLine, _ id: CaseID) -> Day? {
    switch line.status {
    case .done(let day):
      day.flatMap { tracker.checkAgainDay(id, line.procedure, finished: $0) }
    case .checkAgain(_, let day), .covered(_, .checkAgain(_, let day)): day
    default: nil
    }
  }

  private func ticks(_ procedure: Procedure, _ id: CaseID) -> [Value] {
    (procedure.steps + tracker.catalogue.lawSteps).flatMap { step -> [Value] in
      let times = tracker.records.times(step.id, in: id)
      if times.isEmpty, let tick = tracker.records.ticks[id.tick(step.id)], tick.isSkipped {
        return [json(tick)]
      }
      return times.map { json($0) }
    }
  }

  private func json(_ tick: Tick) -> Value {
    .object([
      "step": .string(tick.id.step),
      "time": .number(tick.id.time),
      "on": .optional(tick.on),
      "received": .optional(tick.received),
      "skipped": .bool(tick.isSkipped),
      "outcome": .optional(tick.outcome?.word),
      "note": .optional(tick.note),
      "proof": tick.proof.map { proof in
        .object(["file": .string(proof.file), "sha256": .optional(proof.sha256)])
      } ?? .null,
    ])
  }
}
