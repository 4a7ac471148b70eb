import ArgumentParser
import Glibc
import VetoModel
import VetoReports
import VetoStore
import VetoWords

/// Which box.
struct BoxArguments: ParsableArguments {
  @Argument(help: ArgumentHelp("Which step.", valueName: "P/PROCEDURE/STEP"))
  var step: String

  @Option(help: ArgumentHelp("Whose: an id or a label.", valueName: "A"))
  var account: String
}

/// `veto tick`
struct TickCommand: Command {
  static let configuration = CommandConfiguration(
    commandName: "tick", abstract: "Ticks a box: the step is done.",
    discussion: """
      A box that is ticked already keeps its day unless another is given. The answer of a company \
      needs --outcome: only an answer that accepts settles anything.
      """)

  @OptionGroup var box: BoxArguments

  @Option(
    parsing: .unconditional,
    help: ArgumentHelp("The day it was done; today unless given.", valueName: "DAY"))
  var on: String?

  @Option(
    parsing: .unconditional,
    help: ArgumentHelp(
      "The day it was received; of a request, the day it was sent unless given.",
      valueName: "DAY"))
  var received: String?

  @Option(help: "What the answer said: accepted, partly, refused or not-concerned.")
  var outcome: Outcome?

  @Option(help: ArgumentHelp("A note on it; an empty one removes it.", valueName: "T"))
  var note: String?

  @Option(help: ArgumentHelp("A file kept as proof.", valueName: "FILE"))
  var proof: String?

  @OptionGroup(title: "Global options") var options: GlobalOptions

  func run(in context: Context) throws {
    var notebook = try context.open()
    let records = notebook.tracker.records
    let address = try context.box(box.step, box.account, records)
    let old = records.ticks[address.id]
    let (on, received) = try days(old, address.step, context)
    let outcome = try outcome(old, address.step, context)
    let proof = try proof.map { try keptProof($0, context) } ?? old?.proof
    let note = note.map { $0.isEmpty ? nil : $0 } ?? old?.note
    let wasTicked = old?.on != nil
    let change = Change.all(
      Change.Name(kind(old, on, received, outcome), address.id.description),
      [
        .date(address.id, on: on, received: received, outcome: outcome),
        .note(address.id, note, proof: proof),
      ])
    let isNew = try notebook.make(change)
    let words = context.words
    let title = address.step.title[words.language]
    if !isNew {
      try Output.say(words.alreadyTicked(title, address.account.label, on))
    } else {
      try Output.say(
        wasTicked
          ? words.changedTick(title, address.account.label, on)
          : words.ticked(title, address.account.label, on))
    }
    try context.sayStatus(of: address, notebook.tracker)
  }

  private func days(_ old: Tick?, _ step: Step, _ context: Context) throws -> (Day, Day?) {
    let given = try on.map { try context.pastDay($0) }
    let day = given ?? old?.on ?? context.today
    if let received {
      if step.kind == .act { throw Failure.wrongUse(context.words.receivedOfAct) }
      let received = try context.pastDay(received)
      if step.kind == .submit, received < day {
        throw Failure.wrongUse(context.words.receivedBeforeSent(received, day))
      }
      return (day, received)
    }
    if step.kind == .submit { return (day, given == nil ? old?.received ?? day : day) }
    return (day, old?.received)
  }

  private func outcome(_ old: Tick?, _ step: Step, _ context: Context) throws -> Outcome? {
    guard step.kind == .answer else {
      if outcome != nil { throw Failure.wrongUse(context.words.outcomeOfOther) }
      return old?.outcome
    }
    guard let outcome = outcome ?? old?.outcome else {
      throw Failure.wrongUse(
        context.words.outcomeMissing(Outcome.allCases.map(\.word)))
    }
    return outcome
  }

  // The undo list names what changed most: the box, its days, or what is noted on it.
  private func kind(_ old: Tick?, _ on: Day, _ received: Day?, _ outcome: Outcome?)
    -> Change.Name.Kind
  {
    guard let old, old.on != nil else { return .ticked }
    return old.on == on && old.received == received && old.outcome == outcome ? .noted : .dated
  }

  private func keptProof(_ path: String, _ context: Context) throws -> VetoModel.Proof {
    let file = context.lasting(path)
    let digest = try Fingerprint.digest(ofFile: file, home: context.folders.home)
    return VetoModel.Proof(file: file, sha256: digest)
  }
}

/// `veto untick`
struct UntickCommand: Command {
  static let configuration = CommandConfiguration(
    commandName: "untick", abstract: "Unticks a box; its note and proof stay.")

  @OptionGroup var box: BoxArguments
  @OptionGroup(title: "Global options") var options: GlobalOptions

  func run(in context: Context) throws {
    try context.change(box, Change.untick, context.words.unticked)
  }
}

/// `veto skip`
struct SkipCommand: Command {
  static let configuration = CommandConfiguration(
    commandName: "skip", abstract: "Passes over a step that is not needed here.")

  @OptionGroup var box: BoxArguments
  @OptionGroup(title: "Global options") var options: GlobalOptions

  func run(in context: Context) throws {
    try context.change(box, Change.skip, context.words.skipped)
  }
}

extension Context {
  fileprivate func change(
    _ box: BoxArguments, _ change: (TickID) -> Change, _ sentence: (String, String) -> String
  ) throws {
    var notebook = try open()
    let address = try self.box(box.step, box.account, notebook.tracker.records)
    let isNew = try notebook.make(change(address.id))
    try Output.say(
      isNew
        ? sentence(address.step.title[words.language], address.account.label)
        : words.nothingChanged)
    try sayStatus(of: address, notebook.tracker)
  }

  fileprivate func sayStatus(of address: BoxAddress, _ tracker: Tracker) throws {
    let status = tracker.status(address.account, address.procedure)
    try Output.say(words.standing(address.procedure, address.account, status, tracker))
  }

  /// The path as it can be found again from elsewhere: from the root, or from `~` within the home.
  fileprivate func lasting(_ path: String) -> String {
    var full = path
    if path == "~" || path.hasPrefix("~/") { return path }
    if !path.hasPrefix("/") {
      guard let here = getcwd(nil, 0) else { return path }
      defer { free(here) }
      full = String(cString: here) + "/" + path
    }
    let home = folders.home.shown + "/"
    return full.hasPrefix(home) ? "~/" + full.dropFirst(home.count) : full
  }
}
