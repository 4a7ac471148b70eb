import VetoCanvas
public import VetoModel
public import VetoWords

/// What a shell can offer for the word at the cursor.
public struct Completion: Sendable {
  private let tree: CommandTree
  private let catalogue: Catalogue
  private let records: Records
  private let words: Words
  /// Whether names and labels stay hidden, as on the screen: ids only, without what they stand for.
  private let isMasked: Bool

  /// What a shell's own completion of file names is asked for with.
  public static let files = ":files:"

  /// A word to offer, and what it stands for.
  struct Candidate: Hashable {
    let text: String
    let meaning: String
  }

  public init(
    _ tree: CommandTree, _ catalogue: Catalogue, _ records: Records, _ words: Words,
    isMasked: Bool
  ) {
    self.tree = tree
    self.catalogue = catalogue
    self.records = records
    self.words = words
    self.isMasked = isMasked
  }

  /// One line each: the word, a tab, its meaning.
  /// - Parameter line: the words after `veto`; the last is the one at the cursor, maybe empty.
  public func text(for line: [String]) -> String {
    var place = Place(command: tree)
    for word in line.dropLast() { place.pass(word) }
    let typed = line.last ?? ""
    return candidates(at: place, typed == "=" ? "" : typed).map { candidate in
      candidate.text
        + (candidate.meaning.isEmpty ? "" : "\t" + candidate.meaning.harmless) + "\n"
    }.joined()
  }

  /// Where in the command line the cursor is.
  private struct Place {
    var command: CommandTree
    /// An option that awaits its value.
    var option: CommandTree.Argument?
    var positionals: [String] = []

    mutating func pass(_ word: String) {
      if word == "=" { return }
      if option != nil {
        option = nil
      } else if word.hasPrefix("-"), word.utf8.count > 1 {
        if let found = command.option(word), found.takesValue { option = found }
      } else if positionals.isEmpty, let next = command.command(word) {
        command = next
      } else {
        positionals.append(word)
      }
    }

    var positional: CommandTree.Argument? {
      let all = command.positionals
      if positionals.count < all.count { return all[positionals.count] }
      return all.last.flatMap { $0.isRepeating ? $0 : nil }
    }
  }

  private func candidates(at place: Place, _ typed: String) -> [Candidate] {
    if let option = place.option { return values(of: option, place, typed) }
    if typed.hasPrefix("--"), let sign = typed.firstIndex(of: "=") {
      let name = String(typed[..<sign])
      guard let option = place.command.option(name), option.takesValue else { return [] }
      let rest = String(typed[typed.index(after: sign)...])
      return values(of: option, place, rest).filter { $0.text != Self.files }
        .map { Candidate(text: name + "=" + $0.text, meaning: $0.meaning) }
    }
    if typed.hasPrefix("-") {
      let options = place.command.arguments.flatMap { argument in
        argument.names.filter { $0.hasPrefix("--") }.map { ($0, argument.abstract) }
      }
      return offered(options.map { ($0, words.help($1) ?? $1) }, typed)
    }
    if place.positionals.isEmpty, !place.command.commands.isEmpty {
      let commands = place.command.commands.map {
        ($0.name, words.help($0.abstract) ?? $0.abstract)
      }
      return offered(commands, typed)
    }
    return place.positional.map { values(of: $0, place, typed) } ?? []
  }

  private func values(
    of argument: CommandTree.Argument, _ place: Place, _ typed: String
  ) -> [Candidate] {
    if !argument.values.isEmpty { return offered(argument.values.map { ($0, "") }, typed) }
    return switch argument.valueName {
    case "P": offered(platforms, typed)
    case "P/PROCEDURE": offered(procedures, typed)
    case "P/PROCEDURE/STEP": offered(steps, typed)
    case "P[/PROCEDURE[/STEP]]": offered(platforms + procedures + steps, typed)
    case "GROUP|P[/PROCEDURE[/STEP]]":
      offered(
        catalogue.groups.map { ($0.id, $0.name[words.language]) } + platforms + procedures + steps,
        typed)
    case "A": offered(accounts(at: place), typed)
    case "N": offered(people, typed)
    case "N|A": offered(people + accounts(at: place), typed)
    case "FILE", "FOLDER", "data-file": [Candidate(text: Self.files, meaning: "")]
    default: []
    }
  }

  private func offered(_ all: [(String, String)], _ typed: String) -> [Candidate] {
    var seen: Set<String> = []
    // A file may hold what no shell should see.
    return all.filter { text, _ in
      text.hasPrefix(typed) && text.harmless == text && seen.insert(text).inserted
    }.map { Candidate(text: $0, meaning: $1) }
  }

  private var platforms: [(String, String)] {
    catalogue.allPlatforms.map { ($0.id, $0.name[words.language]) }
  }

  private var procedures: [(String, String)] {
    catalogue.allPlatforms.flatMap { platform in
      platform.procedures.map { ("\(platform.id)/\($0.id)", $0.title[words.language]) }
    }
  }

  private var steps: [(String, String)] {
    catalogue.allPlatforms.flatMap { platform in
      platform.procedures.flatMap { procedure in
        catalogue.steps(of: procedure).map {
          ("\(platform.id)/\(procedure.id)/\($0.id)", $0.title[words.language])
        }
      }
    }
  }

  // Those of the platform that was named before, where one was.
  private func accounts(at place: Place) -> [(String, String)] {
    let named = place.positionals.first.flatMap { $0.split(separator: "/").first }
    let platform = named.flatMap { catalogue.platform(String($0))?.id }
    return records.allLiveAccounts
      .filter { platform == nil || $0.id.platform == platform }
      .map { ($0.id.description, isMasked ? "" : $0.label) }
  }

  private var people: [(String, String)] {
    records.livePeople.map { ($0.id, isMasked ? "" : $0.name) }
  }
}
