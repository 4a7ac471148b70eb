import VetoModel

/// How a part of a shipped file is built that stands for itself; the file was checked as a whole.
extension CatalogueReading {
  /// A group without its platforms.
  mutating func groupHead() -> Group { group(text.root) }

  mutating func platform() -> Platform {
    var ids = IDs()
    return platform(text.root, among: &ids, topics: nil)
  }

  mutating func authority() -> Authority {
    var countries = IDs()
    return authority(text.root, among: &countries)
  }

  mutating func authorityList() -> Link? { optional(text.root["list"]) { $0.link($1) } }
}
