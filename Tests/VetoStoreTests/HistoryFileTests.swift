import Testing
import VetoModel

@testable import VetoStore

@Suite("The undo history on disk")
struct HistoryFileTests {
  @Test("comes back as it was, whatever the values")
  func roundTrip() {
    let fields = [
      History.FieldChange(
        address: Address("ticks", "a.b/c/d", "on"), before: .null, after: .string("2026-11-23")),
      History.FieldChange(
        address: Address("x", "é\u{1B}", ""), before: .array([.number("1e5")]),
        after: .object(["a": .bool(true)])),
    ]
    let history = History(
      done: [.init(name: Change.Name(.ticked, "a.b/c/d"), fields: fields)],
      undone: [.init(name: Change.Name(.merged, "phone.json"), fields: [])])
    #expect(History(history.value) == history)
  }

  @Test(
    "that holds something else is none",
    arguments: [
      Value.null, .object([:]), .object(["done": .array([.null]), "undone": .array([])]),
      .object([
        "done": .array([
          .object([
            "kind": .string("burnt"), "subject": .string("x"),
            "fields": .array([]),
          ])
        ]), "undone": .array([]),
      ]),
    ])
  func refused(_ value: Value) { #expect(History(value) == nil) }
}
