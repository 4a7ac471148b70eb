public import VetoModel
public import VetoWords

/// One case as a dated Markdown file: what happened in each of its requests, the sums of the answer
/// clock, and by which names its proofs lie beside it.
public struct DossierText: Sendable {
  private let tracker: Tracker
  private let words: Words
  private let account: Account
  private let platform: Platform
  private let procedure: Procedure

  public init(
    _ account: Account, _ platform: Platform, _ procedure: Procedure, _ tracker: Tracker,
    _ words: Words
  ) {
    self.account = account
    self.platform = platform
    self.procedure = procedure
    self.tracker = tracker
    self.words = words
  }

  public var text: String {
    let status = tracker.status(account, procedure)
    let name = tracker.records.person(account.owner)?.name ?? account.owner
    var lines = [
      "# " + words.dossierTitle(tracker.today), "", words.notesOfFile, "",
      "- " + name.markdown,
      "- " + (platform.fullName[words.language] + ", " + account.label).markdown,
      "- " + procedure.title[words.language].markdown,
    ]
    if let controller = platform.controller {
      let parts = [controller.name, controller.address, controller.email].compactMap(\.self)
      lines.append("- " + parts.joined(separator: ", ").markdown)
    }
    lines += [
      "",
      words.stands(status, account, procedure, tracker).markdown,
    ]
    if let clock = tracker.clock(account, procedure) {
      lines += ["", "```", DueReport(clock, words).text.dropLast() + "", "```"]
    }
    for round in 1...tracker.caseID(account, procedure).round { lines += request(round) }
    return joined(
      lines.flatMap { $0.split(separator: "\n", omittingEmptySubsequences: false) }
        .map(String.init))
  }

  private func request(_ round: Int) -> [String] {
    let id = CaseID(account: account.id, procedure: procedure.id, round: round)
    let notes = tracker.records.cases[id]
    var lines = ["", "## " + words.request(round), ""]
    if let own = notes?.ownDate { lines.append("- " + words.ownDate(own).markdown) }
    if let note = notes?.note { lines.append("- " + words.note(note).markdown) }
    let ticks = tracker.catalogue.steps(of: procedure).flatMap { step in
      tracker.records.times(step.id, in: id).map { (step, $0) }
    }
    let ordered = ticks.enumerated().sorted {
      ($0.element.1.counts ?? .earliest, $0.offset) < ($1.element.1.counts ?? .earliest, $1.offset)
    }
    return lines + ordered.map { "- " + line($0.element.0, $0.element.1).markdown }
  }

  private func line(_ step: Step, _ tick: Tick) -> String {
    var parts = [tick.on.map { words.plainDay($0) } ?? "", step.title[words.language]]
    if let received = tick.received, received != tick.on {
      parts.append(words.received(on: received))
    }
    if let outcome = tick.outcome { parts.append(words.outcome(outcome)) }
    if let note = tick.note { parts.append(note) }
    if let copy = proofs.first(where: { $0.tick == tick.id }) {
      parts.append(words.proof(Proof(file: "proofs/" + copy.name, sha256: copy.proof.sha256)))
    }
    return parts.joined(separator: " · ")
  }

  /// The proofs of all requests of the case, each with a name of its own for its copy.
  public var proofs: [(tick: TickID, proof: Proof, name: String)] {
    let all = (1...tracker.caseID(account, procedure).round).flatMap { round in
      let id = CaseID(account: account.id, procedure: procedure.id, round: round)
      return tracker.catalogue.steps(of: procedure).flatMap { step in
        tracker.records.times(step.id, in: id).compactMap { tick in
          tick.proof.map { (tick.id, $0) }
        }
      }
    }
    return all.enumerated().map { index, found in
      let last = found.1.file.split(separator: "/").last.map(String.init) ?? ""
      let plain = last.map { $0.isLetter || $0.isNumber || ".-_".contains($0) ? $0 : "_" }
      return (found.0, found.1, "\(index + 1)-" + String(plain))
    }
  }
}
