/// One box to tick.
public struct Step: Hashable, Sendable {
  public var id: String
  public var kind: StepKind
  /// At most 28 columns wide.
  public var title: Bilingual
  public var text: Bilingual
  public var optional: Bool
  /// Where to go when the link fails.
  public var path: Bilingual?
  public var links: [Link]
  /// What one should see.
  public var expect: Bilingual?
  public var doubt: Bilingual?
  /// A ready text to copy.
  public var offer: Bilingual?

  public init(
    id: String, kind: StepKind, title: Bilingual, text: Bilingual, optional: Bool,
    path: Bilingual?, links: [Link], expect: Bilingual?, doubt: Bilingual?, offer: Bilingual?
  ) {
    self.id = id
    self.kind = kind
    self.title = title
    self.text = text
    self.optional = optional
    self.path = path
    self.links = links
    self.expect = expect
    self.doubt = doubt
    self.offer = offer
  }

  /// What the ids of the steps that the law gives begin with, and no others.
  public static let lawPrefix = "law."

  /// Whether the law gives this step, rather than the platform.
  public var isOfLaw: Bool { id.hasPrefix(Step.lawPrefix) }
}

/// What ticking a step says (Docs/Catalogue.md).
public enum StepKind: String, CaseIterable, Hashable, Sendable {
  case act, submit, acknowledgement, question, reply, `extension`, answer, reminder, complaint
  /// The authority acknowledged the complaint, which is no decision and no news.
  case authority
  /// The authority wrote that it is working on the complaint.
  case news
  /// The user looked whether it still holds.
  case check

  /// It comes with or after a complaint to an authority.
  public var concernsComplaint: Bool { [.complaint, .authority, .news].contains(self) }
}

public struct Link: Hashable, Sendable {
  public var url: String
  public var text: Bilingual

  public init(url: String, text: Bilingual) {
    self.url = url
    self.text = text
  }
}
