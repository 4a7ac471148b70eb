/// One thing to get done on a platform.
public struct Procedure: Hashable, Sendable {
  public var id: String
  public var kind: ProcedureKind
  /// At most 28 columns wide.
  public var title: Bilingual
  public var text: Bilingual
  /// What is used.
  public var uses: Bilingual?
  /// How it stands for who does nothing.
  public var initial: Bilingual?
  /// What limits where or for whom there is this procedure.
  public var availability: Bilingual?
  /// What it does with what was used before.
  public var past: Bilingual?
  /// Only an administrator can do it.
  public var isOrganisation: Bool
  /// What it achieves; procedures of linked accounts with the same act can cover each other.
  public var act: String
  public var reach: Reach
  public var reason: ReasonRule
  public var minutes: Int
  /// How sure the sources make it.
  public var confidence: Confidence
  /// Months after it was settled until it is worth a look again.
  public var checkAgainMonths: Int?
  public var cutOffs: [CutOff]
  public var preconditions: [Bilingual]
  public var doubt: Bilingual?
  /// What the company changed since, so that who was through before must look again.
  public var changes: [CompanyChange]
  public var sources: [Source]
  /// When the sources were last read.
  public var reread: Day
  /// Whether somebody followed the links to the end.
  public var tried: Bool
  public var steps: [Step]

  public init(
    id: String, title: Bilingual, text: Bilingual, act: String, reach: Reach, reason: ReasonRule,
    minutes: Int, checkAgainMonths: Int?, cutOffs: [CutOff], preconditions: [Bilingual],
    doubt: Bilingual?, sources: [Source], reread: Day, tried: Bool, steps: [Step],
    kind: ProcedureKind = .form, confidence: Confidence = .high, uses: Bilingual? = nil,
    initial: Bilingual? = nil, availability: Bilingual? = nil, past: Bilingual? = nil,
    isOrganisation: Bool = false, changes: [CompanyChange] = []
  ) {
    self.id = id
    self.kind = kind
    self.confidence = confidence
    self.uses = uses
    self.initial = initial
    self.availability = availability
    self.past = past
    self.isOrganisation = isOrganisation
    self.changes = changes
    self.title = title
    self.text = text
    self.act = act
    self.reach = reach
    self.reason = reason
    self.minutes = minutes
    self.checkAgainMonths = checkAgainMonths
    self.cutOffs = cutOffs
    self.preconditions = preconditions
    self.doubt = doubt
    self.sources = sources
    self.reread = reread
    self.tried = tried
    self.steps = steps
  }

  public func step(_ id: String) -> Step? { steps.first { $0.id == id } }

  /// The step that sends the request, where there is one.
  public var submit: Step? { steps.first { $0.kind == .submit } }
}

/// What a procedure is, and so what it needs to be done (Docs/Catalogue.md).
public enum ProcedureKind: String, CaseIterable, Hashable, Sendable {
  /// A setting: done when it is set.
  case `switch`
  /// An objection by a form: done when it is answered.
  case form
  /// An objection by e-mail or letter: done when it is answered.
  case letter
  /// Safe unless somebody changed it: look that it is.
  case check
  case deletion
  /// It refuses nothing by itself.
  case precaution
  /// A consent to withdraw.
  case withdrawal
  /// For who publishes on the web.
  case measure
  /// There is nothing to do.
  case nothing
  /// No way to refuse is offered.
  case noWay = "no-way"

  /// Whether its steps send a request that must be answered.
  public var sends: Bool { self == .form || self == .letter }

  /// Whether going through it refuses something.
  public var refuses: Bool {
    switch self {
    case .switch, .form, .letter, .check, .withdrawal, .measure: true
    case .deletion, .precaution, .nothing, .noWay: false
    }
  }

  /// Why it asks for nothing; nil if it asks for something.
  public var standing: Standing? {
    switch self {
    case .nothing: .nothingToDo
    case .noWay: .noWay
    case .switch, .form, .letter, .check, .deletion, .precaution, .withdrawal, .measure: nil
    }
  }
}

/// Something that a company changed about a procedure.
public struct CompanyChange: Hashable, Sendable {
  public var day: Day
  public var text: Bilingual

  public init(day: Day, text: Bilingual) {
    self.day = day
    self.text = text
  }
}

/// Why a procedure asks for nothing.
public enum Standing: String, CaseIterable, Hashable, Sendable {
  case nothingToDo = "nothing-to-do"
  case noWay = "no-way"
}

/// How far one request reaches.
public enum Reach: String, CaseIterable, Hashable, Sendable {
  case account, linked, person
}

/// Whether a form asks why one objects.
public enum ReasonRule: String, CaseIterable, Hashable, Sendable {
  case required, optional, none
}

/// How long ago somebody read the sources of a procedure.
public enum Freshness: CaseIterable, Hashable, Sendable {
  case fresh
  /// More than six months ago.
  case aging
  /// More than a year ago: it may have changed.
  case old
}

extension Procedure {
  public func freshness(on day: Day) -> Freshness {
    if reread.adding(months: 12) < day { return .old }
    return reread.adding(months: 6) < day ? .aging : .fresh
  }
}
