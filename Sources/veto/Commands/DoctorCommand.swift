import ArgumentParser
import Glibc
import VetoCanvas
import VetoModel
import VetoReports
import VetoStore
import VetoWords

/// `veto doctor`
struct DoctorCommand: Command {
  static let configuration = CommandConfiguration(
    commandName: "doctor", abstract: "Looks whether all is well, and says what to do.",
    discussion: """
      It changes nothing. It looks at the progress file, its folder, its copies, the locale and \
      the terminal. A line with ! wants something done, and then the exit code is not 0; one \
      with - is good to know.
      """)

  @OptionGroup(title: "Global options") var options: GlobalOptions

  func run(in context: Context) throws {
    var findings = Findings(context.words)
    if let path = context.path {
      try look(at: context.store(path), context, &findings)
    } else {
      findings.note(context.words.exampleOnly)
    }
    findings.lookAtLocale(context)
    findings.lookAtTerminal(context)
    try Output.write(findings.text)
    if let code = findings.code { throw Failure(code, nil) }
    try Output.say(context.words.allIsWell)
  }

  private func look(
    at store: ProgressStore, _ context: Context, _ findings: inout Findings
  ) throws {
    var store = store
    let checkup = try Checkup(of: store.path, now: Clock.stamp)
    let (words, generations, path) = (context.words, store.generations, store.path.shown)
    switch checkup.state {
    case .good(let progress):
      findings.good(words.fileIsGood(path, accounts: Records(progress).allLiveAccounts.count))
      let opened = try store.open(now: Clock.stamp)
      if let readOnly = opened.readOnly { findings.note(words.trouble(readOnly)) }
      for case .behind(let count) in opened.cautions {
        findings.note(words.trouble(caution(.behind(count), path)))
      }
    case .newer(_, let trouble): findings.problem(trouble)
    case .bad(let trouble):
      let failure = context.wayBack(from: trouble, store)
      findings.problem(failure.sentence ?? "", failure.code)
    case .missing where generations.list().isEmpty: findings.note(words.fileIsMissing(path))
    case .missing: findings.problem(caution(.fileGone, path), .noSuchFile)
    }
    if let real = checkup.leadsTo { findings.note(words.leadsTo(real.shown)) }
    findings.look(atFileOf: checkup, path)
    findings.look(at: generations)
    findings.look(at: store.clashFile, checkup)
  }
}

private func caution(_ caution: Caution, _ path: String) -> Trouble {
  Trouble(path: path, cause: .caution(caution))
}

/// The lines of the doctor, and the exit code of the first that wants something done.
private struct Findings {
  private let words: Words
  private var lines: [String] = []
  private(set) var code: Failure.Code?

  init(_ words: Words) { self.words = words }

  var text: String { lines.map { $0 + "\n" }.joined() }

  private mutating func add(_ mark: String, _ sentence: String) {
    lines.append("\(mark) \(sentence)".harmless)
  }

  mutating func good(_ sentence: String) { add("+", sentence) }
  mutating func note(_ sentence: String) { add("-", sentence) }
  mutating func problem(_ sentence: String, _ code: Failure.Code) {
    add("!", sentence)
    self.code = self.code ?? code
  }
  mutating func problem(_ trouble: Trouble, _ code: Failure.Code? = nil) {
    problem(words.trouble(trouble), code ?? trouble.code)
  }

  mutating func look(atFileOf checkup: Checkup, _ path: String) {
    if checkup.hasFolder, !checkup.isFolderWritable {
      problem(words.folderNotWritable(checkup.folder.shown), .cannotCreate)
    } else if checkup.hasFolder {
      good(words.folderIsGood(checkup.folder.shown))
    }
    if checkup.isReadableByOthers {
      problem(caution(.readableByOthers, path), .damagedData)
    } else if case .good = checkup.state {
      good(words.permissionsAreGood)
    }
    if checkup.isOwnedByOther { problem(words.ownedByOther(path), .damagedData) }
    if checkup.links > 1 { problem(words.severalNames(path, checkup.links), .damagedData) }
    if let kind = checkup.network {
      note(
        words.trouble(Trouble(path: checkup.folder.shown, cause: .caution(.networkFolder(kind)))))
    }
    if !checkup.conflictCopies.isEmpty {
      problem(caution(.conflictCopies(checkup.conflictCopies.count), path), .damagedData)
    }
    if !checkup.leftovers.isEmpty { note(words.leftovers(checkup.leftovers.count)) }
    if !checkup.setAside.isEmpty { note(words.setAsideFiles(checkup.setAside)) }
  }

  mutating func look(at generations: Generations) {
    let rows: [GenerationReport.Row]
    do throws(Trouble) { rows = try GenerationReport.Row.all(generations) } catch {
      return problem(error, .damagedData)
    }
    for case .failure(let trouble) in rows.map(\.content) {
      problem(words.generationUnread(words.trouble(trouble)), .damagedData)
    }
    guard !rows.isEmpty else { return note(words.noGenerations) }
    let good = rows.count { if case .success = $0.content { true } else { false } }
    add(good == rows.count ? "+" : "-", words.generationsKept(good))
    lines += GenerationReport(rows, words).lines.map { "    " + $0.harmless }
  }

  mutating func look(at file: ClashFile, _ checkup: Checkup) {
    guard case .good(let progress) = checkup.state else { return }
    do throws(Trouble) {
      let open = try file.load().filter { progress[$0.address]?.value == $0.kept.value }
      if !open.isEmpty { note(words.unseenClashes(open.count)) }
    } catch { problem(error, .damagedData) }
  }

  mutating func lookAtLocale(_ context: Context) {
    let environment = context.environment
    let name = environment["LC_ALL"] ?? environment["LC_CTYPE"] ?? environment["LANG"]
    guard let name else { return good(words.localeIsGood("UTF-8")) }
    let letters = name.uppercased()
    letters.contains("UTF-8") || letters.contains("UTF8")
      ? good(words.localeIsGood(name)) : note(words.localeNotUTF8(name))
  }

  mutating func lookAtTerminal(_ context: Context) {
    guard isatty(STDOUT_FILENO) == 1, isatty(STDIN_FILENO) == 1 else {
      return note(words.noTerminal)
    }
    let type = context.environment["TERM"] ?? ""
    type.isEmpty || type == "dumb"
      ? note(words.terminalCannot(type)) : good(words.terminalIsGood(type))
  }
}
