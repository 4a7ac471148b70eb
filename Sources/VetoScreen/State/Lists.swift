import VetoCanvas
import VetoModel
import VetoWords

// Keys in Next and the Overview.
extension AppState {
  mutating func typeInNext(_ selected: Int, _ key: Key) {
    let items = tracker.next()
    switch key {
    case .escape, .left, .character("q"), .character("n"): sheet = nil
    case .character("v"): sheet = .overview(row: 0, column: 0)
    case .enter, .right, .character("l"):
      sheet = nil
      if items.indices.contains(selected) { go(to: items[selected]) }
    default:
      guard let move = Move(key) else { return }
      sheet = .next(selected: AppState.next(selected, move, count: max(1, items.count)))
    }
  }

  private mutating func go(to item: NextItem) {
    let id = item.account.id
    let column = tracker.accounts(on: id.platform).firstIndex { $0.id == id } ?? 0
    go(
      toPlatform: id.platform, column: column, row: .step(item.step, of: item.procedure.id))
  }

  mutating func typeInOverview(_ row: Int, _ column: Int, _ key: Key) {
    let platforms = tracker.platformsInUse
    let people = overviewPeople
    switch key {
    case .escape, .character("q"), .character("v"): sheet = nil
    case .character("n"): sheet = .next(selected: 0)
    case .enter:
      guard platforms.indices.contains(row), people.indices.contains(column),
        let cell = overviewCell(platforms[row], people[column])
      else { return }
      sheet = nil
      let accounts = tracker.accounts(on: platforms[row].id)
      go(
        toPlatform: platforms[row].id,
        column: accounts.firstIndex { $0.id == cell.account.id } ?? 0,
        row: .procedure(cell.procedure.id))
    case .home: sheet = .overview(row: row, column: 0)
    case .end: sheet = .overview(row: row, column: max(0, people.count - 1))
    case .left, .character("h"): sheet = .overview(row: row, column: max(0, column - 1))
    case .right, .character("l"):
      sheet = .overview(row: row, column: min(column + 1, max(0, people.count - 1)))
    default:
      guard let move = Move(key) else { return }
      let next = AppState.next(row, move, count: max(1, platforms.count))
      sheet = .overview(row: next, column: column)
    }
  }
}
