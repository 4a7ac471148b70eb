public import VetoCanvas
public import VetoWords

/// The one table of keys of the main screen: what is pressed does what the help says, since both
/// are made from here.
public struct Keymap: Sendable {
  public struct Row: Sendable {
    public let keys: [Key]
    public let command: Command
    /// The keys as the help and the bottom line write them.
    public let shown: @Sendable (Words) -> String
    public let help: @Sendable (Words) -> String
    /// The short word of the bottom line; nil if the key is not named there.
    public let label: (@Sendable (Words) -> String)?
  }

  public let rows: [Row]

  public func command(for key: Key) -> Command? {
    rows.first { $0.keys.contains(key) }?.command
  }

  private static func row(
    _ keys: [Key], _ command: Command, _ shown: @escaping @Sendable (Words) -> String,
    _ help: @escaping @Sendable (Words) -> String,
    label: (@Sendable (Words) -> String)? = nil
  ) -> Row {
    Row(keys: keys, command: command, shown: shown, help: help, label: label)
  }

  public static let main = Keymap(rows: moving + boxes + elsewhere)

  private static let moving = [
    row([.up, .character("k")], .move(.up), { _ in "↑ k" }, \.helpUp),
    row([.down, .character("j")], .move(.down), { _ in "↓ j" }, \.helpDown),
    row([.left, .character("h")], .move(.left), { _ in "← h" }, \.helpLeft),
    row([.right, .character("l")], .move(.right), { _ in "→ l" }, \.helpRight),
    row([.pageUp], .move(.pageUp), \.keyPageUp, \.helpPageUp),
    row([.pageDown], .move(.pageDown), \.keyPageDown, \.helpPageDown),
    row([.home, .character("g")], .move(.first), \.keyHome, \.helpFirst),
    row([.end, .character("G")], .move(.last), \.keyEnd, \.helpLast),
    row([.tab, .backTab], .changePane, { _ in "Tab" }, \.helpTab),
    row([.enter], .enter, \.keyEnter, \.helpEnter, label: \.labelEnter),
  ]

  private static let boxes = [
    row([.character(" ")], .box(.toggle), \.keySpace, \.helpSpace, label: \.labelSpace),
    row([.character("o")], .box(.openLink), { _ in "o" }, \.helpOpen, label: \.labelOpen),
    row([.character("y")], .box(.copy), { _ in "y" }, \.helpCopy, label: \.labelCopy),
    row([.character("d")], .box(.dates), { _ in "d" }, \.helpDates, label: \.labelDates),
    row([.character("c")], .box(.note), { _ in "c" }, \.helpNote, label: \.labelNote),
    row([.character("x")], .box(.ending), { _ in "x" }, \.helpEnding, label: \.labelEnding),
    row([.character("t")], .box(.ownDate), { _ in "t" }, \.helpOwnDate, label: \.labelOwnDate),
  ]

  private static let elsewhere = [
    row([.character("a")], .add, { _ in "a" }, \.helpAdd, label: \.labelAdd),
    row([.character("e")], .edit, { _ in "e" }, \.helpEdit, label: \.labelEdit),
    row([.character("n")], .show(.next), { _ in "n" }, \.helpNext, label: \.labelNextList),
    row(
      [.character("v")], .show(.overview), { _ in "v" }, \.helpOverview, label: \.labelOverview),
    row([.character("f")], .show(.file), { _ in "f" }, \.helpFilePage, label: \.labelFile),
    row([.character("/")], .show(.search), { _ in "/" }, \.helpSearch, label: \.labelSearch),
    row([.character("u")], .undo, { _ in "u" }, \.helpUndo, label: \.labelUndo),
    row([.control("r")], .redo, { _ in "Ctrl-R" }, \.helpRedo),
    row([.character("m")], .mask, { _ in "m" }, \.helpMask),
    row([.character("L")], .changeLanguage, { _ in "L" }, \.helpLanguage),
    row([.character("?")], .show(.help), { _ in "?" }, \.helpHelp),
    row([.character("q"), .control("c")], .quit, { _ in "q" }, \.helpQuit),
  ]
}

extension AppState {
  /// What a key means now: a command of the main screen, or typing in what stands over it.
  public func action(for key: Key) -> Action? {
    if key == .control("c") { return .command(.quit) }
    if sheet != nil { return .typed(key) }
    return Keymap.main.command(for: key).map { .command($0) }
  }
}
