import VetoModel
import VetoScreen

/// The calendar of the screen, and when something that it shows changes next.
struct ScreenClock {
  private let clock: Clock

  init(_ clock: Clock) { self.clock = clock }

  var now: Now { clock.now }

  /// Milliseconds until the header's minute or the countdown moves on; never more than a minute,
  /// so that a clock that was set, or a machine that slept, is noticed. Nothing is due where the
  /// clock stands still.
  func millisecondsUntilChange(of state: AppState) -> Int? {
    if case .standing = clock { return nil }
    let now = clock.now
    let minute = 60 - now.second % 60
    return min(minute, state.secondsUntilCountdownChanges(at: now)) * 1000
      - clock.millisecondsIntoSecond
  }
}
