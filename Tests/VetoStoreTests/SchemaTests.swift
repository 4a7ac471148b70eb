import Foundation
import Testing
import VetoModel

@testable import VetoStore

/// `Docs/schemas/catalogue.json` says of a file what the reader says, as far as a schema can.
struct SchemaTests {
  private static var schema: Value {
    get throws {
      let path = URL(filePath: #filePath).deletingLastPathComponent()
        .appending(path: "../../Docs/schemas/catalogue.json").standardizedFileURL.path
      return try JSONText(Array(try Data(contentsOf: URL(filePath: path))), path: path).value
    }
  }

  private static func faults(_ text: String) throws -> [String] {
    let schema = try schema
    let value = try JSONText(Array(text.utf8), path: "c.json").value
    return Checking(root: schema).faults(value, schema, at: "")
  }

  @Test func `every shipped file is as the schema says`() throws {
    let checking = Checking(root: try Self.schema)
    for (name, bytes) in ShippedCatalogue.files {
      let value = try JSONText(bytes, path: name).value
      #expect(checking.faults(value, checking.root, at: name) == [])
    }
    #expect(try Self.faults(fullGroup) == [])
  }

  @Test(arguments: [
    ("\"kind\": \"form\"", "\"kind\": \"forms\""), ("\"kind\": \"form\", ", ""),
    ("\"minutes\": 5", "\"minutes\": -1"), ("\"reread\": \"2026", "\"reread\": \"26"),
    ("\"IE\"", "\"ie\""), ("https://example.org/who", "http://example.org/who"),
    ("\"company\": \"Meta\"", "\"firm\": \"Meta\""), ("\"popular\": true", "\"popular\": 1"),
    ("\"fr\": \"Tiers\", ", ""), ("\"Facebook\", \"en\"", "\"Facebook12345\", \"en\""),
    ("\"steps\": []", "\"steps\": {}"), ("\"format\": 1", "\"format\": 2"),
  ])
  func `what the reader refuses the schema refuses too`(old: String, new: String) throws {
    try #require(fullGroup.contains(old))
    let text = fullGroup.replacing(old, with: new)
    #expect(try !Self.faults(text).isEmpty)
    #expect(!CatalogueText.check(Array(text.utf8), path: "c.json").isEmpty)
  }
}

/// The part of JSON Schema that the schema of the catalogue uses; any other word is a fault.
private struct Checking {
  let root: Value

  func faults(_ value: Value, _ schema: Value, at place: String) -> [String] {
    guard let rules = schema.members else { return ["\(place): no schema"] }
    return rules.flatMap { word, rule in faults(value, word, rule, schema, at: place) }
  }

  private func faults(
    _ value: Value, _ word: String, _ rule: Value, _ schema: Value, at place: String
  ) -> [String] {
    func unless(_ holds: Bool) -> [String] { holds ? [] : ["\(place): \(word)"] }
    switch word {
    case "$schema", "$defs", "title", "description": return []
    case "$ref":
      let name = String((rule.text ?? "").dropFirst("#/$defs/".count))
      return faults(value, root["$defs"]?[name] ?? .null, at: place)
    case "oneOf":
      let fitting = (rule.items ?? []).filter { faults(value, $0, at: place).isEmpty }
      return unless(fitting.count == 1)
    case "type": return unless(rule.text == type(of: value))
    case "const": return unless(value == rule)
    case "enum": return unless(rule.items?.contains(value) == true)
    case "pattern":
      guard let text = value.text, let regex = try? Regex(rule.text ?? "") else {
        return unless(false)
      }
      return unless(text.contains(regex))
    case "maxLength": return unless((value.text?.unicodeScalars.count ?? 0) <= number(rule))
    case "minimum": return unless(number(value) >= number(rule))
    case "maximum": return unless(number(value) <= number(rule))
    case "items":
      return (value.items ?? []).enumerated()
        .flatMap { faults($1, rule, at: "\(place)[\($0)]") }
    case "required":
      return unless((rule.items ?? []).allSatisfy { value[$0.text ?? ""] != nil })
    case "properties":
      return (value.members ?? []).flatMap { key, member in
        rule[key].map { faults(member, $0, at: "\(place)/\(key)") } ?? []
      }
    case "additionalProperties":
      let known = schema["properties"]
      return unless((value.members ?? []).allSatisfy { known?[$0.key] != nil })
    default: return ["\(place): unknown word \(word)"]
    }
  }

  private func number(_ value: Value) -> Int {
    if case .number(let digits) = value { Int(digits) ?? .min } else { .min }
  }

  private func type(of value: Value) -> String {
    switch value {
    case .null: "null"
    case .bool: "boolean"
    case .number(let digits): Int(digits) == nil ? "number" : "integer"
    case .string: "string"
    case .array: "array"
    case .object: "object"
    }
  }
}

extension Value {
  fileprivate var members: [(key: String, value: Value)]? {
    if case .object(let members) = self { Array(members) } else { nil }
  }

  fileprivate var items: [Value]? {
    if case .array(let items) = self { items } else { nil }
  }
}
