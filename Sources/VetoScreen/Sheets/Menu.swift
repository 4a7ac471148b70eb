import VetoCanvas
import VetoModel
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
  /// Those that hold what was typed.
  public private(set) var items: [Item]
  public private(set) var selected = 0
  /// What was typed to find one among many; nil if letters find nothing here.
  public private(set) var sought: String?
  private let all: [Item]
  /// The page that it was opened from, and returns to.
  var back: FilePage?

  init(title: String, text: String = "", items: [Item], finds: Bool = false) {
    self.title = title
    self.text = text
    self.items = items
    all = items
    sought = finds ? "" : nil
  }

  mutating func listAgain(_ state: AppState) { back?.listAgain(state) }

  mutating func type(_ key: Key, in state: AppState) -> SheetStep {
    if let sought, let typed = key.typed(after: sought) {
      find(typed)
      return .stays
    }
    switch key {
    case .escape, .left, .character("q"): return .closes
    case .enter, .character(" "), .right:
      return items.indices.contains(selected) ? .leaves(items[selected].command) : .closes
    default:
      if let move = Move(key) { selected = move.row(from: selected, of: items.count) }
      return .stays
    }
  }

  private mutating func find(_ text: String) {
    let parts = text.folded.split(separator: " ")
    sought = text
    items = all.filter { item in parts.allSatisfy { item.text.folded.contains($0) } }
    selected = 0
  }

  /// Rows that it needs in the lower part.
  func height(width: Int) -> Int {
    let lines = text.isEmpty ? 0 : wrap(text, to: width).count
    return 1 + lines + items.count
  }
}

extension AppState {
  /// - Parameter finds: whether letters that are typed narrow the items.
  mutating func offer(
    _ title: String, text: String = "", _ items: [Menu.Item], finds: Bool = false
  ) {
    sheet = .menu(Menu(title: title, text: text, items: items, finds: finds))
  }
}

extension Key {
  /// The text with this key typed after it; nil if the key types nothing there.
  fileprivate func typed(after text: String) -> String? {
    switch self {
    case .character(let letter) where letter != " ": text + String(letter)
    case .backspace: text.isEmpty ? nil : String(text.dropLast())
    default: nil
    }
  }
}

extension Grid {
  mutating func drawMenu(_ menu: Menu, _ area: Area, _ words: Words) {
    let left = area.columns.lowerBound + 1
    let width = area.width - 2
    var row = area.rows.lowerBound
    let title = menu.sought.map { words.finding($0, of: menu.title) } ?? menu.title
    write(title.cut(to: width), .accent, column: left, row: row)
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
