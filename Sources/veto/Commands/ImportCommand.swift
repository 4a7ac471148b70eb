import ArgumentParser
import VetoModel
import VetoReports
import VetoStore
import VetoWords

/// `veto import`
struct ImportCommand: Command {
  static let configuration = CommandConfiguration(
    commandName: "import", abstract: "Brings in what you noted elsewhere.",
    discussion: """
      FILE is a progress file of Veto, taken in value by value as veto merge does, or a table \
      that a spreadsheet saved as CSV in UTF-8. It is one thing done, that veto undo takes back.

      The first row of a table names its columns, in English or French and in any order: person, \
      country, platform, account, procedure, step, on, received, outcome, note (personne, pays, \
      plateforme, compte, démarche, étape, le, reçu, résultat, note). platform and account must \
      be there; others are left out, and named. A row with a step and a day ticks that box; one \
      without only adds the account.

      Only what is missing is set. A value that is there and says something else stays, and is \
      listed. Where any row has a fault, all faults are listed and nothing is imported.
      """)

  @Argument(
    help: ArgumentHelp("A progress file or a table; - for standard input.", valueName: "FILE"))
  var file: String

  @Flag(help: "Only shows what would change.") var preview = false
  @OptionGroup(title: "Global options") var options: GlobalOptions

  /// More than this many faults are counted, not shown.
  private static let faultsShown = 20

  func run(in context: Context) throws {
    let name = file == ImportedFile.standardInput ? context.words.standardInput : file
    let notes = try ImportedFile.read(file, named: name, now: Clock.stamp)
    var notebook = try context.open()
    switch notes {
    case .copy(let copy): try take(copy, name, into: &notebook, context)
    case .table(let table): try take(table, into: &notebook, context)
    }
  }

  private func take(
    _ table: NotesTable, into notebook: inout Notes, _ context: Context
  ) throws {
    let subject = table.path.split(separator: "/").last.map(String.init) ?? table.path
    let incoming = Import(
      table, named: subject, into: notebook.progress, catalogue: context.catalogue,
      today: context.today)
    try refuse(incoming.faults, context.words)
    let before = notebook.progress
    let after = before.trying(incoming.change)
    if !preview { try notebook.make(incoming.change) }
    let differences = before.differences(to: after)
    try say(differences, table.path, after, context)
    try report(incoming, differences, after, context)
  }

  private func take(
    _ copy: Progress, _ name: String, into notebook: inout Notes, _ context: Context
  ) throws {
    let before = notebook.progress
    var after = before
    after.merge(copy)
    var clashes: [Clash] = []
    if !preview {
      let copies = [(file: name, progress: copy)]
      clashes = try notebook.merge(copies, since: .guessed, as: .imported).clashes
    }
    let differences = before.differences(to: after)
    try say(differences, name, after, context)
    if !clashes.isEmpty {
      try Output.say(context.words.clashesHead(clashes.count))
      try Output.write(
        ClashReport(
          clashes, context.tracker(of: after), here: context.device, context.words
        ).text)
    }
    try report(nil, differences, after, context)
  }

  private func refuse(_ faults: [Trouble], _ words: Words) throws {
    guard !faults.isEmpty else { return }
    for fault in faults.prefix(Self.faultsShown) { Output.warn(words.trouble(fault)) }
    let rest = faults.count - Self.faultsShown
    if rest > 0 { Output.warn(words.faultsMore(rest)) }
    throw Failure(.damagedData, words.nothingImported)
  }

  private func say(
    _ differences: [Difference], _ name: String, _ after: Progress, _ context: Context
  ) throws {
    let words = context.words
    if differences.isEmpty || preview {
      try Output.say(words.mergeChanges(name, differences.count))
      return try Output.write(DifferenceReport(differences, context.tracker(of: after), words).text)
    }
    let sentence = words.imported(
      name, accounts: differences.newAccounts, boxes: differences.newTicks,
      values: differences.count)
    try Output.say(sentence + " " + words.undoTakesBack)
  }

  private func report(
    _ incoming: Import?, _ differences: [Difference], _ after: Progress, _ context: Context
  ) throws {
    let alike = LookAlikes(differences, after)
    let report = ImportReport(
      leftOut: incoming?.leftOut ?? [], unknownColumns: incoming?.unknownColumns ?? [],
      hidden: alike.hidden, lookAlikes: alike.groups,
      context.tracker(of: after), context.words)
    try Output.write(report.text)
  }
}
