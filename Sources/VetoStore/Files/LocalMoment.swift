import Glibc
import VetoModel

/// A moment on the clock of the user's wall, for the names of files.
struct LocalMoment {
  let day: Day
  private let hour, minute, second: Int

  /// `milliseconds` since 1970-01-01T00:00:00 UTC.
  init(milliseconds: Int64) {
    var moment = time_t(milliseconds / 1000)
    var parts = tm()
    let found = localtime_r(&moment, &parts)
    self.day =
      found.flatMap { _ in
        Day(year: Int(parts.tm_year) + 1900, month: Int(parts.tm_mon) + 1, day: Int(parts.tm_mday))
      } ?? Day(number: Int(milliseconds / 86_400_000))
    (self.hour, self.minute, self.second) =
      (Int(parts.tm_hour), Int(parts.tm_min), Int(parts.tm_sec))
  }

  /// `20260914-095810`, as Syncthing writes it too.
  var compact: String {
    let parts = [day.year / 100, day.year % 100, day.month, day.day].map(two).joined()
    return parts + "-" + [hour, minute, second].map(two).joined()
  }

  private func two(_ number: Int) -> String { number < 10 ? "0\(number)" : String(number) }
}
