// What follows a complaint in France: three months without news of the authority are a rejection
// (Decree 2019-536, art. 10).
extension Tracker {
  private static let silentMonths = 3

  /// The day at whose end the silence of the authority counts as a rejection of the complaint;
  /// an acknowledgement is no decision and leaves it. Nothing where no such rule is known.
  public func silenceDay(_ account: Account, _ procedure: Procedure) -> Day? {
    guard case .complained(let day, _) = status(account, procedure),
      records.person(account.owner)?.country == "FR"
    else { return nil }
    return day.adding(months: Tracker.silentMonths)
  }
}
