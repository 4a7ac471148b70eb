import ArgumentParser
import VetoModel
import VetoReports
import VetoStore
import VetoWords

/// `veto export`
struct ExportCommand: Command {
  static let configuration = CommandConfiguration(
    commandName: "export", abstract: "Everything out of Veto, in a form that others read.",
    discussion: """
      json is the progress file itself: imported into an empty place it gives the same bytes. csv \
      is a table for spreadsheets that veto import reads back; a cell that begins with = + - or @ \
      has an apostrophe before it, so that none takes it for a formula. ics is a calendar with \
      last safe days, your own dates, answers due and overdue, and checks again: taken in again, \
      it changes what is there. markdown is a report.

      --packet hands one person's cases to another helper, who takes them in with veto import; it \
      holds nothing of anybody else.
      """)

  enum Format: String, ExpressibleByArgument, CaseIterable {
    case json, csv, ics, markdown
  }

  @Option(help: "What to write.") var format: Format?

  @Option(
    name: [.customShort("o"), .long],
    help: ArgumentHelp("The file to write, instead of standard output.", valueName: "FILE"))
  var output: String?

  @Option(help: ArgumentHelp("Only what belongs to this person.", valueName: "N"))
  var person: String?

  @Option(
    help: ArgumentHelp("With --person: the file that another helper imports.", valueName: "FILE"))
  var packet: String?

  @Flag(help: "Without names, addresses, numbers, notes and paths.") var mask = false
  @Flag(help: "With markdown: what is left to do, to tick by hand.") var checklist = false

  @Flag(help: "With csv: a mark at the start, for Excel.")
  var bom = false

  @OptionGroup(title: "Global options") var options: GlobalOptions

  func validate() throws {
    if (format == nil) == (packet == nil) {
      throw ValidationError("Give one of --format and --packet.")
    }
    if packet != nil, person == nil || output != nil || mask {
      throw ValidationError("--packet goes with --person, and names its file itself.")
    }
    if checklist, format != .markdown {
      throw ValidationError("--checklist goes with --format markdown.")
    }
    if bom, format != .csv { throw ValidationError("--bom goes with --format csv.") }
  }

  func run(in context: Context) throws {
    var progress = try context.open().progress
    if let person {
      let found = try context.person(person, Records(progress))
      progress = progress.only(Belongings(ofPerson: found.id, in: progress))
    }
    if mask { progress = progress.masked(context.catalogue, as: context.words.maskNames) }
    try context.give(text(of: progress, context), output ?? packet)
  }

  private func text(of progress: Progress, _ context: Context) -> String {
    let (words, tracker) = (context.words, context.tracker(of: progress))
    switch format {
    case .json, nil: return ProgressText.write(progress)
    case .csv:
      let unknown = tracker.records.allLiveAccounts.count {
        !context.catalogue.knows($0.id.platform)
      }
      if unknown > 0 { Output.warn(words.notInTable(accounts: unknown)) }
      let table = NotesTable(
        tracker.records, context.catalogue, titled: words.language, path: output ?? "")
      return TableFile(table, words.language, hasMark: bom).text
    case .ics: return CalendarFile(tracker.calendar(progress), tracker, words).text
    case .markdown: return CaseDocument(tracker, words, isChecklist: checklist).text
    }
  }
}

extension Words {
  var maskNames: MaskNames {
    MaskNames(person: maskedPerson, account: maskedAccount, hidden: hidden)
  }
}

extension Context {
  /// Writes a text that was asked for to the file that was named, or else to standard output.
  func give(_ text: String, _ output: String?) throws {
    guard let output else { return try Output.write(text) }
    let file = FilePath(argument: output)
    if let path, GivenFile.isSame(file, path) {
      throw Failure.wrongUse(words.exportOverNotes(output))
    }
    for caution in try GivenFile.write(text, to: file) { Output.warn(words.trouble(caution)) }
    // On standard output a program may await the text itself.
    Output.complain(words.exported(output))
  }
}
