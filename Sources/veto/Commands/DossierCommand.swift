import ArgumentParser
import VetoModel
import VetoReports
import VetoStore
import VetoWords

/// `veto dossier`
struct DossierCommand: Command {
  static let configuration = CommandConfiguration(
    commandName: "dossier", abstract: "One case as a folder, with copies of its proofs.",
    discussion: """
      What happened, the sums, the letter for your authority, and copies of the proofs with their \
      SHA-256, of this case alone. --verify names every file that was changed, added or lost \
      since, with exit code 65 if there is one; sha256sum -c reads the same list.
      """)

  @Argument(help: ArgumentHelp("Which procedure.", valueName: "P/PROCEDURE"))
  var procedure: String?

  @Option(help: ArgumentHelp("Whose: an id or a label.", valueName: "A"))
  var account: String?

  @Option(
    name: [.customShort("o"), .long],
    help: ArgumentHelp("The folder to write, not there yet.", valueName: "FOLDER"))
  var output: String?

  @Option(help: ArgumentHelp("A dossier to look through.", valueName: "FOLDER"))
  var verify: String?

  @OptionGroup(title: "Global options") var options: GlobalOptions

  func validate() throws {
    let isWriting = procedure != nil && account != nil && output != nil
    let says = procedure != nil || account != nil || output != nil
    if verify == nil ? !isWriting : says {
      throw ValidationError("Give P/PROCEDURE, --account and -o FOLDER, or --verify FOLDER alone.")
    }
  }

  func run(in context: Context) throws {
    if let verify { return try look(through: verify, context) }
    guard let procedure, let account, let output else { return }
    try write(procedure, account, output, context)
  }

  private func write(
    _ procedure: String, _ account: String, _ output: String, _ context: Context
  ) throws {
    let (words, tracker) = (context.words, try context.open().tracker)
    let address = try context.procedure(procedure)
    let account = try context.account(account, on: address.platform.id, tracker.records)
    let folder = DossierFolder(FilePath(argument: output))
    guard try folder.isFree() else { throw Failure.wrongUse(words.dossierTaken(output)) }
    let dossier = DossierText(account, address.platform, address.procedure, tracker, words)
    let letter = tracker.letter(.complaint, account, address.procedure)
    let proofs = dossier.proofs
    let doubts = try folder.write(
      [
        (words.dossierText, dossier.text),
        (words.letterFile(.complaint), LetterText(letter, context.letterWords(letter)).text),
      ], proofs.map { DossierFolder.ProofCopy($0.proof, name: $0.name) }, home: context.folders.home
    )
    var missing = 0
    for doubt in doubts {
      switch doubt {
      case .missing(let trouble):
        missing += 1
        Output.warn(words.proofMissing(words.trouble(trouble)))
      case .changed(let file): Output.warn(words.proofChanged(file))
      }
    }
    try Output.say(words.dossierWritten(output, proofs: proofs.count - missing))
  }

  private func look(through folder: String, _ context: Context) throws {
    let words = context.words
    let differences = try DossierFolder(FilePath(argument: folder)).differences()
    if differences.isEmpty { return try Output.say(words.dossierHolds(folder)) }
    for difference in differences {
      switch difference {
      case .changed(let file): try Output.say(words.fileChanged(file))
      case .added(let file): try Output.say(words.fileAdded(file))
      case .lost(let file): try Output.say(words.fileLost(file))
      }
    }
    throw Failure(.damagedData, nil)
  }
}
