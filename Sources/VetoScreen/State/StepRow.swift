public import VetoModel
import VetoWords

/// A row of the right pane. Indirect, since a step with all its texts is much to copy.
public indirect enum StepRow: Hashable, Sendable {
  case procedure(Procedure)
  case step(Step, of: Procedure, number: Int)
  /// The heading above the steps that the law gives.
  case law(Procedure)
  /// The heading above what there is to know.
  case topics
  case topic(Topic)
  case blank

  /// What stays the same when the rows around it change.
  public enum ID: Hashable, Sendable {
    case procedure(String)
    case step(String, of: String)
    case topic(String)
  }

  /// nil if it is a row that the cursor passes over.
  public var id: ID? {
    switch self {
    case .procedure(let procedure): .procedure(procedure.id)
    case .step(let step, let procedure, _): .step(step.id, of: procedure.id)
    case .topic(let topic): .topic(topic.id)
    case .law, .topics, .blank: nil
    }
  }

  var isHeading: Bool {
    switch self {
    case .procedure, .law, .topics: true
    case .step, .topic, .blank: false
    }
  }

  public var procedure: Procedure? {
    switch self {
    case .procedure(let procedure), .step(_, let procedure, _), .law(let procedure): procedure
    case .topics, .topic, .blank: nil
    }
  }

  public var step: Step? {
    if case .step(let step, _, _) = self { step } else { nil }
  }
}

extension AppState {
  public var platform: Platform? { platformID.flatMap { catalogue.platform($0) } }

  /// The accounts whose columns the right pane has.
  public var accounts: [Account] { platform.map { tracker.accounts(on: $0.id) } ?? [] }

  public var account: Account? { accounts.indices.contains(column) ? accounts[column] : nil }

  public var row: StepRow? { rows.first { $0.id == rowID && rowID != nil } }

  var stepRows: [StepRow] {
    guard let platform else { return [] }
    var rows: [StepRow] = []
    for procedure in platform.procedures {
      if !rows.isEmpty { rows.append(.blank) }
      rows += steps(of: procedure, on: platform.id)
    }
    let topics = catalogue.group(ofPlatform: platform.id)?.topics ?? []
    let shown = platform.topics.compactMap { id in topics.first { $0.id == id } }
    if !shown.isEmpty { rows += [.blank, .topics] + shown.map { .topic($0) } }
    return rows
  }

  private func steps(of procedure: Procedure, on platform: String) -> [StepRow] {
    var rows: [StepRow] = [.procedure(procedure)]
    for (index, step) in procedure.steps.enumerated() {
      rows.append(.step(step, of: procedure, number: index + 1))
    }
    let law = tracker.lawSteps(of: procedure, on: platform)
    if !law.isEmpty { rows.append(.law(procedure)) }
    for (index, step) in law.enumerated() {
      rows.append(.step(step, of: procedure, number: index + 1))
    }
    return rows
  }

  /// The case under the cursor.
  public var selectedCase: CaseID? {
    guard let account, let procedure = row?.procedure else { return nil }
    return tracker.caseID(account, procedure)
  }

  /// The box under the cursor.
  public var selectedTick: TickID? {
    guard let step = row?.step, let id = selectedCase else { return nil }
    return id.tick(step.id)
  }

  /// The procedure that the header is about: the one under the cursor, or else the platform's
  /// first that counts.
  public var procedureOfInterest: Procedure? {
    if focus == .steps, let procedure = row?.procedure { return procedure }
    return platform?.countedProcedures.first ?? platform?.procedures.first
  }

  /// Seconds until what the header says changes.
  public func secondsUntilHeadlineChanges(at now: Now) -> Int {
    switch headline(at: now)?.state {
    case .toCutOff(_, let seconds), .toOwnDate(_, let seconds):
      secondsUntilRemainingChanges(seconds)
    default: 86_400 - now.second
    }
  }

  /// What the header says of what is selected; nil if no platform is.
  public var headline: Headline? { headline(at: now) }

  private func headline(at now: Now) -> Headline? {
    procedureOfInterest.map { tracker.headline(account, $0, at: now) }
  }
}
