import Glibc
import VetoModel
import VetoScreen

/// The calendar of the screen, and when something that it shows changes next.
struct ScreenClock {
  private let clock: Clock
  /// When summer time begins and ends, as it was known in a minute since 1970.
  private var known: (minute: Int, changes: [OffsetChange])?

  init(_ clock: Clock) { self.clock = clock }

  /// A zone that is changed while the screen is open is noticed with the next minute.
  mutating func now() -> Now {
    guard case .real = clock else { return clock.now }
    let moment = time(nil)
    if let known, known.minute == moment / 60 {
      return LocalTime.now(at: moment, changes: known.changes)
    }
    tzset()
    let changes = LocalTime.changes(after: moment)
    known = (moment / 60, changes)
    return LocalTime.now(at: moment, changes: changes)
  }

  /// Milliseconds until the header's minute or what it says moves on; never more than a minute,
  /// so that a clock that was set, or a machine that slept, is noticed. Nil if the clock stands still.
  mutating func millisecondsUntilChange(of state: AppState) -> Int? {
    if case .standing = clock { return nil }
    let now = now()
    let minute = 60 - now.second % 60
    return min(minute, state.secondsUntilHeadlineChanges(at: now)) * 1000
      - clock.millisecondsIntoSecond
  }
}
