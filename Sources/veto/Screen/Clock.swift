import Glibc
import VetoModel

/// The calendar that everything shown goes by; stamps in the file never do.
enum Clock: Hashable, Sendable {
  /// This machine's own.
  case real
  /// It stands still.
  case standing(Now)
  /// It began there when the machine's uptime was so many seconds.
  case running(from: Now, since: Int)

  var now: Now {
    switch self {
    case .real: LocalTime.now(at: time(nil))
    case .standing(let now): now
    case .running(let start, let since): start.adding(seconds: Clock.uptime - since)
    }
  }

  /// Milliseconds since 1970-01-01T00:00:00 UTC: what changes are dated with.
  static var stamp: Int64 {
    var moment = timespec()
    clock_gettime(CLOCK_REALTIME, &moment)
    return Int64(moment.tv_sec) * 1000 + Int64(moment.tv_nsec) / 1_000_000
  }

  /// How far into its second this clock is, in milliseconds.
  var millisecondsIntoSecond: Int {
    var moment = timespec()
    switch self {
    case .real: clock_gettime(CLOCK_REALTIME, &moment)
    case .standing: return 0
    case .running: clock_gettime(CLOCK_MONOTONIC, &moment)
    }
    return Int(moment.tv_nsec) / 1_000_000
  }

  /// Seconds, of a clock that nobody sets.
  static var uptime: Int { steadyMilliseconds / 1000 }

  /// The same in milliseconds.
  static var steadyMilliseconds: Int {
    var moment = timespec()
    clock_gettime(CLOCK_MONOTONIC, &moment)
    return Int(moment.tv_sec) * 1000 + Int(moment.tv_nsec) / 1_000_000
  }
}

extension Now {
  fileprivate func adding(seconds: Int) -> Now {
    let total = second + seconds
    return Now(
      day: day.adding(days: total / 86_400), second: total % 86_400, offset: offset,
      changes: changes)
  }
}

/// Days and hours as the C library reckons them here; Foundation's time zones are silently GMT in
/// a static build.
enum LocalTime {
  /// - Parameter changes: those that lie ahead, where they are known already.
  static func now(at moment: time_t, changes: [OffsetChange]? = nil) -> Now {
    guard let parts = parts(at: moment),
      let day = Day(
        year: Int(parts.tm_year) + 1900, month: Int(parts.tm_mon) + 1, day: Int(parts.tm_mday))
    else { return Now(day: Day(number: 0), second: 0) }
    // A leap second is the last one of its minute.
    let second = Int(parts.tm_hour) * 3600 + Int(parts.tm_min) * 60 + min(Int(parts.tm_sec), 59)
    return Now(
      day: day, second: second, offset: parts.tm_gmtoff,
      changes: changes ?? self.changes(after: moment))
  }

  // Unlike mktime, localtime_r does not ask the file system each time which zone it is.
  private static func parts(at moment: time_t) -> tm? {
    var moment = moment
    var parts = tm()
    return localtime_r(&moment, &parts) == nil ? nil : parts
  }

  /// Reads `2025-05-20T18:30:00`, with or without its seconds or its time, as a moment here.
  static func now(_ text: String) -> Now? {
    guard let day = Day(text.prefix(10)) else { return nil }
    guard let second = second(text.dropFirst(10)) else { return nil }
    let (moment, offset) = moment(day, second)
    return Now(day: day, second: second, offset: offset, changes: changes(after: moment))
  }

  private static func second(_ text: Substring) -> Int? {
    if text.isEmpty { return 0 }
    guard text.hasPrefix("T") else { return nil }
    let parts = text.dropFirst().split(separator: ":", omittingEmptySubsequences: false)
    let numbers = parts.compactMap { $0.utf8.count == 2 && $0 >= "00" ? Int($0) : nil }
    guard numbers.count == parts.count, (2...3).contains(numbers.count) else { return nil }
    let (hour, minute, second) = (numbers[0], numbers[1], numbers.count == 3 ? numbers[2] : 0)
    guard (0...23).contains(hour), (0...59).contains(minute), (0...59).contains(second)
    else { return nil }
    return hour * 3600 + minute * 60 + second
  }

  /// Summer time begins or ends within the two years that a countdown shows hours for.
  static func changes(after moment: time_t) -> [OffsetChange] {
    guard let parts = parts(at: moment) else { return [] }
    let week = 7 * 86_400
    var changes: [OffsetChange] = []
    var (start, old) = (moment, parts.tm_gmtoff)
    // No zone keeps an offset for less than a week.
    for end in stride(from: moment + week, through: moment + 106 * week, by: week) {
      guard let new = self.parts(at: end)?.tm_gmtoff else { break }
      if new != old {
        let change = firstMoment(with: new, after: start, until: end)
        // The day on the clock's face that ends with the new offset.
        let day = (change + min(old, new)) / 86_400
        changes.append(OffsetChange(day: Day(number: day), offset: new))
      }
      (start, old) = (end, new)
    }
    return changes
  }

  private static func firstMoment(
    with offset: Int, after start: time_t, until end: time_t
  ) -> time_t {
    var (before, at) = (start, end)
    while at - before > 1 {
      let middle = before + (at - before) / 2
      if parts(at: middle)?.tm_gmtoff == offset { at = middle } else { before = middle }
    }
    return at
  }

  private static func moment(_ day: Day, _ second: Int) -> (time_t, offset: Int) {
    var parts = tm()
    parts.tm_year = Int32(day.year - 1900)
    parts.tm_mon = Int32(day.month - 1)
    parts.tm_mday = Int32(day.day)
    parts.tm_hour = Int32(second / 3600)
    parts.tm_min = Int32(second / 60 % 60)
    parts.tm_sec = Int32(second % 60)
    parts.tm_isdst = -1
    let moment = mktime(&parts)
    return (moment, parts.tm_gmtoff)
  }
}
