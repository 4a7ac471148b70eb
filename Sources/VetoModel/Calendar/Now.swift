/// A moment on the user's own clock.
public struct Now: Hashable, Sendable {
  public let day: Day
  /// Seconds since that day began on the clock's face, 0 to 86 399.
  public let second: Int
  /// Seconds that the local clock is ahead of UTC.
  public let offset: Int
  /// The changes of the offset that lie ahead (summer time), the nearest first.
  public let changes: [OffsetChange]

  public init(day: Day, second: Int, offset: Int = 0, changes: [OffsetChange] = []) {
    self.day = day
    self.second = second
    self.offset = offset
    self.changes = changes
  }

  public var hour: Int { second / 3600 }
  public var minute: Int { second / 60 % 60 }

  /// Real seconds until that day ends, at 24:00 on the user's own clock; negative afterwards.
  public func seconds(untilEndOf last: Day) -> Int {
    let onTheFace = (day.days(until: last) + 1) * 86_400 - second
    let then = changes.last { $0.day <= last }?.offset ?? offset
    return onTheFace - (then - offset)
  }
}

/// From the end of that day on, the local clock is so many seconds ahead of UTC.
public struct OffsetChange: Hashable, Sendable {
  public let day: Day
  public let offset: Int

  public init(day: Day, offset: Int) {
    self.day = day
    self.offset = offset
  }
}
