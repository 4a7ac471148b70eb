import Testing
import VetoModel

@testable import VetoStore

struct ProgressTextTests {
  private func read(_ text: String) throws(Trouble) -> ProgressText.Content {
    try ProgressText.read(Array(text.utf8), path: "p.json", now: now)
  }

  @Test func `names that differ in their bytes alone stand side by side and survive`() throws {
    let set = "\"set\": \"2026-09-14T07:58:10.112Z k7q2\""
    let text = """
      {
        "version": 1,
        "ticks": {
          "cafe\u{301}": {"nai\u{308}f": {"e\u{301}": 1, "\u{E9}": 2}, "na\u{EF}f": 3, \(set)},
          "caf\u{E9}": {"on": null, \(set)}
        },
        "e\u{301}": 4,
        "\u{E9}": 5
      }

      """
    let bytes = Array(text.utf8)
    let reading = try ProgressText.read(bytes, path: "p", now: now)
    #expect(Array(ProgressText.write(reading.progress).utf8) == bytes)
  }

  @Test func `the example of the design is read and written byte for byte`() throws {
    let reading = try read(example)
    #expect(reading.unstamped.isEmpty)
    #expect(ProgressText.write(reading.progress) == example)
    #expect(
      reading.progress[Address("ticks", "facebook.claire/object/send", "proof")]?.stamp
        == Stamp("2026-09-15T19:20:03.611Z m2x9"))
  }

  @Test func `unknown things at every level survive with their exact values`() throws {
    let text = #"""
      {
        "version": 1,
        "people": {
          "claire": {"name": "Claire", "nick": [1.0, 1, 12345678901234567890], "set": "2026-09-14T07:58:10.112Z k7q2", "zeta": {"a": null}}
        },
        "cases": {},
        "ticks": {
          "a/b/c": {}
        },
        "aside": [1.0, 1e400, {"x": "é"}],
        "letters": {
          "one": {"set": "2026-09-14T07:58:10.112Z k7q2", "text": 9007199254740993}
        },
        "theme": {"dark": {"set": true}},
        "zone": {}
      }

      """#
    let progress = try read(text).progress
    #expect(ProgressText.write(progress) == text)
    #expect(try read(ProgressText.write(progress)).progress == progress)
    #expect(progress.others.keys.inByteOrder == ["aside", "theme", "zone"])
  }

  @Test func `no progress is a version and nothing else`() throws {
    #expect(ProgressText.write(Progress()) == "{\n  \"version\": 1\n}\n")
    #expect(try read("{\"version\": 1}").progress == Progress())
  }

  @Test func `a field without a stamp is dated now by hand`() throws {
    let reading = try read(
      #"{"version": 1, "people": {"claire": {"name": "Claire"}}}"#)
    #expect(reading.unstamped == [personName])
    #expect(
      reading.progress[personName]?.stamp == Stamp(milliseconds: now, device: Stamp.hand))
  }

  @Test func `a field without a stamp is dated after all others, even with a slow clock`() throws {
    let reading = try read(
      #"""
      {"version": 1, "people": {"claire": {"name": "C", "country": "FR",
        "set": {"country": "2030-01-01T00:00:00.000Z k7q2"}}}}
      """#)
    #expect(reading.progress[personName]?.stamp == Stamp("2030-01-01T00:00:00.001Z hand"))
  }

  @Test func `a stamp for a field that is not there is passed over`() throws {
    let text = #"{"version": 1, "people": {"c": {"set": {"name": "2030-01-01T00:00:00.000Z a"}}}}"#
    #expect(ProgressText.write(try read(text).progress).contains("\"c\": {}"))
  }

  @Test(arguments: [
    ("[]", ProgressFault.notAnObject, 1, 1),
    ("{}", .versionMissing, 1, 1),
    ("{\"version\": \"1\"}", .badVersion("\"1\""), 1, 13),
    ("{\"version\": 1.0}", .badVersion("1.0"), 1, 13),
    ("{\"version\": 0}", .badVersion("0"), 1, 13),
    ("{\"version\": -1}", .badVersion("-1"), 1, 13),
    ("{\"version\": 1,\n\"people\": []}", .sectionNotObject("people"), 2, 11),
    ("{\"version\": 1,\n\"ticks\": {\"a\": 1}}", .recordNotObject("a"), 2, 16),
    ("{\"version\": 1,\n\"ticks\": {\"a\": {\"set\": 1}}}", .badStamp("1"), 2, 24),
    ("{\"version\": 1,\n\"ticks\": {\"a\": {\"set\": \"2026\"}}}", .badStamp("\"2026\""), 2, 24),
    (
      "{\"version\": 1,\n\"ticks\": {\"a\": {\"on\": null, \"set\": {\"on\": true}}}}",
      .badStamp("true"), 2, 43
    ),
  ])
  func `a fault is told with its line and column`(
    text: String, cause: ProgressFault, line: Int, column: Int
  ) throws {
    let found = try trouble { () throws(Trouble) in try read(text) }
    #expect(found.cause == .progress(cause))
    #expect(found.place == Trouble.Position(line: line, column: column))
  }

  @Test(arguments: ["2", "99999999999999999999999"])
  func `a later version is refused, or read on request`(version: String) throws {
    let text = "{\"version\": \(version), \"people\": {}}"
    let found = try trouble { () throws(Trouble) in try read(text) }
    #expect(found.cause == .newerVersion(version))
    let reading = try ProgressText.read(
      Array(text.utf8), path: "p.json", now: now, acceptsNewer: true)
    #expect(reading.newer == found)
  }

  @Test func `a stamp that none could follow is none, so that it can't win for ever`() throws {
    let text =
      "{\"version\": 1, \"people\": {\"claire\": {\"name\": \"Claire\", "
      + "\"set\": \"9999-12-31T23:59:59.999Z k7q2\"}}}"
    let reading = try ProgressText.read(Array(text.utf8), path: "p", now: now)
    #expect(reading.unstamped == [personName])
    #expect(
      reading.progress[personName]?.stamp == Stamp(milliseconds: now, device: Stamp.hand))
  }

  @Test func `random progress is read as it was written`() throws {
    var dice = Dice(seed: 7)
    let values: [Value] = [
      .null, .bool(true), .number("1.0"), .number("1"), .string("\u{7F}\u{1}\n\"\\é😀\u{2028}"),
      .array([.string(""), .object(["": .null])]), .object(["b": .number("-0"), "a": .array([])]),
    ]
    for _ in 0..<300 {
      var progress = Progress()
      for _ in 0..<Int.random(in: 0..<20, using: &dice) {
        let section = ["people", "ticks", "cases", "wishes", "émile"].randomElement(using: &dice)
        let address = Address(
          section ?? "people", "k\(Int.random(in: 0..<4, using: &dice))",
          ["on", "note", "", "skipped"].randomElement(using: &dice) ?? "on")
        let milliseconds = Int64.random(
          in: -62_135_596_800_000..<Stamp.lastMilliseconds - 100, using: &dice)
        progress.put(
          Field(
            value: values.randomElement(using: &dice) ?? .null,
            stamp: Stamp(milliseconds: milliseconds, device: "a\(milliseconds & 1)")),
          at: address)
      }
      let text = ProgressText.write(progress)
      let reading = try read(text)
      #expect(reading.progress == progress)
      #expect(ProgressText.write(reading.progress) == text)
    }
  }
}

/// Random numbers that are the same at every run (SplitMix64).
struct Dice: RandomNumberGenerator {
  private var state: UInt64

  init(seed: UInt64) { state = seed }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }
}
