import Foundation
import TestSupport
import Testing

/// Several at one file.
@Suite struct SharedFileTests {
  private func open(_ home: Home) throws -> Tmux {
    let tmux = try Tmux(home, columns: 120, rows: 40)
    try tmux.wait("the first box", until: \.isOnOpenBox)
    return tmux
  }

  @Test func `ticks in two windows are in both within two seconds`() throws {
    let home = try Home.withClaire()
    let (left, right) = (try open(home), try open(home))
    try left.keys("Space")
    try left.wait("the tick", until: \.isTickSaved)
    try right.wait("the other's tick", within: 2) { $0.has("1/6") && $0.has("[✓]") }
    try right.keys("Down", "Space")
    try right.wait("its own tick") { $0.isTickSaved && $0.has("2/6") }
    try left.wait("the other's tick", within: 2) { $0.has("2/6") }
    #expect(
      try home.ticked == ["facebook.claire/object/account", "facebook.claire/object/settings"])
  }

  @Test func `two windows and a command share one undo history`() throws {
    let home = try Home.withClaire()
    let (left, right) = (try open(home), try open(home))
    try left.keys("Space")
    try left.wait("the tick", until: \.isTickSaved)
    try right.wait("the other's tick", within: 2) { $0.has("1/6") }
    try right.keys("Down", "Space")
    try right.wait("its own tick") { $0.isTickSaved && $0.has("2/6") }
    try left.wait("the other's tick", within: 2) { $0.has("2/6") }
    // Each takes back what was done last, wherever that was. The history is noted after the save, so
    // the window is waited for, not the file.
    try left.keys("u")
    try left.wait("the tick of the right window undone") { $0.isSaved && $0.has("1/6") }
    #expect(try home.ticked == ["facebook.claire/object/account"])
    try right.keys("u")
    try home.wait("the tick of the left window undone") { try home.ticked.isEmpty }
    try home.veto("redo")
    try left.wait("what the command did again", within: 2) { $0.has("1/6") }
    try left.keys("C-r")
    try right.wait("both again", within: 2) { $0.has("2/6") }
    try home.wait("both in the file") { try home.ticked.count == 2 }
  }

  @Test func `twelve commands at once beside a running screen all count`() throws {
    let home = try Home.withClaire()
    for label in ["b", "c", "d"] { try home.veto("account", "add", "facebook", label) }
    let tmux = try open(home)
    let veto = OtherProgram(environment: home.environment, folder: home.folder)
    var children: [pid_t] = []
    for label in ["@claire", "b", "c", "d"] {
      for step in ["settings", "picture", "privacy-centre"] {
        let words = ["tick", "facebook/object/\(step)", "--account", label]
        children.append(try veto.start([home.veto] + words))
      }
    }
    try tmux.keys("Space")
    for child in children { #expect(try veto.end(of: child) == 0) }
    try home.wait("thirteen ticks") { try home.ticked.count == 13 }
    try tmux.wait("all of them", within: 2) {
      $0.text.components(separatedBy: "[✓]").count == 14 && $0.isSaved
    }
  }

  @Test func `an edit by hand shows within two seconds and is dated at the next save`() throws {
    let home = try Home.withClaire()
    let tmux = try open(home)
    let text = String(decoding: try home.bytes(), as: UTF8.self)
    try home.write(text.replacing("\"@claire\"", with: "\"@by-hand\""))
    try tmux.wait(for: "@by-hand", within: 2)
    try tmux.keys("Space")
    try tmux.wait("the tick", until: \.isTickSaved)
    #expect(try home.section("accounts")["facebook.claire"]?["label"] as? String == "@by-hand")
  }

  @Test func `a file damaged beside a running screen is not written over`() throws {
    let home = try Home.withClaire()
    let tmux = try open(home)
    try home.write("{\"version\": 1,")
    try tmux.keys("Space")
    try tmux.wait("the tick, not saved") { $0.selected.contains("[✓]") && $0.has("not saved") }
    #expect(try home.bytes() == Data("{\"version\": 1,".utf8))
  }

  @Test func `a file removed beside a running screen is there again after the next change`() throws
  {
    let home = try Home.withClaire()
    let tmux = try open(home)
    try FileManager.default.removeItem(atPath: home.file)
    try tmux.keys("Space")
    try tmux.wait("the tick", until: \.isTickSaved)
    #expect(try home.ticked == ["facebook.claire/object/account"])
    #expect(try home.section("accounts").count == 1)
  }

  @Test func `what another begins where there was no folder yet shows soon`() throws {
    let home = try Home()
    let tmux = try Tmux(home)
    try tmux.wait(for: "Welcome")
    try tmux.keys("Escape")
    try tmux.wait(for: "Skipped")
    try home.veto("account", "add", "facebook", "@claire", "--person", "Claire")
    try tmux.wait(for: "Facebook", within: 4)
  }

  @Test func `a symbolic link stays one`() throws {
    let home = try Home.withClaire()
    let target = home.path + "/synced/veto.json"
    try home.write(String(decoding: try home.bytes(), as: UTF8.self), to: target)
    try FileManager.default.removeItem(atPath: home.file)
    try FileManager.default.createSymbolicLink(
      atPath: home.file, withDestinationPath: "../../../synced/veto.json")
    let tmux = try open(home)
    try tmux.keys("Space")
    try tmux.wait("the tick", until: \.isTickSaved)
    let link = try FileManager.default.destinationOfSymbolicLink(atPath: home.file)
    #expect(link == "../../../synced/veto.json")
    let text = String(decoding: try home.bytes(target), as: UTF8.self)
    #expect(text.contains("facebook.claire/object/account"))
    #expect(try FileManager.default.contentsOfDirectory(atPath: home.path + "/synced").count == 1)
  }
}
