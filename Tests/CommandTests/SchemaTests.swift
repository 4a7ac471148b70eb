import Foundation
import Testing

@Suite("Documents for programs")
struct DocumentSchemaTests {
  let home: Home

  init() throws { home = try Home() }

  private func faults(_ name: String, _ document: String) throws -> String {
    let tests = URL(filePath: #filePath).deletingLastPathComponent()
    func path(_ place: String) -> String {
      tests.appending(path: place).standardizedFileURL.path
    }
    let file = try home.file("document.json", document)
    let run = try home.run(
      [path("../Independent/schema_check.py"), path("../../Docs/schemas/\(name).json")], [:],
      input: file, program: URL(filePath: "/usr/bin/python3"))
    return run.code == 0 ? "" : run.out + run.err
  }

  private func fill() throws {
    try home.good("account", "add", "facebook", "@claire", "--person", "Claire")
    try home.good("account", "add", "instagram", "claire.photo", "--person", "Claire")
    try home.good("account", "link", "facebook:@claire", "instagram:claire.photo")
    let proof = try home.file("proof.png", "png")
    try home.good(
      "tick", "facebook/object/send", "--account", "@claire", "--on", "2026-09-14", "--proof",
      proof)
    try home.good(
      "tick", "facebook/object/law.question", "--account", "@claire", "--on", "2026-09-20")
    try home.good("set", "instagram/object", "--account", "claire.photo", "--note", "é")
    try home.good("skip", "facebook/object/account", "--account", "@claire")
  }

  @Test(
    "are as their schemas say",
    arguments: [
      ("status", "status"), ("next", "next"), ("check", "check"), ("accounts", "account list"),
      ("people", "person list"), ("due", "due 2026-10-06 --pause 2026-10-12..2026-10-19"),
      ("letter", "letter facebook/object --account @claire --kind complaint"),
      ("merge", "merge --clashes"),
    ])
  func real(_ schema: String, _ command: String) throws {
    for arguments in [[], ["--demo"]] where schema != "merge" || arguments.isEmpty {
      if arguments.isEmpty { try fill() }
      let run = try home.veto(
        arguments: command.split(separator: " ").map(String.init) + ["--json"] + arguments)
      #expect(run.code == 0 || schema == "check" && run.code == 1, "\(run.err)")
      #expect(try faults(schema, run.out) == "")
    }
  }

  @Test("that lack a key, or have one too many, are found")
  func others() throws {
    #expect(try faults("people", "{\"people\": []}") == "")
    #expect(try faults("people", "{}").contains("required"))
    #expect(try faults("people", "{\"people\": [], \"x\": 1}").contains("additionalProperties"))
    #expect(try faults("people", "{\"people\": [{\"person\": 1}]}").contains("type"))
  }
}
