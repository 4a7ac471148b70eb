/// A JSON value (RFC 8259), kept exactly: a number stays the text that was written.
public indirect enum Value: Hashable, Sendable {
  case null
  case bool(Bool)
  case number(String)
  case string(String)
  case array([Value])
  case object(Members<Value>)
}

extension Value {
  public var text: String? {
    if case .string(let text) = self { text } else { nil }
  }

  public var flag: Bool? {
    if case .bool(let flag) = self { flag } else { nil }
  }

  public var day: Day? { text.flatMap { Day($0) } }

  public subscript(key: String) -> Value? {
    if case .object(let members) = self { members[key] } else { nil }
  }

  /// null if there is none.
  public init(_ day: Day?) { self.init(day?.description) }

  init(_ text: String?) { self = text.map { .string($0) } ?? .null }

  /// The value as the progress file writes it: on one line, keys in the order of their bytes.
  ///
  /// Equal values are written the same, so this also decides between two values that carry the
  /// same stamp.
  public var written: String {
    var text = ""
    write(into: &text)
    return text
  }

  private func write(into text: inout String) {
    switch self {
    case .null: text += "null"
    case .bool(let flag): text += flag ? "true" : "false"
    case .number(let digits): text += digits
    case .string(let string): Value.write(string, into: &text)
    case .array(let items): write(items, into: &text)
    case .object(let members): write(members, into: &text)
    }
  }

  private func write(_ items: [Value], into text: inout String) {
    text += "["
    for (index, item) in items.enumerated() {
      if index > 0 { text += ", " }
      item.write(into: &text)
    }
    text += "]"
  }

  private func write(_ members: Members<Value>, into text: inout String) {
    text += "{"
    for (index, key) in members.keys.inByteOrder.enumerated() {
      if index > 0 { text += ", " }
      Value.write(key, into: &text)
      text += ": "
      (members[key] ?? .null).write(into: &text)
    }
    text += "}"
  }

  /// The string between quotation marks, with only the escapes that JSON demands.
  public static func quoted(_ string: String) -> String {
    var text = ""
    write(string, into: &text)
    return text
  }

  private static func write(_ string: String, into text: inout String) {
    text += "\""
    for scalar in string.unicodeScalars {
      switch scalar {
      case "\"": text += "\\\""
      case "\\": text += "\\\\"
      case "\n": text += "\\n"
      case "\t": text += "\\t"
      case "\r": text += "\\r"
      case _ where scalar.value < 0x20 || scalar.value == 0x7F:
        text += "\\u00" + hexadecimal(UInt8(scalar.value))
      default: text.unicodeScalars.append(scalar)
      }
    }
    text += "\""
  }
}

/// Two lower-case hexadecimal digits.
func hexadecimal(_ byte: UInt8) -> String {
  let digits = String(byte, radix: 16)
  return digits.utf8.count < 2 ? "0" + digits : digits
}

extension String {
  /// Whether the bytes of this string come before the other's: the same in every locale and
  /// Unicode version, which `<` does not promise.
  public func comesBefore(_ other: String) -> Bool {
    utf8.lexicographicallyPrecedes(other.utf8)
  }

  /// `==` takes é as one letter and é as e with an accent for the same; the file tells them apart.
  func hasBytes(of other: String) -> Bool { utf8.elementsEqual(other.utf8) }
}

extension Hasher {
  /// Goes with `hasBytes(of:)`. All bytes at once: one by one is several times slower.
  mutating func combine(bytesOf text: String) {
    var text = text
    text.withUTF8 { combine(bytes: UnsafeRawBufferPointer($0)) }
    combine(UInt8.max)
  }
}

extension Sequence<String> {
  public var inByteOrder: [String] { sorted { $0.comesBefore($1) } }

  /// Without those whose bytes are those of another.
  public var inByteOrderOnce: [String] {
    inByteOrder.reduce(into: []) { names, name in
      if names.last.map({ $0.comesBefore(name) }) ?? true { names.append(name) }
    }
  }
}
