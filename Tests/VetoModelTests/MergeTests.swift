import TestSupport
import Testing
import VetoModel

struct MergeTests {
  private static let on = Address("ticks", "facebook.claire/object/send", "on")

  private static func copy(
    _ value: String, at milliseconds: Int64, by device: String = "here"
  ) -> Progress {
    var progress = Progress()
    progress.put(
      Field(value: .string(value), stamp: Stamp(milliseconds: milliseconds, device: device)),
      at: on)
    return progress
  }

  private static func merged(_ left: Progress, _ right: Progress) -> Progress {
    var result = left
    result.merge(right)
    return result
  }

  @Test func `the later value wins, whichever copy takes in the other`() {
    let early = Self.copy("early", at: 1, by: "zzzz")
    let late = Self.copy("late", at: 2, by: "aaaa")
    #expect(Self.merged(early, late)[Self.on]?.value == .string("late"))
    #expect(Self.merged(late, early)[Self.on]?.value == .string("late"))
  }

  @Test func `equal stamps with different values keep the greater and list the clash`() {
    var left = Self.copy("a", at: 1)
    let clashes = left.merge(Self.copy("b", at: 1))
    let stamp = Stamp(milliseconds: 1, device: "here")
    #expect(left[Self.on]?.value == .string("b"))
    #expect(
      clashes == [
        Clash(
          address: Self.on, kept: Field(value: .string("b"), stamp: stamp),
          dropped: Field(value: .string("a"), stamp: stamp))
      ])
  }

  @Test func `clashes are listed in the order of their addresses`() {
    var left = Progress()
    var right = Progress()
    let stamp = Stamp(milliseconds: 1, device: "here")
    for key in ["c", "a", "b"] {
      left.put(Field(value: .null, stamp: stamp), at: Address("ticks", key, "on"))
      right.put(Field(value: .bool(true), stamp: stamp), at: Address("ticks", key, "on"))
    }
    let clashes = left.merge(right)
    #expect(clashes.map(\.address.key) == ["a", "b", "c"])
  }

  @Test func `a copy that says nothing new causes no clash and moves nothing`() {
    var progress = Self.copy("a", at: 1)
    let revision = progress.revision
    let clashes = progress.merge(Self.copy("a", at: 1))
    #expect(clashes.isEmpty)
    #expect(progress.revision == revision)
  }

  @Test func `unknown sections, records, fields and values survive`() {
    var other = Progress()
    let stamp = Stamp(milliseconds: 1, device: "here")
    let deep = Value.object(["x": .array([.number("1e400"), .null])])
    other.put(Field(value: deep, stamp: stamp), at: Address("letters", "any key/#", "new"))
    other.keep(section: "empty")
    other.keep(section: "ticks", key: "bare")
    other.put(other: .string("later"), named: "comment")
    let result = Self.merged(Self.copy("a", at: 1), other)
    #expect(result[Address("letters", "any key/#", "new")]?.value == deep)
    #expect(result.sections["empty"]?.isEmpty == true)
    #expect(result["ticks", "bare"]?.isEmpty == true)
    #expect(result.others["comment"] == .string("later"))
  }

  @Test func `of two different unknown members the one written greater is kept`() {
    var left = Progress()
    var right = Progress()
    left.put(other: .string("b"), named: "comment")
    right.put(other: .string("a"), named: "comment")
    #expect(Self.merged(left, right).others["comment"] == .string("b"))
    #expect(Self.merged(right, left).others["comment"] == .string("b"))
  }

  @Test func `a clock that is a year ahead does not win for ever`() {
    let year: Int64 = 365 * 86_400_000
    var here = Self.copy("mine", at: 1_000)
    here.merge(Self.copy("from the future", at: 1_000 + year, by: "fast"))
    #expect(here[Self.on]?.value == .string("from the future"))
    here.set(.string("mine again"), at: Self.on, now: 2_000, device: "here")
    let there = Self.copy("from the future", at: 1_000 + year, by: "fast")
    #expect(Self.merged(there, here)[Self.on]?.value == .string("mine again"))
    #expect(Self.merged(here, there)[Self.on]?.value == .string("mine again"))
  }
}

/// The laws of merging, over 10,000 random histories.
struct MergeLawTests {
  private static func copy(_ random: inout SeededRandom) -> Progress {
    var progress = Progress()
    for _ in 0..<random.below(12) {
      let address = Address(
        random.one(of: ["ticks", "accounts", "unknown"]), random.one(of: ["a", "b"]),
        random.one(of: ["on", "note"]))
      let stamp = Stamp(
        milliseconds: Int64(random.below(4)), device: random.one(of: ["one", "two"]))
      let value = random.one(of: [Value.null, .bool(true), .string("x"), .number("1")])
      progress.put(Field(value: value, stamp: stamp), at: address)
    }
    if random.below(4) == 0 { progress.keep(section: "bare", key: random.one(of: ["a", "b"])) }
    if random.below(3) == 0 {
      progress.put(other: .number(String(random.below(3))), named: random.one(of: ["m", "n"]))
    }
    return progress
  }

  private static func merged(_ copies: Progress...) -> Progress {
    var result = copies[0]
    for other in copies.dropFirst() { result.merge(other) }
    return result
  }

  @Test func `merging is commutative, associative and idempotent`() {
    var random = SeededRandom(seed: 1)
    var broken: [String] = []
    for round in 0..<10_000 {
      let (a, b, c) = (Self.copy(&random), Self.copy(&random), Self.copy(&random))
      let ab = Self.merged(a, b)
      if ab != Self.merged(b, a) { broken.append("commutative \(round)") }
      if Self.merged(ab, c) != Self.merged(a, Self.merged(b, c)) {
        broken.append("associative \(round)")
      }
      if Self.merged(ab, b) != ab || Self.merged(a, a) != a {
        broken.append("idempotent \(round)")
      }
    }
    #expect(broken == [])
  }

  @Test func `both sides list the same clashes`() {
    var random = SeededRandom(seed: 2)
    var count = 0
    for _ in 0..<1_000 {
      var (a, b) = (Self.copy(&random), Self.copy(&random))
      let (before, other) = (a, b)
      let clashes = a.merge(other)
      count += clashes.count
      let others = b.merge(before)
      #expect(clashes == others)
    }
    #expect(count > 100)
  }

  @Test func `copies that meet in any order end equal`() {
    var random = SeededRandom(seed: 4)
    for _ in 0..<300 {
      var copies = (0..<4).map { _ in Self.copy(&random) }
      for _ in 0..<30 {
        let (from, to) = (random.below(4), random.below(4))
        copies[to].merge(copies[from])
      }
      let all = Self.merged(copies[0], copies[1], copies[2], copies[3])
      #expect(copies.allSatisfy { Self.merged($0, all) == all })
    }
  }
}
