public import VetoModel
public import VetoWords

/// What the catalogue holds, one line a procedure.
public struct CatalogueReport: Sendable {
  private let catalogue: Catalogue
  private let words: Words

  public init(_ catalogue: Catalogue, _ words: Words) {
    self.catalogue = catalogue.whole
    self.words = words
  }

  public var text: String {
    var table = Table()
    for platform in catalogue.allPlatforms {
      for procedure in platform.procedures {
        table.add([
          "\(platform.id)/\(procedure.id)", platform.name[words.language],
          procedure.title[words.language], words.steps(procedure.steps.count),
          words.minutes(procedure.minutes),
        ])
      }
    }
    return joined(table.lines())
  }

  public var json: Value {
    .object(["groups": .array(catalogue.groups.map { json($0) })])
  }

  private func json(_ group: Group) -> Value {
    .object([
      "group": .string(group.id),
      "name": .string(group.name[words.language]),
      "linkedAccounts": .optional(group.linkedAccounts?[words.language]),
      "topics": .array(group.topics.map { .string($0.id) }),
      "platforms": .array(group.platforms.map { json($0) }),
    ])
  }

  private func json(_ platform: Platform) -> Value {
    .object([
      "platform": .string(platform.id),
      "name": .string(platform.name[words.language]),
      "controller": .optional(platform.controller?.name),
      "country": .optional(platform.controller?.country),
      "procedures": .array(platform.procedures.map { json($0) }),
    ])
  }

  private func json(_ procedure: Procedure) -> Value {
    .object([
      "procedure": .string(procedure.id),
      "title": .string(procedure.title[words.language]),
      "act": .string(procedure.act),
      "minutes": .number(procedure.minutes),
      "reread": Value(procedure.reread),
      "tried": .bool(procedure.tried),
      "steps": .array(procedure.steps.map { .string($0.id) }),
    ])
  }
}
