import Foundation
import TestSupport
import Testing

/// Text from outside: pasted, or in the file.
@Suite struct PasteTests {
  /// With the form for a new account open.
  private func openForm(_ home: Home) throws -> Tmux {
    let tmux = try Tmux(home, columns: 120)
    try tmux.wait("the first box", until: \.isOnOpenBox)
    try tmux.keys("a", "Enter")
    try tmux.wait(for: "An account on Facebook")
    return tmux
  }

  private func labels(_ home: Home) throws -> [String] {
    try home.section("accounts").values.compactMap { $0["label"] as? String }
  }

  @Test func `a pasted escape sequence does nothing, and shows`() throws {
    let home = try Home.withClaire()
    let tmux = try openForm(home)
    try tmux.paste("a\u{1B}[31mred\u{1B}]0 title\u{7}")
    try tmux.wait(for: "red", "title")
    try tmux.keys("Enter", "Enter", "Enter")
    try home.wait("the account") { try labels(home).contains("a[31mred]0 title") }
    try tmux.wait("the form gone", until: \.isOnOpenBox)
    let raw = try tmux.raw
    #expect(!raw.contains("\u{1B}[31mred"))
    #expect(!raw.contains("\u{1B}]0"))
  }

  @Test func `a bidirectional control is kept in the file and never sent`() throws {
    let home = try Home.withClaire()
    let tmux = try openForm(home)
    try tmux.paste("a\u{202E}dc\u{2066}b")
    try tmux.keys("Enter", "Enter", "Enter")
    try home.wait("the account") { try labels(home).contains("a\u{202E}dc\u{2066}b") }
    try tmux.wait("the form gone") { $0.selected.contains("[ ]") && $0.isSaved }
    let raw = try tmux.raw
    #expect(!raw.unicodeScalars.contains("\u{202E}"))
    #expect(!raw.unicodeScalars.contains("\u{2066}"))
  }

  @Test func `names in the file that would steer the terminal are shown harmless`() throws {
    let home = try Home.withClaire()
    let text = String(decoding: try home.bytes(), as: UTF8.self)
    let bad = "x\\u001b]0;pwned\\u0007\\u009b31m\\u202e\\u200by"
    try home.write(text.replacing("\"@claire\"", with: "\"\(bad)\""))
    let tmux = try Tmux(home, columns: 120)
    try tmux.wait("the first box", until: \.isOnOpenBox)
    let raw = try tmux.raw
    #expect(!raw.contains("\u{1B}]"))
    for scalar: Unicode.Scalar in ["\u{7}", "\u{9B}", "\u{202E}", "\u{200B}"] {
      #expect(!raw.unicodeScalars.contains(scalar))
    }
    let status = try home.command("status")
    #expect(!status.output.contains("\u{1B}"))
  }

  @Test func `a paste on the main screen presses no key`() throws {
    let home = try Home.withClaire()
    let tmux = try Tmux(home)
    try tmux.wait("the first box", until: \.isOnOpenBox)
    try tmux.paste(" jq x\u{3}")
    try tmux.keys("Down", "Space")
    try tmux.wait("the second tick", until: \.isTickSaved)
    #expect(try home.ticked == ["facebook.claire/object/settings"])
  }

  @Test func `lines that are pasted into a field become one, and confirm nothing`() throws {
    let home = try Home.withClaire()
    let tmux = try openForm(home)
    try tmux.paste("one\ntwo\rthree\tfour")
    try tmux.wait(for: "one", "four", "An account on Facebook")
    #expect(try home.section("accounts").count == 1)
  }

  @Test func `editing keys work on accents, marks and wide letters`() throws {
    let home = try Home.withClaire()
    let tmux = try openForm(home)
    try tmux.text("éà漢字e\u{301}x")
    try tmux.keys("BSpace", "BSpace", "Left", "BSpace", "Home", "Delete")
    try tmux.text("Z")
    try tmux.keys("End")
    try tmux.text(" two")
    try tmux.keys("C-w")
    try tmux.text("end")
    try tmux.keys("Enter", "Enter", "Enter")
    try home.wait("the account") { try home.section("accounts").count == 2 }
    #expect(try labels(home).sorted() == ["@claire", "Zà字 end"])
  }

  @Test(arguments: ["漢字かな", "👨‍👩‍👧", "🇫🇷", "❤️", "e\u{301}\u{302}\u{303}", "กำ", "שלום", "\u{300}x"])
  func `whatever a name is made of, the frame stays straight`(name: String) throws {
    let home = try Home.withClaire()
    try home.veto("account", "add", "facebook", name)
    let tmux = try Tmux(home)
    let picture = try tmux.wait("the first box", until: \.isOnOpenBox)
    let rows = picture.lines.filter { $0.contains("│") }
    let columns = rows.map { row in row.prefix { $0 != "│" }.count }
    #expect(Set(columns).count == 1)
    let boxes = picture.lines.filter { $0.contains("[ ]") }
    #expect(boxes.allSatisfy { $0.components(separatedBy: "[ ]").count == 3 })
  }
}
