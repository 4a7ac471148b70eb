public import VetoModel
public import VetoWords

/// What the catalogue holds, one line a procedure.
public struct CatalogueReport: Sendable {
  private let catalogue: Catalogue
  private let words: Words
  /// From which the age of a reading counts.
  private let today: Day
  /// Nil if all are listed, those reread since too.
  private let rereadBefore: Day?

  public init(_ catalogue: Catalogue, _ words: Words, today: Day, rereadBefore: Day? = nil) {
    self.catalogue = catalogue.whole
    self.words = words
    self.today = today
    self.rereadBefore = rereadBefore
  }

  public var text: String {
    var table = Table()
    for platform in catalogue.allPlatforms {
      for procedure in procedures(of: platform) {
        table.add([
          "\(platform.id)/\(procedure.id)", platform.name[words.language],
          procedure.title[words.language], words.kind(procedure.kind),
          words.minutes(procedure.minutes), words.confidence(procedure.confidence),
          words.plainDay(procedure.reread), words.ageInShort(procedure.freshness(on: today)),
        ])
      }
    }
    let lines = table.lines()
    if lines.isEmpty, let rereadBefore { return joined([words.nothingStale(before: rereadBefore)]) }
    return joined(lines)
  }

  public var json: Value {
    .object([
      "groups": .array(
        catalogue.groups.map { json($0) }.filter { $0["platforms"] != .array([]) })
    ])
  }

  private func procedures(of platform: Platform) -> [Procedure] {
    platform.procedures.filter { procedure in rereadBefore.map { procedure.reread < $0 } ?? true }
  }

  private func json(_ group: Group) -> Value {
    let platforms = group.platforms.filter { !procedures(of: $0).isEmpty }
    return .object([
      "group": .string(group.id),
      "name": .string(group.name[words.language]),
      "linkedAccounts": .optional(group.linkedAccounts?[words.language]),
      "topics": .array(group.topics.map { .string($0.id) }),
      "platforms": .array(platforms.map { json($0) }),
    ])
  }

  private func json(_ platform: Platform) -> Value {
    .object([
      "platform": .string(platform.id),
      "name": .string(platform.name[words.language]),
      "company": .optional(platform.company),
      "popular": .bool(platform.isPopular),
      "controller": .optional(platform.controller?.name),
      "country": .optional(platform.controller?.country),
      "procedures": .array(procedures(of: platform).map { json($0) }),
    ])
  }

  private func json(_ procedure: Procedure) -> Value {
    let title = procedure.title
    return .object([
      "procedure": .string(procedure.id),
      "kind": .string(procedure.kind.rawValue),
      "title": .string(title[words.language]),
      "titles": .object(["fr": .string(title[.french]), "en": .string(title[.english])]),
      "act": .string(procedure.act),
      "minutes": .number(procedure.minutes),
      "confidence": .string(procedure.confidence.rawValue),
      "reread": Value(procedure.reread),
      "tried": .bool(procedure.tried),
      "sources": .array(
        procedure.sources.map {
          .object(["name": .string($0.name), "date": .string($0.date ?? "undated")])
        }),
      "steps": .array(procedure.steps.map { .string($0.id) }),
    ])
  }
}
