import Testing
import VetoModel

struct HistoryTests {
  private static let send = Sample.box("facebook.claire/object/send")

  @Test func `undo takes back the latest change, and redo does it again`() {
    var notebook = Notebook(["facebook.claire"])
    notebook.send("facebook.claire", on: "2026-10-01")
    let undone = notebook.undo()
    #expect(undone?.name == Change.Name(.ticked, "facebook.claire/object/send"))
    #expect(undone?.passedOver == [])
    #expect(notebook.records.ticks[Self.send]?.on == nil)
    let redone = notebook.redo()
    #expect(redone?.name.kind == .ticked)
    #expect(notebook.records.ticks[Self.send]?.on?.description == "2026-10-01")
  }

  @Test func `nothing done is nothing to undo or redo`() {
    var notebook = Notebook()
    let undone = notebook.undo()
    #expect(undone == nil)
    let redone = notebook.redo()
    #expect(redone == nil)
  }

  @Test func `a change that changes nothing is no history`() {
    var notebook = Notebook(["facebook.claire"])
    notebook.send("facebook.claire", on: "2026-10-01")
    let (count, revision) = (notebook.history.done.count, notebook.progress.revision)
    let changed = notebook.make(
      .tick(Self.send, on: Sample.day("2026-10-01"), received: Day("2026-10-01")))
    #expect(
      !changed)
    #expect(notebook.history.done.count == count)
    #expect(notebook.progress.revision == revision)
  }

  @Test func `a new change after undo leaves nothing to redo`() {
    var notebook = Notebook(["facebook.claire"])
    notebook.send("facebook.claire", on: "2026-10-01")
    _ = notebook.undo()
    notebook.tick("facebook.claire/object/open", on: "2026-10-02")
    let redone = notebook.redo()
    #expect(redone == nil)
  }

  @Test func `undo dates the old value anew, so that it wins a merge`() {
    var here = Notebook(["facebook.claire"])
    here.send("facebook.claire", on: "2026-10-01")
    let there = here
    _ = here.undo()
    here.progress.merge(there.progress)
    #expect(here.records.ticks[Self.send]?.on == nil)
  }

  @Test func `a field that changed elsewhere since is passed over and named`() {
    var here = Notebook(["facebook.claire"])
    here.send("facebook.claire", on: "2026-10-01")
    var there = here
    there.device = "away"
    there.make(.date(Self.send, on: Day("2026-10-03"), received: Day("2026-10-01"), outcome: nil))
    here.progress.merge(there.progress)
    let undone = here.undo()
    #expect(
      undone?.passedOver
        == [Address("ticks", "facebook.claire/object/send", "on")])
    #expect(here.records.ticks[Self.send]?.on?.description == "2026-10-03")
    #expect(here.records.ticks[Self.send]?.received == nil)
  }

  @Test func `what is so already is not undone once more`() {
    var notebook = Notebook(["facebook.claire"])
    notebook.send("facebook.claire", on: "2026-10-01")
    notebook.progress.set(
      .null, at: Address("ticks", "facebook.claire/object/send", "on"), now: 9_000, device: "away")
    notebook.progress.set(
      .null, at: Address("ticks", "facebook.claire/object/send", "received"), now: 9_000,
      device: "away")
    let before = notebook.progress
    let undone = notebook.undo()
    #expect(undone?.hasChanged == false && undone?.passedOver == [])
    #expect(notebook.progress == before)
  }

  @Test func `an account that was changed elsewhere since is not taken away by half`() {
    var notebook = Notebook(["facebook.claire"])
    let label = Address("accounts", "facebook.claire", "label")
    notebook.progress.set(.string("@elsewhere"), at: label, now: 9_000, device: "away")
    let before = notebook.progress
    let undone = notebook.undo()
    #expect(undone?.hasChanged == false)
    #expect(undone?.passedOver.contains(label) == true)
    #expect(notebook.progress == before)
  }

  @Test func `an account is not taken away from under what was done elsewhere`() {
    var here = Notebook(["facebook.claire"])
    var there = here
    there.device = "away"
    there.send("facebook.claire", on: "2026-10-01")
    here.progress.merge(there.progress)
    let before = here.progress.values
    #expect(here.undo()?.hasChanged == false)
    #expect(here.undo()?.hasChanged == false, "nor its person")
    #expect(here.progress.values == before)
  }

  @Test func `an account that says more since is not taken away by half`() {
    var notebook = Notebook(["facebook.claire"])
    let changed = Address("accounts", "facebook.claire", "emailChanged")
    notebook.progress.set(.string("2026-10-01"), at: changed, now: 9_000, device: "away")
    let before = notebook.progress.values
    #expect(notebook.undo()?.hasChanged == false)
    #expect(notebook.progress.values == before)
  }

  @Test func `redo passes over what changed elsewhere since`() {
    var notebook = Notebook(["facebook.claire"])
    notebook.send("facebook.claire", on: "2026-10-01")
    _ = notebook.undo()
    let address = Address("ticks", "facebook.claire/object/send", "received")
    notebook.progress.set(.string("2026-10-09"), at: address, now: 9_000, device: "away")
    let redone = notebook.redo()
    #expect(redone?.passedOver == [address])
    #expect(notebook.records.ticks[Self.send]?.on?.description == "2026-10-01")
    #expect(notebook.records.ticks[Self.send]?.received?.description == "2026-10-09")
  }

  @Test func `several changes under one name are taken back as one`() {
    var notebook = Notebook(["facebook.claire"])
    let before = notebook.progress.values
    let tick = Change.tick(Self.send, on: .latest, received: nil)
    notebook.make(.all(tick.name, [tick, .outcome(Self.send, .accepted), .untick(Self.send)]))
    let undone = notebook.undo()
    #expect(undone?.passedOver == [])
    #expect(notebook.progress.values == before)
  }

  @Test func `a merge is taken back as one`() {
    var here = Notebook(["facebook.claire"])
    var there = here
    there.send("facebook.claire", on: "2026-10-01")
    there.add("instagram.claire")
    let before = here.progress.values
    let merged = here.progress.merge(
      there.progress, as: Change.Name(.merged, ""), by: here.author, history: &here.history)
    #expect(merged.changed == 4)
    #expect(merged.clashes == [])
    #expect(here.progress.values == there.progress.values)
    let undone = here.undo()
    #expect(undone?.passedOver == [])
    #expect(here.progress.values == before)
  }

  @Test func `undo goes back as far as anything was done`() {
    var notebook = Notebook(["facebook.claire"])
    let (before, count) = (notebook.progress.values, notebook.history.done.count)
    for number in 0..<20_000 {
      notebook.make(.note(Self.send, "note \(number)", proof: nil))
    }
    #expect(notebook.history.done.count == count + 20_000)
    for _ in 0..<20_000 { _ = notebook.undo() }
    #expect(notebook.progress.values == before)
    while notebook.redo() != nil {}
    #expect(notebook.records.ticks[Self.send]?.note == "note 19999")
  }

  @Test func `the steps alone tell the history again`() {
    var notebook = Notebook(["facebook.claire", "instagram.claire"])
    notebook.send("facebook.claire", on: "2026-10-01")
    _ = notebook.undo()
    _ = notebook.undo()
    _ = notebook.redo()
    let steps = notebook.history.unkept
    #expect(steps.count == 7)
    let told = History(steps)
    #expect(told.done == notebook.history.done && told.undone == notebook.history.undone)
    #expect(told.unkept == [])
    notebook.history.keep(steps.count)
    #expect(notebook.history == told)
  }

  @Test func `two copies that run at once have one history`() {
    var first = Notebook(["facebook.claire"])
    first.history = History()
    var second = first
    second.clock = 10_000
    first.send("facebook.claire", on: "2026-10-01")
    second.tick("facebook.claire/object/open", on: "2026-10-02")
    // Both were kept, one after the other.
    let kept = History(first.history.unkept + second.history.unkept)
    first.history.keep(1)
    first.progress.merge(second.progress)
    first.history = first.history.after(kept)
    #expect(first.undo()?.name.subject == "facebook.claire/object/open")
    #expect(first.undo()?.name.subject == "facebook.claire/object/send")
    #expect(first.undo() == nil)
    // The second takes nothing back twice.
    second.history.keep(1)
    second.history = second.history.after(History(first.allSteps(after: kept)))
    #expect(second.undo() == nil)
    #expect(second.redo()?.name.subject == "facebook.claire/object/send")
  }

  @Test func `what is not kept yet comes after what others have kept`() {
    var notebook = Notebook(["facebook.claire"])
    let kept = notebook.history.unkept
    notebook.history.keep(kept.count)
    notebook.send("facebook.claire", on: "2026-10-01")
    let history = notebook.history.after(History(kept))
    #expect(history == notebook.history)
    #expect(history.unkept.count == 1)
  }
}

extension Notebook {
  fileprivate func allSteps(after kept: History) -> [History.Step] {
    kept.done.map(History.Step.did) + history.unkept
  }
}
