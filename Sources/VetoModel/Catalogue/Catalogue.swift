/// All procedures that Veto knows: shipped with it, sourced, replaceable.
public struct Catalogue: Hashable, Sendable {
  public var groups: [Group] { didSet { findPlatforms() } }
  /// Of all groups, in their order.
  public private(set) var platforms: [Platform] = []
  private var places: [String: PlatformIndex] = [:]
  /// The steps that the law gives every sent request (GDPR art. 12, 21 and 77).
  public var lawSteps: [Step]
  /// One a country at most.
  public var authorities: [Authority]
  /// Where all authorities are listed, for the countries that have none here.
  public var authorityList: Link?

  private struct PlatformIndex: Hashable {
    let group: Int
    let platform: Int
  }

  public init(
    groups: [Group] = [], lawSteps: [Step] = [], authorities: [Authority] = [],
    authorityList: Link? = nil
  ) {
    self.groups = groups
    self.lawSteps = lawSteps
    self.authorities = authorities
    self.authorityList = authorityList
    findPlatforms()
  }

  /// The step that the law gives of that kind; nil if the catalogue has none.
  public func lawStep(_ kind: StepKind) -> Step? { lawSteps.first { $0.kind == kind } }

  /// The steps of the law that a procedure can have: all of them where it sends a request;
  /// elsewhere one can only look again whether it still holds.
  public func lawSteps(of procedure: Procedure) -> [Step] {
    procedure.submit == nil ? lawSteps.filter { $0.kind == .check } : lawSteps
  }

  public func platform(_ id: String) -> Platform? { places[id].map { platforms[$0.platform] } }

  public func group(ofPlatform id: String) -> Group? { places[id].map { groups[$0.group] } }

  /// Which of `platforms` it is.
  func place(ofPlatform id: String) -> Int? { places[id]?.platform }

  private mutating func findPlatforms() {
    platforms = groups.flatMap(\.platforms)
    places = [:]
    var number = 0
    for (index, group) in groups.enumerated() {
      for platform in group.platforms {
        places[platform.id] = places[platform.id] ?? PlatformIndex(group: index, platform: number)
        number += 1
      }
    }
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
