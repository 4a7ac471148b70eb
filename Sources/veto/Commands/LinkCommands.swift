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
    let words = context.words
    let records = notebook.tracker.records
    let found = try accounts.map { try context.account($0, on: nil, records) }
    let day: Day?? = try since.map { $0 == "unknown" ? nil : try context.day($0) }
    let isNew = try notebook.make(
      .link(found.map(\.id), as: centre, since: KeepOrSet(day)))
    let name = found.first.flatMap { notebook.tracker.records.account($0.id)?.centre?.name }
    try Output.say(
      isNew ? words.accountsLinked(found.map(\.label), name ?? "") : words.nothingChanged)
  }
}

/// `veto account unlink`
struct AccountUnlinkCommand: Command {
  static let configuration = CommandConfiguration(
    commandName: "unlink", abstract: "Says that an account is no longer linked.")

  @Argument(help: ArgumentHelp("An id, or facebook:@claire.", valueName: "A"))
  var account: String
  @OptionGroup(title: "Global options") var options: GlobalOptions

  func run(in context: Context) throws {
    var notebook = try context.open()
    let account = try context.account(account, on: nil, notebook.tracker.records)
    let isNew = try notebook.make(Edit.unlink(account.id))
    try Output.say(
      isNew ? context.words.accountUnlinked(account.label) : context.words.nothingChanged)
  }
}
