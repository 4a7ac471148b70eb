import ArgumentParser
import CSystem
import Glibc
import VetoModel
import VetoStore
import VetoWords

/// The program.
@main
enum Veto {
  static func main() {
    let arguments = (1..<max(1, csystem_argument_count())).compactMap { csystem_argument($0) }
    exit(run(arguments.map { String(argument: FilePath(cString: $0).bytes) }).rawValue)
  }

  /// Runs a command and says what went wrong, each fault with its own exit code: ArgumentParser
  /// left alone would exit with 1 for most of them.
  static func run(_ arguments: [String]) -> Failure.Code {
    ignoreFileSizeSignal()
    do {
      // Most starts have no arguments; to parse none would take a fifth of such a start.
      if arguments.isEmpty {
        try Context(Settings()).run(VetoCommand.openScreen)
        return .done
      }
      var command = try VetoCommand.parseAsRoot(GlobalOptions.moved(arguments))
      try command.run()
      return .done
    } catch let failure as Failure {
      if let sentence = failure.sentence { Output.warn(sentence) }
      return failure.code
    } catch let trouble as Trouble {
      Output.warn(Words(Environment().language).trouble(trouble))
      return trouble.code
    } catch {
      return explain(error)
    }
  }

  private static func explain(_ error: any Error) -> Failure.Code {
    let message = VetoCommand.fullMessage(for: error)
    if VetoCommand.exitCode(for: error) == .success {
      do { try Output.write(message + "\n") } catch {
        return .inputOutput
      }
      return .done
    }
    Output.complain(message)
    return VetoCommand.exitCode(for: error) == .validationFailure ? .wrongUse : .internalError
  }
}

/// `veto`, which opens the screen, and its commands.
struct VetoCommand: Command {
  static let configuration = CommandConfiguration(
    commandName: "veto",
    abstract: "Keeps track of your objections to AI training with your data.",
    discussion: """
      Veto sends nothing. You act; Veto remembers. Without a command it opens the screen.

      P is a platform such as facebook, P/PROCEDURE such as facebook/object, \
      P/PROCEDURE/STEP such as facebook/object/send: see veto catalogue list. An account A is \
      an id or a label within its platform, elsewhere facebook:@claire. A DAY is 2026-11-23, \
      27/05, 27 May, today, yesterday or -3 (three days ago).

      Exit codes: 0 done; 1 only check: something is due; 64 wrong use; 65 damaged data; \
      66 no such file; 70 internal error; 73 cannot create; 74 read or write failed; \
      75 locked by another, try again.
      """,
    version: version,
    subcommands: [
      StatusCommand.self, NextCommand.self, CheckCommand.self, ShowCommand.self, TickCommand.self,
      UntickCommand.self, SkipCommand.self, EndCommand.self, SetCommand.self, UndoCommand.self,
      RedoCommand.self, AccountCommand.self, PersonCommand.self, LetterCommand.self,
      DossierCommand.self, DueCommand.self, CatalogueCommand.self, ImportCommand.self,
      ExportCommand.self, ForgetCommand.self, MergeCommand.self, RestoreCommand.self,
      DoctorCommand.self, ManualCommand.self, CompleteCommand.self,
    ])

  static let version = "0.1.0"

  @OptionGroup(title: "Global options") var options: GlobalOptions

  func run(in context: Context) throws { try VetoCommand.openScreen(context) }

  static func openScreen(_ context: Context) throws {
    guard isatty(STDIN_FILENO) == 1, isatty(STDOUT_FILENO) == 1 else {
      throw Failure.wrongUse(context.words.screenNeedsTerminal)
    }
    try runScreen(context)
  }
}
