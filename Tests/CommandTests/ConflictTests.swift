import Foundation
import Testing

@Suite("Conflict copies of synced folders")
struct ConflictTests {
  let home: Home
  private let name = "progress.sync-conflict-20260914-095810-ABCDEFG.json"

  init() throws { home = try Home() }

  private var copy: URL {
    home.progressFile.deletingLastPathComponent().appendingPathComponent(name)
  }

  /// Both changed the label since they parted, the other one also made a tick.
  private func diverge() throws {
    let file = home.progressFile
    try home.good("account", "add", "facebook", "@claire", "--person", "Claire")
    try FileManager.default.copyItem(at: file, to: copy)
    let elsewhere = ["XDG_STATE_HOME": home.folder.appendingPathComponent("phone").path]
    for arguments in [
      ["account", "edit", "facebook.claire", "--label", "@phone"],
      ["tick", "facebook/object/send", "--account", "@phone"],
    ] {
      let run = try home.run(arguments + ["--data-file", copy.path], elsewhere)
      #expect(run.code == 0)
    }
  }

  @Test("are told by every command, never read unasked")
  func told() throws {
    try diverge()
    let run = try home.good("account", "list", "--json")
    #expect(run.err.contains("a conflict copy lies beside this file"))
    #expect(run.out.contains("@claire") && !run.out.contains("@phone"))
  }

  @Test("are shown, merged when asked, and only then moved away")
  func merged() throws {
    try diverge()
    let shown = try home.good("merge", "--conflicts", "--preview")
    #expect(shown.out.contains("Day · \"Object: check and send\" for @phone: nothing →"))
    #expect(try home.veto("merge", "--conflicts").code == 64)
    #expect(FileManager.default.fileExists(atPath: copy.path))
    let before = try Data(contentsOf: copy)
    try home.good("merge", "--conflicts", "--yes")
    #expect(!FileManager.default.fileExists(atPath: copy.path))
    let kept = try #require(home.files.first { $0.hasSuffix("/\(name)") })
    #expect(kept.hasPrefix(".local/state/veto/conflicts/"))
    #expect(try Data(contentsOf: home.folder.appendingPathComponent(kept)) == before)
    let list = try home.good("account", "list")
    #expect(list.out.contains("@phone") && list.err.isEmpty)
    #expect(try home.good("merge", "--conflicts", "--yes").out.contains("No conflict copy"))
    try home.good("undo")
    #expect(try home.good("account", "list").out.contains("@claire"))
  }

  @Test("list what was changed on both sides, until somebody decides")
  func clashes() throws {
    try diverge()
    // The copy of the day is from before: the base from which both went on.
    try home.good("merge", "--conflicts", "--preview")
    let text = try String(contentsOf: home.progressFile, encoding: .utf8)
    try Data(text.replacingOccurrences(of: "@claire", with: "@laptop").utf8)
      .write(to: home.progressFile)
    let run = try home.good("merge", "--conflicts", "--yes", "--json")
    let clash = try #require((try run.json["clashes"] as? [[String: Any]])?.first)
    #expect(clash["field"] as? String == "label")
    #expect(clash["kept"] as? String == "@laptop" && clash["dropped"] as? String == "@phone")
    #expect(clash["set"] as? String != clash["droppedSet"] as? String)
    let list = try home.good("merge", "--clashes")
    #expect(list.out.contains("@phone") && list.out.contains("by hand in the file"))
    try home.good("account", "edit", "facebook.claire", "--label", "@both")
    #expect(try home.good("merge", "--clashes").out.contains("No values that differ"))
    try home.good("undo")
    #expect(try home.good("merge", "--clashes").out.contains("@phone"))
    try home.good("merge", "--clashes", "--forget")
    #expect(try home.good("merge", "--clashes").out.contains("No values that differ"))
  }

  @Test("that are damaged stay, and the others are merged")
  func damaged() throws {
    try diverge()
    let bad = home.progressFile.deletingLastPathComponent()
      .appendingPathComponent("progress (conflicted copy 2026-09-14 095810).json")
    try Data("{".utf8).write(to: bad)
    let run = try home.veto("merge", "--conflicts", "--yes")
    #expect(run.code == 65 && run.err.contains("conflicted copy"))
    #expect(try home.good("account", "list").out.contains("@phone"))
    #expect(try Data(contentsOf: bad) == Data("{".utf8))
    #expect(!FileManager.default.fileExists(atPath: copy.path))
  }

  @Test("are listed too where nobody knows what both said when they parted")
  func withoutBase() throws {
    let note = ["set", "facebook/object", "--account", "@claire", "--note"]
    try home.good("account", "add", "facebook", "@claire", "--person", "Claire")
    let other = home.folder.appendingPathComponent("two.json")
    try FileManager.default.copyItem(at: home.progressFile, to: other)
    _ = try home.good(arguments: note + ["from one"])
    _ = try home.good(arguments: note + ["from two", "--data-file", other.path])
    try home.good("merge", "two.json")
    let list = try home.good("merge", "--clashes").out
    #expect(list.contains("kept: \"from two\"") && list.contains("dropped: \"from one\""))
    #expect(list.contains("this device ("))
  }

  @Test("need the right words")
  func wrongUse() throws {
    for arguments in [
      ["merge"], ["merge", "--conflicts", "--clashes"], ["merge", "--conflicts", "x.json"],
      ["merge", "--forget", "x.json"], ["merge", "--driver", "a", "b"],
    ] { #expect(try home.veto(arguments: arguments).code == 64) }
  }
}
