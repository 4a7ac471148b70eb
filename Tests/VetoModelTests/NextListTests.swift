import Testing
import VetoModel

/// The scenarios of Docs/Next.md.
@Suite("The order of Next")
struct NextListTests {
  @Test("A cut-off first")
  func cutOffFirst() {
    var cases = NextCases("A", "B", "C")
    cases.cutOff("A", in: 6)
    cases.asked("B", 3)
    cases.ownDate("C", in: 0)
    #expect(cases.next() == ["A cutOff", "B yourTurn", "C ownDate"])
  }

  @Test("The last safe day, and the day after")
  func lastSafeDay() {
    var cases = NextCases("A", "B")
    cases.cutOff("A", in: 0)
    cases.asked("B", 3)
    #expect(cases.next() == ["A cutOff", "B yourTurn"])
    #expect(cases.next(1) == ["B yourTurn", "A notStarted"])
  }

  @Test("A cut-off that is far waits")
  func farCutOff() {
    var cases = NextCases("A", "B", "C")
    cases.cutOff("A", in: 30)
    cases.answered("B", .refused, 2)
    #expect(cases.next() == ["A cutOff", "B refused", "C notStarted"])
    cases.cutOff("A", in: 31)
    #expect(cases.next() == ["B refused", "A cutOff", "C notStarted"])
  }

  @Test("An own date never moves a case down")
  func ownDateBeforeCutOff() {
    var cases = NextCases("A", "B")
    cases.cutOff("A", in: 6)
    cases.cutOff("B", in: 6)
    cases.ownDate("B", in: 4)
    #expect(cases.next() == ["B ownDate", "A cutOff"])
  }

  @Test("A passed own date leaves a cut-off its place")
  func passedOwnDate() {
    var cases = NextCases("A", "B")
    cases.cutOff("A", in: 6)
    cases.ownDate("A", in: -1)
    cases.ownDate("B", in: -2)
    #expect(cases.next() == ["A cutOff", "B ownDate"])
  }

  @Test("An own date is named seven days ahead")
  func ownDateNear() {
    var cases = NextCases("A")
    cases.ownDate("A", in: 8)
    #expect(cases.next() == ["A notStarted"])
    #expect(cases.next(1) == ["A ownDate"])
  }

  @Test("A question before a late answer")
  func questionFirst() {
    var cases = NextCases("A", "B", "C")
    cases.sent("A", 60)
    cases.answered("B", .refused, 70)
    cases.asked("C", 2)
    #expect(cases.next() == ["C yourTurn", "A overdue", "B refused"])
    #expect(cases.tracker().overdueCases.map(\.account.id.platform) == ["A"])
  }

  @Test("A reply with the reason after the request")
  func openStep() {
    var cases = NextCases("A", "reason", "C")
    cases.ownDate("A", in: 0)
    cases.sent("reason", 2, proof: true)
    cases.asked("C", 1)
    #expect(cases.next() == ["C yourTurn", "reason stepOpen", "A ownDate"])
    #expect(cases.tracker().next()[1].step == "reason")
    #expect(cases.tracker().dues(within: 0).contains { $0.why == .stepOpen })
    cases.tick("reason", "reason", 0)
    #expect(cases.next() == ["C yourTurn", "A ownDate"])
    #expect(!cases.tracker().dues(within: 0).contains { $0.why == .stepOpen })
  }

  @Test("The oldest first")
  func oldestFirst() {
    var cases = NextCases("A", "B")
    cases.asked("A", 3)
    cases.asked("B", 5)
    #expect(cases.next() == ["B yourTurn", "A yourTurn"])
  }

  @Test("A proof before a new request")
  func proofFirst() {
    var cases = NextCases("A", "B", "C")
    cases.sent("B", 2)
    cases.answered("C", .partly, 1)
    #expect(cases.next() == ["C refused", "B noProof", "A notStarted"])
  }

  @Test("A changed e-mail before a new request")
  func changedEmail() {
    var cases = NextCases("A", "B")
    cases.answered("B", .accepted, 9)
    cases.did(
      .editAccount(
        NextCases.account("B"), label: "B", owner: "claire", emailChanged: NextCases.today))
    #expect(cases.next() == ["B checkAgain", "A notStarted"])
  }

