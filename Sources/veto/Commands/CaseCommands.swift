import ArgumentParser
import VetoModel
import VetoReports
import VetoWords

/// Which case.
struct CaseArguments: ParsableArguments {
  @Argument(help: ArgumentHelp("Which procedure.", valueName: "P/PROCEDURE"))
  var procedure: String

  @Option(help: ArgumentHelp("Whose: an id or a label.", valueName: "A"))
  var account: String
}

/// `veto end`
struct EndCommand: Command {
  static let configuration = CommandConfiguration(
    commandName: "end", abstract: "Closes a case that is not applicable or given up.",
    discussion: "--reopen takes a closed case up again; so does veto undo right afterwards.")

  @OptionGroup var place: CaseArguments

  @Option(name: .customLong("as"), help: "not-applicable or given-up.")
  var kind: Ending.Kind?

  @Option(help: ArgumentHelp("Why, in your own words.", valueName: "T"))
  var reason: String?

  @Flag(help: "Takes the case up again.") var reopen = false

  @OptionGroup(title: "Global options") var options: GlobalOptions

  func validate() throws {
    if (kind == nil) != reopen {
      throw ValidationError("Give either --as not-applicable, --as given-up or --reopen.")
    }
    if reopen, reason != nil { throw ValidationError("--reason goes with --as.") }
  }

  func run(in context: Context) throws {
    var notebook = try context.open()
    let (address, account, id) = try context.caseNamed(place, notebook.tracker.records)
    let title = address.procedure.title[context.words.language]
    let isNew: Bool
    let sentence: String
    if let kind {
      isNew = try notebook.make(Edit.end(id, kind, reason: reason))
      sentence = context.words.closed(title, account.label, kind)
    } else {
      isNew = try notebook.make(Edit.reopen(id))
      sentence = context.words.reopened(title, account.label)
    }
    try Output.say(isNew ? sentence : context.words.nothingChanged)
  }
}

/// `veto set`
struct SetCommand: Command {
  static let configuration = CommandConfiguration(
    commandName: "set", abstract: "Sets your own date or a note of a case.")

  @OptionGroup var place: CaseArguments

  @Option(
    parsing: .unconditional,
    help: ArgumentHelp("Your own target day, or none.", valueName: "DAY"))
  var ownDate: String?

  @Option(help: ArgumentHelp("A note; an empty one removes it.", valueName: "T"))
  var note: String?

  @OptionGroup(title: "Global options") var options: GlobalOptions

  func validate() throws {
    if ownDate == nil, note == nil { throw ValidationError("Give --own-date, --note or both.") }
  }

  func run(in context: Context) throws {
    var notebook = try context.open()
    let (address, account, id) = try context.caseNamed(place, notebook.tracker.records)
    let words = context.words
    let title = address.procedure.title[words.language]
    let day: Day?? = try ownDate.map {
      $0 == "none" ? nil : try context.day($0, leaning: .ahead)
    }
    let isNew = try notebook.make(
      .editCase(id, ownDate: KeepOrSet(day), note: KeepOrSet(note.map { .some($0) })))
    var sentences: [String] = []
    if let day { sentences.append(words.ownDateSet(title, account.label, day)) }
    if note != nil {
      let isRemoved = notebook.tracker.records.cases[id]?.note == nil
      sentences.append(words.noteSet(title, account.label, removed: isRemoved))
    }
    for sentence in isNew ? sentences : [words.nothingChanged] { try Output.say(sentence) }
  }
}

extension Context {
  fileprivate func caseNamed(_ place: CaseArguments, _ records: Records) throws
    -> (CatalogueAddress, Account, CaseID)
  {
    let address = try procedure(place.procedure)
    let account = try account(place.account, on: address.platform.id, records)
    return (address, account, caseID(address, account, records))
  }
}

/// `veto undo`
struct UndoCommand: Command {
  static let configuration = CommandConfiguration(
    commandName: "undo", abstract: "Takes back what was done last on this machine.")

  @OptionGroup(title: "Global options") var options: GlobalOptions

  func run(in context: Context) throws {
    var notebook = try context.open()
    // What was added and is taken back has its name only before.
    let tracker = notebook.tracker
    let reversal = try notebook.undo()
    let words = context.words
    try Output.say(
      reversal.map {
        words.undone($0, words.change($0.name, tracker, names: .plain(tracker.records)))
      } ?? words.nothingToUndo)
  }
}

/// `veto redo`
struct RedoCommand: Command {
  static let configuration = CommandConfiguration(
    commandName: "redo", abstract: "Does again what was taken back last.")

  @OptionGroup(title: "Global options") var options: GlobalOptions

  func run(in context: Context) throws {
    var notebook = try context.open()
    let reversal = try notebook.redo()
    let (words, tracker) = (context.words, notebook.tracker)
    try Output.say(
      reversal.map {
        words.redone($0, words.change($0.name, tracker, names: .plain(tracker.records)))
      } ?? words.nothingToRedo)
  }
}
