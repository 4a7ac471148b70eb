import Foundation
import Testing

@Suite("A dossier")
struct DossierTests {
  let home: Home
  let folder: String

  init() throws {
    home = try Home()
    folder = home.folder.appendingPathComponent("dossier").path
    try home.good("person", "add", "Claire", "--country", "FR")
    try home.good("person", "add", "Jeanne Martin")
    try home.good("account", "add", "facebook", "@claire", "--person", "Claire")
    try home.good("account", "add", "facebook", "@jmartin", "--person", "Jeanne Martin")
    let proof = try home.file("fb form.png", "picture")
    let other = try home.file("other.png", "of another")
    for (account, file) in [("@claire", proof), ("@jmartin", other)] {
      try home.good(
        "tick", "facebook/object/send", "--account", account, "--on", "2026-09-14", "--proof", file)
    }
  }

  private func write() throws -> Home.Run {
    try home.good("dossier", "facebook/object", "--account", "@claire", "-o", folder)
  }

  @Test("holds the case, its letter and its proofs, and nothing of anybody else")
  func whole() throws {
    let run = try write()
    #expect(run.out.contains("1 proof copied"))
    let files = try FileManager.default.subpathsOfDirectory(atPath: folder).sorted()
    #expect(
      files == ["SHA256SUMS", "complaint.txt", "dossier.md", "proofs", "proofs/1-fb_form.png"])
    #expect(
      try String(contentsOfFile: folder + "/proofs/1-fb_form.png", encoding: .utf8) == "picture")
    let text = try String(contentsOfFile: folder + "/dossier.md", encoding: .utf8)
    #expect(text.contains("- 14 September 2026 · Object: check and send · proof: proofs/1-fb"))
    #expect(text.contains("same day next month"))
    for name in files where name != "proofs" {
      let content = try String(contentsOfFile: folder + "/" + name, encoding: .utf8)
      #expect(!content.contains("jmartin") && !content.contains("Jeanne"))
      #expect(!content.contains(home.folder.path))
    }
    let sums = try home.shell("cd \"$HOME/dossier\" && sha256sum -c --quiet SHA256SUMS")
    #expect(sums.code == 0, "\(sums.err)")
    #expect(
      try home.veto("dossier", "facebook/object", "--account", "@claire", "-o", folder).code == 64)
  }

  @Test("names what was changed, added or lost since")
  func verified() throws {
    _ = try write()
    #expect(try home.good("dossier", "--verify", folder).out.contains("nothing was changed"))
    try Data("x".utf8).write(to: URL(filePath: folder + "/new.txt"))
    try Data("y".utf8).write(to: URL(filePath: folder + "/proofs/1-fb_form.png"))
    try FileManager.default.removeItem(atPath: folder + "/complaint.txt")
    let run = try home.veto("dossier", "--verify", folder)
    #expect(run.code == 65)
    #expect(
      run.out == "complaint.txt: lost\nnew.txt: added\nproofs/1-fb_form.png: changed\n")
    #expect(try home.veto("dossier", "--verify", folder + "/proofs").code == 66)
    #expect(try home.veto("dossier", "facebook/object", "--verify", folder).code == 64)
  }

  @Test("says which proof is gone or was changed since it was noted")
  func doubts() throws {
    try Data("another".utf8).write(to: home.folder.appendingPathComponent("fb form.png"))
    let changed = try write()
    #expect(changed.err.contains("fb form.png was changed since you noted it as proof"))
    try FileManager.default.removeItem(atPath: folder)
    try FileManager.default.removeItem(at: home.folder.appendingPathComponent("fb form.png"))
    let missing = try write()
    #expect(missing.err.contains("A proof is not copied."))
    #expect(missing.out.contains("0 proofs copied"))
  }
}
