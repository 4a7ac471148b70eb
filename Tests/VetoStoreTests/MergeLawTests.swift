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
      let (a, b, c) = (try read(history.copy()), try read(history.copy()), try read(history.copy()))
      let ab = merged(a, b)
      let (abRead, bcRead) = (try read(ab), try read(merged(b, c)))
      #expect(ab == merged(b, a), "A+B = B+A")
      #expect(merged(abRead, c) == merged(a, bcRead), "(A+B)+C = A+(B+C)")
      #expect(merged(a, a) == written(a), "A+A = A")
      #expect(merged(abRead, b) == ab, "(A+B)+B = A+B")
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
    let copies = try Self.forms.map { try read("{\"version\": 1, \"x\": \($0)}") }
    for a in copies {
      #expect(merged(a, a) == written(a))
      for b in copies {
        let ab = merged(a, b)
        let both = try read(ab)
        #expect(ab == merged(b, a))
        #expect(merged(both, b) == ab)
        for c in copies {
          #expect(try merged(both, c) == merged(a, read(merged(b, c))))
        }
      }
    }
  }

  @Test(arguments: forms.dropFirst())
  func `an empty member swallows no other of its name`(form: String) throws {
    let other = try read("{\"version\": 1, \"x\": \(form)}")
    #expect(try merged(read("{\"version\": 1, \"x\": {}}"), other) == written(other))
  }

  private func read(_ text: String) throws -> Progress { try read(Array(text.utf8)) }

  private func read(_ text: [UInt8]) throws -> Progress {
    try ProgressText.read(text, path: "p", now: now).progress
  }

  private func written(_ progress: Progress) -> [UInt8] { Array(ProgressText.write(progress).utf8) }

  private func merged(_ left: Progress, _ right: Progress) -> [UInt8] {
    var progress = left
    progress.merge(right)
    return written(progress)
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

  mutating func copy() -> [UInt8] {
    var copy = past
    let changes = random.pick(0...4)
    for _ in 0..<changes { change(&copy) }
    return Array(ProgressText.write(copy).utf8)
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
