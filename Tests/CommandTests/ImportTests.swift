import Foundation
import Testing

@Suite("Notes from elsewhere")
struct ImportTests {
  let home: Home

  init() throws { home = try Home() }

  /// As a French spreadsheet saves it: a byte order mark, semicolons, CRLF, a quoted note.
  private static let french =
    "\u{FEFF}"
    + [
      "Personne;Pays;Plateforme;Compte;Démarche;Étape;Le;Reçu;Résultat;Note",
      "Claire;FR;Facebook;@claire;object;send;14/09/2026;15/09/2026;;\"a dit ; \"\"oui\"\"\nà suivre\"",
      "Claire;;Facebook;@claire;object;answer;20 sept. 2026;;Refusé;",
      "Jeanne;;WhatsApp;06 12 34 56 78;;;;;;",
      ";;;;;;;;;",
    ].map { $0 + "\r\n" }.joined()

  private var data: Data {
    get throws { try Data(contentsOf: home.progressFile) }
  }

  @Test("from a French spreadsheet are taken in, and undo takes back all of it")
  func frenchTable() throws {
    let file = try home.file("suivi.csv", Self.french)
    let run = try home.good("import", file, "--language", "fr")
    #expect(run.out.contains("2 comptes, 2 cases cochées, 12 valeurs. Pour annuler : veto undo."))
    #expect(run.err.isEmpty)
    let status = try home.good("status", "facebook", "--json").json
    let cases = try #require(status["cases"] as? [[String: Any]])
    let object = try #require(cases.first { $0["case"] as? String == "facebook.claire/object" })
    #expect(object["state"] as? String == "complain")
    #expect(object["received"] as? String == "2026-09-15")
    #expect(
      String(decoding: try data, as: UTF8.self).contains("\"a dit ; \\\"oui\\\"\\nà suivre\""))
    #expect(try home.good("undo").out.contains("Undone: the import of suivi.csv"))
    #expect(try home.good("account", "list").out.hasPrefix("No account yet"))
    #expect(try home.good("person", "list").out.hasPrefix("Nobody yet"))
    try home.good("redo")
    #expect(try home.good("person", "list").out.contains("Jeanne"))
  }

  @Test("a second time change nothing, not even the file")
  func twice() throws {
    let file = try home.file("suivi.csv", Self.french)
    try home.good("import", file)
    let before = try data
    #expect(try home.good("import", file).out.hasSuffix("suivi.csv holds nothing new.\n"))
    #expect(try data == before)
    #expect(try home.good("undo").out.contains("the import of suivi.csv"))
  }

  @Test("are only shown by --preview")
  func preview() throws {
    let file = try home.file("suivi.csv", Self.french)
    let files = home.files
    let run = try home.good("import", file, "--preview")
    #expect(run.out.contains("12 values would change:"))
    #expect(run.out.contains("for @claire: nothing → 15 September 2026"))
    #expect(home.files == files)
  }

  @Test("of a box that was unticked bring their own receipt and outcome")
  func leftovers() throws {
    try home.good("account", "add", "facebook", "@claire", "--person", "Claire")
    for step in ["send", "answer"] {
      let more = step == "answer" ? ["--outcome", "refused"] : []
      _ = try home.good(
        arguments: [
          "tick", "facebook/object/\(step)", "--account", "@claire", "--on", "2025-05-01",
        ]
          + more)
      try home.good("untick", "facebook/object/\(step)", "--account", "@claire")
    }
    let table = """
      person,platform,account,procedure,step,on,outcome
      Claire,facebook,@claire,object,send,2026-10-01,
      Claire,facebook,@claire,object,answer,2026-10-20,accepted

      """
    let run = try home.good("import", try home.file("t.csv", table))
    #expect(!run.out.contains("Left as it is"))
    let text = try String(contentsOf: home.progressFile, encoding: .utf8)
    #expect(text.contains("\"received\": \"2026-10-01\"") && text.contains("\"accepted\""))
    #expect(!text.contains("2025-05-01") && !text.contains("refused"))
  }

  @Test("that differ from what is there are listed, and left")
  func kept() throws {
    try home.good("account", "add", "facebook", "@claire", "--person", "Claire")
    try home.good("tick", "facebook/object/send", "--account", "@claire", "--on", "2026-09-02")
    let file = try home.file("suivi.csv", Self.french)
    for flag in [["--preview"], []] {
      let run = try home.good(arguments: ["import", file] + flag)
      #expect(run.out.contains("Left as it is, where the table says something else:"))
      #expect(
        run.out.contains(
          "row 2: Day · \"Object: check and send\" for @claire stays 2 September 2026, the table"
            + " says 14 September 2026"))
    }
    let status = try home.good("status", "facebook", "--json").json
    let cases = try #require(status["cases"] as? [[String: Any]])
    #expect(cases.contains { $0["sent"] as? String == "2026-09-02" })
  }

  @Test("with a fault are refused as a whole, with every fault and its cell")
  func faults() throws {
    let rows = (1...23).map { "Claire,facebook,@claire,object,send,\($0 < 23 ? "soon" : "today")" }
    let file = try home.file(
      "bad.csv", "person,platform,account,procedure,step,on\n" + rows.joined(separator: "\n"))
    let files = home.files
    let run = try home.veto("import", file)
    #expect(run.code == 65 && run.out.isEmpty)
    let lines = run.err.split(separator: "\n")
    #expect(lines.count == 22)
    #expect(
      lines[0].contains("bad.csv, row 2, column F (\"on\"): \"soon\" is not a valid date. Write"))
    #expect(lines[20] == "veto: 2 more faults.")
    #expect(lines[21] == "veto: Nothing was imported. Fix the table, then try again.")
    #expect(home.files == files)
    let french = try home.veto("import", file, "--preview", "--language", "fr")
    #expect(french.code == 65)
    #expect(
      french.err.contains("bad.csv, ligne 2, colonne F (« on ») : « soon » n'est pas un jour."))
  }

  @Test("that no table can be are refused with a sentence and an exit code")
  func wrongFiles() throws {
    func refused(_ name: String, _ text: String, _ code: Int32, _ part: String) throws {
      let run = try home.veto("import", try home.file(name, text))
      #expect(run.code == code && run.err.contains(part), "\(run.err)")
      #expect(!run.err.contains("\u{1B}"))
    }
    try refused("empty.csv", "", 65, "the file is empty")
    try refused("escape.csv", "platform,account\n\u{1B}[2J,x", 65, "line 2, column 1")
    try refused("open.csv", "platform,account\nfacebook,\"x", 65, "never closed")
    try refused("x.csv", "plateform,compte\n", 65, "no column is called \"platform\"")
    try refused("x.xlsx", "PK\u{3}\u{4}", 65, "CSV UTF-8")
    try refused("x.json", "{\"version\": 1", 65, "x.json, line 1, column 14")
    try refused("late.json", "{\"version\": 2}", 65, "a later Veto")
    #expect(try home.veto("import", "none.csv").code == 66)
    #expect(try home.veto("import", ".").code == 66)
    #expect(try home.veto("import", "/dev/null").code == 66)
    #expect(try home.veto("import").code == 64)
    #expect(!home.files.contains { $0.contains("progress.json") })
  }

  @Test("in a progress file arrive as they are, byte by byte, with their dates")
  func copy() throws {
    try home.good("import", try home.file("suivi.csv", Self.french))
    let bytes = try data
    let other = try Home()
    let file = try other.file("copy.json", String(decoding: bytes, as: UTF8.self))
    #expect(try other.good("import", file, "--preview").out.contains("12 values would change"))
    #expect(!other.files.contains { $0.contains("progress.json") })
    #expect(try other.good("import", file).out.contains("2 accounts, 2 boxes ticked, 12 values."))
    #expect(try Data(contentsOf: other.progressFile) == bytes)
    #expect(try other.good("import", file).out.contains("holds nothing new"))
    #expect(try Data(contentsOf: other.progressFile) == bytes)
    try other.good("undo")
    #expect(try other.good("account", "list").out.hasPrefix("No account yet"))
  }

  @Test("come from standard input too")
  func standardInput() throws {
    let file = try home.file("suivi.csv", Self.french)
    let run = try home.run(["import", "-"], [:], input: file)
    #expect(run.code == 0 && run.out.contains("Imported from standard input: 2 accounts"))
    #expect(try home.good("undo").out.contains("the import of standard input"))
    let bad = try home.file("bad.csv", "platform,account\nfacebok,x")
    let refused = try home.run(["import", "-"], [:], input: bad)
    #expect(refused.code == 65 && refused.err.contains("standard input, row 2, column A"))
    let copy = try home.run(["import", "-", "--preview"], [:], input: home.progressFile.path)
    #expect(copy.out.contains("standard input holds nothing new."))
  }

  @Test("with names that look alike are told, and kept as they are")
  func lookAlikes() throws {
    try home.good("person", "add", "Claire")
    let file = try home.file(
      "t.csv", "person,platform,account,colour\nCla\u{200B}ire,facebook,@a\u{202E}b,red\n")
    let run = try home.good("import", file, "--preview")
    #expect(run.out.contains("Veto does not know the column \"colour\": left out."))
    #expect(run.out.contains("2 values have invisible or control characters"))
    #expect(run.out.contains("These names look alike: \"Claire\", \"Cla⟨U+200B⟩ire\"."))
    #expect(!run.out.contains("\u{202E}"))
    try home.good("import", file)
    #expect(String(decoding: try data, as: UTF8.self).contains("\"Cla\u{200B}ire\""))
  }
}
