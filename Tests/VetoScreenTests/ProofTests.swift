import Testing
import VetoCanvas
import VetoModel
import VetoScreen

/// A file that is typed as proof is read before anything is noted.
struct ProofTests {
  private static func typed(_ path: String) throws -> (AppState, TickID, [Effect]) {
    var state = try Example.demo(.english, .normal)
    let id = try #require(state.selectedTick)
    state.press(.character("c"))
    state.type("kept")
    state.press(.enter)
    state.type(path)
    let effects = state.press(.enter)
    return (state, id, effects)
  }

  @Test func `it is kept under the path that leads to it from everywhere`() throws {
    var (state, id, effects) = try Self.typed("fb.png")
    #expect(effects == [.readProof("fb.png")])
    #expect(state.records.ticks[id]?.note == nil, "nothing is noted yet")
    let saving = state.tell(.proofRead(.success(Proof(file: "~/proofs/fb.png", sha256: "00"))))
    #expect(saving == [.save])
    #expect(state.sheet == nil)
    #expect(state.records.ticks[id]?.note == "kept")
    #expect(state.records.ticks[id]?.proof == Proof(file: "~/proofs/fb.png", sha256: "00"))
  }

  @Test func `one that can't be read is refused, and what was typed stays`() throws {
    var (state, id, _) = try Self.typed("no.png")
    let before = state.progress
    let missing = Trouble(path: "/home/c/no.png", cause: .system(.read, .missing))
    #expect(state.tell(.proofRead(.failure(missing))) == [])
    guard case .form(let form) = state.sheet else {
      Issue.record("the form is gone")
      return
    }
    #expect(form.fault?.hasPrefix("Proof not read: ") == true)
    #expect(form.focused?.name == .file)
    #expect(form[.note]?.editor.text == "kept" && form[.file]?.editor.text == "no.png")
    #expect(state.progress == before)
    state.press(.control("u"), .enter)
    #expect(state.sheet == nil)
    #expect(state.records.ticks[id]?.note == "kept" && state.records.ticks[id]?.proof == nil)
  }

  @Test func `a note alone leaves the proof as it is, and an empty path takes it away`() throws {
    var (state, id, _) = try Self.typed("fb.png")
    let proof = Proof(file: "/gone/fb.png", sha256: "00")
    state.tell(.proofRead(.success(proof)))
    state.press(.character("c"))
    state.type("!")
    #expect(state.press(.enter, .enter) == [.save])
    #expect(state.records.ticks[id]?.note == "kept!")
    #expect(state.records.ticks[id]?.proof == proof)
    state.press(.character("c"), .down, .control("u"))
    #expect(state.press(.enter) == [.save])
    #expect(state.records.ticks[id]?.proof == nil)
    #expect(state.records.ticks[id]?.note == "kept!")
  }
}
