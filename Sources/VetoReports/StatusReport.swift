public import VetoModel
public import VetoWords

/// Where everything stands, one line per case.
public struct StatusReport: Sendable {
  let tracker: Tracker
  let lines: [CaseLine]
  let words: Words

  public init(_ lines: [CaseLine], _ tracker: Tracker, _ words: Words) {
    self.lines = lines
    self.tracker = tracker
    self.words = words
  }

  public var text: String {
    if lines.isEmpty {
      let none = tracker.platformsInUse.isEmpty ? words.noAccountYet : words.noSuchCase
      return joined([none])
    }
    var table = Table()
    for line in lines {
      table.add([
        line.platform.name[words.language], line.account.label,
        line.procedure.title[words.language], words.status(line.status),
        amount(line.status), note(line),
      ])
    }
    return joined(table.lines())
  }

  private func amount(_ status: Status) -> String {
    if let steps = status.steps { return words.stepsDone(steps.done, of: steps.of) }
    return status.day.map { words.plainDay($0) } ?? ""
  }

  private func note(_ line: CaseLine) -> String {
    var notes: [String] = []
    if let other = line.status.via { notes.append(words.via(tracker.label(other))) }
    let caseNotes = tracker.records.cases[tracker.caseID(line.account, line.procedure)]
    switch line.status.checkReason {
    case .email: if let day = line.status.day { notes.append(words.emailChanged(day)) }
    case .centre: notes.append(words.linkedAfterwards)
    case .changed: if let day = line.status.day { notes.append(words.changed(day)) }
    case .time, nil: break
    }
    if let clock = tracker.clock(line.account, line.procedure) { notes.append(words.due(clock)) }
    if let day = tracker.silenceDay(line.account, line.procedure) {
      notes.append(words.authoritySilent(on: day))
    }
    if let reason = caseNotes?.ending?.reason { notes.append(reason) }
    if let own = caseNotes?.ownDate { notes.append(words.ownDate(own)) }
    if line.account.cameBack { notes.append(words.cameBack) }
    return notes.joined(separator: words.semicolon)
  }
}
