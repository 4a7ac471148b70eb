import CNcurses
import CTerminal
import Glibc
import VetoCanvas

/// What is switched on in the terminal while the screen is ours, and how it is switched off.
struct ScreenModes {
  /// Pasted text comes marked, so that it is never taken for keys. Curses does not know of it.
  private static let pasteOn = "\u{1B}[?2004h"
  private static let pasteOff = "\u{1B}[?2004l"

  private let marksPaste: Bool
  /// What brings the screen back from a crash: written as it is, without curses.
  let restoring: String

  init(type: String) {
    // A terminal of that time would not know the mode; the console of Linux does not either.
    marksPaste = !(type == "linux" || type.hasPrefix("vt") || type == "ansi")
    let names = ["sgr0", "op", "cnorm", "rmcup"]
    let texts = names.map { name in
      veto_capability(name).map { String(cString: $0) }.map(ScreenModes.withoutDelays) ?? ""
    }
    restoring = (marksPaste ? ScreenModes.pasteOff : "") + texts.joined()
  }

  /// A description may ask for pauses, as in `\E[m$<2>`; they are not to be written.
  private static func withoutDelays(_ text: String) -> String {
    var parts = text.split(separator: "$<", omittingEmptySubsequences: false)
    for index in parts.indices.dropFirst() {
      parts[index] = parts[index].drop { $0 != ">" }.dropFirst()
    }
    return parts.joined()
  }

  /// Keys one by one, without echo, and every one of them: Ctrl-C, Ctrl-Z and Ctrl-\ too.
  ///
  /// As signals those would act in the middle of a pasted text, drop what was typed before them,
  /// and hand the rest of the paste to the shell.
  static func setKeyboard() -> Bool {
    raw()
    noecho()
    nonl()
    guard
      change({ modes in
        modes.c_iflag &= ~tcflag_t(IXON | IXOFF | ICRNL | INLCR | IGNCR | ISTRIP)
        modes.c_lflag &= ~tcflag_t(IEXTEN | ISIG)
        // A read that finds nothing returns, even if something was there when it was asked.
        withUnsafeMutableBytes(of: &modes.c_cc) { letters in
          letters[Int(VMIN)] = 0
          letters[Int(VTIME)] = 0
        }
      })
    else { return false }
    // So that curses comes back to these after a stop.
    def_prog_mode()
    return true
  }

  /// Makes Ctrl-C a signal again, for a last save that may hang.
  static func allowInterrupts() {
    _ = change { $0.c_lflag |= tcflag_t(ISIG) }
  }

  private static func change(_ body: (inout termios) -> Void) -> Bool {
    var modes = termios()
    guard tcgetattr(STDIN_FILENO, &modes) == 0 else { return false }
    body(&modes)
    // At once: on a terminal that nobody reads, what is under way never gets through.
    return tcsetattr(STDIN_FILENO, TCSANOW, &modes) == 0
  }

  /// Takes the screen. The first update after it draws everything.
  func enter() {
    guard !terminal_is_on() else { return }
    terminal_divert_errors()
    terminal_set_on(true)
    veto_update()
    // A key pressed while it is drawn must not stop the drawing: nobody reads curses' input.
    typeahead(-1)
    if marksPaste { ScreenModes.send(ScreenModes.pasteOn) }
  }

  /// Sets everything again that someone else may have changed while we were stopped.
  func resume() {
    reset_prog_mode()
    veto_forget_shown()
    if let text = veto_capability("smcup") {
      ScreenModes.send(ScreenModes.withoutDelays(String(cString: text)))
    }
    if marksPaste { ScreenModes.send(ScreenModes.pasteOn) }
  }

  /// Gives the screen back, and prints what was written to stderr meanwhile, made harmless.
  func leave() {
    guard terminal_is_on() else { return }
    if marksPaste { ScreenModes.send(ScreenModes.pasteOff) }
    curs_set(1)
    endwin()
    ScreenModes.clearLastLine()
    terminal_set_on(false)
    let file = terminal_return_errors()
    guard file >= 0 else { return }
    defer { close(file) }
    let text = String(decoding: ScreenModes.contents(of: file), as: UTF8.self)
    for line in text.split(whereSeparator: \.isNewline) {
      _ = ScreenModes.write(String(line).harmless + "\n", to: STDERR_FILENO)
    }
  }

  /// Where there is no alternate screen, what was shown stays; the prompt comes on its last line.
  private static func clearLastLine() {
    guard veto_capability("rmcup") == nil, let clear = veto_capability("el") else { return }
    send("\r" + withoutDelays(String(cString: clear)))
  }

  private static func contents(of file: Int32) -> [UInt8] {
    var bytes: [UInt8] = []
    var part = [UInt8](repeating: 0, count: 4096)
    while case let count = read(file, &part, part.count), count > 0 { bytes += part[..<count] }
    return bytes
  }

  /// Writes to the terminal past curses; for constants and base64 only, never for foreign text.
  @discardableResult
  static func send(_ text: String) -> Bool {
    write(text, to: STDOUT_FILENO)
  }

  private static func write(_ text: String, to descriptor: Int32) -> Bool {
    var rest = Array(text.utf8)[...]
    while !rest.isEmpty {
      let count = rest.withUnsafeBytes { Glibc.write(descriptor, $0.baseAddress, $0.count) }
      if count < 0, errno == EINTR { continue }
      guard count > 0 else { return false }
      rest = rest.dropFirst(count)
    }
    return true
  }
}
