import VetoCanvas
import VetoModel
import VetoWords

/// Places by a part of what is written there.
public struct SearchPage: ListPage, Equatable, Sendable {
  public private(set) var editor = LineEditor()
  public private(set) var selected = 0
  /// All that can be found, its letters folded once.
  private var all: [SearchHit]
  private(set) var hits: [SearchHit]

  init(_ state: AppState) {
    all = SearchHit.all(in: state)
    hits = all
  }

  mutating func listAgain(_ state: AppState) {
    all = SearchHit.all(in: state)
    find()
    selected = min(selected, max(0, hits.count - 1))
  }

  mutating func type(_ key: Key, in state: AppState) -> SheetStep {
    switch key {
    case .escape: return .closes
    case .enter:
      return hits.indices.contains(selected)
        ? .leaves(.go(to: hits[selected].destination)) : .closes
    case .up, .down, .pageUp, .pageDown:
      if let move = Move(key) { selected = move.row(from: selected, of: hits.count) }
    default:
      _ = editor.type(key)
      selected = 0
      find()
    }
    return .stays
  }

  private mutating func find() {
    let words = editor.text.folded.split(separator: " ")
    hits = all.filter { hit in words.allSatisfy { hit.folded.contains($0) } }
  }
}

/// A place that the search can find.
struct SearchHit: Equatable, Sendable {
  let destination: Destination
  let text: String
  let detail: String
  let folded: String

  init(_ destination: Destination, _ text: String, _ detail: String) {
    self.destination = destination
    self.text = text
    self.detail = detail
    folded = "\(text) \(detail)".folded
  }

  fileprivate static func all(in state: AppState) -> [SearchHit] {
    let language = state.words.language
    var hits: [SearchHit] = []
    for platform in state.tracker.platformsInUse {
      let name = platform.name[language]
      for account in state.tracker.accounts(on: platform.id) {
        let owner = state.records.person(account.owner).map { state.shownName($0) } ?? ""
        hits.append(
          SearchHit(Destination(account.id), state.shownLabel(account), "\(name) · \(owner)"))
      }
      for procedure in platform.procedures {
        let title = procedure.title[language]
        let heading = Destination(platform: platform.id, row: .procedure(procedure.id))
        hits.append(SearchHit(heading, title, name))
        hits += procedure.steps.map {
          SearchHit(
            Destination(platform: platform.id, row: .step($0.id, of: procedure.id)),
            $0.title[language], "\(name) · \(title)")
        }
      }
      hits += notes(on: platform, name, state)
      let topics = state.catalogue.group(ofPlatform: platform.id)?.topics ?? []
      for topic in topics where platform.topics.contains(topic.id) {
        hits.append(
          SearchHit(
            Destination(platform: platform.id, row: .topic(topic.id)), topic.title[language], name))
      }
    }
    return hits
  }

  // What was noted at boxes and on cases; masked, nothing of it is found.
  private static func notes(
    on platform: Platform, _ name: String, _ state: AppState
  ) -> [SearchHit] {
    if state.masked { return [] }
    func hit(_ note: String?, _ id: CaseID, _ row: StepRow.ID) -> SearchHit? {
      guard let note, id.account.platform == platform.id,
        let account = state.tracker.accounts(on: platform.id).first(where: { $0.id == id.account })
      else { return nil }
      return SearchHit(
        Destination(account.id, row: row), note, "\(name) · \(state.shownLabel(account))")
    }
    let records = state.records
    let ofBoxes = records.ticks.values.compactMap {
      hit($0.note, $0.id.caseID, .step($0.id.step, of: $0.id.caseID.procedure))
    }
    let ofCases = records.cases.values.compactMap {
      hit($0.note, $0.id, .procedure($0.id.procedure))
    }
    return (ofBoxes + ofCases).sorted { $0.text.comesBefore($1.text) }
  }
}

extension Grid {
  mutating func drawSearch(_ page: SearchPage, _ state: AppState, _ area: Area) {
    let (hits, selected) = (page.hits, page.selected)
    let top = area.rows.lowerBound
    let after = write(state.words.searchTitle, .heading, column: 2, row: top) + 2
    let width = min(40, size.columns - after - 2)
    let (text, at) = page.editor.window(width: width)
    write(text, .field, column: after, row: top, limit: after + width)
    paint(.field, columns: after..<after + width, row: top)
    cursor = Position(column: after + at, row: top)
    let visible = area.rows.dropFirst(2)
    guard !hits.isEmpty else {
      write(state.words.searchEmpty, .text, column: 2, row: visible.first ?? top)
      return
    }
    let first = scroll(to: selected, of: hits.count, visible: visible.count)
    for (row, index) in zip(visible, hits.indices.dropFirst(first)) {
      let hit = hits[index]
      let role: Role = index == selected ? .selected : .text
      let end = size.columns - 1
      if index == selected {
        paint(.selected, columns: 1..<end, row: row)
      }
      let middle =
        write(
          hit.text.cut(to: max(8, (end - 2) / 2)), role, column: 2, row: row) + 2
      let detail = hit.detail.cut(to: max(0, end - middle))
      write(detail, index == selected ? .selected : .quiet, before: end, row: row)
    }
  }
}
