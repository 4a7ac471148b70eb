import Foundation
import Testing
import VetoModel

/// The file that `Tests/Independent/answer_clock.py` writes, with other people's holidays and
/// months.
private struct Independent {
  var easters: [Int: String] = [:]
  var holidays: [String: [Int: Set<Day>]] = [:]
  var countries: [String] = []
  var clocks: [Clock] = []

  struct Clock {
    let received: Day
    /// Days from receipt to the end of the period: plain, extended, paused.
    let ends: [Int]
    /// Days added by weekends and holidays: a country each, then plain, extended, paused.
    let added: [[Int]]
  }

  init() throws {
    let file = URL(filePath: #filePath).deletingLastPathComponent()
      .appending(path: "../Independent/answer_clock.txt").standardized
    for line in try String(contentsOf: file, encoding: .utf8).split(separator: "\n") {
      try read(line.split(separator: " "))
    }
  }

  private mutating func read(_ words: [Substring]) throws {
    switch words[0] {
    case "easter": easters[try #require(Int(words[1]))] = String(words[2])
    case "holidays":
      let year = try #require(Int(words[2]))
      let days = try words.dropFirst(3).map {
        try #require(Day("\(words[2])-\($0.prefix(2))-\($0.suffix(2))"))
      }
      holidays[String(words[1]), default: [:]][year] = Set(days)
    case "clock": countries = words.dropFirst().map(String.init)
    default:
      clocks.append(
        Clock(
          received: try #require(Day(words[0])), ends: words[1...3].compactMap { Int($0) },
          added: words[4...].map { $0.compactMap(\.wholeNumberValue) }))
    }
  }
}

/// A day that only one of the two counts, and the law that settles it.
private struct Difference: Sendable {
  let countries: Set<String>
  /// Whether Veto counts it, and the package doesn't.
  let isOurs: Bool
  let isOn: @Sendable (Day) -> Bool
  let law: String
}

private let differences = [
  Difference(
    countries: ["NL"], isOurs: true,
    isOn: { $0.month == 5 && $0.day == 5 && !$0.year.isMultiple(of: 5) },
    law: """
      Algemene termijnenwet, art. 3 lid 1, counts "de vijfde mei" among the holidays, every year. \
      The package lists it every fifth year, as many labour agreements do, and else as optional.
      """),
  Difference(
    countries: ["ES"], isOurs: true, isOn: { $0.weekday == .sunday },
    law: """
      Real Decreto 2001/1983, art. 45.2: when a holiday is a Sunday, its rest is taken on the \
      Monday, unless an autonomous community keeps another day instead. The package drops the \
      Sunday, and lists the Monday only for the communities that keep it.
      """),
  Difference(
    countries: ["BE", "IT", "NL"], isOurs: false, isOn: { $0 == Day.easter(year: $0.year) },
    law: """
      Easter is always a Sunday, which Regulation 1182/71, art. 2(2) and 3(4), names already; the \
      laws of the three countries list only the Monday.
      """),
  Difference(
    countries: ["BE", "NL"], isOurs: false,
    isOn: { $0 == Day.easter(year: $0.year).adding(days: 49) },
    law: "Whit Sunday, as Easter: the laws of both countries list only the Monday."),
  Difference(
    countries: ["IT"], isOurs: false,
    isOn: { $0.month == 11 && $0.day <= 7 && $0.weekday == .sunday },
    law: """
      Legge 5 marzo 1977, n. 54, art. 1: national unity is celebrated on the first Sunday of \
      November, and 4 November ceases to be a holiday. A Sunday counts already.
      """),
]

@Suite("Against python-dateutil and the PyPI package holidays")
struct IndependentClockTests {
  private let independent: Independent

  init() throws { independent = try Independent() }

  @Test("Easter is the same day in 300 years")
  func easter() {
    #expect(independent.easters.count == 300)
    for (year, text) in independent.easters {
      #expect(Day.easter(year: year).description == "\(year)-\(text.prefix(2))-\(text.suffix(2))")
    }
  }

  @Test("every holiday of eight countries in 28 years is the same, or the law explains it")
  func holidays() {
    #expect(independent.countries == Holidays.knownCountries)
    var used = Set<Int>()
    for (country, years) in independent.holidays {
      #expect(years.count == 28)
      for (year, theirs) in years {
        let ours = Set(Holidays.of(country: country).list(year: year).map(\.day))
        for day in ours.symmetricDifference(theirs) {
          let found = differences.firstIndex {
            $0.countries.contains(country) && $0.isOn(day) && $0.isOurs == ours.contains(day)
          }
          if let found { used.insert(found) }
          #expect(found != nil, "\(country) \(day), \(ours.contains(day) ? "ours" : "theirs") only")
        }
      }
    }
    #expect(used == Set(differences.indices), "an explanation that explains nothing")
  }

  @Test("every due day is the same, or a holiday that the law explains lies on the way")
  func dueDays() {
    #expect(independent.clocks.count >= 5000)
    var (compared, explained, faults) = (0, 0, [String]())
    for clock in independent.clocks {
      for (index, country) in independent.countries.enumerated() {
        for kind in 0..<3 {
          let ours = answerClock(clock.received, country, kind)
          let end = clock.received.adding(days: clock.ends[kind])
          let theirs = end.adding(days: clock.added[index][kind])
          compared += 1
          if ours.due == theirs, ours.end == end { continue }
          if ours.end == end, isExplained(country, from: end, to: max(ours.due, theirs)) {
            explained += 1
          } else {
            faults.append("\(country) \(clock.received): \(ours.due), not \(theirs)")
          }
        }
      }
    }
    #expect(faults.isEmpty, "\(faults.count): \(faults.prefix(10))")
    #expect(compared == independent.clocks.count * 24)
    // 5 May alone, so few.
    #expect((1...120).contains(explained), "\(explained) explained")
  }

  private func answerClock(_ received: Day, _ country: String, _ kind: Int)
    -> (end: Day, due: Day)
  {
    // The same question and reply as in the script.
    let asked = received.adding(days: received.number % 28)
    let days = 1 + received.number % 41
    let clock = AnswerClock(
      received: received, country: country, extension: kind == 1 ? .inTime : nil,
      pauses: kind == 2 ? [.init(asked: asked, given: asked.adding(days: days))] : [])
    return (clock.nominal.adding(days: kind == 2 ? days : 0), clock.due ?? .earliest)
  }

  private func isExplained(_ country: String, from end: Day, to last: Day) -> Bool {
    (0...end.days(until: last)).contains { distance in
      let day = end.adding(days: distance)
      return differences.contains { $0.countries.contains(country) && $0.isOn(day) }
    }
  }
}
