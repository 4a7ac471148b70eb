public import VetoModel
public import VetoWords

/// The days of all cases as a calendar (RFC 5545) that other programs take in: taken in again, an
/// event that changed is the same one with another day, and one that is over says so.
public struct CalendarFile: Sendable {
  private let events: [CalendarEvent]
  private let tracker: Tracker
  private let words: Words

  public init(_ events: [CalendarEvent], _ tracker: Tracker, _ words: Words) {
    self.events = events
    self.tracker = tracker
    self.words = words
  }

  public var text: String {
    var lines = [
      "BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//Veto//Veto//EN", "CALSCALE:GREGORIAN",
      "X-WR-CALNAME:" + words.calendarName.calendarText,
    ]
    for event in events { lines += self.lines(event) }
    lines.append("END:VCALENDAR")
    return lines.map { $0.folded + "\r\n" }.joined()
  }

  private func lines(_ event: CalendarEvent) -> [String] {
    let platform = tracker.catalogue.platform(event.account.id.platform)
    let summary = words.summary(
      event, platform: platform?.name[words.language] ?? event.account.id.platform)
    let moment = Stamp(milliseconds: event.changed, device: "").calendarMoment
    let description = words.description(event).joined(separator: "\n")
    return [
      "BEGIN:VEVENT", "UID:" + event.key.calendarID + "@veto", "DTSTAMP:" + moment,
      "LAST-MODIFIED:" + moment, "SEQUENCE:\(event.sequence)",
      "DTSTART;VALUE=DATE:" + event.day.calendarDay,
      "DTEND;VALUE=DATE:" + event.day.adding(days: 1).calendarDay,
      "SUMMARY:" + summary.calendarText, "DESCRIPTION:" + description.calendarText,
      "STATUS:" + (event.isOver ? "CANCELLED" : "CONFIRMED"), "TRANSP:TRANSPARENT",
      "CATEGORIES:Veto",
    ] + (event.isOver ? [] : alarms(event.why, summary)) + ["END:VEVENT"]
  }

  // At nine in the morning: of that day where others must act by then, else of days before it.
  private func alarms(_ why: CalendarEvent.Why, _ summary: String) -> [String] {
    let triggers =
      switch why {
      case .cutOff, .ownDate, .authoritySilent: ["-P6DT15H", "-PT15H"]
      case .answerDue, .overdue, .checkAgain: ["PT9H"]
      }
    return triggers.flatMap { trigger in
      [
        "BEGIN:VALARM", "ACTION:DISPLAY", "TRIGGER:" + trigger,
        "DESCRIPTION:" + summary.calendarText, "END:VALARM",
      ]
    }
  }
}

extension Day {
  fileprivate var calendarDay: String { description.filter { $0 != "-" } }
}

extension Stamp {
  /// `20260914T075810Z`
  fileprivate var calendarMoment: String {
    description.prefix(19).filter { $0 != "-" && $0 != ":" } + "Z"
  }
}

extension String {
  /// Of letters that programs put into names of files: some double an event that has others.
  fileprivate var calendarID: String {
    unicodeScalars.map { scalar in
      if scalar == "/" { return "+" }
      let isSafe =
        scalar.isASCII
        && (scalar.properties.isAlphabetic || "0123456789._-".unicodeScalars.contains(scalar))
      return isSafe ? String(scalar) : "+" + String(scalar.value, radix: 16)
    }.joined()
  }

  /// As a TEXT (RFC 5545, 3.3.11), without controls.
  fileprivate var calendarText: String {
    var text = ""
    for scalar in unicodeScalars {
      switch scalar {
      case "\\", ";", ",": text += "\\" + String(scalar)
      case "\n": text += "\\n"
      case _ where scalar.value < 0x20 || (0x7F..<0xA0).contains(scalar.value): text += " "
      default: text.unicodeScalars.append(scalar)
      }
    }
    return text
  }

  /// In lines of at most 75 octets, never cut within a letter (RFC 5545, 3.1).
  fileprivate var folded: String {
    var (text, octets) = ("", 0)
    for scalar in unicodeScalars {
      let size = UTF8.width(scalar)
      if octets + size > 75 {
        text += "\r\n "
        octets = 1
      }
      text.unicodeScalars.append(scalar)
      octets += size
    }
    return text
  }
}
