import VetoModel
import VetoWords

/// What the first start has learned so far.
public struct StartAnswers: Hashable, Sendable {
  public var name = ""
  public var country: String?
  public var platforms: [String] = []
  /// The labels typed for each platform.
  public var labels: [String: [String]] = [:]
  public var areLinked = false
}

// The first start: whose data, which platforms, which accounts, objected before or not.
extension AppState {
  mutating func beginStart(homeCountry: String?) {
    start = StartAnswers(country: homeCountry)
    sheet = .form(personPage)
  }

  /// The last platforms in the catalogue that a first start proposes already ticked.
  private static let usual = ["facebook", "instagram", "whatsapp"]

  private var personPage: Form {
    var form = Form(
      .startPerson, title: words.startTitle, text: words.startPromise(fileName),
      fields: [
        .text(.name, words.startName, start?.name ?? "", hint: words.startNameHint),
        .choice(
          .country, words.startCountry, words.countryOptions.map { .init($0.code, $0.name) },
          selected: start?.country ?? "", hint: words.startCountryHint),
      ])
    form.shortText = words.startPromiseInShort
    return form
  }

  private var platformsPage: Form {
    let fields = catalogue.platforms.map { platform in
      FormField.box(
        .platform(platform.id), platform.name[words.language],
        AppState.usual.contains(platform.id),
        hint: platform.procedures.first?.title[words.language] ?? "")
    }
    return Form(
      .startPlatforms, title: words.startPlatforms, text: words.startPlatformsText, fields: fields)
  }

  private func accountsPage(_ answers: StartAnswers) -> Form {
    var fields: [FormField] = []
    for id in answers.platforms {
      guard let platform = catalogue.platform(id) else { continue }
      fields.append(
        .text(
          .labels(id), platform.name[words.language], answers.name,
          hint: words.labelHint(platform.column)))
    }
    if answers.platforms.filter({ canBeLinked($0) }).count > 0 {
      let group = answers.platforms.compactMap { catalogue.group(ofPlatform: $0) }.first
      let name = group?.linkedAccounts[words.language] ?? ""
      fields.append(
        .choice(
          .linked, words.startLinked(name),
          [.init("no", words.notLinkedOrUnknown), .init("yes", words.allLinked)],
          hint: words.startLinkedHint(name)))
    }
    return Form(
      .startAccounts, title: words.startAccounts, text: words.startAccountsText, fields: fields)
  }

  private var earlierPage: Form {
    Form(
      .startEarlier, title: words.startEarlier, text: words.startEarlierText,
      fields: [
        .choice(
          .objected, words.startObjected,
          [.init("no", words.noOrUnknown), .init("yes", words.yesObjected)]),
        FormField.day(.when, words.startWhen, hint: words.dayHint)
          .shown(when: .objected, is: "yes"),
        FormField.choice(
          .confirmed, words.startConfirmed,
          [.init("no", words.noAnswerYet), .init("yes", words.answerAccepted)]
        ).shown(when: .objected, is: "yes"),
      ])
  }

  /// Only platforms whose objection reaches linked accounts are asked about.
  func canBeLinked(_ platform: String) -> Bool {
    catalogue.platform(platform)?.procedures.contains { $0.reach == .linked } ?? false
  }

  // MARK: Going on

  mutating func confirmStart(_ form: Form, _ author: Author) {
    guard var answers = start else { return }
    switch form.purpose {
    case .startPerson:
      answers.name = form.text(.name)
      guard !answers.name.isEmpty else { return fault(words.nameMissing, in: form) }
      answers.country = form.chosen(.country).flatMap { $0.isEmpty ? nil : $0 }
      turn(to: platformsPage, answers)
    case .startPlatforms:
      answers.platforms = catalogue.platforms.map(\.id).filter { form[.platform($0)]?.isOn == true }
      guard !answers.platforms.isEmpty else { return fault(words.platformMissing, in: form) }
      turn(to: accountsPage(answers), answers)
    case .startAccounts: confirmAccounts(form, answers, author)
    case .startEarlier: finishStart(form, answers, author)
    default: break
    }
  }

  private mutating func turn(to page: Form, _ answers: StartAnswers) {
    start = answers
    sheet = .form(page)
  }

  private mutating func confirmAccounts(
    _ form: Form, _ answers: StartAnswers, _ author: Author
  ) {
    var answers = answers
    for id in answers.platforms {
      answers.labels[id] = AppState.labels(in: form.text(.labels(id)))
      guard answers.labels[id]?.isEmpty == false else {
        return fault(
          words.labelMissing(catalogue.platform(id)?.name[words.language] ?? id), in: form)
      }
    }
    answers.areLinked = form.chosen(.linked) == "yes"
    start = answers
    if answers.platforms.contains(where: { canBeLinked($0) }) {
      turn(to: earlierPage, answers)
    } else {
      finishStart(nil, answers, author)
    }
  }

  /// Several names, separated by commas or semicolons.
  static func labels(in text: String) -> [String] {
    text.split { $0 == "," || $0 == ";" }.map { LineEditor(String($0)).trimmed }
      .filter { !$0.isEmpty }
      .reduce(into: []) { if !$0.contains($1) { $0.append($1) } }
  }

  private mutating func finishStart(_ form: Form?, _ answers: StartAnswers, _ author: Author) {
    var earlier: (day: Day, accepted: Bool)?
    if let form, form.chosen(.objected) == "yes" {
      guard let day = readPastDay(.when, in: form) else { return }
      earlier = (day, form.chosen(.confirmed) == "yes")
    }
    guard let change = beginning(answers, earlier) else { return }
    start = nil
    sheet = nil
    make(change, author)
    goToFirstThingToDo()
  }

  private func beginning(
    _ answers: StartAnswers, _ earlier: (day: Day, accepted: Bool)?
  ) -> Change? {
    let owner = records.newPersonID(name: answers.name) ?? slug(of: answers.name)
    var changes = [Change.addPerson(owner, name: answers.name, country: answers.country)]
    for platform in answers.platforms {
      var taken: Set<AccountID> = []
      for label in answers.labels[platform] ?? [] {
        guard
          let id = records.newAccountID(
            platform: platform, label: label, owner: owner, besides: taken)
        else { continue }
        taken.insert(id)
        let linked = answers.areLinked && canBeLinked(platform)
        let centre = linked ? Centre(name: answers.name, since: nil) : nil
        changes.append(.addAccount(id, label: label, owner: owner, centre: centre))
        if let earlier { changes += objection(of: id, earlier) }
      }
    }
    return .all(Change.Name(.began, owner), changes)
  }

  private func objection(
    of account: AccountID, _ earlier: (day: Day, accepted: Bool)
  ) -> [Change] {
    let procedures = catalogue.platform(account.platform)?.procedures ?? []
    var changes: [Change] = []
    for procedure in procedures where procedure.reach == .linked {
      guard let submit = procedure.submit else { continue }
      let id = CaseID(account: account, procedure: procedure.id)
      changes.append(.tick(id.tick(submit.id), on: earlier.day, received: earlier.day))
      guard earlier.accepted, let answer = procedure.steps.first(where: { $0.kind == .answer })
      else { continue }
      changes.append(.tick(id.tick(answer.id), on: earlier.day, received: nil))
      changes.append(.outcome(id.tick(answer.id), .accepted))
    }
    return changes
  }
}
