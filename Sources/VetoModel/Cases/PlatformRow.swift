/// A platform in the list: how many of its cases are settled, and the worst state among them.
public struct PlatformRow: Hashable, Sendable {
  public let settled: Int
  public let total: Int
  /// Nothing where the platform has no account.
  public let worst: Status?
}

extension Tracker {
  /// Objections are counted, not boxes: where a platform has a request to send, only the cases of
  /// such procedures count.
  public func row(_ platform: Platform) -> PlatformRow {
    let statuses = accounts(on: platform.id).flatMap { account in
      platform.countedProcedures.map { status(account, $0) }
    }
    return PlatformRow(
      settled: statuses.filter(\.isSettled).count, total: statuses.count,
      worst: statuses.min { $0.severity < $1.severity })
  }

  /// The steps of the law that matter now for a procedure: as soon as one of its cases is sent.
  public func lawSteps(of procedure: Procedure, _ accounts: [Account]) -> [Step] {
    guard procedure.submit != nil else { return [] }
    let cases = accounts.map { caseID($0, procedure) }
    let hasAnswer = procedure.steps.contains { $0.kind == .answer }
    return catalogue.lawSteps.filter { step in
      if step.kind == .answer, hasAnswer { return false }
      return cases.contains { matters(step, $0, procedure) }
    }
  }

  private func matters(_ step: Step, _ id: CaseID, _ procedure: Procedure) -> Bool {
    if records.ticks[id.tick(step.id)]?.on != nil { return true }
    guard sentDay(id, procedure) != nil, records.cases[id]?.ending == nil else { return false }
    let answer = answer(id, procedure)
    if answer?.outcome == .accepted { return false }
    switch step.id {
    case "law.reply": return records.ticks[id.tick("law.question")]?.on != nil
    case "law.authority": return records.ticks[id.tick("law.complaint")]?.on != nil
    case "law.complaint": return true
    default: return answer == nil
    }
  }
}

extension Platform {
  /// The procedures that send a request, or all of them where none does.
  public var countedProcedures: [Procedure] {
    let sending = procedures.filter { $0.submit != nil }
    return sending.isEmpty ? procedures : sending
  }
}
