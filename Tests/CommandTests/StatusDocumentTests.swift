import Foundation
import Testing

@Suite("The document of the status")
struct StatusDocumentTests {
  let home: Home

  init() throws {
    home = try Home()
    try home.good("account", "add", "facebook", "@claire", "--person", "Claire")
  }

  private func standing(_ id: String = "facebook.claire/object") throws -> [String: Any] {
    let json = try home.good("status", "--json", "--now", "2026-11-23").json
    let cases = try #require(json["cases"] as? [[String: Any]])
    return try #require(cases.first { $0["case"] as? String == id })
  }

  @Test("has the days of the request and of its answer, every box, and what is kept")
  func days() throws {
    _ = try home.file("mail.txt", "abc")
    try home.good(
      "tick", "facebook/object/send", "--account", "@claire", "--on", "2025-10-02",
      "--received", "2025-10-04")
    try home.good("skip", "facebook/object/picture", "--account", "@claire")
    try home.good(
      "tick", "facebook/object/answer", "--account", "@claire", "--on", "2025-10-20",
      "--outcome", "accepted", "--proof", "mail.txt")
    let found = try standing()
    #expect(found["state"] as? String == "check-again")
    #expect(found["checkReason"] as? String == "time")
    #expect(found["checkAgain"] as? String == "2026-10-20")
    #expect(found["sent"] as? String == "2025-10-02")
    #expect(found["received"] as? String == "2025-10-04")
    #expect(found["answered"] as? String == "2025-10-20")
    #expect(found["outcome"] as? String == "accepted")
    #expect(found["proof"] as? Bool == true)
    let ticks = try #require(found["ticks"] as? [[String: Any]])
    #expect(ticks.map { $0["step"] as? String } == ["picture", "send", "answer"])
    #expect(ticks.map { $0["skipped"] as? Bool } == [true, false, false])
    #expect((ticks.last?["proof"] as? [String: Any])?["file"] as? String == "~/mail.txt")
  }

  @Test("has why a case is closed, on the line too")
  func ending() throws {
    try home.good(
      "end", "facebook/object", "--account", "@claire", "--as", "not-applicable", "--reason",
      "a Page")
    #expect(try standing()["endReason"] as? String == "a Page")
    #expect(try home.good("status").out.contains("a Page"))
  }

  @Test("has whose request covers a case, and the day it is to be looked at")
  func covered() throws {
    try home.good("account", "add", "instagram", "claire.photo", "--person", "Claire")
    try home.good(
      "tick", "facebook/object/send", "--account", "@claire", "--on", "2026-11-02")
    try home.good(
      "account", "link", "facebook:@claire", "instagram:claire.photo", "--since", "unknown")
    let id = "instagram.claire-photo/object"
    #expect(try standing(id)["via"] as? String == "facebook.claire")
    #expect(try standing(id)["state"] as? String == "sent")
    #expect(try standing(id)["sent"] is NSNull)
    try home.good(
      "account", "link", "facebook:@claire", "instagram:claire.photo", "--since", "2026-11-05")
    #expect(try standing(id)["checkReason"] as? String == "centre")
    #expect(try standing(id)["checkAgain"] as? String == "2026-11-05")
    #expect(try home.good("status", "--now", "2026-11-23").out.contains("linked since"))
  }
}
