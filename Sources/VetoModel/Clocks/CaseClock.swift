// The answer clock of a case, from what is ticked in it.
extension Tracker {
  /// The clock of a request that was sent and is not answered; of the covering request where a
  /// linked account's covers this one. Nil if there is nothing to wait for.
  public func clock(_ account: Account, _ procedure: Procedure) -> AnswerClock? {
    switch status(account, procedure) {
    case .sent, .overdue, .yourTurn: return ownClock(account, procedure)
    case .covered(let other, .sent), .covered(let other, .overdue), .covered(let other, .yourTurn):
      guard let covering = records.account(other), let twin = twin(of: procedure, on: covering)
      else { return nil }
      return ownClock(covering, twin)
    default: return nil
    }
  }

  /// The clock of a case that was sent, whatever became of it.
  func ownClock(_ account: Account, _ procedure: Procedure) -> AnswerClock? {
    let id = caseID(account, procedure)
    guard let sent = sentDay(id, procedure),
      let platform = catalogue.platform(account.id.platform)
    else { return nil }
    return AnswerClock(
      received: sent, country: platform.controller?.country ?? "",
      personCountry: records.person(account.owner)?.country,
      extension: times(.extension, id).compactMap(\.counts).min()
        .map { .announced($0) },
      pauses: pauses(id))
  }

  // Each question with the first reply to it; a reply answers all questions up to its day.
  private func pauses(_ id: CaseID) -> [AnswerClock.Pause] {
    let replies = times(.reply, id).compactMap(\.on).sorted()
    return times(.question, id).compactMap(\.counts).sorted().map { asked in
      AnswerClock.Pause(asked: asked, given: replies.first { $0 >= asked })
    }
  }

  func twin(of procedure: Procedure, on account: Account) -> Procedure? {
    catalogue.platform(account.id.platform)?.procedures.first { $0.act == procedure.act }
  }
}
