import Testing
import VetoCanvas
import VetoModel
import VetoScreen
import VetoStore

/// What six people stumbled over.
struct SmallThingsTests {
  private static let usual = Size(columns: 80, rows: 24)
  private static let object = CaseID(
    account: AccountID(platform: "facebook", slug: "claire"), procedure: "object")

  private static func text(_ state: AppState) -> String {
    render(state, size: usual).lines.joined(separator: "\n")
  }

  @Test func `an own date on a sent case is seen at 80 by 24`() throws {
    var state = try Example.sent(.french, on: "2026-11-20", seenOn: "2026-11-24")
    state.record(.ownDate(Self.object, Example.day("2026-12-20")))
    state.press(.left, .left, .up)
    #expect(Self.text(state).contains("Mon échéance : dimanche 20 décembre 2026."))
  }

  @Test func `the details of a closed case say so on its steps too`() throws {
    var state = try Example.sent(.english, on: "2026-11-20", seenOn: "2026-11-24")
    state.record(
      .end(Self.object, Ending(kind: .givenUp, day: Example.day("2026-11-22"), reason: nil)))
    state.press(.left, .left, .up, .right, .home, .down)
    #expect(Self.text(state).contains("Given up on 22 November 2026."))
  }

  @Test func `undo puts the cursor on what was undone`() throws {
    var state = try Example.begun(.english)
    state.press(.right)
    let ticked = try #require(state.selectedTick)
    state.press(.character(" "), .left, .down, .down, .character("u"))
    #expect(state.selectedTick == ticked)
    #expect(state.records.ticks[ticked]?.on == nil)
  }

  @Test func `nothing is called saved before there is a file`() throws {
    var state = try Example.empty(.english)
    state.press(.escape)
    #expect(!Self.text(state).split(separator: "\n").suffix(1).joined().contains("saved"))
  }

  @Test func `a complaint about a yes, and about what was not sent, is no box`() throws {
    let state = try Example.sent(.english, on: "2026-09-01", seenOn: "2026-11-24")
    let complaint = try #require(state.catalogue.lawSteps.first { $0.kind == .complaint })
    let instagram = try #require(state.tracker.accounts(on: "instagram").first)
    let facebook = try #require(state.tracker.accounts(on: "facebook").first)
    let procedure = try #require(state.catalogue.platform("facebook")?.procedure("object"))
    let other = try #require(state.catalogue.platform("instagram")?.procedure("object"))
    #expect(state.tracker.applies(complaint, facebook, procedure))
    #expect(!state.tracker.applies(complaint, instagram, other))
    var answered = state
    let answer = Self.object.tick("answer")
    answered.record(.tick(answer, on: Example.day("2026-09-10"), received: nil))
    answered.record(.outcome(answer, .accepted))
    #expect(!answered.tracker.applies(complaint, facebook, procedure))
  }

  @Test func `the company's and the authority's words come before press, and forums last`() throws {
    let catalogue = try Example.catalogue.get()
    let platform = try #require(catalogue.platform("facebook"))
    let source = { (url: String) in Source(name: url, url: url, date: nil, says: nil) }
    let urls = [
      "https://github.com/a/b", "https://www.lemonde.fr/x", "https://www.verbraucherzentrale.de/x",
      "https://www.facebook.com/privacy", "https://www.cnil.fr/x",
    ]
    #expect(
      platform.inOrder(urls.map(source)).compactMap(\.url)
        == [urls[3], urls[4], urls[2], urls[1], urls[0]])
  }
}
