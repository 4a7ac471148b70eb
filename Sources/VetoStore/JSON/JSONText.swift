public import VetoModel

/// A JSON text, read strictly (RFC 8259): what is damaged or ambiguous is refused with its place,
/// and numbers stay the text that was written.
public struct JSONText: Sendable {
  /// In bytes: 16 MiB.
  public static let largestSize = 16 << 20
  /// In levels of brackets.
  public static let deepestLevel = 64

  let bytes: [UInt8]
  let path: String
  let root: JSONNode

  public var value: Value { root.value }

  /// Reads the bytes of the file at the path; throws `.text` faults, all but the size with a place.
  public init(_ bytes: [UInt8], path: String) throws(Trouble) {
    self.bytes = bytes
    self.path = path
    do {
      try JSONText.refuseOtherTexts(bytes)
      var parser = JSONParser(bytes: bytes)
      self.root = try parser.document()
    } catch {
      let isOfWhole = error.cause == .empty || error.cause == .tooLarge(limit: Self.largestSize)
      throw Trouble(
        path: path, place: isOfWhole ? nil : Self.place(of: error.offset, in: bytes),
        cause: .text(error.cause))
    }
  }

  func trouble(_ cause: Cause, at offset: Int) -> Trouble {
    Trouble(path: path, place: Self.place(of: offset, in: bytes), cause: cause)
  }

  /// Line and column of a byte; what stands before it must be UTF-8.
  static func place(of offset: Int, in bytes: [UInt8]) -> Trouble.Place {
    let before = bytes[..<min(offset, bytes.count)]
    let newline = UInt8(ascii: "\n")
    let line = before.count { $0 == newline } + 1
    let start = before.lastIndex(of: newline).map { $0 + 1 } ?? 0
    let column = String(decoding: before[start...], as: UTF8.self).count + 1
    return Trouble.Place(line: line, column: column)
  }

  /// What is no UTF-8 text at all gets its own name: half-written disks leave NUL bytes, editors
  /// of other systems a byte order mark or UTF-16.
  private static func refuseOtherTexts(_ bytes: [UInt8]) throws(JSONFault) {
    if bytes.isEmpty { throw JSONFault(.empty, at: 0) }
    if bytes.count > largestSize { throw JSONFault(.tooLarge(limit: largestSize), at: 0) }
    if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { throw JSONFault(.byteOrderMark, at: 0) }
    if bytes.starts(with: [0xFE, 0xFF]) || bytes.starts(with: [0xFF, 0xFE]) {
      throw JSONFault(.utf16, at: 0)
    }
    if bytes.count > 1, (bytes[0] == 0) != (bytes[1] == 0) { throw JSONFault(.utf16, at: 0) }
    let invalid = UTF8Check.firstInvalid(in: bytes)
    if let nul = bytes[..<(invalid?.offset ?? bytes.count)].firstIndex(of: 0) {
      throw JSONFault(.nulBytes, at: nul)
    }
    if let invalid {
      throw JSONFault(invalid.isCut ? .truncated : .invalidUTF8, at: invalid.offset)
    }
  }
}

/// A fault of the text and where it is, in bytes from the start.
struct JSONFault: Error {
  let cause: TextFault
  let offset: Int

  init(_ cause: TextFault, at offset: Int) {
    self.cause = cause
    self.offset = offset
  }
}

/// Finds what is not UTF-8 (RFC 3629, section 4), which `String(decoding:)` would mend in silence.
enum UTF8Check {
  static func firstInvalid(in bytes: [UInt8]) -> (offset: Int, isCut: Bool)? {
    var index = 0
    while index < bytes.count {
      let lead = bytes[index]
      if lead < 0x80 {
        index += 1
        continue
      }
      guard let (length, second) = shape(ofLead: lead) else { return (index, false) }
      for step in 1..<length {
        guard index + step < bytes.count else { return (index, true) }
        let allowed = step == 1 ? second : 0x80...0xBF
        guard allowed.contains(bytes[index + step]) else { return (index, false) }
      }
      index += length
    }
    return nil
  }

  private static func shape(ofLead lead: UInt8) -> (length: Int, second: ClosedRange<UInt8>)? {
    switch lead {
    case 0xC2...0xDF: (2, 0x80...0xBF)
    case 0xE0: (3, 0xA0...0xBF)
    case 0xED: (3, 0x80...0x9F)
    case 0xE1...0xEF: (3, 0x80...0xBF)
    case 0xF0: (4, 0x90...0xBF)
    case 0xF4: (4, 0x80...0x8F)
    case 0xF1...0xF3: (4, 0x80...0xBF)
    default: nil
    }
  }
}
