import TestSupport
import Testing
import VetoModel

/// A tracker that follows each change answers like one that works out everything.
struct TrackerFollowTests {
  private static let accounts = [
    "facebook.claire", "facebook.pro", "instagram.claire", "letter.claire", "whatsapp.claire",
  ]

  @Test(arguments: UInt64(1)...40)
  func `a tracker that follows a random life answers like a new one`(seed: UInt64) {
    var notebook = Notebook(Self.accounts, linkedSince: "2026-08-01")
    var away = notebook
    away.device = "away"
    var user = RandomUser(
      random: SeededRandom(seed: seed), accounts: Self.accounts.map(Sample.account))
    var tracker = Tracker(
      catalogue: Sample.catalogue, reading: &notebook.progress, today: notebook.today)
    for _ in 0..<100 {
      Self.step(&notebook, &away, &user)
      tracker.follow(&notebook.progress, today: notebook.today)
      Self.expectSame(tracker, notebook.tracker)
    }
  }

  private static func step(
    _ notebook: inout Notebook, _ away: inout Notebook, _ user: inout RandomUser
  ) {
    switch user.random.below(16) {
    case 0: _ = notebook.undo()
    case 1: _ = notebook.redo()
    case 2:
      away.clock = notebook.clock + 5
      away.make(user.change())
      notebook.progress.merge(away.progress)
    case 3: notebook.today = notebook.today.adding(days: user.random.below(60))
    case 4...9: notebook.make(user.linkChange())
    default: notebook.make(user.change())
    }
  }

  private static func expectSame(_ one: Tracker, _ other: Tracker) {
    #expect(one.records == other.records)
    #expect(one.platformsInUse.map(\.id) == other.platformsInUse.map(\.id))
    for platform in one.platformsInUse {
      #expect(one.row(platform) == other.row(platform))
      let counted = one.accounts(on: platform.id).flatMap { account in
        platform.countedProcedures.map { one.status(account, $0) }
      }
      #expect(one.row(platform).total == counted.count)
      #expect(one.row(platform).settled == counted.count { $0.isSettled })
      #expect(one.row(platform).worst == counted.min { $0.severity < $1.severity })
      for procedure in platform.procedures {
        #expect(
          one.lawSteps(of: procedure, on: platform.id)
            == other.lawSteps(of: procedure, on: platform.id))
      }
      for account in one.accounts(on: platform.id) {
        #expect(one.linked(to: account) == other.linked(to: account))
        for procedure in platform.procedures {
          #expect(one.status(account, procedure) == other.status(account, procedure))
        }
      }
    }
    #expect(one.next() == other.next())
    #expect(Array(one.overdueCases) == Array(other.overdueCases))
    #expect(one.dues(within: 30) == other.dues(within: 30))
  }

  @Test func `a tracker that is shown another progress reads all of it`() {
    var one = Notebook(Self.accounts)
    var other = Notebook(["facebook.other"])
    other.send("facebook.other", on: "2026-10-01")
    var tracker = Tracker(
      catalogue: Sample.catalogue, reading: &one.progress, today: one.today)
    tracker.follow(&other.progress, today: one.today)
    Self.expectSame(tracker, other.tracker)
  }

  @Test func `two copies that went apart are not taken for one another`() {
    var one = Notebook(Self.accounts)
    var tracker = Tracker(
      catalogue: Sample.catalogue, reading: &one.progress, today: one.today)
    var other = one
    other.send("facebook.pro", on: "2026-10-01")
    one.send("facebook.claire", on: "2026-10-01")
    tracker.follow(&one.progress, today: one.today)
    tracker.follow(&other.progress, today: one.today)
    Self.expectSame(tracker, other.tracker)
  }

  @Test func `the overdue cases are those of the list, the longest first`() {
    var notebook = Notebook(["facebook.claire", "facebook.pro", "whatsapp.claire"])
    notebook.send("facebook.pro", on: "2026-07-01")
    notebook.send("whatsapp.claire", on: "2026-06-01")
    #expect(notebook.tracker.overdueCases.map(\.account.id.slug) == ["claire", "pro"])
  }
}
