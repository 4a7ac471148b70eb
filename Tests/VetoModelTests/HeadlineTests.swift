import Testing
import VetoModel

struct HeadlineTests {
  private static let objection = Sample.objection(
    "training", reach: .linked, cutOffs: [Sample.cutOff])

  private static func state(
    _ notebook: Notebook, _ day: String, _ hour: Int = 0, _ minute: Int = 0
  ) -> Headline.State {
    let now = Now(day: Sample.day(day), second: hour * 3600 + minute * 60)
    var notebook = notebook
    notebook.today = now.day
    return notebook.tracker.headline(
      notebook.tracker.accounts(on: "facebook").first, objection, at: now
    ).state
  }

  private static let fresh = Notebook(["facebook.claire"])

  @Test(arguments: [
    ("2025-05-20", 18, 30, 538_200), ("2025-05-26", 0, 0, 86_400), ("2025-05-26", 23, 59, 60),
  ])
  func `before the cut-off the seconds to the end of its last safe day count`(
    day: String, hour: Int, minute: Int, seconds: Int
  ) {
    #expect(
      Self.state(Self.fresh, day, hour, minute)
        == .toCutOff(Sample.cutOff, seconds: seconds))
  }

  @Test func `on the announced day it is the day itself`() {
    #expect(Self.state(Self.fresh, "2025-05-27") == .onCutOff(Sample.cutOff))
  }

  @Test func `afterwards the days since the last safe one count`() {
    #expect(Self.state(Self.fresh, "2025-05-28") == .afterCutOff(Sample.cutOff, days: 2))
    #expect(
      Self.state(Self.fresh, "2026-11-23") == .afterCutOff(Sample.cutOff, days: 546))
  }

  @Test func `without an account the cut-off counts too, without a cut-off nothing presses`() {
    let tracker = Notebook().tracker
    let now = Now(day: Sample.day("2025-05-26"), second: 0)
    #expect(
      tracker.headline(nil, Self.objection, at: now).state
        == .toCutOff(Sample.cutOff, seconds: 86_400))
    #expect(tracker.headline(nil, Sample.switches, at: now).state == .open(Sample.switches))
  }

  @Test func `of two cut-offs the one ahead counts, then the last`() {
    var later = Sample.cutOff
    later.lastSafeDay = Sample.day("2025-06-30")
    later.day = Sample.day("2025-07-01")
    let procedure = Sample.objection("x", reach: .account, cutOffs: [later, Sample.cutOff])
    let tracker = Notebook().tracker
    let state = { (day: String) in
      tracker.headline(nil, procedure, at: Now(day: Sample.day(day), second: 0)).state
    }
    #expect(state("2025-05-26") == .toCutOff(Sample.cutOff, seconds: 86_400))
    #expect(state("2025-05-27") == .toCutOff(later, seconds: 35 * 86_400))
    #expect(state("2025-07-02") == .afterCutOff(later, days: 2))
  }

  @Test func `a request that waits counts the days until its answer is due`() {
    var notebook = Notebook(["facebook.claire"])
    notebook.send("facebook.claire", on: "2025-05-20")
    guard case .toAnswer(let clock, let days) = Self.state(notebook, "2025-05-23") else {
      Issue.record("no answer is awaited")
      return
    }
    #expect(clock.due == Day("2025-06-20"))
    #expect(days == 28)
  }

  @Test func `a covered case counts with the request that covers it`() {
    var notebook = Notebook(["facebook.claire", "instagram.claire"], linkedSince: "2025-01-01")
    notebook.send("instagram.claire", on: "2025-05-20")
    guard case .toAnswer(let clock, _) = Self.state(notebook, "2025-05-23") else {
      Issue.record("no answer is awaited")
      return
    }
    #expect(clock.received == Day("2025-05-20"))
  }

  @Test func `the day after the last one for an answer counts as the first of being late`() {
    var notebook = Notebook(["facebook.claire"])
    notebook.send("facebook.claire", on: "2025-05-20")
    guard case .overdue(_, let days) = Self.state(notebook, "2025-06-21") else {
      Issue.record("not overdue")
      return
    }
    #expect(days == 1)
  }

  private static func dated(_ own: String) -> Notebook {
    var notebook = fresh
    notebook.make(.ownDate(Sample.account("facebook.claire").case("object"), Day(own)))
    return notebook
  }

  @Test func `an own date counts before a later cut-off`() {
    #expect(
      Self.state(Self.dated("2025-05-25"), "2025-05-25", 12)
        == .toOwnDate(Sample.day("2025-05-25"), seconds: 43_200))
    #expect(
      Self.state(Self.dated("2025-05-24"), "2025-05-25")
        == .afterOwnDate(Sample.day("2025-05-24"), days: 1))
  }

  @Test func `a cut-off counts before a later own date, until it has passed`() {
    let notebook = Self.dated("2025-06-10")
    #expect(
      Self.state(notebook, "2025-05-26") == .toCutOff(Sample.cutOff, seconds: 86_400))
    #expect(
      Self.state(notebook, "2025-06-10")
        == .toOwnDate(Sample.day("2025-06-10"), seconds: 86_400))
    #expect(
      Self.state(notebook, "2025-06-12")
        == .afterOwnDate(Sample.day("2025-06-10"), days: 2))
  }

  @Test func `an own date of a case that is accepted is not what the header says`() {
    var notebook = Self.dated("2026-12-01")
    notebook.send("facebook.claire", on: "2026-10-01")
    notebook.answer("facebook.claire", .accepted, on: "2026-10-02")
    guard case .settled(let settled, let days) = Self.state(notebook, "2026-11-23") else {
      Issue.record("not settled")
      return
    }
    #expect(days == 52)
    #expect(settled.how == .accepted)
    #expect(settled.day == Day("2026-10-02"))
    #expect(settled.again == Day("2027-10-02"))
    #expect(settled.looked == nil)
  }

  @Test func `after a look the answer keeps its day, and the look has its own`() {
    var notebook = Self.fresh
    notebook.send("facebook.claire", on: "2025-05-20")
    notebook.answer("facebook.claire", .accepted, on: "2025-05-22")
    guard case .lookAgain(.time, let since, _, let days) = Self.state(notebook, "2026-05-25")
    else {
      Issue.record("nothing says to look again")
      return
    }
    #expect(since == Day("2026-05-22"))
    #expect(days == 3)
    notebook.tick("facebook.claire/object/law.checked", on: "2026-05-25")
    guard case .settled(let settled, _) = Self.state(notebook, "2026-05-26") else {
      Issue.record("not settled")
      return
    }
    #expect(settled.day == Day("2025-05-22"))
    #expect(settled.looked == Day("2026-05-25"))
    #expect(settled.again == Day("2027-05-25"))
  }

  @Test func `a refusal says since when, and that is never a cut-off`() {
    var notebook = Self.fresh
    notebook.send("facebook.claire", on: "2025-05-20")
    notebook.answer("facebook.claire", .refused, on: "2025-05-30")
    #expect(
      Self.state(notebook, "2026-11-24")
        == .answered(.refused, on: Sample.day("2025-05-30"), days: 543))
  }

  @Test func `a complaint in France counts to the end of the authority's three months`() {
    var notebook = Self.fresh
    notebook.send("facebook.claire", on: "2026-08-01")
    notebook.answer("facebook.claire", .refused, on: "2026-08-10")
    notebook.tick("facebook.claire/object/law.complaint", on: "2026-11-20")
    notebook.tick("facebook.claire/object/law.authority", on: "2026-11-22")
    let end = Sample.day("2027-02-20")
    #expect(Self.state(notebook, "2026-11-23") == .authoritySilent(end, days: 89))
    #expect(Self.state(notebook, "2027-02-20") == .authoritySilent(end, days: 0))
    #expect(Self.state(notebook, "2027-02-22") == .authoritySilent(end, days: -2))
    notebook.make(.editPerson("claire", name: "Claire", country: "BE"))
    let made = Sample.day("2026-11-20")
    #expect(
      Self.state(notebook, "2026-11-23") == .complained(made, silentFrom: end, days: 3))
    notebook.tick("facebook.claire/object/law.news", on: "2026-11-22")
    #expect(
      Self.state(notebook, "2026-11-23") == .authorityNews(Sample.day("2026-11-22"), days: 1))
  }
}

