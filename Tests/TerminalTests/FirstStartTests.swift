import Foundation
import TestSupport
import Testing

@Suite struct FirstStartTests {
  /// From nothing to the first tick, by a name and Enter.
  private func begin(_ tmux: Tmux) throws {
    try tmux.wait(for: "Welcome to Veto")
    try tmux.text("Claire")
    try tmux.keys("Enter", "Enter")
    try tmux.wait(for: "Which platforms?")
    try tmux.keys("Enter")
    try tmux.wait(for: "Which accounts?")
    try tmux.keys("Enter", "Enter", "Enter", "Enter")
    try tmux.wait(for: "Have you objected before?")
    try tmux.keys("Enter")
    try tmux.wait("a box under the cursor") { $0.selected.contains("[ ]") && $0.isSaved }
    try tmux.keys("Space")
    try tmux.wait("the first tick", until: \.isTickSaved)
  }

  @Test func `a name and Enter lead to the first real tick in seconds`() throws {
    let home = try Home()
    let start = uptime()
    try begin(try Tmux(home))
    #expect(uptime() - start < 30)
    #expect(try home.ticked == ["facebook.claire/object/account"])
    #expect(try home.section("people")["claire"]?["name"] as? String == "Claire")
  }

  @Test func `what was ticked is there after quitting and starting again`() throws {
    let tmux = try Tmux(try Home())
    try begin(tmux)
    try tmux.keys("q")
    #expect(try tmux.end().status == 0)
    try tmux.expectModesAsBefore()
    try tmux.again()
    let picture = try tmux.wait("the main screen") { $0.isSaved && $0.has("[✓]") }
    #expect(picture.has("1/6"))
  }

  @Test func `the file and its folder are for their owner alone`() throws {
    let home = try Home()
    try begin(try Tmux(home))
    #expect(try home.mode(of: home.file) == "600")
    #expect(try home.mode(of: home.path + "/.local/share/veto") == "700")
  }

  @Test func `Esc leaves the first start and says how to go on`() throws {
    let home = try Home()
    let tmux = try Tmux(home)
    try tmux.wait(for: "Welcome to Veto")
    try tmux.keys("Escape")
    try tmux.wait(for: "Skipped", "platforms")
    try tmux.keys("q")
    #expect(try tmux.end().status == 0)
    #expect(!FileManager.default.fileExists(atPath: home.file))
  }

  @Test func `an objection of 2025 is ticked with its day and its answer`() throws {
    let home = try Home()
    let tmux = try Tmux(home)
    try tmux.wait(for: "Welcome to Veto")
    try tmux.text("Claire")
    try tmux.keys("Enter", "Enter")
    try tmux.wait(for: "Which platforms?")
    try tmux.keys("Enter")
    try tmux.wait(for: "Which accounts?")
    try tmux.keys("Enter", "Enter", "Enter", "Enter")
    try tmux.wait(for: "Have you objected before?")
    try tmux.keys("Right", "Enter")
    try tmux.text("20/05/2025")
    try tmux.keys("Enter", "Right", "Enter", "Enter")
    try tmux.wait("the main screen") { $0.isSaved }
    #expect(try home.tick("facebook.claire/object/send", "on") == "2025-05-20")
    #expect(try home.tick("facebook.claire/object/answer", "outcome") == "accepted")
  }
}
