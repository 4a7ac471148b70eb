/// Answers every question about where things stand, from the catalogue, the records and the day.
///
/// What is asked at each key is worked out once and kept: the state of each case, the row of each
/// platform, the list of what to do. `follow` works out anew what a change concerns, and no more.
public struct Tracker: Hashable, Sendable {
  /// With the platforms in use at hand.
  public private(set) var catalogue: Catalogue
  public private(set) var records: Records
  public private(set) var today: Day
  /// The platforms that have a column, in the catalogue's order.
  public private(set) var platformsInUse: [Platform] = []
  /// Of the steps that the law gives.
  let lawIDs: [StepKind: String]
  private(set) var ownStatuses: [AccountID: [String: Status]] = [:]
  private var statuses: [AccountID: [String: Status]] = [:]
  /// In the order of the platforms, then of the columns.
  private(set) var linkedAccounts: [LinkedAccounts: [Account]] = [:]
  private var links: [AccountID: LinkedAccounts] = [:]
  private(set) var tallies: [String: PlatformTally] = [:]
  /// What each account adds to the tally of its platform, to be taken out when it changes.
  private var shares: [AccountID: PlatformTally.Share] = [:]
  private var rows: [String: PlatformRow] = [:]
  private var list = NextList()
  /// Of the progress that was read last; nil if nobody knows which that was.
  private var revision: Int?

  public init(catalogue: Catalogue, records: Records, today: Day) {
    self.catalogue = catalogue
    self.records = records
    self.today = today
    lawIDs = Dictionary(
      catalogue.lawSteps.map { ($0.kind, $0.id) }, uniquingKeysWith: { first, _ in first })
    let accounts = records.liveAccounts.filter { catalogue.knows($0.key) }.values.joined()
    workOut(Set(accounts.map(\.id)))
  }

  /// Reads a progress as a whole; `follow` takes over from there.
  public init(catalogue: Catalogue, reading progress: inout Progress, today: Day) {
    _ = progress.takeChanges()
    self.init(catalogue: catalogue, records: Records(progress), today: today)
    revision = progress.revision
  }

  /// Takes in what changed in the progress since it was read last: only what that concerns is
  /// worked out anew. Everything is on another day, or where it is another progress.
  public mutating func follow(_ progress: inout Progress, today: Day) {
    guard today == self.today, let changes = progress.takeChanges(), changes.since == revision
    else {
      self = Tracker(catalogue: catalogue, reading: &progress, today: today)
      return
    }
    revision = progress.revision
    workOut(records.update(changes.records, from: progress))
  }

  // MARK: Working out

  private mutating func workOut(_ concerned: Set<AccountID>) {
    catalogue.read(Set(concerned.map(\.platform)))
    var affected = concerned
    var linked: Set<LinkedAccounts> = []
    for id in concerned {
      let account = shown(id)
      let (old, new) = (links[id], account.flatMap { linkedAccounts(of: $0) })
      links[id] = new
      linked.formUnion([old, new].compactMap(\.self))
      if let old { linkedAccounts[old]?.removeAll { $0.id == id } }
      if let new, let account { linkedAccounts[new, default: []].append(account) }
      ownStatuses[id] = account.map { account in statuses(of: account) { ownStatus(account, $0) } }
    }
    for key in linked {
      let members = inOrder(linkedAccounts[key] ?? [])
      linkedAccounts[key] = members.isEmpty ? nil : members
      affected.formUnion(members.map(\.id))
    }
    for id in affected { cover(id) }
    renewRows(affected)
    renewList(affected)
  }

  /// The account where it is shown: it is not removed, nor its owner, and its platform is known.
  private func shown(_ id: AccountID) -> Account? {
    guard catalogue.knows(id.platform) else { return nil }
    return records.account(id).flatMap { records.isLive($0) ? $0 : nil }
  }

  private func statuses(
    of account: Account, _ status: (Procedure) -> Status
  ) -> [String: Status] {
    let procedures = catalogue.platform(account.id.platform)?.procedures ?? []
    return Dictionary(
      procedures.map { ($0.id, status($0)) }, uniquingKeysWith: { _, last in last })
  }

