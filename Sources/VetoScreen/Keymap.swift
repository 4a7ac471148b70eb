public import VetoCanvas
public import VetoWords

/// The one table of keys of the main screen: what is pressed does what the help says, since both
/// are made from here.
public struct Keymap: Sendable {
  public struct Row: Sendable {
    public let keys: [Key]
    public let action: Action
    /// The keys as the help and the bottom line write them.
    public let shown: @Sendable (Words) -> String
    public let help: @Sendable (Words) -> String
    /// The short word of the bottom line; nothing where the key is not named there.
    public let label: (@Sendable (Words) -> String)?
  }

  public let rows: [Row]

  public func action(for key: Key) -> Action? {
    rows.first { $0.keys.contains(key) }?.action
  }

  private static func row(
    _ keys: [Key], _ action: Action, _ shown: @escaping @Sendable (Words) -> String,
    _ help: @escaping @Sendable (Words) -> String,
    label: (@Sendable (Words) -> String)? = nil
  ) -> Row {
    Row(keys: keys, action: action, shown: shown, help: help, label: label)
  }

  public static let main = Keymap(rows: moving + boxes + elsewhere)

  private static let moving = [
    row([.up, .character("k")], .moved(.up), { _ in "↑ k" }, \.helpUp),
    row([.down, .character("j")], .moved(.down), { _ in "↓ j" }, \.helpDown),
    row([.left, .character("h")], .moved(.left), { _ in "← h" }, \.helpLeft),
    row([.right, .character("l")], .moved(.right), { _ in "→ l" }, \.helpRight),
    row([.pageUp], .moved(.pageUp), \.keyPageUp, \.helpPageUp),
    row([.pageDown], .moved(.pageDown), \.keyPageDown, \.helpPageDown),
    row([.home, .character("g")], .moved(.first), \.keyHome, \.helpFirst),
    row([.end, .character("G")], .moved(.last), \.keyEnd, \.helpLast),
    row([.tab, .backTab], .paneChanged, { _ in "Tab" }, \.helpTab),
    row([.enter], .entered, \.keyEnter, \.helpEnter, label: \.labelEnter),
  ]

  private static let boxes = [
    row([.character(" ")], .boxToggled, \.keySpace, \.helpSpace, label: \.labelSpace),
    row([.character("o")], .linkOpened, { _ in "o" }, \.helpOpen, label: \.labelOpen),
    row([.character("y")], .copyAsked, { _ in "y" }, \.helpCopy, label: \.labelCopy),
    row([.character("d")], .datesOpened, { _ in "d" }, \.helpDates, label: \.labelDates),
    row([.character("c")], .noteOpened, { _ in "c" }, \.helpNote, label: \.labelNote),
    row([.character("x")], .endingOpened, { _ in "x" }, \.helpEnding, label: \.labelEnding),
    row([.character("t")], .ownDateOpened, { _ in "t" }, \.helpOwnDate, label: \.labelOwnDate),
  ]

  private static let elsewhere = [
    row([.character("a")], .addOpened, { _ in "a" }, \.helpAdd, label: \.labelAdd),
    row([.character("e")], .editOpened, { _ in "e" }, \.helpEdit, label: \.labelEdit),
    row([.character("n")], .nextOpened, { _ in "n" }, \.helpNext, label: \.labelNextList),
    row(
      [.character("v")], .overviewOpened, { _ in "v" }, \.helpOverview, label: \.labelOverview),
    row([.character("f")], .fileOpened, { _ in "f" }, \.helpFilePage, label: \.labelFile),
    row([.character("/")], .searchOpened, { _ in "/" }, \.helpSearch, label: \.labelSearch),
    row([.character("u")], .undone, { _ in "u" }, \.helpUndo, label: \.labelUndo),
    row([.control("r")], .redone, { _ in "Ctrl-R" }, \.helpRedo),
    row([.character("m")], .maskToggled, { _ in "m" }, \.helpMask),
    row([.character("L")], .languageChanged, { _ in "L" }, \.helpLanguage),
    row([.character("?")], .helpOpened, { _ in "?" }, \.helpHelp),
    row([.character("q"), .control("c")], .quitAsked, { _ in "q" }, \.helpQuit),
  ]
}

extension AppState {
  /// What a key means now: an action of the main screen, or typing in what stands over it.
  public func action(for key: Key) -> Action? {
    if key == .control("c") { return .quitAsked }
    if sheet != nil { return .typed(key) }
    return Keymap.main.action(for: key)
  }
}
