// The order of Next: what loses most if left, first. Docs/Next.md gives the reasons, and the
// scenarios that fix it.

extension NextItem {
  // From what loses most to what loses least.
  private enum Rank: Int {
    case cutOff, silent, yourTurn, stepOpen, ownDate, overdue, refused, noProof, changed, toSend,
      monthsOver
    case other
  }

  /// A cut-off comes first so many days before it, so that who looks once a month meets it.
  private static let nearDays = 30

  static func isNear(cutOff: Day, today: Day) -> Bool {
    cutOff <= today.adding(days: nearDays)
  }

  /// The items in order; what is equal stays as it stands.
  public static func ordered(_ items: [NextItem], today: Day) -> [NextItem] {
    items.enumerated().sorted { left, right in
      let (one, other) = (left.element, right.element)
      let (rank, otherRank) = (one.rank(today), other.rank(today))
      if rank != otherRank { return rank.rawValue < otherRank.rawValue }
      if one.day != other.day { return one.day < other.day }
      if one.isBegun != other.isBegun { return one.isBegun }
      return left.offset < right.offset
    }.map(\.element)
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
    case .started, .notStarted: return procedure.submit == nil ? .other : .toSend
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
