import CNcurses
import CTerminal
import Glibc
public import VetoCanvas

/// The terminal while Veto has it: opened whole, given back as it was.
///
/// All of it belongs to one thread, as curses does. There is one at a time. It leaves the terminal
/// as it found it on every way out: `restore`, the end of its life, Ctrl-Z, a signal, a crash.
public struct Terminal: ~Copyable {
  /// Whether there are colours.
  public enum Colours: Hashable, Sendable {
    /// As the terminal can and the environment wants.
    case automatic
    case never
    /// Wherever the terminal can.
    case always
  }

  /// What the user chose.
  public struct Options: Sendable {
    public var environment: [String: String]
    public var colours: Colours
    /// Draw nothing but ASCII, whatever the locale says.
    public var isASCII: Bool

    public init(
      environment: [String: String], colours: Colours = .automatic, isASCII: Bool = false
    ) {
      self.environment = environment
      self.colours = colours
      self.isASCII = isASCII
    }
  }

  /// False if the locale has no UTF-8; then nothing beyond ASCII is sent.
  public let isUTF8: Bool
  /// The columns and rows there are now.
  public internal(set) var size: Size
  /// Where keys come from, for one who polls himself.
  public let inputDescriptor: Int32 = STDIN_FILENO
  /// Becomes readable when a signal came.
  public let wakeDescriptor: Int32

  let repertoire: Repertoire
  let paint: Paint
  let modes: ScreenModes
  let escapePatience: Int
  var decoder = KeyDecoder()
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
    self.isUTF8 = isUTF8
    self.modes = modes
    repertoire =
      options.isASCII || !isUTF8 ? .ascii : type == "linux" ? .console : .unicode
    // Esc is told from a sequence by the time that passes; the user's own figure wins.
    escapePatience = environment["ESCDELAY"].flatMap { Int($0) }.map { min(max($0, 1), 1000) } ?? 25
    paint = Paint(wanted: Depth.wanted(options.colours, environment: environment))
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
    // They would freeze the size.
    unsetenv("LINES")
    unsetenv("COLUMNS")
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
    ScreenModes.hearInterrupts()
    terminal_end_at_next_interrupt()
  }

  /// Gives the terminal to something else, such as an editor, and takes it again.
  public mutating func lend<Result>(_ work: () -> Result) -> Result {
    modes.leave()
    defer { takeBack() }
    return work()
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
