import VetoModel

/// Cases for the scenarios of Next: three platforms, so that each case has an account of its own,
/// and a procedure on each that sends a request.
struct NextCases {
  static let today = Day(number: 20_228)  // 20 May 2025

  var cutOffs: [String: Day] = [:]
  private var changes: [Change] = [.addPerson("claire", name: "Claire", country: "FR")]

  init(_ platforms: String...) {
    for platform in platforms { add(platform) }
  }

  mutating func add(_ platform: String, owner: String = "claire", centre: Centre? = nil) {
    let id = NextCases.account(platform)
    changes.append(.addAccount(id, label: platform, owner: owner, centre: centre))
  }

  mutating func did(_ change: Change) { changes.append(change) }

  static func account(_ platform: String) -> AccountID {
    AccountID(platform: platform, slug: platform)
  }

  static func id(_ platform: String) -> CaseID {
    CaseID(account: account(platform), procedure: "object")
  }

  // MARK: What happened, so many days ago

  mutating func tick(_ platform: String, _ step: String, _ daysAgo: Int) {
    let tick = NextCases.id(platform).tick(step)
    did(.tick(tick, on: NextCases.today.adding(days: -daysAgo), received: nil))
  }

  mutating func sent(_ platform: String, _ daysAgo: Int, proof: Bool = false) {
    tick(platform, "send", daysAgo)
    if proof {
      let kept = Proof(file: "picture.png", sha256: nil)
      did(.note(NextCases.id(platform).tick("send"), nil, proof: kept))
    }
  }

  mutating func asked(_ platform: String, _ daysAgo: Int) {
    sent(platform, daysAgo + 1)
    tick(platform, "law.question", daysAgo)
  }

  mutating func answered(_ platform: String, _ outcome: Outcome, _ daysAgo: Int) {
    sent(platform, daysAgo + 1)
    tick(platform, "law.answer", daysAgo)
    did(.outcome(NextCases.id(platform).tick("law.answer"), outcome))
  }

  mutating func ownDate(_ platform: String, in days: Int) {
    did(.ownDate(NextCases.id(platform), NextCases.today.adding(days: days)))
  }

  mutating func cutOff(_ platform: String, in days: Int) {
    cutOffs[platform] = NextCases.today.adding(days: days)
  }

  // MARK: What is read from it

  /// "A cutOff": the platforms in order, each with the name of its reason.
  func next(_ days: Int = 0, person: String? = nil) -> [String] {
    NextCases.lines(tracker(days).next(person: person))
  }

  static func lines(_ items: [NextItem]) -> [String] {
    items.map { item in
      let reason = String(describing: item.why).prefix { $0 != "(" }
      return "\(item.account.id.platform) \(reason)"
    }
  }

  func tracker(_ days: Int = 0) -> Tracker {
    var progress = Progress()
    var history = History()
    for (index, change) in changes.enumerated() {
      progress.apply(
        change, by: Author(device: "test", now: Int64(index)), history: &history)
    }
    return Tracker(
      catalogue: catalogue, records: Records(progress),
      today: NextCases.today.adding(days: days))
  }

  private var catalogue: Catalogue {
    let platforms = ["A", "B", "C", "D", "E", "tidy", "reason"].map { platform($0) }
    let group = Group(
      id: "group", name: same("Group"), linkedAccounts: same("Centre"), topics: [],
      platforms: platforms)
    let law: [StepKind] = [.question, .reply, .answer, .complaint, .news]
    return Catalogue(groups: [group], lawSteps: law.map { step("law.\($0.rawValue)", $0) })
  }

  private func platform(_ id: String) -> Platform {
    Platform(
      id: id, name: same(id), column: .account,
      controller: Controller(name: "Controller", address: nil, country: "IE"), topics: [],
      procedures: [procedure(id)])
  }

  private func procedure(_ platform: String) -> Procedure {
    let sending = [step("form", .act), step("send", .submit)]
    let reasoned = sending + [step("reason", .act)]
    let tidying = [step("form", .act), step("delete", .act)]
    return Procedure(
      id: "object", title: same("Object"), text: same(""), act: "training", reach: .linked,
      reason: .none, minutes: 5, checkAgainMonths: 12,
      cutOffs: cutOffs[platform].map { [cutOff($0)] } ?? [], preconditions: [], doubt: nil,
      sources: [], reread: NextCases.today, tried: false,
      steps: ["tidy": tidying, "reason": reasoned][platform] ?? sending,
      kind: platform == "tidy" ? .deletion : .form)
  }

  private func cutOff(_ last: Day) -> CutOff {
    CutOff(
      day: last.adding(days: 1), lastSafeDay: last, text: same(""), after: same(""),
      confidence: .high, sources: [], rivals: [])
  }

  private func step(_ id: String, _ kind: StepKind) -> Step {
    Step(
      id: id, kind: kind, title: same(id), text: same(""), optional: false, path: nil, links: [],
      expect: nil, doubt: nil, offer: nil)
  }

  private func same(_ text: String) -> Bilingual { Bilingual(french: text, english: text) }
}
