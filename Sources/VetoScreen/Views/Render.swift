public import VetoCanvas
import VetoModel
import VetoWords

/// The whole screen for a state and a size: the same state and size always give the same grid.
public func render(_ state: AppState, size: Size) -> Grid {
  var grid = Grid(size: size)
  guard size.columns >= Layout.smallest.columns, size.rows >= Layout.smallest.rows else {
    grid.drawTooSmall(state)
    return grid
  }
  let layout = Layout(
    size: size, hasCountdown: state.start == nil, lowerHeight: state.lowerHeight(size))
  grid.drawHeader(state, layout)
  grid.drawBody(state, layout)
  grid.drawFooter(state, layout)
  return grid
}

extension AppState {
  /// What a sheet in the lower part needs; nil if there is none.
  func lowerHeight(_ size: Size) -> Int? {
    let width = size.columns - (size.columns < 60 ? 0 : (size.columns < 100 ? 23 : 37)) - 2
    switch sheet {
    case .menu(let menu): return menu.height(width: width)
    case .form(let form): return form.height(width: width)
    case .text, .search, .next, .overview, .file, nil: return nil
    }
  }
}

extension Grid {
  fileprivate mutating func drawTooSmall(_ state: AppState) {
    let text = state.words.tooSmall(Layout.smallest.columns, Layout.smallest.rows)
    for (row, line) in wrap(text, to: max(1, size.columns)).enumerated() {
      write(line, .text, column: 0, row: row)
    }
    cursor = Position(column: 0, row: 0)
  }

  fileprivate mutating func drawBody(_ state: AppState, _ layout: Layout) {
    rule(layout.ruleAbove, layout)
    rule(layout.ruleBelow, layout)
    switch state.sheet {
    case .form(let form) where state.start != nil || layout.isCramped:
      drawForm(form, state, layout.body)
    case .menu(let menu) where layout.isCramped: drawMenu(menu, layout.body, state.words)
    case .text(let page): drawText(page, state, layout)
    case .search(let page): drawSearch(page, state, layout.body)
    case .next(let page): drawNext(page, state, layout.body)
    case .overview(let page): drawOverview(page, state, layout.body)
    case .file(let page): drawFilePage(page, state, layout.body)
    case .form, .menu, nil: drawPanes(state, layout)
    }
  }

  private mutating func rule(_ row: Int, _ layout: Layout) {
    write(
      String(repeating: "─", count: size.columns), .rule, column: 0, row: row)
  }

  private mutating func drawPanes(_ state: AppState, _ layout: Layout) {
    if !layout.isNarrow { drawLines(layout) }
    let sheetIsOpen = state.sheet != nil
    if layout.isNarrow, state.focus == .platforms, !sheetIsOpen {
      drawPlatforms(state, layout.platforms)
      return
    }
    if !layout.isNarrow { drawPlatforms(state, layout.platforms) }
    if layout.isNarrow {
      write(
        String(repeating: "─", count: size.columns), .rule, column: 0,
        row: layout.lower.rows.lowerBound - 1)
    }
    drawSteps(state, layout.steps)
    switch state.sheet {
    case .menu(let menu): drawMenu(menu, layout.lower, state.words)
    case .form(let form): drawForm(form, state, layout.lower)
    case .text, .search, .next, .overview, .file, nil: drawDetails(state, layout.lower)
    }
  }

  private mutating func drawLines(_ layout: Layout) {
    let column = layout.platforms.columns.upperBound
    for row in layout.body.rows { write("│", .rule, column: column, row: row) }
    write("┬", .rule, column: column, row: layout.ruleAbove)
    write("┴", .rule, column: column, row: layout.ruleBelow)
    let split = layout.lower.rows.lowerBound - 1
    write(
      "├" + String(repeating: "─", count: layout.lower.width), .rule, column: column, row: split)
  }
}
