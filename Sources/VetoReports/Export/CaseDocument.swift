import VetoCanvas
public import VetoModel
public import VetoWords

/// All cases as one Markdown text (CommonMark): a report of what was done, or a list to tick by hand
/// for somebody without a computer.
public struct CaseDocument: Sendable {
  private let tracker: Tracker
  private let words: Words
  private let isChecklist: Bool

  public init(_ tracker: Tracker, _ words: Words, isChecklist: Bool) {
    self.tracker = tracker
    self.words = words
    self.isChecklist = isChecklist
  }

  public var text: String {
    let title = isChecklist ? words.checklistTitle : words.reportTitle
    var lines = ["# " + title(tracker.today), "", words.notesOfFile]
    for person in tracker.records.livePeople { lines += section(person) }
    if tracker.platformsInUse.isEmpty { lines += ["", words.noAccountYet] }
    return joined(lines)
  }

  private func section(_ person: Person) -> [String] {
    var lines = ["", "## " + person.name.markdown]
    for platform in tracker.platformsInUse {
      for account in tracker.accounts(on: platform.id) where account.owner == person.id {
        lines += [
          "", "### " + (platform.fullName[words.language] + ", " + account.label).markdown,
        ]
        for procedure in platform.procedures { lines += section(account, procedure, platform) }
      }
    }
    return lines
  }

  private func section(
    _ account: Account, _ procedure: Procedure, _ platform: Platform
  ) -> [String] {
    let status = tracker.status(account, procedure)
    if isChecklist, status.isSettled { return [] }
    let id = tracker.caseID(account, procedure)
    let state = words.stands(status, account, procedure, tracker)
    var lines = ["", "#### " + procedure.title[words.language].markdown, "", state.markdown]
    if let clock = tracker.clock(account, procedure) {
      lines += ["", (words.due(clock) + " (" + words.sum(clock.sum) + ")").markdown]
    }
    if let own = tracker.records.cases[id]?.ownDate { lines += ["", words.ownDate(own).markdown] }
    if let note = tracker.records.cases[id]?.note { lines += ["", words.note(note).markdown] }
    let steps = isChecklist ? stepsToDo(procedure, platform, account) : stepsDone(procedure, id)
    return lines + (steps.isEmpty ? [] : [""] + steps)
  }

  private func stepsDone(_ procedure: Procedure, _ id: CaseID) -> [String] {
    tracker.catalogue.steps(of: procedure).flatMap { step in
      tracker.records.times(step.id, in: id).map { "- " + line(step, $0).markdown }
    }
  }

  private func line(_ step: Step, _ tick: Tick) -> String {
    var parts = [tick.on.map { words.plainDay($0) } ?? "", step.title[words.language]]
    if let received = tick.received, received != tick.on {
      parts.append(words.received(on: received))
    }
    if let outcome = tick.outcome { parts.append(words.outcome(outcome)) }
    if let note = tick.note { parts.append(note) }
    if let proof = tick.proof { parts.append(words.proof(proof)) }
    return parts.joined(separator: " · ")
  }

  private func stepsToDo(
    _ procedure: Procedure, _ platform: Platform, _ account: Account
  ) -> [String] {
    let steps = procedure.steps + tracker.lawSteps(of: procedure, on: platform.id)
    return steps.flatMap { step -> [String] in
      let last = tracker.records.times(step.id, in: tracker.caseID(account, procedure)).last
      let day = last?.on.map { words.plainDay($0) } ?? words.dayToFillIn
      let box = last == nil ? "- [ ] " : "- [x] "
      var lines = [box + (step.title[words.language] + " · " + day).markdown]
      if last != nil { return lines }
      let text = words.fill(
        step.text, account: account.label, controller: platform.answerer(in: words.language))
      lines.append("  " + text.markdown)
      if let path = step.path {
        let way = words.fill(path, account: account.label)
        lines.append("  " + (words.ifItFails + way).markdown)
      }
      return lines + step.links.map { "  <\($0.url)>" }
    }
  }
}

extension String {
  /// As text that Markdown shows as it stands, on one line.
  var markdown: String {
    var text = ""
    for scalar in harmlessLines.unicodeScalars {
      if "\\`*_[]<>".unicodeScalars.contains(scalar) { text += "\\" }
      if scalar == "&", unicodeScalars.contains(";") { text += "\\" }
      if scalar == "\n" { text += " " } else { text.unicodeScalars.append(scalar) }
    }
    return text
  }
}

extension Words {
  /// How a case stands, and what that means.
  func stands(
    _ status: Status, _ account: Account, _ procedure: Procedure, _ tracker: Tracker
  ) -> String {
    let meaning = explain(
      status, authority: tracker.authority(of: account), months: procedure.checkAgainMonths
    ) { tracker.label($0) }
    return stands(self.status(status) + ". " + meaning)
  }
}
