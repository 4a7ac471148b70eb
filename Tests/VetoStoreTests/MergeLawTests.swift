import Testing
import VetoModel

@testable import VetoStore

/// The laws of the merge, through the text: what one machine writes another reads, merges, writes.
@Suite struct MergeLawTests {
  @Test(arguments: 0..<10)
  func `a thousand random histories: order and grouping of merges change no byte`(
    thousand: UInt64
  ) throws {
    var random = Dice(seed: thousand &+ 1)
    for _ in 0..<1000 {
      var history = RandomHistory(&random)
      let (a, b, c) = (history.copy(), history.copy(), history.copy())
      let ab = try merged(a, b)
      #expect(try ab == merged(b, a), "A+B = B+A")
      #expect(try merged(ab, c) == merged(a, merged(b, c)), "(A+B)+C = A+(B+C)")
      #expect(try merged(a, a) == written(read(a)), "A+A = A")
      #expect(try merged(ab, b) == ab, "(A+B)+B = A+B")
    }
  }

  /// What a member that is not one of Veto's can be: nothing, a value, other records, records with
  /// stamps.
  private static let forms = [
    "{}", "5", "\"b\"", "{\"a\": {}}", "{\"a\": {\"set\": \"\(stamp)\"}}", "{\"a\": {\"n\": 1}}",
    "[{}]",
    "{\"a\": {\"n\": 1, \"set\": \"\(stamp)\"}}",
    "{\"b\": {\"n\": 2, \"set\": \"\(stamp)\"}, \"c\": {}}",
  ]
  private static let stamp = "2026-09-14T07:58:10.112Z k7q2"

  @Test func `members of one name and other forms meet alike in whatever order`() throws {
    let texts = Self.forms.map { "{\"version\": 1, \"x\": \($0)}" }
    for a in texts {
      #expect(try merged(a, a) == written(read(a)))
      for b in texts {
        let ab = try merged(a, b)
        #expect(try ab == merged(b, a), "\(a) and \(b)")
        #expect(try merged(ab, b) == ab, "\(a) and \(b) twice")
        for c in texts {
          #expect(try merged(ab, c) == merged(a, merged(b, c)), "\(a), \(b) and \(c)")
        }
      }
    }
  }

  @Test(arguments: forms.dropFirst())
  func `an empty member swallows no other of its name`(form: String) throws {
    let other = "{\"version\": 1, \"x\": \(form)}"
    #expect(try merged("{\"version\": 1, \"x\": {}}", other) == written(read(other)))
  }

  private func read(_ text: String) throws -> Progress {
    try ProgressText.read(Array(text.utf8), path: "p", now: now).progress
  }

  private func written(_ progress: Progress) -> [UInt8] { Array(ProgressText.write(progress).utf8) }

  private func merged(_ left: String, _ right: String) throws -> [UInt8] {
    var progress = try read(left)
    progress.merge(try read(right))
    return written(progress)
  }

  private func merged(_ left: [UInt8], _ right: String) throws -> [UInt8] {
    try merged(String(decoding: left, as: UTF8.self), right)
  }

  private func merged(_ left: String, _ right: [UInt8]) throws -> [UInt8] {
    try merged(left, String(decoding: right, as: UTF8.self))
  }
}

/// Copies that had a common past and then went apart, with all that a file may hold: clocks that
/// agree to the millisecond, unknown sections and fields, values that look alike and are not.
private struct RandomHistory {
  private var random: Dice
  private var past = Progress()

  // Few names, so that copies meet; the last two are one letter written in two ways.
  private static let sections = ["people", "ticks", "views", "cr\u{E9}", "cre\u{301}"]
  private static let keys = ["a", "b", "e\u{301}", "\u{E9}"]
  private static let fields = ["on", "note", "na\u{EF}f", "nai\u{308}f"]
  private static let devices = ["k7q2", "m2x9", "hand"]
  private static let values: [Value] = [
    .null, .bool(true), .string(""), .string("caf\u{E9}"), .string("cafe\u{301}"),
    .number("1"), .number("1.0"), .number("12345678901234567890"), .array([.string("e\u{301}")]),
    .array([.string("\u{E9}")]), .object(["caf\u{E9}": .null]), .object(["cafe\u{301}": .null]),
  ]

  init(_ random: inout Dice) {
    self.random = Dice(seed: random.next())
    var past = Progress()
    let changes = self.random.pick(0...4)
    for _ in 0..<changes { change(&past) }
    self.past = past
  }

  mutating func copy() -> String {
    var copy = past
    let changes = random.pick(0...4)
    for _ in 0..<changes { change(&copy) }
    return ProgressText.write(copy)
  }

  private mutating func change(_ progress: inout Progress) {
    let section = random.one(of: Self.sections)
    switch random.pick(0...9) {
    case 0: progress.put(other: random.one(of: Self.values), named: section + "-other")
    case 1: progress.keep(section: section)
    case 2: progress.keep(section: section, key: random.one(of: Self.keys))
    default:
      let address = Address(section, random.one(of: Self.keys), random.one(of: Self.fields))
      let stamp = Stamp(
        milliseconds: now + Int64(random.pick(0...3)), device: random.one(of: Self.devices))
      progress.put(Field(value: random.one(of: Self.values), stamp: stamp), at: address)
    }
  }
}

extension Dice {
  fileprivate mutating func pick(_ range: ClosedRange<Int>) -> Int {
    .random(in: range, using: &self)
  }

  fileprivate mutating func one<Item>(of items: [Item]) -> Item { items[pick(0...items.count - 1)] }
}
