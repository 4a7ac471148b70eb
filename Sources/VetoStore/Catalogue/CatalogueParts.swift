import VetoModel

/// How a catalogue file is built; `Docs` describes the same to its authors.
extension CatalogueReading {
  private static let widestTitle = 28
  private static let widestName = 12
  private static let widestLongName = 40

  mutating func part() -> CatalogueText.Part {
    if text.root["steps"] != nil {
      let members = object(text.root, ["format", "steps"])
      format(members["format"])
      var ids = IDs(prefix: Step.lawPrefix)
      return .lawSteps(steps(members["steps"], among: &ids))
    }
    if text.root["authorities"] != nil { return authorities(text.root) }
    return .group(group(text.root))
  }

  mutating func format(_ node: JSONNode?) {
    guard let node else { return }
    if node.value != .number("1") { fault(.badFormat, at: node.offset) }
  }

  mutating func group(_ node: JSONNode) -> Group {
    let members = object(node, ["format", "group", "platforms"], or: ["topics"])
    format(members["format"])
    let head = object(members["group"], ["id", "name"], or: ["linkedAccounts"])
    var groupIDs = IDs()
    var topicIDs = IDs()
    var platformIDs = IDs()
    let group = Group(
      id: id(head["id"], among: &groupIDs), name: title(head["name"], limit: Self.widestTitle),
      linkedAccounts: optional(head["linkedAccounts"]) { $0.bilingual($1) },
      topics: list(members["topics"]).map { topic($0, among: &topicIDs) },
      platforms: list(members["platforms"]).map {
        platform($0, among: &platformIDs, topics: topicIDs.seen)
      })
    checkReaches(list(members["platforms"]))
    return group
  }

  /// Procedures of one act cover each other by their reach, so it must be the same for all.
  private mutating func checkReaches(_ platforms: [JSONNode]) {
    var reaches: [String: String] = [:]
    for procedure in platforms.flatMap({ $0["procedures"]?.items ?? [] }) {
      guard let act = procedure["act"]?.text, let node = procedure["reach"],
        let reach = node.text
      else { continue }
      if let first = reaches[act], first != reach {
        fault(.differingReach(act: act), at: node.offset)
      }
      reaches[act] = reaches[act] ?? reach
    }
  }

  private mutating func topic(_ node: JSONNode, among ids: inout IDs) -> Topic {
    let members = object(node, ["id", "title", "text"], or: ["sources"])
    return Topic(
      id: id(members["id"], among: &ids), title: bilingual(members["title"]),
      text: bilingual(members["text"]), sources: sources(members["sources"]))
  }

  /// `topics` are those that its group has; nil if they were checked before.
  mutating func platform(
    _ node: JSONNode, among ids: inout IDs, topics: Set<String>?
  ) -> Platform {
    let members = object(
      node, ["id", "name", "column", "procedures"],
      or: ["topics", "longName", "company", "controller", "popular"])
    var procedureIDs = IDs()
    return Platform(
      id: id(members["id"], among: &ids),
      name: title(members["name"], limit: Self.widestName),
      column: word(members["column"], else: .account),
      controller: optional(members["controller"]) { $0.controller($1) },
      topics: list(members["topics"]).map {
        string($0, else: CatalogueFault.unknownTopic) { topics?.contains($0) ?? true }
      },
      procedures: list(members["procedures"]).map { procedure($0, among: &procedureIDs) },
      longName: optional(members["longName"]) { $0.title($1, limit: Self.widestLongName) },
      company: optional(members["company"]) { $0.string($1) }, isPopular: flag(members["popular"]))
  }

  private mutating func controller(_ node: JSONNode) -> Controller {
    let members = object(node, ["name"], or: ["country", "address", "email", "source"])
    return Controller(
      name: string(members["name"]),
      address: optional(members["address"]) { $0.string($1, allowsLines: true) },
      country: optional(members["country"]) { $0.country($1) },
      email: optional(members["email"]) { $0.string($1) },
      source: optional(members["source"]) { $0.url($1) })
  }

