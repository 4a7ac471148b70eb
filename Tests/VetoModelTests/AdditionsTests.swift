import TestSupport
import Testing
import VetoModel

struct AdditionsTests {
  @Test func `what was put since makes the same of an older copy, on random walks`() throws {
    let accounts = try ["facebook.a", "facebook.b", "x.c"].map { try #require(AccountID($0)) }
    var user = RandomUser(random: SeededRandom(seed: 9), accounts: accounts)
    var (progress, history) = (Progress(), History())
    let anything = progress.takeAdditions()
    #expect(anything == nil)
    var copy = progress.apart
    for number in 0..<400 {
      for _ in 0...(number % 3) {
        progress.apply(
          user.change(), by: Author(device: "k7q2", now: Int64(number)), history: &history)
      }
      if number % 7 == 0 {
        _ = progress.undo(by: Author(device: "k7q2", now: Int64(number)), history: &history)
      }
      if number % 50 == 0 { progress.put(other: .number("\(number)"), named: "o\(number)") }
      let put = progress.takeAdditions()
      copy.merge(try #require(put))
      #expect(copy == progress)
    }
  }

  @Test func `a copy apart stays as it was`() {
    var progress = Progress()
    let address = Address("people", "claire", "name")
    progress.set(.string("Claire"), at: address, now: 1, device: "k7q2")
    let copy = progress.apart
    #expect(copy == progress && copy.revision == progress.revision)
    progress.set(.string("Paul"), at: address, now: 2, device: "k7q2")
    #expect(copy[address]?.value == .string("Claire"))
  }
}
