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
  static func place(of offset: Int, in bytes: [UInt8]) -> Trouble.Position {
    let before = bytes[..<min(offset, bytes.count)]
    let newline = UInt8(ascii: "\n")
    let line = before.count { $0 == newline } + 1
    let start = before.lastIndex(of: newline).map { $0 + 1 } ?? 0
    let column = String(decoding: before[start...], as: UTF8.self).count + 1
    return Trouble.Position(line: line, column: column)
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

/// Finds what is not UTF-8, which `String(decoding:)` would mend in silence.
enum UTF8Check {
  static func firstInvalid(in bytes: [UInt8]) -> (offset: Int, isCut: Bool)? {
    do throws(UTF8.ValidationError) {
      _ = try UTF8Span(validating: bytes.span)
      return nil
    } catch {
      let place = error.byteOffsets
      return (place.lowerBound, error.kind == .truncatedScalar && place.upperBound == bytes.count)
    }
  }
}
