import VetoCanvas
public import VetoModel

/// A document for programs: keys in the order of their bytes, two spaces a level, a line break at
/// the end. `Docs/Json.md` names every key.
public func document(_ value: Value) -> String {
  var text = ""
  write(value, level: 0, into: &text)
  return text + "\n"
}

private func write(_ value: Value, level: Int, into text: inout String) {
  switch value {
  case .string(let string): text += quoted(string)
  case .array(let items) where !items.isEmpty:
    writeLines("[", "]", items.map { ("", $0) }, level, into: &text)
  case .object(let members) where !members.isEmpty:
    let ordered = members.keys.inByteOrder.map { (quoted($0) + ": ", members[$0] ?? .null) }
    writeLines("{", "}", ordered, level, into: &text)
  default: text += value.written
  }
}

private func writeLines(
  _ opening: String, _ closing: String, _ items: [(String, Value)], _ level: Int,
  into text: inout String
) {
  text += opening
  for (index, item) in items.enumerated() {
    text += (index > 0 ? ",\n" : "\n") + String(repeating: "  ", count: level + 1) + item.0
    write(item.1, level: level + 1, into: &text)
  }
  text += "\n" + String(repeating: "  ", count: level) + closing
}

// What is hidden or could steer a terminal is escaped, although JSON would allow it as it is.
private func quoted(_ string: String) -> String {
  var text = "\""
  for scalar in string.unicodeScalars {
    switch scalar {
    case "\"": text += "\\\""
    case "\\": text += "\\\\"
    case "\n": text += "\\n"
    case "\t": text += "\\t"
    case _ where scalar.isHidden:
      for unit in String(scalar).utf16 { text += "\\u" + fourDigits(unit) }
    default: text.unicodeScalars.append(scalar)
    }
  }
  return text + "\""
}

private func fourDigits(_ unit: UInt16) -> String {
  let digits = String(unit, radix: 16)
  return String(repeating: "0", count: 4 - digits.count) + digits
}

extension Value {
  static func optional(_ text: String?) -> Value { text.map { .string($0) } ?? .null }
  static func optional(_ day: Day?) -> Value { day.map { Value($0) } ?? .null }
  static func optional(_ number: Int?) -> Value { number.map { .number($0) } ?? .null }
  static func number(_ number: Int) -> Value { .number(String(number)) }
}