  // Only what is not sent yet can be covered.
  private mutating func cover(_ id: AccountID) {
    guard let own = ownStatuses[id], let account = records.account(id) else {
      statuses[id] = nil
      return
    }
    statuses[id] = statuses(of: account) { procedure in
      let status = own[procedure.id] ?? ownStatus(account, procedure)
      return status.isUnsent ? coveredStatus(account, procedure) ?? status : status
    }
  }

  private func inOrder(_ accounts: [Account]) -> [Account] {
    accounts.map { (catalogue.place(ofPlatform: $0.id.platform) ?? 0, ColumnOrder($0), $0) }
      .sorted { ($0.0, $0.1) < ($1.0, $1.1) }.map(\.2)
  }

  private mutating func renewRows(_ affected: Set<AccountID>) {
    var touched: [String: Set<Severity>] = [:]
    for id in affected {
      let (old, new) = (shares[id], share(id))
      shares[id] = new
      if let old { tallies[id.platform]?.take(old) }
      if let new { tallies[id.platform, default: PlatformTally()].put(new) }
      touched[id.platform, default: []]
        .formUnion((old?.severities ?? []) + (new?.severities ?? []))
    }
    var usedOthers = false
    for (id, severities) in touched {
      let row = newRow(id, touched: severities)
      if (rows[id] == nil) != (row == nil) { usedOthers = true }
      rows[id] = row
      if row == nil { tallies[id] = nil }
    }
    if usedOthers {
      platformsInUse = catalogue.platformIDs.filter { rows[$0] != nil }
        .compactMap { catalogue.platform($0) }
    }
  }

  // The worst state is looked for only where one as bad as that came or went.
  private func newRow(_ id: String, touched: Set<Severity>) -> PlatformRow? {
    guard records.liveAccounts[id] != nil, let platform = catalogue.platform(id) else { return nil }
    let tally = tallies[id] ?? PlatformTally()
    var worst = rows[id]?.worst
    if let severity = tally.worst, worst?.severity != severity || touched.contains(severity) {
      worst = firstStatus(severity, on: platform)
    } else if tally.worst == nil {
      worst = nil
    }
    return PlatformRow(settled: tally.settled, total: tally.total, worst: worst)
  }

  // Refusals are counted, not boxes: where a platform has a way to refuse, only the cases of such
  // procedures count.
  private func firstStatus(_ severity: Severity, on platform: Platform) -> Status? {
    let counted = platform.countedProcedures
    for account in accounts(on: platform.id) {
      for procedure in counted {
        let status = status(account, procedure)
        if status.severity == severity { return status }
      }
    }
    return nil
  }

  private mutating func renewList(_ affected: Set<AccountID>) {
    var entries: [AccountID: [NextList.Entry]] = [:]
    for id in affected { entries[id] = listEntries(id) }
    list.replace(entries)
  }

  private func listEntries(_ id: AccountID) -> [NextList.Entry] {
    guard statuses[id] != nil, let account = records.account(id),
      let place = catalogue.place(ofPlatform: id.platform),
      let platform = catalogue.platform(id.platform)
    else { return [] }
    let column = ColumnOrder(account)
    return platform.procedures.enumerated().compactMap { index, procedure in
      item(account, procedure).map {
        let stand = NextList.Stand(platform: place, column: column, procedure: index)
        return NextList.Entry($0, stand, today: today)
      }
    }
  }

  // MARK: Answers

  /// The columns of a platform, by owner and then in the order of their labels.
  public func accounts(on platform: String) -> [Account] {
    records.liveAccounts[platform] ?? []
  }

  /// How the cases of a platform stand; one without a column has none.
  public func row(_ platform: Platform) -> PlatformRow {
    rows[platform.id] ?? PlatformRow(settled: 0, total: 0, worst: nil)
  }

  /// The states of an account's cases, by procedure; nil if it is not shown.
  func statusesShown(_ id: AccountID) -> [String: Status]? { statuses[id] }

  /// The state of a case.
  public func status(_ account: Account, _ procedure: Procedure) -> Status {
    statuses[account.id]?[procedure.id] ?? ownStatus(account, procedure)
  }

  /// What to do over all cases, in order: what loses most if left, first. `person` is the id of
  /// one, whose cases alone are listed.
  public func next(person: String? = nil) -> [NextItem] {
    guard let person else { return list.items }
    return list.items.filter { $0.account.owner == person }
  }

  /// Every case whose answer is late, the longest first.
  public var overdueCases: ArraySlice<NextItem> { list.overdue }

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
}
