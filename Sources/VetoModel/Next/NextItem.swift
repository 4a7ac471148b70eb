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

  public var account: Account { content.parts.account }
  public var procedure: Procedure { content.parts.procedure }
  public var why: Why { content.parts.why }
  /// The nearest cut-off that lies ahead of a case that is not sent.
  public var cutOff: Day? { content.parts.cutOff }
  /// The step to go to.
  public var step: String { content.parts.step }
  /// Our estimate.
  public var minutes: Int { content.parts.minutes }

  private let content: Content

  // Behind one reference: the whole list moves up when an item comes or goes, and a procedure with
  // its texts is large.
  private indirect enum Content: Hashable, Sendable {
    case of(Parts)

    var parts: Parts {
      switch self {
      case .of(let parts): parts
      }
    }
  }

  private struct Parts: Hashable, Sendable {
    let account: Account
    let procedure: Procedure
    let why: Why
    let cutOff: Day?
    let step: String
    let minutes: Int
  }

  init(
    account: Account, procedure: Procedure, why: Why, cutOff: Day? = nil, step: String,
    minutes: Int
  ) {
    content = .of(
      Parts(
        account: account, procedure: procedure, why: why, cutOff: cutOff, step: step,
        minutes: minutes))
  }
}
