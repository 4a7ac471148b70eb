import Testing
import VetoModel
import VetoWords

@testable import VetoStore

struct AuthorityTests {
  private let text = #"""
    {
      "format": 1,
      "list": {"url": "https://example.org/all", "text": {"fr": "la liste", "en": "the list"}},
      "authorities": [
        {"country": "FR", "name": {"fr": "CNIL", "en": "CNIL"},
         "link": {"url": "https://example.org/fr", "text": {"fr": "sa page", "en": "its page"}},
         "language": {"fr": "en français", "en": "in French"},
         "conditions": {"fr": "Un.\nDeux.", "en": "One.\nTwo."},
         "sources": [{"name": "S"}]},
        {"country": "IT", "name": {"fr": "Garante", "en": "Garante"}, "sources": []}
      ]
    }
    """#

  private func faults(_ text: String) -> [CatalogueFault] {
    CatalogueText.check(Array(text.utf8), path: "a.json").compactMap {
      if case .catalogue(let fault) = $0.cause { fault } else { nil }
    }
  }

  @Test func `every part of a file is read`() throws {
    guard
      case .authorities(let authorities, let list) = try CatalogueText.read(
        Array(text.utf8), path: "a.json")
    else {
      Issue.record("no authorities")
      return
    }
    #expect(list?.url == "https://example.org/all")
    #expect(authorities.map(\.country) == ["FR", "IT"])
    #expect(authorities[0].link?.text.english == "its page")
    #expect(authorities[0].language?.french == "en français")
    #expect(authorities[0].conditions?.english == "One.\nTwo.")
    #expect(authorities[0].sources.map(\.name) == ["S"])
    #expect(authorities[1].link == nil && authorities[1].conditions == nil)
  }

  @Test(arguments: [
    ("\"format\": 1", "\"format\": 2", CatalogueFault.badFormat),
    ("\"IT\"", "\"FR\"", .duplicateID("FR")),
    ("\"IT\"", "\"Italy\"", .badCountry("Italy")),
    ("\"list\"", "\"lists\"", .missingKey("list")),
    ("https://example.org/fr", "http://example.org/fr", .badURL("http://example.org/fr")),
    (", \"sources\": []", "", .missingKey("sources")),
    ("\"conditions\"", "\"asks\"", .unknownKey("asks")),
    (", \"en\": \"in French\"", "", .missingKey("en")),
    ("\"its page\"", "\"\"", .emptyText),
  ])
  func `a fault is found`(old: String, new: String, fault: CatalogueFault) throws {
    #expect(faults(text).isEmpty)
    try #require(text.contains(old))
    #expect(faults(text.replacing(old, with: new)).contains(fault))
  }

  @Test func `a fault is told with its line and column`() {
    let bad = text.replacing("\"IT\"", with: "\"FR\"")
    let found = CatalogueText.check(Array(bad.utf8), path: "a.json")
    #expect(found.map(\.place) == [Trouble.Position(line: 10, column: 17)])
  }

  @Test func `the shipped ones are of the EU and EEA, each with a source`() throws {
    let catalogue = try ShippedCatalogue.load()
    let known = Set(Words(.english).countryOptions.map(\.code))
    let countries = catalogue.authorities.map(\.country)
    #expect(countries.count == 30 && countries == countries.sorted())
    #expect(countries.allSatisfy(known.contains))
    #expect(catalogue.authorities.allSatisfy { !$0.sources.isEmpty })
    #expect(catalogue.authorityList?.url.hasPrefix("https://www.edpb.europa.eu/") == true)
    let list = try #require(catalogue.authorityList)
    for link in [list] + catalogue.authorities.compactMap(\.link) {
      #expect(link.text.french.count <= 40 && link.text.english.count <= 40)
      #expect(link.text.english.hasSuffix("link not tried"))
    }
  }

  @Test func `the CNIL stands with all its conditions`() throws {
    let catalogue = try ShippedCatalogue.load()
    let cnil = try #require(catalogue.authority(of: "FR"))
    #expect(cnil.link?.url == "https://www.cnil.fr/fr/adresser-une-plainte")
    #expect(cnil.language?.french == "en français")
    let conditions = try #require(cnil.conditions)
    for part in ["D'abord l'organisme", "un mois", "identité", "preuves", "mandat", "crainte"] {
      #expect(conditions.french.contains(part), "\(part)")
    }
    for part in ["one month", "identity", "organisation", "proof", "mandate", "damages"] {
      #expect(conditions.english.contains(part), "\(part)")
    }
    #expect(catalogue.authority(of: "US") == nil && catalogue.authority(of: nil) == nil)
  }
}
