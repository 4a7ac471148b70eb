import VetoModel

/// A row of a platform's steps, in the column of an account.
public struct Destination: Hashable, Sendable {
  let platform: String
  /// nil if the cursor stays in its column.
  let account: AccountID?
  /// nil for the first step to do.
  let row: StepRow.ID?

  init(_ account: AccountID, row: StepRow.ID? = nil) {
    (platform, self.account, self.row) = (account.platform, account, row)
  }

  init(platform: String, row: StepRow.ID) {
    (self.platform, account, self.row) = (platform, nil, row)
  }
}

extension AppState {
  /// The platforms of the left pane, and nil for the row that adds one.
  var platformStops: [String?] { tracker.platformsInUse.map(\.id) + [nil] }

  mutating func move(_ move: Move) {
    switch (move, focus) {
    case (.left, .steps):
      if column == 0 { focus = .platforms } else { column -= 1 }
    case (.left, .platforms): break
    case (.right, .platforms): enterSteps()
    case (.right, .steps): column = min(column + 1, max(0, accounts.count - 1))
    case (_, .platforms): movePlatform(move)
    case (_, .steps): moveRow(move)
    }
  }

  mutating func enterSteps() {
    guard platformID != nil else { return }
    focus = .steps
    keepCursorInside()
  }

  private mutating func movePlatform(_ move: Move) {
    let stops = platformStops
    let index = stops.firstIndex { $0 == platformID } ?? 0
    let next = move.row(from: index, of: stops.count)
    guard next != index else { return }
    platformID = stops[next]
    rowID = nil
    column = 0
    keepCursorInside()
  }

  private mutating func moveRow(_ move: Move) {
    let stops = rows.compactMap(\.id)
    let index = stops.firstIndex { $0 == rowID } ?? 0
    guard !stops.isEmpty else { return }
    rowID = stops[move.row(from: index, of: stops.count)]
  }

  /// After anything that may have taken away what the cursor stood on.
  mutating func keepCursorInside() {
    if !platformStops.contains(platformID) { platformID = platformStops.first ?? nil }
    column = max(0, min(column, accounts.count - 1))
    let stops = rows.compactMap(\.id)
    if rowID.map({ !stops.contains($0) }) ?? true { rowID = firstOpenRow ?? stops.first }
    if platformID == nil { focus = .platforms }
  }

  // The first step of the column that is still to do.
  private var firstOpenRow: StepRow.ID? {
    guard let account else { return nil }
    if let awaited = awaitedRow(account) { return awaited }
    return rows.first { row in
      guard case .step(let step, let procedure, _) = row, !step.isOfLaw else { return false }
      return tracker.box(step, account, procedure) == .open && !step.optional
    }?.id
  }

  // Once it is sent, the step that comes next is the answer, or the complaint.
  private func awaitedRow(_ account: Account) -> StepRow.ID? {
    guard let procedure = platform?.countedProcedures.first else { return nil }
    let wanted: (Step) -> Bool
    switch tracker.status(account, procedure) {
    case .sent:
      let open = tracker.openStep(account, procedure)
      wanted = { open == nil ? $0.kind == .answer : $0.id == open?.id }
    case .yourTurn: wanted = { $0.kind == .reply }
    case .overdue, .complain: wanted = { $0.kind == .complaint }
    default: return nil
    }
    return rows.first { $0.procedure == procedure && $0.step.map(wanted) == true }?.id
  }

  /// Puts the cursor on the first box that waits to be ticked, over all platforms.
  mutating func goToFirstThingToDo() {
    for platform in tracker.platformsInUse {
      for account in tracker.accounts(on: platform.id) {
        let isOpen = platform.countedProcedures.contains {
          let severity = tracker.status(account, $0).severity
          return severity == .started || severity == .notStarted
            || tracker.openStep(account, $0) != nil
        }
        guard isOpen else { continue }
        go(to: Destination(account.id))
        return
      }
    }
    platformID = platformStops.first ?? nil
    keepCursorInside()
  }

  /// Puts the cursor on what was undone or done again, where it is about one box, case or account.
  mutating func go(toWhatChanged name: Change.Name) {
    let tick = TickID(name.subject)
    let id = tick?.caseID ?? CaseID(name.subject)
    guard let account = id?.account ?? AccountID(name.subject),
      tracker.accounts(on: account.platform).contains(where: { $0.id == account })
    else { return }
    let row: StepRow.ID? =
      tick.map { .step($0.step, of: $0.caseID.procedure) } ?? id.map { .procedure($0.procedure) }
    go(to: Destination(account, row: row ?? rowID))
  }

  mutating func go(to destination: Destination) {
    platformID = destination.platform
    if let account = destination.account {
      column = tracker.accounts(on: destination.platform).firstIndex { $0.id == account } ?? 0
    }
    rowID = destination.row
    focus = .steps
    keepCursorInside()
  }
}

extension Move {
  private static let page = 10

  /// The row that it leads to from another, of so many.
  func row(from index: Int, of count: Int) -> Int {
    let wanted =
      switch self {
      case .up: index - 1
      case .down: index + 1
      case .pageUp: index - Move.page
      case .pageDown: index + Move.page
      case .first: 0
      case .last: count - 1
      case .left, .right: index
      }
    return max(0, min(count - 1, wanted))
  }
}
