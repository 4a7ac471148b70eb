import Foundation
import Testing

@Suite("Accounts and people on the command line")
struct AccountTests {
  let home: Home

  init() throws { home = try Home() }

  private func accounts() throws -> [[String: Any]] {
    try #require(try home.good("account", "list", "--json").json["accounts"] as? [[String: Any]])
  }

  @Test("begin with a person named on the way")
  func first() throws {
    let bare = try home.veto("account", "add", "facebook", "@claire")
    #expect(bare.code == 64)
    #expect(bare.err.contains("--person"))
    let run = try home.good("account", "add", "facebook", "@claire", "--person", "Claire")
    #expect(run.out.contains("Added a person: Claire."))
    #expect(run.out.contains("(facebook.claire)"))
    let second = try home.good("account", "add", "instagram", "claire.photo")
    #expect(!second.out.contains("Added a person"))
    #expect(try home.good("account", "add", "facebook", "@claire").out.contains("already there"))
  }

  @Test("need a person where there are several, and say which there are")
  func severalPeople() throws {
    try home.good("person", "add", "Claire", "--country", "fr")
    try home.good("person", "add", "Jeanne")
    let run = try home.veto("account", "add", "facebook", "@x")
    #expect(run.code == 64)
    #expect(run.err.contains("claire  Claire"))
    #expect(run.err.contains("jeanne  Jeanne"))
    #expect(try home.veto("account", "add", "facebook", "@x", "--person", "Paul").code == 64)
    try home.good("account", "add", "facebook", "@x", "--person", "jeanne")
    let people = try #require(
      try home.good("person", "list", "--json").json["people"] as? [[String: Any]])
    #expect(people.map { $0["person"] as? String } == ["claire", "jeanne"])
    #expect(people.map { $0["country"] as? String } == ["FR", nil])
    #expect(people.last?["accounts"] as? [String] == ["facebook.x"])
  }

  @Test("that fit a name twice are refused with their ids")
  func ambiguous() throws {
    try home.good("person", "add", "Claire")
    try home.good("person", "add", "Jeanne")
    try home.good("account", "add", "facebook", "Maison", "--person", "Claire")
    try home.good("account", "add", "facebook", "Maison", "--person", "Jeanne")
    let run = try home.veto("tick", "facebook/object/send", "--account", "Maison")
    #expect(run.code == 64)
    #expect(run.err.contains("facebook.maison  Maison"))
    #expect(run.err.contains("facebook.maison-2  Maison"))
    try home.good("tick", "facebook/object/send", "--account", "facebook.maison-2")
    let unknown = try home.veto("status", "--account", "nobody")
    #expect(unknown.code == 64)
    #expect(unknown.err.contains("facebook.maison"))
  }

  @Test("are linked within a group and a person, and one request covers them")
  func link() throws {
    try home.good("account", "add", "facebook", "@claire", "--person", "Claire")
    try home.good("account", "add", "instagram", "claire.photo")
    let run = try home.good(
      "account", "link", "facebook:@claire", "instagram:claire.photo", "--since", "2026-10-01")
    #expect(run.out.contains("Linked as \"Claire\""))
    try home.good("tick", "facebook/object/send", "--account", "@claire", "--on", "2026-11-02")
    let status = try home.good("status", "instagram").out
    #expect(status.contains("~ sent"))
    #expect(status.contains("via @claire"))
    try home.good("account", "unlink", "instagram:claire.photo")
    #expect(try !home.good("status", "instagram").out.contains("via"))
    try home.good("person", "add", "Jeanne")
    try home.good("account", "add", "facebook", "@jeanne", "--person", "Jeanne")
    #expect(
      try home.veto("account", "link", "facebook:@claire", "facebook:@jeanne").code == 64)
    #expect(try home.veto("account", "link", "facebook:@jeanne").code == 64)
  }

  @Test("are edited without losing their id")
  func edit() throws {
    try home.good("account", "add", "facebook", "@claire", "--person", "Claire")
    try home.good(
      "account", "edit", "facebook:@claire", "--label", "@claire2", "--email-changed",
      "2026-10-01")
    #expect(try accounts().first?["account"] as? String == "facebook.claire")
    #expect(try accounts().first?["label"] as? String == "@claire2")
    #expect(try accounts().first?["emailChanged"] as? String == "2026-10-01")
    try home.good("person", "edit", "Claire", "--name", "Claire D.", "--country", "BE")
    #expect(try home.good("person", "list").out.contains("claire  Claire D.  BE"))
    #expect(try home.veto("account", "edit", "facebook:@claire2").code == 64)
    #expect(try home.veto("person", "add", "X", "--country", "France").code == 64)
  }

  @Test("are removed with --yes only where nobody can be asked, and undo brings them back")
  func remove() throws {
    try home.good("account", "add", "facebook", "@claire", "--person", "Claire")
    let bare = try home.veto("account", "remove", "facebook:@claire")
    #expect(bare.code == 64)
    #expect(bare.err.contains("--yes"))
    try home.good("account", "remove", "facebook:@claire", "--yes")
    #expect(try accounts().isEmpty)
    try home.good("undo")
    #expect(try accounts().count == 1)
    #expect(try home.veto("person", "remove", "Claire").code == 64)
    try home.good("person", "remove", "Claire", "--yes")
    #expect(try accounts().isEmpty)
    try home.good("undo")
    #expect(try accounts().count == 1)
  }

  @Test("with harmful labels are shown harmless, and exact in documents")
  func harmful() throws {
    try home.good("account", "add", "facebook", "a\u{1B}[2Jb", "--person", "Claire")
    let list = try home.good("account", "list").out
    #expect(list.contains("a^[[2Jb"))
    let status = try home.good("status", "--json")
    #expect(!status.out.contains("\u{1B}"))
    #expect(try accounts().first?["label"] as? String == "a\u{1B}[2Jb")
  }

  @Test("with letters that nobody sees are shown without them, and exact in documents")
  func hidden() throws {
    let label = "c\u{200B}l\u{FEFF}a\u{AD}i\u{180E}r\u{E0041}e\u{2028}\u{206A}\u{FE0F}"
    let added = try home.good("account", "add", "facebook", label, "--person", "Claire")
    let texts = try [
      added, home.good("account", "list"), home.good("status"), home.good("next"),
      home.veto("tick", "facebook/object/account", "--account", label),
      home.veto("account", "remove", "facebook:nobody" + label),
    ]
    for text in texts.map({ $0.out + $0.err }) {
      #expect(!text.unicodeScalars.contains { $0.properties.isDefaultIgnorableCodePoint })
      #expect(!text.unicodeScalars.contains("\u{2028}"))
    }
    let json = try home.good("status", "--json").out
    #expect(!json.unicodeScalars.contains { $0.properties.isDefaultIgnorableCodePoint })
    #expect(json.contains("\\u200b") && json.contains("\\udb40\\udc41"))
    #expect(try accounts().first?["label"] as? String == label)
  }
}
