import Foundation
import TestSupport
import Testing

/// The same edit on every road: the same values, or the same reason against it.
@Suite("An edit")
struct RoadTests {
  /// A way to make an edit. A road that has no way for one is not asked.
  enum Road: String, CaseIterable, Sendable {
    case command, table

    /// What one runs for it; nil if this road can't say it.
    func arguments(for edit: PlainEdit, in home: Home) throws -> [String]? {
      switch self {
      case .command: edit.command
      case .table:
        try edit.row.map {
          ["import", try home.file("t.csv", PlainEdit.header + "\n" + $0 + "\n")]
        }
      }
    }
  }

  @Test("has the same values or the same refusal on each road", arguments: EditLine.all)
  func same(_ line: EditLine) throws {
    var roads = 0
    for road in Road.allCases {
      let home = try Home()
      try home.good("account", "add", "facebook", "@claire", "--person", "Claire")
      for act in line.before { _ = try home.good(arguments: act.command) }
      guard let arguments = try road.arguments(for: line.edit, in: home) else { continue }
      roads += 1
      let before = try values(home)
      let run = try home.veto(arguments: arguments)
      let changed = try values(home).changes(since: before)
      let place = "\(line.name), \(road)"
      switch line.result {
      case .sets(let expected):
        #expect(run.code == 0, "\(place): \(run.err)")
        #expect(changed == expected, "\(place)")
      case .refused(let reason):
        #expect(run.code == (road == .table ? 65 : 64), "\(place)")
        #expect(run.err.lowercased().contains(reason.lowercased()), "\(place): \(run.err)")
        #expect(changed.isEmpty, "\(place)")
      }
    }
    #expect(roads > 0)
  }

  @Test("with a number at the end of all numbers crashes nothing")
  func lastNumber() throws {
    let home = try Home()
    try home.good("account", "add", "facebook", "@claire", "--person", "Claire")
    let text = try String(contentsOf: home.progressFile, encoding: .utf8)
    let box = #""facebook.claire/object#9223372036854775807/send": "#
    let tick = #"{"on": "2026-10-01", "set": "2026-10-01T00:00:00.000Z aaaa"}"#
    let end = try #require(text.lastIndex(of: "}"))
    let with = text[..<end] + ",\n  \"ticks\": {\n    " + box + tick + "\n  }\n}\n"
    try Data(with.utf8).write(to: home.progressFile)
    for step in ["object#2/send", "object/send", "object/send#2", "object/law.answer"] {
      let run = try home.veto("tick", "facebook/\(step)", "--account", "@claire")
      #expect([0, 64].contains(run.code), "\(step): \(run.code) \(run.err)")
    }
  }

  /// Every value of the file, by `section/key/field`, as compact JSON.
  private func values(_ home: Home) throws -> [String: String] {
    let data = try Data(contentsOf: home.progressFile)
    let file = try #require(try JSONSerialization.jsonObject(with: data) as? [String: Any])
    var values: [String: String] = [:]
    for (section, records) in file {
      for (key, record) in records as? [String: [String: Any]] ?? [:] {
        for (field, value) in record where field != "set" {
          let json = try JSONSerialization.data(
            withJSONObject: value, options: [.fragmentsAllowed, .sortedKeys])
          values["\(section)/\(key)/\(field)"] = String(decoding: json, as: UTF8.self)
        }
      }
    }
    return values
  }
}

extension [String: String] {
  /// What is not there and what is null are the same.
  fileprivate func changes(since before: [String: String]) -> [String: String] {
    var changes: [String: String] = [:]
    for (place, value) in self where before[place] ?? "null" != value { changes[place] = value }
    for place in before.keys where self[place] == nil { changes[place] = "null" }
    return changes
  }
}

extension PlainEdit {
  /// As a command.
  var command: [String] {
    let account = ["--account", "@claire"]
    switch self {
    case .tick(let step, let on, let received, let outcome, let note):
      let options = [
        ("--on", on), ("--received", received), ("--outcome", outcome), ("--note", note),
      ]
      return ["tick", "facebook/object/\(step)"] + account
        + options.flatMap { name, value in value.map { [name, $0] } ?? [] }
    case .untick(let step): return ["untick", "facebook/object/\(step)"] + account
    case .skip(let step): return ["skip", "facebook/object/\(step)"] + account
    case .end(let kind): return ["end", "facebook/object", "--as", kind] + account
    case .reopen: return ["end", "facebook/object", "--reopen"] + account
    case .ownDate(let day): return ["set", "facebook/object", "--own-date", day] + account
    case .caseNote(let text): return ["set", "facebook/object", "--note", text] + account
    case .addAccount(let label, let person):
      return ["account", "add", "facebook", label, "--person", person]
    case .relabel(let old, let label):
      return ["account", "edit", "facebook:" + old, "--label", label]
    case .removeAccount(let label): return ["account", "remove", "facebook:" + label, "--yes"]
    case .link(let labels, let since):
      return ["account", "link"] + labels.map { "facebook:" + $0 } + ["--since", since]
    case .unlink(let label): return ["account", "unlink", "facebook:" + label]
    case .addPerson(let name): return ["person", "add", name]
    case .rename(let old, let name): return ["person", "edit", old, "--name", name]
    case .removePerson(let name): return ["person", "remove", name, "--yes"]
    }
  }

  static let header = "person,platform,account,procedure,step,on,received,outcome,note"

  /// As a row of a table; nil if no row can say it.
  var row: String? {
    switch self {
    case .tick(let step, let on, let received, let outcome, let note):
      let cells = ["Claire", "facebook", "@claire", "object", step]
      return (cells + [on, received, outcome, note].map { $0 ?? "" }).joined(separator: ",")
    case .caseNote(let text): return "Claire,facebook,@claire,object,,,,,\(text)"
    case .addAccount(let label, let person) where label != " ":
      return "\(person),facebook,\(label),,,,,,"
    case .addPerson(let name) where name != " ": return "\(name),,,,,,,,"
    case .addAccount, .addPerson, .untick, .skip, .end, .reopen, .ownDate, .relabel,
      .removeAccount, .link, .unlink, .rename, .removePerson:
      return nil
    }
  }
}
