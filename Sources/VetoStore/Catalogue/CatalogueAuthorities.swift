import VetoModel

/// How a file of authorities is built.
extension CatalogueReading {
  mutating func authorities(_ root: JSONNode) -> CatalogueText.Part {
    let members = object(root, ["format", "list", "authorities"])
    format(members["format"])
    let all = optional(members["list"]) { $0.link($1) }
    var countries = IDs()
    return .authorities(
      list(members["authorities"]).map { authority($0, among: &countries) }, list: all)
  }

  mutating func authority(_ node: JSONNode, among countries: inout IDs) -> Authority {
    let members = object(
      node, ["country", "name", "sources"], or: ["link", "language", "conditions"])
    let authority = Authority(
      country: country(members["country"]), name: bilingual(members["name"]),
      link: optional(members["link"]) { $0.link($1) },
      language: optional(members["language"]) { $0.bilingual($1) },
      conditions: optional(members["conditions"]) { $0.bilingual($1) },
      sources: sources(members["sources"]))
    if let place = members["country"], place.text != nil, !countries.isNew(authority.country) {
      fault(.duplicateID(authority.country), at: place.offset)
    }
    return authority
  }
}
