import Foundation
import Testing
import VetoModel
import VetoWords

/// One word for one thing: what was corrected does not come back.
struct VocabularyTests {
  private static let corrected = [
    "en retard", "de retard", "\"retard\"", "votre autorité dès", "saisir l'autorité\"",
    "Déjà opposé", "a dit accepter", "réponse gardée", "no answer kept", "assez de temps",
    "à revoir", "« revoir »", "Accueil passé", "non dit", "not said\"", "Personne encore",
    "Personne du nom", "Répondez au mail", "coupée au départ", "Cela range", "Infos tiers",
    "is no day", "Mend the table", "one line a case", "linked no longer", "Passes over a step",
    "most authorities", "la plupart des autorités", "counts only from now on", "\"saisie\"",
    "\"laissé\"", "ne vaut que pour la suite", "; mon échéance",
  ]

  @Test func `no corrected word stands in a sentence of the screen, the commands or their help`()
    throws
  {
    let root = URL(filePath: #filePath).deletingLastPathComponent()
      .appending(path: "../../Sources").standardizedFileURL
    for folder in ["VetoWords", "VetoReports", "VetoScreen", "veto"] {
      let files = try FileManager.default.subpathsOfDirectory(
        atPath: root.appending(path: folder).path)
      for file in files where file.hasSuffix(".swift") {
        let path = root.appending(path: "\(folder)/\(file)")
        let text = try String(contentsOf: path, encoding: .utf8)
        let lines = text.components(separatedBy: "\n")
          .filter { !$0.trimmingCharacters(in: .whitespaces).hasPrefix("//") }
        for word in Self.corrected {
          #expect(!lines.contains { $0.contains(word) }, "\(file): \(word)")
        }
      }
    }
  }
}

/// What a reminder and a complaint say of a case, and what they leave open.
struct ReadyTextTests {
  private static func facts(_ country: String, _ language: Bilingual) -> LetterFacts {
    LetterFacts(
      name: "Claire", account: "@claire",
      platform: Bilingual(french: "Facebook", english: "Facebook"),
      controller: Controller(name: "Meta Platforms Ireland", address: "Dublin 4", country: "IE"),
      sent: Day("2025-05-20"), due: Day("2025-06-20"), outcome: .refused,
      answered: Day("2025-06-01"),
      authority: Authority(
        country: country, name: Bilingual(french: "A", english: "A"), link: nil,
        language: language, conditions: nil, sources: []))
  }

  private static let german = Bilingual(
    french: "en allemand (la page existe en anglais)",
    english: "in German (the page exists in English)")
  private static let french = Bilingual(french: "en français", english: "in French")

  @Test func `a complaint is filled with what is known, and its reason stays open`() throws {
    let letter = try #require(Words(.english).letter(.complaint, Self.facts("AT", Self.german)))
    for part in [
      "Claire", "@claire", "Meta Platforms Ireland, Dublin 4", "20 May 2025", "1 June 2025",
      "refused", "(…)",
    ] {
      #expect(letter.contains(part), "\(part)")
    }
    #expect(!letter.contains("(date)"))
  }

  @Test func `a complaint speaks the language of the authority where it is one of ours`() throws {
    let letter = try #require(Words(.english).letter(.complaint, Self.facts("FR", Self.french)))
    #expect(letter.hasPrefix("Je dépose une plainte contre Meta Platforms Ireland, Dublin 4"))
    #expect(letter.contains("au traitement"))
    let reminder = try #require(Words(.english).letter(.reminder, Self.facts("FR", Self.french)))
    #expect(reminder.hasPrefix("On 20 May 2025 I sent you"))
  }

  @Test func `only what is unknown stays a blank`() throws {
    var facts = Self.facts("FR", Self.french)
    (facts.sent, facts.controller, facts.name) = (nil, nil, nil)
    let letter = try #require(Words(.french).letter(.complaint, facts))
    for blank in ["(date)", "(nom et adresse de l'entreprise)", "(votre nom)"] {
      #expect(letter.contains(blank), "\(blank)")
    }
  }
}
