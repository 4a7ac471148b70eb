import Foundation
import Testing

@Suite("veto due")
struct DueTests {
  let home: Home

  init() throws { home = try Home() }

  @Test("says the due day, the first overdue day and every sum, and touches no file")
  func text() throws {
    let run = try home.good("due", "2026-10-11", "--person-country", "FR")
    #expect(run.out.hasPrefix("Answer due: Wed 11 November 2026\n  received Sun 11 October 2026"))
    #expect(run.out.contains("\nOverdue from: Fri 13 November 2026\n"))
    #expect(run.out.contains("public holiday in France (Armistice Day)"))
    #expect(home.files.isEmpty)
    let french = try home.good("due", "25/11/2026", "--language", "fr")
    #expect(french.out.hasPrefix("Réponse attendue au plus tard : lundi 28 décembre 2026\n"))
  }

  @Test(
    "reckons the check values",
    arguments: [
      (["2026-11-23"], "2026-12-23"), (["2026-08-31"], "2026-09-30"),
      (["2026-11-25"], "2026-12-28"), (["2027-02-17"], "2027-03-18"),
      (["2027-01-31", "--extended"], "2027-04-30"),
      (["2026-10-06", "--pause", "2026-10-12..2026-10-19"], "2026-11-13"),
      (["2027-11-25", "--country", "ie"], "2027-12-27"),
      (["2026-10-11", "--country", "FR"], "2026-11-12"),
      (["2026-10-11", "--country", "none"], "2026-11-11"),
    ])
  func json(_ arguments: [String], _ due: String) throws {
    let run = try home.good(arguments: ["due"] + arguments + ["--json"])
    #expect(try run.json["due"] as? String == due)
  }

  @Test("has no due day while a question is open")
  func open() throws {
    let run = try home.good("due", "2026-10-06", "--pause", "2026-10-12..", "--json")
    let json = try run.json
    #expect(json["due"] is NSNull && json["overdueFrom"] is NSNull)
    #expect(json["openQuestion"] as? String == "2026-10-12")
  }

  @Test(
    "refuses what makes no sense, with 64",
    arguments: [
      ["2026-02-30"], ["soon"], ["2018-05-24"], ["9999-12-31"],
      ["2026-10-06", "--pause", "2026-10-12"], ["2026-10-06", "--pause", ".."],
      ["2026-10-06", "--pause", "2026-10-19..2026-10-12"],
      ["2026-10-06", "--pause", "2026-10-01..2026-10-12"], ["2026-10-06", "--country", "Ireland"],
    ])
  func refused(_ arguments: [String]) throws {
    let run = try home.veto(arguments: ["due"] + arguments)
    #expect(run.code == 64)
    #expect(run.out.isEmpty && !run.err.isEmpty)
  }
}
