import Testing
import VetoModel

@Suite("An account as a person names it")
struct NamingTests {
  let records: Records

  init() {
    var progress = Progress.demo(.english)
    var history = History()
    let twin = AccountID(platform: "facebook", slug: "claire-2")
    progress.apply(
      .addAccount(twin, label: "@Claire", owner: "jeanne", centre: nil),
      by: Author(device: "test", now: 0), history: &history)
    records = Records(progress)
  }

  private func ids(_ text: String, on platform: String? = nil) -> [String] {
    records.accounts(named: text, on: platform).map(\.id.description)
  }

  @Test("is found by its id, by its label, and with its platform before it")
  func found() {
    #expect(ids("facebook.jeanne") == ["facebook.jeanne"])
    #expect(ids("@jeanne", on: "facebook") == ["facebook.jeanne"])
    #expect(ids("facebook:@jeanne") == ["facebook.jeanne"])
    #expect(ids("0612345678", on: "whatsapp") == ["whatsapp.5678"])
    #expect(ids("5678", on: "whatsapp") == ["whatsapp.5678"])
  }

  @Test("is exact before it is close")
  func exact() {
    #expect(ids("@claire", on: "facebook") == ["facebook.claire"])
    #expect(ids("@Claire", on: "facebook") == ["facebook.claire-2"])
  }

  @Test("is ambiguous where several fit, and unknown where none does")
  func ambiguous() {
    #expect(
      ids("CLAIRE", on: "facebook") == ["facebook.claire-2", "facebook.claire"]
        || ids("CLAIRE", on: "facebook") == ["facebook.claire", "facebook.claire-2"])
    #expect(ids("facebook.jeanne", on: "instagram").isEmpty)
    #expect(ids("nobody").isEmpty)
    #expect(ids("").isEmpty)
  }

  @Test("of a person is an id or a name")
  func people() {
    #expect(records.people(named: "claire").map(\.id) == ["claire"])
    #expect(records.people(named: "JEANNE").map(\.id) == ["jeanne"])
    #expect(records.people(named: "Paul").isEmpty)
  }
}
