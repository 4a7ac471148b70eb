import ArgumentParser
import VetoModel
import VetoReports
import VetoStore
import VetoWords

/// `veto merge`
struct MergeCommand: Command {
  static let configuration = CommandConfiguration(
    commandName: "merge", abstract: "Takes other copies of the progress file into yours.",
    discussion: """
      Value by value the later one wins, and nothing is lost. With -o the copies named are merged \
      into that file instead, and yours is left alone; what that file holds already is kept too.

      --conflicts merges the copies that Syncthing, Nextcloud and their like left beside your \
      file, and moves them into the state folder. --clashes lists what was changed in two places.

      --driver is for git, which names three files: the common ancestor, ours, which takes the \
      merge in, and theirs.
      """)

  @Argument(help: ArgumentHelp("Copies of a progress file.", valueName: "FILE"))
  var files: [String] = []

  @Option(
    name: [.customShort("o"), .long],
    help: ArgumentHelp("The file to write, instead of yours.", valueName: "FILE"))
  var output: String?

  @Option(
    help: ArgumentHelp(
      "What the copies said when they parted: what was changed in two places since is listed.",
      valueName: "FILE"))
  var base: String?

  @Flag(help: "The conflict copies beside your file.") var conflicts = false
  @Flag(help: "Lists what was changed in two places.") var clashes = false
  @Flag(help: "With --clashes: empties the list.") var forget = false
  @Flag(help: "As a merge driver of git: veto merge --driver %O %A %B.") var driver = false
  @Flag(help: "Only shows what would change.") var preview = false
  @Flag(help: "With --conflicts: without a question.") var yes = false
  @Flag(help: "One JSON document.") var json = false
  @OptionGroup(title: "Global options") var options: GlobalOptions

  func validate() throws {
    let modes = [conflicts, clashes, driver].count { $0 }
    if modes > 1 { throw ValidationError("Give one of --conflicts, --clashes and --driver.") }
    if driver, files.count != 3 { throw ValidationError("--driver takes three files.") }
    if modes == 0, files.isEmpty { throw ValidationError("Missing expected argument 'FILE'") }
    if conflicts || clashes, !files.isEmpty || output != nil || base != nil {
      throw ValidationError("--conflicts and --clashes take no files.")
    }
    if driver, output != nil || base != nil || json || preview {
      throw ValidationError("--driver takes three files and nothing else.")
    }
    if forget, !clashes { throw ValidationError("--forget goes with --clashes.") }
  }

  func run(in context: Context) throws {
    if driver {
      return try MergeDriver(base: files[0], ours: files[1], theirs: files[2]).run(in: context)
    }
    if clashes { return try listClashes(context) }
    if conflicts { return try mergeConflicts(context) }
    let copies = try files.map { (file: $0.shownArgument, progress: try MergeCommand.copy($0)) }
    let base = try base.map { try MergeCommand.copy($0) }
    var notebook =
      try output.map { try Notes(context, path: FilePath(argument: $0)) } ?? context.open()
    if preview { return try show(copies, over: notebook.progress, context) }
    let result = try notebook.merge(copies, since: CommonBase(base))
    try report(copies.map(\.file), result, notebook.tracker, context)
  }

  private func report(
    _ files: [String], _ result: (clashes: [Clash], changed: Int), _ tracker: Tracker,
    _ context: Context
  ) throws {
    let report = MergeReport(
      files: files, into: target(context), changed: result.changed, clashes: result.clashes,
      tracker, here: context.device, context.words)
    try Output.write(json ? document(report.json) : report.text)
  }

  static func copy(_ path: String) throws(Trouble) -> Progress {
    try ProgressFile(path: FilePath(argument: path)).loadCopy(now: Clock.stamp).progress
  }

  private func target(_ context: Context) -> String {
    if let output { return output.shownArgument }
    return context.path?.shown ?? context.words.example
  }

  /// What each copy would change.
  private func show(
    _ copies: [(file: String, progress: Progress)], over progress: Progress, _ context: Context
  ) throws {
    for copy in copies {
      var merged = progress
      merged.merge(copy.progress)
      let differences = progress.differences(to: merged)
      try Output.say(context.words.mergeChanges(copy.file, differences.count))
      try Output.write(
        DifferenceReport(differences, context.tracker(of: merged), context.words).text)
    }
  }

  // MARK: Conflict copies

  private func mergeConflicts(_ context: Context) throws {
    let store = try context.ownFile()
    let words = context.words
    var copies: [ConflictCopies.Content] = []
    var unread: Trouble?
    for copy in ConflictCopies.beside(store.path) {
      do throws(Trouble) { copies.append(try ConflictCopies.read(copy, now: Clock.stamp)) } catch {
        Output.warn(words.trouble(error))
        unread = error
      }
    }
    if copies.isEmpty {
      if let unread { throw Failure(unread.code, nil) }
      if json { return try report([], ([], 0), context.tracker(of: Progress()), context) }
      return try Output.say(words.noConflictCopies)
    }
    let named = copies.map { (file: $0.path.shown, progress: $0.progress) }
    var notebook = try context.openQuietly()
    if preview || !json { try show(named, over: notebook.progress, context) }
    if preview { return }
    try context.confirm(words.mergeQuestion(copies.count), yes: yes)
    let base = store.commonBase(of: notebook.progress, and: copies, now: Clock.stamp)
    let result = try notebook.merge(named, since: CommonBase(base))
    try report(copies.map(\.path.shown), result, notebook.tracker, context)
    // Only now that the merged file is safe may they go.
    for copy in copies { try archive(copy, store, words) }
    if let unread { throw Failure(unread.code, nil) }
  }

  private func archive(
    _ copy: ConflictCopies.Content, _ store: ProgressStore, _ words: Words
  ) throws {
    let (name, place) = (copy.path.shown, try store.archive(copy)?.shown)
    Output.warn(place.map { words.archived(name, $0) } ?? words.leftBeside(name))
  }

  // MARK: Clashes

  /// Those whose kept value still holds: of the others somebody has decided since.
  private func listClashes(_ context: Context) throws {
    let store = try context.ownFile()
    let file = store.clashFile
    let all = try file.load()
    if forget {
      try file.forget(all)
      return try Output.say(context.words.clashesForgotten)
    }
    let progress = try context.open().progress
    let tracker = context.tracker(of: progress)
    let open = all.filter { progress[$0.address]?.value == $0.kept.value }
    if json {
      let report = MergeReport(
        files: [], into: store.path.shown, changed: 0, clashes: open, tracker, here: context.device,
        context.words)
      return try Output.write(document(report.json))
    }
    if open.isEmpty { return try Output.say(context.words.noClashes) }
    try Output.say(context.words.clashesHead(open.count))
    try Output.write(ClashReport(open, tracker, here: context.device, context.words).text)
    try Output.say(context.words.clashesWayOut)
  }
}
