/// Where a catalogue's texts come from that nobody has asked for yet: the ids are known, the rest is
/// read when it is wanted.
public struct CatalogueShelf: Sendable {
  /// A group and the ids of its platforms, in their order.
  public struct Place: Hashable, Sendable {
    public let id: String
    public let platforms: [String]

    public init(_ id: String, platforms: [String]) {
      self.id = id
      self.platforms = platforms
    }
  }

  public let groups: [Place]
  /// The countries that it has an authority for, in their order.
  public let countries: [String]
  let authorityList: @Sendable () -> Link?
  let authority: @Sendable (String) -> Authority?
  /// A group by its id, without its platforms.
  let head: @Sendable (String) -> Group?
  let platform: @Sendable (String) -> Platform?

  public init(
    groups: [Place], countries: [String], authorityList: @escaping @Sendable () -> Link?,
    authority: @escaping @Sendable (String) -> Authority?,
    head: @escaping @Sendable (String) -> Group? = { _ in nil },
    platform: @escaping @Sendable (String) -> Platform? = { _ in nil }
  ) {
    self.groups = groups
    self.countries = countries
    self.authorityList = authorityList
    self.authority = authority
    self.head = head
    self.platform = platform
  }
}

// What is read from a shelf never changes, so two with the same ids are the same.
extension CatalogueShelf: Hashable {
  public static func == (left: CatalogueShelf, right: CatalogueShelf) -> Bool {
    left.groups == right.groups && left.countries == right.countries
  }

  public func hash(into hasher: inout Hasher) { hasher.combine(groups) }
}
