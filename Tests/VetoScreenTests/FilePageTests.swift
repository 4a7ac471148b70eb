import Testing
import VetoCanvas
import VetoModel
import VetoScreen

/// The page about the file: what was changed in two places, conflict copies, kept copies.
struct FilePageTests {
  private static let size = Size(columns: 80, rows: 24)
  private static let label = Address("accounts", "facebook.claire", "label")
  private static let phone = "/home/claire/progress.sync-conflict-20261123-160400-ABCDEFG.json"

  private static func saved(_ language: Language = .english) throws -> AppState {
    var state = try Example.begun(language)
    state.save()
    return state
  }

  private static func field(_ text: String, _ milliseconds: Int64, _ device: String) -> Field {
    Field(value: .string(text), stamp: Stamp(milliseconds: milliseconds, device: device))
  }

  /// The label was changed here, and to another on the telephone.
  private static func clash(in state: AppState) throws -> Clash {
    let kept = try #require(state.progress[label])
    return Clash(
      address: label, kept: kept, dropped: field("@telephone", 1_795_000_000_000, "m2x9"))
  }

  /// What the telephone holds: a tick that is not here.
  private static func other(than state: AppState) throws -> Progress {
    var other = state.progress
    var history = History()
    let there = try #require(TickID("whatsapp.claire/object/help"))
    other.apply(
      .tick(there, on: state.now.day, received: nil),
      by: Author(device: "m2x9", now: 1_795_000_100_000), history: &history)
    return other
  }

  private func screen(_ state: AppState) -> String {
    render(state, size: Self.size).lines.joined(separator: "\n").replacing("\u{A0}", with: " ")
  }

  @Test func `what was changed in two places is listed with both values, moments and devices`()
    throws
  {
    var state = try Self.saved()
    let clash = try Self.clash(in: state)
    #expect(state.tell(.clashes([clash])) == [])
    #expect(state.notice?.text == "1 value was changed in two places: f shows both.")
    #expect(state.press(.character("f")) == [.lookAround])
    let shown = screen(state)
    #expect(shown.contains("Changed in two places"))
    #expect(shown.contains("Name · Claire"))
    #expect(shown.contains("kept: \"Claire\" · "))
    #expect(shown.contains("dropped: \"@telephone\" · 18 November 2026 11:06 UTC, device m2x9"))
  }

  @Test func `the value kept can be kept, and the clash is forgotten`() throws {
    var state = try Self.saved()
    let clash = try Self.clash(in: state)
    state.tell(.clashes([clash]))
    state.press(.character("f"), .down, .enter)
    #expect(state.press(.enter) == [.forgetClashes([clash])])
    #expect(state.openClashes == [])
    #expect(state.progress[Self.label] == clash.kept)
    guard case .file(let page) = state.sheet else {
      Issue.record("no page")
      return
    }
    #expect(page.selected == 0, "what was decided is not listed any more")
  }

  @Test func `the other value can be taken, dated now, and undo takes that back`() throws {
    var state = try Self.saved()
    let clash = try Self.clash(in: state)
    state.tell(.clashes([clash]))
    state.press(.character("f"), .down, .enter)
    #expect(state.press(.down, .enter) == [.save])
    #expect(state.progress[Self.label]?.value == .string("@telephone"))
    #expect(state.openClashes == [])
    state.press(.escape, .character("u"))
    #expect(state.progress[Self.label]?.value == clash.kept.value)
    #expect(state.notice?.text == "Undone: the other value for @telephone")
    #expect(state.openClashes == [clash])
  }

  @Test func `what waits on the page is counted in the last line until it is done`() throws {
    var state = try Self.saved()
    #expect(!screen(state).contains("f file ("))
    state.tell(.clashes([try Self.clash(in: state)]))
    state.press(.down)
    #expect(screen(state).contains("f file (1)"))
    state.press(.character("f"), .down, .enter, .enter, .escape, .down)
    #expect(!screen(state).contains("f file ("))
  }

  @Test func `clashes that are known already are not told again`() throws {
    var state = try Self.saved()
    let clash = try Self.clash(in: state)
    state.tell(.clashes([clash]))
    state.press(.down)
    state.tell(.clashes([clash]))
    #expect(state.notice == nil)
  }

  @Test func `a conflict copy is shown with what it would change, merged, saved, then put away`()
    throws
  {
    var state = try Self.saved()
    let copy = FileCopy(name: Self.phone, content: .success(try Self.other(than: state)))
    #expect(state.tell(.conflictCopies([copy])) == [])
    #expect(state.notice?.text == "1 conflict copy beside the file: f merges them.")
    state.press(.character("f"), .down)
    #expect(screen(state).contains("progress.sync-conflict-20261123-160400-ABCDEFG.json"))
    state.press(.enter)
    let preview = screen(state)
    #expect(preview.contains("1 value would change"))
    #expect(preview.contains(": nothing → 23"))
    #expect(state.press(.enter) == [], "leaving it is the first choice")
    state.press(.enter)
    #expect(state.press(.down, .enter) == [.save])
    #expect(state.records.ticks.count == 1)
    let effects = state.tell(
      .saved(
        Saving(revision: state.revision)))
    #expect(effects == [.archive([copy])])
    state.tell(.archived(Self.phone, place: "~/state/conflicts/x.json", nil))
    #expect(state.notice?.text == "Merged. The copy is now ~/state/conflicts/x.json")
    state.press(.escape, .character("u"))
    #expect(state.records.ticks.values.allSatisfy { $0.on == nil })
  }

