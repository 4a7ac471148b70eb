import TestSupport
import Testing
import VetoModel

/// Undo and redo over random lives.
struct HistoryWalkTests {
  private static let accounts = ["facebook.claire", "facebook.pro", "instagram.claire"]

  @Test(arguments: UInt64(1)...60)
  func `undo all the way back gives the start, redo all the way gives the end`(
    seed: UInt64
  ) {
    var notebook = Notebook(Self.accounts)
    notebook.history = History()
    var user = RandomUser(
      random: SeededRandom(seed: seed), accounts: Self.accounts.map(Sample.account))
    let start = notebook.progress.values
    for _ in 0..<120 { notebook.make(user.change()) }
    let end = notebook.progress.values
    let records = notebook.records
    #expect(end != start)
    var passed = 0
    while let reversal = notebook.undo() { passed += reversal.passedOver.count }
    #expect(notebook.progress.values == start)
    while let reversal = notebook.redo() { passed += reversal.passedOver.count }
    #expect(notebook.progress.values == end)
    #expect(notebook.records.ticks == records.ticks)
    #expect(passed == 0)
  }

  @Test(arguments: UInt64(1)...20)
  func `undo and redo in any order stay on the path of what was done`(seed: UInt64) {
    var notebook = Notebook(Self.accounts)
    notebook.history = History()
    var user = RandomUser(
      random: SeededRandom(seed: seed), accounts: Self.accounts.map(Sample.account))
    var path = [notebook.progress.values]
    var at = 0
    for _ in 0..<200 {
      switch user.random.below(4) {
      case 0: if notebook.undo() != nil { at -= 1 }
      case 1: if notebook.redo() != nil { at += 1 }
      default:
        guard notebook.makeWithinReach(user.change()) else { continue }
        at += 1
        path = path.prefix(at) + [notebook.progress.values]
      }
      #expect(notebook.progress.values == path[at])
    }
  }

  @Test(arguments: UInt64(1)...30)
  func `undo never touches what another device set since`(seed: UInt64) {
    var here = Notebook()
    var there = Notebook()
    there.device = "away"
    there.clock = 1_000_000
    var user = RandomUser(
      random: SeededRandom(seed: seed), accounts: Self.accounts.map(Sample.account))
    for _ in 0..<40 { here.make(user.change()) }
    there.progress.merge(here.progress)
    var theirs: [Address: Value] = [:]
    for number in 0..<20 {
      let key = user.random.one(of: here.progress.keys(of: "ticks"))
      let note = "set elsewhere \(number)"
      there.make(.note(Sample.box(key), note, proof: nil))
      theirs[Address("ticks", key, "note")] = .string(note)
    }
    here.progress.merge(there.progress)
    while here.undo() != nil {}
    let left = here.progress.values
    #expect(theirs.allSatisfy { left[$0] == $1 })
    // With what was done under an account, the account and its person stay.
    #expect(
      left.keys.allSatisfy { theirs[$0] != nil || ["accounts", "people"].contains($0.section) })
  }
}

/// Three linked accounts and two others, under any sequence of links, ticks and undos.
struct LinkWalkTests {
  private static let accounts = [
    "facebook.one", "facebook.two", "instagram.three", "instagram.four", "whatsapp.five",
  ]

  private static func start(_ seed: UInt64) -> (Notebook, RandomUser) {
    var notebook = Notebook(accounts)
    for account in accounts.prefix(3) {
      notebook.make(
        .link(Sample.account(account), to: Centre(name: "C", since: Day("2026-01-01"))))
    }
    let user = RandomUser(
      random: SeededRandom(seed: seed), accounts: accounts.map(Sample.account))
    return (notebook, user)
  }

  @Test(arguments: UInt64(1)...20)
  func `no tick is lost from the file`(seed: UInt64) {
    var (notebook, user) = Self.start(seed)
    var ticked: Set<String> = []
    for _ in 0..<150 {
      Self.step(&notebook, &user)
      #expect(ticked.isSubset(of: notebook.progress.keys(of: "ticks")))
      ticked.formUnion(notebook.progress.keys(of: "ticks"))
    }
    #expect(ticked.count > 3)
  }

  @Test func `coverage is what a fresh look at the values gives`() {
    var covered = 0
    for seed in UInt64(1)...40 {
      var (notebook, user) = Self.start(seed)
      for _ in 0..<100 {
        Self.step(&notebook, &user)
        let (values, tracker) = (notebook.progress.values, notebook.tracker)
        let wrong = Self.accounts.filter { account in
          let allowed = Self.coverers(of: account, values)
          let actual = Self.coverer(of: account, tracker)
          covered += actual == nil ? 0 : 1
          return allowed.isEmpty ? actual != nil : !allowed.contains(actual ?? "")
        }
        #expect(wrong == [], "seed \(seed)")
      }
    }
    #expect(covered > 500)
  }

  private static func step(_ notebook: inout Notebook, _ user: inout RandomUser) {
    switch user.random.below(8) {
    case 0: _ = notebook.undo()
    case 1: _ = notebook.redo()
    default: notebook.makeWithinReach(user.linkChange())
    }
  }

  private static func coverer(of account: String, _ tracker: Tracker) -> String? {
    let id = Sample.account(account)
    guard let shown = tracker.accounts(on: id.platform).first(where: { $0.id == id }),
      let objection = Sample.catalogue.platform(id.platform)?.procedure("object"),
      case .covered(let other, _) = tracker.status(shown, objection)
    else { return nil }
    return other.description
  }

  // The same rules, read from the bare values: who covers an account that has sent nothing.
  private static func coverers(
    of account: String, _ values: [Address: Value]
  ) -> Set<String> {
    func tick(_ account: String, _ step: String) -> Value? {
      values[Address("ticks", "\(account)/object/\(step)", "on")]
    }
    func centre(_ account: String) -> Value? {
      values[Address("accounts", account, "centre")]?["name"]
    }
    func isRemoved(_ account: String) -> Bool {
      values[Address("accounts", account, "removed")] == .bool(true)
    }
    func hasBegun(_ account: String) -> Bool {
      tick(account, "send") != nil || tick(account, "answer") != nil
    }
    guard !account.hasPrefix("whatsapp"), !isRemoved(account), !hasBegun(account),
      let mine = centre(account)
    else { return [] }
    return Set(
      accounts.filter { other in
        other != account && !other.hasPrefix("whatsapp") && !isRemoved(other)
          && centre(other) == mine && hasBegun(other)
      })
  }
}
