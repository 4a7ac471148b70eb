public import VetoModel
public import VetoWords

/// What is due within so many days, one line each; no line where nothing is.
public struct CheckReport: Sendable {
  private let dues: [Due]
  private let days: Int
  private let tracker: Tracker
  private let words: Words

  /// - Parameter person: the id of one, whose cases alone are looked at.
  public init(_ tracker: Tracker, within days: Int, person: String? = nil, _ words: Words) {
    self.dues = tracker.dues(within: days, person: person)
    self.days = days
    self.tracker = tracker
    self.words = words
  }

  public var isDue: Bool { !dues.isEmpty }

  public var text: String {
    var table = Table()
    for due in dues {
      table.add([
        words.longDay(due.day), tracker.what(due.account, due.procedure, words),
        words.due(
          due.why, due.day, today: tracker.today, authority: tracker.authority(of: due.account)),
      ])
    }
    return joined(table.lines())
  }

  public var json: Value {
    .object([
      "today": Value(tracker.today),
      "within": .number(days),
      "due": .bool(isDue),
      "items": .array(dues.map { json($0) }),
    ])
  }

  private func json(_ due: Due) -> Value {
    var members = tracker.members(due.account, due.procedure, words)
    members["why"] = .string(due.why.word)
    members["reason"] = .string(
      words.due(
        due.why, due.day, today: tracker.today, authority: tracker.authority(of: due.account)))
    members["day"] = Value(due.day)
    members["days"] = .number(tracker.today.days(until: due.day))
    members["minutes"] = .optional(due.minutes)
    return .object(members)
  }
}

extension Due.Why {
  /// The word for programs: it never changes, and where Next has one it is the same.
  var word: String {
    switch self {
    case .cutOff: "cut-off"
    case .ownDate: "own-date"
    case .yourTurn: "your-turn"
    case .stepOpen: "step-open"
    case .answerDue: "answer-due"
    case .overdue: "overdue"
    case .authoritySilent: "authority-silent"
    }
  }
}
