import Testing

/// Every key that moves, in the real terminal: the terminal's own cursor shows where to.
@Suite struct MovingTests {
  /// The steps of two accounts on Facebook, the cursor on the first box of the first.
  private func open() throws -> (tmux: Tmux, start: Picture) {
    let home = try Home.withClaire()
    try home.veto("account", "add", "facebook", "@pro", "--person", "Claire")
    try home.veto("account", "add", "instagram", "@claire", "--person", "Claire")
    let tmux = try Tmux(home, columns: 120, rows: 40)
    let start = try tmux.wait("the first box", until: \.isOnOpenBox)
    return (tmux, start)
  }

  @Test(arguments: ["\u{1B}OB", "\u{1B}[B", "j"])
  func `down goes one row down`(bytes: String) throws {
    let (tmux, start) = try open()
    try tmux.bytes(bytes)
    try tmux.wait("one row down") {
      $0.cursor == (start.cursor.row + 1, start.cursor.column)
    }
  }

  @Test(arguments: ["\u{1B}OA", "\u{1B}[A", "k"])
  func `up goes one row up`(bytes: String) throws {
    let (tmux, start) = try open()
    try tmux.keys("j", "j")
    try tmux.wait("two rows down") { $0.cursor.row == start.cursor.row + 2 }
    try tmux.bytes(bytes)
    try tmux.wait("one row up") { $0.cursor.row == start.cursor.row + 1 }
  }

  @Test(arguments: ["\u{1B}OC", "\u{1B}[C", "l"])
  func `right goes to the next account`(bytes: String) throws {
    let (tmux, start) = try open()
    try tmux.bytes(bytes)
    try tmux.wait("the next column") {
      $0.cursor.row == start.cursor.row && $0.cursor.column > start.cursor.column
    }
  }

  @Test(arguments: ["\u{1B}OD", "\u{1B}[D", "h"])
  func `left goes back, and from the first account to the platforms`(bytes: String) throws {
    let (tmux, start) = try open()
    try tmux.keys("l")
    try tmux.wait("the next column") { $0.cursor.column > start.cursor.column }
    try tmux.bytes(bytes)
    try tmux.wait("the first column") { $0.cursor == start.cursor }
    try tmux.bytes(bytes)
    try tmux.wait("the platforms") { $0.cursor.column < 36 && $0.selected.contains("Facebook") }
  }

  @Test(arguments: [
    ("G", "g"), ("End", "Home"), ("\u{1B}[F", "\u{1B}[H"), ("\u{1B}OF", "\u{1B}OH"),
    ("\u{1B}[4~", "\u{1B}[1~"),
  ])
  func `the last row and the first`(last: String, first: String) throws {
    let (tmux, start) = try open()
    try press(last, tmux)
    try tmux.wait("the last row") { $0.cursor.row > start.cursor.row + 6 }
    try press(first, tmux)
    try tmux.wait("the first row") { $0.cursor.row == start.cursor.row - 1 }
  }

  @Test(arguments: [("PgDn", "PgUp"), ("\u{1B}[6~", "\u{1B}[5~")])
  func `a page down and a page up`(down: String, up: String) throws {
    let (tmux, start) = try open()
    try press(down, tmux)
    try tmux.wait("a page down") { $0.cursor.row > start.cursor.row + 4 }
    try press(up, tmux)
    try tmux.wait("a page up") { $0.cursor.row <= start.cursor.row }
  }

  @Test(arguments: ["\u{9}", "\u{1B}[Z"])
  func `Tab and Shift-Tab change the pane, there and back`(bytes: String) throws {
    let (tmux, start) = try open()
    try tmux.bytes(bytes)
    try tmux.wait("the platforms") { $0.selected.contains("Facebook") && $0.cursor.column < 36 }
    try tmux.bytes(bytes)
    try tmux.wait("the steps") { $0.cursor == start.cursor }
  }

  @Test func `Enter goes into the steps of a platform, and then into the details`() throws {
    let (tmux, start) = try open()
    try tmux.keys("Tab", "Down")
    try tmux.wait("the second platform") { $0.selected.contains("Instagram") }
    try tmux.keys("Enter")
    try tmux.wait("its steps") { $0.cursor.column >= 36 && $0.selected.contains("[ ]") }
    try tmux.keys("Enter")
    try tmux.wait(for: "https://", "esc")
    try tmux.keys("Escape")
    try tmux.wait("the steps again") { $0.cursor.row == start.cursor.row }
  }

  @Test func `a lone Esc acts within a fifth of a second`() throws {
    let (tmux, _) = try open()
    try tmux.keys("?")
    try tmux.wait(for: "Ctrl-R")
    try tmux.keys("Escape")
    try tmux.wait("the main screen", within: 0.2) { !$0.has("Ctrl-R") }
  }

  // A name of tmux, or bytes.
  private func press(_ key: String, _ tmux: Tmux) throws {
    if key.utf8.first == 0x1B { try tmux.bytes(key) } else { try tmux.keys(key) }
  }
}
