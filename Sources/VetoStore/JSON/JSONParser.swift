import VetoModel

/// Walks over the bytes of a text that is known to be UTF-8.
///
/// It calls itself at most `JSONText.deepestLevel` times, so no text can exhaust the stack.
struct JSONParser {
  let bytes: [UInt8]
  private var position = 0
  private var depth = 0

  init(bytes: [UInt8]) { self.bytes = bytes }

  mutating func document() throws(JSONFault) -> JSONNode {
    skipBlanks()
    let node = try value()
    skipBlanks()
    if position < bytes.count { throw JSONFault(.trailingText, at: position) }
    return node
  }

  private mutating func value() throws(JSONFault) -> JSONNode {
    let start = position
    guard position < bytes.count else { throw JSONFault(.truncated, at: position) }
    let content: JSONNode.Content =
      switch bytes[position] {
      case UInt8(ascii: "{"):
        .object(
          try nested { (parser) throws(JSONFault) in
            try parser.members()
          })
      case UInt8(ascii: "["):
        .array(
          try nested { (parser) throws(JSONFault) in
            try parser.items()
          })
      case UInt8(ascii: "\""): .string(try string())
      case UInt8(ascii: "t"): try word("true", means: .bool(true))
      case UInt8(ascii: "f"): try word("false", means: .bool(false))
      case UInt8(ascii: "n"): try word("null", means: .null)
      case UInt8(ascii: "-"), UInt8(ascii: "0")...UInt8(ascii: "9"): .number(try number())
      default: throw unexpected(.value)
      }
    return JSONNode(offset: start, content: content)
  }

  private mutating func nested<Part>(
    _ read: (inout JSONParser) throws(JSONFault) -> Part
  ) throws(JSONFault) -> Part {
    guard depth < JSONText.deepestLevel else {
      throw JSONFault(.tooDeep(limit: JSONText.deepestLevel), at: position)
    }
    depth += 1
    position += 1
    let part = try read(&self)
    depth -= 1
    return part
  }

  private mutating func members() throws(JSONFault) -> [JSONNode.Member] {
    var members: [JSONNode.Member] = []
    // By their bytes: é can be one letter or two.
    var many: Members<Int> = [:]
    skipBlanks()
    if takes("}") { return members }
    while true {
      skipBlanks()
      let start = position
      guard position < bytes.count else { throw JSONFault(.truncated, at: position) }
      guard bytes[position] == UInt8(ascii: "\"") else { throw unexpected(.key) }
      let key = try string()
      // Looking them up pays only where there are many keys; records have four.
      let isTwice =
        members.count < 16
        ? members.contains { $0.key.utf8.elementsEqual(key.utf8) }
        : many[key] != nil
      if isTwice { throw JSONFault(.duplicateKey(key), at: start) }
      skipBlanks()
      guard takes(":") else { throw unexpected(.colon) }
      skipBlanks()
      members.append(JSONNode.Member(offset: start, key: key, node: try value()))
      if members.count == 16 { many = Members(members.map { ($0.key, $0.offset) }) }
      if members.count > 16 { many[key] = start }
      skipBlanks()
      if takes("}") { return members }
      guard takes(",") else { throw unexpected(.commaOrBrace) }
    }
  }

  private mutating func items() throws(JSONFault) -> [JSONNode] {
    var items: [JSONNode] = []
    skipBlanks()
    if takes("]") { return items }
    while true {
      skipBlanks()
      items.append(try value())
      skipBlanks()
      if takes("]") { return items }
      guard takes(",") else { throw unexpected(.commaOrBracket) }
    }
  }

  private mutating func word(
    _ letters: StaticString, means content: JSONNode.Content
  ) throws(JSONFault) -> JSONNode.Content {
    let start = position
    for index in 0..<letters.utf8CodeUnitCount {
      guard position < bytes.count else { throw JSONFault(.truncated, at: position) }
      guard bytes[position] == letters.utf8Start[index] else {
        position = start
        throw unexpected(.value)
      }
      position += 1
    }
    return content
  }

  private mutating func number() throws(JSONFault) -> String {
    let start = position
    _ = takes("-")
    if !takes("0") { try digits(ofNumberAt: start) }
    if takes(".") { try digits(ofNumberAt: start) }
    if takes("e") || takes("E") {
      if !takes("+") { _ = takes("-") }
      try digits(ofNumberAt: start)
    }
    if position < bytes.count, isDigit(bytes[position]) { throw JSONFault(.badNumber, at: start) }
    return String(decoding: bytes[start..<position], as: UTF8.self)
  }

  private mutating func digits(ofNumberAt start: Int) throws(JSONFault) {
    let first = position
    while position < bytes.count, isDigit(bytes[position]) { position += 1 }
    if position > first { return }
    throw position < bytes.count
      ? JSONFault(.badNumber, at: start) : JSONFault(.truncated, at: position)
  }

  private func isDigit(_ byte: UInt8) -> Bool {
    (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte)
  }

  private mutating func string() throws(JSONFault) -> String {
    var reader = JSONStringParser(bytes: bytes, position: position)
    let text = try reader.string()
    position = reader.position
    return text
  }

  private mutating func skipBlanks() {
    while position < bytes.count {
      switch bytes[position] {
      case UInt8(ascii: " "), UInt8(ascii: "\n"), UInt8(ascii: "\t"), UInt8(ascii: "\r"):
        position += 1
      default: return
      }
    }
  }

  private mutating func takes(_ letter: Unicode.Scalar) -> Bool {
    guard position < bytes.count, bytes[position] == UInt8(ascii: letter) else { return false }
    position += 1
    return true
  }

  private func unexpected(_ expected: TextFault.Expected) -> JSONFault {
    guard position < bytes.count else { return JSONFault(.truncated, at: position) }
    // Four bytes hold any scalar; more would be another character.
    let rest = String(decoding: bytes[position..<min(position + 4, bytes.count)], as: UTF8.self)
    let found = rest.unicodeScalars.first.map { String(Character($0)) } ?? ""
    return JSONFault(.unexpected(found, expected), at: position)
  }
}
