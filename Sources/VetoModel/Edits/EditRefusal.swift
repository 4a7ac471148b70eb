/// Why an edit is refused. Nothing is changed then.
public enum EditRefusal: Error, Hashable, Sendable {
  /// The value of an edit that a reason is about.
  public enum Field: Hashable, Sendable {
    case on, received, outcome, name, label, owner, emailChanged, centre, since, earlier
  }

  /// The day of something done lies ahead.
  case dayAhead(Day, of: Field, today: Day)
  case receivedBeforeSent(Day, sent: Day)
  /// A day of receipt for what is neither sent nor received.
  case receivedOfAct
  /// An outcome for a step that is no answer.
  case outcomeOfOther
  case outcomeMissing
  /// Nothing more is done in a case that the user ended, until it is taken up again.
  case caseClosed(Ending.Kind)
  /// A request whose number does not follow the last one, which is given.
  case requestAhead(last: Int)
  /// A time of a step that does not follow the last one, which is given; 0 if there is none.
  case timeAhead(last: Int)
  /// No number is left for one more: the last is the highest there is.
  case noNumberLeft
  /// The catalogue does not know the step, or the procedure sends nothing.
  case unknownStep(String)

  case nameEmpty
  /// The name as the person who bears it has it.
  case nameTaken(String)
  /// The id of the platform.
  case labelEmpty(platform: String)
  /// The label as the account that bears it has it, and the id of the platform.
  case labelTaken(String, platform: String)
  /// All ids that the name could have are taken.
  case noIDLeft

  case linkAcrossPeople, linkAcrossGroups
  /// Two accounts, or a name, are needed.
  case linkNeedsTwo
  /// The names of linked accounts that could be meant, in the order of their bytes.
  case severalCentres([String])
  /// The account or the person, by its id, is not there, or was removed meanwhile.
  case gone(String)

  /// nil if the reason is about the edit as a whole.
  public var field: Field? {
    switch self {
    case .dayAhead(_, let field, _): field
    case .receivedBeforeSent, .receivedOfAct: .received
    case .outcomeOfOther, .outcomeMissing: .outcome
    case .nameEmpty, .nameTaken: .name
    case .labelEmpty, .labelTaken: .label
    case .linkNeedsTwo, .severalCentres: .centre
    case .caseClosed, .requestAhead, .timeAhead, .noNumberLeft, .unknownStep, .noIDLeft,
      .linkAcrossPeople, .linkAcrossGroups, .gone:
      nil
    }
  }
}
