import VetoCanvas
import VetoModel
import VetoWords

extension Form {
  /// Rows that it needs in the lower part.
  func height(width: Int) -> Int {
    let lines = text.isEmpty ? 0 : wrap(text, to: width).count
    return 1 + lines + shown.count + (fault == nil ? 1 : 2)
  }
}

extension Grid {
  mutating func drawForm(_ form: Form, _ state: AppState, _ area: Area) {
    let isStart = state.start != nil
    let left = area.columns.lowerBound + (isStart ? 2 : 1)
    let width = min(area.width - (isStart ? 4 : 2), 76)
    let roomy = isStart && area.height > 10
    var row = area.rows.lowerBound + (roomy ? 1 : 0)
    write(form.title, isStart ? .heading : .accent, column: left, row: row)
    row += roomy ? 2 : 1
    if !form.text.isEmpty {
      // Where rows are few, the fields come before what is said of them.
      let needed = min(form.shown.count, 3) + (form.fault == nil ? 0 : 1)
      let room = area.rows.upperBound - row - needed
      let isShort = !form.shortText.isEmpty && wrap(form.text, to: width).count > room
      let text = isShort ? form.shortText : form.text
      for line in wrap(text, to: width).prefix(max(0, room)) {
        write(line, .text, column: left, row: row)
        row += 1
      }
      if roomy { row += 1 }
    }
    let labels = form.shown.map { $0.kind == .box ? "" : $0.label }
    let labelWidth = (labels.map(\.displayWidth).max() ?? 0)
    let room = area.rows.upperBound - row - (form.fault == nil ? 0 : 1)
    let first = scroll(to: form.focus, of: form.shown.count, visible: room)
    for (index, field) in form.shown.enumerated().dropFirst(first).prefix(max(0, room)) {
      let place = FieldPlace(
        left: left, value: left + (labelWidth == 0 ? 0 : labelWidth + 3), row: row,
        end: min(left + width, area.columns.upperBound - 1), isFocused: index == form.focus)
      draw(field, place, state)
      row += 1
    }
    if let fault = form.fault {
      if roomy { row += 1 }
      write(
        fault.cut(to: width), .yours, column: left, row: min(row, area.rows.upperBound - 1))
    }
  }

  private mutating func draw(_ field: FormField, _ place: FieldPlace, _ state: AppState) {
    let role: Role = place.isFocused ? .accent : .text
    if field.kind != .box { write(field.label, role, column: place.left, row: place.row) }
    switch field.kind {
    case .text, .day: drawText(field, place, state)
    case .choice: drawChoice(field, place)
    case .box:
      let sign = field.isOn ? "[✓]" : "[ ]"
      let signRole: Role = place.isFocused ? .cursor : (field.isOn ? .done : .text)
      let after = write(sign, signRole, column: place.left, row: place.row)
      write(field.label, place.isFocused ? .heading : .text, column: after + 1, row: place.row)
      let hint = field.hint.cut(to: max(0, place.end - place.left - 18))
      write(hint, .quiet, column: place.left + 18, row: place.row)
      if place.isFocused { cursor = Position(column: place.left + 1, row: place.row) }
    }
  }

  private mutating func drawText(_ field: FormField, _ place: FieldPlace, _ state: AppState) {
    let room = max(1, place.end - place.value)
    let width = min(room, field.kind == .day ? 12 : max(16, min(32, room)))
    let (text, at) = field.editor.window(width: width)
    let after = place.value + width
    write(text, .field, column: place.value, row: place.row, limit: after)
    paint(.field, columns: place.value..<after, row: place.row)
    var note = field.hint
    let typed = DayText(field.editor.text)
    if field.kind == .day, !field.editor.trimmed.isEmpty, let day = typed.day(today: state.now.day)
    {
      note = typed.isMonth ? state.words.monthUnderstood(day) : state.words.dayUnderstood(day)
    }
    if place.isFocused || field.kind == .day {
      write(
        note.cut(to: max(0, place.end - after - 2)), .quiet, column: after + 2, row: place.row)
    }
    if place.isFocused { cursor = Position(column: place.value + at, row: place.row) }
  }

  private mutating func drawChoice(_ field: FormField, _ place: FieldPlace) {
    let text =
      field.options.indices.contains(field.selected)
      ? field.options[field.selected].text : ""
    let shown = place.isFocused ? "‹ \(text) ›" : text
    let start = place.isFocused ? place.value - 2 : place.value
    let fitting = shown.cut(to: max(1, place.end - start))
    let after = write(
      fitting, place.isFocused ? .cursor : .text, column: start, row: place.row)
    guard place.isFocused else { return }
    let room = place.end - after - 2
    if room > 6 { write(field.hint.cut(to: room), .quiet, column: after + 2, row: place.row) }
    cursor = Position(column: place.value, row: place.row)
  }
}

/// Where a field stands.
private struct FieldPlace {
  let left: Int
  let value: Int
  let row: Int
  let end: Int
  let isFocused: Bool
}

extension LineEditor {
  /// The part of the line around the cursor that fits, and where the cursor stands in it.
  func window(width: Int) -> (text: String, cursor: Int) {
    var first = cursor
    var used = 1
    while first > 0 {
      let next = String(letters[first - 1]).harmless.displayWidth
      guard used + next <= width else { break }
      used += next
      first -= 1
    }
    let before = String(letters[first..<cursor]).harmless.displayWidth
    return (String(letters[first...]), before)
  }
}
