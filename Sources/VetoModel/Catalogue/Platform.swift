/// Where a person has an account.
public struct Platform: Hashable, Sendable {
  public var id: String
  /// At most 12 columns wide.
  public var name: Bilingual
  /// What people call it, if that is longer; at most 40 columns.
  public var longName: Bilingual?
  public var column: Column
  /// As people know it; nil if the controller says it.
  public var company: String?
  /// Nil if no source says who answers users in the EU.
  public var controller: Controller?
  /// Whether most people in Europe have it.
  public var isPopular: Bool
  /// Ids of topics of its group.
  public var topics: [String]
  public var procedures: [Procedure]

  public init(
    id: String, name: Bilingual, column: Column, controller: Controller?, topics: [String],
    procedures: [Procedure], longName: Bilingual? = nil, company: String? = nil,
    isPopular: Bool = false
  ) {
    self.id = id
    self.name = name
    self.column = column
    self.controller = controller
    self.topics = topics
    self.procedures = procedures
    self.longName = longName
    self.company = company
    self.isPopular = isPopular
  }

  /// Who answers, as far as it is known: the controller, or else the company.
  public func answerer(in language: Language) -> String {
    controller?.name ?? company ?? fullName[language]
  }

  /// The longer name, if there is one.
  public var fullName: Bilingual { longName ?? name }

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
  /// Country of establishment, ISO 3166-1 alpha-2: its holidays move the day an answer is due. Nil
  /// if no source says it: then only weekends do.
  public var country: String?
  public var email: String?
  /// The page that names it.
  public var source: String?

  public init(
    name: String, address: String?, country: String?, email: String? = nil, source: String? = nil
  ) {
    self.name = name
    self.address = address
    self.country = country
    self.email = email
    self.source = source
  }
}
