import Testing
import VetoCanvas
import VetoModel
import VetoScreen

/// What becomes of a form when the file under it changes its kind: nothing that was typed is lost,
/// and the reason is told.
@Suite("A form that is open while the file changes")
struct OpenFormTests {
  private let later = Trouble(path: "progress.json", cause: .newerVersion("99"))
  private let damage = Trouble(path: "progress.json", cause: .text(.truncated))

  /// Claire's note on a step, half written.
  private func writing() throws -> AppState {
    var state = try Example.sent(.english, on: "2026-11-20", seenOn: "2026-11-23")
    state.save()
    state.press(.character("c"))
    state.type("By post")
    return state
  }

  private func form(_ state: AppState) -> Form? {
    if case .form(let form) = state.sheet { form } else { nil }
  }

  @Test func `what was typed stays when a later Veto writes the file, and the reason is told`()
    throws
  {
    var state = try writing()
    state.tell(.newerFound(state.progress, later))
    #expect(form(state)?[.note]?.editor.text == "By post")
    let reason = "This file comes from a later version of Veto: read-only."
    #expect(state.notice?.text == reason && state.notice?.isWarning == true)
    // Both to the last field, and from there.
    #expect(state.press(.enter, .enter).isEmpty)
    #expect(form(state)?.fault == reason)
    #expect(form(state)?[.note]?.editor.text == "By post")
    #expect(state.records.ticks.values.allSatisfy { $0.note == nil })
    state.press(.escape)
    #expect(state.sheet == nil)
  }

  @Test func `it is kept after all once the file is again what this Veto can write`() throws {
    var state = try writing()
    let before = state.progress
    state.tell(.newerFound(before, later))
    state.press(.enter, .enter)
    state.tell(.changed(before))
    #expect(state.mode == .normal)
    #expect(state.press(.enter) == [.save])
    #expect(state.sheet == nil)
    #expect(state.records.ticks.values.contains { $0.note == "By post" })
  }

  @Test func `a proof that was read too late is not kept, and what was typed stays`() throws {
    var state = try writing()
    state.press(.enter)
    state.type("mail.eml")
    #expect(state.press(.enter) == [.readProof("mail.eml")])
    state.tell(.newerFound(state.progress, later))
    let proof = Proof(file: "/home/claire/mail.eml", sha256: String(repeating: "0", count: 64))
    #expect(state.tell(.proofRead(.success(proof))).isEmpty)
    #expect(form(state)?.fault == "This file comes from a later version of Veto: read-only.")
    #expect(form(state)?[.file]?.editor.text == "mail.eml")
  }

  @Test
  func `over a file that is damaged meanwhile it can be confirmed, and is shown as not saved`()
    throws
  {
    var state = try writing()
    state.tell(.unreadable(damage))
    #expect(form(state)?[.note]?.editor.text == "By post")
    #expect(state.notice?.isWarning == true)
    #expect(state.press(.enter, .enter) == [.save])
    #expect(state.records.ticks.values.contains { $0.note == "By post" })
    #expect(state.saving == .failed(damage))
    let footer = render(state, size: Size(columns: 120, rows: 40)).lines[39]
    #expect(footer.contains("not saved"), "\(footer)")
  }

  @Test func `over a file that can't be written any more it can be confirmed too`() throws {
    var state = try writing()
    let refused = Trouble(path: "progress.json", cause: .madeReadOnly)
    state.tell(.saveFailed(refused))
    #expect(state.press(.enter, .enter) == [.save])
    #expect(state.saving == .failed(refused))
    #expect(state.records.ticks.values.contains { $0.note == "By post" })
  }

  @Test func `it says so when others removed the account that it is about`() throws {
    var state = try writing()
    let account = try #require(state.account)
    state.record(.removeAccount(account.id))
    #expect(form(state)?[.note]?.editor.text == "By post")
    #expect(state.press(.enter, .enter).isEmpty)
    #expect(form(state)?.fault?.contains("removed meanwhile") == true)
    #expect(form(state)?[.note]?.editor.text == "By post")
  }

  @Test func `the first start keeps its answers too`() throws {
    var state = try Example.empty(.english)
    state.type("Zoé")
    state.tell(.newerFound(Progress(), later))
    #expect(state.press(.enter, .enter).isEmpty)
    #expect(form(state)?.fault == "This file comes from a later version of Veto: read-only.")
    #expect(form(state)?[.name]?.editor.text == "Zoé")
  }

  @Test func `a menu that is open changes nothing any more, and says why`() throws {
    var state = try Example.sent(.english, on: "2026-11-20", seenOn: "2026-11-23")
    state.save()
    state.press(.character("x"))
    let before = state.progress
    state.tell(.newerFound(before, later))
    #expect(state.press(.enter).isEmpty)
    #expect(state.progress == before)
    #expect(state.notice?.text == "This file comes from a later version of Veto: read-only.")
  }
}
