/// A platform in the list: how many of its cases are settled, and the worst state among them.
public struct PlatformRow: Hashable, Sendable {
  public let settled: Int
  public let total: Int
  /// Nil if the platform has no account.
  public let worst: Status?

}

/// How many cases of a platform stand how, and which steps of the law matter in how many of them.
/// What one account adds is taken out and put in anew when it changes.
struct PlatformTally: Hashable, Sendable {
  /// What one account adds.
  struct Share: Hashable, Sendable {
    /// Of the cases that are counted.
    let severities: [Severity]
    let lawSteps: [LawStep]
  }

  /// A step of the law in the cases of a procedure, by their ids.
  struct LawStep: Hashable, Sendable {
    let procedure: String
    let step: String
  }

  private var cases = Severity.allCases.map { _ in 0 }
  private var lawSteps: [LawStep: Int] = [:]

  var total: Int { cases.reduce(0, +) }
  var settled: Int { cases[Severity.done.rawValue] + cases[Severity.ended.rawValue] }
  var worst: Severity? { cases.firstIndex { $0 > 0 }.flatMap { Severity(rawValue: $0) } }

  func matters(_ step: LawStep) -> Bool { lawSteps[step] != nil }

  mutating func put(_ share: Share) { add(share, 1) }
  mutating func take(_ share: Share) { add(share, -1) }

  private mutating func add(_ share: Share, _ number: Int) {
    for severity in share.severities { cases[severity.rawValue] += number }
    for step in share.lawSteps {
      lawSteps[step, default: 0] += number
      if lawSteps[step] == 0 { lawSteps[step] = nil }
    }
  }
}

extension Tracker {
  /// The steps of the law that matter now for a procedure, in any of its cases on the platform:
  /// most as soon as it is sent, the look again once there is a reason for it.
  public func lawSteps(of procedure: Procedure, on platform: String) -> [Step] {
    guard let tally = tallies[platform] else { return [] }
    return catalogue.lawSteps(of: procedure).filter {
      tally.matters(PlatformTally.LawStep(procedure: procedure.id, step: $0.id))
    }
  }

  /// What an account adds to its platform; nil if it is not shown there.
  func share(_ id: AccountID) -> PlatformTally.Share? {
    guard let account = records.account(id), let states = statusesShown(id),
      let platform = catalogue.platform(id.platform)
    else { return nil }
    return PlatformTally.Share(
      severities: platform.countedProcedures.map { status(account, $0).severity },
      lawSteps: platform.procedures.flatMap { procedure in
        isTouched(account, procedure, states[procedure.id])
          ? lawSteps(of: procedure, account) : []
      })
  }

  // Most cases that nothing is done for need not be asked about each step.
  private func isTouched(_ account: Account, _ procedure: Procedure, _ status: Status?) -> Bool {
    if case .notStarted = status { return records.hasTicks(caseID(account, procedure)) }
    return true
  }

  private func lawSteps(of procedure: Procedure, _ account: Account) -> [PlatformTally.LawStep] {
    let hasAnswer = procedure.steps.contains { $0.kind == .answer }
    return catalogue.lawSteps(of: procedure).filter { step in
      !(step.kind == .answer && hasAnswer) && matters(step, account, procedure)
    }.map { PlatformTally.LawStep(procedure: procedure.id, step: $0.id) }
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
