public import VetoModel

/// A command with its arguments and the commands under it, as the program itself describes them
/// (`--experimental-dump-help`). Manual and completions are made from it.
public struct CommandTree: Sendable {
  public let name: String
  let abstract: String
  let discussion: String
  let arguments: [Argument]
  let commands: [CommandTree]

  /// An argument by its place, an option or a flag.
  struct Argument: Sendable {
    /// With their dashes; none for an argument by its place.
    let names: [String]
    let takesValue: Bool
    let valueName: String
    /// All values there are, where they are few.
    let values: [String]
    let abstract: String
    let isOptional: Bool
    let isRepeating: Bool
  }

  /// Reads the whole dump; nil if it is none.
  public init?(dump: Value) {
    guard let command = dump["command"] else { return nil }
    self.init(command)
  }

  private init?(_ value: Value) {
    guard let name = value["commandName"]?.text else { return nil }
    self.name = name
    abstract = value["abstract"]?.text ?? ""
    discussion = value["discussion"]?.text ?? ""
    arguments = value.shown("arguments").compactMap(Argument.init)
    commands = value.shown("subcommands").compactMap { CommandTree($0) }
      .filter { $0.name != "help" }
  }

  func command(_ name: String) -> CommandTree? { commands.first { $0.name == name } }

  func option(_ name: String) -> Argument? { arguments.first { $0.names.contains(name) } }

  var positionals: [Argument] { arguments.filter(\.names.isEmpty) }
}

extension CommandTree.Argument {
  init?(_ value: Value) {
    guard let kind = value["kind"]?.text else { return nil }
    names = value.items("names").compactMap { name in
      guard let text = name["name"]?.text else { return nil }
      return (name["kind"]?.text == "long" ? "--" : "-") + text
    }
    takesValue = kind != "flag"
    valueName = value["valueName"]?.text ?? ""
    values = value.items("allValues").compactMap(\.text)
    abstract = value["abstract"]?.text ?? ""
    isOptional = value["isOptional"]?.flag ?? false
    isRepeating = value["isRepeating"]?.flag ?? false
  }

  /// What stands for its value in a synopsis.
  var placeholder: String { values.isEmpty ? valueName : values.joined(separator: "|") }
}

extension Value {
  fileprivate func items(_ key: String) -> [Value] {
    if case .array(let items) = self[key] { items } else { [] }
  }

  // What is hidden from --help is hidden everywhere.
  fileprivate func shown(_ key: String) -> [Value] {
    items(key).filter { $0["shouldDisplay"]?.flag != false }
  }
}
