import Foundation
import Testing

@Suite("An export")
struct ExportTests {
  let home: Home

  init() throws { home = try Home() }

  /// Two people, one with things that no spreadsheet must take for a formula.
  private func fill() throws {
    try home.good("person", "add", "Claire", "--country", "FR")
    try home.good("person", "add", "Jeanne Martin")
    try home.good("account", "add", "facebook", "@claire", "--person", "Claire")
    try home.good("account", "add", "whatsapp", "+33 6 12 34 56 78", "--person", "Jeanne Martin")
    let file = try home.file("preuve.png", "png")
    try home.good(
      "tick", "facebook/object/send", "--account", "@claire", "--on", "2026-09-14", "--note",
      "=HYPERLINK(\"http://x\");\n-écrit, « oui »", "--proof", file)
    try home.good(
      "set", "facebook/object", "--account", "@claire", "--note=-2 de plus", "--own-date",
      "2027-01-15")
    try home.good(
      "tick", "whatsapp/object/send", "--account", "5678", "--on", "2026-10-01")
  }

  private func export(_ arguments: String...) throws -> String {
    try home.good(arguments: ["export", "--format"] + arguments).out
  }

  @Test("as JSON, imported into an empty place, gives the same bytes")
  func json() throws {
    try fill()
    let text = try export("json")
    #expect(try text == String(contentsOf: home.progressFile, encoding: .utf8))
    let other = try Home()
    try other.good("import", try other.file("all.json", text))
    #expect(try text == String(contentsOf: other.progressFile, encoding: .utf8))
  }

  @Test("as a table is read back without loss of what it holds, in both languages")
  func table() throws {
    try fill()
    for language in ["fr", "en"] {
      for mark in [[], ["--bom"]] {
        let table = try home.good(
          arguments: ["export", "--format", "csv", "--language", language] + mark
        ).out
        let other = try Home()
        let file = try other.file("notes.csv", table)
        #expect(try other.good("import", file).err.isEmpty)
        let again = try other.good(
          arguments: ["export", "--format", "csv", "--language", language] + mark
        ).out
        #expect(again == table)
        #expect(try home.good("import", file).out.contains("holds nothing new"))
      }
    }
  }

  @Test("as a table is read by Python, no cell a formula")
  func tableInPython() throws {
    try fill()
    let file = try home.file("notes.csv", try export("csv", "--bom"))
    let script = """
      import csv, json, sys
      rows = list(csv.DictReader(open(sys.argv[1], encoding="utf-8-sig", newline=""), strict=True))
      assert not any(v[:1] in ("=", "+", "-", "@", "\\t", "\\r") for r in rows for v in r.values() if v)
      json.dump(rows, sys.stdout)
      """
    let run = try home.run(
      ["-c", script, file], [:], program: URL(filePath: "/usr/bin/python3"))
    #expect(run.code == 0, "\(run.err)")
    let rows = try #require(
      try JSONSerialization.jsonObject(with: Data(run.out.utf8)) as? [[String: String]])
    let sent = try #require(rows.first { $0["step"] == "send" && $0["platform"] == "facebook" })
    #expect(sent["note"] == "'=HYPERLINK(\"http://x\");\n-écrit, « oui »")
    #expect(sent["account"] == "'@claire")
    #expect(sent["on"] == "2026-09-14")
    #expect(rows.contains { $0["account"] == "'+33 6 12 34 56 78" })
    #expect(rows.contains { $0["person"] == "Claire" && $0["country"] == "FR" })
  }

  @Test("of one person holds nothing of the other")
  func onePerson() throws {
    try fill()
    for format in ["json", "csv", "ics", "markdown"] {
      let text = try export(format, "--person", "Jeanne Martin").lowercased()
      #expect(!text.contains("claire"))
      #expect(!text.contains("preuve"))
      #expect(text.contains("5678") || text.contains("56 78"))
    }
  }

  @Test(
    "that is masked holds no name, address, number, note, reason or path",
    arguments: ["json", "csv", "ics", "markdown", "markdown --checklist"])
  func masked(_ format: String) throws {
    try fill()
    try home.good("account", "add", "instagram", "anna@example.org", "--person", "Claire")
    try home.good("account", "link", "facebook:@claire", "instagram:anna@example.org")
    try home.good(
      "end", "instagram/object", "--account", "anna@example.org", "--as", "given-up", "--reason",
      "geheim")
    let clear = try home.good(arguments: ["export", "--format", "json"]).out
    let text = try home.good(
      arguments: ["export", "--mask", "--format"] + format.split(separator: " ").map(String.init)
    ).out
    let secrets = [
      "claire", "jeanne", "martin", "anna", "example.org", "5678", "56 78", "33 6", "hyperlink",
      "2 de plus", "preuve", "geheim", home.folder.path,
    ]
    for secret in secrets {
      #expect(!text.lowercased().contains(secret.lowercased()), "\(secret)")
      #expect(
        secret == "5678" || secret == home.folder.path
          || clear.lowercased().contains(secret.lowercased()), "\(secret) was never there")
    }
    if format == "json" || format == "csv" { #expect(text.contains("2026-09-14")) }
  }

  @Test("goes into the file that is named, never over the notes themselves")
  func output() throws {
    try fill()
    let file = home.folder.appendingPathComponent("out.json").path
    let run = try home.good("export", "--format", "json", "-o", file)
    #expect(run.out.isEmpty)
    #expect(run.err == "Written to \(file).\n")
    let notes = try Data(contentsOf: home.progressFile)
    #expect(try Data(contentsOf: URL(filePath: file)) == notes)
    let link = home.folder.appendingPathComponent("link.json")
    try FileManager.default.createSymbolicLink(at: link, withDestinationURL: home.progressFile)
    for path in [home.progressFile.path, link.path] {
      #expect(try home.veto("export", "--format", "csv", "-o", path).code == 64)
    }
    #expect(try Data(contentsOf: home.progressFile) == notes)
    #expect(try home.veto("export", "--format", "csv", "-o", file + "/x.csv").code == 74)
    #expect(try home.veto("export", "--format", "csv", "--checklist").code == 64)
    #expect(try home.veto("export", "--format", "xml").code == 64)
  }

  @Test("as Markdown is a report, and a list to tick by hand")
  func markdown() throws {
    try fill()
    let report = try export("markdown")
    #expect(report.contains("## Claire\n"))
    #expect(report.contains("- 14 September 2026 · Object: check and send"))
    #expect(report.contains("-écrit, « oui »"))
    let list = try export("markdown", "--checklist")
    #expect(list.contains("- [x] Object: check and send · 14 September 2026"))
    #expect(list.contains("- [ ] Meta's answer · done on …"))
    #expect(list.contains("<https://"))
  }
}
