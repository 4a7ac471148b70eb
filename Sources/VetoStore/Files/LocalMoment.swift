import Glibc
import VetoModel

/// A moment on the clock of the user's wall, for the names of files.
struct LocalMoment {
  let day: Day
  /// `20260914-095810`, as Syncthing writes it too.
  let compact: String

  /// `milliseconds` since 1970-01-01T00:00:00 UTC.
  init(milliseconds: Int64) {
    var moment = time_t(milliseconds / 1000)
    var parts = tm()
    localtime_r(&moment, &parts)
    var room = [CChar](repeating: 0, count: 32)
    let count = strftime(&room, room.count, "%Y-%m-%d-%H%M%S", &parts)
    let text = String(decoding: room[..<count].map { UInt8(bitPattern: $0) }, as: UTF8.self)
    self.day = Day(text.prefix(10)) ?? Day(number: Int(milliseconds / 86_400_000))
    self.compact = text.prefix(10).filter { $0 != "-" } + text.dropFirst(10)
  }
}
