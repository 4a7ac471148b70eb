import VetoModel
import VetoWords

// Adding and editing accounts and people.
extension AppState {
  mutating func openAdd() {
    guard !masked else { return say(words.showNamesFirst) }
    var items: [Menu.Item] = []
    if let platform {
      items.append(
        .init(
          words.addAccount(on: platform.name[words.language], platform.column),
          .addAccount(platform.id)))
    }
    for other in catalogue.platforms where other.id != platformID {
      items.append(
        .init(words.addAccount(on: other.name[words.language], other.column), .addAccount(other.id))
      )
    }
    items.append(.init(words.addPerson, .addPerson))
    sheet = .menu(Menu(title: words.addTitle, items: items))
  }

  mutating func openEdit() {
    guard let account else { return say(words.nothingToEdit) }
    guard !masked else { return say(words.showNamesFirst) }
    let label = shownLabel(account)
    var items = [
      Menu.Item(words.editAccount(label), .editAccount(account.id)),
      Menu.Item(words.removalOfAccount(label), .askRemoveAccount(account.id)),
    ]
    if let person = records.person(account.owner) {
      let name = shownName(person)
      items.append(.init(words.editPerson(name), .editPerson(person.id)))
      items.append(.init(words.removalOfPerson(name), .askRemovePerson(person.id)))
    }
    items.append(.init(words.changeNothing, .nothing))
    sheet = .menu(Menu(title: words.editTitle, items: items))
  }

  // MARK: Accounts

  private static let newPerson = "+"
  private static let notLinked = ""

  mutating func openAccountForm(on platformID: String) {
    guard let platform = catalogue.platform(platformID) else { return }
    let people = records.livePeople
    var owners = people.map { FormField.Option($0.id, $0.name) }
    owners.append(.init(AppState.newPerson, words.newPerson))
    var fields: [FormField] = [
      .text(.labels(platformID), words.labelTitle(platform.column), hint: words.severalLabels),
      .choice(.owner, words.ownerLabel, owners, selected: account?.owner ?? people.first?.id),
      FormField.text(.newPerson, words.startName).shown(when: .owner, is: AppState.newPerson),
    ]
    if canBeLinked(platformID) { fields.append(centreField(platformID, current: nil)) }
    sheet = .form(
      Form(
        .addAccount, title: words.addAccount(on: platform.name[words.language], platform.column),
        text: words.labelAdvice(platform.column), fields: fields))
  }

  private func centreField(_ platformID: String, current: Centre?) -> FormField {
    let group = catalogue.group(ofPlatform: platformID)
    var names = Set(records.liveAccounts.values.flatMap { $0 }.compactMap(\.centre?.name))
    names.formUnion(records.livePeople.map(\.name))
    let options =
      [FormField.Option(AppState.notLinked, words.notLinked)]
      + names.inByteOrder.map { FormField.Option($0, words.centre($0)) }
    return .choice(
      .centre, group?.linkedAccounts[words.language] ?? "", options,
      selected: current?.name ?? AppState.notLinked, hint: words.centreHint)
  }

  mutating func openEditAccount(_ id: AccountID) {
    guard let account = records.account(id), let platform = catalogue.platform(id.platform)
    else { return }
    var fields: [FormField] = [
      .text(.label, words.labelTitle(platform.column), account.label),
      .choice(
        .owner, words.ownerLabel, records.livePeople.map { .init($0.id, $0.name) },
        selected: account.owner),
      .day(
        .emailChanged, words.emailChangedLabel, account.emailChanged?.description ?? "",
        hint: words.emptyMeansNone),
    ]
    if canBeLinked(id.platform) {
      fields.append(centreField(id.platform, current: account.centre))
      fields.append(
        .day(
          .since, words.centreSinceLabel, account.centre?.since?.description ?? "",
          hint: words.emptyMeansUnknown))
    }
    sheet = .form(
      Form(
        .editAccount(id), title: words.editAccount(shownLabel(account)), text: words.dayHint,
        fields: fields))
  }

