/// What a complaint about one case depends on.
public struct ComplaintCase: Hashable, Sendable {
  /// The person's, ISO 3166-1 alpha-2; nothing where it is not said.
  public var country: String?
  public var controllerCountry: String
  /// Whether the case has a proof; nothing where no case is meant.
  public var hasProof: Bool?
  /// The last day to answer, where an extension was announced in time and is not over.
  public var extendedTo: Day?
  /// The day of a complaint that was made.
  public var complained: Day?

  public init(
    country: String?, controllerCountry: String, hasProof: Bool? = nil, extendedTo: Day? = nil,
    complained: Day? = nil
  ) {
    self.country = country
    self.controllerCountry = controllerCountry
    self.hasProof = hasProof
    self.extendedTo = extendedTo
    self.complained = complained
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
    return ComplaintCase(
      country: records.person(account.owner)?.country,
      controllerCountry: catalogue.platform(account.id.platform)?.controller.country ?? "",
      hasProof: proved, extendedTo: extendedTo, complained: status.complained)
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
