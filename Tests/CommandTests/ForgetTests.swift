import Foundation
import Testing

@Suite("Forgetting for good")
struct ForgetTests {
  let home: Home

  init() throws { home = try Home() }

  private func fill() throws {
    try home.good("person", "add", "Claire Aubry", "--country", "FR")
    try home.good("person", "add", "Jeanne Martin")
    try home.good("account", "add", "facebook", "@cl.aubry", "--person", "Claire Aubry")
    try home.good("account", "add", "facebook", "@jmartin", "--person", "Jeanne Martin")
    for (account, note) in [("@cl.aubry", "geheim"), ("@jmartin", "bleibt")] {
      try home.good(
        "tick", "facebook/object/send", "--account", account, "--on", "2026-10-01", "--note", note)
    }
  }

  /// Every file under data, state and configuration that holds the text, whatever its case.
  private func files(holding text: String) throws -> [String] {
    var found: [String] = []
    for path in home.files where !path.hasPrefix("out") {
      let file = home.folder.appendingPathComponent(path)
      let attributes = try FileManager.default.attributesOfItem(atPath: file.path)
      if attributes[.type] as? FileAttributeType != .typeRegular { continue }
      let content = String(decoding: try Data(contentsOf: file), as: UTF8.self)
      if content.lowercased().contains(text.lowercased()) { found.append(path) }
    }
    return found
  }

  private static let secrets = ["claire", "aubry", "geheim"]

  @Test("a person leaves no byte in any file, and the other unchanged")
  func person() throws {
    try fill()
    // A copy of an earlier day, a conflict copy that was merged, a damaged file set aside, and
    // things done to both at once.
    let state = home.folder.appendingPathComponent(".local/state/veto")
    let days = state.appendingPathComponent("generations")
    let place = try #require(try FileManager.default.subpathsOfDirectory(atPath: days.path).first)
    let old = days.appendingPathComponent(place).appendingPathComponent("2026-10-02.json")
    try FileManager.default.copyItem(at: home.progressFile, to: old)
    let conflict = home.progressFile.deletingLastPathComponent()
      .appendingPathComponent("progress.sync-conflict-20260914-095810-ABCDEFG.json")
    try FileManager.default.copyItem(at: home.progressFile, to: conflict)
    #expect(try home.veto("forget", "Claire Aubry", "--yes").code == 64)
    try home.good("merge", "--conflicts", "--yes")
    let damaged = home.progressFile.path + ".damaged-20260914-095810"
    try Data("{\"people\": claire".utf8).write(to: URL(filePath: damaged))
    try home.good("account", "remove", "facebook:@cl.aubry", "--yes")
    try home.good("undo")
    for secret in Self.secrets { #expect(try files(holding: secret).count >= 4, "\(secret)") }
    let jeanne = try home.good("export", "--format", "json", "--person", "Jeanne Martin").out

    let run = try home.good("forget", "Claire Aubry", "--yes")
    #expect(run.out.contains("To forget: Claire Aubry (1 account, "))
    #expect(run.out.contains("the history of git"))
    for secret in Self.secrets { #expect(try files(holding: secret) == [], "\(secret)") }
    #expect(!FileManager.default.fileExists(atPath: damaged))
    #expect(
      try home.good("export", "--format", "json", "--person", "Jeanne Martin").out == jeanne)
    #expect(try home.good("export", "--format", "json").out == jeanne)
    #expect(try home.good("undo").out.contains("@jmartin"))
    #expect(try home.good("doctor").code == 0)
  }

  @Test("an account goes with all under it, and its owner stays")
  func account() throws {
    try fill()
    try home.good("forget", "facebook.cl-aubry", "--yes")
    #expect(try files(holding: "cl.aubry") == [])
    #expect(try files(holding: "geheim") == [])
    #expect(try home.good("person", "list").out.contains("Claire Aubry"))
    #expect(try home.good("status").out.contains("@jmartin"))
  }

  @Test("is shown first, asked about, and refused for nobody")
  func asked() throws {
    try fill()
    let before = try Data(contentsOf: home.progressFile)
    #expect(try home.good("forget", "Claire Aubry", "--preview").out.contains("To forget"))
    #expect(try home.veto("forget", "Claire Aubry").code == 64)
    #expect(try home.veto("forget", "Nobody", "--yes").code == 64)
    #expect(try home.veto("--demo", "forget", "Claire", "--yes").code == 64)
    #expect(try Data(contentsOf: home.progressFile) == before)
  }

  @Test("a packet hands on one person's cases, and no byte of the other")
  func packet() throws {
    try fill()
    let file = home.folder.appendingPathComponent("out.json").path
    try home.good("export", "--person", "Claire Aubry", "--packet", file)
    let text = try String(contentsOfFile: file, encoding: .utf8)
    for secret in ["jeanne", "martin", "bleibt"] { #expect(!text.contains(secret)) }
    let other = try Home()
    try other.good("person", "add", "Zoé")
    try other.good("import", file)
    let status = try other.good("status", "facebook").out
    #expect(status.contains("@cl.aubry"))
    #expect(!status.contains("@jmartin"))
    #expect(try other.good("export", "--person", "Claire Aubry", "--format", "json").out == text)
    #expect(try home.veto("export", "--packet", file).code == 64)
  }
}
