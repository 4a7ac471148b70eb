import ArgumentParser
import VetoModel
import VetoWords

/// `veto account link`
struct AccountLinkCommand: Command {
  static let configuration = CommandConfiguration(
    commandName: "link",
    abstract: "Says that accounts are linked: one objection may cover them.",
    discussion: """
      They must be the same person's and of the same group. The name is the one that an account \
      of them has already, or else the person's. An account that joins is linked since today \
      unless --since says another day; those that are linked already keep their day. To correct \
      the day, name only accounts that are linked already.
      """)

  @Argument(help: ArgumentHelp("Ids, or facebook:@claire.", valueName: "A"))
  var accounts: [String]

  @Option(help: ArgumentHelp("The name of the linked accounts.", valueName: "NAME"))
  var centre: String?

  @Option(
    parsing: .unconditional,
    help: ArgumentHelp(
      "Since when those that join are linked: a day, or unknown. Today unless said.",
      valueName: "DAY"))
  var since: String?

  @OptionGroup(title: "Global options") var options: GlobalOptions

  func run(in context: Context) throws {
    var notebook = try context.open()
    let tracker = notebook.tracker
    let words = context.words
    let found = try accounts.map { try context.account($0, on: nil, tracker.records) }
    guard let first = found.first else { throw Failure.wrongUse(words.nothingChanged) }
    if Set(found.map(\.owner)).count > 1 { throw Failure.wrongUse(words.linkAcrossPeople) }
    let groups = Set(found.map { context.catalogue.group(ofPlatform: $0.id.platform)?.id })
    if groups.count > 1 || groups.contains(nil) { throw Failure.wrongUse(words.linkAcrossGroups) }
    let names = Set(found.compactMap(\.centre?.name)).inByteOrder
    if names.count > 1, centre == nil { throw Failure.wrongUse(words.severalCentres(names)) }
    let person = tracker.records.person(first.owner)?.name ?? first.owner
    let name = centre ?? names.first ?? person
    if name.isEmpty || found.count == 1 && centre == nil {
      throw Failure.wrongUse(words.linkNeedsTwo)
    }
    let changes = try changes(linking: found, as: name, context)
    let isNew = try notebook.make(
      .all(Change.Name(.linked, first.id.description), changes))
    try Output.say(isNew ? words.accountsLinked(found.map(\.label), name) : words.nothingChanged)
  }

  // A request covers those that were linked when it was sent: who is in already keeps their day,
  // known or not, unless nobody joins, so that a day can only be meant to correct theirs.
  private func changes(
    linking accounts: [Account], as name: String, _ context: Context
  ) throws -> [Change] {
    let given = try since.map { $0 == "unknown" ? nil : try context.pastDay($0) }
    let isCorrection = given != nil && accounts.allSatisfy { $0.centre?.name == name }
    return accounts.map { account in
      if !isCorrection, let centre = account.centre, centre.name == name {
        return .link(account.id, to: centre)
      }
      return .link(account.id, to: Centre(name: name, since: given ?? context.today))
    }
  }
}

/// `veto account unlink`
struct AccountUnlinkCommand: Command {
  static let configuration = CommandConfiguration(
    commandName: "unlink", abstract: "Says that an account is linked no longer.")

  @Argument(help: ArgumentHelp("An id, or facebook:@claire.", valueName: "A"))
  var account: String
  @OptionGroup(title: "Global options") var options: GlobalOptions

  func run(in context: Context) throws {
    var notebook = try context.open()
    let account = try context.account(account, on: nil, notebook.tracker.records)
    let isNew = try notebook.make(.unlink(account.id))
    try Output.say(
      isNew ? context.words.accountUnlinked(account.label) : context.words.nothingChanged)
  }
}
