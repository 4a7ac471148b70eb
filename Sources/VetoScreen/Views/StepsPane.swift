import VetoCanvas
import VetoModel
import VetoWords

/// Where the columns of the steps pane stand.
struct ColumnGrid: Hashable {
  /// Titles are written for 28 columns, after a number and a blank.
  static let titleWidth = 31

  let width: Int
  let shown: Range<Int>
  private let end: Int

  init(_ state: AppState, _ area: Area) {
    let count = state.accounts.count
    let room = area.width - 1 - ColumnGrid.titleWidth
    width = room >= 48 || room >= 12 * max(1, count) ? 12 : 8
    let fitting = max(1, room / width)
    let first = scroll(to: state.column, of: count, visible: fitting)
    shown = first..<min(count, first + fitting)
    // Few columns stand near their titles: the eye need not travel over an empty pane.
    let full = area.columns.upperBound - 1
    let near = area.columns.lowerBound + 1 + ColumnGrid.titleWidth + shown.count * width + 8
    end = full - near < 12 ? full : near
  }

  /// The column of the screen just after an account's column.
  func end(of column: Int) -> Int { end - (shown.upperBound - 1 - column) * width }

  /// Where titles must stop.
  var titleEnd: Int { end - shown.count * width }
}

extension Grid {
  mutating func drawSteps(_ state: AppState, _ area: Area) {
    let columns = ColumnGrid(state, area)
    drawColumnNames(state, area, columns)
    let rows = state.rows
    let selected = rows.firstIndex { $0.id != nil && $0.id == state.rowID } ?? 0
    let visible = area.rows.dropFirst()
    let first = firstRow(rows, selected: selected, visible: visible.count)
    for (row, line) in zip(visible, rows.dropFirst(first)) {
      draw(line, state, area, columns, row)
    }
    guard rows.indices.contains(selected) else { return }
    // The procedure and its states stay in sight, in the first row, when it is scrolled away.
    let heading = rows[...selected].last { if case .procedure = $0 { true } else { false } }
    if let heading, let top = visible.first, first > 0, rows[first] != heading,
      rows[selected].procedure == heading.procedure, selected > first
    {
      clear(columns: area.columns, rows: top..<top + 1)
      draw(heading, state, area, columns, top)
    }
  }

  // The heading of the selected row's procedure stays in sight as long as it can.
  private func firstRow(_ rows: [StepRow], selected: Int, visible: Int) -> Int {
    guard selected >= visible - 1 else { return 0 }
    let heading = rows[...selected].lastIndex { $0.isHeading } ?? 0
    let first = selected - heading < visible ? heading : selected - visible + 2
    return max(0, min(first, rows.count - visible))
  }

  private mutating func drawColumnNames(_ state: AppState, _ area: Area, _ columns: ColumnGrid) {
    let row = area.rows.lowerBound
    guard let platform = state.platform else { return }
    let left = area.columns.lowerBound + 1
    let after = write(platform.name[state.words.language], .heading, column: left, row: row)
    if columns.shown.count < state.accounts.count {
      let text = state.words.columnsShown(
        columns.shown.lowerBound + 1, columns.shown.upperBound, of: state.accounts.count)
      write(text, .quiet, column: after + 2, row: row, limit: columns.titleEnd)
    }
    let labels = distinctLabels(
      state.accounts[columns.shown].map { state.shownLabel($0) }, width: columns.width - 1)
    for (column, label) in zip(columns.shown, labels) {
      let role: Role = column == state.column && state.focus == .steps ? .accent : .heading
      write(label, role, before: columns.end(of: column), row: row)
    }
  }

  private mutating func draw(
    _ line: StepRow, _ state: AppState, _ area: Area, _ columns: ColumnGrid, _ row: Int
  ) {
    let isSelected = line.id != nil && line.id == state.rowID && state.focus == .steps
    let left = area.columns.lowerBound + 1
    let language = state.words.language
    switch line {
    case .blank: return
    case .procedure(let procedure):
      write(procedure.title[language], .heading, column: left, row: row, limit: columns.titleEnd)
      drawStatuses(procedure, state, columns, row, isSelected)
    case .step(let step, let procedure, let number):
      let role: Role = isSelected ? .accent : .quiet
      let text = write("\(number)", role, column: left, row: row) + 1
      write(
        step.title[language], isSelected ? .heading : .text, column: text, row: row,
        limit: columns.titleEnd)
      drawBoxes(step, procedure, state, columns, row, isSelected)
    case .law: write(state.words.lawHeading, .quiet, column: left, row: row)
    case .topics: write(state.words.topicsHeading, .heading, column: left, row: row)
    case .topic(let topic):
      let role: Role = isSelected ? .cursor : .text
      write(topic.title[language], role, column: left + 2, row: row)
      if isSelected { cursor = Position(column: left + 2, row: row) }
    }
  }

  private mutating func drawStatuses(
    _ procedure: Procedure, _ state: AppState, _ columns: ColumnGrid, _ row: Int,
    _ isSelected: Bool
  ) {
    for column in columns.shown {
      let status = state.tracker.status(state.accounts[column], procedure)
      var text = state.words.shortStatus(status)
      if case .covered = status { text = (columns.width > 8 ? "~ " : "~") + text }
      put(
        text, status.role, columns.end(of: column), row,
        underCursor: isSelected && column == state.column)
    }
  }

  private mutating func drawBoxes(
    _ step: Step, _ procedure: Procedure, _ state: AppState, _ columns: ColumnGrid, _ row: Int,
    _ isSelected: Bool
  ) {
    for column in columns.shown {
      var box = state.tracker.box(step, state.accounts[column], procedure)
      if box == .open, !state.tracker.applies(step, state.accounts[column], procedure) {
        box = .skipped
      }
      let end = columns.end(of: column)
      put(
        box.sign, box.role, end, row, underCursor: isSelected && column == state.column)
      if columns.width > 8, case .ticked(let tick) = box, step.kind != .act, let day = tick.on {
        write(state.words.shortDay(day), .quiet, before: end - 4, row: row)
      }
    }
  }

  private mutating func put(
    _ text: String, _ role: Role, _ end: Int, _ row: Int, underCursor: Bool
  ) {
    write(text, underCursor ? .cursor : role, before: end, row: row)
    guard underCursor else { return }
    let width = text.displayWidth
    cursor = Position(column: width == 3 ? end - 2 : end - width, row: row)
  }
}

extension Box {
  var sign: String {
    switch self {
    case .open: "[ ]"
    case .ticked: "[✓]"
    case .skipped, .ended: " – "
    case .covered: " ~ "
    }
  }

  var role: Role {
    switch self {
    case .ticked: .done
    case .open: .text
    case .skipped, .ended, .covered: .quiet
    }
  }
}
