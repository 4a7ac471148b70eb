/// What a cell means; the terminal decides how that looks. Views never speak of colours.
public enum Role: UInt8, CaseIterable, Hashable, Sendable {
  /// Ordinary text.
  case text
  /// What can be missed: numbers of rows, captions, what has not begun. Never a doubt or a warning.
  case quiet
  /// A heading.
  case heading
  /// The one accent: the program's name, keys, what is selected in the pane without focus.
  case accent
  /// A line between panes.
  case rule
  /// Done, saved.
  case done
  /// Sent, started by others: waiting.
  case waiting
  /// Your turn: a question to answer, something to check again.
  case yours
  /// Overdue, refused, not saved.
  case overdue
  /// A link.
  case link
  /// The selected row of the pane with the focus.
  case selected
  /// The box under the cursor.
  case cursor
  /// A field of a form, where one types.
  case field
}
