import Testing
import VetoCanvas
import VetoModel
import VetoScreen

struct FormTests {
  /// The days of the step that sends, as a form: sent on, arrived on.
  private static func dates() throws -> AppState {
    var state = try Example.demo(.english)
    state.press(.down, .character("d"))
    return state
  }

  private static func form(_ state: AppState) -> Form? {
    if case .form(let form) = state.sheet { form } else { nil }
  }

  private static func focus(_ state: AppState) -> FormField.Name? { form(state)?.focused?.name }

  @Test(arguments: [(Key.down, Key.up), (.tab, .backTab)])
  func `arrows and Tab go from field to field, and round`(next: Key, previous: Key) throws {
    var state = try Self.dates()
    #expect(Self.focus(state) == .on)
    state.press(next)
    #expect(Self.focus(state) == .received)
    state.press(next)
    #expect(Self.focus(state) == .on)
    state.press(previous)
    #expect(Self.focus(state) == .received)
  }

  @Test func `Enter goes on, and from the last field confirms`() throws {
    var state = try Self.dates()
    let id = try #require(state.selectedTick)
    state.press(.control("u"))
    state.type("-2")
    state.press(.enter)
    #expect(Self.focus(state) == .received)
    state.press(.enter)
    #expect(state.sheet == nil)
    #expect(state.records.ticks[id]?.on?.description == "2025-05-18")
    #expect(state.records.ticks[id]?.received?.description == "2025-05-20")
  }

  @Test func `Esc leaves everything as it was`() throws {
    var state = try Self.dates()
    let revision = state.revision
    state.type("x")
    state.press(.escape)
    #expect(state.sheet == nil)
    #expect(state.revision == revision)
  }

  @Test func `what can't be read is said, and keeps what was typed`() throws {
    var state = try Self.dates()
    state.press(.control("u"))
    state.type("soon")
    state.press(.enter, .enter)
    #expect(
      Self.form(state)?.fault
        == "\"soon\" is not a valid date: try 27/05/2025, May 2025, yesterday, -3.")
    #expect(Self.form(state)?[.on]?.editor.text == "soon")
    state.press(.up)
    #expect(Self.form(state)?.fault == nil)
  }

  @Test func `a day that has not come is refused`() throws {
    var state = try Self.dates()
    let revision = state.revision
    state.press(.control("u"))
    state.type("21/05/2025")
    state.press(.enter, .enter)
    #expect(Self.form(state)?.fault == "21 May 2025 is still to come: today is 20 May 2025.")
    #expect(Self.focus(state) == .on)
    #expect(state.revision == revision)
  }

  @Test func `a request that arrives before it is sent is refused`() throws {
    var state = try Self.dates()
    state.press(.down, .control("u"))
    state.type("hier")
    state.press(.enter)
    #expect(
      Self.form(state)?.fault == "Received on 19 May 2025, before it was sent on 20 May 2025.")
    #expect(Self.focus(state) == .received)
  }

  @Test func `a field is edited like a line`() throws {
    var state = try Example.empty(.english)
    state.type("claire b")
    state.press(.control("w"), .backspace, .home, .delete, .character("C"), .end)
    state.press(.character("é"), .pasted("漢\n字"), .left, .backspace)
    #expect(Self.form(state)?[.name]?.editor.text == "Claireé漢字")
    state.press(.right, .control("u"))
    #expect(Self.form(state)?[.name]?.editor.text == "")
  }

  @Test(arguments: [("Zoé", 3), ("漢字", 4), ("e\u{301}", 1), ("👨‍👩‍👧", 2), ("", 0)])
  func `the terminal's cursor stands after what was typed`(text: String, columns: Int) throws {
    var state = try Example.empty(.english)
    let size = Size(columns: 80, rows: 24)
    let start = try #require(render(state, size: size).cursor)
    state.press(.pasted(text))
    let end = try #require(render(state, size: size).cursor)
    #expect(end.row == start.row)
    #expect(end.column - start.column == columns)
  }

  @Test func `a text longer than its field scrolls, with its end in sight`() throws {
    var state = try Example.empty(.english)
    state.press(.pasted(String(repeating: "long ", count: 30) + "end"))
    let size = Size(columns: 80, rows: 24)
    let grid = render(state, size: size)
    let cursor = try #require(grid.cursor)
    #expect(grid.faults(size) == [])
    #expect(grid.lines[cursor.row].contains("end"))
    state.press(.home)
    #expect(render(state, size: size).lines[cursor.row].contains("long long"))
  }

  @Test func `a choice goes round with the arrows, and to a letter`() throws {
    var state = try Example.empty(.english)
    state.press(.down)
    #expect(Self.form(state)?[.country]?.chosen == "FR")
    state.press(.character("i"))
    #expect(Self.form(state)?[.country]?.chosen == "IS")
    state.press(.character("I"))
    #expect(Self.form(state)?[.country]?.chosen == "IE")
    state.press(.left, .right)
    #expect(Self.form(state)?[.country]?.chosen == "IE")
    state.press(.character("0"))
    #expect(Self.form(state)?[.country]?.chosen == "IE")
    for _ in 0..<31 { state.press(.right) }
    #expect(Self.form(state)?[.country]?.chosen == "IE")
  }

  @Test func `a field that another's choice asks for is shown only then`() throws {
    var state = try Example.demo(.english)
    state.press(.character("a"), .enter, .down)
    #expect(Self.form(state)?.shown.map(\.name).contains(.newPerson) == false)
    state.press(.left, .left)
    #expect(Self.form(state)?[.owner]?.chosen == "+")
    #expect(Self.form(state)?.shown.map(\.name).contains(.newPerson) == true)
  }

  @Test func `a note and a proof are kept, the proof after its file was read`() throws {
    var state = try Example.demo(.english)
    let id = try #require(state.selectedTick)
    state.press(.character("c"))
    state.type("kept")
    state.press(.enter)
    state.type("~/fb.png")
    #expect(state.press(.enter) == [.readProof("~/fb.png")])
    state.tell(.proofRead(.success(Proof(file: "~/fb.png", sha256: "00"))))
    #expect(state.sheet == nil)
    #expect(state.records.ticks[id]?.note == "kept")
    #expect(state.records.ticks[id]?.proof == Proof(file: "~/fb.png", sha256: "00"))
  }

  @Test func `an account is linked, with the day it was`() throws {
    var state = try Example.demo(.english)
    state.press(.tab, .down, .down, .down, .up, .up, .enter)
    #expect(state.account?.label == "claire.photo")
    state.press(.character("e"), .enter, .down, .down, .down, .down)
    #expect(Self.focus(state) == .since)
    state.type("14/05/2025")
    state.press(.enter)
    #expect(state.account?.centre == Centre(name: "Claire", since: Day("2025-05-14")))
    #expect(state.account?.label == "claire.photo")
  }
}
