import VetoModel
import VetoWords

// The days of a box, its note and proof, the note of a case, and a date of one's own.
extension AppState {
  // MARK: Days

  func datesForm(_ id: TickID) -> Form? {
    guard let step = step(of: id) else { return nil }
    let tick = records.ticks[id]
    let shown = tick?.on == nil ? nil : tick
    var fields = [FormField.day(.on, words.dayDone(step.kind), shown?.on ?? now.day)]
    if step.kind == .submit {
      fields.append(
        .day(.received, words.dayReceived, shown?.received ?? shown?.on ?? now.day))
    }
    if step.kind == .answer {
      var options = Outcome.allCases.map {
        FormField.Option($0.rawValue, words.outcomeSentence($0))
      }
      // Nothing is taken for an answer that was not chosen.
      if shown?.outcome == nil { options.insert(.init("", words.outcomeNotSaid), at: 0) }
      fields.append(
        .choice(.outcome, words.whatWasAnswered, options, selected: shown?.outcome?.rawValue))
    }
    return Form(
      .dates(id), title: step.title[words.language], text: words.dayHint, isNew: shown == nil,
      fields: fields)
  }

  mutating func confirmDates(
    _ id: TickID, _ form: Form, _ author: Author
  ) throws(FormFault) {
    let old = records.ticks[id]
    var on = Setting<Day>.kept
    if form.isNew || form.hasChanged(.on) { on = .set(try pastDay(.on, in: form)) }
    var received: Setting<Day> = form.isNew ? .set(nil) : .kept
    if form[.received] != nil {
      // A day that was proposed is meant as it stands there.
      if form.isNew || form.hasChanged(.received) || old?.received == nil {
        received = .set(try pastDay(.received, in: form))
      }
      let (sent, arrived) = (on.content ?? old?.on, received.content ?? old?.received)
      if let sent, let arrived, arrived < sent {
        throw FormFault(words.receivedBeforeSent, at: .received)
      }
    }
    let chosen = form.chosen(.outcome).flatMap(Outcome.init(rawValue:))
    if form[.outcome] != nil, chosen == nil, form.isNew || form.hasChanged(.outcome) {
      throw FormFault(words.chooseOutcome, at: .outcome)
    }
    let outcome = form.isNew ? .set(chosen) : form.setting(.outcome, chosen)
    sheet = nil
    make(Edit.dates(id, on: on, received: received, outcome: outcome), author)
  }

  func ownDateForm(_ id: CaseID) -> Form? {
    guard let procedure = procedure(of: id) else { return nil }
    return Form(
      .ownDate(id), title: words.ownDateTitle(procedure.title[words.language]),
      text: words.ownDayHint,
      fields: [
        .day(.day, words.ownDateLabel, records.cases[id]?.ownDate, hint: words.emptyMeansNone)
      ])
  }

  mutating func confirmOwnDate(
    _ id: CaseID, _ form: Form, _ author: Author
  ) throws(FormFault) {
    // Only a date of one's own may lie ahead.
    let day = form.text(.day).isEmpty ? nil : try readDay(.day, in: form, leaning: .ahead)
    sheet = nil
    make(Edit.ownDate(id, day), author)
  }

  // MARK: Notes

  func noteForm(_ id: TickID) -> Form? {
    guard let step = step(of: id) else { return nil }
    let tick = records.ticks[id]
    return Form(
      .note(id), title: step.title[words.language], text: words.proofText,
      fields: [
        .text(.note, words.noteLabel, tick?.note ?? ""),
        .text(.file, words.proofLabel, tick?.proof?.file ?? "", hint: words.proofHint),
      ])
  }

  /// A file that was typed is read first; the form stays until it is.
  func confirmNote(_ form: Form) -> Effect? {
    guard form.hasChanged(.file), let file = form.filled(.file) else { return nil }
    return .readProof(file)
  }

  mutating func noteBox(
    _ id: TickID, _ form: Form, _ proof: Setting<Proof>, _ author: Author
  ) {
    sheet = nil
    make(Edit.note(id, note: form.setting(.note, form.filled(.note)), proof: proof), author)
  }

  mutating func heard(_ proof: Result<Proof, Trouble>, _ author: Author) {
    guard case .form(var form) = sheet, case .note(let id) = form.subject else { return }
    switch proof {
    case .success(let proof): noteBox(id, form, .set(proof), author)
    case .failure(let trouble):
      let reason = trouble.shortReason(in: words.language)
      form.say(FormFault(words.proofNotRead(reason), at: .file))
      sheet = .form(form)
    }
  }

  func noteOfCaseForm(_ id: CaseID) -> Form? {
    guard let procedure = procedure(of: id) else { return nil }
    return Form(
      .noteOfCase(id), title: procedure.title[words.language],
      fields: [.text(.note, words.noteLabel, records.cases[id]?.note ?? "")])
  }

  // MARK: Reading days

  /// Reads a day that was typed and is not ahead.
  func pastDay(_ name: FormField.Name, in form: Form) throws(FormFault) -> Day {
    let day = try readDay(name, in: form, leaning: .back)
    guard day <= now.day else { throw FormFault(words.dayAhead(day), at: name) }
    return day
  }

  private func readDay(
    _ name: FormField.Name, in form: Form, leaning: DayText.Leaning
  ) throws(FormFault) -> Day {
    let text = form.text(name)
    guard let day = DayText(text).day(today: now.day, leaning: leaning) else {
      throw FormFault(words.dayNotUnderstood(text), at: name)
    }
    return day
  }

  // MARK: What they are about

  private func procedure(of id: CaseID) -> Procedure? {
    catalogue.platform(id.account.platform)?.procedure(id.procedure)
  }

  private func step(of id: TickID) -> Step? {
    procedure(of: id.caseID).flatMap { tracker.step(id.step, of: $0) }
  }
}
