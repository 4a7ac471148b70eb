import Testing
import VetoCanvas
import VetoModel
import VetoScreen

struct SaveStateTests {
  private static let full = Trouble(path: "progress.json", cause: .system(.save, .diskFull))
  private static let size = Size(columns: 80, rows: 24)

  private static func footer(_ state: AppState) -> String {
    render(state, size: size).lines[23]
  }

  private static func saved() throws -> AppState {
    var state = try Example.begun(.english)
    state.save()
    return state
  }

  private func fail(_ state: inout AppState) -> [Effect] {
    state.tell(.saveFailed(Self.full))
  }

  @Test func `a change asks to be saved, and a save says saved`() throws {
    var state = try Self.saved()
    #expect(state.saving == .saved)
    let effects = state.press(.character(" "))
    #expect(effects == [.save])
    #expect(state.saving == .unsaved)
    #expect(Self.footer(state).hasSuffix("not saved yet"))
    state.save()
    #expect(state.saving == .saved)
    #expect(Self.footer(state).hasSuffix("saved"))
  }

  @Test func `what changes nothing asks for no save`() throws {
    var state = try Self.saved()
    let effects = state.press(.down, .up, .tab, .character("?"), .escape)
    #expect(effects == [])
    #expect(state.saving == .saved)
  }

  @Test func `a failed save keeps the tick and says so until a save succeeds`() throws {
    var state = try Self.saved()
    let id = try #require(state.selectedTick)
    state.press(.character(" "))
    let effects = fail(&state)
    #expect(effects == [])
    #expect(state.records.ticks[id]?.on != nil)
    #expect(state.saving == .failed(Self.full))
    #expect(Self.footer(state).hasSuffix("not saved: disk full"))
    let next = state.press(.down, .character(" "))
    #expect(next == [.save])
    #expect(state.saving == .failed(Self.full))
    state.save()
    #expect(state.saving == .saved)
    #expect(state.records.ticks[id]?.on != nil)
  }

  @Test func `a save that is older than the last change leaves it unsaved`() throws {
    var state = try Self.saved()
    state.press(.character(" "))
    let revision = state.revision
    let id = try #require(state.selectedTick)
    state.press(.down, .character(" "))
    state.tell(
      .saved(Saving(revision: revision)))
    #expect(state.saving == .unsaved)
    #expect(state.records.ticks[id]?.on != nil)
    #expect(state.records.ticks.values.filter { $0.on != nil }.count == 2)
  }

  @Test func `what others wrote meanwhile does not keep the last change from being saved`() throws {
    var state = try Self.saved()
    var other = state.progress
    let name = Address("people", "claire", "name")
    other.set(.string("Claire M"), at: name, now: 1, device: "away")
    state.press(.character(" "))
    let first = state.revision
    state.press(.down, .character(" "))
    let second = state.revision
    state.tell(.saved(Saving(revision: first, joined: other)))
    #expect(state.saving == .unsaved)
    state.tell(.saved(Saving(revision: second)))
    #expect(state.saving == .saved)
  }

  @Test func `a change hands over what it put, and no more`() throws {
    var state = try Self.saved()
    let id = try #require(state.selectedTick)
    state.press(.character(" "))
    let put = try #require(state.lastPut)
    #expect(put["ticks", id.description] == state.progress["ticks", id.description])
    #expect(put.sections.values.map(\.count).reduce(0, +) <= 2)
  }

  @Test func `what others wrote joins what is here, and is said`() throws {
    var state = try Self.saved()
    var other = state.progress
    var history = History()
    let there = try #require(TickID("whatsapp.claire/object/help"))
    other.apply(
      .tick(there, on: state.now.day, received: nil), by: Author(device: "away", now: 1),
      history: &history)
    let here = try #require(state.selectedTick)
    state.press(.character(" "))
    let effects = state.tell(.changed(other))
    #expect(effects == [])
    #expect(state.records.ticks[there]?.on != nil)
    #expect(state.records.ticks[here]?.on != nil)
    #expect(
      state.notice?.text == "Changed elsewhere; all is joined here.")
  }

  @Test func `a warning about the file is said once`() throws {
    var state = try Self.saved()
    let warning = Trouble(path: "progress.json", cause: .caution(.notLockable))
    for expected in [true, false] {
      state.press(.down)
      state.tell(
        .saved(
          Saving(revision: state.revision, warning: warning)))
      #expect((state.notice != nil) == expected)
    }
  }

  @Test func `quitting with something unsaved asks, and staying is the first choice`() throws {
    var state = try Self.saved()
    state.press(.character(" "))
    state.tell(.quitRefused(Self.full))
    guard case .menu(let menu) = state.sheet else {
      Issue.record("no question")
      return
    }
    #expect(menu.items.map(\.command) == [.nothing, .open(.saveElsewhere), .ask(.quitUnsaved)])
    var leaving = state
    let stayed = state.press(.enter)
    #expect(stayed == [])
    #expect(state.sheet == nil)
    let left = leaving.press(.down, .down, .enter)
    #expect(left == [.quitUnsaved])
  }

  @Test func `a new day is noticed, and asks for no save`() throws {
    var state = try Self.saved()
    let effects = state.apply(
      .news(.clock), at: Example.now("2026-11-24", 0, 0), by: Example.author)
    #expect(effects == [])
    #expect(state.tracker.today.description == "2026-11-24")
    #expect(state.saving == .saved)
  }

  @Test func `quitting with something unsaved offers another place, as often as it takes`() throws {
    var state = try Self.saved()
    state.press(.character(" "))
    _ = fail(&state)
    state.tell(.quitRefused(Self.full))
    state.press(.down, .enter)
    #expect(state.press(.enter) == [.saveCopy(path: "~/veto-copy.json")])
    state.tell(.copyFailed(Self.full, path: "~/veto-copy.json"))
    state.press(.control("u"))
    state.type("/mnt/b.json")
    #expect(state.press(.enter) == [.saveCopy(path: "/mnt/b.json")])
    state.tell(.copySaved("/mnt/b.json", revision: state.revision))
    #expect(state.notice?.text == "Copy saved: /mnt/b.json")
    #expect(state.saving == .failed(Self.full))
  }
}
