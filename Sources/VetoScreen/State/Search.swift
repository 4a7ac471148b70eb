import VetoModel
import VetoWords

/// A place that the search found.
struct SearchHit: Hashable, Sendable {
  let platform: String
  let column: Int?
  let row: StepRow.ID?
  let text: String
  let detail: String

  static func all(matching query: String, in state: AppState) -> [SearchHit] {
    let words = query.folded.split(separator: " ").map(String.init)
    return everything(in: state).filter { hit in
      let text = (hit.text + " " + hit.detail).folded
      return words.allSatisfy { text.contains($0) }
    }
  }

  private static func everything(in state: AppState) -> [SearchHit] {
    let language = state.words.language
    var hits: [SearchHit] = []
    for platform in state.tracker.platformsInUse {
      let name = platform.name[language]
      let accounts = state.tracker.accounts(on: platform.id)
      for (column, account) in accounts.enumerated() {
        let owner = state.records.person(account.owner).map { state.shownName($0) } ?? ""
        hits.append(
          SearchHit(
            platform: platform.id, column: column, row: nil, text: state.shownLabel(account),
            detail: "\(name) · \(owner)"))
      }
      for procedure in platform.procedures {
        hits += steps(of: procedure, platform, name, language)
      }
      hits += notes(of: accounts, platform, name, state)
      let topics = state.catalogue.group(ofPlatform: platform.id)?.topics ?? []
      for topic in topics where platform.topics.contains(topic.id) {
        hits.append(
          SearchHit(
            platform: platform.id, column: nil, row: .topic(topic.id),
            text: topic.title[language], detail: name))
      }
    }
    return hits
  }

  private static func steps(
    of procedure: Procedure, _ platform: Platform, _ name: String, _ language: Language
  ) -> [SearchHit] {
    let title = procedure.title[language]
    let heading = SearchHit(
      platform: platform.id, column: nil, row: .procedure(procedure.id), text: title,
      detail: name)
    return [heading]
      + procedure.steps.map {
        SearchHit(
          platform: platform.id, column: nil, row: .step($0.id, of: procedure.id),
          text: $0.title[language], detail: "\(name) · \(title)")
      }
  }

  private static func notes(
    of accounts: [Account], _ platform: Platform, _ name: String, _ state: AppState
  ) -> [SearchHit] {
    let columns = Dictionary(
      uniqueKeysWithValues: accounts.enumerated().map { ($1.id, $0) })
    return state.records.ticks.values.compactMap { tick in
      guard let note = tick.note, let column = columns[tick.id.caseID.account] else { return nil }
      return SearchHit(
        platform: platform.id, column: column,
        row: .step(tick.id.step, of: tick.id.caseID.procedure), text: note,
        detail: "\(name) · \(state.shownLabel(accounts[column]))")
    }.sorted { $0.text.comesBefore($1.text) }
  }
}
