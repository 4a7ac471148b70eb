import Foundation
import Testing

@Suite("Cases on the command line")
struct CaseTests {
  let home: Home

  init() throws {
    home = try Home()
    try home.good("account", "add", "facebook", "@claire", "--person", "Claire")
  }

  private func standing() throws -> [String: Any] {
    let cases = try #require(try home.good("status", "--json").json["cases"] as? [[String: Any]])
    return try #require(cases.first { $0["case"] as? String == "facebook.claire/object" })
  }

  @Test("are closed, and taken up again")
  func end() throws {
    let run = try home.good(
      "end", "facebook/object", "--account", "@claire", "--as", "not-applicable", "--reason",
      "a Page")
    #expect(run.out.contains("not applicable"))
    #expect(try standing()["state"] as? String == "not-applicable")
    try home.good("end", "facebook/object", "--account", "@claire", "--reopen")
    #expect(try standing()["state"] as? String == "not-started")
    try home.good("end", "facebook/object", "--account", "@claire", "--as", "given-up")
    #expect(try standing()["state"] as? String == "given-up")
    #expect(try home.veto("end", "facebook/object", "--account", "@claire").code == 64)
    #expect(
      try home.veto("end", "facebook/object", "--account", "@claire", "--as", "done").code == 64)
  }

  @Test("carry an own date, in the future too, and a note")
  func set() throws {
    let run = try home.good(
      "set", "facebook/object", "--account", "@claire", "--own-date", "2999-12-24", "--note",
      "after work")
    #expect(run.out.contains("24 December 2999"))
    #expect(try standing()["ownDate"] as? String == "2999-12-24")
    #expect(try standing()["note"] as? String == "after work")
    try home.good(
      "set", "facebook/object", "--account", "@claire", "--own-date", "none", "--note", "")
    #expect(try standing()["ownDate"] is NSNull)
    #expect(try standing()["note"] is NSNull)
    #expect(try home.veto("set", "facebook/object", "--account", "@claire").code == 64)
  }

  @Test("that are not in the catalogue are refused with what there is")
  func unknown() throws {
    for (arguments, hint) in [
      (["status", "myspace"], "whatsapp"), (["show", "facebook/refuse"], "object"),
      (["show", "facebook/object/post"], "send"), (["show", "a/b/c/d"], "P/PROCEDURE/STEP"),
    ] {
      let run = try home.veto(arguments[0], arguments[1])
      #expect(run.code == 64)
      #expect(run.err.contains(hint))
      #expect(run.out.isEmpty)
    }
  }

  @Test("are shown with their sources, in the language asked for")
  func show() throws {
    let english = try home.good("show", "facebook/object/send")
    #expect(english.out.contains("Sources reread on "))
    #expect(english.out.contains("https://"))
    let french = try home.good("show", "facebook/object", "--language", "fr")
    #expect(french.out.contains("Dernier jour sûr, selon notre lecture : lundi 26 mai 2025."))
    let step = try home.good("show", "facebook/object/send", "--json").json
    #expect(step["stepKind"] as? String == "submit")
    let procedure = try home.good("show", "facebook/object", "--json").json
    #expect((procedure["cutOffs"] as? [Any])?.count == 1)
    #expect(try home.good("show", "Facebook", "--json").json["kind"] as? String == "platform")
    #expect(try home.good("catalogue", "show", "meta").out.contains("Accounts") == true)
    #expect(
      try home.good("catalogue", "show", "meta", "--json").json["kind"] as? String == "group")
  }

  @Test("are complained of to the authority of the person's country")
  func complaint() throws {
    let step = "facebook/object/law.complaint"
    let general = try home.good("show", step).out
    #expect(general.contains("https://www.edpb.europa.eu/about-edpb/about-edpb/members_en (the"))
    #expect(!general.contains("No proof yet"))
    try home.good("person", "edit", "claire", "--country", "FR")
    let own = try home.good("show", step, "--account", "@claire").out
    #expect(own.contains("Authority in France: CNIL."))
    #expect(own.contains("No proof yet.") && own.contains("A mere fear"))
    #expect(!own.contains("three months"))
    let french = try home.good("show", step, "--account", "@claire", "--language", "fr").out
    #expect(french.contains("À saisir en France : CNIL."))
    try home.good("tick", "facebook/object/send", "--account", "@claire", "--on", "2026-01-05")
    try home.good("tick", step, "--account", "@claire", "--on", "2026-02-10")
    let made = try home.good(
      "show", "facebook/object/law.authority", "--account", "@claire", "--json"
    ).json
    let said = try #require(made["complaint"] as? [String])
    #expect(said.count == 1 && said[0].contains("10 May 2026"))
    #expect(try home.veto("show", "facebook/object", "--account", "@claire").code == 64)
    #expect(try home.veto("show", step, "--account", "@nobody").code == 64)
  }

  @Test("of the catalogue are listed, and its files checked")
  func catalogue() throws {
    #expect(try home.good("catalogue", "list").out.contains("facebook/object "))
    let groups = try home.good("catalogue", "list", "--json").json["groups"] as? [[String: Any]]
    #expect(groups?.count == 10)
    #expect(groups?.first?["group"] as? String == "meta")
    let stale = try home.good("catalogue", "stale", "--before", "2027-01-01").out
    #expect(stale.contains("facebook/object ") && stale.contains("chatgpt/"))
    #expect(try home.good("catalogue", "stale", "--before", "2026-01-01").out.hasPrefix("All was"))
    let later = try home.good("catalogue", "stale", "--now", "2027-12-01").out
    #expect(later.contains("may have changed"))
    let bad = try home.file("bad.json", "{\"format\": 1, \"steps\": [{\"id\": 3}]}\n")
    let run = try home.veto("catalogue", "check", bad)
    #expect(run.code == 65)
    #expect(run.out.contains("bad.json, line 1, column"))
    #expect(try home.veto("catalogue", "check", "none.json").code == 66)
    let authorities = try home.file("a.json", "{\"format\": 1, \"authorities\": [3]}\n")
    #expect(try home.veto("catalogue", "check", authorities).out.contains("a.json, line 1"))
    let good = try home.file("good.json", "{\"format\": 1, \"steps\": []}\n")
    #expect(try home.good("catalogue", "check", good).out.contains("no fault"))
  }
}
