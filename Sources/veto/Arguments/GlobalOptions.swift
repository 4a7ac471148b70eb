import ArgumentParser
import VetoCanvas
import VetoModel

/// What every command takes.
struct GlobalOptions: ParsableArguments {
  @Option(name: .long, help: "The progress file, instead of the default one.")
  var dataFile: String?

  @Option(name: .long, help: "fr or en, whatever the environment says.")
  var language: Language?

  @Flag(name: .long, help: "No colour on the screen.")
  var noColor = false

  @Flag(name: .long, help: "Only ASCII signs on the screen.")
  var ascii = false

  @Option(
    name: .long,
    help: ArgumentHelp(
      "Another moment for the calendar, such as 2025-05-20T18:30:00. It stands still, dates "
        + "nothing in the file, and makes the default file read-only."))
  var now: String?

  @Flag(name: .long, help: "An example that touches no file, in May 2025.")
  var demo = false
}

/// The same as plain values, which can be had without parsing arguments.
struct Settings {
  var dataFile: String?
  var language: Language?
  var noColor = false
  var ascii = false
  var now: String?
  var demo = false
}

extension GlobalOptions {
  var settings: Settings {
    Settings(
      dataFile: dataFile, language: language, noColor: noColor, ascii: ascii, now: now, demo: demo)
  }

  private static let flags = ["--no-color", "--ascii", "--demo"]
  private static let options = ["--data-file", "--language", "--now"]
  private static let families = ["account", "person", "catalogue"]

  /// The arguments with the global options that stand before the command put behind it, where
  /// ArgumentParser looks for them: `veto --demo status` becomes `veto status --demo`.
  static func moved(_ arguments: [String]) -> [String] {
    var rest = arguments[...]
    var command: [String] = []
    var moved: [String] = []
    while let first = rest.first {
      let isOption = options.contains(first)
      if isOption || flags.contains(first) || options.contains(where: { first.hasPrefix($0 + "=") })
      {
        moved += rest.prefix(isOption ? 2 : 1)
        rest = rest.dropFirst(isOption ? 2 : 1)
      } else if !first.hasPrefix("-"), command.last.map(families.contains) ?? true {
        command.append(first)
        rest = rest.dropFirst()
      } else {
        break
      }
    }
    return command + moved + rest
  }
}
