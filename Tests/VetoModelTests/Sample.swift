import VetoModel

/// A small catalogue, and the days and ids that the tests speak of.
enum Sample {
  static let text = Bilingual(french: "x", english: "x")

  static func step(_ id: String, _ kind: StepKind = .act, optional: Bool = false) -> Step {
    Step(
      id: id, kind: kind, title: text, text: text, optional: optional, path: nil, links: [],
      expect: nil, doubt: nil, offer: nil)
  }

  static func procedure(
    _ id: String, act: String, reach: Reach = .account, months: Int? = nil,
    cutOffs: [CutOff] = [], _ steps: [Step], kind: ProcedureKind = .form
  ) -> Procedure {
    Procedure(
      id: id, title: text, text: text, act: act, reach: reach, reason: .none, minutes: 5,
      checkAgainMonths: months, cutOffs: cutOffs, preconditions: [], doubt: nil, sources: [],
      reread: day("2026-01-01"), tried: false, steps: steps, kind: kind)
  }

  /// A request: one step to open it, one optional, one that sends, one that answers.
  static func objection(_ act: String, reach: Reach, cutOffs: [CutOff] = []) -> Procedure {
    procedure(
      "object", act: act, reach: reach, months: 12, cutOffs: cutOffs,
      [
        step("open"), step("picture", optional: true), step("send", .submit),
        step("answer", .answer),
      ])
  }

  /// Nothing to send: two switches to turn, and one more for who likes; a precaution.
  static let switches = procedure(
    "switch", act: "switch", months: 6,
    [step("first"), step("second"), step("more", optional: true)], kind: .precaution)

  static func platform(_ id: String, _ procedures: [Procedure]) -> Platform {
    Platform(
      id: id, name: text, column: .account,
      controller: Controller(name: "X", address: nil, country: "IE"), topics: [],
      procedures: procedures)
  }

  static let cutOff = CutOff(
    day: day("2025-05-27"), lastSafeDay: day("2025-05-26"), text: text, after: text,
    confidence: .high, sources: [],
    rivals: [RivalDay(day: day("2025-05-28"), text: text, sources: [])])

  static let lawSteps: [Step] = [
    step("law.acknowledged", .acknowledgement), step("law.question", .question),
    step("law.reply", .reply), step("law.extended", .extension), step("law.answer", .answer),
    step("law.reminder", .reminder), step("law.complaint", .complaint),
    step("law.authority", .authority), step("law.news", .news), step("law.checked", .check),
  ]

  static let facebook = platform(
    "facebook", [objection("training", reach: .linked, cutOffs: [cutOff]), switches])
  static let instagram = platform("instagram", [objection("training", reach: .linked)])
  static let whatsapp = platform("whatsapp", [objection("whatsapp", reach: .account)])
  static let letter = platform(
    "letter", [procedure("ask", act: "ask", [step("send", .submit)])])
  static let elsewhere = platform("elsewhere", [objection("training", reach: .linked)])

  static let catalogue = Catalogue(
    groups: [
      group("meta", [facebook, instagram, whatsapp, letter]), group("other", [elsewhere]),
    ], lawSteps: lawSteps)

  static func catalogue(of platform: Platform) -> Catalogue {
    Catalogue(groups: [group("meta", [platform])], lawSteps: lawSteps)
  }

  private static func group(_ id: String, _ platforms: [Platform]) -> Group {
    Group(id: id, name: text, linkedAccounts: text, topics: [], platforms: platforms)
  }

  static func day(_ text: String) -> Day { Day(text) ?? .earliest }

  static func account(_ text: String) -> AccountID {
    AccountID(text) ?? AccountID(platform: "none", slug: "none")
  }

  static func box(_ key: String) -> TickID {
    TickID(key) ?? account("none.none").case("none").tick("none")
  }
}

extension AccountID {
  func `case`(_ procedure: String) -> CaseID { CaseID(account: self, procedure: procedure) }
}
