import TestSupport
import Testing
import VetoModel

struct StampTests {
  @Test(arguments: [
    (1_789_372_690_112, "k7q2", "2026-09-14T07:58:10.112Z k7q2"),
    (0, "a", "1970-01-01T00:00:00.000Z a"), (-1, "hand", "1969-12-31T23:59:59.999Z hand"),
    (1_747_202_400_000, "demo", "2025-05-14T06:00:00.000Z demo"),
  ])
  func `a stamp is written and read back`(milliseconds: Int64, device: String, text: String) {
    let stamp = Stamp(milliseconds: milliseconds, device: device)
    #expect(stamp.description == text)
    #expect(Stamp(text) == stamp)
  }

  @Test(arguments: [
    "", "2026-09-14T07:58:10.112Z", "2026-09-14T07:58:10.112Z ", "2026-09-14T07:58:10Z k7q2",
    "2026-09-14 07:58:10.112Z k7q2", "2026-09-14T24:00:00.000Z k7q2",
    "2026-09-14T07:60:00.000Z k7q2", "2026-09-14T07:58:60.000Z k7q2",
    "2026-02-30T07:58:10.112Z k7q2", "2026-09-14T07:58:10.112Z K7Q2",
    "2026-09-14T07:58:10.112Z k7 q2", "2026-09-14T07:58:10.112Z  k7q2",
    "2026-09-14T07:58:10.112+ k7q2", "2026-09-14T07:58:10.112Z abcdefghijklmnopq",
    "2026-09-14T07:58:10.112Z \u{1B}", "2026-09-14T07:58:10,112Z k7q2",
  ])
  func `anything else is no stamp`(text: String) {
    #expect(Stamp(text) == nil)
  }

  @Test func `the later stamp is greater, and of equal ones the later device`() {
    let early = Stamp(milliseconds: 1, device: "zzzz")
    let late = Stamp(milliseconds: 2, device: "aaaa")
    #expect(early < late)
    #expect(Stamp(milliseconds: 2, device: "aaaa") < Stamp(milliseconds: 2, device: "aaab"))
  }

  @Test func `random stamps read back`() {
    var random = SeededRandom(seed: 3)
    for _ in 0..<2_000 {
      let stamp = Stamp(
        milliseconds: Int64(random.below(250_000_000_000_000)) - 60_000_000_000_000,
        device: random.one(of: ["a", "k7q2", "hand", "0000"]))
      #expect(Stamp(stamp.description) == stamp)
    }
  }

  @Test func `what is set now is later than everything in the file`() {
    var progress = Progress()
    let ahead = Stamp(milliseconds: 5_000, device: "zzzz")
    progress.put(Field(value: .null, stamp: ahead), at: Address("ticks", "a", "on"))
    #expect(
      progress.stamp(now: 100, device: "here") == Stamp(milliseconds: 5_001, device: "here"))
    #expect(
      progress.stamp(now: 9_000, device: "here") == Stamp(milliseconds: 9_000, device: "here"))
  }
}
