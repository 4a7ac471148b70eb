import TestSupport
import Testing
import VetoModel
import VetoScreen

/// Random keys never lead anywhere from where there is no way on.
struct RandomWalkTests {
  private static func walk(
    _ state: AppState, keys count: Int, seed: UInt64
  ) -> [String] {
    var state = state
    var user = RandomKeys(random: SeededRandom(seed: seed))
    var faults: [String] = []
    for number in 0..<count {
      let key = user.key()
      state.press(key)
      let size = user.size()
      state.tell(.resized(size))
      let grid = render(state, size: size)
      let found = state.cursorFaults + grid.faults(size)
      if !found.isEmpty { faults.append("\(number) \(key) \(size): \(found)") }
      if number % 10 == 0, render(state, size: size) != grid {
        faults.append("\(number) \(key) \(size): drawn twice, two screens")
      }
    }
    return faults
  }

  @Test func `5,000 keys from the example, every screen is whole`() throws {
    #expect(Self.walk(try Example.demo(.english), keys: 5_000, seed: 1) == [])
  }

  @Test func `5,000 keys from nothing, every screen is whole`() throws {
    #expect(Self.walk(try Example.empty(.french), keys: 5_000, seed: 2) == [])
  }
}
