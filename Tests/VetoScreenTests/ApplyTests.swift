import Testing
import VetoCanvas
import VetoModel
import VetoScreen
import VetoWords

/// Each key of the table does what its help says; the example begins on Jeanne's column, at the
/// step that keeps a picture.
struct ApplyTests {
  private static let start = StepRow.ID.step("picture", of: "object")

  private static func demo(_ keys: Key...) throws -> AppState {
    var state = try Example.demo(.english)
    for key in keys { state.press(key) }
    return state
  }

  @Test func `the example begins where something is to do`() throws {
    let state = try Self.demo()
    #expect(state.focus == .steps)
    #expect(state.platformID == "facebook")
    #expect(state.account?.label == "@jeanne")
    #expect(state.rowID == Self.start)
  }

  @Test(arguments: [
    (Key.up, StepRow.ID.step("privacy-centre", of: "object")),
    (.character("k"), .step("privacy-centre", of: "object")),
    (.down, .step("send", of: "object")), (.character("j"), .step("send", of: "object")),
    (.home, .procedure("object")), (.character("g"), .procedure("object")),
    (.end, .topic("reset-ai")), (.character("G"), .topic("reset-ai")),
    (.pageUp, .procedure("object")), (.pageDown, .procedure("was-public")),
  ])
  func `keys that move go to their row`(key: Key, row: StepRow.ID) throws {
    #expect(try Self.demo(key).rowID == row)
  }

  @Test func `ten rows down and ten rows up lead back`() throws {
    #expect(try Self.demo(.pageDown, .pageUp).rowID == Self.start)
  }

  @Test(arguments: [(Key.left, Key.right), (.character("h"), .character("l"))])
  func `left and right go through the accounts`(left: Key, right: Key) throws {
    #expect(try Self.demo(left).column == 1)
    #expect(try Self.demo(left, right).column == 2)
    #expect(try Self.demo(right).column == 2)
    #expect(try Self.demo(left, left).focus == .steps)
    #expect(try Self.demo(left, left, left).focus == .platforms)
    #expect(try Self.demo(left, left, left, left).focus == .platforms)
    #expect(try Self.demo(left, left, left, right).focus == .steps)
  }

  @Test(arguments: [Key.tab, .backTab])
  func `Tab changes the pane and back`(key: Key) throws {
    #expect(try Self.demo(key).focus == .platforms)
    #expect(try Self.demo(key, key).focus == .steps)
    #expect(try Self.demo(key, key).rowID == Self.start)
  }

  @Test func `in the left pane keys go through the platforms to the row that adds one`() throws {
    #expect(try Self.demo(.tab, .down).platformID == "instagram")
    #expect(try Self.demo(.tab, .down, .up).platformID == "facebook")
    #expect(try Self.demo(.tab, .end).platformID == nil)
    #expect(try Self.demo(.tab, .end, .right).focus == .platforms)
    #expect(try Self.demo(.tab, .end, .home).platformID == "facebook")
  }

  @Test func `Enter opens the pane, then the details`() throws {
    #expect(try Self.demo(.tab, .enter).focus == .steps)
    #expect(try Self.demo(.tab, .enter).sheet == nil)
    #expect(try Self.demo(.enter).text == .details)
    #expect(try Self.demo(.enter, .escape).sheet == nil)
    guard case .menu = try Self.demo(.tab, .end, .enter).sheet else {
      Issue.record("the row that adds a platform opens no menu")
      return
    }
  }

  @Test func `Space ticks the box under the cursor today, and unticks it`() throws {
    var state = try Self.demo()
    let id = try #require(state.selectedTick)
    state.press(.character(" "))
    #expect(state.records.ticks[id]?.on?.description == "2025-05-20")
    state.press(.character(" "))
    #expect(state.records.ticks[id]?.on == nil)
  }

  @Test func `Space on the step that sends notes the day it arrives, and says what is next`() throws
  {
    var state = try Self.demo(.down)
    let id = try #require(state.selectedTick)
    state.press(.character(" "))
    #expect(state.records.ticks[id]?.received?.description == "2025-05-20")
    #expect(state.notice?.text == state.words.sentIsNotDone)
  }

  @Test func `Space on an answer asks what it says and when, before anything is ticked`() throws {
    var state = try Self.demo(.down, .down)
    let id = try #require(state.selectedTick)
    state.press(.character(" "))
    #expect(state.records.ticks[id]?.on == nil)
    state.press(.down, .down, .enter)
    #expect(state.records.ticks[id]?.on == nil)
    state.press(.enter)
    #expect(state.records.ticks[id]?.on?.description == "2025-05-20")
    #expect(state.records.ticks[id]?.outcome == .refused)
  }

  @Test func `the day of an answer is the one that is typed, and a month will do`() throws {
    var state = try Self.demo(.down, .down)
    let id = try #require(state.selectedTick)
    state.press(.character(" "), .enter, .control("u"))
    state.type("mars 2025")
    state.press(.enter)
    #expect(state.records.ticks[id]?.on?.description == "2025-03-31")
    #expect(state.records.ticks[id]?.outcome == .accepted)
  }

  @Test func `Space on a heading changes nothing and says why`() throws {
    var state = try Self.demo(.home)
    let revision = state.revision
    state.press(.character(" "))
    #expect(state.revision == revision)
    #expect(state.notice?.text == "A heading has no box: go one down.")
  }

  @Test func `Space on a closed case changes nothing and says why`() throws {
    var state = try Self.demo(.character("x"), .enter)
    let revision = state.revision
    state.press(.character(" "))
    #expect(state.revision == revision)
    #expect(state.notice?.text == "This case is closed: x takes it up again.")
  }

  @Test func `Space on a box that a linked account covers ticks it anyway`() throws {
    var state = try Self.demo(.left)
    let id = try #require(state.selectedTick)
    #expect(id.caseID.account.slug == "claire-pro")
    state.press(.character(" "))
    #expect(state.records.ticks[id]?.on?.description == "2025-05-20")
  }

  @Test func `Space on what is to check again notes another look`() throws {
    let later = Example.now("2026-06-01")
    var state = try Example.demo(.english, at: later)
    state.press(.tab, .home, .tab, .home, .left, .left, .left)
    state.press(.right, .down)
    let id = try #require(state.selectedTick)
    #expect(id.description == "facebook.claire/object/account")
    state.press(.character(" "))
    #expect(state.records.ticks[id]?.on?.description == "2025-05-14")
    let looked = id.caseID.tick("law.checked")
    #expect(state.records.ticks[looked]?.on?.description == "2026-06-01")
    #expect(state.records.times("answer", in: id.caseID).count == 1)
    #expect(state.notice?.text == "Checked again today.")
    #expect(state.tracker.answer(id.caseID, try #require(state.row?.procedure))?.id.time == 1)
  }
}
