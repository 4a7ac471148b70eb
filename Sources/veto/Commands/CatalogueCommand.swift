import ArgumentParser
import VetoModel
import VetoReports
import VetoStore
import VetoWords

/// `veto catalogue`
struct CatalogueCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "catalogue", abstract: "All procedures that Veto knows, with their sources.",
    subcommands: [
      CatalogueListCommand.self, CatalogueShowCommand.self, CatalogueStaleCommand.self,
      CatalogueCheckCommand.self,
    ])
}

/// `veto catalogue list`
struct CatalogueListCommand: Command {
  static let configuration = CommandConfiguration(
    commandName: "list", abstract: "Lists the procedures.")

  @Flag(help: "One JSON document.") var json = false
  @OptionGroup(title: "Global options") var options: GlobalOptions

  func run(in context: Context) throws {
    let report = CatalogueReport(context.catalogue, context.words, today: context.today)
    try Output.write(json ? document(report.json) : report.text)
  }
}

/// `veto catalogue show`
struct CatalogueShowCommand: Command {
  static let configuration = CommandConfiguration(
    commandName: "show", abstract: "What the catalogue says of one thing, in full.",
    discussion: "A group such as meta shows what there is to know of all its platforms.")

  @Argument(
    help: ArgumentHelp(
      "A group, a platform, a procedure or a step.", valueName: "GROUP|P[/PROCEDURE[/STEP]]"))
  var subject: String

  @Flag(help: "One JSON document.") var json = false
  @OptionGroup(title: "Global options") var options: GlobalOptions

  func run(in context: Context) throws {
    let report = ShowReport(
      try context.subject(subject), context.words, today: context.today)
    try Output.write(json ? document(report.json) : report.text)
  }
}

/// `veto catalogue stale`
struct CatalogueStaleCommand: Command {
  static let configuration = CommandConfiguration(
    commandName: "stale", abstract: "Lists the procedures whose sources were read long ago.",
    discussion: "More than six months ago, or before another day.")

  @Option(help: ArgumentHelp("Reread before that day.", valueName: "DAY")) var before: String?
  @Flag(help: "One JSON document.") var json = false
  @OptionGroup(title: "Global options") var options: GlobalOptions

  func run(in context: Context) throws {
    let day = try before.map { try context.day($0) } ?? context.today.adding(months: -6)
    let report = CatalogueReport(
      context.catalogue, context.words, today: context.today, rereadBefore: day)
    try Output.write(json ? document(report.json) : report.text)
  }
}

/// `veto catalogue check`
struct CatalogueCheckCommand: Command {
  static let configuration = CommandConfiguration(
    commandName: "check", abstract: "Looks for faults in catalogue files.",
    discussion: "Each fault is one line with file, line, column and reason; the exit code is 65.")

  @Argument(help: ArgumentHelp("Catalogue files.", valueName: "FILE"))
  var files: [String]
  @OptionGroup(title: "Global options") var options: GlobalOptions

  func run(in context: Context) throws {
    var isFaulty = false
    for file in files {
      let faults = try CatalogueText.check(fileAt: file)
      for fault in faults { try Output.say(context.words.trouble(fault)) }
      if faults.isEmpty { try Output.say(context.words.faultless(file)) }
      isFaulty = isFaulty || !faults.isEmpty
    }
    if isFaulty { throw Failure(.damagedData, nil) }
  }
}
