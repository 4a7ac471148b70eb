/// What is known of a case for a reminder to the company, or a complaint about it.
public struct LetterFacts: Hashable, Sendable {
  public var name: String?
  /// As the person wrote it.
  public var account: String
  public var platform: Bilingual
  /// As the platform's controller is named; nil if no source says who it is.
  public var controller: Controller?
  /// Of a request that covers this case where there is one.
  public var sent: Day?
  /// The last day to answer, by the reading that leaves most time; nil while none is known.
  public var due: Day?
  public var outcome: Outcome?
  public var answered: Day?
  public var authority: Authority?

  public init(
    name: String?, account: String, platform: Bilingual, controller: Controller?, sent: Day?,
    due: Day?, outcome: Outcome?, answered: Day?, authority: Authority?
  ) {
    self.name = name
    self.account = account
    self.platform = platform
    self.controller = controller
    self.sent = sent
    self.due = due
    self.outcome = outcome
    self.answered = answered
    self.authority = authority
  }
}

extension Tracker {
  /// What a letter about this case can say.
  public func letterFacts(_ account: Account, _ procedure: Procedure) -> LetterFacts {
    var (source, about) = (account, procedure)
    if case .covered(let other, _) = status(account, procedure),
      let covering = records.account(other), let twin = twin(of: procedure, on: covering)
    {
      (source, about) = (covering, twin)
    }
    let id = caseID(source, about)
    let platform = catalogue.platform(account.id.platform)
    let answer = answer(id, about)
    return LetterFacts(
      name: records.person(account.owner)?.name, account: account.label,
      platform: platform?.fullName
        ?? Bilingual(french: account.id.platform, english: account.id.platform),
      controller: platform?.controller, sent: sentDay(id, about),
      due: ownClock(source, about)?.overdueFrom?.adding(days: -1), outcome: answer?.outcome,
      answered: answer?.counts, authority: authority(of: account))
  }
}

extension Authority {
  /// The languages of Veto's that a complaint to it may be written in, as its text says first: what
  /// follows a semicolon or stands in parentheses is about its pages.
  public var complaintLanguages: [Language] {
    guard let language else { return [] }
    let text = language.english.prefix { $0 != "(" && $0 != ";" }
    let named: [(String, Language)] = [("French", .french), ("English", .english)]
    return named.filter { text.contains($0.0) }.map(\.1)
  }
}
