import VetoModel
import VetoWords

// What Space, d, t, c and x do to the box or the case under the cursor.
extension AppState {
  mutating func toggleBox(_ author: Author) {
    guard focus == .steps, let account, let row, let procedure = row.procedure else { return }
    guard let step = row.step, let id = selectedTick else {
      return say(words.headingHasNoBox)
    }
    switch tracker.box(step, account, procedure) {
    case .ticked(let tick): untickOrCheckAgain(tick, account, procedure, author)
    case .skipped, .open, .covered: tick(id, step, author)
    case .ended: say(words.caseIsClosed)
    }
  }

  private mutating func tick(_ id: TickID, _ step: Step, _ author: Author) {
    if step.kind == .answer { return askOutcome(id, step) }
    let received = step.kind == .submit ? now.day : nil
    guard make(.tick(id, on: now.day, received: received), author) else { return }
    if step.kind == .submit { say(words.sentIsNotDone) }
  }

  // An answer is not a yes until the user says so.
  private mutating func askOutcome(_ id: TickID, _ step: Step) {
    let items = Outcome.allCases.map {
      Menu.Item(words.outcomeSentence($0), Menu.Choice.answered(id, $0))
    }
    sheet = .menu(Menu(title: words.whatWasAnswered, items: items))
  }

  mutating func answer(_ id: TickID, _ outcome: Outcome, _ author: Author) {
    let tick = Change.tick(id, on: now.day, received: nil)
    make(.all(tick.name, [tick, .outcome(id, outcome)]), author)
  }

  private mutating func untickOrCheckAgain(
    _ tick: Tick, _ account: Account, _ procedure: Procedure, _ author: Author
  ) {
    if case .checkAgain(_, let since) = tracker.status(account, procedure),
      let day = tick.counts, day < since, row?.step?.kind != .submit
    {
      // The look is a thing of its own: the answer stays as it was.
      guard let looked = catalogue.lawStep(.check),
        let again = tracker.records.nextTime(looked.id, in: tick.id.caseID),
        make(.tick(again, on: now.day, received: nil), author)
      else { return }
      return say(words.checkedAgain)
    }
    if row?.step?.kind == .submit, tracker.status(account, procedure).isWorthSendingAgain {
      return askWhatIsSentAgain(tick)
    }
    make(.untick(tick.id), author)
  }

  // A resend leaves the clock; objecting again is a new request with a clock of its own.
  private mutating func askWhatIsSentAgain(_ tick: Tick) {
    let id = tick.id.caseID
    sheet = .menu(
      Menu(
        title: words.sentAgainTitle,
        items: [
          .init(words.objectAgain, .objectAgain(id, step: tick.id.step)),
          .init(words.sendAgain, .sendAgain(id.tick(tick.id.step, time: tick.id.time + 1))),
          .init(words.untick, .untick(tick.id)),
          .init(words.changeNothing, .nothing),
        ]))
  }

  mutating func sendAgain(_ id: TickID, _ author: Author) {
    if make(.tick(id, on: now.day, received: now.day), author) { say(words.resent) }
  }

  mutating func objectAgain(_ id: CaseID, _ step: String, _ author: Author) {
    let next = CaseID(account: id.account, procedure: id.procedure, round: id.round + 1)
    if make(.tick(next.tick(step), on: now.day, received: now.day), author) {
      say(words.sentIsNotDone)
    }
  }

  // MARK: Days

  mutating func openDates() {
    guard let step = row?.step, let account, let procedure = row?.procedure, let id = selectedTick
    else { return say(words.noBoxHere) }
    var shown: Tick?
    if case .ticked(let tick) = tracker.box(step, account, procedure) { shown = tick }
    var fields = [
      FormField.day(.on, words.dayDone(step.kind), (shown?.on ?? now.day).description)
    ]
    if step.kind == .submit {
      let received = shown?.received ?? shown?.on ?? now.day
      fields.append(.day(.received, words.dayReceived, received.description))
    }
    if step.kind == .answer {
      let options = Outcome.allCases.map {
        FormField.Option($0.rawValue, words.outcomeSentence($0))
      }
      fields.append(
        .choice(.outcome, words.whatWasAnswered, options, selected: shown?.outcome?.rawValue))
    }
    sheet = .form(
      Form(
        .dates(shown?.id ?? id), title: step.title[words.language], text: words.dayHint,
        fields: fields))
  }

  mutating func openOwnDate() {
    guard let id = selectedCase, let procedure = row?.procedure else {
      return say(words.noCaseHere)
    }
    let current = tracker.records.cases[id]?.ownDate?.description ?? ""
    sheet = .form(
      Form(
        .ownDate(id), title: words.ownDateTitle(procedure.title[words.language]),
        text: words.ownDayHint,
        fields: [.day(.day, words.ownDateLabel, current, hint: words.emptyMeansNone)]))
  }

  // MARK: Notes

  mutating func openNote() {
    guard let procedure = row?.procedure, let caseID = selectedCase else {
      return say(words.noCaseHere)
    }
    guard let step = row?.step, let id = selectedTick else {
      let note = tracker.records.cases[caseID]?.note ?? ""
      sheet = .form(
        Form(
          .caseNote(caseID), title: procedure.title[words.language],
          fields: [.text(.note, words.noteLabel, note)]))
      return
    }
    let last = tracker.records.times(step.id, in: caseID).last
    let tick = last ?? tracker.records.ticks[id]
    sheet = .form(
      Form(
        .note(tick?.id ?? id), title: step.title[words.language], text: words.proofText,
        fields: [
          .text(.note, words.noteLabel, tick?.note ?? ""),
          .text(.file, words.proofLabel, tick?.proof?.file ?? "", hint: words.proofHint),
        ]))
  }

  // MARK: Endings

  mutating func openEnding() {
    guard let caseID = selectedCase, let procedure = row?.procedure else {
      return say(words.noCaseHere)
    }
    var items: [Menu.Item] = []
    if tracker.records.cases[caseID]?.ending != nil {
      items.append(.init(words.takeUpAgain, .reopen(caseID)))
    } else {
      items.append(.init(words.endNotApplicable, .end(caseID, .notApplicable)))
      items.append(.init(words.endGivenUp, .end(caseID, .givenUp)))
      if let id = selectedTick, let step = row?.step {
        let title = words.quoted(step.title[words.language])
        let skipped = tracker.records.ticks[id]?.isSkipped == true
        items.append(
          skipped ? .init(words.unskip(title), .unskip(id)) : .init(words.skip(title), .skip(id)))
      }
    }
    items.append(.init(words.changeNothing, .nothing))
    let account = account.map { " · " + shownLabel($0) } ?? ""
    sheet = .menu(Menu(title: procedure.title[words.language] + account, items: items))
  }
}

extension Status {
  /// There was an answer, or it is late: sending again can make sense.
  fileprivate var isWorthSendingAgain: Bool {
    switch self {
    case .checkAgain, .complain, .complained, .overdue: true
    case .ended, .standing, .done, .yourTurn, .sent, .covered, .started, .notStarted: false
    }
  }
}
