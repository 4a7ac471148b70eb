import VetoModel

/// Reads one JSON string, from its opening to its closing quotation mark.
struct JSONStringParser {
  let bytes: [UInt8]
  private(set) var position: Int

  mutating func string() throws(JSONFault) -> String {
    position += 1
    let start = position
    try skipPlain()
    if bytes[position] == UInt8(ascii: "\"") {
      position += 1
      return String(decoding: bytes[start..<(position - 1)], as: UTF8.self)
    }
    var decoded = Array(bytes[start..<position])
    while bytes[position] == UInt8(ascii: "\\") {
      try escape(into: &decoded)
      let plain = position
      try skipPlain()
      decoded += bytes[plain..<position]
    }
    position += 1
    return String(decoding: decoded, as: UTF8.self)
  }

  /// Stops at a quotation mark or a backslash; throws at the end and at a control character.
  private mutating func skipPlain() throws(JSONFault) {
    while position < bytes.count {
      let byte = bytes[position]
      if byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "\\") { return }
      if byte < 0x20 { throw JSONFault(.controlCharacter(byte), at: position) }
      position += 1
    }
    throw JSONFault(.truncated, at: position)
  }

  private mutating func escape(into decoded: inout [UInt8]) throws(JSONFault) {
    let start = position
    guard start + 1 < bytes.count else { throw JSONFault(.truncated, at: bytes.count) }
    position += 2
    switch bytes[start + 1] {
    case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"): decoded.append(bytes[start + 1])
    case UInt8(ascii: "b"): decoded.append(0x08)
    case UInt8(ascii: "f"): decoded.append(0x0C)
    case UInt8(ascii: "n"): decoded.append(0x0A)
    case UInt8(ascii: "r"): decoded.append(0x0D)
    case UInt8(ascii: "t"): decoded.append(0x09)
    case UInt8(ascii: "u"):
      let scalar = try scalar(escapedAt: start)
      decoded += Array(String(Character(scalar)).utf8)
    default: throw JSONFault(.badEscape, at: start)
    }
  }

  /// A scalar beyond U+FFFF is escaped as two surrogates (RFC 8259, section 7).
  private mutating func scalar(escapedAt start: Int) throws(JSONFault) -> Unicode.Scalar {
    let first = try fourDigits(ofEscapeAt: start)
    if first == 0 { throw JSONFault(.nulEscape, at: start) }
    if let scalar = Unicode.Scalar(first) { return scalar }
    guard (0xD800...0xDBFF).contains(first) else { throw JSONFault(.loneSurrogate, at: start) }
    for letter in [UInt8(ascii: "\\"), UInt8(ascii: "u")] {
      guard position < bytes.count else { throw JSONFault(.truncated, at: position) }
      guard bytes[position] == letter else { throw JSONFault(.loneSurrogate, at: start) }
      position += 1
    }
    let second = try fourDigits(ofEscapeAt: position - 2)
    guard (0xDC00...0xDFFF).contains(second),
      let scalar = Unicode.Scalar(0x10000 + ((first - 0xD800) << 10) + (second - 0xDC00))
    else { throw JSONFault(.loneSurrogate, at: start) }
    return scalar
  }

  private mutating func fourDigits(ofEscapeAt start: Int) throws(JSONFault) -> UInt32 {
    var number: UInt32 = 0
    for _ in 0..<4 {
      guard position < bytes.count else { throw JSONFault(.truncated, at: position) }
      guard let digit = Character(Unicode.Scalar(bytes[position])).hexDigitValue else {
        throw JSONFault(.badEscape, at: start)
      }
      number = number << 4 + UInt32(digit)
      position += 1
    }
    return number
  }
}
