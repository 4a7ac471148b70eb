import Foundation
import Testing

@Suite("Copies of the progress file")
struct RestoreTests {
  let home: Home

  init() throws { home = try Home() }

  private func text() throws -> String {
    try String(contentsOf: home.progressFile, encoding: .utf8)
  }

  private func write(_ text: String) throws {
    try Data(text.utf8).write(to: home.progressFile)
  }

  private var generations: [String] {
    home.files.filter { $0.contains("/generations/") && $0.hasSuffix(".json") }
  }

  private var setAside: [String] { home.files.filter { $0.contains(".damaged-") } }

  /// An account, kept as the copy of an earlier day, then another.
  private func twoDays() throws -> String {
    try home.good("account", "add", "facebook", "@claire", "--person", "Claire")
    let today = try #require(generations.first)
    let folder = home.folder.appendingPathComponent(today).deletingLastPathComponent()
    try FileManager.default.copyItem(
      at: home.folder.appendingPathComponent(today),
      to: folder.appendingPathComponent("2026-01-05.json"))
    try home.good("account", "add", "instagram", "claire.photo")
    return "2026-01-05"
  }

  @Test("are listed with what they hold, and nothing is written by looking")
  func list() throws {
    #expect(try home.good("restore").out.contains("No copy yet"))
    #expect(home.files.isEmpty)
    let day = try twoDays()
    let before = home.files
    let lines = try home.good("restore").out.split(separator: "\n")
    #expect(lines.count == 2)
    #expect(lines[0].contains("2 accounts"))
    #expect(lines[1].hasPrefix("\(day)  5 January 2026") && lines[1].contains("1 account "))
    #expect(home.files == before)
  }

  @Test("come back as one thing done, dated now, that undo takes back")
  func restore() throws {
    let day = try twoDays()
    let before = try text()
    let preview = try home.good("restore", day, "--preview")
    #expect(preview.out.contains("Name · claire.photo: \"claire.photo\" → nothing"))
    let refused = try home.veto("restore", day)
    #expect(refused.code == 64 && refused.err.contains("--yes"))
    #expect(try text() == before)
    try home.good("restore", day, "--yes")
    #expect(!(try home.good("account", "list").out.contains("instagram")))
    #expect(try home.good("restore", day, "--yes").out.contains("Nothing to change"))
    #expect(try home.good("undo").out.contains("bring back the copy \(day)"))
    #expect(try home.good("account", "list").out.contains("instagram.claire-photo"))
    try home.good("redo")
    #expect(!(try home.good("account", "list").out.contains("instagram")))
  }

  @Test("that are not there, or not readable, are told")
  func unknown() throws {
    let day = try twoDays()
    let run = try home.veto("restore", "../../x", "--yes")
    #expect(run.code == 64 && run.err.contains(day))
    let copy = try #require(generations.first { $0.contains(day) })
    try Data("{".utf8).write(to: home.folder.appendingPathComponent(copy))
    #expect(try home.veto("restore", day, "--yes").code == 65)
    #expect(try home.good("restore").out.contains("damaged file"))
    #expect(try home.veto("doctor").code == 65)
  }

  @Test("take the place of a damaged file, which is set aside", arguments: ["", "{", "\0\0\0\0"])
  func damaged(_ damage: String) throws {
    let day = try twoDays()
    let good = try text()
    try write(damage)
    let run = try home.veto("status")
    #expect(run.code == 65 && run.err.contains("veto restore newest"))
    #expect(try home.veto("doctor").code == 65)
    #expect(try home.veto("restore", "newest").code == 64)
    #expect(try home.good("restore", "newest", "--preview").err.contains("progress.json"))
    #expect(try text() == damage)
    let restored = try home.good("restore", "newest", "--yes")
    #expect(try text() == good)
    let aside = try #require(setAside.first)
    #expect(restored.out.contains(aside))
    #expect(
      try Data(contentsOf: home.folder.appendingPathComponent(aside)) == Data(damage.utf8))
    // An older copy: what it says otherwise is one thing done.
    try write(damage)
    try home.good("restore", day, "--yes")
    #expect(!(try home.good("account", "list").out.contains("instagram")))
    try home.good("undo")
    #expect(try home.good("account", "list").out.contains("instagram"))
    #expect(setAside.count == 2)
    #expect(try home.good("doctor").out.contains("set aside"))
  }

  @Test("bring back a file that is gone, and its absence is told")
  func gone() throws {
    try home.good("account", "add", "facebook", "@claire", "--person", "Claire")
    let good = try text()
    try FileManager.default.removeItem(at: home.progressFile)
    let run = try home.good("status")
    #expect(run.err.contains("gone") && run.err.contains("veto restore"))
    #expect(try home.veto("doctor").code == 66)
    try home.good("restore", "newest", "--yes")
    #expect(try text() == good)
    #expect(setAside.isEmpty)
  }

  @Test("are none of the example's, and not brought back over a newer format")
  func refused() throws {
    #expect(try home.veto("--demo", "restore").code == 64)
    #expect(try home.veto("restore", "--now", "2026-01-01").code == 64)
    let day = try twoDays()
    try write("{\"version\": 99}\n")
    #expect(try home.veto("restore", day, "--yes").code == 65)
    #expect(try text() == "{\"version\": 99}\n")
  }

  @Test("count an edit by hand though no Veto ran, and undo goes around it")
  func handEdit() throws {
    try home.good("account", "add", "facebook", "@claire", "--person", "Claire")
    try home.good("account", "edit", "facebook.claire", "--label", "@clara")
    try write(try text().replacingOccurrences(of: "@clara", with: "@chiara"))
    let run = try home.good("undo")
    #expect(run.out.contains("Not undone (1 changed elsewhere, left)"))
    #expect(try home.good("account", "list").out.contains("@chiara"))
    try home.good("person", "edit", "Claire", "--country", "FR")
    #expect(try text().contains("Z hand"))
  }
}

@Suite("The doctor")
struct DoctorTests {
  let home: Home

  init() throws { home = try Home() }

  @Test("says that all is well, and changes nothing")
  func well() throws {
    #expect(try home.good("doctor").out.contains("All is well."))
    #expect(home.files.isEmpty)
    try home.good("person", "add", "Claire")
    let before = home.files
    for language in ["fr", "en"] {
      let run = try home.good("doctor", "--language", language)
      #expect(!run.out.contains("! "))
      #expect(run.err.isEmpty)
    }
    #expect(home.files == before)
  }

  @Test("finds what others can read, other names, conflict copies and lost text")
  func faults() throws {
    try home.good("person", "add", "Claire")
    let file = home.progressFile
    try FileManager.default.setAttributes([.posixPermissions: 0o644], ofItemAtPath: file.path)
    #expect(try home.veto("doctor").out.contains("chmod 600"))
    #expect(try home.veto("doctor").code == 65)
    try FileManager.default.setAttributes([.posixPermissions: 0o600], ofItemAtPath: file.path)
    let folder = file.deletingLastPathComponent()
    let other = folder.appendingPathComponent("other")
    try FileManager.default.linkItem(at: file, to: other)
    #expect(try home.veto("doctor").out.contains("2 names"))
    try FileManager.default.removeItem(at: other)
    #expect(try home.veto("doctor").code == 0)
    try Data().write(to: folder.appendingPathComponent("progress_conflict-20260914-095810.json"))
    #expect(try home.veto("doctor").out.contains("veto merge --conflicts"))
    #expect(try home.veto("doctor").code == 65)
  }
}