  mutating func confirmAddAccount(_ form: Form, _ author: Author) {
    guard case .labels(let platformID)? = form.fields.first?.name else { return }
    let labels = AppState.labels(in: form.text(.labels(platformID)))
    guard !labels.isEmpty else { return fault(words.labelMissing(""), in: form) }
    var changes: [Change] = []
    guard let owner = owner(in: form, &changes) else {
      return fault(words.nameMissing, in: form)
    }
    var taken: Set<AccountID> = []
    for label in labels {
      guard
        let id = records.newAccountID(
          platform: platformID, label: label, owner: owner, besides: taken)
      else { return fault(words.alreadyThere(label), in: form) }
      taken.insert(id)
      let centre = chosenCentre(in: form).map { Centre(name: $0, since: now.day) }
      changes.append(.addAccount(id, label: label, owner: owner, centre: centre))
    }
    guard let first = changes.first(where: { $0.name.kind == .accountAdded }) else { return }
    sheet = nil
    make(.all(first.name, changes), author)
    let column = AccountID(first.name.subject).flatMap { id in
      tracker.accounts(on: platformID).firstIndex { $0.id == id }
    }
    go(toPlatform: platformID, column: column ?? 0)
  }

  // The chosen person, or a new one that is added with the account.
  private func owner(in form: Form, _ changes: inout [Change]) -> String? {
    guard let chosen = form.chosen(.owner) else { return nil }
    guard chosen == AppState.newPerson else { return chosen }
    let name = form.text(.newPerson)
    guard !name.isEmpty else { return nil }
    if let old = records.livePeople.first(where: { $0.name == name }) { return old.id }
    guard let id = records.newPersonID(name: name) else { return nil }
    changes.append(.addPerson(id, name: name, country: records.livePeople.first?.country))
    return id
  }

  private func chosenCentre(in form: Form) -> String? {
    form.chosen(.centre).flatMap { $0 == AppState.notLinked ? nil : $0 }
  }

  mutating func confirmEditAccount(_ id: AccountID, _ form: Form, _ author: Author) {
    guard let account = records.account(id) else { return }
    let label = form.text(.label)
    guard !label.isEmpty else { return fault(words.labelMissing(""), in: form) }
    guard let changed = readOptionalDay(.emailChanged, in: form) else { return }
    let edit = Change.editAccount(
      id, label: label, owner: form.chosen(.owner) ?? account.owner, emailChanged: changed)
    var changes = [edit]
    if form[.centre] != nil {
      guard let since = readOptionalDay(.since, in: form) else { return }
      if let name = chosenCentre(in: form) {
        let isNew = account.centre?.name != name
        let day = since ?? (isNew && account.centre?.since == nil ? now.day : nil)
        changes.append(.link(id, to: Centre(name: name, since: day)))
      } else if account.centre != nil {
        changes.append(.unlink(id))
      }
    }
    sheet = nil
    make(.all(edit.name, changes), author)
  }

  // MARK: People

  mutating func openPersonForm(_ id: String?) {
    let person = id.flatMap { records.person($0) }
    sheet = .form(
      Form(
        id.map { .editPerson($0) } ?? .addPerson,
        title: person.map { words.editPerson(shownName($0)) } ?? words.addPerson,
        fields: [
          .text(.name, words.startName, person?.name ?? ""),
          .choice(
            .country, words.startCountry, words.countryOptions.map { .init($0.code, $0.name) },
            selected: person.map { $0.country ?? "" } ?? records.livePeople.first?.country ?? "",
            hint: words.startCountryHint),
        ]))
  }

  mutating func confirmPerson(_ id: String?, _ form: Form, _ author: Author) {
    let name = form.text(.name)
    guard !name.isEmpty else { return fault(words.nameMissing, in: form) }
    let country = form.chosen(.country).flatMap { $0.isEmpty ? nil : $0 }
    if let id {
      sheet = nil
      make(.editPerson(id, name: name, country: country), author)
    } else {
      guard let id = records.newPersonID(name: name) else {
        return fault(words.alreadyThere(name), in: form)
      }
      sheet = nil
      guard make(.addPerson(id, name: name, country: country), author) else { return }
      openAdd()
      say(words.personAddedNotice(name))
    }
  }

  // MARK: Removing

  mutating func askRemoveAccount(_ id: AccountID) {
    guard let account = records.account(id) else { return }
    sheet = .menu(
      Menu(
        title: words.removeQuestion(shownLabel(account)), text: words.removeText,
        items: [
          .init(words.keep, .nothing),
          .init(words.removalOfAccount(shownLabel(account)), .removeAccount(id)),
        ]))
  }

  mutating func askRemovePerson(_ id: String) {
    guard let person = records.person(id) else { return }
    let count = records.liveAccounts.values.flatMap { $0 }.filter { $0.owner == id }.count
    sheet = .menu(
      Menu(
        title: words.removeQuestion(shownName(person)),
        text: words.removePersonText(accounts: count),
        items: [
          .init(words.keep, .nothing),
          .init(words.removalOfPerson(shownName(person)), .removePerson(id)),
        ]))
  }
}
