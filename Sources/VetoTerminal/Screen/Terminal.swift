import CNcurses
import CTerminal
import Glibc
public import VetoCanvas

/// The terminal while Veto has it: opened whole, given back as it was.
///
/// All of it belongs to one thread, as curses does. There is one at a time. It leaves the terminal
/// as it found it on every way out: `restore`, the end of its life, Ctrl-Z, a signal, a crash.
public struct Terminal: ~Copyable {
  /// What the user chose.
  public struct Options: Sendable {
    public var environment: [String: String]
    /// Colours as far as the terminal has them; else none.
    public var hasColour: Bool
    /// Draw nothing but ASCII, whatever the locale says.
    public var isASCII: Bool

    public init(environment: [String: String], hasColour: Bool, isASCII: Bool) {
      self.environment = environment
      self.hasColour = hasColour
      self.isASCII = isASCII
    }
  }

  /// The columns and rows there are now.
  public internal(set) var size: Size
  /// Becomes readable when a signal came.
  let wakeDescriptor: Int32

  let repertoire: Repertoire
  let looks: Looks
  let modes: ScreenModes
  let escapeMilliseconds: Int
  var decoder = KeyDecoder()
  var unfinished = KeyDecoder.Unfinished.nothing
  var giveUpAt: Int?
  var isClosed = false
  var shown: Grid?

  /// Opens the screen: the alternate one, keys as they are pressed, bracketed paste.
  ///
  /// Throws before anything is written when there can be no screen.
  public init(options: Options) throws(TerminalTrouble) {
    let environment = options.environment
    let type = try Terminal.type(environment)
    let isUTF8 = CodeSet.isUTF8(environment: environment)
    let modes = try Terminal.open(type)
    // Curses has handlers of its own, so ours come after it.
    wakeDescriptor = terminal_take_signals(modes.restoring)
    self.modes = modes
    repertoire =
      options.isASCII || !isUTF8 ? .ascii : type == "linux" ? .console : .unicode
    // Esc is told from a sequence by the time that passes; the user's own figure wins.
    escapeMilliseconds =
      environment["ESCDELAY"].flatMap { Int($0) }.map { min(max($0, 1), 1000) } ?? 25
    looks = Looks(hasColour: options.hasColour)
    size = Size(columns: Int(veto_columns()), rows: Int(veto_rows()))
    modes.enter()
  }

  deinit {
    modes.leave()
    terminal_return_signals()
  }

  private static func type(_ environment: [String: String]) throws(TerminalTrouble) -> String {
    guard isatty(STDIN_FILENO) == 1, isatty(STDOUT_FILENO) == 1 else { throw .notATerminal }
    guard let type = environment["TERM"], !type.isEmpty else { throw .unnamed }
    guard type != "dumb" else { throw .dumb(type) }
    return type
  }

  private static func open(_ type: String) throws(TerminalTrouble) -> ScreenModes {
    // The size is what the system says: LINES and COLUMNS would freeze it.
    use_env(false)
    use_tioctl(true)
    guard terminal_remember() else { throw .refused }
    guard let screen = veto_newterm(type) else { throw .unknown(type) }
    guard veto_capability("cup") != nil else {
      endwin()
      delscreen(screen)
      throw .dumb(type)
    }
    guard ScreenModes.setKeyboard() else {
      endwin()
      throw .refused
    }
    return ScreenModes(type: type)
  }

  /// Gives the terminal back, as it was; what was written to stderr meanwhile follows. Doing it
  /// twice does no harm. Signals are still reported, for what is left to be saved.
  public func restore() {
    modes.leave()
  }

  /// Before the last save: from now on Ctrl-C, or a signal, ends the program at once, with the
  /// terminal restored. If that save hangs, nobody must be locked in.
  public func beginLeaving() {
    guard terminal_is_on() else { return }
    ScreenModes.allowInterrupts()
    terminal_end_at_next_signal()
  }

  /// Comes back after a stop: modes, size and all that is shown.
  mutating func takeBack() {
    veto_forget_shown()
    modes.enter()
    measure()
    shown = nil
  }

  /// Takes the size from the kernel.
  mutating func measure() {
    var rows: Int32 = 0
    var columns: Int32 = 0
    guard terminal_size(STDOUT_FILENO, &rows, &columns) else { return }
    // Not resizeterm: it would leave a key for curses' own input, which nobody reads.
    resize_term(rows, columns)
    // What was drawn for the old size may have reached the new one, all out of place.
    veto_forget_shown()
    size = Size(columns: Int(columns), rows: Int(rows))
    shown = nil
  }
}

@available(*, unavailable)
extension Terminal: Sendable {}
