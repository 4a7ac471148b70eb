import ArgumentParser
import VetoModel
import VetoReports
import VetoWords

/// `veto letter`
struct LetterCommand: Command {
  static let configuration = CommandConfiguration(
    commandName: "letter", abstract: "A letter about one case, complete from your notes.",
    discussion: """
      To the company: objection, reminder, access, erasure. To your authority: complaint, in its \
      language if that is French or English. It says only what your notes hold; what they do not \
      is left as a blank in brackets, and listed. Veto sends nothing.
      """)

  @Argument(help: ArgumentHelp("Which procedure.", valueName: "P/PROCEDURE"))
  var procedure: String

  @Option(help: ArgumentHelp("Whose: an id or a label.", valueName: "A"))
  var account: String

  @Option(help: "Which letter.") var kind: Letter.Kind

  @Option(help: ArgumentHelp("With objection: why, in your own words.", valueName: "T"))
  var grounds: String?

  @Option(
    name: [.customShort("o"), .long],
    help: ArgumentHelp("The file to write, instead of standard output.", valueName: "FILE"))
  var output: String?

  @Flag(help: "One JSON document.") var json = false
  @OptionGroup(title: "Global options") var options: GlobalOptions

  func validate() throws {
    if grounds != nil, kind != .objection {
      throw ValidationError("--grounds goes with --kind objection.")
    }
  }

  func run(in context: Context) throws {
    let tracker = try context.open().tracker
    let address = try context.procedure(procedure)
    let account = try context.account(account, on: address.platform.id, tracker.records)
    let letter = tracker.letter(kind, account, address.procedure, grounds: grounds)
    let text = LetterText(letter, context.letterWords(letter))
    try context.give(json ? document(text.json) : text.text, output)
    if let blanks = context.words.blanksLeft(letter.blanks) { Output.complain(blanks) }
  }
}

extension Context {
  /// The words for a letter: those of the authority where Veto has them. It says so.
  func letterWords(_ letter: Letter) -> Words {
    for sentence in letter.heading {
      guard case .authority(let authority?) = sentence.content, let asked = authority.language
      else { continue }
      guard let language = authority.letterLanguage(preferring: words.language) else {
        Output.warn(words.letterToTranslate(asked))
        return words
      }
      if language != words.language { Output.complain(words.letterIn(language)) }
      return Words(language)
    }
    return words
  }
}
