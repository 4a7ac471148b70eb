public import VetoModel
public import VetoWords

/// What to do, in order, each line with its reason.
public struct NextReport: Sendable {
  private let items: [NextItem]
  private let total: Int
  private let tracker: Tracker
  private let person: String?
  private let words: Words

  /// - Parameters:
  ///   - limit: how many lines at most.
  ///   - person: the id of one, whose cases alone are listed.
  public init(_ tracker: Tracker, limit: Int? = nil, person: String? = nil, _ words: Words) {
    let all = tracker.next(person: person)
    self.items = limit.map { Array(all.prefix($0)) } ?? all
    self.total = all.count
    self.tracker = tracker
    self.person = person
    self.words = words
  }

  public var text: String {
    if total == 0 { return joined([nothing]) }
    let width = String(items.count).count
    var table = Table()
    for (index, item) in items.enumerated() {
      let number = String(index + 1)
      table.add([
        String(repeating: " ", count: width - number.count) + number + ".",
        tracker.what(item.account, item.procedure, words),
        words.why(
          item.why, today: tracker.today, authority: tracker.authority(of: item.account)),
        words.minutes(item.minutes),
      ])
    }
    return joined(table.lines())
  }

  private var nothing: String {
    if tracker.platformsInUse.isEmpty { return words.noAccountYet }
    let lines = tracker.lines(person: person)
    if lines.isEmpty { return words.noSuchCase }
    return lines.contains { $0.status.severity == .sent } ? words.nextEmpty : words.nothingToDo
  }

  public var json: Value {
    .object([
      "today": Value(tracker.today),
      "total": .number(total),
      "items": .array(items.enumerated().map { json($1, number: $0 + 1) }),
    ])
  }

  private func json(_ item: NextItem, number: Int) -> Value {
    var members = tracker.members(item.account, item.procedure, words)
    members["number"] = .number(number)
    members["step"] = .string(item.step)
    members["why"] = .string(item.why.word)
    members["reason"] = .string(
      words.why(
        item.why, today: tracker.today, authority: tracker.authority(of: item.account)))
    members["day"] = .optional(item.why.day)
    members["days"] = .optional(item.why.day.map { tracker.today.days(until: $0) })
    members["cutOff"] = .optional(item.cutOff)
    members["minutes"] = .number(item.minutes)
    members["outcome"] = .optional(item.why.outcome?.word)
    members["checkReason"] = .optional(item.why.checkReason?.rawValue)
    members["stepsDone"] = .optional(item.why.steps?.done)
    members["steps"] = .optional(item.why.steps?.of)
    return .object(members)
  }
}

extension Tracker {
  /// "Facebook · Object to AI training · @claire".
  func what(_ account: Account, _ procedure: Procedure, _ words: Words) -> String {
    let platform = catalogue.platform(account.id.platform)?.name[words.language]
    return [platform ?? account.id.platform, procedure.title[words.language], account.label]
      .joined(separator: " · ")
  }

  /// What every document says of a case.
  func members(_ account: Account, _ procedure: Procedure, _ words: Words) -> Members<Value> {
    [
      "case": .string(caseID(account, procedure).description),
      "platform": .string(account.id.platform),
      "account": .string(account.id.description),
      "label": .string(account.label),
      "person": .string(account.owner),
      "procedure": .string(procedure.id),
      "title": .string(procedure.title[words.language]),
    ]
  }
}

extension NextItem.Why {
  /// The word for programs: it never changes, and where a state has one it is the same.
  var word: String {
    switch self {
    case .cutOff: "cut-off"
    case .ownDate: "own-date"
    case .overdue: "overdue"
    case .yourTurn: "your-turn"
    case .refused: "complain"
    case .checkAgain: "check-again"
    case .noProof: "no-proof"
    case .stepOpen: "step-open"
    case .authoritySilent: "authority-silent"
    case .started: "started"
    case .notStarted: "not-started"
    }
  }

  var day: Day? {
    switch self {
    case .cutOff(let day), .ownDate(let day), .overdue(let day), .yourTurn(let day): day
    case .refused(_, let day), .checkAgain(_, let day), .noProof(let day): day
    case .stepOpen(_, let day), .authoritySilent(let day): day
    case .started, .notStarted: nil
    }
  }

  fileprivate var outcome: Outcome? {
    if case .refused(let outcome, _) = self { outcome } else { nil }
  }

  fileprivate var checkReason: CheckReason? {
    if case .checkAgain(let reason, _) = self { reason } else { nil }
  }

  fileprivate var steps: (done: Int, of: Int)? {
    if case .started(let done, let total) = self { (done, total) } else { nil }
  }
}
