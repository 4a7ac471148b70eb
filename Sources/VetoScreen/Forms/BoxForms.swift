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

  /// What an answer said is chosen; today is only proposed for when.
  func answeredForm(_ id: TickID, _ outcome: Outcome) -> Form? {
    guard let step = step(of: id) else { return nil }
    return Form(
      .answered(id, outcome), title: step.title[words.language],
      text: words.outcomeSentence(outcome) + words.whenAnswered, isNew: true,
      fields: [.day(.on, words.dayDone(.answer), now.day, hint: words.dayHint)])
  }

  mutating func confirmDates(
    _ id: TickID, _ form: Form, _ author: Author
  ) throws(FormFault) {
    var values = BoxValues()
    if form.isNew || form.hasChanged(.on) { values.on = .set(try doneDay(.on, in: form)) }
    if form[.received] != nil {
      // What stands in the field is meant; a day that only it can show stays as it is.
      if !form.isNew, !form.hasChanged(.received), let old = records.ticks[id],
        let received = old.received
      {
        values.received = received == old.on ? .set(received) : .keep
      } else {
        values.received = .set(try doneDay(.received, in: form))
      }
    }
    let outcome = form.chosen(.outcome).flatMap(Outcome.init(rawValue:))
    if form.isNew || form.hasChanged(.outcome) { values.outcome = KeepOrSet(outcome) }
    try make(.tick(id, values), from: form, author)
  }

  func ownDateForm(_ id: CaseID) -> Form? {
    guard let procedure = procedure(of: id) else { return nil }
    return Form(
      .ownDate(id), title: words.ownDateTitle(procedure.title[words.language]),
      text: words.ownDayHint,
      fields: [
        .day(.day, words.ownDateLabel, records.cases[id]?.ownDate, hint: words.emptyMeansNoOwnDate)
      ])
  }

  mutating func confirmOwnDate(
    _ id: CaseID, _ form: Form, _ author: Author
  ) throws(FormFault) {
    // Only a date of one's own may lie ahead.
    let day = form.text(.day).isEmpty ? nil : try readDay(.day, in: form, leaning: .ahead)
    try make(.editCase(id, ownDate: .set(day), note: .keep), from: form, author)
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
    _ id: TickID, _ form: Form, _ proof: KeepOrSet<Proof?>, _ author: Author
  ) throws(FormFault) {
    if let reason = whyNothingChanges { throw FormFault(reason) }
    let note = form.setting(.note, form.filled(.note))
    try make(.note(id, note: note, proof: proof), from: form, author)
  }

  mutating func receive(_ proof: Result<Proof, Trouble>, _ author: Author) {
    guard case .form(var form) = sheet, case .note(let id) = form.subject else { return }
    do throws(FormFault) {
      switch proof {
      case .success(let proof): try noteBox(id, form, .set(proof), author)
      case .failure(let trouble):
        let reason = trouble.shortReason(in: words.language)
        throw FormFault(words.proofNotRead(reason), at: .file)
      }
    } catch {
      form.say(error)
      sheet = .form(form)
    }
  }

  func noteOfCaseForm(_ id: CaseID) -> Form? {
    guard let procedure = procedure(of: id) else { return nil }
    return Form(
      .noteOfCase(id), title: procedure.title[words.language],
      fields: [.text(.note, words.noteLabel, records.cases[id]?.note ?? "")])
  }

  // MARK: Days that were typed

  /// Reads a day on which something was done.
  func doneDay(_ name: FormField.Name, in form: Form) throws(FormFault) -> Day {
    try readDay(name, in: form, leaning: .back)
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
}
