import ArgumentParser
import VetoModel
import VetoStore
import VetoWords

/// `veto forget`
struct ForgetCommand: Command {
  static let configuration = CommandConfiguration(
    commandName: "forget", abstract: "Takes a person or an account out for good, without undo.",
    discussion: """
      Out of the file, the copies of days, the journal of undo and the list of clashes on this \
      machine. What git, a synced folder, exports and proofs hold, it does not reach, and says so. \
      To take something out so that undo brings it back: veto person remove, veto account remove.
      """)

  @Argument(
    help: ArgumentHelp(
      "A person by id or name, or an account: an id, or facebook:@claire.", valueName: "N|A"))
  var subject: String

  @Flag(help: "Only shows what would go.") var preview = false
  @Flag(help: "Without a question.") var yes = false
  @OptionGroup(title: "Global options") var options: GlobalOptions

  /// Who is meant.
  private struct Subject {
    let name: String
    let belongings: (Progress) -> Belongings
  }

  func run(in context: Context) throws {
    let words = context.words
    var store = try context.ownFile()
    if store.hasConflictCopies { throw Failure.wrongUse(words.forgetConflictsFirst) }
    let progress = try context.open().progress
    let found = try subject(in: progress, context)
    let part = progress.only(found.belongings(progress))
    let values = part.sections.map { $0.value.values.map(\.count).reduce(0, +) }.reduce(0, +)
    let accounts = Records(part).accounts.count
    try Output.say(words.willForget(found.name, accounts: accounts, values: values))
    if preview { return try Output.say(words.forgetReach) }
    try context.confirm(words.forgetQuestion(found.name), yes: yes)
    let gone = try store.forget(found.belongings, now: Clock.stamp)
    for file in gone.removed { Output.warn(words.removedUnread(file.shown)) }
    try Output.say(
      words.forgotten(found.name, copies: gone.copies, steps: gone.steps, clashes: gone.clashes))
    try Output.say(words.forgetReach)
  }

  // Those that were removed before are forgotten too.
  private func subject(in progress: Progress, _ context: Context) throws -> Subject {
    let records = Records(progress)
    if let person = records.person(subject) ?? records.people(named: subject).only {
      return Subject(name: person.name) { Belongings(ofPerson: person.id, in: $0) }
    }
    if let account = AccountID(subject).flatMap({ records.account($0) })
      ?? records.accounts(named: subject).only
    {
      return Subject(name: context.words.named(account)) { _ in
        Belongings(ofAccount: account.id)
      }
    }
    // More than one of that name, or nobody: the reason is told with those there are.
    if records.people(named: subject).isEmpty {
      _ = try context.account(subject, on: nil, records)
    }
    let person = try context.person(subject, records)
    return Subject(name: person.name) { Belongings(ofPerson: person.id, in: $0) }
  }
}

extension Array {
  fileprivate var only: Element? { count == 1 ? first : nil }
}
