import Testing
import VetoModel
import VetoReports
import VetoWords

@Suite("What there is to know of a complaint")
struct ComplaintTests {
  private var catalogue: Catalogue {
    let page = Link(url: "https://example.org/fr", text: Fixture.both("sa page", "its page"))
    let authorities = [
      Authority(
        country: "FR", name: Fixture.both("CNIL", "CNIL"), link: page,
        language: Fixture.both("en français", "in French"),
        conditions: Fixture.both("D'abord eux.\nUn mandat.", "They first.\nA mandate."),
        sources: []),
      Authority(
        country: "IT", name: Fixture.both("Garante", "Garante"), link: nil, language: nil,
        conditions: nil, sources: []),
    ]
    let list = Link(url: "https://example.org/all", text: Fixture.both("la liste", "the list"))
    let known = Fixture.catalogue.whole
    return Catalogue(
      groups: known.groups, lawSteps: known.lawSteps, authorities: authorities,
      authorityList: list)
  }

  private func paragraphs(
    _ country: String?, _ words: Words = Fixture.english, controller: String = "IE",
    hasProof: Bool? = true, extendedTo: Day? = nil
  ) -> [String] {
    words.complaint(
      for: country, controllerCountry: controller, catalogue, hasProof: hasProof,
      extendedTo: extendedTo)
  }

  @Test("names the authority, its conditions, the choice, what to attach, Ireland and the court")
  func order() {
    let said = paragraphs("FR")
    let starts = [
      "Authority in France: CNIL. https://example.org/fr (its page). The complaint is to be in French.",
      "They first.", "A mandate.", "The choice is yours (GDPR, art. 77)", "Attach your request",
      "The company is established in Ireland", "The right to go to court stays",
    ]
    #expect(said.count == starts.count)
    for (paragraph, start) in zip(said, starts) { #expect(paragraph.hasPrefix(start)) }
    let french = paragraphs("FR", Fixture.french)
    #expect(french.count == starts.count)
    #expect(
      french[0] == "À saisir en France : CNIL. https://example.org/fr (sa page)."
        + " La plainte s'écrit en français.")
  }

  @Test("leads to the list where the page, the name or the country is not known")
  func list() {
    let list = "To find it: https://example.org/all (the list)."
    #expect(paragraphs("IT")[0] == "Authority in Italy: Garante. " + list)
    for country in ["ES", "", nil] {
      let first = paragraphs(country)[0]
      #expect(first.hasSuffix(list) && first.hasPrefix("Turn to the data protection authority"))
      #expect(!first.contains("CNIL"))
    }
    #expect(paragraphs("ES")[0].contains("in Spain"))
  }

  @Test("warns first where there is no proof yet")
  func proof() {
    #expect(paragraphs("FR", hasProof: false)[0].hasPrefix("No proof yet."))
    #expect(paragraphs("FR", Fixture.french, hasProof: false)[0].contains("la CNIL peut ne pas"))
    #expect(!paragraphs("IT", Fixture.french, hasProof: false)[0].contains("CNIL"))
    for hasProof in [true, nil] {
      #expect(!paragraphs("FR", hasProof: hasProof).joined().contains("No proof yet"))
    }
  }

  @Test("speaks of Ireland only where the company is there, and of an extension that runs")
  func circumstances() {
    #expect(!paragraphs("FR", controller: "NL").joined().contains("Ireland"))
    #expect(paragraphs("IE").contains { $0.contains("also the lead authority") })
    let said = paragraphs("FR", extendedTo: Day("2027-02-23"))
    #expect(said.contains { $0.contains("Tue 23 February 2027") })
  }

  @Test("never says that it is too late")
  func late() {
    for words in [Fixture.english, Fixture.french] {
      for country in ["FR", "IT", "ES", nil] {
        let text = paragraphs(country, words, hasProof: false, extendedTo: Demo.now.day).joined()
        #expect(!text.contains("too late") && !text.contains("trop tard"))
      }
    }
  }

