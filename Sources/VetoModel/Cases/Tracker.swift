/// Answers every question about where things stand, from the catalogue, the records and the day.
public struct Tracker: Hashable, Sendable {
  public let catalogue: Catalogue
  public let records: Records
  public let today: Day
  // Worked out once: the screen asks for the same states many times at each key.
  private var ownStatuses: [AccountID: [String: Status]] = [:]
  private var statuses: [AccountID: [String: Status]] = [:]
  private var linkedAccounts: [LinkedAccounts: [Account]] = [:]
  let lawIDs: [StepKind: String]

  private struct LinkedAccounts: Hashable {
    let group: String
    let owner: String
    let centre: String
  }

  public init(catalogue: Catalogue, records: Records, today: Day) {
    self.catalogue = catalogue
    self.records = records
    self.today = today
    lawIDs = Dictionary(
      catalogue.lawSteps.map { ($0.kind, $0.id) }, uniquingKeysWith: { first, _ in first })
    for group in catalogue.groups { gather(group) }
    statuses = ownStatuses
    for platform in catalogue.platforms { cover(platform) }
  }

  private mutating func gather(_ group: Group) {
    for platform in group.platforms {
      for account in accounts(on: platform.id) {
        for procedure in platform.procedures {
          ownStatuses[account.id, default: [:]][procedure.id] = ownStatus(account, procedure)
        }
        guard let centre = account.centre else { continue }
        let key = LinkedAccounts(group: group.id, owner: account.owner, centre: centre.name)
        linkedAccounts[key, default: []].append(account)
      }
    }
  }

  // Only what is not sent yet can be covered.
  private mutating func cover(_ platform: Platform) {
    for account in accounts(on: platform.id) where account.centre != nil {
      for procedure in platform.procedures where procedure.reach == .linked {
        guard let own = ownStatuses[account.id]?[procedure.id], own.isUnsent,
          let covered = coveredStatus(account, procedure)
        else { continue }
        statuses[account.id]?[procedure.id] = covered
      }
    }
  }

  /// The columns of a platform, by owner and then in the order of their labels.
  public func accounts(on platform: String) -> [Account] {
    records.liveAccounts[platform] ?? []
  }

  /// The platforms that have a column, in the catalogue's order.
  public var platformsInUse: [Platform] {
    catalogue.platforms.filter { !accounts(on: $0.id).isEmpty }
  }

  public func caseID(_ account: Account, _ procedure: Procedure) -> CaseID {
    records.currentCase(account.id, procedure.id)
  }

  /// A step of a procedure, or one that the law gives.
  public func step(_ id: String, of procedure: Procedure) -> Step? {
    procedure.step(id) ?? catalogue.lawSteps.first { $0.id == id }
  }

  public func box(_ step: Step, _ account: Account, _ procedure: Procedure) -> Box {
    let id = caseID(account, procedure)
    if let last = records.times(step.id, in: id).last { return .ticked(last) }
    if records.ticks[id.tick(step.id)]?.isSkipped == true { return .skipped }
    if records.cases[id]?.ending != nil { return .ended }
    if case .covered(let other, _) = status(account, procedure) { return .covered(by: other) }
    return .open
  }

  // MARK: The ladder

  /// The state of a case: the first line of the ladder that fits (Docs/Architecture.md).
  public func status(_ account: Account, _ procedure: Procedure) -> Status {
    statuses[account.id]?[procedure.id] ?? ownStatus(account, procedure)
  }

  private func ownStatus(_ account: Account, _ procedure: Procedure) -> Status {
    let id = caseID(account, procedure)
    if let ending = records.cases[id]?.ending { return .ended(ending) }
    if let standing = procedure.standing { return .standing(standing) }
    if let answer = answer(id, procedure), let day = answer.counts, let outcome = answer.outcome {
      return answered(outcome, on: day, id, account, procedure)
    }
    if let sent = sentDay(id, procedure) { return waiting(account, procedure, id, since: sent) }
    return unsent(id, account, procedure)
  }

  private func answered(
    _ outcome: Outcome, on day: Day, _ id: CaseID, _ account: Account, _ procedure: Procedure
  ) -> Status {
    if outcome == .accepted { return finished(on: day, id, account, procedure) }
    if let complaint = lastDay(.complaint, id) {
      return .complained(complaint, after: outcome)
    }
    return .complain(outcome, answered: day)
  }

  private func waiting(
    _ account: Account, _ procedure: Procedure, _ id: CaseID, since sent: Day
  ) -> Status {
    if let asked = openQuestion(id) { return .yourTurn(asked: asked) }
    if let complaint = lastDay(.complaint, id) { return .complained(complaint, after: nil) }
    if let late = ownClock(account, procedure)?.overdueFrom, late <= today {
      return .overdue(from: late)
    }
    return .sent(sent)
  }

