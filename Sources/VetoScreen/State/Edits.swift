public import VetoModel
import VetoWords

/// What a person wants changed. Every `Change` of the screen is made in this file.
public enum Edit: Hashable, Sendable {
  case tick(TickID, isSent: Bool)
  case answer(TickID, Outcome)
  /// Looked at again.
  case lookAgain(TickID)
  /// The same request once more: its clock stays.
  case sendAgain(TickID)
  /// A new request, with a clock of its own.
  case objectAgain(TickID)
  case untick(TickID)
  case skip(TickID)
  case dates(TickID, on: Setting<Day>, received: Setting<Day>, outcome: Setting<Outcome>)
  case note(TickID, note: Setting<String>, proof: Setting<Proof>)
  case noteOfCase(CaseID, String?)
  case ownDate(CaseID, Day?)
  case end(CaseID, Ending.Kind)
  case reopen(CaseID)
  case account(
    AccountID, label: Setting<String>, owner: Setting<String>, emailChanged: Setting<Day>,
    centre: Setting<Centre>)
  case person(String, name: Setting<String>, country: Setting<String>)
  case addPerson(String, name: String, country: String?)
  case removeAccount(AccountID)
  case removePerson(String)
  /// The value of a clash that was not kept.
  case takeOther(Clash)
  /// Everything as a copy of that name has it.
  case restore([Difference], from: String)
}

/// What becomes of a value: it stays exactly as it is, or is set; nil takes it away.
public enum Setting<Content: Hashable & Sendable>: Hashable, Sendable {
  case kept
  case set(Content?)

  fileprivate var isSet: Bool { self != .kept }

  var content: Content? {
    if case .set(let content) = self { content } else { nil }
  }
}

extension Edit {
  fileprivate func change(today: Day) -> Change {
    switch self {
    case .tick(let id, let isSent): .tick(id, on: today, received: isSent ? today : nil)
    case .sendAgain(let id), .objectAgain(let id): .tick(id, on: today, received: today)
    case .answer(let id, let outcome): .answered(id, outcome, on: today)
    case .lookAgain(let id): .tick(id, on: today, received: nil)
    case .untick(let id): .untick(id)
    case .skip(let id): .skip(id)
    case .dates(let id, let on, let received, let outcome):
      Change.date(id, on: on.content, received: received.content, outcome: outcome.content)
        .only(["on": on.isSet, "received": received.isSet, "outcome": outcome.isSet])
    case .note(let id, let note, let proof):
      Change.note(id, note.content, proof: proof.content)
        .only(["note": note.isSet, "proof": proof.isSet])
    case .noteOfCase(let id, let note): .note(id, note)
    case .ownDate(let id, let day): .ownDate(id, day)
    case .end(let id, let kind): .end(id, Ending(kind: kind, day: today, reason: nil))
    case .reopen(let id): .reopen(id)
    case .account(let id, let label, let owner, let emailChanged, let centre):
      .account(id, label, owner, emailChanged, centre)
    case .person(let id, let name, let country):
      Change.editPerson(id, name: name.content ?? "", country: country.content)
        .only(["name": name.isSet, "country": country.isSet])
    case .addPerson(let id, let name, let country): .addPerson(id, name: name, country: country)
    case .removeAccount(let id): .removeAccount(id)
    case .removePerson(let id): .removePerson(id)
    case .takeOther(let clash): .takeOther(clash)
    case .restore(let differences, let name): .restore(differences, from: name)
    }
  }

  /// What is said once it is done; nil if the screen shows it well enough.
  fileprivate func notice(_ words: Words) -> String? {
    switch self {
    case .tick(_, let isSent): isSent ? words.sentIsNotDone : nil
    case .objectAgain: words.sentIsNotDone
    case .sendAgain: words.resent
    case .lookAgain: words.checkedAgain
    case .removeAccount, .removePerson: words.removedNotice
    case .restore(_, let name): words.broughtBack(name)
    case .answer, .untick, .skip, .dates, .note, .noteOfCase, .ownDate, .end, .reopen, .account,
      .person, .addPerson, .takeOther:
      nil
    }
  }
}

extension Change {
  fileprivate static func answered(_ id: TickID, _ outcome: Outcome?, on day: Day) -> Change {
    let tick = Change.tick(id, on: day, received: nil)
    return .all(tick.name, [tick] + (outcome.map { [.outcome(id, $0)] } ?? []))
  }

