/// What a complaint about one case depends on.
public struct ComplaintCase: Hashable, Sendable {
  /// The person's, ISO 3166-1 alpha-2; nil if it is not said.
  public var country: String?
  public var controllerCountry: String
  /// Whether the case has a proof; nil if no case is meant.
  public var hasProof: Bool?
  /// The last day to answer; nil unless an extension was announced in time and is not over.
  public var extendedTo: Day?
  /// The day of a complaint; nil if none was made.
  public var complained: Day?
  /// The last day on which the authority wrote that it is working on the complaint; nil if it has
  /// not.
  public var news: Day?

  public init(
    country: String?, controllerCountry: String, hasProof: Bool? = nil, extendedTo: Day? = nil,
    complained: Day? = nil, news: Day? = nil
  ) {
    self.country = country
    self.controllerCountry = controllerCountry
    self.hasProof = hasProof
    self.extendedTo = extendedTo
    self.complained = complained
    self.news = news
  }
}

extension Tracker {
  /// What a complaint about this case depends on; where a linked account's request covers it, that
  /// request's proof counts too.
  public func complaint(_ account: Account, _ procedure: Procedure) -> ComplaintCase {
    let status = status(account, procedure)
    var proved = hasProof(account, procedure)
    if case .covered(let other, _) = status, let covering = records.account(other),
      let twin = twin(of: procedure, on: covering)
    {
      proved = proved || hasProof(covering, twin)
    }
    var extendedTo: Day?
    if let clock = clock(account, procedure), clock.isExtended, let due = clock.due, due >= today {
      extendedTo = due
    }
    let news = status.complained.flatMap { newsDay(caseID(account, procedure), since: $0) }
    return ComplaintCase(
      country: records.person(account.owner)?.country,
      controllerCountry: catalogue.platform(account.id.platform)?.controller?.country ?? "",
      hasProof: proved, extendedTo: extendedTo, complained: status.complained,
      news: news)
  }
}

extension Status {
  fileprivate var complained: Day? {
    switch self {
    case .complained(let day, _): day
    case .covered(_, let status): status.complained
    default: nil
    }
  }
}