  @Test func `a merge that can't be saved leaves the copy where it is`() throws {
    var state = try Self.saved()
    let copy = FileCopy(name: Self.phone, content: .success(try Self.other(than: state)))
    state.tell(.conflictCopies([copy]))
    state.press(.character("f"), .down, .enter)
    #expect(state.press(.down, .enter) == [.save])
    let full = Trouble(path: "progress.json", cause: .system(.save, .diskFull))
    #expect(state.tell(.saveFailed(full)) == [])
    let later = state.tell(
      .saved(Saving(revision: state.revision)))
    #expect(later == [.archive([copy])])
  }

  @Test func `a copy that brings nothing new is put away without a save`() throws {
    var state = try Self.saved()
    let copy = FileCopy(name: Self.phone, content: .success(state.progress))
    state.tell(.conflictCopies([copy]))
    state.press(.character("f"), .down, .enter)
    #expect(state.press(.down, .enter) == [.archive([copy])])
  }

  @Test func `a copy that can't be read says why, and can only be left`() throws {
    var state = try Self.saved()
    let trouble = Trouble(path: Self.phone, cause: .text(.truncated))
    state.tell(.conflictCopies([FileCopy(name: Self.phone, content: .failure(trouble))]))
    state.press(.character("f"), .down)
    #expect(screen(state).contains("damaged file"))
    state.press(.enter)
    guard case .menu(let menu) = state.sheet else {
      Issue.record("no menu")
      return
    }
    #expect(menu.items.map(\.command) == [.nothing])
  }

  @Test func `a kept copy comes back as one thing done`() throws {
    var state = try Self.saved()
    let before = state.progress
    state.press(.character(" "))
    state.save()
    state.press(.character("f"))
    state.tell(.generations([FileCopy(name: "2026-11-22", content: .success(before))]))
    state.press(.down, .enter)
    #expect(state.press(.down, .enter) == [.save])
    #expect(state.records.ticks.values.allSatisfy { $0.on == nil })
    state.press(.escape, .character("u"))
    #expect(state.records.ticks.values.contains { $0.on != nil })
  }

  @Test func `what a copy would change is counted anew when others change the file`() throws {
    var state = try Self.saved()
    let other = try Self.other(than: state)
    state.tell(.conflictCopies([FileCopy(name: Self.phone, content: .success(other))]))
    state.press(.character("f"), .down)
    #expect(screen(state).contains("1 value would change"))
    state.tell(.changed(other))
    #expect(screen(state).contains("nothing new"))
  }

  @Test func `what is not saved says why, and offers another place`() throws {
    var state = try Self.saved()
    state.press(.character(" "))
    let full = Trouble(path: "progress.json", cause: .system(.save, .diskFull))
    state.tell(.saveFailed(full))
    #expect(state.notice?.text == "f says what to do, and offers another place.")
    state.press(.down)
    state.tell(.saveFailed(full))
    #expect(state.notice == nil, "tried again, it is not said again")
    state.press(.character("f"))
    #expect(screen(state).contains("not saved: disk full"))
    state.press(.enter, .down, .enter)
    #expect(state.press(.enter) == [.saveCopy(path: "~/veto-copy.json")])
    state.tell(.copySaved("~/veto-copy.json", revision: state.revision))
    state.tell(.quitRefused(full))
    #expect(screen(state).contains("Quit: all of it is in ~/veto-copy.json"))
  }

  @Test func `the example has no file`() throws {
    var state = try Example.demo(.english)
    #expect(state.press(.character("f")) == [])
    #expect(screen(state).contains("there is no file"))
    #expect(state.press(.enter, .escape) == [])
  }

  @Test(arguments: Language.allCases, [Size(columns: 80, rows: 24), Size(columns: 40, rows: 12)])
  func `the page looks as kept`(language: Language, size: Size) throws {
    var state = try Self.saved(language)
    let clash = try Self.clash(in: state)
    state.tell(.clashes([clash]))
    state.tell(
      .conflictCopies([
        FileCopy(name: Self.phone, content: .success(try Self.other(than: state))),
        FileCopy(
          name: "/home/claire/progress (conflicted copy 2026-11-22 095810).json",
          content: .failure(Trouble(path: "x", cause: .text(.nulBytes)))),
      ]))
    state.press(.character("f"))
    state.tell(
      .generations([
        FileCopy(name: "2026-11-23", content: .success(state.progress)),
        FileCopy(name: "2026-11-20", content: .success(Progress())),
      ]))
    state.press(.down)
    try expectGolden(
      render(state, size: size), "file-\(language.rawValue)-\(size.columns)x\(size.rows)")
  }

  @Test func `masked, no name and no note stands on the page`() throws {
    var state = try Self.saved()
    state.tell(.clashes([try Self.clash(in: state)]))
    state.press(.character("m"), .character("f"))
    #expect(!screen(state).contains("@telephone") && !screen(state).contains("Claire"))
    #expect(screen(state).contains("dropped: ••• · "))
  }
}
