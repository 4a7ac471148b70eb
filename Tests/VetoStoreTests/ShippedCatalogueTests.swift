import Foundation
import Testing
import VetoModel

@testable import VetoStore

/// The shipped catalogue as a whole, held against what was found in public sources.
struct ShippedCatalogueTests {
  @Test func `what is taken from the shelf is what a whole and strict reading finds`() throws {
    let catalogue = try ShippedCatalogue.load()
    var (ids, countries): ([String], [String]) = ([], [])
    for (name, bytes) in ShippedCatalogue.files {
      switch try CatalogueText.read(bytes, path: name) {
      case .group(let group):
        #expect(catalogue.whole.groups.first { $0.id == group.id } == group)
        ids += group.platforms.map(\.id)
      case .lawSteps(let steps): #expect(catalogue.lawSteps == steps)
      case .authorities(let authorities, let list):
        #expect(catalogue.authorities == authorities)
        #expect(catalogue.authorityList == list)
        countries += authorities.map(\.country)
      }
    }
    #expect(catalogue.platformIDs == ids && Set(ids).count == ids.count)
    #expect(countries.count == 30)
  }

  @Test func `the first five platforms keep their ids, and their procedures and steps theirs`()
    throws
  {
    let catalogue = try ShippedCatalogue.load()
    let first = ["facebook", "instagram", "whatsapp", "meta-third-party", "meta-ai"]
    #expect(catalogue.platformIDs.prefix(5) == first[...])
    let known = try Self.lines("first-ids.txt")
    let now = first.compactMap { catalogue.platform($0) }.flatMap { platform in
      platform.procedures.flatMap { procedure in
        procedure.steps.map { "\(platform.id)/\(procedure.id)/\($0.id) \(procedure.act)" }
      }
    }
    #expect(Set(known).subtracting(now) == [])
  }

  @Test func `there are 110 platforms and 140 procedures besides Meta's first, each of one act`()
    throws
  {
    let platforms = try ShippedCatalogue.load().allPlatforms
    let procedures = platforms.flatMap(\.procedures)
    #expect(platforms.count >= 5 + 110 && procedures.count >= 8 + 140)
    #expect(procedures.allSatisfy { !$0.sources.isEmpty })
    let linked = procedures.filter { $0.reach == .linked }.map(\.act)
    let others = procedures.filter { $0.reach != .linked }.map(\.act)
    #expect(Set(others).count == others.count && Set(linked).isDisjoint(with: others))
  }

  @Test func `no link is invented: each host and path stands in the facts`() throws {
    let known = Set(try Self.lines("fact-links.txt"))
    for (name, bytes) in ShippedCatalogue.files {
      let text = String(decoding: bytes, as: UTF8.self)
      let links = text.matches(of: #/https://([^?#"\s\\<>)\],`|]+)/#).map { match in
        var link = match.1
        while let last = link.last, "/.;:".contains(last) { link = link.dropLast() }
        return String(link)
      }
      #expect(!links.isEmpty || name == "law.json")
      #expect(Set(links).subtracting(known) == [], "\(name)")
    }
  }

  @Test func `no day is invented: each stands in the facts, or is the one before a start`() throws {
    let known = Set(try Self.lines("fact-days.txt"))
    let procedures = try ShippedCatalogue.load().allPlatforms.flatMap(\.procedures)
    let cutOffs = procedures.flatMap(\.cutOffs)
    for cutOff in cutOffs { #expect(known.contains(cutOff.day.description), "\(cutOff.day)") }
    let safe = Set(cutOffs.map(\.lastSafeDay.description))
    // What the law's own steps cite is no fact about a platform.
    for (name, bytes) in ShippedCatalogue.files where name != "law.json" {
      let days = Self.days(String(decoding: bytes, as: UTF8.self))
      #expect(days.count > 2 || name == "authorities.json", "\(name)")
      #expect(days.subtracting(known).subtracting(safe) == [], "\(name)")
    }
  }

  private static let months = [
    ["january", "janvier"], ["february", "février"], ["march", "mars"], ["april", "avril"],
    ["may", "mai"], ["june", "juin"], ["july", "juillet"], ["august", "août"],
    ["september", "septembre"], ["october", "octobre"], ["november", "novembre"],
    ["december", "décembre"],
  ]

  private static func days(_ text: String) -> Set<String> {
    let text = text.lowercased().replacingOccurrences(of: "\u{A0}", with: " ")
    var days = Set(text.matches(of: #/\b20\d\d-\d\d-\d\d\b/#).map { String($0.0) })
    for match in text.matches(of: #/\b(\d{1,2})(?:er)? (\p{L}+) (20\d\d)\b/#) {
      guard let month = months.firstIndex(where: { $0.contains(String(match.2)) }),
        let day = Int(match.1), let year = Int(match.3),
        let found = Day(year: year, month: month + 1, day: day)
      else { continue }
      days.insert(found.description)
    }
    return days
  }

  private static func lines(_ name: String) throws -> [String] {
    let path = URL(filePath: #filePath).deletingLastPathComponent()
      .appending(path: "Fixtures/\(name)").path
    return try String(contentsOfFile: path, encoding: .utf8)
      .split(separator: "\n").map(String.init)
  }
}
