// Records that follow a change without being read as a whole.
extension Records {
  /// Reads these records anew, those that were not there before too. Afterwards they are as if all
  /// of the progress had been read, where nothing but these records changed.
  ///
  /// - Returns: the accounts that something may be different for.
  @discardableResult
  public mutating func update(
    _ changed: some Sequence<RecordKey>, from progress: Progress
  ) -> Set<AccountID> {
    var people: Set<String> = []
    var concerned: Set<AccountID> = []
    var begun: Set<CaseID> = []
    for record in changed {
      switch record.section {
      case "people": people.insert(record.key)
      case "accounts": if let id = AccountID(record.key) { concerned.insert(id) }
      case "cases":
        if let id = CaseID(record.key) { begun.insert(read(id, progress["cases", record.key])) }
      case "ticks":
        if let id = TickID(record.key) { begun.insert(read(id, progress["ticks", record.key])) }
      default: break
      }
    }
    for id in begun { countRounds(id) }
    concerned.formUnion(begun.map(\.account))
    if !people.isEmpty {
      concerned.formUnion(accountsByID.values.filter { people.contains($0.owner) }.map(\.id))
    }
    let shown = concerned.compactMap { accountsByID[$0] }.filter(isLive)
    if !people.isEmpty { readPeople(people, progress) }
    for id in concerned { accountsByID[id] = readAccount(id, progress) }
    moveInLists(shown, concerned)
    return concerned
  }

  private mutating func moveInLists(_ shown: [Account], _ concerned: Set<AccountID>) {
    let show = Set(concerned.compactMap { accountsByID[$0] }.filter(isLive))
    let stay = show.intersection(shown)
    for account in shown where !stay.contains(account) { takeFromList(account) }
    for account in show where !stay.contains(account) { putInList(account) }
  }

  private mutating func takeFromList(_ account: Account) {
    let platform = account.id.platform
    guard let index = liveAccounts[platform]?.firstIndex(notBefore: account) else { return }
    liveAccounts[platform]?.remove(at: index)
    if liveAccounts[platform]?.isEmpty == true { liveAccounts[platform] = nil }
  }

  private mutating func putInList(_ account: Account) {
    let platform = account.id.platform
    let index = (liveAccounts[platform] ?? []).firstIndex(notBefore: account)
    liveAccounts[platform, default: []].insert(account, at: index)
  }

  static func inOrder(_ accounts: [Account]) -> [Account] {
    accounts.map { (ColumnOrder($0), $0) }.sorted { $0.0 < $1.0 }.map(\.1)
  }
}

/// How columns stand side by side: by owner, then by label; the id settles what is left.
struct ColumnOrder: Hashable, Comparable, Sendable {
  private let parts: [String]

  init(_ account: Account) {
    parts = [account.owner, account.label.lowercased(), account.id.description]
  }

  static func < (left: ColumnOrder, right: ColumnOrder) -> Bool {
    left.parts.lexicographicallyPrecedes(right.parts) { $0.comesBefore($1) }
  }
}

extension [Account] {
  /// Where an account stands in a list in order, or would stand.
  fileprivate func firstIndex(notBefore account: Account) -> Int {
    let order = ColumnOrder(account)
    return end { ColumnOrder($0) < order }
  }
}

extension Array {
  /// The first place of which something does not hold that holds of all before it.
  func end(where isBefore: (Element) -> Bool) -> Int {
    var (low, high) = (0, count)
    while low < high {
      let middle = low + (high - low) / 2
      if isBefore(self[middle]) { low = middle + 1 } else { high = middle }
    }
    return low
  }
}
