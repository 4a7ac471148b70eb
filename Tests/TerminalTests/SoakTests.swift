import Foundation
import TestSupport
import Testing

/// Keys without sense, the same ones each time: nothing stops the program or spoils its file.
@Suite struct SoakTests {
  /// xorshift64*, so that a failure can be seen again.
  private struct Dice: RandomNumberGenerator {
    var state: UInt64

    mutating func next() -> UInt64 {
      state ^= state >> 12
      state ^= state << 25
      state ^= state >> 27
      return state &* 2_685_821_657_736_338_717
    }
  }

  private static let keys =
    [
      "Up", "Down", "Left", "Right", "PgUp", "PgDn", "Home", "End", "Tab", "BTab", "Enter",
      "Enter", "Escape", "Space", "Space", "BSpace", "Delete", "C-r", "C-u", "C-w", "C-a", "C-e",
      "é", "漢", "hier", "27/05/2025", "-3", ",", "~",
    ] + "hjklgGoydcxtaeumL?/".map(String.init)

  @Test(arguments: [1, 2, 3, 4] as [UInt64])
  func `a thousand random keys and sizes`(seed: UInt64) throws {
    var dice = Dice(state: seed &* 0x9E37_79B9_7F4A_7C15)
    let home = try Home.withClaire()
    try home.veto("account", "add", "whatsapp", "0612", "--person", "Claire")
    let tmux = try Tmux(home)
    try tmux.wait(for: "[ ]")
    for _ in 1...40 {
      let keys = (1...25).compactMap { _ in SoakTests.keys.randomElement(using: &dice) }
      try tmux.tmux(["send-keys", "--"] + keys)
      try tmux.resize(Int.random(in: 1...130, using: &dice), .random(in: 1...50, using: &dice))
      #expect(!(try tmux.picture).has("left "), "\(keys)")
    }
    try tmux.resize(100, 30)
    try tmux.keys("Escape")
    try tmux.keys("Escape")
    try tmux.wait("the screen") { $0.has("Veto") && $0.isFullScreen }
    try tmux.keys("C-c")
    #expect(try tmux.end().status == 0)
    try tmux.expectModesAsBefore()
    #expect(try JSONSerialization.jsonObject(with: home.bytes()) is [String: Any])
    #expect(try home.command("status").status == 0)
  }
}