struct NowTests {
  private static func seconds(_ from: String, _ to: String, _ changes: [OffsetChange]) -> Int {
    Now(day: Sample.day(from), second: 43_200, offset: 7200, changes: changes)
      .seconds(untilEndOf: Sample.day(to))
  }

  // Central Europe: an hour back on 25 October 2026, an hour ahead on 28 March 2027.
  private static let autumn = OffsetChange(day: Sample.day("2026-10-25"), offset: 3600)
  private static let spring = OffsetChange(day: Sample.day("2027-03-28"), offset: 7200)

  @Test func `without a change a day has 24 hours`() {
    #expect(Self.seconds("2026-10-24", "2026-10-24", []) == 43_200)
    #expect(Self.seconds("2026-10-24", "2026-10-25", []) == 129_600)
  }

  @Test func `the day the clock goes back has 25 hours`() {
    #expect(Self.seconds("2026-10-24", "2026-10-24", [Self.autumn]) == 43_200)
    #expect(Self.seconds("2026-10-24", "2026-10-25", [Self.autumn]) == 133_200)
  }

  @Test func `the day the clock goes ahead has 23 hours`() {
    let now = Now(
      day: Sample.day("2027-03-27"), second: 43_200, offset: 3600, changes: [Self.spring])
    #expect(now.seconds(untilEndOf: Sample.day("2027-03-27")) == 43_200)
    #expect(now.seconds(untilEndOf: Sample.day("2027-03-28")) == 126_000)
  }

  @Test func `two changes on the way take each other back`() {
    #expect(
      Self.seconds("2026-10-24", "2027-03-28", [Self.autumn, Self.spring])
        == 155 * 86_400 + 43_200)
  }

  @Test func `a day that is over has negative seconds`() {
    #expect(Self.seconds("2026-10-24", "2026-10-23", [Self.autumn]) == -43_200)
  }

  @Test func `hours and minutes are those of the clock's face`() {
    let now = Now(day: .latest, second: 86_399)
    #expect(now.hour == 23)
    #expect(now.minute == 59)
  }
}
