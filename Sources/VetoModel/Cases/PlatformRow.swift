/// A platform in the list: how many of its cases are settled, and the worst state among them.
public struct PlatformRow: Hashable, Sendable {
  public let settled: Int
  public let total: Int
  /// Nil if the platform has no account.
  public let worst: Status?

  init(statuses: [Status]) {
    settled = statuses.count { $0.isSettled }
    total = statuses.count
    worst = statuses.min { $0.severity < $1.severity }
  }
}

extension Tracker {
  /// The steps of the law that matter now for a procedure, in any of its cases: most as soon as it
  /// is sent, the look again once there is a reason for it.
  public func lawSteps(of procedure: Procedure, _ accounts: [Account]) -> [Step] {
    let hasAnswer = procedure.steps.contains { $0.kind == .answer }
    return catalogue.lawSteps(of: procedure).filter { step in
      if step.kind == .answer, hasAnswer { return false }
      return accounts.contains { matters(step, $0, procedure) }
    }
  }

  private func matters(_ step: Step, _ account: Account, _ procedure: Procedure) -> Bool {
    let id = caseID(account, procedure)
    if !records.times(step.id, in: id).isEmpty { return true }
    if step.kind == .check { return status(account, procedure).severity == .checkAgain }
    guard sentDay(id, procedure) != nil, records.cases[id]?.ending == nil else { return false }
    let answer = answer(id, procedure)
    if answer?.outcome == .accepted { return false }
    switch step.kind {
    case .reply: return !times(.question, id).isEmpty
    case .authority, .news: return !times(.complaint, id).isEmpty
    case .complaint: return true
    case .acknowledgement, .question, .extension, .answer, .reminder: return answer == nil
    case .act, .submit, .check: return false
    }
  }
}

extension Platform {
  /// The procedures that refuse something and are well sourced; where there are none, those that
  /// refuse something, or all of them.
  public var countedProcedures: [Procedure] {
    let refusing = procedures.filter(\.kind.refuses)
    let sure = refusing.filter { $0.confidence != .low }
    return [sure, refusing].first { !$0.isEmpty } ?? procedures
  }
}
