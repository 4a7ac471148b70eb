import VetoCanvas
import VetoModel
import VetoWords

/// What to do next, over all cases.
public struct NextPage: ListPage, Equatable, Sendable {
  public private(set) var selected = 0

  mutating func listAgain(_ state: AppState) {
    selected = min(selected, max(0, state.next.count - 1))
  }

  mutating func type(_ key: Key, in state: AppState) -> SheetStep {
    switch key {
    case .escape, .left, .character("q"), .character("n"): return .closes
    case .character("v"): return .leaves(.show(.overview))
    case .enter, .right, .character("l"):
      guard state.next.indices.contains(selected) else { return .closes }
      let item = state.next[selected]
      return .leaves(
        .go(to: Destination(item.account.id, row: .step(item.step, of: item.procedure.id))))
    default:
      if let move = Move(key) { selected = move.row(from: selected, of: state.next.count) }
      return .stays
    }
  }
}

extension Grid {
  /// One ordered list over all cases; each line says why, and how many minutes.
  mutating func drawNext(_ page: NextPage, _ state: AppState, _ area: Area) {
    let top = area.rows.lowerBound
    write(state.words.nextTitle, .heading, column: 2, row: top)
    let items = state.next
    let visible = area.rows.dropFirst(2)
    guard !items.isEmpty else {
      cursor = Position(column: 2, row: visible.first ?? top)
      for (row, line) in zip(visible, wrap(state.words.nextEmpty, to: area.width - 4)) {
        write(line, .text, column: 2, row: row)
      }
      return
    }
    // A line for what and a line for why, where one is not wide enough for both.
    let height = area.width >= 100 ? 1 : 2
    let fitting = max(1, visible.count / height)
    let first = scroll(to: page.selected, of: items.count, visible: fitting)
    for index in items.indices.dropFirst(first).prefix(fitting) {
      let row = (visible.first ?? top) + (index - first) * height
      draw(items[index], isSelected: index == page.selected, state, row, height)
    }
  }

  private mutating func draw(
    _ item: NextItem, isSelected: Bool, _ state: AppState, _ row: Int, _ height: Int
  ) {
    let end = size.columns - 1
    let minutes = "\(item.minutes) min"
    let what = state.what(item)
    let why = state.words.why(
      item.why, today: state.now.day, authority: state.tracker.authority(of: item.account))
    if isSelected {
      paint(.selected, columns: 1..<end, row: row)
      cursor = Position(column: 2, row: row)
    }
    let role: Role = isSelected ? .selected : .text
    let room = end - 3 - minutes.displayWidth
    let after = write(
      what.cut(to: height == 2 ? room - 2 : min(48, room)), role, column: 2, row: row)
    write(minutes, isSelected ? .selected : .quiet, before: end, row: row)
    if height == 1 {
      let column = max(after + 2, 52)
      write(
        why.cut(to: max(0, room - column)), isSelected ? .selected : item.why.role,
        column: column, row: row)
    } else {
      write(why.cut(to: end - 4), item.why.role, column: 4, row: row + 1)
    }
  }
}

extension AppState {
  fileprivate func what(_ item: NextItem) -> String {
    let platform = catalogue.platform(item.account.id.platform)?.name[words.language] ?? ""
    return "\(platform) · \(shownLabel(item.account)) · \(item.procedure.title[words.language])"
  }
}

extension NextItem.Why {
  var role: Role {
    switch self {
    case .overdue: .overdue
    case .cutOff: .waiting
    case .started: .accent
    case .notStarted: .quiet
    // All else in the list waits for the user.
    default: .yours
    }
  }
}
