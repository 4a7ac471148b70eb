/// Puts texts in the clipboard, and says truly which way they went.
public struct Clipboard: Sendable {
  /// What became of a text.
  public enum Outcome: Hashable, Sendable {
    /// A program took it: its name, such as `wl-copy`.
    case copied(with: String)
    /// Sent to the terminal (OSC 52), which may refuse it without a word.
    case sentToTerminal
    /// No program took it, and it is too long to be sent.
    case tooLong
    /// No program took it, and the terminal is gone.
    case failed
  }

  /// The most bytes of base64 that are sent to a terminal.
  private static let longest = 65_536
  /// How long a program may take, in milliseconds.
  private static let longestWait = 2000

  private let environment: [String: String]

  public init(environment: [String: String]) {
    self.environment = environment
  }

  /// Tries tmux, then the display's programs, then the terminal. Between two screens, not in one.
  public func copy(_ text: String, on terminal: borrowing Terminal) -> Outcome {
    if let name = copyWithProgram(text) { return .copied(with: name) }
    let letters = Base64.encode(text.utf8)
    guard letters.utf8.count <= Clipboard.longest else { return .tooLong }
    return terminal.sendToClipboard(base64: letters) ? .sentToTerminal : .failed
  }

  /// The name of the program that took it; nil if there is none, or all failed.
  func copyWithProgram(_ text: String) -> String? {
    candidates.first { words in
      OtherProgram(words, searchPath: environment["PATH"])?
        .succeeds(reading: text, within: Clipboard.longestWait) ?? false
    }?.first
  }

  /// Programs and their arguments, in the order in which they are tried.
  var candidates: [[String]] {
    var all: [[String]] = []
    // tmux drops what a program inside it sends to the terminal, unless told not to.
    if isSet("TMUX") { all.append(["tmux", "load-buffer", "-w", "-"]) }
    if isSet("WAYLAND_DISPLAY") { all.append(["wl-copy"]) }
    if isSet("DISPLAY") {
      all.append(["xclip", "-selection", "clipboard"])
      all.append(["xsel", "--clipboard", "--input"])
    }
    return all
  }

  private func isSet(_ name: String) -> Bool { environment[name]?.isEmpty == false }
}

extension Terminal {
  /// OSC 52: asks the terminal to take a text; it does not answer. Base64 cannot steer it.
  func sendToClipboard(base64: String) -> Bool {
    !isClosed && ScreenModes.send("\u{1B}]52;c;\(base64)\u{7}")
  }
}

/// RFC 4648, section 4.
enum Base64 {
  private static let letters = Array(
    "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/".utf8)

  static func encode(_ bytes: some Sequence<UInt8>) -> String {
    var result: [UInt8] = []
    var group: [UInt8] = []
    for byte in bytes {
      group.append(byte)
      if group.count == 3 {
        result += quad(group)
        group = []
      }
    }
    if !group.isEmpty { result += quad(group) }
    return String(decoding: result, as: UTF8.self)
  }

  private static func quad(_ group: [UInt8]) -> [UInt8] {
    let bits = (0..<3).reduce(0) { $0 << 8 | ($1 < group.count ? Int(group[$1]) : 0) }
    return (0..<4).map { index in
      index <= group.count ? letters[bits >> (18 - 6 * index) & 63] : UInt8(ascii: "=")
    }
  }
}
