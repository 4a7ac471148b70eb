import Foundation
import Testing

@Suite("The calendar")
struct CalendarTests {
  let home: Home

  init() throws { home = try Home() }

  private struct Event: Decodable {
    let day: String
    let sequence: Int
    let summary: String
    let text: String
    let status: String
    let alarms: [String]
  }

  private func calendar(_ arguments: String...) throws -> [String: Event] {
    let text = try home.good(arguments: ["export", "--format", "ics"] + arguments).out
    let file = try home.file("veto.ics", text)
    let script = URL(filePath: #filePath).deletingLastPathComponent()
      .appending(path: "../Independent/calendar_file.py").standardizedFileURL.path
    let run = try home.run([script], [:], input: file, program: URL(filePath: "/usr/bin/python3"))
    #expect(run.code == 0, "\(run.err)")
    return try JSONDecoder().decode([String: Event].self, from: Data(run.out.utf8))
  }

  private let due = "facebook.claire+object+answer-due@veto"
  private let late = "facebook.claire+object+overdue@veto"

  private func send(on day: String) throws {
    try home.good("account", "add", "facebook", "@claire", "--person", "Claire; \\ , é")
    try home.good("tick", "facebook/object/send", "--account", "@claire", "--on", day)
  }

  @Test("holds by when they must answer, and from when it is late")
  func answer() throws {
    try send(on: "2026-10-01")
    let events = try calendar()
    #expect(events[due]?.day == "20261102")
    #expect(events[due]?.text.contains("same day next month") == true)
    #expect(events[due]?.alarms == ["PT9H"])
    #expect(events[late]?.day == "20261103")
    #expect(events[late]?.status == "CONFIRMED")
  }

  @Test("taken in again changes what is there, and never doubles it")
  func again() throws {
    try send(on: "2026-10-01")
    let before = try calendar()
    #expect(try calendar().mapValues(\.sequence) == before.mapValues(\.sequence))
    Thread.sleep(forTimeInterval: 1.1)
    try home.good(
      "tick", "facebook/object/law.extended", "--account", "@claire", "--on", "2026-10-20")
    let extended = try calendar()
    #expect(Set(extended.keys) == Set(before.keys))
    #expect(extended[due]?.day == "20270104")
    #expect(try #require(extended[due]?.sequence) > (try #require(before[due]?.sequence)))
    Thread.sleep(forTimeInterval: 1.1)
    try home.good(
      "tick", "facebook/object/answer", "--account", "@claire", "--on", "2026-11-01",
      "--outcome", "accepted")
    let answered = try calendar()
    #expect(answered[due]?.status == "CANCELLED")
    #expect(answered[due]?.alarms == [])
    #expect(try #require(answered[due]?.sequence) > (try #require(extended[due]?.sequence)))
    #expect(answered.keys.contains("facebook.claire+object+check-again@veto"))
  }

  @Test("holds cut-offs that lie ahead and own dates, with alarms before")
  func ahead() throws {
    try home.good("account", "add", "facebook", "@claire", "--person", "Claire")
    try home.good(
      "set", "facebook/object", "--account", "@claire", "--own-date", "2026-12-24")
    let events = try calendar("--now", "2025-05-20T18:30:00", "--data-file", home.progressFile.path)
    let cutOff = try #require(events["facebook.claire+object+cut-off@veto"])
    #expect(cutOff.day == "20250526")
    #expect(cutOff.alarms == ["-P6DT15H", "-PT15H"])
    #expect(events["facebook.claire+object+own-date@veto"]?.day == "20261224")
  }

  @Test("says in French what it says in English")
  func french() throws {
    try send(on: "2026-10-01")
    let french = try calendar("--language", "fr")
    #expect(
      french[due]?.summary.hasPrefix("Facebook, @claire : dernier jour pour leur réponse") == true)
  }
}
