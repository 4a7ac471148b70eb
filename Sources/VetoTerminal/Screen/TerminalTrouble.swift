/// Why there can be no screen. Nothing was written to the terminal then.
public enum TerminalTrouble: Error, Hashable, Sendable {
  /// Input or output is a file or a pipe.
  case notATerminal
  /// TERM is not set, or empty.
  case unnamed
  /// TERM is `dumb`, or a terminal whose cursor cannot be placed.
  case dumb(String)
  /// There is no description of the terminal that TERM names.
  case unknown(String)
  /// The system refused: no modes, no pipe.
  case refused
}
