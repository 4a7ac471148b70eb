/// How near a source stands to what it speaks of, the nearest first.
private enum SourceRank: Int {
  /// A law, a court, an authority, or the company itself.
  case own
  case consumerBody
  /// Press, and whoever writes about it.
  case press
  /// Forums, and files that anybody may write.
  case anybody
}

extension Platform {
  /// Sources with the law, authorities and the company first, then consumer bodies, press, forums;
  /// otherwise in the order of the catalogue.
  public func inOrder(_ sources: [Source]) -> [Source] {
    let own = Set(
      procedures.flatMap(\.steps).flatMap(\.links).compactMap { $0.url.host?.domain })
    return sources.enumerated()
      .map { (rank: $0.element.rank(own: own).rawValue, place: $0.offset, source: $0.element) }
      .sorted { ($0.rank, $0.place) < ($1.rank, $1.place) }.map(\.source)
  }
}

extension Source {
  fileprivate func rank(own: Set<String>) -> SourceRank {
    guard let host = url?.host else { return .press }
    if own.contains(host.domain), !Source.shared.contains(host.domain) { return .own }
    if Source.official.contains(where: { host.contains($0) }) { return .own }
    if Source.consumer.contains(where: { host.contains($0) }) { return .consumerBody }
    return Source.open.contains { host.contains($0) } ? .anybody : .press
  }

  /// A step may lead there too, and yet anybody writes there.
  private static let shared: Set = ["github.com", "githubusercontent.com", "reddit.com"]

  private static let official = [
    "europa.eu", "cnil.fr", "conseil-etat.fr", "juricaf.org", "legifrance", "dataprotection",
    "autorite", "datatilsynet", "garanteprivacy", "senatspressestelle.bremen.de", "justiz", ".gov",
    "gouv.fr", "dpa.gr", "imy.se", "aepd.es", "uodo.gov.pl",
  ]
  private static let consumer = [
    "verbraucherzentrale", "vzbv.de", "noyb.eu", "beuc.eu", "forbruger", "consumentenbond",
    "altroconsumo", "quechoisir",
  ]
  private static let open = [
    "github", "reddit", "redlib", "forum", "community", "masto", "over-blog", "tosdr", "substack",
    "medium.com", "pages.dev", "vercel.app",
  ]
}

extension String {
  /// The host of a web address; nil if it names none.
  fileprivate var host: String? {
    guard let start = firstRange(of: "://") else { return nil }
    let host = self[start.upperBound...].prefix { !"/?#".contains($0) }
    return host.isEmpty ? nil : host.lowercased()
  }

  /// The last two parts of a host.
  fileprivate var domain: String { split(separator: ".").suffix(2).joined(separator: ".") }
}
