import ArgumentParser
import VetoModel
import VetoReports

/// `veto next`
struct NextCommand: Command {
  static let configuration = CommandConfiguration(
    commandName: "next",
    abstract: "What to do, in order: what loses most if left, first.",
    discussion: "One line a case, with its reason and our estimate of the minutes it takes.")

  @Option(help: ArgumentHelp("At most so many lines.", valueName: "LINES"))
  var limit: Int?

  @Option(help: ArgumentHelp("Only this person's accounts.", valueName: "N"))
  var person: String?

  @Flag(help: "One JSON document.") var json = false

  @OptionGroup(title: "Global options") var options: GlobalOptions

  func validate() throws {
    if let limit, limit < 1 { throw ValidationError("--limit is 1 or more.") }
  }

  func run(in context: Context) throws {
    let tracker = try context.open().tracker
    let person = try person.map { try context.person($0, tracker.records) }
    let report = NextReport(tracker, limit: limit, person: person?.id, context.words)
    try Output.write(json ? document(report.json) : report.text)
  }
}

/// `veto check`
struct CheckCommand: Command {
  static let configuration = CommandConfiguration(
    commandName: "check",
    abstract: "For cron and prompts: what is due, and exit code 1 when something is.",
    discussion: """
      One line each, the earliest first: a last safe day, your own date, a question that awaits \
      your reply, an answer that is due or overdue, the end of the CNIL's three months after a \
      complaint in France. A refusal and a check again have no date: they are in next only. \
      Nothing is printed, and the exit code is 0, \
      when nothing is due; with --json a document is written then too.
      """)

  @Option(
    parsing: .unconditional,
    help: ArgumentHelp("How many days ahead to look; 0 is today only.", valueName: "DAYS"))
  var within = 0

  @Option(help: ArgumentHelp("Only this person's accounts.", valueName: "N"))
  var person: String?

  @Flag(help: "One JSON document.") var json = false

  @OptionGroup(title: "Global options") var options: GlobalOptions

  func validate() throws {
    guard (0...36_525).contains(within) else {
      throw ValidationError("--within is a number of days from 0 to 36525.")
    }
  }

  func run(in context: Context) throws {
    let tracker = try context.open().tracker
    let person = try person.map { try context.person($0, tracker.records) }
    let report = CheckReport(tracker, within: within, person: person?.id, context.words)
    try Output.write(json ? document(report.json) : report.text)
    if report.isDue { throw Failure(.due, nil) }
  }
}
