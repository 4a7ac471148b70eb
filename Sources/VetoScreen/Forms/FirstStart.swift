import VetoModel
import VetoWords

public enum StartPage: Hashable, Sendable {
  case person, platforms, accounts, earlier
}

// The first start: whose data, which platforms, which accounts, objected before or not.
extension AppState {
  mutating func beginStart(homeCountry: String?) {
    turn(to: .person, Beginning(name: "", country: homeCountry))
  }

  /// The last platforms in the catalogue that a first start proposes already ticked.
  private static let usual = ["facebook", "instagram", "whatsapp"]

  func startForm(_ page: StartPage, _ answers: Beginning) -> Form {
    switch page {
    case .person: personPage(answers)
    case .platforms: platformsPage
    case .accounts: accountsPage(answers)
    case .earlier: earlierPage
    }
  }

  private func personPage(_ answers: Beginning) -> Form {
    var form = Form(
      .start(.person), title: words.startTitle, text: words.startPromise(fileName), isNew: true,
      fields: [
        .text(.name, words.startName, answers.name, hint: words.startNameHint),
        .choice(
          .country, words.startCountry, words.countryOptions.map { .init($0.code, $0.name) },
          selected: answers.country ?? "", hint: words.startCountryHint),
      ])
    form.shortText = words.startPromiseInShort
    return form
  }

  /// The first start asks about what most people have; the rest is a few letters away.
  private var proposed: [Platform] {
    let all = catalogue.whole
    return all.allPlatforms.filter {
      $0.isPopular || all.group(ofPlatform: $0.id)?.linkedAccounts != nil
    }
  }

  private var platformsPage: Form {
    let fields = proposed.map { platform in
      FormField.box(
        .platform(platform.id), platform.name[words.language],
        AppState.usual.contains(platform.id),
        hint: platform.procedures.first?.title[words.language] ?? "")
    }
    return Form(
      .start(.platforms), title: words.startPlatforms, text: words.startPlatformsText, isNew: true,
      fields: fields)
  }

  private func accountsPage(_ answers: Beginning) -> Form {
    var fields: [FormField] = []
    for id in answers.accounts.map(\.platform) {
      guard let platform = catalogue.platform(id) else { continue }
      fields.append(
        .text(
          .labels(id), platform.name[words.language], answers.name,
          hint: words.labelHint(platform.column)))
    }
    if canBeLinked(answers) {
      let group = answers.accounts.compactMap { catalogue.group(ofPlatform: $0.platform) }.first
      let name = group?.linkedAccounts?[words.language] ?? ""
      fields.append(
        .choice(
          .linked, name,
          [.init("no", words.notLinkedOrUnknown), .init("yes", words.allLinked)],
          hint: words.centreHint))
    }
    return Form(
      .start(.accounts), title: words.startAccounts, text: words.startAccountsText, isNew: true,
      fields: fields)
  }

  private var earlierPage: Form {
    Form(
      .start(.earlier), title: words.startEarlier, text: words.startEarlierText, isNew: true,
      fields: [
        .choice(
          .objected, words.startObjected,
          [.init("no", words.noOrUnknown), .init("yes", words.yesObjected)]),
        FormField.day(.when, words.startWhen, hint: words.dayHint)
          .shown(when: .objected, is: "yes"),
        FormField.choice(
          .confirmed, words.startConfirmed,
          [.init("no", words.noAnswerYet)]
            + Outcome.allCases.map { .init($0.rawValue, words.earlierAnswer($0)) }
        ).shown(when: .objected, is: "yes"),
        FormField.day(.on, words.startAnsweredWhen, hint: words.startAnsweredHint)
          .shown(unless: .confirmed, is: "no"),
      ])
  }

  /// Only platforms whose objection reaches linked accounts are asked about.
  private func canBeLinked(_ answers: Beginning) -> Bool {
    answers.accounts.contains { catalogue.platform($0.platform)?.canBeLinked ?? false }
  }

  // MARK: Going on

  mutating func confirmStart(
    _ page: StartPage, _ form: Form, _ author: Author
  ) throws(FormFault) {
    guard var answers = start else { return }
    switch page {
    case .person:
      answers.name = form.text(.name)
      answers.country = form.chosen(.country)?.orNil
      // What is wrong is said on the page where it can be mended.
      _ = try change(for: .begin(answers), in: form)
      turn(to: .platforms, answers)
    case .platforms:
      answers.accounts = catalogue.platformIDs
        .filter { form[.platform($0)]?.isOn == true }.map { .init(platform: $0, labels: []) }
      guard !answers.accounts.isEmpty else { throw FormFault(words.platformMissing) }
      turn(to: .accounts, answers)
    case .accounts:
      answers.accounts = answers.accounts.map {
        .init(platform: $0.platform, labels: labels(of: $0.platform, in: form))
      }
      answers.areLinked = form.chosen(.linked) == "yes"
      guard canBeLinked(answers) else { return try finishStart(answers, form, author) }
      _ = try change(for: .begin(answers), in: form)
      turn(to: .earlier, answers)
    case .earlier:
      if form.chosen(.objected) == "yes" {
        answers.earlier = try earlier(form)
      }
      try finishStart(answers, form, author)
    }
  }

  // An answer whose day nobody remembers came on the day of sending, as far as is known.
  private func earlier(_ form: Form) throws(FormFault) -> Beginning.Earlier {
    let sent = try doneDay(.when, in: form)
    guard let outcome = form.chosen(.confirmed).flatMap(Outcome.init(rawValue:)) else {
      return .init(day: sent, answer: nil)
    }
    let answered = form.filled(.on) == nil ? sent : try doneDay(.on, in: form)
    return .init(day: sent, answer: .init(outcome, on: answered))
  }

  private mutating func turn(to page: StartPage, _ answers: Beginning) {
    start = answers
    sheet = .form(startForm(page, answers))
  }

  private func labels(of platform: String, in form: Form) -> [String] {
    guard let field = form[.labels(platform)] else { return [] }
    return AppState.labels(in: field.editor.trimmed, proposed: field.proposed)
  }

  /// Several names, separated by commas or semicolons. What was proposed is one name, whatever
  /// stands in it.
  static func labels(in text: String, proposed: String = "") -> [String] {
    var (rest, labels) = (text[...], [String]())
    if !proposed.isEmpty, text.hasPrefix(proposed) {
      let after = text.dropFirst(proposed.count).drop { $0.isWhitespace }
      if after.first.map({ ",;".contains($0) }) ?? true { (rest, labels) = (after, [proposed]) }
    }
    let typed = rest.split { $0 == "," || $0 == ";" }.map { LineEditor(String($0)).trimmed }
    return (labels + typed.filter { !$0.isEmpty })
      .reduce(into: []) { if !$0.contains($1) { $0.append($1) } }
  }

  private mutating func finishStart(
    _ answers: Beginning, _ form: Form, _ author: Author
  ) throws(FormFault) {
    try make(.begin(answers), from: form, author)
    goToFirstThingToDo()
  }
}
