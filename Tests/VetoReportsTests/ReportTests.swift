import Testing
import VetoCanvas
import VetoModel
import VetoReports
import VetoWords

@Suite("Reports")
struct ReportTests {
  private func status(_ tracker: Tracker, _ words: Words) -> String {
    StatusReport(tracker.lines(), tracker, words).text
  }

  @Test("say one case a line, in columns, and via whom it is covered")
  func columns() {
    #expect(
      status(Fixture.tracker(), Fixture.english) == """
        Facebook  @claire      Object  done     16 May 2025
        Facebook  @claire.pro  Object  ~ done   16 May 2025  via @claire
        Facebook  @jeanne      Object  started  1 of 3

        """)
    #expect(
      status(Fixture.tracker(), Fixture.french) == """
        Facebook  @claire      S'opposer  fait      16 mai 2025
        Facebook  @claire.pro  S'opposer  ~ fait    16 mai 2025  via @claire
        Facebook  @jeanne      S'opposer  commencé  1 sur 3

        """)
  }

  @Test("never call a request that is only sent done")
  func sentIsNotDone() {
    let jeanne = AccountID(platform: "facebook", slug: "jeanne")
    let send = CaseID(account: jeanne, procedure: "object").tick("send")
    let day = Demo.now.day
    let tracker = Fixture.tracker([.tick(send, on: day, received: day)])
    let line = tracker.lines(account: jeanne)
    #expect(StatusReport(line, tracker, Fixture.english).text.contains("sent"))
    #expect(!StatusReport(line, tracker, Fixture.english).text.contains("done"))
  }

  @Test("are narrowed to an account or a person")
  func narrowed() {
    let tracker = Fixture.tracker()
    #expect(tracker.lines(person: "jeanne").map(\.account.label) == ["@jeanne"])
    #expect(tracker.lines(platform: "instagram").isEmpty)
  }

  @Test("say what to do where there is nothing yet")
  func empty() {
    let tracker = Tracker(
      catalogue: Fixture.catalogue, records: Records(Progress()), today: Demo.now.day)
    #expect(status(tracker, Fixture.english).contains("veto account add"))
    #expect(status(tracker, Fixture.french).contains("veto account add"))
  }

  @Test("show control and bidirectional characters harmless")
  func harmless() {
    let id = AccountID(platform: "facebook", slug: "evil")
    let tracker = Fixture.tracker([
      .addAccount(id, label: "a\u{1B}[31m\u{9B}b\u{202E}c\nd", owner: "jeanne", centre: nil)
    ])
    let text = status(tracker, Fixture.english)
    #expect(text.contains("a^[[31m\\x9bb⟨RLO⟩c^Jd"))
    #expect(!text.unicodeScalars.contains { $0.value == 0x1B || $0.value == 0x9B })
  }

  @Test(
    "align their columns by what a terminal shows",
    arguments: ["漢字かな", "👨‍👩‍👧 family", "e\u{301}\u{302}le\u{300}ve", "🇫🇷", "a\u{200B}b", "مرحبا"])
  func alignment(label: String) throws {
    let id = AccountID(platform: "facebook", slug: "wide")
    let tracker = Fixture.tracker([
      .addAccount(id, label: label, owner: "jeanne", centre: nil)
    ])
    let rows = status(tracker, Fixture.english).split(separator: "\n")
    let labels = try rows.map { row in
      String(row[..<(try #require(row.firstRange(of: "Object"))).lowerBound])
    }
    #expect(labels.contains { $0.contains(label.harmless) })
    #expect(Set(labels.map(\.displayWidth)).count == 1)
  }

  @Test("in JSON keep every letter, and escape what hides or steers")
  func json() {
    let text =
      "漢 e\u{301} 👨\u{200D}👩 \u{200B}\u{FEFF}\u{AD}\u{180E}\u{E0041}\u{202E}\u{1B}\u{9B}\u{FE0F}"
    #expect(
      document(.string(text)) == """
        "漢 e\u{301} 👨\\u200d👩 \\u200b\\ufeff\\u00ad\\u180e\\udb40\\udc41\\u202e\\u001b\\u009b\\ufe0f"

        """)
  }

  @Test("of accounts name the id, the person and the linked accounts")
  func accounts() {
    let tracker = Fixture.tracker()
    let accounts = tracker.records.liveAccounts["facebook"] ?? []
    let text = AccountReport(accounts, tracker, Fixture.english).text
    #expect(
      text.hasPrefix(
        "facebook.claire      Facebook  @claire      Claire  Accounts Centre \"Claire\"\n"))
    #expect(PersonReport(tracker.records, Fixture.french).text.contains("jeanne  Jeanne  FR"))
  }

  @Test("of the catalogue name every procedure as commands take it")
  func catalogue() {
    #expect(
      CatalogueReport(
        Fixture.catalogue, Fixture.english, today: Fixture.procedure.reread
      ).text
        == "facebook/object  Facebook  Object  form  5 min  several sources  23 November 2026\n")
  }
}

