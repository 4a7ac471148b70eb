import Testing
import VetoModel

@testable import VetoStore

struct JSONTextTests {
  private func fault(_ bytes: [UInt8]) throws -> Trouble {
    try trouble { () throws(Trouble) in try JSONText(bytes, path: "p.json") }
  }

  private func value(_ text: String) throws -> Value {
    try JSONText(Array(text.utf8), path: "p.json").value
  }

  @Test func `an empty file is damaged, not new`() throws {
    #expect(try fault([]) == Trouble(path: "p.json", cause: .text(.empty)))
  }

  @Test(arguments: [
    ("{\n  \"a\": 1,\n  \"b\": 2,\n  \"a\": 3\n}", TextFault.duplicateKey("a"), 4, 3),
    ("{\"é\": 1, \"\\u00e9\": 2}", .duplicateKey("é"), 1, 10),
    ("{} x", .trailingText, 1, 4),
    ("{\"a\": tru", .truncated, 1, 10),
    ("{\"a\": trux}", .unexpected("t", .value), 1, 7),
    ("{\"é€😀\": é}", .unexpected("é", .value), 1, 9),
    ("{a: 1}", .unexpected("a", .key), 1, 2),
    ("{\"a\" 1}", .unexpected("1", .colon), 1, 6),
    ("{\"a\": 1 \"b\": 2}", .unexpected("\"", .commaOrBrace), 1, 9),
    ("[1\n2]", .unexpected("2", .commaOrBracket), 2, 1),
    ("[1,]", .unexpected("]", .value), 1, 4),
    ("{\"a\":1,}", .unexpected("}", .key), 1, 8),
    ("[01]", .badNumber, 1, 2),
    ("[-x]", .badNumber, 1, 2),
    ("[1.]", .badNumber, 1, 2),
    ("[1e+]", .badNumber, 1, 2),
    ("[+1]", .unexpected("+", .value), 1, 2),
    ("[\"a\\q\"]", .badEscape, 1, 4),
    ("[\"\\u12g4\"]", .badEscape, 1, 3),
    ("[\"\\ud800\"]", .loneSurrogate, 1, 3),
    ("[\"\\ud800\\u0041\"]", .loneSurrogate, 1, 3),
    ("[\"\\udc00\"]", .loneSurrogate, 1, 3),
    ("[\"\\u0000\"]", .nulEscape, 1, 3),
    ("[\"a\tb\"]", .controlCharacter(9), 1, 4),
    ("[\"a\nb\"]", .controlCharacter(10), 1, 4),
    ("\u{FEFF}{}", .byteOrderMark, 1, 1),
    ("[\"a\0b\"]", .nulBytes, 1, 4),
    ("\0\0\0\0", .nulBytes, 1, 1),
  ])
  func `a fault is told with its line and column`(
    text: String, cause: TextFault, line: Int, column: Int
  ) throws {
    let found = try fault(Array(text.utf8))
    #expect(found.cause == .text(cause))
    #expect(found.place == Trouble.Position(line: line, column: column))
  }

  @Test(arguments: [
    [0x80], [0xC0, 0x80], [0xED, 0xA0, 0x80], [0xF5, 0x80, 0x80, 0x80], [0xE2, 0x28, 0xA1],
    [0xF0, 0x80, 0x80, 0x80], [0xFF],
  ])
  func `what is not UTF-8 is refused`(bytes: [UInt8]) throws {
    let found = try fault(Array("[\n\"a".utf8) + bytes + Array("\"]".utf8))
    #expect(found.cause == .text(.invalidUTF8))
    #expect(found.place == Trouble.Position(line: 2, column: 3))
  }

  @Test func `UTF-16 is named, with and without its mark`() throws {
    for bytes: [UInt8] in [[0xFE, 0xFF, 0, 0x7B], [0xFF, 0xFE, 0x7B, 0], [0, 0x7B], [0x7B, 0]] {
      #expect(try fault(bytes).cause == .text(.utf16))
    }
  }

  @Test func `nesting is allowed to 64 and refused beyond, however deep`() throws {
    func nested(_ depth: Int) -> [UInt8] {
      Array((String(repeating: "[", count: depth) + String(repeating: "]", count: depth)).utf8)
    }
    _ = try JSONText(nested(64), path: "p.json")
    for depth in [65, 100_000] {
      let found = try fault(nested(depth))
      #expect(found.cause == .text(.tooDeep(limit: 64)))
      #expect(found.place == Trouble.Position(line: 1, column: 65))
    }
    let objects = String(repeating: "{\"a\":", count: 100_000)
    #expect(try fault(Array(objects.utf8)).cause == .text(.tooDeep(limit: 64)))
  }

  @Test func `more than 16 MiB is refused`() throws {
    let bytes = [UInt8](repeating: UInt8(ascii: " "), count: (16 << 20) + 1)
    #expect(try fault(bytes).cause == .text(.tooLarge(limit: 16 << 20)))
  }

  @Test func `numbers stay as they were written`() throws {
    for number in ["0", "-0", "1.0", "1", "12345678901234567890", "1e400", "-1.5E-3"] {
      #expect(try value(number) == .number(number))
      #expect(try value(number).written == number)
    }
  }

  @Test func `escapes become their characters`() throws {
    #expect(
      try value(#""\"\\\/\b\f\n\r\t\u00e9\ud83d\ude00""#)
        == .string("\"\\/\u{8}\u{C}\n\r\té😀"))
  }

  @Test func `a key that stands twice is found among many`() throws {
    let keys = (0..<40).map { "\"k\($0)\": 0" } + ["\"k7\": 1"]
    let found = try fault(Array("{\(keys.joined(separator: ", "))}".utf8))
    #expect(found.cause == .text(.duplicateKey("k7")))
  }

  @Test func `a text cut at any byte never loads`() throws {
    let sample = Array(example.utf8)
    for length in 0..<(sample.count - 2) {
      let found = try fault(Array(sample[..<length]))
      #expect(found.cause == .text(length == 0 ? .empty : .truncated), "cut at \(length)")
    }
  }

  @Test func `a text with any byte changed never crashes the reader`() throws {
    let sample = Array(example.utf8)
    for index in sample.indices {
      for byte: UInt8 in [0, 0x22, 0x5C, 0x7B, 0x7D, 0xC3, 0xFF] {
        var changed = sample
        changed[index] = byte
        do { _ = try ProgressText.read(changed, path: "p.json", now: now) } catch {
          #expect(error.path == "p.json")
        }
      }
    }
  }
}
