import Testing
import VetoModel

@Suite("A merge that knows what both said when they parted")
struct MergeBaseTests {
  private let name = Address("people", "claire", "name")
  private let note = Address("cases", "facebook.claire/object", "note")

  private func setting(_ value: String, at address: Address, _ time: Int64, _ device: String)
    -> (inout Progress) -> Void
  {
    { $0.set(.string(value), at: address, now: time, device: device) }
  }

  @Test("lists what both changed, and keeps the later")
  func both() throws {
    var base = Progress()
    setting("Claire", at: name, 1000, "k7q2")(&base)
    setting("-", at: note, 1000, "k7q2")(&base)
    var (ours, theirs) = (base, base)
    setting("Clara", at: name, 2000, "k7q2")(&ours)
    setting("Chiara", at: name, 3000, "m2x9")(&theirs)
    setting("only theirs", at: note, 4000, "m2x9")(&theirs)
    var merged = ours
    let clash = try #require(merged.merge(theirs, since: .at(base)).first)
    #expect(clash.address == name)
    #expect(clash.kept.value == .string("Chiara") && clash.dropped.value == .string("Clara"))
    #expect(clash.dropped.stamp == Stamp(milliseconds: 2000, device: "k7q2"))
    var other = theirs
    #expect(other.merge(ours, since: .at(base)) == [clash])
    #expect(other == merged)
    var without = ours
    #expect(without.merge(theirs).isEmpty && without == merged)
  }

  @Test("lists nothing where one side, or both the same way, changed")
  func one() {
    var base = Progress()
    setting("Claire", at: name, 1000, "k7q2")(&base)
    var (ours, theirs) = (base, base)
    setting("Clara", at: name, 2000, "k7q2")(&ours)
    setting("Clara", at: name, 3000, "m2x9")(&theirs)
    setting("new here", at: note, 3000, "k7q2")(&ours)
    #expect(ours.merge(theirs, since: .at(base)).isEmpty)
    #expect(base.isContained(in: ours) && base.isContained(in: theirs))
    #expect(!ours.isContained(in: base) && Progress().isContained(in: base))
  }

  @Test("without a base lists what both changed after all that they still say alike")
  func guessed() throws {
    var base = Progress()
    setting("Claire", at: name, 1000, "k7q2")(&base)
    setting("FR", at: Address("people", "claire", "country"), 1500, "k7q2")(&base)
    var (ours, theirs) = (base, base)
    setting("by laptop", at: note, 2000, "k7q2")(&ours)
    setting("by phone", at: note, 3000, "m2x9")(&theirs)
    setting("Chiara", at: name, 3000, "m2x9")(&theirs)
    var merged = ours
    let clash = try #require(merged.merge(theirs, since: .guessed).first)
    #expect(clash.address == note, "the name was set before both set the country alike")
    #expect(clash.kept.value == .string("by phone"))
    var other = theirs
    #expect(other.merge(ours, since: .guessed) == [clash])
    #expect(other == merged)
    #expect(merged.merge(theirs, since: .guessed).isEmpty)
  }

  @Test("without a base and with nothing alike lists all that differs")
  func strangers() {
    var (ours, theirs) = (Progress(), Progress())
    setting("Claire", at: name, 1000, "k7q2")(&ours)
    setting("Clara", at: name, 2000, "m2x9")(&theirs)
    #expect(ours.merge(theirs, since: .guessed).count == 1)
  }
}
