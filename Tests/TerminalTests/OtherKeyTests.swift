import Foundation
import TestSupport
import Testing

/// The keys for all that is not a box.
@Suite struct OtherKeyTests {
  private func open(_ home: Home, environment: [String: String] = [:]) throws -> Tmux {
    let tmux = try Tmux(home, columns: 120, rows: 40, environment: environment)
    try tmux.wait("the first box", until: \.isOnOpenBox)
    return tmux
  }

  @Test func `o says that there is no browser here`() throws {
    let tmux = try open(try Home.withClaire())
    try tmux.keys("Down", "Down", "Down", "Down", "o")
    try tmux.wait("a sentence") { $0.has("No browser") || $0.has("Open which link?") }
    try tmux.keys("Enter")
    try tmux.wait(for: "No browser")
  }

  @Test func `y puts the link or the ready text in tmux's own buffer`() throws {
    let tmux = try open(try Home.withClaire())
    try tmux.keys("Down", "Down", "Down", "Down", "y")
    try tmux.wait("a question or an answer") { $0.has("Copy which?") || $0.has("Copied") }
    if try tmux.picture.has("Copy which?") { try tmux.keys("Enter") }
    try tmux.wait(for: "Copied with tmux")
    #expect(!(try tmux.buffer).isEmpty)
  }

  @Test func `a adds an account, and the cursor is on it`() throws {
    let home = try Home.withClaire()
    let tmux = try open(home)
    try tmux.keys("a", "Enter")
    try tmux.wait(for: "An account on Facebook")
    try tmux.text("@jeanne")
    try tmux.keys("Enter", "Enter", "Enter")
    try tmux.wait("two columns") { $0.has("@jeanne") && $0.selected.contains("[ ]") && $0.isSaved }
    try tmux.keys("Space")
    try tmux.wait("the tick", until: \.isTickSaved)
    #expect(try home.ticked == ["facebook.jeanne/object/account"])
  }

  @Test func `e renames an account`() throws {
    let home = try Home.withClaire()
    let tmux = try open(home)
    try tmux.keys("e", "Enter")
    try tmux.wait(for: "E-mail changed")
    try tmux.keys("End", "BSpace", "Home", "Delete", "C-e")
    try tmux.text("X")
    try tmux.keys("Up", "Enter")
    try home.wait("the new name") {
      try home.section("accounts")["facebook.claire"]?["label"] as? String == "clairX"
    }
    try tmux.wait("the new name") { $0.has("clairX") && !$0.has("@claire") }
  }

  @Test func `removing asks first, and u brings it back with its ticks`() throws {
    let home = try Home.withClaire()
    let tmux = try open(home)
    try tmux.keys("Space")
    try tmux.wait("the tick", until: \.isTickSaved)
    try tmux.keys("e", "Down", "Enter")
    try tmux.wait(for: "Remove @claire?", "Keep")
    try tmux.keys("Enter")
    try tmux.wait("everything kept") { !$0.has("Keep") && $0.has("[✓]") }
    try tmux.keys("e", "Down", "Enter")
    try tmux.wait(for: "Remove @claire?")
    try tmux.keys("Down", "Enter")
    try tmux.wait("nothing left") { $0.has("Removed") && !$0.has("[✓]") }
    try tmux.keys("u")
    try tmux.wait(for: "Undone: remove @claire")
    try tmux.keys("Up")
    try tmux.wait(for: "[✓]")
  }

  @Test func `slash finds without accents and goes there`() throws {
    let home = try Home.withClaire()
    try home.veto("account", "add", "whatsapp", "Aîné", "--person", "Claire")
    let tmux = try open(home)
    try tmux.keys("/")
    try tmux.wait(for: "Search")
    try tmux.text("aine")
    try tmux.wait(for: "Aîné")
    try tmux.keys("Enter")
    try tmux.wait("WhatsApp's steps") { $0.selected.contains("[ ]") && $0.has("Object at") }
    try tmux.keys("Space")
    try home.wait("a tick there") { try home.ticked.contains { $0.hasPrefix("whatsapp.") } }
  }

  @Test func `u and Ctrl-R name what they take back and do again`() throws {
    let home = try Home.withClaire()
    let tmux = try open(home)
    try tmux.keys("Space")
    try tmux.wait("the tick", until: \.isTickSaved)
    try tmux.keys("u")
    try tmux.wait("it undone") { $0.has("Undone: tick") && $0.selected.contains("[ ]") }
    try home.wait("no tick") { try home.ticked == [] }
    try tmux.keys("C-r")
    try tmux.wait("it redone") { $0.has("Redone: tick") && $0.selected.contains("[✓]") }
    try home.wait("the tick") { try home.ticked.count == 1 }
  }

  @Test func `u takes back what an earlier run did`() throws {
    let home = try Home.withClaire()
    try home.veto("tick", "facebook/object/account", "--account", "@claire")
    let tmux = try Tmux(home, columns: 120, rows: 40)
    try tmux.wait(for: "[✓]")
    try tmux.keys("u")
    try tmux.wait("no tick") { $0.has("Undone: tick") && !$0.has("[✓]") }
  }

  @Test func `m masks every name, and is remembered`() throws {
    let home = try Home.withClaire()
    let tmux = try open(home)
    try tmux.keys("m")
    try tmux.wait("no name") { $0.has("masked") && !$0.has("laire") }
    try tmux.keys("q")
    #expect(try tmux.end().status == 0)
    try tmux.again()
    try tmux.wait("no name") { $0.isSaved && !$0.has("laire") }
    try tmux.keys("m")
    try tmux.wait(for: "@claire")
  }

  @Test func `the question mark shows the help with every key`() throws {
    let tmux = try open(try Home.withClaire())
    try tmux.keys("?")
    try tmux.wait(for: "Help", "Ctrl-R", "PgUp", "space")
    try tmux.keys("Escape")
    try tmux.wait("the steps") { !$0.has("Ctrl-R") && $0.has("[ ]") }
  }

  @Test(arguments: ["P", "X", "]", "^", "_"])
  func `Alt with a letter that means nothing deadens no key`(letter: String) throws {
    let home = try Home.withClaire()
    let tmux = try open(home)
    try tmux.bytes("\u{1B}" + letter)
    usleep(100_000)
    try tmux.keys("Space")
    try tmux.wait("the tick", within: 5, until: \.isTickSaved)
    try tmux.bytes("\u{1B}" + letter + "jj\u{3}")
    #expect(try tmux.end(within: 5).status == 0)
  }

  @Test(arguments: ["q", "C-c"])
  func `quitting gives the terminal back as it was`(key: String) throws {
    let tmux = try open(try Home.withClaire())
    try tmux.keys(key)
    #expect(try tmux.end().status == 0)
    try tmux.expectModesAsBefore()
    #expect(try tmux.raw.contains("\u{1B}[?2004h"))
    #expect(try tmux.raw.contains("\u{1B}[?2004l"))
  }
}
