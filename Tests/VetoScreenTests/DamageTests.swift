import Testing
import VetoCanvas
import VetoModel
import VetoWords

@testable import VetoScreen

@Suite("A damaged file on screen")
struct DamageTests {
  private let trouble = Trouble(path: "/x/progress.json", cause: .text(.truncated))

  private func damaged() throws -> AppState {
    try Example.demo(.english, .damaged(trouble, shown: "2026-09-14"))
  }

  @Test("is told at once with the copy's name; only looking is the first choice")
  func told() throws {
    var state = try damaged()
    guard case .menu(let menu) = state.sheet else { throw NoMenu() }
    #expect(menu.text.contains("/x/progress.json") && menu.text.contains("2026-09-14"))
    #expect(menu.items.map(\.command) == [.nothing, .ask(.restore)])
    #expect(state.press(.enter).isEmpty)
    #expect(state.sheet == nil)
    let before = state.progress
    #expect(state.press(.character("u")).isEmpty)
    #expect(state.sheet != nil && state.progress == before)
  }

  @Test("is brought back when the user says so, and can then be changed")
  func broughtBack() throws {
    var state = try damaged()
    state.press(.down)
    #expect(state.press(.enter) == [.restore])
    let saving = Saving(revision: state.revision)
    #expect(state.tell(.repaired(saving, setAside: "/x/progress.json.damaged-1")).isEmpty)
    #expect(state.mode == .normal && state.saving == .saved)
    #expect(state.notice?.text.contains("progress.json.damaged-1") == true)
  }

  @Test("that somebody mends meanwhile is taken as it is")
  func mended() throws {
    var state = try damaged()
    state.tell(.changed(state.progress))
    #expect(state.mode == .normal && state.sheet == nil)
  }

  @Test("that another takes the place of shows that one, and joins nothing unasked")
  func replaced() throws {
    var state = try damaged()
    #expect(state.tell(.changed(Progress())).isEmpty)
    #expect(state.mode == .normal && state.progress == Progress() && state.saving == .saved)
  }

  @Test("whose place a later format takes can't be begun anew")
  func newer() throws {
    var state = try damaged()
    let later = Trouble(path: "progress.json", cause: .newerVersion("99"))
    state.tell(.newerFound(Progress(), later))
    #expect(state.mode == .newerFile && state.sheet == nil && state.notice?.isWarning == true)
  }

  @Test("what bears no stamp is as the file has it")
  func unstamped() throws {
    var state = try Example.demo(.english, .normal)
    var (mine, theirs) = (state.progress, state.progress)
    mine.put(other: .number("5"), named: "zzz")
    state.tell(.changed(mine))
    theirs.put(other: .number("3"), named: "zzz")
    state.tell(.changed(theirs))
    #expect(state.progress.others["zzz"] == .number("3") && state.saving == .saved)
  }

  @Test("found at a save leaves everything in memory, and leaving offers to set it aside")
  func whileRunning() throws {
    var state = try Example.demo(.english, .normal)
    state.tell(.saveFailed(trouble))
    #expect(state.sheet == nil && state.saving == .failed(trouble))
    #expect(state.notice?.text.contains("see f") == true)
    state.tell(.quitRefused(trouble))
    guard case .menu(let menu) = state.sheet else { throw NoMenu() }
    #expect(
      menu.items.map(\.command)
        == [.nothing, .ask(.restore), .open(.saveElsewhere), .ask(.quitUnsaved)])
  }

  private struct NoMenu: Error {}
}
