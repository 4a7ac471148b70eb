import Foundation
import Testing

@Suite("A letter by command")
struct LetterCommandTests {
  let home: Home

  init() throws {
    home = try Home()
    try home.good("person", "add", "Claire", "--country", "FR")
    try home.good("account", "add", "facebook", "@claire", "--person", "Claire")
    try home.good("tick", "facebook/object/send", "--account", "@claire", "--on", "2026-09-14")
  }

  private func letter(_ arguments: String...) throws -> Home.Run {
    try home.good(arguments: ["letter", "facebook/object", "--account", "@claire"] + arguments)
  }

  @Test("to the CNIL is in French, says what is missing, and fits a file")
  func complaint() throws {
    let run = try letter("--kind", "complaint")
    #expect(run.out.hasPrefix("Claire\n[… à compléter : votre adresse]\n\nCNIL\n"))
    #expect(run.out.contains("réclamation (RGPD, art. 77)"))
    #expect(run.err == "In French, as the authority asks.\nTo fill in: your address.\n")
    let file = home.folder.appendingPathComponent("letter.txt").path
    #expect(try letter("--kind", "complaint", "-o", file).out.isEmpty)
    #expect(try String(contentsOfFile: file, encoding: .utf8) == run.out)
  }

  @Test("in a language that Veto lacks says that it is to be translated")
  func translated() throws {
    try home.good("person", "edit", "Claire", "--country", "DE")
    let run = try letter("--kind", "complaint")
    #expect(run.err.contains("The authority asks to write in German: Veto does not have that"))
    #expect(run.out.contains("Subject: Facebook, complaint (GDPR, Art. 77)"))
  }

  @Test("to the company says the law's core, with the grounds as they are given")
  func objection() throws {
    let run = try letter("--kind", "objection", "--grounds", "I write about my health")
    let text = run.out.split(separator: "\n").joined(separator: " ")
    #expect(text.contains("particular situation (I write about my health)"))
    #expect(text.contains("restriction while you assess this (Article 18(1)(d))"))
    #expect(text.contains("Meta Platforms Ireland"))
    #expect(!run.err.contains("your particular situation"))
    #expect(try letter("--kind", "objection").err.contains("your particular situation"))
  }

  @Test("as JSON names for each sentence the fields that it came from")
  func json() throws {
    let json = try letter("--kind", "reminder", "--json").json
    let sentences = try #require(json["sentences"] as? [[String: Any]])
    let sent = try #require(
      sentences.first { ($0["text"] as? String)?.contains("14 September 2026 I sent") == true })
    #expect(sent["sources"] as? [String] == ["ticks facebook.claire/object/send on"])
    #expect(sentences.allSatisfy { ($0["sources"] as? [String])?.isEmpty == false })
    #expect(json["blanks"] as? [String] == ["address"])
  }
}
