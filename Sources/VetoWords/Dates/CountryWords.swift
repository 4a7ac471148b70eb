extension Words {
  public struct Country: Hashable, Sendable {
    /// ISO 3166-1 alpha-2; empty for a country elsewhere.
    public let code: String
    public let name: String
  }

  /// The countries where the GDPR applies (EU and EEA), in the order of their names, and
  /// "elsewhere".
  public var countryOptions: [Country] {
    let named = Words.countries.map { Country(code: $0.0, name: pick(fr: $0.1, en: $0.2)) }
    return named.sorted { sortKey($0.name).utf8.lexicographicallyPrecedes(sortKey($1.name).utf8) }
      + [Country(code: "", name: pick(fr: "non précisé", en: "not given"))]
  }

  public func country(_ code: String) -> String {
    countryOptions.first { $0.code == code }?.name ?? code
  }

  private func sortKey(_ name: String) -> String {
    String(name.map { ["É": "E", "è": "e", "ï": "i", "î": "i"][$0] ?? $0 })
  }

  private static let countries: [(String, String, String)] = [
    ("AT", "Autriche", "Austria"), ("BE", "Belgique", "Belgium"),
    ("BG", "Bulgarie", "Bulgaria"), ("CY", "Chypre", "Cyprus"), ("CZ", "Tchéquie", "Czechia"),
    ("DE", "Allemagne", "Germany"), ("DK", "Danemark", "Denmark"), ("EE", "Estonie", "Estonia"),
    ("ES", "Espagne", "Spain"), ("FI", "Finlande", "Finland"), ("FR", "France", "France"),
    ("GR", "Grèce", "Greece"), ("HR", "Croatie", "Croatia"), ("HU", "Hongrie", "Hungary"),
    ("IE", "Irlande", "Ireland"), ("IS", "Islande", "Iceland"), ("IT", "Italie", "Italy"),
    ("LI", "Liechtenstein", "Liechtenstein"), ("LT", "Lituanie", "Lithuania"),
    ("LU", "Luxembourg", "Luxembourg"), ("LV", "Lettonie", "Latvia"), ("MT", "Malte", "Malta"),
    ("NL", "Pays-Bas", "Netherlands"), ("NO", "Norvège", "Norway"), ("PL", "Pologne", "Poland"),
    ("PT", "Portugal", "Portugal"), ("RO", "Roumanie", "Romania"), ("SE", "Suède", "Sweden"),
    ("SI", "Slovénie", "Slovenia"), ("SK", "Slovaquie", "Slovakia"),
  ]
}
