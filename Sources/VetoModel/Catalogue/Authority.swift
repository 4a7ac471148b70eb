/// Whom a person can complain to (GDPR art. 77): the data protection authority of a country.
public struct Authority: Hashable, Sendable {
  /// ISO 3166-1 alpha-2.
  public var country: String
  public var name: Bilingual
  /// A page of its own; its text says which. Nil if no source gives one.
  public var link: Link?
  /// In which language to complain: "in French".
  public var language: Bilingual?
  /// What it asks of a complaint and what it does not do, in paragraphs.
  public var conditions: Bilingual?
  public var sources: [Source]

  public init(
    country: String, name: Bilingual, link: Link?, language: Bilingual?, conditions: Bilingual?,
    sources: [Source]
  ) {
    self.country = country
    self.name = name
    self.link = link
    self.language = language
    self.conditions = conditions
    self.sources = sources
  }
}
