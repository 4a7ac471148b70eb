/// One line of what to do next: a case, why, and where to go.
public struct NextItem: Hashable, Sendable {
  /// Why, from what loses most if left to what loses least (Docs/Next.md).
  public enum Why: Hashable, Sendable {
    /// Not sent, and a cut-off lies ahead: what is sent afterwards counts less.
    case cutOff(Day)
    /// Not settled, and the user's own date is here, near or over.
    case ownDate(Day)
    case overdue(from: Day)
    case yourTurn(asked: Day)
    case refused(Outcome, answered: Day)
    case checkAgain(CheckReason, since: Day)
    /// Sent, and nothing is kept that shows it.
    case noProof(sent: Day)
    /// Sent, and a step after it that the request needs is open: a reason that they ask for.
    case stepOpen(Step, sent: Day)
    /// The authority's silence counts as a rejection from the end of that day, near or over.
    case authoritySilent(Day)
    case started(done: Int, of: Int)
    case notStarted
  }

  public let account: Account
  public let procedure: Procedure
  public let why: Why
  /// The nearest cut-off that lies ahead of a case that is not sent.
  public let cutOff: Day?
  /// The step to go to.
  public let step: String
  /// Our estimate.
  public let minutes: Int
}
