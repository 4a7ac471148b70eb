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
    if platform.canBeLinked { fields.append(centreField(platformID, current: nil)) }
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
      .centre, group?.linkedAccounts?[words.language] ?? "", options,
      selected: current?.name ?? AppState.notLinked, hint: words.centreHint)
  }

  private func chosenCentre(in form: Form) -> String? { form.chosen(.centre)?.orNil }

  mutating func confirmNewAccount(
    on platformID: String, _ form: Form, _ author: Author
  ) throws(FormFault) {
    let labels = AppState.labels(in: form.text(.labels(platformID)))
    let centre = chosenCentre(in: form).map { Centre(name: $0, since: now.day) }
    let change = try make(
      .addAccounts(platform: platformID, labels: labels, owner(in: form), centre), from: form,
      author)
    if let first = AccountID(change.name.subject) { go(to: Destination(first)) }
  }

  // The chosen person, or one who is added with the account.
  private func owner(in form: Form) -> Owner {
    if let chosen = form.chosen(.owner), chosen != AppState.newPerson { return .person(chosen) }
    return .new(name: form.text(.newPerson), country: records.livePeople.first?.country)
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
    if platform.canBeLinked {
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
    try make(
      .editAccount(
        id,
        AccountValues(
          label: form.setting(.label, form.text(.label)),
          owner: KeepOrSet(form.hasChanged(.owner) ? form.chosen(.owner) : nil),
          emailChanged: try optionalDay(.emailChanged, in: form),
          centre: form.setting(.centre, chosenCentre(in: form)),
          since: try optionalDay(.since, in: form))), from: form, author)
  }

  private func optionalDay(
    _ name: FormField.Name, in form: Form
  ) throws(FormFault) -> KeepOrSet<Day?> {
    guard form.hasChanged(name) else { return .keep }
    return .set(form.text(name).isEmpty ? nil : try doneDay(name, in: form))
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
    try make(
      .editPerson(
        id, name: form.setting(.name, form.text(.name)),
        country: form.setting(.country, form.chosen(.country)?.orNil)), from: form, author)
  }

  mutating func confirmNewPerson(_ form: Form, _ author: Author) throws(FormFault) {
    let name = form.text(.name)
    try make(
      .addPerson(name: name, country: form.chosen(.country)?.orNil), from: form, author)
    openAdd()
    say(words.personAddedNotice(name))
  }
}
