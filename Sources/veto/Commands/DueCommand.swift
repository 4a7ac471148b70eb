import ArgumentParser
import VetoModel
import VetoReports
import VetoWords

/// `veto due`
struct DueCommand: Command {
  static let configuration = CommandConfiguration(
    commandName: "due", abstract: "The answer clock as a calculator: by when an answer is due.",
    discussion: """
      One month from the day the request was received, to the end of a working day of the
      controller's country; with every step of the sum. Reads no notes.
      """)

  @Argument(help: ArgumentHelp("The day the request was received.", valueName: "DAY"))
  var received: String

  @Flag(help: "The controller announced within the first month that it takes two more.")
  var extended = false

  @Option(
    help: ArgumentHelp(
      "The days of a question about your identity and of your reply; once more for each.",
      valueName: "FROM..TO"))
  var pause: [String] = []

  @Option(
    help: ArgumentHelp(
      "The controller's country, two letters: its public holidays count. Ireland unless said; "
        + "none for weekends only.", valueName: "CC"))
  var country: Country?

  @Option(
    help: ArgumentHelp(
      "Your own country, two letters: its public holidays make another reading.",
      valueName: "CC"))
  var personCountry: Country?

  @Flag(help: "One JSON document.") var json = false
  @OptionGroup(title: "Global options") var options: GlobalOptions

  func run(in context: Context) throws {
    let day = try context.day(received)
    guard AnswerClock.range.contains(day) else {
      throw Failure.wrongUse(context.words.noClock(day, AnswerClock.range))
    }
    let clock = AnswerClock(
      received: day, country: controllerCountry, personCountry: personCountry?.code,
      extension: extended ? .inTime : nil, pauses: try pause.map { try context.pause($0, day) })
    let report = DueReport(clock, context.words)
    try Output.write(json ? document(report.json) : report.text)
  }

  // Where Meta and most of the others have the company that answers people in Europe.
  private var controllerCountry: String {
    guard let country else { return "IE" }
    return country.code ?? ""
  }
}

extension Context {
  /// Reads `FROM..TO`, or `FROM..` for a question that is open.
  fileprivate func pause(_ text: String, _ received: Day) throws -> AnswerClock.Pause {
    guard let dots = text.firstRange(of: "..") else {
      throw Failure.wrongUse(words.noPause(text))
    }
    let asked = try day(String(text[..<dots.lowerBound]))
    let rest = String(text[dots.upperBound...])
    let given = rest.isEmpty ? nil : try day(rest)
    if asked < received { throw Failure.wrongUse(words.pauseBeforeReceipt(asked, received)) }
    if let given, given < asked { throw Failure.wrongUse(words.pauseBackwards(asked, given)) }
    return AnswerClock.Pause(asked: asked, given: given)
  }
}
