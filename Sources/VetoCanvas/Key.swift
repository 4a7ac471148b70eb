/// A key, as the terminal reports it.
public enum Key: Hashable, Sendable {
  /// A letter, with whatever marks belong to it.
  case character(Character)
  /// A letter with Ctrl held, in lower case: `.control("r")`.
  case control(Character)
  case up, down, left, right
  case pageUp, pageDown, home, end
  case enter, tab, backTab, escape, backspace, delete
  /// Text that was pasted, all at once; never keys.
  case pasted(String)
}
