// Ids for what is added: an act never passes to another account.
extension Records {
  /// An id for a new account: the same label gives the same id on every machine. An id that is
  /// used is given again only to the very same label of the very same owner, after a removal;
  /// whatever else it is for, another label gets the next number. nil if the label is taken, or no
  /// number is left.
  ///
  /// `besides` are ids that are about to be used by the same change.
  public func newAccountID(
    platform: String, label: String, owner: String, besides: Set<AccountID> = []
  ) -> AccountID? {
    guard account(labelled: label, platform: platform, owner: owner) == nil else { return nil }
    return freeAccountID(
      platform: platform, label: label, owner: owner, besides: besides.union(orphanedAccounts))
  }

  /// The live account that bears a label, or one that is the same but for case, spaces and the @
  /// before it.
  func account(
    labelled label: String, platform: String, owner: String, other than: AccountID? = nil
  ) -> Account? {
    let wanted = label.loosely
    return (liveAccounts[platform] ?? []).first {
      $0.owner == owner && $0.id != than && $0.label.loosely == wanted
    }
  }

  /// Ids under which something was done, though no account is there: its adding was undone in one
  /// copy while another used it. Nobody can tell whose the acts are, so nobody gets them.
  var orphanedAccounts: Set<AccountID> {
    var ids = Set(cases.values.filter(\.saysSomething).map(\.id.account))
    ids.formUnion(ticks.values.filter(\.saysSomething).map(\.id.caseID.account))
    return ids.filter { account($0) == nil }
  }

  /// Ids of owners who are not there.
  var orphanedPeople: Set<String> {
    Set(accounts.map(\.owner)).subtracting(people.map(\.id))
  }

  /// `besides` holds the orphaned ids.
  func freeAccountID(
    platform: String, label: String, owner: String, besides: Set<AccountID>
  ) -> AccountID? {
    let slug = slug(of: label)
    for number in 1...999 {
      let id = AccountID(platform: platform, slug: number == 1 ? slug : "\(slug)-\(number)")
      if besides.contains(id) { continue }
      guard let old = account(id) else { return id }
      if old.isRemoved, old.label == label, old.owner == owner { return id }
    }
    return nil
  }

  /// An id for a new person, by the same rules. nil if the name is taken, or no number is left.
  ///
  /// `besides` are ids that are about to be used by the same change.
  public func newPersonID(name: String, besides: Set<String> = []) -> String? {
    guard person(called: name) == nil else { return nil }
    return freePersonID(name: name, besides: besides.union(orphanedPeople))
  }

  /// The live person who bears a name, by the same comparison as labels.
  func person(called name: String, other than: String? = nil) -> Person? {
    let wanted = name.loosely
    return livePeople.first { $0.id != than && $0.name.loosely == wanted }
  }

  /// `besides` holds the orphaned ids.
  func freePersonID(name: String, besides: Set<String>) -> String? {
    let slug = slug(of: name)
    for number in 1...999 {
      let id = number == 1 ? slug : "\(slug)-\(number)"
      if besides.contains(id) { continue }
      guard let old = person(id) else { return id }
      if old.isRemoved, old.name == name { return id }
    }
    return nil
  }
}

extension Tick {
  fileprivate var saysSomething: Bool {
    on != nil || isSkipped || received != nil || outcome != nil || note != nil || proof != nil
  }
}
