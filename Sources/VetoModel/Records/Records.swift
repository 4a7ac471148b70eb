/// Whose accounts they are: oneself, one's mother, a member one helps.
public struct Person: Hashable, Sendable {
  public let id: String
  public let name: String
  /// ISO 3166-1 alpha-2; decides the authority to complain to.
  public let country: String?
  public let isRemoved: Bool
}

/// A column: an account, a number, a person, as the platform says.
public struct Account: Hashable, Sendable {
  public let id: AccountID
  public let label: String
  /// The id of a person.
  public let owner: String
  public let centre: Centre?
  public let emailChanged: Day?
  public let isRemoved: Bool
  /// It was removed here, and something under it was set elsewhere later.
  public let cameBack: Bool
}

/// The linked accounts that an account belongs to, and since when.
public struct Centre: Hashable, Sendable {
  public let name: String
  public let since: Day?

  public init(name: String, since: Day?) {
    self.name = name
    self.since = since
  }
}

/// A step done for an account on a day.
public struct Tick: Hashable, Sendable {
  public let id: TickID
  /// Nothing where the box is not ticked.
  public let on: Day?
  public let received: Day?
  public let isSkipped: Bool
  public let outcome: Outcome?
  public let note: String?
  public let proof: Proof?

  /// The day it counts from: when it was received, or else when it was done.
  public var counts: Day? { on.map { received ?? $0 } }
}

/// What the answer said.
public enum Outcome: String, CaseIterable, Hashable, Sendable {
  case accepted, partly, refused, notConcerned
}

/// A file kept as evidence, and its SHA-256 as 64 hexadecimal digits where it could be read.
public struct Proof: Hashable, Sendable {
  public let file: String
  public let sha256: String?

  public init(file: String, sha256: String?) {
    self.file = file
    self.sha256 = sha256
  }
}

/// What the user said of a case as a whole.
public struct CaseNotes: Hashable, Sendable {
  public let id: CaseID
  public let ownDate: Day?
  public let ending: Ending?
  public let note: String?
}

/// A case that the user closed.
public struct Ending: Hashable, Sendable {
  public enum Kind: String, CaseIterable, Hashable, Sendable {
    case notApplicable, givenUp
  }

  public let kind: Kind
  public let day: Day?
  public let reason: String?

  public init(kind: Kind, day: Day?, reason: String?) {
    self.kind = kind
    self.day = day
    self.reason = reason
  }
}

/// The typed records read from the progress; what can't be read as one is passed over here and
/// kept in the progress.
public struct Records: Hashable, Sendable {
  public private(set) var people: [Person] = []
  public private(set) var accounts: [Account] = []
  public private(set) var cases: [CaseID: CaseNotes] = [:]
  public private(set) var ticks: [TickID: Tick] = [:]
  /// The people that are not removed.
  public private(set) var livePeople: [Person] = []
  /// By platform: the accounts that are not removed and whose owner is not either, by owner and
  /// then in the order of their labels.
  public private(set) var liveAccounts: [String: [Account]] = [:]
  private var accountsByID: [AccountID: Int] = [:]
  private var lastRounds: [CaseID: Int] = [:]

  public init(_ progress: Progress) {
    people = progress.keys(of: "people").compactMap { key in
      progress["people", key].flatMap { $0.saysSomething ? Person(key, $0) : nil }
    }
    readCases(progress)
    readTicks(progress)
    readAccounts(progress)
    livePeople = people.filter { !$0.isRemoved }
    let removed = Set(people.filter(\.isRemoved).map(\.id))
    let live = accounts.filter { !$0.isRemoved && !removed.contains($0.owner) }
    liveAccounts = Dictionary(grouping: live.sorted(by: Records.standsBefore), by: \.id.platform)
  }

  private static func standsBefore(_ left: Account, _ right: Account) -> Bool {
    left.owner == right.owner
      ? left.label.lowercased().comesBefore(right.label.lowercased())
      : left.owner.comesBefore(right.owner)
  }

  private mutating func readCases(_ progress: Progress) {
    for key in progress.keys(of: "cases") {
      guard let id = CaseID(key), let record = progress["cases", key] else { continue }
      cases[id] = CaseNotes(id, record)
      if record.saysSomething { noteRound(id) }
    }
  }

  private mutating func readTicks(_ progress: Progress) {
    for key in progress.keys(of: "ticks") {
      guard let id = TickID(key), let record = progress["ticks", key] else { continue }
      let tick = Tick(id, record)
      ticks[id] = tick
      if tick.on != nil || tick.isSkipped { noteRound(id.caseID) }
    }
  }

  private mutating func readAccounts(_ progress: Progress) {
    let latest = Records.latestStamps(progress)
    for key in progress.keys(of: "accounts") {
      guard let id = AccountID(key), let record = progress["accounts", key], record.saysSomething
      else { continue }
      let account = Account(id, record, latestUnderIt: latest[id])
      accountsByID[id] = accounts.count
      accounts.append(account)
    }
  }

  // A removed account comes back when something under it was set later, elsewhere.
  private static func latestStamps(_ progress: Progress) -> [AccountID: Stamp] {
    var latest: [AccountID: Stamp] = [:]
    func note(_ id: AccountID, _ record: Progress.Record) {
      for field in record.values {
        latest[id] = latest[id].map { max($0, field.stamp) } ?? field.stamp
      }
    }
    for key in progress.keys(of: "cases") {
      if let id = CaseID(key), let record = progress["cases", key] { note(id.account, record) }
    }
    for key in progress.keys(of: "ticks") {
      guard let id = TickID(key), let record = progress["ticks", key] else { continue }
      note(id.caseID.account, record)
    }
    return latest
  }

  private mutating func noteRound(_ id: CaseID) {
    let first = CaseID(account: id.account, procedure: id.procedure)
    lastRounds[first] = max(lastRounds[first] ?? 1, id.round)
  }

  public func account(_ id: AccountID) -> Account? { accountsByID[id].map { accounts[$0] } }

  public func person(_ id: String) -> Person? { people.first { $0.id == id } }

  /// The latest request of a procedure for an account.
  public func currentCase(_ account: AccountID, _ procedure: String) -> CaseID {
    let first = CaseID(account: account, procedure: procedure)
    return CaseID(account: account, procedure: procedure, round: lastRounds[first] ?? 1)
  }

  /// All ticks of a step in a case that are ticked, the first time first.
  public func times(_ step: String, in caseID: CaseID) -> [Tick] {
    var found: [Tick] = []
    var time = 1
    while let tick = ticks[caseID.tick(step, time: time)] {
      if tick.on != nil { found.append(tick) }
      time += 1
    }
    return found
  }
}