@Suite("What is shown of a step, a procedure, a platform, a group")
struct ShowTests {
  private func text(_ subject: ShowReport.Subject, _ words: Words = Fixture.english) -> String {
    ShowReport(subject, words, today: Fixture.procedure.reread).text
  }

  private func platform() throws -> Platform {
    try #require(Fixture.catalogue.allPlatforms.first)
  }

  @Test("has text, path, link, what to see, doubt, ready text and who reread it")
  func step() throws {
    let procedure = Fixture.procedure
    let step = try #require(procedure.step("send"))
    let shown = text(.step(step, procedure, try platform()))
    for part in [
      "facebook/object/send", "Do (name of the account).", "Menu › Data",
      "https://example.org/send",
      "A message.", "Perhaps.", "I object, Meta Ireland.",
      "Sources reread on 23 November 2026; link not tried.",
    ] {
      #expect(shown.contains(part), "\(part)")
    }
    #expect(
      text(.step(step, procedure, try platform()), Fixture.french)
        .contains("Sources relues le 23 novembre 2026 ; lien non essayé."))
  }

  @Test("that the law gives claims no source of the procedure")
  func lawStep() throws {
    let step = Fixture.step("law.reminder", .reminder)
    #expect(
      !text(.step(step, Fixture.procedure, try platform())).contains("Sources reread"))
  }

  @Test("quotes within quotation marks with the second kind")
  func quotes() {
    #expect(Fixture.french.quoted("«\u{A0}opposer\u{A0}», Envoyer") == "« “opposer”, Envoyer »")
    #expect(Fixture.english.quoted("Say \"no\"") == "\"Say 'no'\"")
  }

  @Test("has all days that sources name, with their sources")
  func procedure() throws {
    let shown = text(.procedure(Fixture.procedure, try platform()))
    for part in [
      "Last safe day, as we read it: Mon 26 May 2025", "28 May 2025: Before the 28th",
      "Journal (2025-05)",
      "Afterwards too.", "An account.", "Not certain.",
    ] {
      #expect(shown.contains(part), "\(part)")
    }
  }

  @Test("has the topics of its group")
  func topics() throws {
    let group = try #require(Fixture.catalogue.groups.first)
    #expect(text(.platform(try platform(), group)).contains("It is not a yes."))
    #expect(text(.group(group)).contains("It is not a yes."))
  }

  @Test("fits 78 columns, but for links")
  func width() throws {
    let shown = text(.procedure(Fixture.procedure, try platform()))
    for line in shown.split(separator: "\n") where !line.contains("https://") {
      #expect(line.count <= 78)
    }
  }
}

@Suite("Documents for programs")
struct DocumentTests {
  @Test("are pretty, ordered and escape what could harm")
  func written() {
    let value = Value.object([
      "b": .array([.number("1"), .null, .array([])]), "a": .string("\"\u{1B}\u{202E}é\n"),
      "c": .object([:]),
    ])
    #expect(
      document(value) == """
        {
          "a": "\\"\\u001b\\u202eé\\n",
          "b": [
            1,
            null,
            []
          ],
          "c": {}
        }

        """)
  }

  @Test("of the status carry the state as a word that never changes")
  func status() {
    let tracker = Fixture.tracker()
    for words in [Fixture.english, Fixture.french] {
      let json = StatusReport(tracker.lines(), tracker, words).json
      guard case .array(let cases) = json["cases"] else {
        Issue.record("no cases")
        return
      }
      #expect(cases.map { $0["state"]?.text } == ["done", "done", "started"])
      #expect(cases.map { $0["via"]?.text } == [nil, "facebook.claire", nil])
      #expect(json["today"]?.text == "2025-05-20")
    }
  }

  @Test("of a merge list the clashes")
  func merge() {
    var (left, right) = (Progress(), Progress())
    let address = Address("people", "p", "name")
    let stamp = Stamp(milliseconds: 1, device: "test")
    left.put(Field(value: .string("A"), stamp: stamp), at: address)
    right.put(Field(value: .string("B"), stamp: stamp), at: address)
    let clashes = left.merge(right)
    let tracker = Tracker(
      catalogue: Fixture.catalogue, records: Records(left), today: Fixture.day27)
    let report = MergeReport(
      files: ["x"], into: "y", changed: 1, clashes: clashes, tracker, here: "test",
      Fixture.english)
    #expect(
      report.text.hasSuffix(
        """
          Name · B
            kept: "B" · 1 January 1970 00:00 UTC, this device (test)
            dropped: "A" · 1 January 1970 00:00 UTC, this device (test)

        """))
    #expect(report.json["clashes"] != .array([]))
  }
}
