// The order of Next: what loses most if left, first. Docs/Next.md gives the reasons, and the
// scenarios that fix it.

extension NextItem {
  // From what loses most to what loses least.
  enum Rank: Int, Comparable, Sendable {
    case cutOff, silent, yourTurn, stepOpen, ownDate, overdue, refused, noProof, changed, toSend,
      monthsOver
    case other

    static func < (left: Rank, right: Rank) -> Bool { left.rawValue < right.rawValue }
  }

  /// A cut-off comes first so many days before it, so that who looks once a month meets it.
  private static let nearDays = 30

  static func isNear(cutOff: Day, today: Day) -> Bool {
    cutOff <= today.adding(days: nearDays)
  }

  /// What comes first; the lesser, the more urgent.
  struct Urgency: Hashable, Comparable, Sendable {
    let rank: Rank
    let day: Day
    let isBegun: Bool

    static func < (left: Urgency, right: Urgency) -> Bool {
      (left.rank, left.day, left.isBegun ? 0 : 1) < (right.rank, right.day, right.isBegun ? 0 : 1)
    }
  }

  func urgency(_ today: Day) -> Urgency {
    Urgency(rank: rank(today), day: day, isBegun: isBegun)
  }

  private func rank(_ today: Day) -> Rank {
    if let cutOff, NextItem.isNear(cutOff: cutOff, today: today) { return .cutOff }
    switch why {
    case .cutOff: return .toSend
    case .ownDate: return .ownDate
    case .overdue: return .overdue
    case .yourTurn: return .yourTurn
    case .stepOpen: return .stepOpen
    case .refused: return .refused
    case .checkAgain(.time, _): return .monthsOver
    case .checkAgain: return .changed
    case .noProof: return .noProof
    case .authoritySilent: return .silent
    case .started, .notStarted: return procedure.kind.refuses ? .toSend : .other
    }
  }

  // Within a rank, the earlier day first; what has no day comes last.
  private var day: Day {
    switch why {
    case .cutOff(let day), .ownDate(let day), .overdue(let day), .yourTurn(let day),
      .refused(_, let day), .checkAgain(_, let day), .noProof(let day),
      .stepOpen(_, let day), .authoritySilent(let day):
      day
    case .started, .notStarted: .latest
    }
  }

  private var isBegun: Bool {
    if case .started = why { true } else { false }
  }
}
