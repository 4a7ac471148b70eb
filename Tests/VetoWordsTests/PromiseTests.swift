import Foundation
import Testing
import VetoModel
import VetoStore

/// Nothing that Veto says promises more than the law does, or frightens.
struct PromiseTests {
  private static let forbidden = [
    "too late", "trop tard", "safe", "sûr", "sans risque", "guarantee", "garanti",
  ]
  /// The one use of the word: the last day before a company's date; and what is or is not certain.
  private static let allowed = [
    "last safe day", "dernier jour sûr", "ce qui n'est pas sûr", "à coup sûr", "lastsafeday",
    "no effect is guaranteed", "guarantee neither", "ne garantissent ni", "rien de sûr", "peu sûr",
    "dont on soit sûr", "pas sûr", "no longer a guarantee", "plus une garantie",
  ]

  private static func faults(in text: String) -> [String] {
    var rest = allowed.reduce(text.lowercased()) { $0.replacingOccurrences(of: $1, with: "") }
    // A menu's or a law's own words are not Veto's.
    rest.replace(#/"[^"]*"|«[^»]*»/#, with: "")
    rest.replace(#/verasafe|safety|safely|safer/#, with: "")
    return forbidden.filter { rest.contains($0) }
  }

  private static var lines: [String] {
    get throws {
      let folder = URL(filePath: #filePath).deletingLastPathComponent()
        .appending(path: "../../Sources/VetoWords").standardizedFileURL
      let files = try FileManager.default.subpathsOfDirectory(atPath: folder.path)
      return try files.filter { $0.hasSuffix(".swift") }.flatMap { file in
        try String(contentsOf: folder.appending(path: file), encoding: .utf8).components(
          separatedBy: "\n"
        )
        .filter { !$0.trimmingCharacters(in: .whitespaces).hasPrefix("//") }
      }
    }
  }

  @Test func `no sentence says that it is too late, or that anything is safe`() throws {
    let lines = try Self.lines
    #expect(lines.count > 1_500)
    #expect(lines.filter { !Self.faults(in: $0).isEmpty } == [])
  }

  @Test(arguments: Language.allCases)
  func `no text of the catalogue does either`(language: Language) throws {
    let catalogue = try ShippedCatalogue.load()
    let procedures = catalogue.allPlatforms.flatMap(\.procedures)
    let steps = procedures.flatMap(\.steps) + catalogue.lawSteps
    let texts =
      procedures.map(\.text) + procedures.flatMap(\.preconditions) + procedures.compactMap(\.doubt)
      + procedures.flatMap(\.cutOffs).flatMap { [$0.text, $0.after] }
      + steps.flatMap { [$0.title, $0.text] } + steps.compactMap(\.expect)
      + catalogue.whole.groups.flatMap(\.topics).map(\.text)
    #expect(texts.map { $0[language] }.filter { !Self.faults(in: $0).isEmpty } == [])
  }
}
