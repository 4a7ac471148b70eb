import Foundation
import TestSupport
import Testing

@Suite struct DemoTests {
  @Test func `the example shows three accounts and a countdown that runs`() async throws {
    let home = try Home()
    let tmux = try Tmux(home, "--demo")
    try tmux.wait(for: "@claire", "pro", "@jeanne", "example", "18:30", "6 d 5:")
    // A minute is long; meanwhile the thread is for other tests, which may keep it for several.
    let end = uptime() + 65
    while uptime() < end, try tmux.picture.has("18:30") {
      try await Task.sleep(for: .milliseconds(100))
    }
    try tmux.wait("a later minute, and as much less until the end") { picture in
      (1...9).contains { picture.has("18:3\($0)") && picture.has("6 d 5:\(29 - $0)") }
    }
    try tmux.keys("q")
    #expect(try tmux.end().status == 0)
    #expect(try FileManager.default.subpathsOfDirectory(atPath: home.path) == [])
  }

  @Test func `ticks, language and mask in the example touch no file`() throws {
    let home = try Home()
    let tmux = try Tmux(home, "--demo")
    try tmux.wait(for: "@claire", "example")
    try tmux.keys("Tab", "Tab", "Space", "m", "L")
    try tmux.wait(for: "exemple")
    try tmux.keys("u", "q")
    #expect(try tmux.end().status == 0)
    #expect(try FileManager.default.subpathsOfDirectory(atPath: home.path) == [])
  }

  @Test func `the example speaks French`() throws {
    let tmux = try Tmux(try Home(), "--demo", "--language", "fr")
    try tmux.wait(for: "exemple", "6 j 5:30", "jusqu")
  }
}