  @Test("goes on in France: three months without news, by the calendar")
  func after() throws {
    let day = try #require(Day("2026-11-30"))
    let end = try #require(Day("2027-02-28"))
    func said(_ words: Words, _ country: String?, _ today: Day) -> [String] {
      words.afterComplaint(on: day, country: country, today: today)
    }
    let before = said(Fixture.french, "FR", end)
    #expect(before.count == 1)
    #expect(before[0].contains("soit jusqu'au dimanche 28 février 2027"))
    #expect(before[0].contains("décret 2019-536 art. 10 ; CE 24 juillet 2023, n° 465229"))
    #expect(said(Fixture.english, "FR", end)[0].contains("by Sun 28 February 2027"))
    let over = said(Fixture.french, "FR", end.adding(days: 1))
    #expect(over.count == 1)
    #expect(over[0].hasPrefix("Les trois mois ont pris fin le dimanche 28 février 2027"))
    #expect(said(Fixture.english, "FR", end.adding(days: 1))[0].contains("ended on Sun 28"))
    #expect(said(Fixture.english, "BE", end).isEmpty)
    #expect(said(Fixture.english, nil, end).isEmpty)
  }

  @Test("depends on the case: country, proof, extension and the complaint that was made")
  func ofCase() throws {
    let jeanne = AccountID(platform: "facebook", slug: "jeanne")
    let id = CaseID(account: jeanne, procedure: "object")
    let day = try #require(Day("2025-05-19"))
    func facts(_ changes: [Change]) throws -> ComplaintCase {
      let tracker = Fixture.tracker([.tick(id.tick("send"), on: day, received: day)] + changes)
      let account = try #require(tracker.records.account(jeanne))
      return tracker.complaint(account, Fixture.procedure)
    }
    var expected = ComplaintCase(country: "FR", controllerCountry: "IE", hasProof: false)
    #expect(try facts([]) == expected)
    expected.extendedTo = Day("2025-08-19")
    let extended = Change.tick(id.tick("law.extended"), on: day, received: nil)
    #expect(try facts([extended]) == expected)
    let proof = Self.proved(id.tick("send"), "a.png")
    expected.hasProof = true
    #expect(try facts([extended, proof]) == expected)
    expected.extendedTo = nil
    expected.complained = day
    let made = Change.tick(id.tick("law.complaint"), on: day, received: nil)
    #expect(try facts([proof, made]) == expected)
  }

  private static func proved(_ id: TickID, _ file: String) -> Change {
    let proof = Address("ticks", id.description, "proof")
    return Change(
      Change.Name(.noted, id.description),
      [Change.Assignment(proof, .object(["file": .string(file)]))])
  }

  @Test("of a covered account counts the covering request's proof")
  func covered() throws {
    let claire = CaseID(
      account: AccountID(platform: "facebook", slug: "claire"), procedure: "object")
    let pro = AccountID(platform: "facebook", slug: "claire-pro")
    for (changes, hasProof) in [
      ([], false),
      ([Self.proved(claire.tick("send"), "a")], true),
    ] {
      let tracker = Fixture.tracker(changes)
      let account = try #require(tracker.records.account(pro))
      #expect(tracker.complaint(account, Fixture.procedure).hasProof == hasProof)
    }
  }

  @Test("is shown with its step")
  func shown() throws {
    let platform = try #require(catalogue.allPlatforms.first)
    let step = Fixture.step("law.complaint", .complaint)
    let report = ShowReport(
      .step(step, Fixture.procedure, platform), Fixture.english,
      today: Fixture.procedure.reread, complaint: ["One.", "Two."])
    #expect(report.text.contains("\n\nFor your complaint\n  One.\n\n  Two.\n\nPath\n"))
    #expect(report.json["complaint"] == .array([.string("One."), .string("Two.")]))
  }
}
