import Testing
import VetoModel

struct ValueTests {
  @Test(arguments: [
    (Value.null, "null"), (.bool(true), "true"), (.bool(false), "false"),
    (.number("1.50e+3"), "1.50e+3"), (.string(""), "\"\""), (.array([]), "[]"),
    (.object([:]), "{}"), (.array([.null, .number("1")]), "[null, 1]"),
    (.object(["b": .null, "a": .array([.string("x")])]), "{\"a\": [\"x\"], \"b\": null}"),
    (.object(["é": .null, "z": .null, "Z": .null]), "{\"Z\": null, \"z\": null, \"é\": null}"),
  ])
  func `a value is written on one line with its keys in order`(value: Value, text: String) {
    #expect(value.written == text)
  }

  @Test(arguments: [
    ("a\"b", "\"a\\\"b\""), ("a\\b", "\"a\\\\b\""), ("a\nb\tc\r", "\"a\\nb\\tc\\r\""),
    ("\u{1B}[31m", "\"\\u001b[31m\""), ("\u{0}\u{7F}", "\"\\u0000\\u007f\""),
    ("é漢👍/", "\"é漢👍/\""), ("\r\n", "\"\\r\\n\""),
  ])
  func `only what JSON demands is escaped in a text`(text: String, written: String) {
    #expect(Value.quoted(text) == written)
    #expect(Value.string(text).written == written)
  }

  @Test func `a value of another type is no text, flag or day`() {
    #expect(Value.number("1").text == nil)
    #expect(Value.string("true").flag == nil)
    #expect(Value.string("2026-02-30").day == nil)
    #expect(Value.string("2026-02-28").day?.description == "2026-02-28")
    #expect(Value.array([.null])["a"] == nil)
    #expect(Value.object(["a": .bool(true)])["a"] == .bool(true))
  }

  @Test func `keys are ordered by their bytes`() {
    #expect(["é", "z", "a", "Z", "10", "9"].inByteOrder == ["10", "9", "Z", "a", "z", "é"])
  }
}
