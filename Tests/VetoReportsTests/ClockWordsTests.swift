import Testing
import VetoModel
import VetoWords

@Suite("The answer clock in words")
struct ClockWordsTests {
  private let english = Words(.english)
  private let french = Words(.french)

  private func clock(
    _ received: String, in country: String = "IE", person: String? = nil,
    extension: AnswerClock.Extension? = nil, pauses: [AnswerClock.Pause] = []
  ) throws -> AnswerClock {
    AnswerClock(
      received: try #require(Day(received)), country: country, personCountry: person,
      extension: `extension`, pauses: pauses)
  }

  private func day(_ text: String) throws -> Day { try #require(Day(text)) }

  @Test("says a working day and its country")
  func workingDay() throws {
    let sum = try clock("2026-11-23").sum
    #expect(
      english.sum(sum)
        == "received Mon 23 November 2026 → same day next month → Wed 23 December 2026, "
        + "a working day in Ireland")
    #expect(
      french.sum(sum)
        == "reçu le lundi 23 novembre 2026 → même jour du mois suivant → mercredi 23 décembre 2026,"
        + " jour ouvrable en Irlande")
  }

  @Test("names the holiday on the way, and the weekend after it")
  func holiday() throws {
    let sum = try clock("2026-11-25").sum
    #expect(
      english.sum(sum).hasSuffix(
        "→ 25 Dec, public holiday in Ireland (Christmas Day), then weekend → Mon 28 December 2026"))
    #expect(
      french.sum(sum).hasSuffix(
        "→ 25 déc, jour férié en Irlande (Noël), puis week-end → lundi 28 décembre 2026"))
  }

  @Test("says which day the month does not have, and the notice that an extension needs")
  func extended() throws {
    let sum = try clock("2027-01-31", extension: .inTime).sum
    #expect(
      english.sum(sum)
        == "received Sun 31 January 2027 → extended (to be announced by 1 March 2027) → "
        + "three months from receipt: there is no 31 April → Fri 30 April 2027, "
        + "a working day in Ireland")
    let late = try clock("2027-01-31", extension: .announced(try day("2027-03-05"))).sum
    #expect(
      french.sum(late).contains(
        "prolongation annoncée le 5 mars 2027, après le 1er mars 2027 : sans effet"))
  }

  @Test("adds the days of a question; while it is open there is no day")
  func paused() throws {
    let asked = try day("2026-10-12")
    let answered = try clock(
      "2026-10-06", pauses: [.init(asked: asked, given: try day("2026-10-19"))])
    #expect(
      english.sum(answered.sum).contains("→ 6 Nov → + 7 days paused → Fri 13 November 2026"))
    let open = try clock("2026-10-06", pauses: [.init(asked: asked, given: nil)])
    #expect(open.due == nil)
    #expect(
      french.sum(open.sum).hasSuffix(
        "suspendu depuis le 12 octobre 2026 : pas d'échéance avant votre réponse"))
  }

  @Test("admits where the holidays of a country are not known")
  func unknown() throws {
    let sum = try clock("2026-11-25", in: "AT").sum
    #expect(
      english.sum(sum).hasSuffix(
        "(weekends only: the holidays of Austria are not known here)"))
    #expect(
      french.sum(sum).hasSuffix(
        "(week-ends seulement : les jours fériés de l'Autriche ne sont pas connus ici)"))
  }

  @Test("puts the right word before every country, and names every holiday in both languages")
  func names() {
    #expect(
      ["IE", "NL", "LU", "MT"].map(french.inCountry)
        == ["en Irlande", "aux Pays-Bas", "au Luxembourg", "à Malte"])
    #expect(
      ["FR", "NL", "PT", "IT"].map(french.ofCountry)
        == ["de la France", "des Pays-Bas", "du Portugal", "de l'Italie"])
    #expect(english.inCountry("NL") == "in the Netherlands")
    for words in [english, french] {
      let names = Holiday.allCases.map(words.holiday)
      #expect(Set(names).count == Holiday.allCases.count && !names.contains(""))
    }
  }
}
