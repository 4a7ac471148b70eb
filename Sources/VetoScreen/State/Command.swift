public import VetoModel

/// What a key of the main screen means, or an item of a menu.
public enum Command: Equatable, Sendable {
  case move(Move)
  case changePane
  case enter
  /// Something about the box or the case under the cursor of the steps.
  case box(BoxCommand)
  case add
  case edit
  case show(Page)
  case undo
  case redo
  case mask
  case changeLanguage
  case quit

  // Only items of menus mean these.
  case nothing
  case go(to: Destination)
  case make(Edit)
  case open(Form.Subject)
  case askRemoveAccount(AccountID)
  case askRemovePerson(String)
  /// Has the program do it.
  case ask(Effect)
  case beginAnew
  /// The value kept is right.
  case keep(Clash)
  /// The value that was not kept is right.
  case takeOther(Clash)
  /// Takes in a conflict copy, by its path.
  case merge(String)
  /// Brings back a copy that Veto kept, by its name.
  case bringBack(String)
}

public enum Move: Hashable, Sendable {
  case up, down, left, right, pageUp, pageDown, first, last
}

public enum BoxCommand: Hashable, Sendable {
  case toggle, dates, ownDate, note, ending
  case openLink, copy
}

/// What a key opens over the whole screen.
public enum Page: Hashable, Sendable {
  case next, overview, file, search, help
}

extension Command {
  /// Where nothing may be changed it is refused at once, before anything is typed.
  public var leadsToAChange: Bool {
    switch self {
    case .add, .edit, .undo, .redo, .make, .merge, .bringBack, .takeOther, .askRemoveAccount,
      .askRemovePerson:
      true
    case .open(let form): form != .saveElsewhere
    case .box(let command): command.leadsToAChange
    case .move, .changePane, .enter, .show, .mask, .changeLanguage, .quit, .nothing, .go, .ask,
      .beginAnew, .keep:
      false
    }
  }
}

extension BoxCommand {
  var leadsToAChange: Bool {
    switch self {
    case .toggle, .dates, .ownDate, .note, .ending: true
    case .openLink, .copy: false
    }
  }
}
