import VetoCanvas
import VetoModel
import VetoWords

/// A row of the left pane.
enum PlatformListRow: Hashable {
  case group(String)
  case platform(Platform)
  case more
  case blank
}

extension AppState {
  /// Groups are headings where two or more of their platforms are shown.
  var platformRows: [PlatformListRow] {
    var rows: [PlatformListRow] = []
    var used = tracker.platformsInUse[...]
    while let first = used.first {
      let group = catalogue.groupID(ofPlatform: first.id)
      let platforms = used.prefix { catalogue.groupID(ofPlatform: $0.id) == group }
      used = used.dropFirst(platforms.count)
      if !rows.isEmpty { rows.append(.blank) }
      if platforms.count > 1, let name = catalogue.group(ofPlatform: first.id)?.name {
        rows.append(.group(name[words.language]))
      }
      rows += platforms.map { .platform($0) }
    }
    if !rows.isEmpty { rows.append(.blank) }
    return rows + [.more]
  }
}

extension Grid {
  mutating func drawPlatforms(_ state: AppState, _ area: Area) {
    let rows = state.platformRows
    let selected = rows.firstIndex { isSelected($0, state) } ?? 0
    // The first row stays free, level with the names of the columns.
    let visible = area.rows.dropFirst(area.height > 8 ? 1 : 0)
    let first = scroll(to: selected, of: rows.count, visible: visible.count)
    for (row, line) in zip(visible, rows.dropFirst(first)) {
      draw(line, state, area, row)
    }
    if rows.count == 1, area.width >= 36 || state.focus == .platforms {
      drawEmpty(state, area)
    }
  }

  private func isSelected(_ row: PlatformListRow, _ state: AppState) -> Bool {
    switch row {
    case .platform(let platform): platform.id == state.platformID
    case .more: state.platformID == nil
    case .group, .blank: false
    }
  }

  private mutating func draw(
    _ line: PlatformListRow, _ state: AppState, _ area: Area, _ row: Int
  ) {
    let left = area.columns.lowerBound
    switch line {
    case .blank: return
    case .group(let name): write(name.uppercased(), .quiet, column: left + 2, row: row)
    case .more: write(state.words.morePlatforms, .quiet, column: left + 2, row: row)
    case .platform(let platform): draw(platform, state, area, row)
    }
    guard isSelected(line, state) else { return }
    write("▌", .accent, column: left, row: row)
    guard state.focus == .platforms, state.sheet == nil else {
      if case .platform(let platform) = line {
        write(platform.name[state.words.language], .accent, column: left + 2, row: row)
      }
      return
    }
    paint(.selected, columns: left + 1..<area.columns.upperBound, row: row)
    cursor = Position(column: left + 2, row: row)
  }

  private mutating func draw(
    _ platform: Platform, _ state: AppState, _ area: Area, _ row: Int
  ) {
    let name = platform.name[state.words.language]
    write(name, .text, column: area.columns.lowerBound + 2, row: row)
    let summary = state.tracker.row(platform)
    let count = "\(summary.settled)/\(summary.total)"
    let end = area.columns.upperBound - 1
    guard let worst = summary.worst else { return }
    if area.width >= 36 {
      write(count, .quiet, before: end, row: row)
      write(state.words.status(worst), worst.role, before: end - 6, row: row)
    } else if worst.isWorthAWord || summary.settled == summary.total {
      let sign = if case .covered = worst { "~" } else { "" }
      write(sign + state.words.shortStatus(worst), worst.role, before: end, row: row)
    } else {
      write(count, .quiet, before: end, row: row)
    }
  }

  private mutating func drawEmpty(_ state: AppState, _ area: Area) {
    let lines = wrap(state.words.emptyText, to: area.width - 3)
    for (offset, line) in lines.enumerated() {
      let row = area.rows.lowerBound + 3 + offset
      guard area.rows.contains(row) else { return }
      write(line, .text, column: area.columns.lowerBound + 2, row: row)
    }
  }
}

extension Status {
  fileprivate var isWorthAWord: Bool { severity < .started || severity == .sent }
}

/// The first row to show so that the selected one is in the middle, as far as there are rows.
func scroll(to selected: Int, of count: Int, visible: Int) -> Int {
  guard count > visible, visible > 0 else { return 0 }
  return max(0, min(selected - visible / 2, count - visible))
}
