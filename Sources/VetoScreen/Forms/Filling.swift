import VetoCanvas
import VetoModel
import VetoWords

// A form from its opening to its end.
extension AppState {
  mutating func open(_ subject: Form.Subject) {
    sheet = form(about: subject).map { .form($0) }
  }

  private func form(about subject: Form.Subject) -> Form? {
    switch subject {
    case .start(let page): start.map { startForm(page, $0) }
    case .newAccount(let platform): newAccountForm(on: platform)
    case .account(let id): accountForm(id)
    case .newPerson: newPersonForm()
    case .person(let id): personForm(id)
    case .dates(let id): datesForm(id)
    case .answered(let id, let outcome): answeredForm(id, outcome)
    case .ownDate(let id): ownDateForm(id)
    case .note(let id): noteForm(id)
    case .noteOfCase(let id): noteOfCaseForm(id)
    case .saveElsewhere: saveElsewhereForm(words.otherFile)
    }
  }

  mutating func type(_ key: Key, in form: Form, _ author: Author) -> [Effect] {
    var form = form
    switch form.type(key) {
    case .typing: sheet = .form(form)
    case .cancelled: cancel(form)
    case .confirmed:
      do throws(FormFault) { return try confirm(form, author) } catch {
        form.say(error)
        sheet = .form(form)
      }
    }
    return []
  }

  private mutating func cancel(_ form: Form) {
    sheet = nil
    guard start != nil else { return }
    start = nil
    keepCursorInside()
    say(words.startSkipped)
  }

  private mutating func confirm(
    _ form: Form, _ author: Author
  ) throws(FormFault) -> [Effect] {
    // What was there stays exactly as it is, also what a field can't show.
    if !form.isNew, !form.isChanged {
      sheet = nil
      return []
    }
    if form.subject != .saveElsewhere, let reason = whyNothingChanges {
      throw FormFault(reason)
    }
    switch form.subject {
    case .start(let page): try confirmStart(page, form, author)
    case .newAccount(let platform): try confirmNewAccount(on: platform, form, author)
    case .account(let id): try confirmAccount(id, form, author)
    case .newPerson: try confirmNewPerson(form, author)
    case .person(let id): try confirmPerson(id, form, author)
    case .dates(let id): try confirmDates(id, form, author)
    case .answered(let id, let outcome):
      let values = BoxValues(on: .set(try doneDay(.on, in: form)), outcome: .set(outcome))
      try make(.tick(id, values), from: form, author)
    case .ownDate(let id): try confirmOwnDate(id, form, author)
    case .note(let id):
      if let reading = confirmNote(form) { return [reading] }
      try noteBox(id, form, form.setting(.file, nil), author)
    case .noteOfCase(let id):
      try make(
        .editCase(id, ownDate: .keep, note: .set(form.filled(.note))), from: form, author)
    case .saveElsewhere:
      guard let path = form.filled(.file) else { return [] }
      sheet = nil
      return [.saveCopy(path: path)]
    }
    return []
  }
}
