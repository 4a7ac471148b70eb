import VetoCanvas
import VetoModel
import VetoWords

/// A paragraph of the details.
struct Paragraph: Hashable {
  let text: String
  let role: Role

  init(_ text: String, _ role: Role = .text) {
    self.text = text
    self.role = role
  }
}

// What there is to say of the row under the cursor: first what to do.
extension AppState {
  var detailsTitle: String {
    guard let row else { return "" }
    let account = account.map { " · " + shownLabel($0) } ?? ""
    switch row {
    case .procedure(let procedure): return procedure.title[words.language] + account
    case .step(let step, _, _): return step.title[words.language] + account
    case .topic(let topic): return topic.title[words.language]
    case .law, .topics, .blank: return ""
    }
  }

  /// In full, or as far as the pane below the steps goes.
  func details(inFull: Bool) -> [Paragraph] {
    switch row {
    case .procedure(let procedure): procedureDetails(procedure, inFull: inFull)
    case .step(let step, let procedure, _): stepDetails(step, procedure, inFull: inFull)
    case .topic(let topic): topicDetails(topic, inFull: inFull)
    case .law, .topics, .blank, nil: []
    }
  }

  private var shownReadyText: String? {
    let owner = account.flatMap { records.person($0.owner) }
    return readyText(account.map { shownLabel($0) }, named: owner.map { shownName($0) })
  }

  private func stepDetails(_ step: Step, _ procedure: Procedure, inFull: Bool) -> [Paragraph] {
    var parts = caseDetails(procedure) + boxDetails(step)
    let optional = step.optional ? words.optionalMark + " " : ""
    parts.append(Paragraph(optional + fill(step.text)))
    parts += complaintDetails(step, procedure)
    parts += clockDetails(step, procedure)
    if let path = step.path { parts.append(Paragraph(fill(path))) }
    if let expect = step.expect {
      parts.append(Paragraph("\(words.expectLabel) \(fill(expect))"))
    }
    for link in step.links {
      if inFull { parts.append(Paragraph(link.text[words.language])) }
      parts.append(Paragraph(link.url, .link))
    }
    if let doubt = step.doubt { parts.append(Paragraph(fill(doubt))) }
    if inFull, let text = shownReadyText {
      parts += [Paragraph(""), Paragraph(words.readyTextLabel, .heading)]
      parts += text.split(separator: "\n").map { Paragraph(String($0)) }
    }
    if !step.isOfLaw {
      parts.append(trust(procedure, hasLinks: !step.links.isEmpty))
    }
    if inFull { parts += sourceDetails(procedure.sources) }
    return parts
  }

  // What stands above all its steps: that it is closed, and a date of one's own that the header does
  // not name.
  private func caseDetails(_ procedure: Procedure) -> [Paragraph] {
    guard let account else { return [] }
    var parts: [Paragraph] = []
    if case .ended = tracker.status(account, procedure) {
      // What is quiet is left out where there is little room.
      parts.append(Paragraph(state(of: account, procedure).text, .heading))
    }
    return parts + ownDateDetails(account, procedure)
  }

  private func ownDateDetails(_ account: Account, _ procedure: Procedure) -> [Paragraph] {
    switch tracker.headline(account, procedure, at: now).state {
    case .toOwnDate, .afterOwnDate: []
    default:
      (records.cases[tracker.caseID(account, procedure)]?.ownDate).map {
        [Paragraph(words.ownDateLine($0, today: now.day), .waiting)]
      } ?? []
    }
  }

  // Where an answer is awaited: by when, and how that day comes about.
  private func clockDetails(_ step: Step, _ procedure: Procedure) -> [Paragraph] {
    guard let account, step.kind == .answer || step.isOfLaw,
      let clock = tracker.clock(account, procedure)
    else { return [] }
    return words.clockParagraphs(clock).map { Paragraph($0) }
  }

  // Which authority, what it asks, what to attach; and what follows once it is done.
  private func complaintDetails(_ step: Step, _ procedure: Procedure) -> [Paragraph] {
    guard let account, step.kind.concernsComplaint else { return [] }
    let facts = tracker.complaint(account, procedure)
    let before = step.kind == .complaint ? words.complaint(facts, catalogue) : []
    return (words.afterComplaint(facts, today: tracker.today) + before).map { Paragraph($0) }
  }

  // What the user noted at this box comes first.
  private func boxDetails(_ step: Step) -> [Paragraph] {
    guard let id = selectedCase else { return [] }
    let tick =
      tracker.records.times(step.id, in: id).last ?? tracker.records.ticks[id.tick(step.id)]
    guard let tick else { return [] }
    var parts: [Paragraph] = []
    if tick.on != nil {
      let outcome = tick.outcome.map { " " + words.outcomeSentence($0) + "." } ?? ""
      parts.append(Paragraph(words.tickedOn(tick, step.kind) + outcome, .done))
    }
    if let note = tick.note { parts.append(Paragraph(words.noteLine(shownText(note)))) }
    if let proof = tick.proof {
      parts.append(
        Paragraph(
          words.proofLine(Proof(file: shownText(proof.file), sha256: proof.sha256))))
    }
    return parts
  }