  private func unsent(_ id: CaseID, _ account: Account, _ procedure: Procedure) -> Status {
    let required = procedure.steps.filter { !$0.optional }
    let settled = required.filter { isSettled($0.id, id) }
    if procedure.submit == nil, settled.count == required.count, !required.isEmpty {
      let day = required.compactMap { lastDay($0.id, id) }.max()
      guard let day else { return .done(nil) }
      return finished(on: day, id, account, procedure)
    }
    let touched = procedure.steps.contains { isSettled($0.id, id) }
    return touched
      ? .started(done: settled.count, of: required.count) : .notStarted(of: required.count)
  }

  private func finished(
    on day: Day, _ id: CaseID, _ account: Account, _ procedure: Procedure
  ) -> Status {
    let sent = sentDay(id, procedure) ?? day
    let looked = looked(id, procedure, finished: day)
    if procedure.submit != nil {
      if let changed = account.emailChanged, changed > looked {
        return .checkAgain(.email, since: changed)
      }
      if procedure.reach == .linked, let since = account.centre?.since, since > sent,
        since > looked
      {
        return .checkAgain(.centre, since: since)
      }
    }
    if let again = checkAgainDay(id, procedure, finished: day), again <= today {
      return .checkAgain(.time, since: again)
    }
    return .done(day)
  }

  // The last day that anything was done for a case that was finished on that day.
  private func looked(_ id: CaseID, _ procedure: Procedure, finished day: Day) -> Day {
    let days = procedure.steps.map { lastDay($0.id, id) } + [lastDay(.check, id)]
    return days.compactMap(\.self).reduce(day, max)
  }

  /// The day from which a case that was finished on a day is worth a look again, where the
  /// catalogue gives months.
  public func checkAgainDay(_ id: CaseID, _ procedure: Procedure, finished day: Day) -> Day? {
    procedure.checkAgainMonths.map { looked(id, procedure, finished: day).adding(months: $0) }
  }

  private func coveredStatus(_ account: Account, _ procedure: Procedure) -> Status? {
    var best: (account: Account, status: Status)?
    for other in linked(to: account) {
      guard
        let twin = catalogue.platform(other.id.platform)?.procedures.first(where: {
          $0.act == procedure.act && $0.reach == .linked
        }), procedure.reach == .linked
      else { continue }
      let status = ownStatuses[other.id]?[twin.id] ?? ownStatus(other, twin)
      guard status.covers else { continue }
      if best.map({ $0.status.severity < status.severity }) ?? true { best = (other, status) }
    }
    guard let best, let sent = requestDay(of: best.account, act: procedure.act) else { return nil }
    // A request reaches those that were linked to its account when it was sent.
    let since = [account, best.account].compactMap(\.centre?.since).max()
    let looked = lastDay(.check, caseID(account, procedure)) ?? sent
    if let since, since > sent, since > looked {
      return .covered(by: best.account.id, .checkAgain(.centre, since: since))
    }
    if let changed = account.emailChanged, changed > sent, changed > looked {
      return .covered(by: best.account.id, .checkAgain(.email, since: changed))
    }
    return .covered(by: best.account.id, best.status)
  }

  /// The accounts of the same person in the same linked accounts, other than this one.
  public func linked(to account: Account) -> [Account] {
    guard let centre = account.centre, let group = catalogue.group(ofPlatform: account.id.platform)
    else { return [] }
    let key = LinkedAccounts(group: group.id, owner: account.owner, centre: centre.name)
    return (linkedAccounts[key] ?? []).filter { $0.id != account.id }
  }

  // MARK: Days of a case

  /// The day the request was received, the first time it was sent: a resend leaves the clock.
  public func sentDay(_ id: CaseID, _ procedure: Procedure) -> Day? {
    procedure.submit.flatMap { records.times($0.id, in: id).first?.counts }
  }

  // An answer whose request was not noted stands for it, and where nothing is sent, the last step.
  private func requestDay(of account: Account, act: String) -> Day? {
    guard
      let twin = catalogue.platform(account.id.platform)?.procedures.first(where: {
        $0.act == act && $0.reach == .linked
      })
    else { return nil }
    let id = caseID(account, twin)
    return sentDay(id, twin) ?? answer(id, twin)?.counts
      ?? twin.steps.compactMap { lastDay($0.id, id) }.max()
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

  private func lastDay(_ step: String, _ id: CaseID) -> Day? {
    records.times(step, in: id).last?.counts
  }

  /// All ticks in a case of the step that the law gives of that kind, the first time first.
  func times(_ kind: StepKind, _ id: CaseID) -> [Tick] {
    lawIDs[kind].map { records.times($0, in: id) } ?? []
  }

  func lastDay(_ kind: StepKind, _ id: CaseID) -> Day? { times(kind, id).last?.counts }

  // A question is open until a reply of the same day or later.
  private func openQuestion(_ id: CaseID) -> Day? {
    guard let asked = lastDay(.question, id) else { return nil }
    if let replied = lastDay(.reply, id), replied >= asked { return nil }
    return asked
  }

  func isSettled(_ step: String, _ id: CaseID) -> Bool {
    records.times(step, in: id).last != nil || records.ticks[id.tick(step)]?.isSkipped == true
  }
}
