import Foundation
import TestSupport

/// Seconds, of a clock that nobody sets.
func uptime() -> Double {
  var moment = timespec()
  clock_gettime(CLOCK_MONOTONIC, &moment)
  return Double(moment.tv_sec) + Double(moment.tv_nsec) / 1e9
}

/// Looks again and again until there is an answer.
func wait<Answer>(
  _ what: String, within seconds: Double = 15, for answer: () throws -> Answer?,
  instead: () -> String = { "" }
) throws -> Answer {
  let end = uptime() + seconds
  while true {
    if let answer = try answer() { return answer }
    guard uptime() < end else {
      throw Missing("waited \(seconds) s in vain for \(what)\n\(instead())")
    }
    usleep(10_000)
  }
}
