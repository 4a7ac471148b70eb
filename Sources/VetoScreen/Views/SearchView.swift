import VetoCanvas
import VetoModel
import VetoWords

extension Grid {
  mutating func drawSearch(
    _ editor: LineEditor, _ selected: Int, _ state: AppState, _ area: Area
  ) {
    let top = area.rows.lowerBound
    let after = write(state.words.searchTitle, .heading, column: 2, row: top) + 2
    let width = min(40, size.columns - after - 2)
    let (text, at) = editor.window(width: width)
    write(text, .field, column: after, row: top, limit: after + width)
    paint(.field, columns: after..<after + width, row: top)
    cursor = Position(column: after + at, row: top)
    let hits = SearchHit.all(matching: editor.text, in: state)
    let visible = area.rows.dropFirst(2)
    guard !hits.isEmpty else {
      write(state.words.searchEmpty, .text, column: 2, row: visible.first ?? top)
      return
    }
    let first = scroll(to: selected, of: hits.count, visible: visible.count)
    for (row, index) in zip(visible, hits.indices.dropFirst(first)) {
      let hit = hits[index]
      let role: Role = index == selected ? .selected : .text
      let end = size.columns - 1
      if index == selected {
        paint(.selected, columns: 1..<end, row: row)
      }
      let middle =
        write(
          hit.text.cut(to: max(8, (end - 2) / 2)), role, column: 2, row: row) + 2
      let detail = hit.detail.cut(to: max(0, end - middle))
      write(detail, index == selected ? .selected : .quiet, before: end, row: row)
    }
  }
}
