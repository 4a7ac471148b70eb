import Foundation
import Testing

@Suite("Linking accounts on the command line")
struct LinkTests {
  let home: Home

  init() throws {
    home = try Home()
    try run("account", "add", "facebook", "@c1", "--person", "Claire")
    for label in ["@c2", "@c3"] { try run("account", "add", "facebook", label) }
  }

  // On 12 October 2026.
  @discardableResult
  private func run(_ arguments: String...) throws -> Home.Run {
    try home.good(arguments: arguments + ["--now", "2026-10-12", "--data-file", "notes.json"])
  }

  private func link(_ accounts: String..., since: String? = nil) throws {
    let day = since.map { ["--since", $0] } ?? []
    _ = try home.good(
      arguments: ["account", "link"] + accounts.map { "facebook:" + $0 } + day
        + ["--now", "2026-10-12", "--data-file", "notes.json"])
  }

  private func days() throws -> [String?] {
    let list = try run("account", "list", "--json").json["accounts"] as? [[String: Any]]
    return try #require(list).map { $0["linkedSince"] as? String }
  }

  private func states() throws -> [String?] {
    let json = try run("status", "--json").json
    return try #require(json["cases"] as? [[String: Any]])
      .filter { $0["procedure"] as? String == "object" }.map { $0["state"] as? String }
  }

  private func accepted() throws {
    try run("tick", "facebook/object/send", "--account", "@c1", "--on", "2026-10-01")
    try run(
      "tick", "facebook/object/answer", "--account", "@c1", "--on", "2026-10-10", "--outcome",
      "accepted")
  }

  @Test("a third account asks for a look at itself alone")
  func third() throws {
    try link("@c1", "@c2", since: "2026-09-01")
    try accepted()
    #expect(try states() == ["done", "done", "not-started"])
    try link("@c1", "@c2", "@c3", since: "2026-10-12")
    #expect(try days() == ["2026-09-01", "2026-09-01", "2026-10-12"])
    #expect(try states() == ["done", "done", "check-again"])
  }

  @Test("without a day the one that joins is linked since today, and the others keep theirs")
  func today() throws {
    try link("@c1", "@c2", since: "2026-09-01")
    try accepted()
    try link("@c1", "@c3")
    #expect(try days() == ["2026-09-01", "2026-09-01", "2026-10-12"])
    #expect(try states() == ["done", "done", "check-again"])
  }

  @Test("an unknown day stays unknown, also when another account joins with a day")
  func unknown() throws {
    try link("@c1", "@c2", since: "unknown")
    #expect(try days() == [nil, nil, nil])
    try accepted()
    try link("@c1", "@c2", "@c3", since: "2026-10-11")
    #expect(try days() == [nil, nil, "2026-10-11"])
    #expect(try states() == ["done", "done", "check-again"])
  }

  @Test("a day for accounts that are linked already corrects theirs, none leaves it")
  func correction() throws {
    try link("@c1", "@c2", since: "2026-09-01")
    try link("@c1", "@c2")
    #expect(try days() == ["2026-09-01", "2026-09-01", nil])
    try link("@c1", "@c2", since: "2026-08-01")
    #expect(try days() == ["2026-08-01", "2026-08-01", nil])
    try link("@c1", "@c2", since: "unknown")
    #expect(try days() == [nil, nil, nil])
    let wrong = try home.veto(
      "account", "link", "facebook:@c1", "--since", "soon", "--data-file", "notes.json")
    #expect(wrong.code == 64)
  }
}
