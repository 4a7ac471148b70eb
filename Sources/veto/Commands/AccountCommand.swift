import ArgumentParser
import VetoModel
import VetoReports
import VetoWords

/// `veto account`
struct AccountCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "account", abstract: "The accounts: the columns of a platform.",
    subcommands: [
      AccountAddCommand.self, AccountListCommand.self, AccountEditCommand.self,
      AccountLinkCommand.self, AccountUnlinkCommand.self, AccountRemoveCommand.self,
    ])
}

/// `veto account add`
struct AccountAddCommand: Command {
  static let configuration = CommandConfiguration(
    commandName: "add", abstract: "Adds an account.",
    discussion: """
      --person can be left out where there is only one. The first account of all may name a new \
      person, who is then added too.
      """)

  @Argument(help: ArgumentHelp("The platform.", valueName: "P")) var platform: String
  @Argument(help: ArgumentHelp("What you call it: @name, a number.", valueName: "LABEL"))
  var label: String

  @Option(help: ArgumentHelp("Whose it is.", valueName: "N")) var person: String?

  @Option(help: ArgumentHelp("The linked accounts that it belongs to.", valueName: "NAME"))
  var centre: String?

  @Option(
    parsing: .unconditional,
    help: ArgumentHelp("Since when it is linked, if you know.", valueName: "DAY"))
  var since: String?

  @OptionGroup(title: "Global options") var options: GlobalOptions

  func validate() throws {
    if since != nil, centre == nil { throw ValidationError("--since goes with --centre.") }
  }

  func run(in context: Context) throws {
    var notebook = try context.open()
    let words = context.words
    let tracker = notebook.tracker
    let platform = try context.platform(platform)
    let owner = try owner(context, tracker.records)
    let since = try since.map { try context.day($0) }
    let link = centre.map { Centre(name: $0, since: since) }
    let edit = Edit.addAccounts(platform: platform.id, labels: [label], owner, link)
    let change: Change
    do throws(EditRefusal) { change = try tracker.editor.change(for: edit) } catch {
      // Added twice is added once: nothing is wrong.
      if case .labelTaken(let there, _) = error {
        return try Output.say(words.accountIsThere(there, platform))
      }
      throw Failure.refused(error, words)
    }
    try notebook.make(change)
    let records = notebook.tracker.records
    guard let account = AccountID(change.name.subject).flatMap({ records.account($0) })
    else { return }
    let name = records.person(account.owner)?.name ?? account.owner
    if case .new = owner { try Output.say(words.personAdded(name)) }
    try Output.say(words.accountAdded(account.label, platform, name, account.id))
  }

  // The first account of all may name somebody new.
  private func owner(_ context: Context, _ records: Records) throws -> Owner {
    let people = records.livePeople
    if let person {
      return people.isEmpty
        ? .new(name: person, country: nil) : .person(try context.person(person, records).id)
    }
    if let only = people.first, people.count == 1 { return .person(only.id) }
    throw Failure.wrongUse(context.words.personMissing(people.map { context.words.named($0) }))
  }
}

/// `veto account list`
struct AccountListCommand: Command {
  static let configuration = CommandConfiguration(
    commandName: "list", abstract: "Lists the accounts, with their ids.")

  @Argument(help: ArgumentHelp("Only this platform.", valueName: "P")) var platform: String?
  @Option(help: ArgumentHelp("Only this person's.", valueName: "N")) var person: String?
  @Flag(help: "One JSON document.") var json = false
  @OptionGroup(title: "Global options") var options: GlobalOptions

  func run(in context: Context) throws {
    let tracker = try context.open().tracker
    let platform = try platform.map { try context.platform($0) }
    let person = try person.map { try context.person($0, tracker.records) }
    let accounts = tracker.records.allLiveAccounts
      .filter { platform == nil || $0.id.platform == platform?.id }
      .filter { person == nil || $0.owner == person?.id }
    let report = AccountReport(accounts, tracker, context.words)
    try Output.write(json ? document(report.json) : report.text)
  }
}

/// `veto account edit`
struct AccountEditCommand: Command {
  static let configuration = CommandConfiguration(
    commandName: "edit", abstract: "Changes the label, the person or the e-mail day.")

  @Argument(help: ArgumentHelp("An id, or facebook:@claire.", valueName: "A"))
  var account: String

  @Option(help: ArgumentHelp("The new label; the id stays.", valueName: "LABEL"))
  var label: String?

  @Option(help: ArgumentHelp("Whose it is.", valueName: "N")) var person: String?

  @Option(
    parsing: .unconditional,
    help: ArgumentHelp("The day its e-mail address changed, or none.", valueName: "DAY"))
  var emailChanged: String?

  @OptionGroup(title: "Global options") var options: GlobalOptions

  func validate() throws {
    if label == nil, person == nil, emailChanged == nil {
      throw ValidationError("Give --label, --person or --email-changed.")
    }
  }

  func run(in context: Context) throws {
    var notebook = try context.open()
    let records = notebook.tracker.records
    let old = try context.account(account, on: nil, records)
    let owner = try person.map { try context.person($0, records).id }
    let day: Day?? = try emailChanged.map { $0 == "none" ? nil : try context.day($0) }
    let isNew = try notebook.make(
      .editAccount(
        old.id,
        AccountValues(
          label: KeepOrSet(label), owner: KeepOrSet(owner), emailChanged: KeepOrSet(day))))
    let label = notebook.tracker.records.account(old.id)?.label ?? old.label
    try Output.say(
      isNew ? context.words.accountChanged(label) : context.words.nothingChanged)
  }
}

/// `veto account remove`
struct AccountRemoveCommand: Command {
  static let configuration = CommandConfiguration(
    commandName: "remove", abstract: "Removes an account; undo brings it back.")

  @Argument(help: ArgumentHelp("An id, or facebook:@claire.", valueName: "A"))
  var account: String
  @Flag(help: "Without a question.") var yes = false
  @OptionGroup(title: "Global options") var options: GlobalOptions

  func run(in context: Context) throws {
    var notebook = try context.open()
    let account = try context.account(account, on: nil, notebook.tracker.records)
    let words = context.words
    try context.confirm(words.removeAccount(words.named(account)), yes: yes)
    try notebook.make(Edit.removeAccount(account.id))
    try Output.say(words.accountRemoved(account.label))
  }
}

extension Context {
  /// Asks before something is removed; where nobody can be asked, `--yes` must say it.
  func confirm(_ question: String, yes: Bool) throws {
    if yes { return }
    guard Environment.isInteractive else { throw Failure.wrongUse(words.yesMissing(question)) }
    if !Output.ask(question, yes: words.yes) { throw Failure(.done, words.leftAsItWas) }
  }
}
