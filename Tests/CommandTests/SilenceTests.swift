import Foundation
import Testing

@Suite("Three months without news of the CNIL, on the command line")
struct SilenceTests {
  let home: Home

  init() throws {
    home = try Home()
    try home.good("person", "add", "Claire", "--country", "FR")
    try home.good("account", "add", "facebook", "@claire", "--person", "Claire")
    for (step, day) in [("send", "2026-08-01"), ("law.complaint", "2026-11-20")] {
      try home.good("tick", "facebook/object/\(step)", "--account", "@claire", "--on", day)
    }
  }

  private func object(_ list: Any?) throws -> [String: Any]? {
    try #require(list as? [[String: Any]]).first { $0["procedure"] as? String == "object" }
  }

  @Test("are in the status, in both languages and in its document")
  func status() throws {
    let french = try home.good("status", "--language", "fr", "--now", "2026-11-23").out
    #expect(
      french.contains("sans nouvelles de la CNIL au 20 février 2027 : plainte réputée rejetée"))
    let english = try home.good("status", "--now", "2026-11-23").out
    #expect(english.contains("no news from the CNIL by 20 February 2027 counts as a rejection"))
    let json = try home.good("status", "--json").json
    #expect(try object(json["cases"])?["authoritySilentFrom"] as? String == "2027-02-20")
    try home.good("person", "edit", "Claire", "--country", "BE")
    let elsewhere = try home.good("status", "--json").json
    #expect(try object(elsewhere["cases"])?["authoritySilentFrom"] is NSNull)
  }

  @Test("are due at their end and afterwards")
  func check() throws {
    #expect(try home.veto("check", "--now", "2027-02-13", "--within", "6").code == 0)
    let run = try home.veto("check", "--now", "2027-02-13", "--within", "7")
    #expect(run.code == 1)
    #expect(run.out.hasPrefix("Sat 20 February 2027  Facebook · Object to AI training · @claire"))
    #expect(run.out.hasSuffix("no news from the CNIL counts as a rejection\n"))
    let json = try home.veto("check", "--now", "2027-02-21", "--json").json
    let item = try #require(try object(json["items"]))
    #expect(item["why"] as? String == "authority-silent")
    #expect(item["days"] as? Int == -1)
  }

  @Test("are in the list from 14 days before their end, with what to do")
  func next() throws {
    let early = try home.good("next", "--now", "2027-02-05", "--json").json
    #expect(try object(early["items"]) == nil)
    let json = try home.good("next", "--now", "2027-02-06", "--json").json
    let item = try #require(try object(json["items"]))
    #expect(item["why"] as? String == "authority-silent")
    #expect(item["day"] as? String == "2027-02-20")
    #expect(item["step"] as? String == "law.news")
    let french = try home.good("next", "--now", "2027-02-21", "--language", "fr").out
    #expect(french.contains("délai de recours est court, demandez conseil"))
  }

  @Test("end when the authority writes that it is working on it")
  func news() throws {
    try home.good(
      "tick", "facebook/object/law.news", "--account", "@claire", "--on", "2026-11-21")
    let json = try home.good("status", "--json").json
    #expect(try object(json["cases"])?["authoritySilentFrom"] is NSNull)
    #expect(try home.veto("check", "--now", "2027-02-21").code == 0)
    let shown = try home.good(
      "show", "facebook/object/law.news", "--account", "@claire", "--language", "en")
    #expect(shown.out.contains("21 November 2026 the authority wrote"))
  }
}
