import ArgumentParser
import VetoModel
import VetoReports
import VetoWords

/// `veto person`
struct PersonCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "person", abstract: "The people whose accounts they are.",
    subcommands: [
      PersonAddCommand.self, PersonListCommand.self, PersonEditCommand.self,
      PersonRemoveCommand.self,
    ])
}

/// `veto person add`
struct PersonAddCommand: Command {
  static let configuration = CommandConfiguration(
    commandName: "add", abstract: "Adds a person.")

  @Argument(help: ArgumentHelp("What you call them.", valueName: "NAME")) var name: String
  @Option(help: ArgumentHelp("Where they live: two letters, such as FR.", valueName: "CC"))
  var country: Country?
  @OptionGroup(title: "Global options") var options: GlobalOptions

  func run(in context: Context) throws {
    var notebook = try context.open()
    let words = context.words
    let edit = Edit.addPerson(name: name, country: country?.code)
    let change: Change
    do throws(EditRefusal) { change = try notebook.tracker.editor.change(for: edit) } catch {
      // Added twice is added once: nothing is wrong.
      if case .nameTaken(let there) = error { return try Output.say(words.personIsThere(there)) }
      throw Failure.refused(error, words)
    }
    try notebook.make(change)
    let added = notebook.tracker.records.person(change.name.subject)?.name ?? name
    try Output.say(words.personAdded(added))
  }
}

/// `veto person list`
struct PersonListCommand: Command {
  static let configuration = CommandConfiguration(
    commandName: "list", abstract: "Lists the people, with their ids.")

  @Flag(help: "One JSON document.") var json = false
  @OptionGroup(title: "Global options") var options: GlobalOptions

  func run(in context: Context) throws {
    let report = PersonReport(try context.open().tracker.records, context.words)
    try Output.write(json ? document(report.json) : report.text)
  }
}

/// `veto person edit`
struct PersonEditCommand: Command {
  static let configuration = CommandConfiguration(
    commandName: "edit", abstract: "Changes a name or a country.")

  @Argument(help: ArgumentHelp("An id or a name.", valueName: "N")) var person: String
  @Option(help: ArgumentHelp("The new name; the id stays.", valueName: "NAME"))
  var name: String?
  @Option(help: ArgumentHelp("Where they live: two letters, or none.", valueName: "CC"))
  var country: Country?
  @OptionGroup(title: "Global options") var options: GlobalOptions

  func validate() throws {
    if name == nil, country == nil { throw ValidationError("Give --name, --country or both.") }
  }

  func run(in context: Context) throws {
    var notebook = try context.open()
    let old = try context.person(person, notebook.tracker.records)
    let isNew = try notebook.make(
      .editPerson(
        old.id, name: KeepOrSet(name), country: KeepOrSet(country.map(\.code))))
    let name = notebook.tracker.records.person(old.id)?.name ?? old.name
    try Output.say(isNew ? context.words.personChanged(name) : context.words.nothingChanged)
  }
}

/// `veto person remove`
struct PersonRemoveCommand: Command {
  static let configuration = CommandConfiguration(
    commandName: "remove", abstract: "Removes a person and their accounts; undo brings them back.")

  @Argument(help: ArgumentHelp("An id or a name.", valueName: "N")) var person: String
  @Flag(help: "Without a question.") var yes = false
  @OptionGroup(title: "Global options") var options: GlobalOptions

  func run(in context: Context) throws {
    var notebook = try context.open()
    let records = notebook.tracker.records
    let person = try context.person(person, records)
    let accounts = records.allLiveAccounts.filter { $0.owner == person.id }
    let words = context.words
    try context.confirm(words.removePerson(person.name, accounts: accounts.count), yes: yes)
    try notebook.make(Edit.removePerson(person.id))
    try Output.say(words.personRemoved(person.name))
  }
}
