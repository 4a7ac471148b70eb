import VetoCanvas
import VetoModel
import VetoWords

extension Grid {
  /// The row under the cursor, as far as there is room: what to do, and the link below it.
  mutating func drawDetails(_ state: AppState, _ area: Area) {
    let left = area.columns.lowerBound + 1
    let width = area.width - 2
    let (shown, isCut) = state.shortDetails(width: width, height: area.height - 1)
    let more = isCut ? "\(state.words.keyEnter) …" : ""
    let limit = area.columns.upperBound - 1 - (isCut ? more.displayWidth + 2 : 0)
    let title = state.detailsTitle.cut(to: max(0, limit - left))
    write(title, .accent, column: left, row: area.rows.lowerBound)
    write(more, .quiet, before: area.columns.upperBound - 1, row: area.rows.lowerBound)
    for (row, line) in zip(area.rows.dropFirst(), shown) {
      write(
        line.text, line.role, column: left, row: row, limit: area.columns.upperBound - 1)
    }
  }
}

extension AppState {
  // The path and the link stay visible, whatever is cut above them.
  fileprivate func shortDetails(width: Int, height: Int) -> ([Paragraph], isCut: Bool) {
    let all = broken(details(inFull: false), width: width)
    guard all.count > height, height > 0 else { return (all, false) }
    let path = height > 3 ? row?.step?.path.map { fill($0) } : nil
    let link = height > 1 ? row?.step?.links.first?.url : nil
    let tail =
      [path.map { Paragraph($0.cut(to: width)) }, link.map { Paragraph($0.cut(to: width), .link) }]
      .compactMap(\.self)
    let head = broken(
      details(inFull: false).filter { $0.role != .link && $0.role != .quiet && $0.text != path },
      width: width)
    var kept = Array(head.prefix(height - tail.count))
    if kept.count < head.count, let last = kept.popLast() {
      kept.append(Paragraph((last.text + "…").cut(to: width), last.role))
    }
    return (kept + tail, true)
  }
}
