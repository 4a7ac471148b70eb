// What follows a complaint in France: three months without news of the authority are a rejection
// (Decree 2019-536, art. 10). A notice of registration is no news; that the authority is working on
// the complaint is, and takes a rejection back (Conseil d'État, 31 December 2025, no. 491493, as
// kohenavocats.com reports it).
extension Tracker {
  private static let silentMonths = 3

  /// The day at whose end the silence of the authority counts as a rejection of the complaint. Nil
  /// if it has written since that it is working on it, or no such rule is known.
  public func silenceDay(_ account: Account, _ procedure: Procedure) -> Day? {
    guard case .complained(let day, _) = status(account, procedure),
      records.person(account.owner)?.country == "FR",
      newsDay(caseID(account, procedure), since: day) == nil
    else { return nil }
    return day.adding(months: Tracker.silentMonths)
  }

  /// The last day on which the authority wrote that it is working on a complaint made on a day; nil
  /// if it has not, as far as is noted.
  func newsDay(_ id: CaseID, since complaint: Day) -> Day? {
    times(.news, id).compactMap(\.counts).filter { $0 >= complaint }.max()
  }
}
