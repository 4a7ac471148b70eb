// What happened in a case, and when.
extension Tracker {
  /// The day the request was received, the first time it was sent: a resend leaves the clock.
  public func sentDay(_ id: CaseID, _ procedure: Procedure) -> Day? {
    procedure.submit.flatMap { records.times($0.id, in: id).first?.counts }
  }

  /// The last answer that says how it went: nothing looks settled before that.
  public func answer(_ id: CaseID, _ procedure: Procedure) -> Tick? {
    let own = procedure.steps.filter { $0.kind == .answer }.map(\.id)
    let answers = (own.map { records.times($0, in: id) } + [times(.answer, id)])
      .compactMap { times in times.last { $0.outcome != nil } }
    return answers.max {
      ($0.counts ?? .earliest) < ($1.counts ?? .earliest)
    }
  }

  /// Whether a step can be meant now: nothing follows what was not sent, and nobody complains of a
  /// yes.
  public func applies(_ step: Step, _ account: Account, _ procedure: Procedure) -> Bool {
    guard step.isOfLaw, step.kind != .check else { return true }
    switch status(account, procedure) {
    case .started, .notStarted, .ended, .standing: return false
    case .done, .checkAgain, .covered(_, .done), .covered(_, .checkAgain):
      return !step.kind.concernsComplaint && step.kind != .reminder
    case .complain, .complained, .yourTurn, .overdue, .sent, .covered: return true
    }
  }

  func lastDay(_ step: String, _ id: CaseID) -> Day? {
    records.times(step, in: id).last?.counts
  }

  /// All ticks in a case of the step that the law gives of that kind, the first time first.
  func times(_ kind: StepKind, _ id: CaseID) -> [Tick] {
    lawIDs[kind].map { records.times($0, in: id) } ?? []
  }

  func lastDay(_ kind: StepKind, _ id: CaseID) -> Day? { times(kind, id).last?.counts }

  // A question is open until a reply of the same day or later.
  func openQuestion(_ id: CaseID) -> Day? {
    guard let asked = lastDay(.question, id) else { return nil }
    if let replied = lastDay(.reply, id), replied >= asked { return nil }
    return asked
  }

  func isSettled(_ step: String, _ id: CaseID) -> Bool {
    records.times(step, in: id).last != nil || records.ticks[id.tick(step)]?.isSkipped == true
  }
}
