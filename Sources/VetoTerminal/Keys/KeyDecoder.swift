public import VetoCanvas

/// Makes keys of the bytes that a terminal sends.
///
/// It reads bytes and not what curses makes of them: curses swallows the letter after an invalid
/// byte, tears a letter whose bytes come apart, and knows only one of the two forms of the arrows.
/// What means nothing here (replies of the terminal, unknown sequences) is read over, never run as
/// keys. Bytes that are not UTF-8 are left out.
public struct KeyDecoder: Sendable {
  /// What was begun and is not complete; it says how long the rest may take until `giveUp` is due.
  public enum Unfinished: Hashable, Sendable {
    case nothing
    /// What a key alone may send: Esc, which may begin a sequence, or Alt with one of `P X ] ^ _`,
    /// which may begin a reply. The rest of a sequence follows at once.
    case escape
    /// The middle of a reply of the terminal. Its whole time is counted, and not anew with each
    /// byte: what is typed meanwhile would be taken for more of it.
    case reply
    /// The middle of a letter, a sequence or a pasted text.
    case other
  }

  /// The longest text that is taken from one paste, in bytes; the rest of it is left out.
  public static let longestPaste = 65_536
  private static let pasteEnd: [UInt8] = Array("\u{1B}[201~".utf8)

  private var pending: [UInt8] = []
  private var paste: Paste?
  private var keys: [Key] = []
  /// Letters in a row; a mark joins the letter before it.
  private var letters = String.UnicodeScalarView()

  private struct Paste {
    var bytes: [UInt8] = []
    /// The last bytes, in which the end is looked for.
    var recent: [UInt8] = []
  }

  public init() {}

  public var unfinished: Unfinished {
    if paste != nil { return .other }
    if pending.isEmpty { return .nothing }
    if pending.allSatisfy({ $0 == 0x1B }) { return .escape }
    guard Meaning.beginsReply(pending) else { return .other }
    return pending.count == 2 ? .escape : .reply
  }

  /// Takes bytes as they come; returns the keys that are complete.
  public mutating func feed(_ bytes: some Sequence<UInt8>) -> [Key] {
    for byte in bytes {
      if paste != nil {
        addToPaste(byte)
      } else {
        pending.append(byte)
        decode()
      }
    }
    return taken()
  }

  /// Nothing more came in time: an Esc at the end is a key, an open paste is over, the rest is
  /// dropped.
  public mutating func giveUp() -> [Key] {
    if paste != nil {
      endPaste()
    } else {
      for _ in pending.reversed().prefix(while: { $0 == 0x1B }) { add(.escape) }
    }
    pending = []
    return taken()
  }

  private mutating func taken() -> [Key] {
    flushLetters()
    defer { keys = [] }
    return keys
  }

  private mutating func add(_ key: Key) {
    flushLetters()
    keys.append(key)
  }

  private mutating func flushLetters() {
    keys += String(letters).map(Key.character)
    letters = String.UnicodeScalarView()
  }

  /// Looks whether what is pending is complete.
  private mutating func decode() {
    switch Meaning(pending) {
    case .incomplete: return
    case .nothing: break
    case .letter(let scalar): letters.append(scalar)
    case .key(let key): add(key)
    case .pasteBegins: paste = Paste()
    case .letterAfterEscape:
      // Esc and a letter in one go: two keys pressed fast, as tmux holds Esc back for a while.
      add(.escape)
      restart(with: pending.dropFirst())
      return
    case .brokenOff(let kept):
      restart(with: pending.suffix(kept))
      return
    }
    pending = []
  }

  private mutating func restart(with bytes: ArraySlice<UInt8>) {
    pending = Array(bytes)
    decode()
  }

  private mutating func addToPaste(_ byte: UInt8) {
    paste?.recent.append(byte)
    guard let recent = paste?.recent else { return }
    if recent == KeyDecoder.pasteEnd {
      endPaste()
    } else if !KeyDecoder.pasteEnd.starts(with: recent) {
      // Only Esc begins the end, so at most this last byte can begin it anew.
      let begins = byte == 0x1B
      keep(begins ? recent.dropLast() : recent[...])
      paste?.recent = begins ? [byte] : []
    }
  }

  private mutating func keep(_ bytes: ArraySlice<UInt8>) {
    guard let count = paste?.bytes.count, count + bytes.count <= KeyDecoder.longestPaste else {
      return
    }
    paste?.bytes += bytes
  }

  private mutating func endPaste() {
    let text = String(decoding: paste?.bytes ?? [], as: UTF8.self).asPasted
    paste = nil
    if !text.isEmpty { add(.pasted(text)) }
  }
}

extension String {
  /// Pasted text without controls; a line's end is one newline, a tab is a space.
  fileprivate var asPasted: String {
    var text = String.UnicodeScalarView()
    var wasReturn = false
    for scalar in unicodeScalars {
      switch scalar {
      case "\n": if !wasReturn { text.append("\n") }
      case "\r": text.append("\n")
      case "\t": text.append(" ")
      default: if scalar.properties.generalCategory != .control { text.append(scalar) }
      }
      wasReturn = scalar == "\r"
    }
    return String(text)
  }
}
