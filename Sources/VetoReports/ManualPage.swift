public import VetoWords

/// The manual page of section 1, in the man(7) language of roff.
public struct ManualPage: Sendable {
  /// A key as the help of the screen writes it, and what it does.
  public typealias KeyLine = (keys: String, help: String)

  private let words: Words
  private var lines: [String] = []
  /// The sentences of the commands that have no words in this language yet.
  public private(set) var missing: [String] = []

  /// - Parameters:
  ///   - date: as ISO 8601 writes it; the page carries it.
  public init(
    _ tree: CommandTree, keys: [KeyLine], version: String, date: String, _ words: Words
  ) {
    self.words = words
    lines.append(".TH VETO 1 \(date) \"Veto \(version)\" \"\(words.manualTitle)\"")
    section(words.manualName)
    lines.append("veto \\- " + escaped(words.manualLine))
    synopsis(tree)
    section(words.manualDescription)
    help(tree.discussionBeforeExitCodes)
    section(words.manualKeys)
    for row in keys { entry(bold(row.keys), row.help) }
    section(words.manualCommands)
    for command in tree.commands { describe(command, under: []) }
    section(words.manualOptions)
    for option in tree.arguments { describe(option) }
    list(words.manualFiles, words.manualFileRows)
    list(words.manualEnvironment, words.manualEnvironmentRows)
    list(words.manualExitStatus, words.manualExitRows)
    section(words.manualExamples)
    for (command, meaning) in words.manualExampleRows {
      paragraph(meaning)
      lines += [".PP", ".RS 4", ".nf", escaped(command), ".fi", ".RE"]
    }
    section(words.manualSeeAlso)
    paragraph(words.manualSeeAlsoText)
  }

  public var text: String { lines.map { $0 + "\n" }.joined() }

  private mutating func section(_ name: String) { lines.append(".SH \"\(escaped(name))\"") }

  private mutating func list(_ name: String, _ rows: [(String, String)]) {
    section(name)
    for (term, meaning) in rows { entry(bold(term), meaning) }
  }

  private mutating func synopsis(_ tree: CommandTree) {
    section(words.manualSynopsis)
    lines.append("\\fBveto\\fR [\\fI\(escaped(words.manualOptionsWord))\\fR]")
    lines.append(".br")
    let rest = "[\\fI\(escaped(words.manualArgumentsWord))\\fR]"
    lines.append("\\fBveto\\fR \\fI\(escaped(words.manualCommandWord))\\fR \(rest)")
  }

  private mutating func describe(_ command: CommandTree, under families: [String]) {
    let path = families + [command.name]
    guard command.commands.isEmpty else {
      for part in command.commands { describe(part, under: path) }
      return
    }
    lines.append(".SS \"\(escaped((["veto"] + path).joined(separator: " ")))\"")
    let own = command.arguments.filter { !isGlobal($0) }
    var call = "\\fB" + escaped((["veto"] + path).joined(separator: " ")) + "\\fR"
    for argument in own { call += " " + usage(argument) }
    lines.append(call)
    lines.append(".PP")
    help(command.abstract)
    if !command.discussion.isEmpty {
      lines.append(".PP")
      help(command.discussion)
    }
    for argument in own { describe(argument) }
  }

  // What every command takes is described once, at the options.
  private func isGlobal(_ argument: CommandTree.Argument) -> Bool {
    !Set(argument.names).isDisjoint(with: Self.global)
  }

  private static let global: Set = [
    "--data-file", "--language", "--no-color", "--ascii", "--now", "--demo", "--version", "--help",
  ]

  private func usage(_ argument: CommandTree.Argument) -> String {
    var text = term(argument)
    if argument.isRepeating { text += " ..." }
    return argument.isOptional ? "[\(text)]" : text
  }

  private func term(_ argument: CommandTree.Argument) -> String {
    let value = "\\fI" + escaped(argument.placeholder) + "\\fR"
    if argument.names.isEmpty { return value }
    let names = argument.names.map(bold).joined(separator: ", ")
    return argument.takesValue ? "\(names) \(value)" : names
  }

  private mutating func describe(_ argument: CommandTree.Argument) {
    guard !argument.abstract.isEmpty else { return }
    entry(term(argument), translated(argument.abstract))
  }

  private mutating func help(_ english: String) {
    for (index, part) in english.paragraphs.enumerated() {
      if index > 0 { lines.append(".PP") }
      paragraph(translated(part))
    }
  }

  private mutating func translated(_ english: String) -> String {
    if let text = words.help(english) { return text }
    missing.append(english)
    return english
  }

  private mutating func entry(_ term: String, _ meaning: String) {
    lines += [".TP", term]
    paragraph(meaning)
  }

  // Lines of less than 80 bytes, as mandoc's lint counts them.
  private mutating func paragraph(_ text: String) {
    var line = ""
    for word in text.split(whereSeparator: { $0 == " " || $0 == "\n" }) {
      let next = escaped(String(word))
      if line.roffLength + next.roffLength > 76 {
        lines.append(guarded(line))
        line = ""
      }
      line += (line.isEmpty ? "" : " ") + next
    }
    lines.append(guarded(line))
  }
}

extension CommandTree {
  // The exit codes have a section of their own.
  fileprivate var discussionBeforeExitCodes: String {
    discussion.paragraphs.filter { !$0.hasPrefix("Exit codes") }.joined(separator: "\n\n")
  }
}

extension String {
  /// What empty lines separate.
  fileprivate var paragraphs: [String] {
    var all = [""]
    for line in split(separator: "\n", omittingEmptySubsequences: false) {
      if line.isEmpty { all.append("") } else { all[all.count - 1] += line + " " }
    }
    return all.filter { !$0.isEmpty }.map { String($0.dropLast()) }
  }
}

extension String {
  // Other letters than ASCII are read as names such as \[u00E9].
  fileprivate var roffLength: Int {
    unicodeScalars.reduce(0) { $0 + ($1.isASCII ? 1 : 8) }
  }
}

private func bold(_ text: String) -> String { "\\fB" + escaped(text) + "\\fR" }

private func escaped(_ text: String) -> String {
  text.map { sign in
    switch sign {
    case "\\": "\\e"
    case "-": "\\-"
    case "\"": "\\(dq"
    case "'": "\\(aq"
    case "~": "\\(ti"
    case "^": "\\(ha"
    default: String(sign)
    }
  }.joined()
}

// A line that begins with a dot would be a request.
private func guarded(_ line: String) -> String { line.hasPrefix(".") ? "\\&" + line : line }
