import ArgumentParser
import VetoModel
import VetoReports
import VetoWords

/// Which box.
struct BoxArguments: ParsableArguments {
  @Argument(help: ArgumentHelp("Which step.", valueName: "P/PROCEDURE/STEP"))
  var step: String

  @Option(help: ArgumentHelp("Whose: an id or a label.", valueName: "A"))
  var account: String
}

/// `veto tick`
struct TickCommand: Command {
  static let configuration = CommandConfiguration(
    commandName: "tick", abstract: "Ticks a box: the step is done.",
    discussion: """
      A box that is ticked already keeps its day unless another is given. The answer of a company \
      needs --outcome: only an answer that accepts settles anything.
      """)

  @OptionGroup var box: BoxArguments

  @Option(
    parsing: .unconditional,
    help: ArgumentHelp("The day it was done; today unless given.", valueName: "DAY"))
  var on: String?

  @Option(
    parsing: .unconditional,
    help: ArgumentHelp(
      "The day it was received; of a request, the day it was sent unless given.",
      valueName: "DAY"))
  var received: String?

  @Option(help: "What the answer said: accepted, partly, refused or not-concerned.")
  var outcome: Outcome?

  @Option(help: ArgumentHelp("A note on it; an empty one removes it.", valueName: "T"))
  var note: String?

  @Option(help: ArgumentHelp("A file kept as proof.", valueName: "FILE"))
  var proof: String?

  @OptionGroup(title: "Global options") var options: GlobalOptions

  func run(in context: Context) throws {
    var notebook = try context.open()
    let records = notebook.tracker.records
    let address = try context.box(box.step, box.account, records)
    let wasTicked = records.ticks[address.id]?.on != nil
    let isNew = try notebook.make(.tick(address.id, try values(context)))
    let words = context.words
    let title = address.step.title[words.language]
    let day = notebook.tracker.records.ticks[address.id]?.on ?? context.today
    let label = address.account.label
    try Output.say(
      !isNew
        ? words.alreadyTicked(title, label, day)
        : wasTicked ? words.changedTick(title, label, day) : words.ticked(title, label, day))
    try context.sayStatus(of: address, notebook.tracker)
  }

  private func values(_ context: Context) throws -> BoxValues {
    BoxValues(
      on: KeepOrSet(try on.map { try context.day($0) }),
      received: KeepOrSet(try received.map { .some(try context.day($0)) }),
      outcome: KeepOrSet(outcome), note: KeepOrSet(note.map { .some($0) }),
      proof: KeepOrSet(try proof.map { .some(try context.proof(at: $0).get()) }))
  }
}

/// `veto untick`
struct UntickCommand: Command {
  static let configuration = CommandConfiguration(
    commandName: "untick", abstract: "Unticks a box; its note and proof stay.")

  @OptionGroup var box: BoxArguments
  @OptionGroup(title: "Global options") var options: GlobalOptions

  func run(in context: Context) throws {
    try context.change(box, Edit.untick, context.words.unticked)
  }
}

/// `veto skip`
struct SkipCommand: Command {
  static let configuration = CommandConfiguration(
    commandName: "skip", abstract: "Skips a step that is not needed here.")

  @OptionGroup var box: BoxArguments
  @OptionGroup(title: "Global options") var options: GlobalOptions

  func run(in context: Context) throws {
    try context.change(box, Edit.skip, context.words.skipped)
  }
}

extension Context {
  fileprivate func change(
    _ box: BoxArguments, _ edit: (TickID) -> Edit, _ sentence: (String, String) -> String
  ) throws {
    var notebook = try open()
    let address = try self.box(box.step, box.account, notebook.tracker.records)
    let isNew = try notebook.make(edit(address.id))
    try Output.say(
      isNew
        ? sentence(address.step.title[words.language], address.account.label)
        : words.nothingChanged)
    try sayStatus(of: address, notebook.tracker)
  }

  fileprivate func sayStatus(of address: BoxAddress, _ tracker: Tracker) throws {
    let status = tracker.status(address.account, address.procedure)
    try Output.say(words.standing(address.procedure, address.account, status, tracker))
  }
}
