/// The day by which a company wanted the objection. It limits the effect, not the right
/// (GDPR art. 21(1): "at any time").
public struct CutOff: Hashable, Sendable {
  /// The day as the company announced it.
  public var day: Day
  /// The last day that no source calls too late.
  public var lastSafeDay: Day
  public var text: Bilingual
  /// What objecting afterwards still does.
  public var after: Bilingual
  public var confidence: Confidence
  public var sources: [Source]
  public var rivals: [RivalDay]

  public init(
    day: Day, lastSafeDay: Day, text: Bilingual, after: Bilingual, confidence: Confidence,
    sources: [Source], rivals: [RivalDay]
  ) {
    self.day = day
    self.lastSafeDay = lastSafeDay
    self.text = text
    self.after = after
    self.confidence = confidence
    self.sources = sources
    self.rivals = rivals
  }
}

/// Another day that a source names for the same cut-off.
public struct RivalDay: Hashable, Sendable {
  public var day: Day
  public var text: Bilingual
  public var sources: [Source]

  public init(day: Day, text: Bilingual, sources: [Source]) {
    self.day = day
    self.text = text
    self.sources = sources
  }
}

public enum Confidence: String, CaseIterable, Hashable, Sendable {
  case high, medium, low
}

public struct Source: Hashable, Sendable {
  public var name: String
  public var url: String?
  /// A year, a month or a day; nil if the source bears no date.
  public var date: String?
  public var says: Bilingual?

  public init(name: String, url: String?, date: String?, says: Bilingual?) {
    self.name = name
    self.url = url
    self.date = date
    self.says = says
  }
}
