/// The typed records read from the progress; what can't be read as one is passed over here and
/// kept in the progress.
public struct Records: Hashable, Sendable {
  /// In the byte order of their ids.
  public private(set) var people: [Person] = []
  public internal(set) var cases: [CaseID: CaseNotes] = [:]
  public internal(set) var ticks: [TickID: Tick] = [:]
  /// The people that are not removed.
  public private(set) var livePeople: [Person] = []
  /// By platform: the accounts that are not removed and whose owner is not either, by owner and
  /// then in the order of their labels.
  public internal(set) var liveAccounts: [String: [Account]] = [:]
  private(set) var peopleByID: [String: Person] = [:]
  var accountsByID: [AccountID: Account] = [:]
  /// By account and procedure: the numbers of the requests that have a record, the lowest first.
  private var requests = Numbers<AccountID>()
  /// By case and step: the numbers of the ticks that have a record, the lowest first.
  private var times = Numbers<CaseID>()
  /// By first request: the number of the latest one that says something, where it is not 1.
  private var lastRounds: [CaseID: Int] = [:]

  public init(_ progress: Progress) {
    readPeople(progress.sections["people"]?.keys.map(\.self) ?? [], progress)
    var begun: Set<CaseID> = []
    for (key, record) in progress.sections["cases"] ?? [:] {
      if let id = CaseID(key) { begun.insert(read(id, record)) }
    }
    let records = progress.sections["ticks"] ?? [:]
    ticks.reserveCapacity(records.count)
    for (key, record) in records {
      if let id = TickID(key) { begun.insert(read(id, record)) }
    }
    for id in begun { countRounds(id) }
    for key in progress.sections["accounts"]?.keys.map(\.self) ?? [] {
      guard let id = AccountID(key) else { continue }
      accountsByID[id] = readAccount(id, progress)
    }
    let live = accountsByID.values.filter(isLive)
    liveAccounts = Dictionary(grouping: live, by: \.id.platform).mapValues(Records.inOrder)
  }

  public func account(_ id: AccountID) -> Account? { accountsByID[id] }

  /// All accounts, also those that were removed, in the byte order of their ids.
  public var accounts: [Account] {
    accountsByID.values.map { ($0.id.description, $0) }
      .sorted { $0.0.comesBefore($1.0) }.map(\.1)
  }

  public func person(_ id: String) -> Person? { peopleByID[id] }

  /// The latest request of a procedure for an account.
  public func currentCase(_ account: AccountID, _ procedure: String) -> CaseID {
    let first = CaseID(account: account, procedure: procedure)
    guard let last = lastRounds[first] else { return first }
    return CaseID(account: account, procedure: procedure, round: last)
  }

  /// All ticks of a step in a case that are ticked, the first time first. A time that was unticked
  /// is passed over, and those after it still count.
  public func times(_ step: String, in caseID: CaseID) -> [Tick] {
    (times[caseID][step] ?? []).compactMap { time in
      ticks[caseID.tick(step, time: time)].flatMap { $0.on == nil ? nil : $0 }
    }
  }

  /// Whether any tick of the case has a record.
  func hasTicks(_ id: CaseID) -> Bool { !times[id].isEmpty }

  /// The box to tick for the step once more: the one after the last that is ticked; the first one
  /// while none is. Nil if that would be beyond `lastNumber`.
  public func nextTime(_ step: String, in caseID: CaseID) -> TickID? {
    let time = (times(step, in: caseID).last?.id.time ?? 0) + 1
    return time > lastNumber ? nil : caseID.tick(step, time: time)
  }

  // MARK: Reading

  mutating func readPeople(_ keys: some Sequence<String>, _ progress: Progress) {
    for key in keys {
      let record = progress["people", key].flatMap { $0.saysSomething ? $0 : nil }
      peopleByID[key] = record.flatMap { Person(key, $0) }
    }
    people = peopleByID.values.sorted { $0.id.comesBefore($1.id) }
    livePeople = people.filter { !$0.isRemoved }
  }

  /// - Returns: the first request of its procedure.
  mutating func read(_ id: CaseID, _ record: Progress.Record?) -> CaseID {
    cases[id] = record.map { CaseNotes(id, $0) }
    noteRequest(id)
    return id.firstRequest
  }

  /// - Returns: the first request of its procedure.
  mutating func read(_ id: TickID, _ record: Progress.Record?) -> CaseID {
    ticks[id] = record.map { Tick(id, $0) }
    times.note(id.time, of: id.step, in: id.caseID, isThere: ticks[id] != nil)
    noteRequest(id.caseID)
    return id.caseID.firstRequest
  }

  private mutating func noteRequest(_ id: CaseID) {
    requests.note(
      id.round, of: id.procedure, in: id.account,
      isThere: cases[id] != nil || !times[id].isEmpty)
  }

  // A request that was undone is none, though its record is left.
  mutating func countRounds(_ first: CaseID) {
    let rounds = requests[first.account][first.procedure] ?? []
    let last = rounds.last { round in
      let id = CaseID(account: first.account, procedure: first.procedure, round: round)
      if cases[id]?.saysSomething == true { return true }
      return times[id].contains { step, times in
        times.contains { time in
          ticks[id.tick(step, time: time)].map { $0.on != nil || $0.isSkipped } ?? false
        }
      }
    }
    lastRounds[first] = last.flatMap { $0 == 1 ? nil : $0 }
  }

  func readAccount(_ id: AccountID, _ progress: Progress) -> Account? {
    guard let record = progress["accounts", id.description], record.saysSomething
    else { return nil }
    let isRemoved = record["removed"]?.value.flag == true
    return Account(
      id, record, latestUnderIt: isRemoved ? latestStamp(under: id, progress) : nil)
  }

  // A removed account comes back when something under it was set later, elsewhere.
  private func latestStamp(under account: AccountID, _ progress: Progress) -> Stamp? {
    var records: [Progress.Record?] = []
    for (procedure, rounds) in requests[account] {
      for round in rounds {
        let id = CaseID(account: account, procedure: procedure, round: round)
        records.append(progress["cases", id.description])
        for (step, times) in times[id] {
          records += times.map { progress["ticks", id.tick(step, time: $0).description] }
        }
      }
    }
    return records.compactMap { $0?.values.map(\.stamp).max() }.max()
  }

  func isLive(_ account: Account) -> Bool {
    !account.isRemoved && peopleByID[account.owner]?.isRemoved != true
  }
}

/// The numbers that have a record, the lowest first, by what they belong to and what they count.
/// Where there are none, nothing is kept, so that equal records have equal numbers.
private struct Numbers<Whole: Hashable & Sendable>: Hashable, Sendable {
  private var numbers: [Whole: [String: [Int]]] = [:]

  subscript(whole: Whole) -> [String: [Int]] { numbers[whole] ?? [:] }

  mutating func note(_ number: Int, of name: String, in whole: Whole, isThere: Bool) {
    var list = numbers[whole]?[name] ?? []
    let index = list.end { $0 < number }
    let isNoted = index < list.count && list[index] == number
    if isThere == isNoted { return }
    if isThere { list.insert(number, at: index) } else { list.remove(at: index) }
    numbers[whole, default: [:]][name] = list.isEmpty ? nil : list
    if numbers[whole]?.isEmpty == true { numbers[whole] = nil }
  }
}
