import Foundation
import Testing

/// The keys that act on the box under the cursor: what is seen, and what the file says then.
@Suite struct BoxTests {
  private let account = "facebook.claire/object/account"
  private let send = "facebook.claire/object/send"

  private func open(_ home: Home) throws -> Tmux {
    let tmux = try Tmux(home, columns: 120, rows: 40)
    try tmux.wait("the first box", until: \.isOnOpenBox)
    return tmux
  }

  /// With the cursor on the step that sends the objection.
  private func openAtSend(_ home: Home) throws -> Tmux {
    let tmux = try open(home)
    let row = try tmux.picture.cursor.row
    try tmux.keys("Down", "Down", "Down", "Down")
    try tmux.wait("the fifth box") { $0.cursor.row == row + 4 }
    return tmux
  }

  @Test func `space ticks the first box and the file has it`() throws {
    let home = try Home.withClaire()
    let tmux = try open(home)
    try tmux.keys("Space")
    try tmux.wait("the tick", until: \.isTickSaved)
    #expect(try home.ticked == [account])
  }

  @Test func `space again takes the tick back`() throws {
    let home = try Home.withClaire()
    let tmux = try open(home)
    try tmux.keys("Space")
    try tmux.wait("the tick", until: \.isTickSaved)
    try tmux.keys("Space")
    try tmux.wait("no tick") { $0.selected.contains("[ ]") && $0.isSaved }
    #expect(try home.ticked == [])
  }

  @Test func `the step that sends says that sent is not done`() throws {
    let home = try Home.withClaire()
    let tmux = try openAtSend(home)
    try tmux.keys("Space")
    try tmux.wait("it, saved") { $0.has("not done yet") && $0.has("[✓]") && $0.isSaved }
    #expect(try home.tick(send, "received") == home.tick(send, "on"))
  }

  @Test func `an answer asks what was answered`() throws {
    let home = try Home.withClaire()
    try home.veto("tick", "facebook/object/send", "--account", "@claire", "--on", "-2")
    let tmux = try Tmux(home, columns: 120, rows: 40)
    try tmux.wait(for: "[✓]")
    try tmux.keys("Right", "g", "Down", "Down", "Down", "Down", "Down", "Down", "Space")
    try tmux.wait(for: "objection accepted", "No: refused")
    try tmux.keys("Enter")
    try tmux.wait(for: "On which day?")
    try tmux.keys("Enter")
    try tmux.wait("the tick") { $0.selected.contains("[✓]") && $0.isSaved }
    #expect(try home.tick("facebook.claire/object/answer", "outcome") == "accepted")
  }

  @Test func `d takes "yesterday" for the day it was sent and the day it came`() throws {
    let home = try Home.withClaire()
    let tmux = try openAtSend(home)
    try tmux.keys("d")
    try tmux.wait(for: "Sent on", "Arrived on")
    try tmux.keys("C-u")
    try tmux.text("yesterday")
    try tmux.keys("Enter", "Enter")
    try tmux.wait("the tick", until: \.isTickSaved)
    #expect(try home.tick(send, "on") == day(-1))
    #expect(try home.tick(send, "received") == day(0))
  }

  @Test func `a day that has not come is refused with a sentence`() throws {
    let home = try Home.withClaire()
    let tmux = try openAtSend(home)
    try tmux.keys("d")
    try tmux.wait(for: "Sent on")
    try tmux.keys("C-u")
    try tmux.text("31/12/2099")
    try tmux.keys("Enter", "Enter")
    try tmux.wait(for: "is still to come")
    #expect(try home.ticked == [])
  }

  @Test func `c refuses a proof that is not there, and keeps where one is from everywhere`() throws
  {
    let home = try Home.withClaire()
    let tmux = try open(home)
    try tmux.keys("c")
    try tmux.wait(for: "fingerprint")
    try tmux.keys("Enter")
    try tmux.text("Package.swif")
    try tmux.keys("Enter")
    try tmux.wait(for: "Proof not read")
    try tmux.text("t")
    try tmux.keys("Enter")
    try home.wait("the proof") {
      let proof = try home.section("ticks")[account]?["proof"] as? [String: String]
      let file = proof?["file"] ?? ""
      return file.hasSuffix("/Package.swift") && (file.hasPrefix("/") || file.hasPrefix("~/"))
    }
  }

  @Test func `c keeps a note and the SHA-256 of a proof`() throws {
    let home = try Home.withClaire()
    try home.write("proof\n", to: home.path + "/proof é.png")
    let tmux = try open(home)
    try tmux.keys("c")
    try tmux.wait(for: "fingerprint")
    try tmux.text("Seen, signed in")
    try tmux.keys("Enter")
    try tmux.text("~/proof é.png")
    try tmux.keys("Enter")
    try home.wait("the note") { try home.tick(account, "note") == "Seen, signed in" }
    // From sha256sum.
    let digest = "f6ed42a9d765eeb230a069bbc3d5dc346b2669594bb0b83cc6d14d5d967b8961"
    let proof = try home.section("ticks")[account]?["proof"] as? [String: String]
    #expect(proof?["sha256"] == digest)
    #expect(proof?["file"] == "~/proof é.png")
  }

  @Test func `x closes a case, and takes it up again`() throws {
    let home = try Home.withClaire()
    let tmux = try open(home)
    try tmux.keys("x")
    try tmux.wait(for: "Not applicable", "Change nothing")
    try tmux.keys("Enter")
    try tmux.wait("the end, saved") { $0.has("n/a") && $0.has("–") && $0.isSaved }
    #expect(try home.section("cases")["facebook.claire/object"]?["ended"] != nil)
    try tmux.keys("Space")
    try tmux.wait(for: "closed")
    try tmux.keys("x")
    try tmux.wait(for: "Take it up again")
    try tmux.keys("Enter")
    try tmux.wait("the box again") { $0.selected.contains("[ ]") && !$0.has("n/a") }
  }

  @Test func `t sets a date of one's own and shows it`() throws {
    let home = try Home.withClaire()
    let tmux = try open(home)
    try tmux.keys("t")
    try tmux.wait(for: "Done by")
    try tmux.text("31/12/2099")
    try tmux.keys("Enter")
    try home.wait("the date") {
      let cases = try home.section("cases")
      return cases["facebook.claire/object"]?["ownDate"] as? String == "2099-12-31"
    }
    try tmux.wait("the countdown to it") { $0.has("31 December 2099") && !$0.has("Done by") }
  }

  /// A day so far from today, as the file writes it.
  private func day(_ distance: Int) -> String {
    var calendar = Calendar(identifier: .gregorian)
    calendar.timeZone = TimeZone(identifier: "Europe/Paris") ?? .gmt
    let day = Date.now.addingTimeInterval(Double(distance) * 86_400)
    let parts = calendar.dateComponents([.year, .month, .day], from: day)
    return String(format: "%04d-%02d-%02d", parts.year ?? 0, parts.month ?? 0, parts.day ?? 0)
  }
}
