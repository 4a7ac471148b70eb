import Glibc

/// One moment, with what the clock on the wall shows here.
public struct Moment: Hashable, Sendable {
  /// Since 1970-01-01T00:00:00 UTC.
  public let epochSeconds: Int64
  /// Of the running second: 0..<1000.
  public let milliseconds: Int
  public let local: LocalTime
}

/// Local date and time. The C library's, whose time zones are right in a static build too.
public struct LocalTime: Hashable, Sendable {
  public let year: Int
  /// 1...12
  public let month: Int
  /// 1...31
  public let day: Int
  public let hour: Int
  public let minute: Int
  /// 0...60
  public let second: Int
  /// Seconds east of Greenwich.
  public let utcOffset: Int
}

/// The system's clock and time zone.
public enum WallClock {
  public static func now() -> Moment {
    var time = timespec()
    clock_gettime(CLOCK_REALTIME, &time)
    let seconds = Int64(time.tv_sec)
    return Moment(
      epochSeconds: seconds, milliseconds: Int(time.tv_nsec) / 1_000_000, local: local(at: seconds))
  }

  /// Seconds east of Greenwich at that moment, summer time included.
  public static func utcOffset(atEpoch seconds: Int64) -> Int {
    local(at: seconds).utcOffset
  }

  /// What the clock shows at that moment, in seconds since 1970; years beyond the C library give
  /// the beginning of 1970.
  public static func local(at seconds: Int64) -> LocalTime {
    // localtime_r need not look again at TZ and the system's zone; this does.
    tzset()
    var time = time_t(seconds)
    var parts = tm()
    if localtime_r(&time, &parts) == nil {
      parts = tm()
      parts.tm_year = 70
      parts.tm_mday = 1
    }
    return LocalTime(
      year: Int(parts.tm_year) + 1900, month: Int(parts.tm_mon) + 1, day: Int(parts.tm_mday),
      hour: Int(parts.tm_hour), minute: Int(parts.tm_min), second: Int(parts.tm_sec),
      utcOffset: Int(parts.tm_gmtoff))
  }

  /// Milliseconds on a clock that nobody sets; for waiting.
  static func steadyMilliseconds() -> Int {
    var time = timespec()
    clock_gettime(CLOCK_MONOTONIC, &time)
    return Int(time.tv_sec) * 1000 + Int(time.tv_nsec) / 1_000_000
  }
}
