import VetoModel
import VetoWords

// Adding and editing accounts and people.
extension AppState {
  // MARK: Accounts

  private static let newPerson = "+"
  private static let notLinked = ""

  func newAccountForm(on platformID: String) -> Form? {
    guard let platform = catalogue.platform(platformID) else { return nil }
    let people = records.livePeople
    var owners = people.map { FormField.Option($0.id, $0.name) }
    owners.append(.init(AppState.newPerson, words.newPerson))
    var fields: [FormField] = [
      .text(.labels(platformID), words.labelTitle(platform.column), hint: words.severalLabels),
      .choice(.owner, words.ownerLabel, owners, selected: account?.owner ?? people.first?.id),
      FormField.text(.newPerson, words.startName).shown(when: .owner, is: AppState.newPerson),
    ]
    if canBeLinked(platformID) { fields.append(centreField(platformID, current: nil)) }
    return Form(
      .newAccount(on: platformID),
      title: words.addAccount(on: platform.name[words.language], platform.column),
      text: words.labelAdvice(platform.column), isNew: true, fields: fields)
  }

  private func centreField(_ platformID: String, current: Centre?) -> FormField {
    let group = catalogue.group(ofPlatform: platformID)
    var names = Set(records.allLiveAccounts.compactMap(\.centre?.name))
    names.formUnion(records.livePeople.map(\.name))
    let options =
      [FormField.Option(AppState.notLinked, words.notLinked)]
      + names.inByteOrder.map { FormField.Option($0, words.centre($0)) }
    return .choice(
      .centre, group?.linkedAccounts[words.language] ?? "", options,
      selected: current?.name ?? AppState.notLinked, hint: words.centreHint)
  }

  private func chosenCentre(in form: Form) -> String? { form.chosen(.centre)?.orNil }

  mutating func confirmNewAccount(
    on platformID: String, _ form: Form, _ author: Author
  ) throws(FormFault) {
    let labels = AppState.labels(in: form.text(.labels(platformID)))
    guard !labels.isEmpty else { throw FormFault(words.labelMissing("")) }
    let first = try addAccounts(
      labels, on: platformID, of: try owner(in: form), centre: chosenCentre(in: form), author)
    sheet = nil
    if let first { go(to: Place(first)) }
  }

  // The chosen person, or one who is added with the account.
  private func owner(in form: Form) throws(FormFault) -> NewOwner {
    guard let chosen = form.chosen(.owner) else { throw FormFault(words.nameMissing) }
    guard chosen == AppState.newPerson else { return .known(chosen) }
    guard let name = form.filled(.newPerson) else { throw FormFault(words.nameMissing) }
    let known = records.livePeople.first { $0.name == name }
    return known.map { .known($0.id) } ?? .new(name)
  }

  func accountForm(_ id: AccountID) -> Form? {
    guard let account = records.account(id), let platform = catalogue.platform(id.platform)
    else { return nil }
    var fields: [FormField] = [
      .text(.label, words.labelTitle(platform.column), account.label),
      .choice(
        .owner, words.ownerLabel, records.livePeople.map { .init($0.id, $0.name) },
        selected: account.owner),
      .day(
        .emailChanged, words.emailChangedLabel, account.emailChanged, hint: words.emptyMeansNone),
    ]
    if canBeLinked(id.platform) {
      fields.append(centreField(id.platform, current: account.centre))
      fields.append(
        .day(.since, words.centreSinceLabel, account.centre?.since, hint: words.emptyMeansUnknown)
      )
    }
    return Form(
      .account(id), title: words.editAccount(shownLabel(account)), text: words.dayHint,
      fields: fields)
  }

  mutating func confirmAccount(
    _ id: AccountID, _ form: Form, _ author: Author
  ) throws(FormFault) {
    guard let account = records.account(id) else {
      sheet = nil
      return
    }
    guard let label = form.filled(.label) else { throw FormFault(words.labelMissing("")) }
    let changed = try optionalDay(.emailChanged, in: form, before: account.emailChanged)
    let since = try optionalDay(.since, in: form, before: account.centre?.since)
    sheet = nil
    make(
      Edit.account(
        id, label: form.setting(.label, label),
        owner: form.setting(.owner, form.chosen(.owner)),
        emailChanged: form.setting(.emailChanged, changed),
        centre: centre(of: account, since: since, in: form)), author)
  }

  private func centre(of account: Account, since: Day?, in form: Form) -> Setting<Centre> {
    guard form.hasChanged(.centre) || form.hasChanged(.since) else { return .kept }
    guard let name = chosenCentre(in: form) else { return .set(nil) }
    let isNew = account.centre?.name != name && account.centre?.since == nil
    return .set(Centre(name: name, since: since ?? (isNew ? now.day : nil)))
  }

  private func optionalDay(
    _ name: FormField.Name, in form: Form, before: Day?
  ) throws(FormFault) -> Day? {
    guard form.hasChanged(name) else { return before }
    return form.text(name).isEmpty ? nil : try pastDay(name, in: form)
  }

  // MARK: People

  func newPersonForm() -> Form {
    personForm(
      .newPerson, title: words.addPerson, name: "", country: records.livePeople.first?.country,
      isNew: true)
  }

  func personForm(_ id: String) -> Form? {
    guard let person = records.person(id) else { return nil }
    return personForm(
      .person(id), title: words.editPerson(shownName(person)), name: person.name,
      country: person.country, isNew: false)
  }

  private func personForm(
    _ subject: Form.Subject, title: String, name: String, country: String?, isNew: Bool
  ) -> Form {
    Form(
      subject, title: title, isNew: isNew,
      fields: [
        .text(.name, words.startName, name),
        .choice(
          .country, words.startCountry, words.countryOptions.map { .init($0.code, $0.name) },
          selected: country ?? "", hint: words.startCountryHint),
      ])
  }

  mutating func confirmPerson(_ id: String, _ form: Form, _ author: Author) throws(FormFault) {
    guard let name = form.filled(.name) else { throw FormFault(words.nameMissing) }
    sheet = nil
    make(
      Edit.person(
        id, name: form.setting(.name, name),
        country: form.setting(.country, form.chosen(.country)?.orNil)), author)
  }

  mutating func confirmNewPerson(_ form: Form, _ author: Author) throws(FormFault) {
    guard let name = form.filled(.name) else { throw FormFault(words.nameMissing) }
    guard let id = records.newPersonID(name: name) else {
      throw FormFault(words.alreadyThere(name))
    }
    sheet = nil
    let country = form.chosen(.country)?.orNil
    guard make(Edit.addPerson(id, name: name, country: country), author) else { return }
    openAdd()
    say(words.personAddedNotice(name))
  }
}