  fileprivate static func account(
    _ id: AccountID, _ label: Setting<String>, _ owner: Setting<String>,
    _ emailChanged: Setting<Day>, _ centre: Setting<Centre>
  ) -> Change {
    let edit = Change.editAccount(
      id, label: label.content ?? "", owner: owner.content ?? "",
      emailChanged: emailChanged.content
    ).only(["label": label.isSet, "owner": owner.isSet, "emailChanged": emailChanged.isSet])
    guard case .set(let centre) = centre else { return edit }
    return .all(edit.name, [edit, centre.map { .link(id, to: $0) } ?? .unlink(id)])
  }

  // The fields that are set, and no other.
  fileprivate func only(_ fields: [String: Bool]) -> Change {
    Change(name, assignments.filter { fields[$0.address.field] == true })
  }
}

extension AppState {
  /// Does what is wanted, says so, and notes it for undo.
  /// - Returns: whether anything is different now.
  @discardableResult
  mutating func make(_ edit: Edit, _ author: Author) -> Bool {
    guard make(edit.change(today: now.day), author) else { return false }
    if let notice = edit.notice(words) { say(notice) }
    return true
  }

  /// Adds accounts of one person, who may be new.
  /// - Returns: the first of them; nil if nothing may be changed.
  mutating func addAccounts(
    _ labels: [String], on platform: String, of owner: NewOwner, centre: String?, _ author: Author
  ) throws(FormFault) -> AccountID? {
    var changes: [Change] = []
    let ownerID: String
    switch owner {
    case .known(let id): ownerID = id
    case .new(let name):
      guard let id = records.newPersonID(name: name) else {
        throw FormFault(words.alreadyThere(name), at: .newPerson)
      }
      changes.append(.addPerson(id, name: name, country: records.livePeople.first?.country))
      ownerID = id
    }
    var added: [AccountID] = []
    for label in labels {
      guard
        let id = records.newAccountID(
          platform: platform, label: label, owner: ownerID, besides: Set(added))
      else { throw FormFault(words.alreadyThere(label)) }
      added.append(id)
      let centre = centre.map { Centre(name: $0, since: now.day) }
      changes.append(.addAccount(id, label: label, owner: ownerID, centre: centre))
    }
    guard let first = added.first else { return nil }
    let name = Change.Name(.accountAdded, first.description)
    return make(.all(name, changes), author) ? first : nil
  }

  /// Everything that the first start learned, as one thing done.
  mutating func begin(
    with answers: StartAnswers, objected: EarlierObjection?, _ author: Author
  ) {
    let owner = records.newPersonID(name: answers.name) ?? slug(of: answers.name)
    var changes = [Change.addPerson(owner, name: answers.name, country: answers.country)]
    for platform in answers.platforms {
      let linked = answers.areLinked && canBeLinked(platform)
      let centre = linked ? Centre(name: answers.name, since: nil) : nil
      var taken: Set<AccountID> = []
      for label in answers.labels[platform] ?? [] {
        guard
          let id = records.newAccountID(
            platform: platform, label: label, owner: owner, besides: taken)
        else { continue }
        taken.insert(id)
        changes.append(.addAccount(id, label: label, owner: owner, centre: centre))
        if let objected { changes += earlier(objected, of: id) }
      }
    }
    make(.all(Change.Name(.began, owner), changes), author)
  }

  private func earlier(_ objection: EarlierObjection, of account: AccountID) -> [Change] {
    var changes: [Change] = []
    for procedure in catalogue.platform(account.platform)?.procedures ?? []
    where procedure.reach == .linked {
      guard let submit = procedure.submit else { continue }
      let id = CaseID(account: account, procedure: procedure.id)
      changes.append(.tick(id.tick(submit.id), on: objection.day, received: objection.day))
      guard objection.isAccepted,
        let answer = procedure.steps.first(where: { $0.kind == .answer })
      else { continue }
      changes.append(.answered(id.tick(answer.id), .accepted, on: objection.day))
    }
    return changes
  }
}

/// Whose accounts are added.
enum NewOwner {
  case known(String)
  /// Somebody of that name, added with them.
  case new(String)
}
