// What a linked account's request does for a case (model: never across persons).
extension Tracker {
  func coveredStatus(_ account: Account, _ procedure: Procedure) -> Status? {
    var best: (account: Account, status: Status)?
    guard procedure.reach == .linked else { return nil }
    for other in linked(to: account) {
      guard let twin = linkedTwin(act: procedure.act, of: other) else { continue }
      let status = ownStatuses[other.id]?[twin.id] ?? ownStatus(other, twin)
      guard status.covers else { continue }
      if best.map({ $0.status.severity < status.severity }) ?? true { best = (other, status) }
    }
    guard let best, let sent = requestDay(of: best.account, act: procedure.act) else { return nil }
    // A request reaches those that were linked to its account when it was sent.
    let since = [account, best.account].compactMap(\.centre?.since).max()
    let looked = lastDay(.check, caseID(account, procedure)) ?? sent
    if let since, since > sent, since > looked {
      return .covered(by: best.account.id, .checkAgain(.centre, since: since))
    }
    if let changed = account.emailChanged, changed > sent, changed > looked {
      return .covered(by: best.account.id, .checkAgain(.email, since: changed))
    }
    return .covered(by: best.account.id, best.status)
  }

  /// The accounts of the same person in the same linked accounts, other than this one.
  public func linked(to account: Account) -> [Account] {
    guard let key = linkedAccounts(of: account) else { return [] }
    return (linkedAccounts[key] ?? []).filter { $0.id != account.id }
  }

  /// Nil if the account is linked to none, or its platform is unknown.
  func linkedAccounts(of account: Account) -> LinkedAccounts? {
    guard let centre = account.centre, let group = catalogue.group(ofPlatform: account.id.platform)
    else { return nil }
    return LinkedAccounts(group: group.id, owner: account.owner, centre: centre.name)
  }

  private func linkedTwin(act: String, of account: Account) -> Procedure? {
    catalogue.platform(account.id.platform)?.procedures.first {
      $0.act == act && $0.reach == .linked
    }
  }

  // An answer whose request was not noted stands for it, and where nothing is sent, the last step.
  private func requestDay(of account: Account, act: String) -> Day? {
    guard let twin = linkedTwin(act: act, of: account) else { return nil }
    let id = caseID(account, twin)
    return sentDay(id, twin) ?? answer(id, twin)?.counts
      ?? twin.steps.compactMap { lastDay($0.id, id) }.max()
  }
}

/// The accounts of one person that share a name for what links them, within a group.
struct LinkedAccounts: Hashable, Sendable {
  let group: String
  let owner: String
  let centre: String
}
