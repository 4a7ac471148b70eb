import Testing
import VetoCanvas
import VetoModel
import VetoScreen

/// What the screen says before, on and after a day that matters.
struct TimeScreenTests {
  private static let usual = Size(columns: 80, rows: 24)

  /// @jeanne has not sent hers when Meta's date comes.
  @Test(arguments: ["2025-05-25", "2025-05-26", "2025-05-27", "2025-05-28"])
  func `a cut-off is told before, on and after its day`(day: String) throws {
    for language in Language.allCases {
      let state = try Example.demo(language, at: Example.now(day))
      try expectGolden(
        render(state, size: Self.usual), "cut-off-\(day)-\(language.rawValue)-80x24")
    }
  }

  /// Received on Sunday 11 October 2026: due on 11 November in Ireland, which is a holiday in
  /// France.
  @Test(arguments: ["2026-11-10", "2026-11-11", "2026-11-12", "2026-11-13"])
  func `an answer is told before, on and after the day it is due`(day: String) throws {
    for language in Language.allCases {
      var state = try Example.sent(language, on: "2026-10-11", seenOn: day)
      state.press(.left, .left, .up)
      try expectGolden(
        render(state, size: Self.usual), "answer-\(day)-\(language.rawValue)-80x24")
    }
  }

  @Test func `what a question stops has no due day until the reply`() throws {
    var state = try Example.sent(.english, on: "2026-10-06", seenOn: "2026-10-14")
    let asked = CaseID(
      account: AccountID(platform: "facebook", slug: "claire"), procedure: "object")
    state.record(.tick(asked.tick("law.question"), on: Example.day("2026-10-12"), received: nil))
    state.press(.left, .left, .up)
    try expectGolden(render(state, size: Self.usual), "question-en-80x24")
  }

  @Test func `something late on another platform is named in the header`() throws {
    let state = try Example.sent(.french, on: "2026-10-11", seenOn: "2026-11-20")
    let header = render(state, size: Self.usual).lines[0]
    #expect(header.contains("Facebook @claire : délai dépassé (8 jours)"))
  }

  @Test func `six days make six different screens`() throws {
    let cutOff = try ["2025-05-26", "2025-05-27", "2025-05-28"].map { day in
      render(try Example.demo(.english, at: Example.now(day)), size: Self.usual).lines[2...3]
    }
    let answer = try ["2026-11-10", "2026-11-11", "2026-11-13"].map { day in
      var state = try Example.sent(.english, on: "2026-10-11", seenOn: day)
      state.press(.left, .left, .up)
      return render(state, size: Self.usual).lines[2...3]
    }
    #expect(Set((cutOff + answer).map { $0.joined(separator: "\n") }).count == 6)
  }
}
