public import VetoModel
import VetoWords

extension ShowReport {
  public var json: Value {
    switch subject {
    case .group(let group):
      .object([
        "kind": .string("group"), "id": .string(group.id),
        "name": .string(group.name[language]),
        "topics": .array(group.topics.map { json($0) }),
      ])
    case .platform(let platform, let group): json(platform, group)
    case .procedure(let procedure, let platform): json(procedure, platform)
    case .step(let step, let procedure, let platform): json(step, procedure, platform)
    }
  }

  private func filled(_ text: Bilingual?, _ platform: Platform, account: String? = nil) -> Value {
    .optional(
      text.map { words.fill($0, account: account, controller: platform.answerer(in: language)) })
  }

  private func json(_ topic: Topic) -> Value {
    .object([
      "id": .string(topic.id), "title": .string(topic.title[language]),
      "text": .string(topic.text[language]), "sources": json(topic.sources),
    ])
  }

  private func json(_ platform: Platform, _ group: Group) -> Value {
    .object([
      "kind": .string("platform"), "id": .string(platform.id),
      "name": .string(platform.fullName[language]), "company": .optional(platform.company),
      "popular": .bool(platform.isPopular),
      "group": .string(group.id),
      "column": .string(platform.column.rawValue),
      "controller": platform.controller.map { json($0) } ?? .null,
      "procedures": .array(platform.procedures.map { .string($0.id) }),
      "topics": .array(
        group.topics.filter { platform.topics.contains($0.id) }.map { json($0) }),
    ])
  }

  private func json(_ controller: Controller) -> Value {
    .object([
      "name": .string(controller.name), "address": .optional(controller.address),
      "country": .optional(controller.country), "email": .optional(controller.email),
      "source": .optional(controller.source),
    ])
  }

  private func json(_ procedure: Procedure, _ platform: Platform) -> Value {
    .object([
      "kind": .string("procedure"), "id": .string("\(platform.id)/\(procedure.id)"),
      "procedureKind": .string(procedure.kind.rawValue),
      "title": .string(procedure.title[language]),
      "text": filled(procedure.text, platform),
      "uses": filled(procedure.uses, platform), "initial": filled(procedure.initial, platform),
      "availability": filled(procedure.availability, platform),
      "past": filled(procedure.past, platform),
      "organisation": .bool(procedure.isOrganisation),
      "confidence": .string(procedure.confidence.rawValue),
      "changes": .array(
        procedure.changes.map {
          .object(["day": Value($0.day), "text": .string($0.text[language])])
        }),
      "act": .string(procedure.act),
      "reach": .string(procedure.reach.rawValue),
      "reason": .string(procedure.reason.rawValue),
      "minutes": .number(procedure.minutes),
      "checkAgainMonths": procedure.checkAgainMonths.map { .number($0) } ?? .null,
      "preconditions": .array(procedure.preconditions.map { filled($0, platform) }),
      "cutOffs": .array(procedure.cutOffs.map { json($0) }),
      "steps": .array(
        procedure.steps.map {
          .object([
            "id": .string($0.id), "kind": .string($0.kind.rawValue),
            "title": .string($0.title[language]), "optional": .bool($0.optional),
          ])
        }),
      "doubt": filled(procedure.doubt, platform),
      "sources": json(procedure.sources),
      "reread": Value(procedure.reread), "tried": .bool(procedure.tried),
    ])
  }

  private func json(_ cutOff: CutOff) -> Value {
    .object([
      "day": Value(cutOff.day), "lastSafeDay": Value(cutOff.lastSafeDay),
      "text": .string(cutOff.text[language]), "after": .string(cutOff.after[language]),
      "confidence": .string(cutOff.confidence.rawValue),
      "sources": json(cutOff.sources),
      "rivals": .array(
        cutOff.rivals.map {
          .object([
            "day": Value($0.day), "text": .string($0.text[language]),
            "sources": json($0.sources),
          ])
        }),
    ])
  }

  private func json(_ step: Step, _ procedure: Procedure, _ platform: Platform) -> Value {
    .object([
      "kind": .string("step"),
      "id": .string("\(platform.id)/\(procedure.id)/\(step.id)"),
      "stepKind": .string(step.kind.rawValue),
      "title": .string(step.title[language]), "text": filled(step.text, platform),
      "optional": .bool(step.optional),
      "path": filled(step.path, platform),
      "links": .array(
        step.links.map {
          .object(["url": .string($0.url), "text": .string($0.text[language])])
        }),
      "expect": filled(step.expect, platform), "doubt": filled(step.doubt, platform),
      "offer": filled(step.offer, platform, account: words.accountToFillIn),
      "complaint": .array(complaint.map { .string($0) }),
      "reread": step.isOfLaw ? .null : Value(procedure.reread),
      "tried": step.isOfLaw || step.links.isEmpty ? .null : .bool(procedure.tried),
    ])
  }

  private func json(_ sources: [Source]) -> Value {
    .array(
      sources.map {
        .object([
          "name": .string($0.name), "url": .optional($0.url), "date": .optional($0.date),
          "says": .optional($0.says?[language]),
        ])
      })
  }
}
