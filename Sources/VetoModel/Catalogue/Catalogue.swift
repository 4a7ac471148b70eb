/// All procedures that Veto knows: shipped with it, sourced, replaceable.
public struct Catalogue: Hashable, Sendable {
  public var groups: [Group]
  /// The steps that the law gives every sent request (GDPR art. 12, 21 and 77).
  public var lawSteps: [Step]
  /// One a country at most.
  public var authorities: [Authority]
  /// Where all authorities are listed, for the countries that have none here.
  public var authorityList: Link?

  public init(
    groups: [Group] = [], lawSteps: [Step] = [], authorities: [Authority] = [],
    authorityList: Link? = nil
  ) {
    self.groups = groups
    self.lawSteps = lawSteps
    self.authorities = authorities
    self.authorityList = authorityList
  }

  /// The step that the law gives of that kind; nil if the catalogue has none.
  public func lawStep(_ kind: StepKind) -> Step? { lawSteps.first { $0.kind == kind } }

  /// The steps of the law that a procedure can have: all of them where it sends a request;
  /// elsewhere one can only look again whether it still holds.
  public func lawSteps(of procedure: Procedure) -> [Step] {
    procedure.submit == nil ? lawSteps.filter { $0.kind == .check } : lawSteps
  }

  public var platforms: [Platform] { groups.flatMap(\.platforms) }

  public func platform(_ id: String) -> Platform? {
    platforms.first { $0.id == id }
  }

  public func group(ofPlatform id: String) -> Group? {
    groups.first { group in group.platforms.contains { $0.id == id } }
  }
}

/// The scope of linked accounts: Meta, with Facebook, Instagram and WhatsApp.
public struct Group: Hashable, Sendable {
  public var id: String
  public var name: Bilingual
  /// What the group calls accounts that are linked: Accounts Centre, Espace Comptes.
  public var linkedAccounts: Bilingual
  public var topics: [Topic]
  public var platforms: [Platform]

  public init(
    id: String, name: Bilingual, linkedAccounts: Bilingual, topics: [Topic], platforms: [Platform]
  ) {
    self.id = id
    self.name = name
    self.linkedAccounts = linkedAccounts
    self.topics = topics
    self.platforms = platforms
  }
}

/// Something to know that asks for nothing: what is used, what silence means.
public struct Topic: Hashable, Sendable {
  public var id: String
  public var title: Bilingual
  public var text: Bilingual
  public var sources: [Source]

  public init(id: String, title: Bilingual, text: Bilingual, sources: [Source]) {
    self.id = id
    self.title = title
    self.text = text
    self.sources = sources
  }
}

/// Where a person has an account.
public struct Platform: Hashable, Sendable {
  public var id: String
  /// At most 12 columns wide.
  public var name: Bilingual
  public var column: Column
  public var controller: Controller
  /// Ids of topics of its group.
  public var topics: [String]
  public var procedures: [Procedure]

  public init(
    id: String, name: Bilingual, column: Column, controller: Controller, topics: [String],
    procedures: [Procedure]
  ) {
    self.id = id
    self.name = name
    self.column = column
    self.controller = controller
    self.topics = topics
    self.procedures = procedures
  }

  public func procedure(_ id: String) -> Procedure? {
    procedures.first { $0.id == id }
  }
}

/// What a column of a platform stands for.
public enum Column: String, CaseIterable, Hashable, Sendable {
  case account, number, person, site, device, workspace
}

/// The legal person that must answer (GDPR art. 4(7)).
public struct Controller: Hashable, Sendable {
  public var name: String
  public var address: String?
  /// Country of establishment, ISO 3166-1 alpha-2: its holidays move the day an answer is due.
  public var country: String

  public init(name: String, address: String?, country: String) {
    self.name = name
    self.address = address
    self.country = country
  }
}

/// One thing to get done on a platform.
public struct Procedure: Hashable, Sendable {
  public var id: String
  /// At most 28 columns wide.
  public var title: Bilingual
  public var text: Bilingual
  /// What it achieves; procedures of linked accounts with the same act can cover each other.
  public var act: String
  public var reach: Reach
  public var reason: ReasonRule
  public var minutes: Int
  /// Where the catalogue knows that there is nothing to ask, or no way to.
  public var standing: Standing?
  /// Months after an accepted answer until it is worth a look again.
  public var checkAgainMonths: Int?
  public var cutOffs: [CutOff]
  public var preconditions: [Bilingual]
  public var doubt: Bilingual?
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
    standing: Standing? = nil
  ) {
    self.id = id
    self.title = title
    self.text = text
    self.act = act
    self.reach = reach
    self.reason = reason
    self.minutes = minutes
    self.checkAgainMonths = checkAgainMonths
    self.standing = standing
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

/// One box to tick.
public struct Step: Hashable, Sendable {
  public var id: String
  public var kind: StepKind
  /// At most 28 columns wide.
  public var title: Bilingual
  public var text: Bilingual
  public var optional: Bool
  /// Where to go when the link fails.
  public var path: Bilingual?
  public var links: [Link]
  /// What one should see.
  public var expect: Bilingual?
  public var doubt: Bilingual?
  /// A ready text to copy.
  public var offer: Bilingual?

  public init(
    id: String, kind: StepKind, title: Bilingual, text: Bilingual, optional: Bool,
    path: Bilingual?, links: [Link], expect: Bilingual?, doubt: Bilingual?, offer: Bilingual?
  ) {
    self.id = id
    self.kind = kind
    self.title = title
    self.text = text
    self.optional = optional
    self.path = path
    self.links = links
    self.expect = expect
    self.doubt = doubt
    self.offer = offer
  }

  /// What the ids of the steps that the law gives begin with, and no others.
  public static let lawPrefix = "law."

  /// Whether the law gives this step, rather than the platform.
  public var isOfLaw: Bool { id.hasPrefix(Step.lawPrefix) }
}

/// What ticking a step says (Docs/Catalogue.md).
public enum StepKind: String, CaseIterable, Hashable, Sendable {
  case act, submit, acknowledgement, question, reply, `extension`, answer, reminder, complaint
  /// The authority acknowledged the complaint, which is no decision and no news.
  case authority
  /// The authority wrote that it is working on the complaint.
  case news
  /// The user looked whether it still holds.
  case check

  /// It comes with or after a complaint to an authority.
  public var concernsComplaint: Bool { [.complaint, .authority, .news].contains(self) }
}

public struct Link: Hashable, Sendable {
  public var url: String
  public var text: Bilingual

  public init(url: String, text: Bilingual) {
    self.url = url
    self.text = text
  }
}
