import CTerminal

/// The signals that end the program or stop it for a while.
public enum Signals {
  /// Ends this process by a signal that was reported, so that the parent sees which it was.
  ///
  /// Call it when everything is saved and the terminal restored.
  public static func reraise(_ signal: Int32) -> Never {
    terminal_end_by(signal)
  }
}
