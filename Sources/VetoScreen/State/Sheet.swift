public import VetoModel

/// What stands over or instead of the main screen.
public enum Sheet: Hashable, Sendable {
  case form(Form)
  case menu(Menu)
  /// A text to read; how many lines are scrolled away.
  case reading(Reading, scroll: Int)
  case search(LineEditor, selected: Int)
  case next(selected: Int)
  case overview(row: Int, column: Int)
  /// The file and its copies.
  case file(selected: Int)
}

public enum Reading: Hashable, Sendable {
  /// The row under the cursor, in full.
  case details
  case help
}

/// A few things to choose from.
public struct Menu: Hashable, Sendable {
  public enum Choice: Hashable, Sendable {
    case answered(TickID, Outcome)
    case skip(TickID)
    case untick(TickID)
    case sendAgain(TickID)
    case objectAgain(CaseID, step: String)
    case unskip(TickID)
    case end(CaseID, Ending.Kind)
    case reopen(CaseID)
    case addAccount(String)
    case addPerson
    case editAccount(AccountID)
    case editPerson(String)
    case askRemoveAccount(AccountID)
    case removeAccount(AccountID)
    case askRemovePerson(String)
    case removePerson(String)
    case copy(String)
    case open(String)
    case restore
    case beginAnew
    case quitUnsaved
    case saveElsewhere
    case keep(Clash)
    case takeOther(Clash)
    /// A conflict copy by its path.
    case merge(String)
    /// A kept copy by its name.
    case bringBack(String)
    case nothing
  }

  public struct Item: Hashable, Sendable {
    public let text: String
    public let choice: Choice

    public init(_ text: String, _ choice: Choice) {
      self.text = text
      self.choice = choice
    }
  }

  public let title: String
  public let text: String
  public let items: [Item]
  public var selected = 0
  /// The row of the page about the file that it was opened from, and returns to.
  var filePageRow: Int?

  public init(title: String, text: String = "", items: [Item]) {
    self.title = title
    self.text = text
    self.items = items
  }
}
