import Testing
import VetoModel

@testable import VetoStore

struct CatalogueTextTests {
  private let law = #"""
    {
      "format": 1,
      "steps": [
        {"id": "law.answer", "kind": "answer",
         "title": {"fr": "Réponse", "en": "Answer"},
         "text": {"fr": "Notez.\nTout.", "en": "Note it."}}
      ]
    }
    """#

  private func faults(_ text: String) -> [CatalogueFault] {
    CatalogueText.check(Array(text.utf8), path: "c.json").compactMap {
      if case .catalogue(let fault) = $0.cause { fault } else { nil }
    }
  }

  /// The faults after one part of the shipped group is written otherwise.
  private func faults(of text: String, _ old: String, _ new: String) throws -> [CatalogueFault] {
    try #require(text.contains(old))
    return faults(text.replacing(old, with: new))
  }

  @Test func `the shipped catalogue has no fault`() throws {
    let catalogue = try ShippedCatalogue.load()
    #expect(!catalogue.platformIDs.isEmpty && !catalogue.lawSteps.isEmpty)
    for (name, bytes) in ShippedCatalogue.files {
      #expect(CatalogueText.check(bytes, path: name) == [])
    }
  }

  @Test func `every part of a group is read`() throws {
    guard case .group(let group) = try CatalogueText.read(Array(fullGroup.utf8), path: "c.json")
    else {
      Issue.record("no group")
      return
    }
    let procedure = try #require(group.platforms.first?.procedure("object"))
    #expect(group.topics.map(\.id) == ["use"])
    let platform = group.platforms[0]
    #expect(platform.controller?.address == "Dublin" && platform.controller?.country == "IE")
    #expect(platform.controller?.email == "a@example.org")
    #expect(platform.controller?.source == "https://example.org/who")
    #expect(platform.company == "Meta" && platform.isPopular)
    #expect(platform.fullName.french == "Le Facebook")
    #expect(procedure.kind == .form && procedure.confidence == .high)
    let none = try #require(platform.procedure("third"))
    #expect(none.kind == .noWay && none.isOrganisation && none.steps.isEmpty)
    #expect(none.uses != nil && none.initial != nil && none.availability != nil)
    #expect(none.past != nil && none.changes.map(\.day) == [Day("2026-01-31")])
    #expect(procedure.checkAgainMonths == 12 && procedure.tried && procedure.reason == .optional)
    #expect(procedure.cutOffs[0].lastSafeDay == Day("2025-05-26"))
    #expect(procedure.cutOffs[0].rivals[0].sources[0].date == "2025-05")
    #expect(procedure.steps.map(\.optional) == [true, false])
    #expect(procedure.submit?.links[0].url == "https://example.org/a?b=c#d")
    #expect(procedure.submit?.offer?.french == "Texte")
    #expect(procedure.preconditions.count == 1 && procedure.doubt != nil)
  }

  @Test func `a fault is told with its line and column, and all of them at once`() throws {
    let text = law.replacing("\"kind\": \"answer\"", with: "\"kind\": \"reply!\", \"x\": 1")
      .replacing("Note it.", with: " ")
    let found = CatalogueText.check(Array(text.utf8), path: "c.json")
    #expect(
      found.map(\.place) == [
        Trouble.Position(line: 4, column: 34), Trouble.Position(line: 4, column: 44),
        Trouble.Position(line: 6, column: 44),
      ])
    #expect(found.last?.cause == .catalogue(.emptyText))
    let first = try trouble { () throws(Trouble) in
      try CatalogueText.read(Array(text.utf8), path: "c.json")
    }
    #expect(first == found.first)
  }

  @Test(arguments: [
    ("\"format\": 1", "\"format\": 2", CatalogueFault.badFormat),
    ("\"law.answer\"", "\"answer\"", .badID("answer")),
    ("\"law.answer\"", "\"law.\"", .badID("law.")),
    ("\"law.answer\"", "\"law.Été\"", .badID("law.Été")),
    ("\"law.answer\"", "7", .wrongType(.text)),
    ("\"Answer\"", "\"\"", .emptyText),
    (", \"en\": \"Answer\"", "", .missingKey("en")),
    ("\"en\": \"Answer\"", "\"en\": \"Answer\", \"de\": \"Ja\"", .unknownKey("de")),
    ("Answer", "12345678901234567890123456789", .tooWide(29, limit: 28)),
    ("\"Answer\"", "\"漢\"", .wideCharacter("漢")),
    ("\"Answer\"", "\"a\\nb\"", .forbiddenCharacter(10)),
    ("Note it.", "Note \u{202E}it.", .forbiddenCharacter(0x202E)),
    ("Note it.", "\\u001b[31m", .forbiddenCharacter(0x1B)),
    ("Note it.", "\u{85}", .emptyText),
  ])
  func `a fault in a law step is found`(
    old: String, new: String, fault: CatalogueFault
  ) throws {
    #expect(try faults(of: law, old, new).contains(fault))
  }

  @Test func `combining marks take no column`() throws {
    let title = String(repeating: "e\u{301}", count: 28)
    #expect(try faults(of: law, "Answer", title).isEmpty)
  }

  @Test(arguments: [
    ("\"IE\"", "\"Ireland\"", CatalogueFault.badCountry("Ireland")),
    ("\"2025-05-27\"", "\"2025-02-30\"", .badDay("2025-02-30")),
    ("\"2025-05\"", "\"2025-13\"", .badDate("2025-13")),
    ("\"2025-05-26\"", "\"2025-05-28\"", .lastSafeDayAfterDay),
    ("\"minutes\": 5", "\"minutes\": 5.5", .wrongType(.wholeNumber)),
    ("\"minutes\": 5", "\"minutes\": -1", .numberOutOfRange(0...1440)),
    ("\"tried\": true", "\"tried\": 1", .wrongType(.flag)),
    ("[\"use\"]", "[\"none\"]", .unknownTopic("none")),
    ("\"id\": \"open\"", "\"id\": \"send\"", .duplicateID("send")),
    ("\"linked\"", "\"all\"", .unknownWord("all", known: ["account", "linked", "person"])),
    ("\"meta-ai-training\"", "\"meta-third-party\"", .differingReach(act: "meta-third-party")),
    ("\"Facebook\", \"en\"", "\"Facebook12345\", \"en\"", .tooWide(13, limit: 12)),
    ("\"steps\": []", "\"steps\": {}", .wrongType(.list)),
    ("\"steps\": []", "\"stepz\": []", .missingKey("steps")),
    ("\"kind\": \"form\"", "\"kind\": \"switch\"", .sending("switch", sends: false)),
    ("\"kind\": \"no-way\"", "\"kind\": \"letter\"", .sending("letter", sends: true)),
    ("\"kind\": \"no-way\"", "\"kind\": \"check\"", .noStep("check")),
    ("\"kind\": \"form\", ", "", .missingKey("kind")),
    (
      "\"confidence\": \"low\"", "\"confidence\": \"some\"",
      .unknownWord(
        "some", known: ["high", "medium", "low"])
    ),
    ("\"2026-01-31\"", "\"2026-01\"", .badDay("2026-01")),
  ])
  func `a fault in a group is found`(old: String, new: String, fault: CatalogueFault) throws {
    #expect(faults(fullGroup).isEmpty)
    #expect(try faults(of: fullGroup, old, new).contains(fault))
  }

  @Test(arguments: [
    "http://example.org", "https://localhost", "https://u@example.org", "javascript:alert(1)",
    "https://example.org/%zz", "https://example.org:0/", "https://example.org/it's",
    "https://example-.org", "HTTPS://example.org", "https://Example.org",
  ])
  func `an address that would not be opened as it stands is refused`(url: String) throws {
    let old = "\"url\": \"https://example.org\""
    #expect(try faults(of: fullGroup, old, "\"url\": \"\(url)\"").contains(.badURL(url)))
  }

  @Test func `a text that is no JSON has one fault`() {
    let found = CatalogueText.check(Array("{\"a\": }".utf8), path: "c.json")
    #expect(found.map(\.cause) == [.text(.unexpected("}", .value))])
  }
}