  private func procedureDetails(_ procedure: Procedure, inFull: Bool) -> [Paragraph] {
    var parts: [Paragraph] = []
    if let account {
      let status = tracker.status(account, procedure)
      if status.severity != .notStarted {
        parts.append(state(of: account, procedure))
      }
      parts += ownDateDetails(account, procedure)
      if let change = words.change(status, procedure) { parts.append(Paragraph(change)) }
      if let clock = tracker.clock(account, procedure) {
        parts += words.clockParagraphs(clock).map { Paragraph($0) }
      }
      if status.severity == .sent || status.severity == .overdue,
        !tracker.hasProof(account, procedure)
      {
        parts.append(Paragraph(words.noProofYet, .yours))
      }
      if account.cameBack { parts.append(Paragraph(words.cameBackSentence, .yours)) }
    }
    if let note = selectedCase.flatMap({ tracker.records.cases[$0]?.note }) {
      parts.append(Paragraph(words.noteLine(shownText(note))))
    }
    if let kind = words.kindSentence(procedure.kind) { parts.append(Paragraph(kind, .quiet)) }
    if procedure.isOrganisation { parts.append(Paragraph(words.askAdministrator, .yours)) }
    parts.append(Paragraph(fill(procedure.text)))
    if let doubt = procedure.doubt { parts.append(Paragraph(fill(doubt))) }
    guard inFull else { return parts }
    parts.append(
      Paragraph("\(words.aboutMinutes(procedure.minutes)) \(words.reasonRule(procedure.reason))"))
    parts += words.facts(procedure).map { Paragraph($0) }
    if !procedure.changes.isEmpty {
      parts += [Paragraph(""), Paragraph(words.changesHeading, .heading)]
      parts += words.changes(procedure).map { Paragraph("· " + $0) }
    }
    if !procedure.preconditions.isEmpty {
      parts += [Paragraph(""), Paragraph(words.conditions, .heading)]
      parts += procedure.preconditions.map { Paragraph("· " + fill($0)) }
    }
    for cutOff in procedure.cutOffs { parts += cutOffDetails(cutOff) }
    parts.append(Paragraph(""))
    parts.append(trust(procedure, hasLinks: procedure.steps.contains { !$0.links.isEmpty }))
    return parts + sourceDetails(procedure.sources)
  }

  private func state(of account: Account, _ procedure: Procedure) -> Paragraph {
    let status = tracker.status(account, procedure)
    let text = words.explain(
      shown(status), authority: tracker.authority(of: account),
      months: procedure.checkAgainMonths
    ) { shownLabel($0) }
    return Paragraph(text, status.role)
  }

  // What was read long ago stands out.
  private func trust(_ procedure: Procedure, hasLinks: Bool) -> Paragraph {
    let text = words.trust(procedure, today: tracker.today, hasLinks: hasLinks)
    return Paragraph(text, procedure.freshness(on: tracker.today) == .fresh ? .quiet : .waiting)
  }

  // Why a case was closed is a person's own words.
  private func shown(_ status: Status) -> Status {
    guard case .ended(let ending) = status else { return status }
    return .ended(
      Ending(kind: ending.kind, day: ending.day, reason: ending.reason.map { shownText($0) }))
  }

  private func cutOffDetails(_ cutOff: CutOff) -> [Paragraph] {
    var parts = [Paragraph(""), Paragraph(words.daysNamed, .heading)]
    let sources = cutOff.sources.map(\.name).joined(separator: ", ")
    let named = words.announced(cutOff)
    parts.append(Paragraph("· \(named) (\(words.confidence(cutOff.confidence)) : \(sources))"))
    if cutOff.lastSafeDay != cutOff.day {
      parts.append(Paragraph("· \(words.ourReading(cutOff.lastSafeDay))"))
    }
    for rival in cutOff.rivals {
      parts.append(Paragraph("· \(words.rival(rival.day)) · \(rival.text[words.language])"))
    }
    parts.append(Paragraph(cutOff.after[words.language]))
    return parts
  }

  private func topicDetails(_ topic: Topic, inFull: Bool) -> [Paragraph] {
    [Paragraph(fill(topic.text))] + (inFull ? sourceDetails(topic.sources) : [])
  }

  private func sourceDetails(_ sources: [Source]) -> [Paragraph] {
    guard !sources.isEmpty else { return [] }
    var parts = [Paragraph(""), Paragraph(words.sources, .heading)]
    for source in platform?.inOrder(sources) ?? sources {
      let says = source.says.map { " · " + $0[words.language] } ?? ""
      parts.append(Paragraph("· \(source.name), \(source.date ?? words.undated)\(says)"))
      if let url = source.url { parts.append(Paragraph(url, .link)) }
    }
    return parts
  }
}

/// Paragraphs broken into lines.
func broken(_ paragraphs: [Paragraph], width: Int) -> [Paragraph] {
  paragraphs.flatMap { paragraph in
    wrap(paragraph.text, to: width).map { Paragraph($0, paragraph.role) }
  }
}
