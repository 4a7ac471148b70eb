/// The one gate for edits: every rule of editing stands here once, for the screen, the commands
/// and the import.
public struct Editor: Sendable {
  public let records: Records
  public let catalogue: Catalogue
  /// The last day that something done can bear.
  public let today: Day

  public init(_ records: Records, _ catalogue: Catalogue, today: Day) {
    self.records = records
    self.catalogue = catalogue
    self.today = today
  }

  public func change(for edit: Edit) throws(EditRefusal) -> Change {
    switch edit {
    case .tick(let id, let values): try ticking(id, values)
    case .untick(let id), .unskip(let id): .untick(try numbered(id))
    case .skip(let id): try skipping(id)
    case .onceMore(let id, let step, let values): try onceMore(id, step, values)
    case .requestAgain(let id, let values): try requestAgain(id, values)
    case .note(let id, let note, let proof): noting(try numbered(id), note, proof)
    case .end(let id, let kind, let reason):
      .end(try numbered(id), Ending(kind: kind, day: today, reason: reason))
    case .reopen(let id): .reopen(try numbered(id))
    case .editCase(let id, let ownDate, let note): editing(try numbered(id), ownDate, note)
    case .addPerson(let name, let country): try adding(name, country)
    case .editPerson(let id, let name, let country): try editing(id, name, country)
    case .removePerson(let id): try removing(id)
    case .addAccounts(let platform, let labels, let owner, let centre):
      try adding(platform, labels, owner, centre)
    case .editAccount(let id, let values): try editing(id, values)
    case .link(let ids, let name, let since): try linking(ids, name, since)
    case .unlink(let id): .unlink(try account(id).id)
    case .removeAccount(let id): .removeAccount(try account(id).id)
    case .begin(let beginning): try begin(beginning)
    }
  }

  /// Refuses a day of something done that lies ahead; nil if it does not.
  func ahead(_ day: Day, of field: EditRefusal.Field) -> EditRefusal? {
    day > today ? .dayAhead(day, of: field, today: today) : nil
  }

  func check(_ day: Day?, of field: EditRefusal.Field) throws(EditRefusal) {
    if let day, let ahead = ahead(day, of: field) { throw ahead }
  }

  // MARK: Cases

  private func editing(
    _ id: CaseID, _ ownDate: KeepOrSet<Day?>, _ note: KeepOrSet<String?>
  ) -> Change {
    var changes: [Change] = []
    if case .set(let day) = ownDate { changes.append(.ownDate(id, day)) }
    if case .set(let text) = note { changes.append(.note(id, text?.unlessBlank)) }
    let kind: Change.Name.Kind = ownDate == .keep ? .noted : .ownDate
    return .all(Change.Name(kind, id.description), changes)
  }
}

extension Tracker {
  public var editor: Editor { Editor(records, catalogue, today: today) }
}

extension String {
  /// nil if there is nothing but blanks; else as it is.
  var unlessBlank: String? { allSatisfy(\.isWhitespace) ? nil : self }
}
