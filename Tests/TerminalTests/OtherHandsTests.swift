import Foundation
import TestSupport
import Testing

/// What others do to the file while the screen runs: "saved" is shown only when it is true.
@Suite struct OtherHandsTests {
  private func open(_ home: Home) throws -> Tmux {
    let tmux = try Tmux(home, columns: 120, rows: 40)
    try tmux.wait("the first box", until: \.isOnOpenBox)
    return tmux
  }

  private func ticked(_ home: Home) throws -> Tmux {
    let tmux = try open(home)
    try tmux.keys("Space")
    try tmux.wait("the tick", until: \.isTickSaved)
    return tmux
  }

  private func move(_ from: String, _ to: String) throws {
    try FileManager.default.moveItem(atPath: from, toPath: to)
  }

  @Test func `an old file in the place of the new one is not called saved, and joined soon`() throws
  {
    let home = try Home.withClaire()
    let old = String(decoding: try home.bytes(), as: UTF8.self)
    let tmux = try ticked(home)
    try home.write(old)
    try tmux.wait("it, not saved", within: 2) { $0.has("[✓]") && $0.has("not saved yet") }
    try tmux.wait("it, saved again", until: \.isTickSaved)
    #expect(try home.ticked == ["facebook.claire/object/account"])
  }

  @Test func `quitting saves what somebody took out of the file`() throws {
    let home = try Home.withClaire()
    let tmux = try ticked(home)
    try FileManager.default.removeItem(atPath: home.file)
    try tmux.wait(for: "not saved yet", within: 2)
    try tmux.keys("q")
    #expect(try tmux.end().status == 0)
    #expect(try home.ticked == ["facebook.claire/object/account"])
  }

  @Test func `a file that is damaged meanwhile is told at once, and never written over`() throws {
    let home = try Home.withClaire()
    let tmux = try ticked(home)
    let good = String(decoding: try home.bytes(), as: UTF8.self)
    try home.write("{\"version\": 1,")
    try tmux.wait(for: "not saved: damaged file", within: 2)
    #expect(try home.bytes() == Data("{\"version\": 1,".utf8))
    try home.write(good)
    try tmux.wait("it, saved", within: 2, until: \.isSaved)
  }

  @Test func `a file of a later Veto is shown, and nothing is written`() throws {
    let home = try Home.withClaire()
    let tmux = try ticked(home)
    let later = String(decoding: try home.bytes(), as: UTF8.self)
      .replacing("\"version\": 1", with: "\"version\": 99")
      .replacing("\"@claire\"", with: "\"@later\"")
    try home.write(later)
    try tmux.wait(for: "read-only", "@later", "later version", within: 2)
    try tmux.keys("Down", "Space")
    try tmux.wait(for: "later version")
    try tmux.keys("q")
    #expect(try tmux.end().status == 0)
    #expect(try home.bytes() == Data(later.utf8))
  }

  @Test func `a change that is not saved stays, and is not mixed with a later format`() throws {
    let home = try Home.withClaire()
    let tmux = try ticked(home)
    try home.write("{")
    try tmux.wait(for: "not saved: damaged file", within: 2)
    try home.write("{\"version\": 99}\n")
    try tmux.wait(for: "not saved: newer version", "[✓]", within: 2)
    #expect(try home.bytes() == Data("{\"version\": 99}\n".utf8))
  }

  @Test func `another folder in the place of the first is seen`() throws {
    let home = try Home.withClaire()
    let tmux = try open(home)
    let folder = URL(fileURLWithPath: home.file).deletingLastPathComponent().path
    try FileManager.default.copyItem(atPath: folder, toPath: folder + "-new")
    try move(folder, folder + "-old")
    try move(folder + "-new", folder)
    try tmux.keys("Down", "Up")
    try home.veto("tick", "facebook/object/picture", "--account", "@claire")
    try tmux.wait(for: "1/6", within: 4)
  }

  @Test func `a symbolic link that is made to lead elsewhere is followed`() throws {
    let home = try Home.withClaire()
    let (one, two) = (home.path + "/one.json", home.path + "/two.json")
    try move(home.file, one)
    try FileManager.default.createSymbolicLink(atPath: home.file, withDestinationPath: one)
    let text = String(decoding: try home.bytes(), as: UTF8.self)
    try home.write(text.replacing("\"@claire\"", with: "\"@two\""), to: two)
    let tmux = try open(home)
    try FileManager.default.removeItem(atPath: home.file)
    try FileManager.default.createSymbolicLink(atPath: home.file, withDestinationPath: two)
    try tmux.wait(for: "@two", within: 2)
  }

  @Test func `a file that is gone is not taken for a first start`() throws {
    let home = try Home.withClaire()
    try FileManager.default.removeItem(atPath: home.file)
    let tmux = try Tmux(home)
    try tmux.wait(for: "The progress file is gone", "Go on with this copy", "Begin anew")
    #expect(!FileManager.default.fileExists(atPath: home.file), "nothing comes back unasked")
    try tmux.keys("Down", "Enter")
    try tmux.wait("it, back") { $0.has("@claire") && $0.isSaved }
    #expect(try home.section("accounts").count == 1)
  }

  @Test func `one who wants to begin anew after a loss can, and the copy stays`() throws {
    let home = try Home.withClaire()
    try FileManager.default.removeItem(atPath: home.file)
    let tmux = try Tmux(home)
    try tmux.wait(for: "Begin anew")
    try tmux.keys("Down", "Down", "Enter")
    try tmux.wait(for: "Welcome")
    try tmux.keys("Escape", "q")
    #expect(try tmux.end().status == 0)
    #expect(try home.veto("restore").contains("1 account"))
  }
}
