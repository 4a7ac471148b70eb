/// All procedures that Veto knows: shipped with it, sourced, replaceable.
///
/// Nobody has all platforms, so those that nobody asked for yet stay on a shelf: `read` takes them
/// from there for good, `platform` for once.
public struct Catalogue: Hashable, Sendable {
  /// Those that were read, in their order, each with its platforms that were read.
  public var groups: [Group] {
    shelf.groups.compactMap { place in
      let platforms = place.platforms.compactMap { self.platforms[$0] }
      return platforms.isEmpty ? nil : group(place.id, platforms)
    }
  }
  /// The ids of all platforms, those on the shelf too, in the order of the groups.
  public let platformIDs: [String]
  /// The steps that the law gives every sent request (GDPR art. 12, 21 and 77).
  public var lawSteps: [Step]
  private let shelf: CatalogueShelf
  private var platforms: [String: Platform] = [:]
  private var heads: [String: Group] = [:]
  private let places: [String: Place]

  private struct Place: Hashable {
    let group: String
    let number: Int
  }

  public init(shelf: CatalogueShelf, lawSteps: [Step]) {
    self.shelf = shelf
    self.lawSteps = lawSteps
    platformIDs = shelf.groups.flatMap(\.platforms)
    let inGroups = shelf.groups.flatMap { group in group.platforms.map { ($0, group.id) } }
    places = Dictionary(
      inGroups.enumerated().map { ($1.0, Place(group: $1.1, number: $0)) },
      uniquingKeysWith: { first, _ in first })
  }

  /// A catalogue with nothing on the shelf.
  public init(
    groups: [Group] = [], lawSteps: [Step] = [], authorities: [Authority] = [],
    authorityList: Link? = nil
  ) {
    let places = groups.map { CatalogueShelf.Place($0.id, platforms: $0.platforms.map(\.id)) }
    self.init(
      shelf: CatalogueShelf(
        groups: places, countries: authorities.map(\.country), authorityList: { authorityList },
        authority: { country in authorities.first { $0.country == country } }),
      lawSteps: lawSteps)
    heads = Dictionary(groups.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    platforms = Dictionary(
      groups.flatMap(\.platforms).map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
  }

  /// Takes these platforms from the shelf, so that they are at hand from now on.
  public mutating func read(_ ids: some Sequence<String>) {
    for id in ids where platforms[id] == nil {
      guard let place = places[id], let platform = shelf.platform(id) else { continue }
      platforms[id] = platform
      if heads[place.group] == nil { heads[place.group] = shelf.head(place.group) }
    }
  }

  /// The same with nothing left on the shelf.
  public var whole: Catalogue {
    var catalogue = self
    catalogue.read(platformIDs)
    return catalogue
  }

  /// Every platform, in the order of the groups.
  public var allPlatforms: [Platform] { platformIDs.compactMap { platform($0) } }

  /// The step that the law gives of that kind; nil if the catalogue has none.
  public func lawStep(_ kind: StepKind) -> Step? { lawSteps.first { $0.kind == kind } }

  /// The steps of the law that a procedure can have: all of them where it sends a request;
  /// elsewhere one can only look again whether it still holds.
  public func lawSteps(of procedure: Procedure) -> [Step] {
    procedure.submit == nil ? lawSteps.filter { $0.kind == .check } : lawSteps
  }

  public func knows(_ id: String) -> Bool { places[id] != nil }

  public func platform(_ id: String) -> Platform? {
    platforms[id] ?? (knows(id) ? shelf.platform(id) : nil)
  }

  /// The group of a platform, with those of its platforms that were read.
  public func group(ofPlatform id: String) -> Group? {
    guard let place = places[id] else { return nil }
    return heads[place.group] ?? shelf.head(place.group)
  }

  /// The id of a platform's group.
  public func groupID(ofPlatform id: String) -> String? { places[id]?.group }

  /// Which of `platformIDs` it is.
  func place(ofPlatform id: String) -> Int? { places[id]?.number }

  /// The authority of a country; nil if the country is not said or not in the catalogue.
  public func authority(of country: String?) -> Authority? {
    country.flatMap { shelf.countries.contains($0) ? shelf.authority($0) : nil }
  }

  /// One a country at most.
  public var authorities: [Authority] { shelf.countries.compactMap { shelf.authority($0) } }

  /// Where all authorities are listed, for the countries that have none here.
  public var authorityList: Link? { shelf.authorityList() }

  private func group(_ id: String, _ platforms: [Platform]) -> Group? {
    var group = heads[id] ?? shelf.head(id)
    group?.platforms = platforms
    return group
  }
}

/// The scope of linked accounts: Meta, with Facebook, Instagram and WhatsApp.
public struct Group: Hashable, Sendable {
  public var id: String
  public var name: Bilingual
  /// What the group calls accounts that are linked: Accounts Centre, Espace Comptes. Nil if its
  /// accounts are not linked.
  public var linkedAccounts: Bilingual?
  public var topics: [Topic]
  public var platforms: [Platform]

  public init(
    id: String, name: Bilingual, linkedAccounts: Bilingual?, topics: [Topic], platforms: [Platform]
  ) {
    self.id = id
    self.name = name
    self.linkedAccounts = linkedAccounts
    self.topics = topics
    self.platforms = platforms
  }
}

/// Something to know that asks for nothing: what is used, what silence means.
public struct Topic: Hashable, Sendable {
  public var id: String
  public var title: Bilingual
  public var text: Bilingual
  public var sources: [Source]

  public init(id: String, title: Bilingual, text: Bilingual, sources: [Source]) {
    self.id = id
    self.title = title
    self.text = text
    self.sources = sources
  }
}
