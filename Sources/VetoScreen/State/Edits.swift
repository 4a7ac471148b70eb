import VetoModel
import VetoWords

// What a person wants changed goes through the one gate for edits; here is what is said about it.
extension AppState {
  /// Does what is wanted and says so, or why it is refused.
  mutating func make(_ edit: Edit, _ author: Author) {
    do throws(EditRefusal) {
      let change = try tracker.editor.change(for: edit)
      if make(change, author), let notice = notice(of: edit) { say(notice) }
    } catch {
      // The screen has a key for it.
      if case .caseClosed = error { say(words.caseIsClosed) } else { warn(words.refusal(error)) }
    }
  }

  /// Does what a form wants, and closes it. What is refused leaves it open.
  @discardableResult
  mutating func make(
    _ edit: Edit, from form: Form, _ author: Author
  ) throws(FormFault) -> Change {
    let change = try change(for: edit, in: form)
    (sheet, start) = (nil, nil)
    make(change, author)
    return change
  }

  func change(for edit: Edit, in form: Form) throws(FormFault) -> Change {
    do throws(EditRefusal) { return try tracker.editor.change(for: edit) } catch {
      throw FormFault(words.sentence(error), at: form.field(of: error))
    }
  }

  // nil if the screen shows it well enough.
  private func notice(of edit: Edit) -> String? {
    switch edit {
    case .tick(let id, _): step(of: id)?.kind == .submit ? words.sentIsNotDone : nil
    case .requestAgain: words.sentIsNotDone
    case .onceMore(let id, let step, _):
      self.step(of: id.tick(step))?.kind == .check ? words.checkedAgain : words.resent
    case .removeAccount, .removePerson: words.removedNotice
    case .untick, .skip, .unskip, .note, .end, .reopen, .editCase, .addPerson, .editPerson,
      .addAccounts, .editAccount, .link, .unlink, .begin:
      nil
    }
  }

  func procedure(of id: CaseID) -> Procedure? {
    catalogue.platform(id.account.platform)?.procedure(id.procedure)
  }

  func step(of id: TickID) -> Step? {
    procedure(of: id.caseID).flatMap { tracker.step(id.step, of: $0) }
  }
}

extension Form {
  /// The field that a refusal is about; nil if it is about all of them.
  fileprivate func field(of refusal: EditRefusal) -> FormField.Name? {
    switch refusal.field {
    case .on: .on
    case .received: .received
    case .outcome: .outcome
    case .name: self[.newPerson] == nil ? .name : .newPerson
    case .label:
      switch refusal {
      case .labelEmpty(let platform) where self[.label] == nil,
        .labelTaken(_, let platform) where self[.label] == nil:
        .labels(platform)
      default: .label
      }
    case .owner: .owner
    case .emailChanged: .emailChanged
    case .centre: .centre
    case .since: .since
    case .earlier: .when
    case nil: nil
    }
  }
}
