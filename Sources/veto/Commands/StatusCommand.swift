import ArgumentParser
import VetoModel
import VetoReports

/// `veto status`
struct StatusCommand: Command {
  static let configuration = CommandConfiguration(
    commandName: "status", abstract: "Where everything stands, one line per case.")

  @Argument(help: ArgumentHelp("Only this platform.", valueName: "P"))
  var platform: String?

  @Option(help: ArgumentHelp("Only this account.", valueName: "A"))
  var account: String?

  @Option(help: ArgumentHelp("Only this person's accounts.", valueName: "N"))
  var person: String?

  @Flag(help: "One JSON document.") var json = false

  @OptionGroup(title: "Global options") var options: GlobalOptions

  func run(in context: Context) throws {
    let tracker = try context.open().tracker
    let platform = try platform.map { try context.platform($0) }
    let account = try account.map {
      try context.account($0, on: platform?.id, tracker.records)
    }
    let person = try person.map { try context.person($0, tracker.records) }
    let report = StatusReport(
      tracker.lines(platform: platform?.id, account: account?.id, person: person?.id), tracker,
      context.words)
    try Output.write(json ? document(report.json) : report.text)
  }
}
