import VetoModel
import VetoWords

// What a and e offer, and the question before something is removed.
extension AppState {
  mutating func openAdd() {
    guard !masked else { return say(words.showNamesFirst) }
    let others = catalogue.allPlatforms.filter { $0.id != platformID }
    let items = ([platform].compactMap(\.self) + others).map { platform in
      let account = words.addAccount(on: platform.fullName[words.language], platform.column)
      return Menu.Item(
        ([account] + costs(of: platform)).joined(separator: " · "),
        .open(.newAccount(on: platform.id)))
    }
    offer(words.addTitle, items + [.init(words.addPerson, .open(.newPerson))], finds: true)
  }

  // What there is to do first, and how long all of it takes.
  private func costs(of platform: Platform) -> [String] {
    guard let first = platform.procedures.first else { return [] }
    let minutes = platform.procedures.map(\.minutes).reduce(0, +)
    return [words.kind(first.kind), words.minutes(minutes)]
  }

  mutating func openEdit() {
    guard let account else { return say(words.nothingToEdit) }
    guard !masked else { return say(words.showNamesFirst) }
    let label = shownLabel(account)
    var items = [
      Menu.Item(words.editAccount(label), .open(.account(account.id))),
      Menu.Item(words.removalOfAccount(label), .askRemoveAccount(account.id)),
    ]
    if let person = records.person(account.owner) {
      let name = shownName(person)
      items.append(.init(words.editPerson(name), .open(.person(person.id))))
      items.append(.init(words.removalOfPerson(name), .askRemovePerson(person.id)))
    }
    items.append(.init(words.changeNothing, .nothing))
    offer(words.editTitle, items)
  }

  mutating func askRemoveAccount(_ id: AccountID) {
    guard let account = records.account(id) else { return }
    let label = shownLabel(account)
    offer(
      words.removeQuestion(label), text: words.removeText,
      [
        .init(words.keep, .nothing),
        .init(words.removalOfAccount(label), .make(.removeAccount(id))),
      ])
  }

  mutating func askRemovePerson(_ id: String) {
    guard let person = records.person(id) else { return }
    let name = shownName(person)
    let count = records.allLiveAccounts.filter { $0.owner == id }.count
    offer(
      words.removeQuestion(name), text: words.removePersonText(accounts: count),
      [
        .init(words.keep, .nothing), .init(words.removalOfPerson(name), .make(.removePerson(id))),
      ])
  }
}
