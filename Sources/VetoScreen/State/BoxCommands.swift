import VetoModel
import VetoWords

// What Space, d, t, c, x, o and y do to the box or the case under the cursor.
extension AppState {
  mutating func perform(_ command: BoxCommand, _ author: Author) -> [Effect] {
    switch command {
    case .toggle: toggleBox(author)
    case .dates: openDates()
    case .ownDate:
      guard let id = selectedCase else { return refuse(words.noCaseHere) }
      open(.ownDate(id))
    case .note: openNote()
    case .ending: openEnding()
    case .openLink: return openLink()
    case .copy: return copy()
    }
    return []
  }

  private mutating func refuse(_ reason: String) -> [Effect] {
    say(reason)
    return []
  }

  // MARK: Boxes

  private mutating func toggleBox(_ author: Author) {
    guard focus == .steps, let account, let row, let procedure = row.procedure else { return }
    guard let step = row.step, let id = selectedTick else { return say(words.headingHasNoBox) }
    switch tracker.box(step, account, procedure) {
    case .ticked(let tick): untickOrLookAgain(tick, account, procedure, author)
    // An answer is not a yes until the user says so.
    case .skipped where step.kind == .answer, .open where step.kind == .answer,
      .covered where step.kind == .answer:
      askOutcome(id)
    case .skipped, .open, .covered, .ended: make(Edit.tick(id, BoxValues()), author)
    }
  }

  private mutating func askOutcome(_ id: TickID) {
    let items = Outcome.allCases.map {
      Menu.Item(words.outcomeSentence($0), .open(.answered(id, $0)))
    }
    offer(words.whatWasAnswered, items)
  }

  private mutating func untickOrLookAgain(
    _ tick: Tick, _ account: Account, _ procedure: Procedure, _ author: Author
  ) {
    let isSent = row?.step?.kind == .submit
    let status = tracker.status(account, procedure)
    if case .checkAgain(_, let since) = status, let day = tick.counts, day < since, !isSent {
      // The look is a thing of its own: the answer stays as it was.
      guard let look = catalogue.lawStep(.check) else { return }
      make(.onceMore(tick.id.caseID, step: look.id, BoxValues()), author)
    } else if isSent, status.isWorthSendingAgain {
      askWhatIsSentAgain(tick)
    } else {
      make(Edit.untick(tick.id), author)
    }
  }

  private mutating func askWhatIsSentAgain(_ tick: Tick) {
    let (id, step) = (tick.id.caseID, tick.id.step)
    offer(
      words.sentAgainTitle,
      [
        .init(words.objectAgain, .make(.requestAgain(id, BoxValues()))),
        .init(words.sendAgain, .make(.onceMore(id, step: step, BoxValues()))),
        .init(words.untick, .make(.untick(tick.id))),
        .init(words.changeNothing, .nothing),
      ])
  }

  // The last time that it was done; else what is noted at the box.
  private var selectedTime: TickID? {
    selectedTick.map { records.times($0.step, in: $0.caseID).last?.id ?? $0 }
  }

  private mutating func openDates() {
    guard let id = selectedTime else { return say(words.noBoxHere) }
    open(.dates(id))
  }

  private mutating func openNote() {
    guard let caseID = selectedCase else { return say(words.noCaseHere) }
    guard !masked else { return say(words.showNamesFirst) }
    open(selectedTime.map { .note($0) } ?? .noteOfCase(caseID))
  }

  // MARK: Endings

  private mutating func openEnding() {
    guard let caseID = selectedCase, let procedure = row?.procedure else {
      return say(words.noCaseHere)
    }
    var items: [Menu.Item] = []
    if tracker.records.cases[caseID]?.ending != nil {
      items.append(.init(words.takeUpAgain, .make(.reopen(caseID))))
    } else {
      items.append(.init(words.endNotApplicable, .make(.end(caseID, .notApplicable, reason: nil))))
      items.append(.init(words.endGivenUp, .make(.end(caseID, .givenUp, reason: nil))))
      if let id = selectedTick, let step = row?.step {
        let title = words.quoted(step.title[words.language])
        items.append(
          tracker.records.ticks[id]?.isSkipped == true
            ? .init(words.unskip(title), .make(.unskip(id)))
            : .init(words.skip(title), .make(.skip(id))))
      }
    }
    items.append(.init(words.changeNothing, .nothing))
    let account = account.map { " · " + shownLabel($0) } ?? ""
    offer(procedure.title[words.language] + account, items)
  }

  // MARK: Links and texts

  private mutating func openLink() -> [Effect] {
    let links = (row?.step?.links ?? []).map {
      (text: "\($0.text[words.language]) · \($0.url)", effect: Effect.open($0.url))
    }
    return choose(links, title: words.openWhich, none: words.noLink)
  }

  private mutating func copy() -> [Effect] {
    var offers: [(text: String, effect: Effect)] = []
    // What leaves the screen bears the true name.
    if let text = readyText(account?.label) { offers.append((words.readyText, .copy(text))) }
    for link in row?.step?.links ?? [] {
      offers.append(("\(link.text[words.language]) · \(link.url)", .copy(link.url)))
    }
    return choose(offers, title: words.copyWhich, none: words.nothingToCopy)
  }

  // Asks where there are several.
  private mutating func choose(
    _ offers: [(text: String, effect: Effect)], title: String, none: String
  ) -> [Effect] {
    guard let first = offers.first else { return refuse(none) }
    guard offers.count > 1 else { return [first.effect] }
    offer(title, offers.map { Menu.Item($0.text, .ask($0.effect)) })
    return []
  }

  /// The ready text of the selected step, where it has one: filled with what is known of the case.
  /// `label` is how its account is called, and its person too where that is not the true name.
  func readyText(_ label: String?, named name: String? = nil) -> String? {
    guard let step = row?.step else { return nil }
    if let account, let procedure = row?.procedure, step.isOfLaw {
      var facts = tracker.letterFacts(account, procedure)
      facts.account = label ?? facts.account
      facts.name = name ?? facts.name
      if let letter = words.letter(step.kind, facts) { return letter }
    }
    return step.offer.map {
      words.fill($0, account: label, controller: platform?.answerer(in: words.language))
    }
  }

  /// A text of the catalogue for the selected account.
  func fill(_ text: Bilingual) -> String {
    words.fill(
      text, account: account.map { shownLabel($0) },
      controller: platform?.answerer(in: words.language))
  }
}
