import Foundation
import TestSupport
import Testing

/// Veto in a real terminal: a tmux of its own, with a window of a known size.
final class Tmux {
  let home: Home
  private let socket: String
  private let tools: OtherProgram

  /// What stands in the window before and after Veto: modes noted, its end told.
  private static let pane = """
    while :; do
      stty -g >"$NOTES/before"
      sh -c 'echo $$ >"$NOTES/pid"; exec "$@"' sh "$VETO" "$@"
      status=$?
      stty -g >"$NOTES/after"
      stty "$(cat "$NOTES/before")"
      echo "left $status"
      read -r again || exit
      printf '\\033[?1049l\\033[2J\\033[H'
    done
    """

  /// - Parameters:
  ///   - before: what the shell does first, such as setting a limit.
  ///   - shell: begin with a shell that reads commands, instead of Veto.
  init(
    _ home: Home, _ arguments: String..., columns: Int = 80, rows: Int = 24,
    type: String = "tmux-256color", environment: [String: String] = [:], before: String = "",
    shell: Bool = false
  ) throws {
    self.home = home
    let name = UUID().uuidString.prefix(8)
    socket = home.folder + "/tmux\(name)"
    notes = home.folder + "/notes\(name)"
    try #require(mkdir(notes, 0o700) == 0)
    var variables = home.environment.merging(environment) { $1 }
    variables["NOTES"] = notes
    variables["VETO"] = home.veto
    variables["PS1"] = "ready$ "
    tools = OtherProgram(environment: variables, folder: home.folder)
    let program =
      shell ? ["sh", "-i"] : ["sh", "-c", before + "\n" + Tmux.pane, "sh"] + arguments
    try tmux(
      ["start-server", ";", "set", "-g", "default-terminal", type, ";"]
        + ["set", "-g", "status", "off", ";", "set", "-g", "remain-on-exit", "on", ";"]
        + ["set", "-sg", "escape-time", "0", ";"]
        + ["new-session", "-d", "-x", "\(columns)", "-y", "\(rows)", "--"] + program
        + [";", "pipe-pane", "cat >\(notes)/raw"])
  }

  deinit {
    let last = try? process
    _ = try? tools.run(["tmux", "-S", socket, "kill-server"])
    if let last { try? waitUntilGone(last, within: 2) }
  }

  @discardableResult
  func tmux(_ words: [String]) throws -> String {
    let ended = try tools.run(["tmux", "-S", socket, "-f", "/dev/null"] + words)
    guard ended.status == 0 else { throw Missing("tmux \(words[0]): \(ended.errors)") }
    return ended.output
  }

  /// Where the pane notes the program's process and the terminal's modes.
  let notes: String

  func note(_ name: String) throws -> String {
    try String(contentsOfFile: notes + "/" + name, encoding: .utf8)
      .trimmingCharacters(in: .whitespacesAndNewlines)
  }

  // MARK: Typing

  /// Keys by tmux's names: `Enter`, `C-r`, `Space`.
  func keys(_ names: String...) throws { try tmux(["send-keys"] + names) }

  func text(_ text: String) throws { try tmux(["send-keys", "-l", text]) }

  /// Bytes as a terminal would send them.
  func bytes(_ text: String) throws {
    try tmux(["send-keys", "-H"] + text.utf8.map { String($0, radix: 16) })
  }

  /// As a terminal pastes: marked, where the program asked for that.
  func paste(_ text: String) throws {
    try tmux(["set-buffer", "-b", "pasted", text, ";", "paste-buffer", "-p", "-r", "-b", "pasted"])
  }

  func resize(_ columns: Int, _ rows: Int) throws {
    try tmux(["resize-window", "-x", "\(columns)", "-y", "\(rows)"])
  }

  // MARK: Looking

  var picture: Picture {
    get throws {
      let place = "#{cursor_y} #{cursor_x} #{alternate_on} #{pane_dead}"
      return try Picture(tmux(["display-message", "-p", place, ";", "capture-pane", "-p"]))
    }
  }

  /// The picture with the escape sequences of its colours.
  var colours: String { get throws { try tmux(["capture-pane", "-p", "-e"]) } }

  /// All that was sent to the terminal so far.
  var raw: String {
    get throws {
      String(decoding: try home.bytes(notes + "/raw"), as: UTF8.self)
    }
  }

  var buffer: String { get throws { try tmux(["show-buffer"]) } }

  /// Waits until the picture is as wanted.
  @discardableResult
  func wait(
    _ what: String, within seconds: Double = 15, at place: SourceLocation = #_sourceLocation,
    until isThere: (Picture) throws -> Bool
  ) throws -> Picture {
    var last = Picture("")
    return try TerminalTests.wait(
      "\(what) (\(place.fileID):\(place.line))", within: seconds,
      for: {
        last = try picture
        return try isThere(last) ? last : nil
      }, instead: { last.text })
  }

  /// Waits until all of these are on the screen.
  @discardableResult
  func wait(
    for markers: String..., within seconds: Double = 15,
    at place: SourceLocation = #_sourceLocation
  ) throws -> Picture {
    try wait("\(markers)", within: seconds, at: place) { picture in
      markers.allSatisfy { picture.text.contains($0) }
    }
  }
}
