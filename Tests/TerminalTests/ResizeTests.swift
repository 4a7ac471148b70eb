import Testing

/// The window grows and shrinks while something is open.
@Suite struct ResizeTests {
  private func open() throws -> Tmux {
    let tmux = try Tmux(try Home.withClaire())
    try tmux.wait("the first box", until: \.isOnOpenBox)
    return tmux
  }

  /// Through all the sizes; at each the markers are there.
  private func resize(_ tmux: Tmux, _ markers: String...) throws {
    try tmux.resize(30, 8)
    try tmux.wait(for: "40", "12", "enlarge")
    for (columns, rows) in [(200, 50), (40, 12), (80, 24)] {
      try tmux.resize(columns, rows)
      try tmux.wait("\(markers) at \(columns) × \(rows)") { picture in
        !picture.has("enlarge") && markers.allSatisfy { picture.has($0) }
      }
    }
  }

  @Test func `the main screen comes back, the cursor on its box`() throws {
    let tmux = try open()
    try resize(tmux, "[ ]", "saved")
    try tmux.wait("the first box", until: \.isOnOpenBox)
    try tmux.keys("Space")
    try tmux.wait("the tick", until: \.isTickSaved)
  }

  @Test func `a form keeps what was typed`() throws {
    let tmux = try open()
    try tmux.keys("a", "Enter")
    try tmux.wait(for: "An account on Facebook")
    try tmux.text("@typed")
    try tmux.wait(for: "@typed")
    try resize(tmux, "@typed")
    try tmux.text("2")
    try tmux.wait(for: "@typed2")
    try tmux.keys("Enter", "Enter", "Enter")
    try tmux.wait("the account") { $0.has("@typed2") && $0.selected.contains("[ ]") }
  }

  @Test func `what is typed while the window is too small is not lost`() throws {
    let tmux = try open()
    try tmux.keys("a", "Enter")
    try tmux.wait(for: "An account on Facebook")
    try tmux.resize(30, 8)
    try tmux.wait(for: "enlarge")
    try tmux.text("@blind")
    try tmux.resize(80, 24)
    try tmux.wait(for: "@blind")
  }

  @Test func `a menu stays open`() throws {
    let tmux = try open()
    try tmux.keys("x", "Down")
    try tmux.wait(for: "I give up")
    try resize(tmux, "I give up")
    try tmux.keys("Enter")
    try tmux.wait(for: "closed")
  }

  @Test func `the search keeps its text`() throws {
    let tmux = try open()
    try tmux.keys("/")
    try tmux.text("privacy cen")
    try tmux.wait(for: "privacy cen", "Privacy Centre")
    try resize(tmux, "privacy cen", "Privacy Centre")
    try tmux.keys("Enter")
    try tmux.wait("the step") { $0.selected.contains("Privacy") && $0.selected.contains("[ ]") }
  }

  @Test func `the first start keeps the name`() throws {
    let tmux = try Tmux(try Home())
    try tmux.wait(for: "Welcome")
    try tmux.text("Zoé")
    try tmux.wait(for: "Zoé")
    try resize(tmux, "Zoé")
  }

  @Test func `help and details can be read at every size`() throws {
    let tmux = try open()
    try tmux.keys("?")
    try tmux.wait(for: "Help")
    try resize(tmux, "Help")
    try tmux.keys("Escape", "Enter")
    try tmux.wait(for: "https://")
    try resize(tmux, "signed in")
  }

  @Test func `no size stops it, from 1 by 1 up`() throws {
    let tmux = try open()
    for (columns, rows) in [(1, 1), (2, 5), (39, 12), (40, 11), (40, 12), (300, 100), (80, 24)] {
      try tmux.resize(columns, rows)
    }
    try tmux.wait("the first box") { $0.isOnOpenBox }
  }
}