  private mutating func procedure(_ node: JSONNode, among ids: inout IDs) -> Procedure {
    let members = object(
      node,
      [
        "id", "kind", "title", "text", "act", "reach", "reason", "minutes", "confidence", "sources",
        "reread", "tried", "steps",
      ],
      or: [
        "uses", "initial", "availability", "past", "organisation", "checkAgainMonths", "cutOffs",
        "preconditions", "doubt", "changes",
      ])
    var acts = IDs()
    var stepIDs = IDs()
    let procedure = Procedure(
      id: id(members["id"], among: &ids),
      title: title(members["title"], limit: Self.widestTitle),
      text: bilingual(members["text"]), act: id(members["act"], among: &acts),
      reach: word(members["reach"], else: .account),
      reason: word(members["reason"], else: .none),
      minutes: number(members["minutes"], in: 0...1440),
      checkAgainMonths: optional(members["checkAgainMonths"]) { $0.number($1, in: 1...120) },
      cutOffs: list(members["cutOffs"]).map { cutOff($0) },
      preconditions: list(members["preconditions"]).map { bilingual($0) },
      doubt: optional(members["doubt"]) { $0.bilingual($1) },
      sources: sources(members["sources"]), reread: day(members["reread"]),
      tried: flag(members["tried"]), steps: steps(members["steps"], among: &stepIDs),
      kind: word(members["kind"], else: .switch),
      confidence: word(members["confidence"], else: .low),
      uses: optional(members["uses"]) { $0.bilingual($1) },
      initial: optional(members["initial"]) { $0.bilingual($1) },
      availability: optional(members["availability"]) { $0.bilingual($1) },
      past: optional(members["past"]) { $0.bilingual($1) },
      isOrganisation: flag(members["organisation"]),
      changes: list(members["changes"]).map { change($0) })
    if let steps = members["steps"], let kind = members["kind"] {
      check(procedure, kind: kind, steps: steps)
    }
    return procedure
  }

  // What its kind promises must be in its steps: only a request has an answer to wait for.
  private mutating func check(_ procedure: Procedure, kind: JSONNode, steps: JSONNode) {
    guard ProcedureKind(rawValue: kind.text ?? "") != nil, steps.items != nil else { return }
    let kind = procedure.kind
    if kind.sends != (procedure.submit != nil) {
      fault(.sending(kind.rawValue, sends: kind.sends), at: steps.offset)
    } else if kind.standing == nil, !procedure.steps.contains(where: { !$0.optional }) {
      fault(.noStep(kind.rawValue), at: steps.offset)
    }
  }

  private mutating func change(_ node: JSONNode) -> CompanyChange {
    let members = object(node, ["day", "text"])
    return CompanyChange(day: day(members["day"]), text: bilingual(members["text"]))
  }

  private mutating func cutOff(_ node: JSONNode) -> CutOff {
    let members = object(
      node, ["day", "lastSafeDay", "text", "after", "confidence"], or: ["sources", "rivals"])
    let cutOff = CutOff(
      day: day(members["day"]), lastSafeDay: day(members["lastSafeDay"]),
      text: bilingual(members["text"]), after: bilingual(members["after"]),
      confidence: word(members["confidence"], else: .low),
      sources: sources(members["sources"]),
      rivals: list(members["rivals"]).map { rival($0) })
    if let safe = members["lastSafeDay"], cutOff.day != .earliest, cutOff.lastSafeDay > cutOff.day {
      fault(.lastSafeDayAfterDay, at: safe.offset)
    }
    return cutOff
  }

  private mutating func rival(_ node: JSONNode) -> RivalDay {
    let members = object(node, ["day", "text"], or: ["sources"])
    return RivalDay(
      day: day(members["day"]), text: bilingual(members["text"]),
      sources: sources(members["sources"]))
  }

  mutating func sources(_ node: JSONNode?) -> [Source] {
    list(node).map { source in
      let members = object(source, ["name"], or: ["url", "date", "says"])
      return Source(
        name: string(members["name"]), url: optional(members["url"]) { $0.url($1) },
        date: optional(members["date"]) { $0.date($1) },
        says: optional(members["says"]) { $0.bilingual($1) })
    }
  }

  private mutating func steps(_ node: JSONNode?, among ids: inout IDs) -> [Step] {
    list(node).map { step($0, among: &ids) }
  }

  private mutating func step(_ node: JSONNode, among ids: inout IDs) -> Step {
    let members = object(
      node, ["id", "kind", "title", "text"],
      or: ["optional", "path", "links", "expect", "doubt", "offer"])
    return Step(
      id: id(members["id"], among: &ids), kind: word(members["kind"], else: .act),
      title: title(members["title"], limit: Self.widestTitle),
      text: bilingual(members["text"]), optional: flag(members["optional"]),
      path: optional(members["path"]) { $0.bilingual($1) },
      links: list(members["links"]).map { link($0) },
      expect: optional(members["expect"]) { $0.bilingual($1) },
      doubt: optional(members["doubt"]) { $0.bilingual($1) },
      offer: optional(members["offer"]) { $0.bilingual($1) })
  }

  mutating func link(_ node: JSONNode) -> Link {
    let members = object(node, ["url", "text"])
    return Link(url: url(members["url"]), text: bilingual(members["text"]))
  }
}
