import ArgumentParser
import VetoModel
import VetoReports
import VetoStore
import VetoWords

/// `veto restore`
struct RestoreCommand: Command {
  static let configuration = CommandConfiguration(
    commandName: "restore", abstract: "Brings back a copy of the progress file.",
    discussion: """
      Veto keeps the last state of each of the seven latest days it was used. Without GENERATION \
      it lists them. What differs is set anew, as one thing done that veto undo takes back. A \
      damaged file is never written over: it is set aside, beside the real one.
      """)

  @Argument(
    help: ArgumentHelp("A copy by its name in the list, or newest.", valueName: "GENERATION"))
  var generation: String?

  @Flag(help: "Only shows what would change.") var preview = false
  @Flag(help: "Without a question.") var yes = false
  @OptionGroup(title: "Global options") var options: GlobalOptions

  func run(in context: Context) throws {
    let store = try context.ownFile()
    let generations = store.generations
    guard let generation else {
      let rows = try GenerationReport.Row.all(generations)
      return try Output.write(GenerationReport(rows, context.words).text)
    }
    let chosen = try copy(generation, generations, context)
    switch try state(of: store, context) {
    case .good(let progress):
      try restore(chosen, over: progress, context)
    case .lost(let isDamaged):
      try recover(
        chosen, newest(generations) ?? chosen, store, isDamaged: isDamaged, context)
    }
  }

  private typealias Copy = (generation: Generations.Generation, progress: Progress)

  private func copy(_ name: String, _ generations: Generations, _ context: Context) throws -> Copy {
    if name == "newest", let newest = try generations.newestGood(now: Clock.stamp) {
      return newest
    }
    let list = try generations.listed()
    guard let generation = list.first(where: { $0.name == name }) else {
      throw Failure.wrongUse(context.words.unknownGeneration(name, list.map(\.name)))
    }
    return (generation, try generations.read(generation, now: Clock.stamp))
  }

  // Who names a copy gets what it says, also where a newer one can't be read.
  private func newest(_ generations: Generations) -> Copy? {
    do throws(Trouble) { return try generations.newestGood(now: Clock.stamp) } catch { return nil }
  }

  private enum FileState {
    case good(Progress)
    case lost(isDamaged: Bool)
  }

  private func state(of store: ProgressStore, _ context: Context) throws -> FileState {
    do throws(Trouble) {
      var store = store
      let opened = try store.open(now: Clock.stamp)
      if let readOnly = opened.readOnly { throw readOnly }
      return store.isNew ? .lost(isDamaged: false) : .good(opened.progress)
    } catch {
      guard error.isDamage else { throw error }
      Output.warn(context.words.trouble(error))
      return .lost(isDamaged: true)
    }
  }

  private func restore(_ copy: Copy, over progress: Progress, _ context: Context) throws {
    let (words, name) = (context.words, copy.generation.name)
    let differences = progress.differences(to: copy.progress)
    if differences.isEmpty { return try Output.say(words.nothingChanged) }
    try show(differences, progress, name, context)
    if preview { return }
    try context.confirm(words.restoreQuestion(name), yes: yes)
    var notebook = try context.open()
    // The file may have changed since it was shown: what is set is what the copy says.
    let latest = notebook.progress.differences(to: copy.progress)
    try notebook.make(.restore(latest, from: name))
    try Output.say(words.restoredCopy(name) + " " + words.undoTakesBack)
  }

  // The newest state that is known comes back as it was, with its own stamps, so that what other
  // machines did since still counts; only what the chosen copy says otherwise is set anew.
  private func recover(
    _ copy: Copy, _ newest: Copy, _ store: ProgressStore, isDamaged: Bool, _ context: Context
  ) throws {
    let (words, name) = (context.words, copy.generation.name)
    let differences = newest.progress.differences(to: copy.progress)
    if isDamaged { try Output.say(words.damagedStaysBeside(newest.generation.name)) }
    if !differences.isEmpty { try show(differences, newest.progress, name, context) }
    if preview { return }
    try context.confirm(words.restoreQuestion(name), yes: yes)
    var notebook = Notes(context, store, newest.progress)
    let setAside = try notebook.repair(.restore(differences, from: name))
    try Output.say(
      words.restoredCopy(name) + (differences.isEmpty ? "" : " " + words.undoTakesBack))
    if let setAside { try Output.say(words.setAside(setAside.shown)) }
  }

  private func show(
    _ differences: [Difference], _ progress: Progress, _ name: String, _ context: Context
  ) throws {
    try Output.say(context.words.restoreChanges(name, differences.count))
    // What is only in one of the two has its name there.
    var both = progress
    for difference in differences where progress[difference.address] == nil {
      both.set(difference.after, at: difference.address, now: 0, device: Stamp.hand)
    }
    try Output.write(DifferenceReport(differences, context.tracker(of: both), context.words).text)
  }
}

extension GenerationReport.Row {
  /// Every copy that was kept, with what it holds or why it can't be read.
  static func all(_ generations: Generations) throws(Trouble) -> [GenerationReport.Row] {
    let newest = generations.newestName(now: Clock.stamp)
    return try generations.listed().map { generation in
      let content: Result<Progress, Trouble>
      do throws(Trouble) {
        content = .success(try generations.read(generation, now: Clock.stamp))
      } catch { content = .failure(error) }
      return GenerationReport.Row(
        name: generation.name, day: generation.day, isNewest: generation.name == newest,
        content: content)
    }
  }
}
