import TestSupport
import Testing
import VetoCanvas
import VetoModel
import VetoScreen

/// Where nothing may be written, nothing changes.
struct ReadOnlyTests {
  @Test(arguments: [
    (AppState.Mode.readOnly, "With --now your own data are read-only."),
    (.newerFile, "This file comes from a later version of Veto: read-only."),
  ])
  func `a tick is refused with the reason`(mode: AppState.Mode, reason: String) throws {
    var state = try Example.demo(.english, mode)
    let before = state.progress
    let effects = state.press(.character(" "))
    #expect(effects == [])
    #expect(state.progress == before)
    #expect(state.notice?.text == reason)
    #expect(state.notice?.isWarning == true)
  }

  @Test(arguments: [AppState.Mode.readOnly, .newerFile])
  func `undo and redo are refused`(mode: AppState.Mode) throws {
    for key in [Key.character("u"), .control("r")] {
      var state = try Example.demo(.english, mode)
      state.press(key)
      #expect(state.notice?.isWarning == true)
    }
  }

  @Test(arguments: [AppState.Mode.readOnly, .newerFile])
  func `no keys at all change anything or ask for a save`(mode: AppState.Mode) throws {
    var state = try Example.demo(.english, mode)
    let before = state.progress
    var user = RandomKeys(random: SeededRandom(seed: 21))
    var saves = 0
    for _ in 0..<2_000 {
      let effects = state.press(user.key())
      saves += effects.filter { $0 == .save }.count
    }
    #expect(saves == 0)
    #expect(state.progress == before)
    #expect(state.revision == before.revision)
  }

  @Test(arguments: [AppState.Mode.readOnly, .newerFile])
  func `what would be refused is neither offered nor asked for`(mode: AppState.Mode) throws {
    var state = try Example.demo(.english, mode)
    state.press(.down)
    let footer = render(state, size: Size(columns: 120, rows: 40)).lines[39]
    #expect(!footer.contains("tick") && !footer.contains("dates") && footer.contains("help"))
    for key in ["a", "c", "d", "e", "t", "x"] {
      state.press(.character(Character(key)))
      #expect(state.sheet == nil && state.notice?.isWarning == true, "\(key)")
    }
  }

  @Test func `the screen says that it is read-only, all the time`() throws {
    let state = try Example.demo(.english, .readOnly)
    let lines = render(state, size: Size(columns: 80, rows: 24)).lines
    #expect(lines[0].contains("read-only"))
    #expect(lines[23].hasSuffix("read-only"))
  }

  @Test func `an empty read-only file asks nothing`() throws {
    let catalogue = try Example.empty(.english).catalogue
    let state = AppState(
      catalogue: catalogue, progress: Progress(), language: .english,
      now: Example.now("2026-11-23"), mode: .readOnly)
    #expect(state.start == nil)
    #expect(state.sheet == nil)
  }
}
