import Testing
import VetoCanvas
import VetoModel
import VetoScreen
import VetoStore
import VetoWords

/// Everything that stands in a narrow place fits there, in both languages.
struct WidthTests {
  private static let day = Day.latest
  private static let statuses: [Status] =
    [
      .done(nil), .checkAgain(.time, since: day), .yourTurn(asked: day), .overdue(from: day),
      .sent(day), .complained(day, after: nil), .started(done: 10, of: 12), .notStarted(of: 12),
    ]
    + Outcome.allCases.map { .complain($0, answered: day) }
    + Ending.Kind.allCases.map { .ended(Ending(kind: $0, day: nil, reason: nil)) }

  @Test(arguments: Language.allCases)
  func `every short state takes at most 7 columns, with the sign of a linked account too`(
    language: Language
  ) {
    let words = Words(language)
    let other = AccountID(platform: "facebook", slug: "claire")
    for status in Self.statuses {
      #expect((1...7).contains(words.shortStatus(status).displayWidth), "\(status)")
      guard status.canCover else { continue }
      let covered = "~" + words.shortStatus(.covered(by: other, status))
      #expect((2...7).contains(covered.displayWidth), "\(status)")
    }
  }

  @Test(arguments: Language.allCases)
  func `every platform's name takes at most 12 columns`(language: Language) throws {
    for platform in try ShippedCatalogue.load().allPlatforms {
      #expect((1...12).contains(platform.name[language].displayWidth), "\(platform.id)")
    }
  }

  @Test(arguments: Language.allCases)
  func `every title takes at most 28 columns`(language: Language) throws {
    let catalogue = try ShippedCatalogue.load()
    let procedures = catalogue.allPlatforms.flatMap(\.procedures)
    let titles =
      procedures.map(\.title) + (procedures.flatMap(\.steps) + catalogue.lawSteps).map(\.title)
    #expect(titles.count > 40)
    for title in titles {
      #expect((1...28).contains(title[language].displayWidth), "\(title[language])")
    }
  }

  @Test(arguments: Language.allCases)
  func `every short day takes at most 7 columns`(language: Language) {
    for month in 1...12 {
      let day = Day(year: 2026, month: month, day: 28) ?? .earliest
      #expect((5...7).contains(Words(language).shortDay(day).displayWidth))
    }
  }
}

extension Status {
  fileprivate var canCover: Bool {
    switch self {
    case .sent, .overdue, .yourTurn, .done, .checkAgain, .complained: true
    default: false
    }
  }
}