  @Test("A yes of long ago waits")
  func monthsOver() {
    var cases = NextCases("A", "B")
    cases.answered("A", .accepted, 400)
    #expect(cases.next() == ["B notStarted", "A checkAgain"])
  }

  @Test("What is begun first")
  func begun() {
    var cases = NextCases("A", "B")
    cases.tick("B", "form", 1)
    #expect(cases.next() == ["B started", "A notStarted"])
  }

  @Test("Requests before tidying up")
  func tidying() {
    var cases = NextCases("tidy", "B")
    cases.tick("tidy", "form", 1)
    #expect(cases.next() == ["B notStarted", "tidy started"])
  }

  @Test("Nothing where others are to act")
  func nothing() {
    var cases = NextCases("A", "B", "C", "D")
    cases.sent("A", 3, proof: true)
    cases.answered("B", .refused, 3)
    cases.tick("B", "law.complaint", 2)
    cases.answered("C", .accepted, 3)
    cases.did(.end(NextCases.id("D"), Ending(kind: .givenUp, day: nil, reason: nil)))
    #expect(cases.next().isEmpty)
    let centre = Centre(name: "Claire", since: NextCases.today.adding(days: -90))
    cases.did(.link(NextCases.account("A"), to: centre))
    cases.add("E", centre: centre)
    #expect(cases.next().isEmpty)
  }

  @Test("Linked accounts once")
  func linkedOnce() {
    let centre = Centre(name: "Claire", since: nil)
    var cases = NextCases()
    cases.add("A", centre: centre)
    cases.add("B", centre: centre)
    cases.answered("A", .accepted, 400)
    #expect(cases.next() == ["A checkAgain"])
  }

  @Test("Linked afterwards")
  func linkedAfterwards() {
    var cases = NextCases()
    cases.add("A", centre: Centre(name: "Claire", since: nil))
    cases.add("B", centre: Centre(name: "Claire", since: NextCases.today.adding(days: -1)))
    cases.answered("A", .accepted, 9)
    #expect(cases.next() == ["B checkAgain"])
  }

  @Test("One person")
  func onePerson() {
    var cases = NextCases("A")
    cases.did(.addPerson("jeanne", name: "Jeanne", country: nil))
    cases.add("B", owner: "jeanne")
    cases.answered("B", .refused, 3)
    #expect(cases.next(person: "claire") == ["A notStarted"])
    #expect(cases.next() == ["B refused", "A notStarted"])
  }

  @Test("The end of the authority's silence is named 14 days ahead, after a near cut-off")
  func authoritySilent() {
    var cases = NextCases("A", "B", "C")
    cases.answered("A", .refused, 80)
    cases.tick("A", "law.complaint", 75)  // 6 March 2025: three months end on 6 June, in 17 days
    cases.asked("B", 3)
    cases.cutOff("C", in: 30)
    #expect(cases.next(2) == ["C cutOff", "B yourTurn"])
    #expect(cases.next(3) == ["C cutOff", "A authoritySilent", "B yourTurn"])
    #expect(cases.next(90).first == "A authoritySilent")
  }

  @Test("The authority's silence ends with its news")
  func authorityAtWork() {
    var cases = NextCases("A")
    cases.answered("A", .refused, 80)
    cases.tick("A", "law.news", 76)
    cases.tick("A", "law.complaint", 75)
    #expect(cases.next(90) == ["A authoritySilent"])
    cases.did(
      .tick(NextCases.id("A").tick("law.news", time: 2), on: NextCases.today, received: nil))
    #expect(cases.next(90).isEmpty)
    #expect(cases.tracker(90).dues(within: 9).isEmpty)
  }

  @Test("The authority's silence says nothing elsewhere")
  func authoritySilentElsewhere() {
    var cases = NextCases("A")
    cases.did(.editPerson("claire", name: "Claire", country: "BE"))
    cases.answered("A", .refused, 80)
    cases.tick("A", "law.complaint", 75)
    #expect(cases.next(90).isEmpty)
    #expect(cases.tracker(90).dues(within: 9).isEmpty)
  }
}
