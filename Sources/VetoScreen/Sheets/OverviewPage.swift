import VetoCanvas
import VetoModel
import VetoWords

/// Platforms and people, and where each cell of them stands.
public struct OverviewPage: ListPage, Equatable, Sendable {
  public private(set) var row = 0
  public private(set) var column = 0

  mutating func listAgain(_ state: AppState) {
    row = max(0, min(row, state.tracker.platformsInUse.count - 1))
    column = max(0, min(column, state.overviewPeople.count - 1))
  }

  mutating func type(_ key: Key, in state: AppState) -> SheetStep {
    let people = state.overviewPeople
    let platforms = state.tracker.platformsInUse
    switch key {
    case .escape, .character("q"), .character("v"): return .closes
    case .character("n"): return .leaves(.show(.next))
    case .enter:
      guard platforms.indices.contains(row), people.indices.contains(column),
        let cell = state.overviewCell(platforms[row], people[column])
      else { return .stays }
      return .leaves(.go(to: Destination(cell.account.id, row: .procedure(cell.procedure.id))))
    case .home: column = 0
    case .end: column = max(0, people.count - 1)
    case .left, .character("h"): column = max(0, column - 1)
    case .right, .character("l"): column = min(column + 1, max(0, people.count - 1))
    default: if let move = Move(key) { row = move.row(from: row, of: platforms.count) }
    }
    return .stays
  }
}

/// One cell of the overview: a person's cases on a platform.
struct OverviewCell: Hashable {
  /// The worst state, and the account and procedure it is about.
  let worst: Status
  let account: Account
  let procedure: Procedure
  /// How many cases are settled, of how many.
  let settled: Int
  let total: Int
}

extension AppState {
  var overviewPeople: [Person] {
    let owners = Set(records.liveAccounts.values.flatMap { $0 }.map(\.owner))
    return records.livePeople.filter { owners.contains($0.id) }
  }

  func overviewCell(_ platform: Platform, _ person: Person) -> OverviewCell? {
    let accounts = tracker.accounts(on: platform.id).filter { $0.owner == person.id }
    let cases = accounts.flatMap { account in
      platform.countedProcedures.map { (account, $0, tracker.status(account, $0)) }
    }
    guard let worst = cases.min(by: { $0.2.severity < $1.2.severity }) else { return nil }
    return OverviewCell(
      worst: worst.2, account: worst.0, procedure: worst.1,
      settled: cases.filter(\.2.isSettled).count, total: cases.count)
  }
}

extension Grid {
  private static let nameWidth = 16
  private static let cellWidth = 18
  private static let shortCellWidth = 12

  /// Rows are platforms, columns are persons; each cell has the worst state and a count.
  mutating func drawOverview(_ page: OverviewPage, _ state: AppState, _ area: Area) {
    let (row, column) = (page.row, page.column)
    let people = state.overviewPeople
    // Many persons: short words in narrow columns.
    let isShort = people.count * Grid.cellWidth > area.width - Grid.nameWidth - 2
    let cellWidth = isShort ? Grid.shortCellWidth : Grid.cellWidth
    let fitting = max(1, (area.width - Grid.nameWidth - 2) / cellWidth)
    let first = scroll(to: column, of: people.count, visible: fitting)
    let shown = Array(people.indices.dropFirst(first).prefix(fitting))
    let top = area.rows.lowerBound
    var after = write(state.words.overviewTitle, .heading, column: 2, row: top)
    if shown.count < people.count, let last = shown.last {
      let text = state.words.columnsShown(first + 1, last + 1, of: people.count)
      after = write(text, .quiet, column: after + 2, row: top)
    }
    let summary = state.overviewSummary
    if after + 2 + summary.displayWidth < size.columns {
      write(summary, .quiet, before: size.columns - 1, row: top)
    }
    func end(_ index: Int) -> Int { Grid.nameWidth + (index - first + 1) * cellWidth }
    for index in shown {
      let name = state.shownName(people[index]).harmless.cut(to: cellWidth - 2)
      write(name, index == column ? .accent : .heading, before: end(index), row: top + 2)
    }
    cursor = Position(column: 2, row: top)
    let platforms = state.tracker.platformsInUse
    let visible = area.rows.dropFirst(4)
    let firstRow = scroll(to: row, of: platforms.count, visible: visible.count)
    for (line, index) in zip(visible, platforms.indices.dropFirst(firstRow)) {
      let platform = platforms[index]
      write(
        platform.name[state.words.language], index == row ? .accent : .text, column: 2, row: line)
      for person in shown {
        draw(
          state.overviewCell(platform, people[person]), end(person), line, state,
          isSelected: index == row && person == column, isShort: isShort)
      }
    }
  }

  private mutating func draw(
    _ cell: OverviewCell?, _ end: Int, _ row: Int, _ state: AppState, isSelected: Bool,
    isShort: Bool
  ) {
    var text = "·"
    var role = Role.quiet
    if let cell {
      let count = cell.total > 1 ? " \(cell.settled)/\(cell.total)" : ""
      let sign = if case .covered = cell.worst, isShort { "~" } else { "" }
      let word = isShort ? state.words.shortStatus(cell.worst) : state.words.status(cell.worst)
      text = sign + word + count
      role = cell.worst.role
    }
    if isSelected {
      text = " \(text) "
      role = .cursor
      cursor = Position(column: end - text.displayWidth + 2, row: row)
    }
    write(text, role, before: isSelected ? end + 1 : end, row: row)
  }
}

extension AppState {
  fileprivate var overviewSummary: String {
    let accounts = records.liveAccounts.values.map(\.count).reduce(0, +)
    return words.overviewSummary(
      people: overviewPeople.count, accounts: accounts, overdue: overdueCases.count)
  }
}
