import TestSupport
import Testing
import VetoCanvas
import VetoModel
import VetoWords

@testable import VetoScreen

/// A form that is opened and confirmed as it is changes nothing, whatever it can show of what is
/// there.
struct UnchangedFormTests {
  private static let claire = CaseID(
    account: AccountID(platform: "facebook", slug: "claire"), procedure: "object")

  private static let longNote =
    "  First line\n\tsecond\u{A0}" + String(repeating: "é漢", count: 1_500)

  /// The example, with values that no field of a form can show in full.
  private static func odd() throws -> AppState {
    var progress = Progress.demo(.english)
    func put(_ section: String, _ key: String, _ field: String, _ value: Value) {
      progress.put(
        Field(value: value, stamp: Stamp(milliseconds: 1_795_000_000_000, device: "odd")),
        at: Address(section, key, field))
    }
    let proof = Value.object(["file": .string("fb.png"), "by": .string("scanner")])
    for step in ["account", "picture", "send", "answer"] {
      let key = claire.tick(step).description
      put("ticks", key, "note", .string(longNote))
      put("ticks", key, "proof", proof)
      put("ticks", key, "on", .string("2025-05-14"))
      put("ticks", key, "received", .string("2025-05-16"))
      put("ticks", key, "outcome", .string("perhaps"))
    }
    let later = CaseID(
      account: AccountID(platform: "instagram", slug: "claire-photo"), procedure: "object")
    put("ticks", later.tick("send").description, "on", .string("2031-01-01"))
    put("ticks", later.tick("send").description, "received", .string("in May"))
    put("ticks", later.tick("answer").description, "on", .string("2025-05-14"))
    put("ticks", later.tick("answer").description, "received", .string("2025-05-13"))
    put("ticks", later.tick("answer").description, "outcome", .string("refused"))
    put("cases", claire.description, "note", .string("a\nb\t\n"))
    put("cases", claire.description, "ownDate", .string("next week"))
    put("cases", later.description, "ownDate", .string("2025-06-01"))
    put("people", "claire", "country", .string("XX"))
    put("people", "claire", "name", .string(" Claire \u{1B}[1m "))
    put("accounts", "facebook.claire", "label", .string("@claire, \n"))
    put("accounts", "facebook.claire", "emailChanged", .string("2031-02-03"))
    put("accounts", "facebook.claire", "centre", .object(["name": .string("Ours"), "x": .null]))
    put("accounts", "instagram.claire-photo", "emailChanged", .string("soon"))
    put("accounts", "instagram.claire-photo", "owner", .string("nobody-here"))
    return AppState(
      catalogue: try Example.demo(.english).catalogue, progress: progress, language: .english,
      now: Example.now("2025-05-20"))
  }

  /// Every place of the steps, with the cursor on it.
  private static func places(_ start: AppState) -> [AppState] {
    start.tracker.platformsInUse.flatMap { platform in
      start.tracker.accounts(on: platform.id).flatMap { account in
        var state = start
        state.go(to: Destination(account.id))
        return state.rows.compactMap(\.id).map { row in
          state.go(to: Destination(account.id, row: row))
          return state
        }
      }
    }
  }

  private static let ways: [[Key]] = [
    [.character("d")], [.character("c")], [.character("t")], [.character("e"), .enter],
    [.character("e"), .down, .down, .enter],
  ]

  @Test func `every form about what is there, over all boxes, cases, accounts and people`() throws {
    var subjects: Set<Form.Subject> = []
    var faults: [String] = []
    for place in Self.places(try Self.odd()) {
      for way in Self.ways {
        var state = place
        for key in way { state.press(key) }
        guard case .form(let form) = state.sheet, !form.isNew else { continue }
        subjects.insert(form.subject)
        var effects: [Effect] = []
        for _ in form.shown { effects += state.press(.enter) }
        if state.sheet != nil || !effects.isEmpty || state.progress != place.progress
          || state.revision != place.revision
        {
          faults.append("\(form.subject)")
        }
      }
    }
    #expect(faults == [])
    #expect(subjects.count > 60)
  }

  @Test func `d keeps the day that an answer arrived when another of its days is set`() throws {
    var state = try Self.odd()
    let id = Self.claire.tick("answer")
    state.go(to: Destination(id.caseID.account, row: .step("answer", of: "object")))
    state.press(.character("d"), .control("u"))
    state.type("15/05/2025")
    state.press(.enter, .enter)
    #expect(state.records.ticks[id]?.on?.description == "2025-05-15")
    #expect(state.records.ticks[id]?.received?.description == "2025-05-16")
    let kept = state.progress[Address("ticks", id.description, "outcome")]?.value
    #expect(kept == .string("perhaps"), "what a later Veto wrote was not chosen anew")
  }

  @Test func `c can lengthen a note of more than 3,000 letters without losing one`() throws {
    var state = try Self.odd()
    let id = Self.claire.tick("picture")
    state.go(to: Destination(id.caseID.account, row: .step("picture", of: "object")))
    state.press(.character("c"), .backspace, .character("!"), .enter, .enter)
    let note = try #require(state.records.ticks[id]?.note)
    #expect(note.count == LineEditor(Self.longNote).trimmed.count)
    #expect(note.hasSuffix("é漢é!") && note.hasPrefix("First line\n\tsecond"))
    let proof = state.progress[Address("ticks", id.description, "proof")]?.value
    #expect(proof?["by"] == .string("scanner"), "the proof was not touched")
  }

  @Test func `d on an answer that is open asks which, and takes none for granted`() throws {
    var state = try Example.demo(.english)
    let id = CaseID(
      account: AccountID(platform: "facebook", slug: "jeanne"), procedure: "object"
    ).tick("answer")
    state.go(to: Destination(id.caseID.account, row: .step("answer", of: "object")))
    state.press(.character("d"), .enter, .enter)
    guard case .form(let form) = state.sheet else {
      Issue.record("no form")
      return
    }
    #expect(form.fault == state.words.sentence(.outcomeMissing))
    #expect(form.focused?.name == .outcome)
    #expect(state.records.ticks[id]?.on == nil)
    state.press(.right, .right, .enter)
    #expect(state.records.ticks[id]?.outcome == .partly)
  }
}
