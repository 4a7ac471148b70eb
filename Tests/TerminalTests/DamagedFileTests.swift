import Foundation
import TestSupport
import Testing

/// Files that can't be read, or not wholly: they are never written over.
@Suite struct DamagedFileTests {
  @Test(arguments: [
    ("", "progress.json"),
    ("{\n  \"version\": 1,\n  \"people\": {{}\n}\n", "progress.json, line 3, column 14:"),
    ("{\"version\": 1, \"people\": []}", "progress.json, line 1, column "),
    ("\u{0}\u{0}\u{0}\u{0}", "progress.json, line 1, column "),
    ("[]", "progress.json, line 1, column "),
  ])
  func `a damaged file is named with the place, and left as it is`(
    text: String, place: String
  ) throws {
    let home = try Home()
    try home.write(text)
    let tmux = try Tmux(home, columns: 200)
    let end = try tmux.end()
    #expect(end.status == 65)
    #expect(end.picture.has("/.local/share/veto/" + place))
    #expect(end.picture.has("written nothing"))
    #expect(try home.bytes() == Data(text.utf8))
    #expect(!(try tmux.raw).contains("\u{1B}"))
  }

  @Test func `a file of a later version is shown, and nothing is written`() throws {
    let home = try Home.withClaire()
    let text = String(decoding: try home.bytes(), as: UTF8.self)
      .replacing("\"version\": 1", with: "\"version\": 99")
    try home.write(text)
    let tmux = try Tmux(home, columns: 120)
    try tmux.wait("it, read-only") { $0.has("@claire") && $0.has("read-only") }
    try tmux.keys("Tab", "Right", "Space")
    try tmux.wait(for: "later version")
    try tmux.keys("a", "Enter")
    try tmux.text("x")
    try tmux.keys("Enter", "Enter", "Enter", "Escape", "Escape", "q")
    try tmux.end()
    #expect(try home.bytes() == Data(text.utf8))
  }

  @Test func `a file that was made read-only is shown, and nothing is written`() throws {
    let home = try Home.withClaire()
    let before = try home.bytes()
    try #require(chmod(home.file, 0o400) == 0)
    let tmux = try Tmux(home, columns: 120)
    try tmux.wait("it, read-only") { $0.has("@claire") && $0.has("read-only") }
    try tmux.keys("Tab", "Right", "Space")
    try tmux.wait(for: "chmod u+w")
    try tmux.keys("q")
    #expect(try tmux.end().status == 0)
    #expect(try home.bytes() == before && home.mode(of: home.file) == "400")
  }

  @Test func `with another day the default file is read-only`() throws {
    let home = try Home.withClaire()
    let before = try home.bytes()
    let tmux = try Tmux(home, "--now", "2025-05-20T18:30:00")
    try tmux.wait(for: "read-only", "6 d")
    try tmux.keys("Right", "Space", "u", "q")
    #expect(try tmux.end().status == 0)
    #expect(try home.bytes() == before)
  }

  @Test func `a folder in the place of the file is refused`() throws {
    let home = try Home()
    try FileManager.default.createDirectory(
      atPath: home.file, withIntermediateDirectories: true)
    let end = try Tmux(home, columns: 200).end()
    #expect(end.status == 66)
    #expect(end.picture.has("folder"))
  }

  @Test func `fields that this version does not know survive a tick`() throws {
    let home = try Home.withClaire()
    let text = String(decoding: try home.bytes(), as: UTF8.self)
      .replacing("\"version\": 1,", with: "\"version\": 1,\n  \"later\": {\"n\": 1e400},")
    try home.write(text)
    let tmux = try Tmux(home)
    try tmux.wait("the first box", until: \.isOnOpenBox)
    try tmux.keys("Space")
    try tmux.wait("the tick", until: \.isTickSaved)
    #expect(String(decoding: try home.bytes(), as: UTF8.self).contains("1e400"))
  }
}
