import VetoCanvas
import VetoWords

/// A few things to choose from.
public struct Menu: ListPage, Equatable, Sendable {
  public struct Item: Equatable, Sendable {
    public let text: String
    /// What choosing it means.
    public let command: Command

    init(_ text: String, _ command: Command) {
      self.text = text
      self.command = command
    }
  }

  public let title: String
  public let text: String
  public let items: [Item]
  public private(set) var selected = 0
  /// The page that it was opened from, and returns to.
  var back: FilePage?

  init(title: String, text: String = "", items: [Item]) {
    self.title = title
    self.text = text
    self.items = items
  }

  mutating func listAgain(_ state: AppState) { back?.listAgain(state) }

  mutating func type(_ key: Key, in state: AppState) -> SheetStep {
    switch key {
    case .escape, .left, .character("q"): return .closes
    case .enter, .character(" "), .right:
      return items.indices.contains(selected) ? .leaves(items[selected].command) : .closes
    default:
      if let move = Move(key) { selected = move.row(from: selected, of: items.count) }
      return .stays
    }
  }

  /// Rows that it needs in the lower part.
  func height(width: Int) -> Int {
    let lines = text.isEmpty ? 0 : wrap(text, to: width).count
    return 1 + lines + items.count
  }
}

extension AppState {
  mutating func offer(_ title: String, text: String = "", _ items: [Menu.Item]) {
    sheet = .menu(Menu(title: title, text: text, items: items))
  }
}

extension Grid {
  mutating func drawMenu(_ menu: Menu, _ area: Area) {
    let left = area.columns.lowerBound + 1
    let width = area.width - 2
    var row = area.rows.lowerBound
    write(menu.title.cut(to: width), .accent, column: left, row: row)
    row += 1
    if !menu.text.isEmpty {
      let room = area.rows.upperBound - row - min(menu.items.count, 3)
      for line in wrap(menu.text, to: width).prefix(max(0, room)) {
        write(line, .text, column: left, row: row)
        row += 1
      }
    }
    let room = area.rows.upperBound - row
    let first = scroll(to: menu.selected, of: menu.items.count, visible: room)
    for (index, item) in menu.items.enumerated().dropFirst(first).prefix(max(0, room)) {
      let isSelected = index == menu.selected
      write(
        " \(item.text) ".cut(to: width), isSelected ? .cursor : .text, column: left, row: row)
      if isSelected { cursor = Position(column: left + 1, row: row) }
      row += 1
    }
  }
}
