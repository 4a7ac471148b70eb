import Foundation
import TestSupport
import Testing

/// The page about the file, with what other machines leave beside it.
@Suite struct FilePageTests {
  private func open(_ home: Home) throws -> Tmux {
    let tmux = try Tmux(home, columns: 120, rows: 40)
    try tmux.wait("the first box", until: \.isOnOpenBox)
    return tmux
  }

  private func folder(_ home: Home) -> String {
    URL(fileURLWithPath: home.file).deletingLastPathComponent().path
  }

  @Test(arguments: [
    "progress.sync-conflict-20261123-160400-ABCDEFG.json",
    "progress (conflicted copy 2026-11-23 160400).json",
  ])
  func `a conflict copy is reported, previewed, merged when asked, and put away`(
    name: String
  ) throws {
    let home = try Home.withClaire()
    let phone = folder(home) + "/" + name
    try home.write(String(decoding: try home.bytes(), as: UTF8.self), to: home.path + "/phone.json")
    let tmux = try open(home)
    let copy = home.path + "/phone.json"
    try home.veto(
      "tick", "facebook/object/picture", "--account", "@claire", "--data-file", copy)
    try FileManager.default.moveItem(atPath: copy, toPath: phone)
    try tmux.wait("the report", within: 2) { $0.has("1 conflict copy beside the file") }
    try tmux.keys("f", "Down", "Enter")
    try tmux.wait(for: "would change", "Leave it", "Merge it")
    #expect(try home.ticked == [], "nothing is merged unasked")
    try tmux.keys("Down", "Enter")
    try tmux.wait(for: "Merged. The copy is now")
    try tmux.keys("Escape")
    try tmux.wait("the tick of the copy") { $0.has("1/6") && $0.isSaved }
    #expect(try home.ticked == ["facebook.claire/object/picture"])
    #expect(try FileManager.default.contentsOfDirectory(atPath: folder(home)) == ["progress.json"])
    let conflicts = home.path + "/.local/state/veto/conflicts"
    #expect(
      FileManager.default.subpaths(atPath: conflicts)?.contains { $0.hasSuffix(name) } == true)
    try tmux.keys("u")
    try tmux.wait("the merge undone") { $0.has("Undone: the merge") && $0.has("to do") }
  }

  @Test func `what both machines changed is listed with both values, and can be chosen`() throws {
    let home = try Home.withClaire()
    let edit = ["account", "edit", "facebook.claire", "--label"]
    let (before, phone) = (home.path + "/before.json", home.path + "/phone.json")
    let text = String(decoding: try home.bytes(), as: UTF8.self)
    for copy in [before, phone] { try home.write(text, to: copy) }
    let tmux = try open(home)
    try home.veto("account", "edit", "facebook.claire", "--label", "@laptop")
    let later = try home.command(
      edit + ["@phone", "--data-file", phone],
      environment: ["XDG_STATE_HOME": home.path + "/state-of-phone"])
    try #require(later.status == 0)
    try home.veto("merge", phone, "--base", before)
    try tmux.wait(for: "@phone", within: 2)
    try tmux.keys("f")
    try tmux.wait(for: "Changed in two places", "kept: \"@phone\"", "dropped: \"@laptop\"")
    try tmux.keys("Down", "Enter")
    try tmux.wait(for: "Keep: \"@phone\"", "Take the other: \"@laptop\"")
    try tmux.keys("Down", "Enter")
    try tmux.wait("it, gone from the list") { $0.has("Your file") && !$0.has("Changed in two") }
    try home.wait("the other value in the file") {
      try home.section("accounts")["facebook.claire"]?["label"] as? String == "@laptop"
    }
    #expect(try home.veto("merge", "--clashes").contains("No values that differ"))
  }

  @Test func `what could not be saved is saved by itself once there is room`() throws {
    let home = try Home.withClaire()
    for label in ["@two", "@three", "@four", "@five", "@six"] {
      try home.veto("account", "add", "facebook", label)
    }
    let tmux = try Tmux(home, before: "ulimit -S -f 1")
    try tmux.wait("the first box", until: \.isOnOpenBox)
    try tmux.keys("Space")
    try tmux.wait("the tick, not saved") { $0.has("not saved:") }
    try tmux.keys("f")
    try tmux.wait(for: "Enter offers another place", "not saved: file too large")
    let tools = OtherProgram(environment: home.environment, folder: home.folder)
    let words = ["prlimit", "--pid", "\(try tmux.process)", "--fsize=unlimited:unlimited"]
    try #require(try tools.run(words).status == 0)
    try tmux.wait("it, saved", within: 15) { $0.has("Everything is saved") }
    #expect(try home.ticked.count == 1)
  }
}
