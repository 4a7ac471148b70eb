import Testing

/// The time that is left is real time: a day of summer time's beginning or end has another length.
@Suite struct ClockTests {
  @Test(arguments: [
    ("Europe/Paris", "2026-10-24T23:30", "2026-10-25", "25:30:00"),
    ("Europe/Paris", "2026-03-28T23:30", "2026-03-29", "23:30:00"),
    ("Europe/Paris", "2026-10-25T04:00", "2026-10-25", "20:00:00"),
    ("America/New_York", "2026-10-31T23:30", "2026-11-01", "25:30:00"),
    ("UTC", "2026-10-24T23:30", "2026-10-25", "24:30:00"),
  ])
  func `a day on which the clocks change has its real hours`(
    zone: String, now: String, own: String, left: String
  ) throws {
    let home = try Home.withClaire()
    try home.veto("set", "facebook/object", "--account", "@claire", "--own-date", own)
    let tmux = try Tmux(home, "--now", now, environment: ["TZ": zone])
    try tmux.wait("\(left)") { picture in
      picture.lines.contains { $0.hasPrefix("  \(left) ") }
    }
  }
}
