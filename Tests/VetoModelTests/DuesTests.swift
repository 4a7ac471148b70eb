import Testing
import VetoModel

@Suite("What is due")
struct DuesTests {
  private func dues(_ cases: NextCases, _ days: Int, at now: Int = 0) -> [String] {
    cases.tracker(now).dues(within: days).map { due in
      let day = NextCases.today.days(until: due.day)
      return "\(due.account.id.platform) \(due.why) \(day)"
    }
  }

  @Test("is a last safe day until it ends, of what is not sent")
  func cutOff() {
    var cases = NextCases("A", "B")
    cases.cutOff("A", in: 3)
    cases.cutOff("B", in: 3)
    cases.sent("B", 1)
    #expect(dues(cases, 2).isEmpty)
    #expect(dues(cases, 3) == ["A cutOff 3"])
    #expect(dues(cases, 0, at: 3) == ["A cutOff 3"])
    #expect(dues(cases, 9, at: 4).isEmpty)
  }

  @Test("is an own date from its day on, until the request is sent")
  func ownDate() {
    var cases = NextCases("A")
    cases.ownDate("A", in: 2)
    #expect(dues(cases, 1).isEmpty)
    #expect(dues(cases, 2) == ["A ownDate 2"])
    #expect(dues(cases, 0, at: 60) == ["A ownDate 2"])
    cases.sent("A", 0)
    #expect(dues(cases, 2).isEmpty)
  }

  @Test("is an own date after a refusal, not one from before it")
  func ownDateOfComplaint() {
    var cases = NextCases("A")
    cases.answered("A", .refused, 3)
    cases.ownDate("A", in: -4)
    #expect(dues(cases, 0).isEmpty)
    cases.ownDate("A", in: -1)
    #expect(dues(cases, 0) == ["A ownDate -1"])
    cases.tick("A", "law.complaint", 0)
    #expect(dues(cases, 0).isEmpty)
  }

  @Test("is an open question, at any time, until the reply")
  func question() {
    var cases = NextCases("A")
    cases.asked("A", 3)
    #expect(dues(cases, 0) == ["A yourTurn -3"])
    cases.tick("A", "law.reply", 1)
    #expect(dues(cases, 0).isEmpty)
  }

  @Test("comes in the order of its days, several of one case too")
  func order() {
    var cases = NextCases("A", "B")
    cases.cutOff("A", in: 4)
    cases.ownDate("A", in: 1)
    cases.asked("B", 2)
    #expect(dues(cases, 7) == ["B yourTurn -2", "A ownDate 1", "A cutOff 4"])
  }

  @Test("is nothing of a closed case")
  func closed() {
    var cases = NextCases("A")
    cases.cutOff("A", in: 0)
    cases.ownDate("A", in: 0)
    cases.did(.end(NextCases.id("A"), Ending(kind: .notApplicable, day: nil, reason: nil)))
    #expect(dues(cases, 0).isEmpty)
  }

  @Test("is the end of the authority's three months in France, and goes on once they are over")
  func authoritySilent() {
    var cases = NextCases("A")
    cases.answered("A", .refused, 80)
    cases.tick("A", "law.complaint", 75)
    #expect(dues(cases, 16).isEmpty)
    #expect(dues(cases, 17) == ["A authoritySilent 17"])
    #expect(dues(cases, 0, at: 60) == ["A authoritySilent 17"])
  }
}
