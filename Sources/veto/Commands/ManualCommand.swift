import ArgumentParser
import Glibc
import VetoModel
import VetoReports
import VetoScreen
import VetoStore
import VetoWords

/// `veto manual`, with which the build makes the manual pages.
struct ManualCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "manual", abstract: "Writes the manual page as roff.", shouldDisplay: false)

  @Option(help: ArgumentHelp("The day that the page carries.", valueName: "DAY")) var date: String
  @OptionGroup(title: "Global options") var options: GlobalOptions

  func run() throws {
    let words = Words(options.language ?? .english)
    guard let day = Day(date) else { throw Failure.wrongUse(words.noDay(date)) }
    let page = ManualPage(
      try CommandTree.own(), keys: Keymap.main.rows.map { ($0.shown(words), $0.help(words)) },
      version: VetoCommand.version, date: day.description, words)
    guard page.missing.isEmpty else {
      throw Failure(.internalError, words.manualBehind(page.missing))
    }
    try Output.write(page.text)
  }
}

/// `veto complete -- WORDS`, which the shells ask for what fits at the cursor. It writes to no file,
/// and is silent where something is wrong: whoever presses Tab has not yet asked for anything.
struct CompleteCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "complete", abstract: "What fits at the cursor, for a shell.",
    shouldDisplay: false)

  @Argument(parsing: .postTerminator, help: "The words after veto; the last is at the cursor.")
  var line: [String] = []

  func run() throws {
    do { try Output.write(try completion().text(for: line)) } catch { return }
  }

  private func completion() throws -> Completion {
    let environment = Environment()
    let folders = Folders(environment: environment.paths)
    let (configuration, _) = Configuration.load(from: folders.configurationFile)
    let language =
      value(of: "--language").flatMap(Language.init(rawValue:)) ?? configuration.language
      ?? environment.language
    let words = Words(language)
    let progress =
      line.contains("--demo")
      ? Progress.demo(language)
      : progress(
        at: value(of: "--data-file").map { FilePath(argument: $0) } ?? folders.progressFile)
    return Completion(
      try CommandTree.own(), try ShippedCatalogue.load(), Records(progress), words,
      isMasked: configuration.isMasked)
  }

  private func value(of option: String) -> String? {
    guard let place = line.firstIndex(of: option), place + 1 < line.count - 1 else { return nil }
    return line[place + 1]
  }

  // Where the file can't be read, the catalogue alone completes.
  private func progress(at path: FilePath) -> Progress {
    do throws(Trouble) {
      return try ProgressFile(path: path).load(now: Clock.stamp).progress
    } catch { return Progress() }
  }
}

extension CommandTree {
  /// The commands of this very program.
  fileprivate static func own() throws -> CommandTree {
    let dump = try JSONText(Array(VetoCommand._dumpHelp().utf8), path: "--help")
    guard let tree = CommandTree(dump: dump.value) else { throw Failure(.internalError, nil) }
    return tree
  }
}
