// Ids for what is added: an act never passes to another account.
extension Records {
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

  /// The live person who bears a name, by the same comparison as labels.
  func person(called name: String, other than: String? = nil) -> Person? {
    let wanted = name.loosely
    return livePeople.first { $0.id != than && $0.name.loosely == wanted }
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

  /// An id for a new account: the same label gives the same id on every machine. An id that is
  /// used is given again only to the very same label of the very same owner, after a removal;
  /// another label gets the next number. nil if no number is left.
  ///
  /// `besides` holds the orphaned ids, and those that the same change uses.
  func freeAccountID(
    platform: String, label: String, owner: String, besides: Set<AccountID>
  ) -> AccountID? {
    Records.numbered(slug(of: label)).map { AccountID(platform: platform, slug: $0) }.first { id in
      !besides.contains(id)
        && account(id).map { $0.isRemoved && $0.label == label && $0.owner == owner } ?? true
    }
  }

  /// An id for a new person, by the same rules.
  func freePersonID(name: String, besides: Set<String>) -> String? {
    Records.numbered(slug(of: name)).first { id in
      !besides.contains(id) && person(id).map { $0.isRemoved && $0.name == name } ?? true
    }
  }

  private static func numbered(_ slug: String) -> LazyMapSequence<ClosedRange<Int>, String> {
    (1...999).lazy.map { $0 == 1 ? slug : "\(slug)-\($0)" }
  }
}

extension Tick {
  fileprivate var saysSomething: Bool {
    on != nil || isSkipped || received != nil || outcome != nil || note != nil || proof != nil
  }
}
