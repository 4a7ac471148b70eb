import VetoCanvas

extension KeyDecoder {
  /// What some bytes from a terminal mean, from their beginning (ECMA-48 and xterm's habits).
  enum Meaning {
    /// The beginning of something.
    case incomplete
    /// Complete, and nothing to us.
    case nothing
    case letter(Unicode.Scalar)
    case key(Key)
    case pasteBegins
    /// Esc, and then something that is no sequence.
    case letterAfterEscape
    /// The last bytes, so many, cannot belong to what was begun; they begin something themselves.
    case brokenOff(Int)

    /// Longer is no sequence that a terminal sends; a reply with a text may be.
    private static let longest = 64
    private static let longestText = 4096
  }
}

extension KeyDecoder.Meaning {
  init(_ bytes: [UInt8]) {
    guard let first = bytes.first else {
      self = .incomplete
      return
    }
    switch first {
    case 0x1B: self.init(escaped: bytes)
    case 0..<0x20, 0x7F: self.init(control: first)
    case 0x20..<0x7F: self = .letter(Unicode.Scalar(first))
    default: self.init(utf8: bytes)
    }
  }

  private init(control: UInt8) {
    switch control {
    case 0x0D, 0x0A: self = .key(.enter)
    case 0x09: self = .key(.tab)
    case 0x08, 0x7F: self = .key(.backspace)
    case 0x01...0x1A: self = .key(.control(Character(Unicode.Scalar(control + 0x60))))
    case 0x1C...0x1F: self = .key(.control(Character(Unicode.Scalar(control + 0x40))))
    default: self = .nothing
    }
  }

  private init(utf8 bytes: [UInt8]) {
    let length =
      switch bytes[0] {
      case 0xC2...0xDF: 2
      case 0xE0...0xEF: 3
      case 0xF0...0xF4: 4
      default: 1
      }
    if length == 1 {
      self = .nothing
    } else if bytes.count > 1, bytes[bytes.count - 1] & 0xC0 != 0x80 {
      // Sequences that begin with a C1 control go on with other bytes than these.
      self.init(afterC1: bytes)
    } else if bytes.count < length {
      self = .incomplete
    } else if bytes.count == 2, bytes[0] == 0xC2, bytes[1] < 0xA0 {
      self.init(afterC1: bytes)
    } else if bytes.count == length {
      let scalar = String(validating: bytes, as: UTF8.self)?.unicodeScalars.first
      self = scalar.map { .letter($0) } ?? .nothing
    } else {
      self.init(afterC1: bytes)
    }
  }

  /// U+009B is Esc [ in one, U+008F is Esc O, and so on.
  private init(afterC1 bytes: [UInt8]) {
    guard bytes.count >= 2, bytes[0] == 0xC2, (0x80..<0xA0).contains(bytes[1]) else {
      self = .brokenOff(1)
      return
    }
    let introducer = bytes[1] - 0x40
    if introducer == 0x5B || introducer == 0x4F || Self.isReply(introducer) {
      self.init(escaped: [0x1B, introducer] + bytes.dropFirst(2))
    } else {
      self = .nothing
    }
  }

  private init(escaped bytes: [UInt8]) {
    guard bytes.count >= 2 else {
      self = .incomplete
      return
    }
    switch Unicode.Scalar(bytes[1]) {
    case "[": self.init(controlSequence: bytes.dropFirst(2))
    case "O": self.init(singleShift: bytes.dropFirst(2))
    case _ where Self.isReply(bytes[1]): self.init(reply: bytes.dropFirst(2))
    case "\u{1B}" where bytes.count == 2: self = .incomplete
    case "\u{1B}" where bytes[2] == 0x5B || bytes[2] == 0x4F:
      // Esc before a sequence: Alt held, in some terminals.
      self.init(escaped: Array(bytes.dropFirst()))
    default: self = .letterAfterEscape
    }
  }

  /// `Esc [`, parameters, a final byte.
  private init(controlSequence body: ArraySlice<UInt8>) {
    guard let last = body.last, body.count <= KeyDecoder.Meaning.longest else {
      self = body.isEmpty ? .incomplete : .nothing
      return
    }
    if body.elementsEqual("[".utf8) {
      self = .incomplete
    } else if body.first == 0x5B, body.count == 2 {
      // A function key of the Linux console: Esc [ [ A.
      self = .nothing
    } else if (0x40..<0x7F).contains(last) {
      self.init(final: last, parameters: body.dropLast())
    } else if (0x20..<0x40).contains(last) {
      self = .incomplete
    } else {
      self = .brokenOff(1)
    }
  }

  /// `Esc O`, perhaps a digit for the keys held, a final byte.
  private init(singleShift body: ArraySlice<UInt8>) {
    guard let last = body.last else {
      self = .incomplete
      return
    }
    if (0x30..<0x3A).contains(last) {
      self = body.count < 4 ? .incomplete : .nothing
    } else if last < 0x20 || last >= 0x7F {
      self = .brokenOff(1)
    } else if last == 0x4D {
      self = .key(.enter)
    } else if (0x6A...0x79).contains(last) {
      // The number pad in its other mode: j is *, p is 0.
      self = .letter(Unicode.Scalar(last - 0x40))
    } else {
      self.init(final: last, parameters: [])
    }
  }

  /// Whether the bytes begin a reply of the terminal: DCS, SOS, OSC, PM or APC and a text.
  static func beginsReply(_ bytes: [UInt8]) -> Bool {
    guard bytes.count >= 2 else { return false }
    return switch bytes[0] {
    case 0x1B: isReply(bytes[1])
    case 0xC2: isReply(bytes[1] &- 0x40)
    default: false
    }
  }

  private static func isReply(_ introducer: UInt8) -> Bool { "PX]^_".utf8.contains(introducer) }

  /// The text of a reply: up to Esc \ or BEL. A control breaks it off: no terminal sends one in a
  /// reply, so Ctrl-C and the other keys are never swallowed.
  private init(reply body: ArraySlice<UInt8>) {
    guard let last = body.last else {
      self = .incomplete
      return
    }
    if body.suffix(2).first == 0x1B, body.count > 1 {
      self = last == 0x5C ? .nothing : .brokenOff(2)
    } else if last == 0x07 || body.suffix(2).elementsEqual([0xC2, 0x9C]) {
      self = .nothing
    } else if last != 0x1B, last < 0x20 || last == 0x7F {
      self = .brokenOff(1)
    } else {
      self = body.count > KeyDecoder.Meaning.longestText ? .nothing : .incomplete
    }
  }

  private init(final: UInt8, parameters: ArraySlice<UInt8>) {
    // A private marker or an intermediate byte: a reply, not a key.
    guard parameters.allSatisfy({ (0x30...0x3B).contains($0) }) else {
      self = .nothing
      return
    }
    switch Unicode.Scalar(final) {
    case "A", "a": self = .key(.up)
    case "B", "b": self = .key(.down)
    case "C", "c": self = .key(.right)
    case "D", "d": self = .key(.left)
    case "H": self = .key(.home)
    case "F": self = .key(.end)
    case "Z": self = .key(.backTab)
    case "~": self.init(number: parameters.prefix { $0 != 0x3B })
    default: self = .nothing
    }
  }

  private init(number digits: ArraySlice<UInt8>) {
    switch String(decoding: digits, as: UTF8.self) {
    case "1", "7": self = .key(.home)
    case "3": self = .key(.delete)
    case "4", "8": self = .key(.end)
    case "5": self = .key(.pageUp)
    case "6": self = .key(.pageDown)
    case "200": self = .pasteBegins
    default: self = .nothing
    }
  }
}
