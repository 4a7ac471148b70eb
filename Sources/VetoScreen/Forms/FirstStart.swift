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

/// An objection that was sent before Veto was there.
struct EarlierObjection {
  let day: Day
  let isAccepted: Bool
}

public enum StartPage: Hashable, Sendable {
  case person, platforms, accounts, earlier
}

// The first start: whose data, which platforms, which accounts, objected before or not.
extension AppState {
  mutating func beginStart(homeCountry: String?) {
    start = StartAnswers(country: homeCountry)
    sheet = .form(startForm(.person, StartAnswers(country: homeCountry)))
  }

  /// The last platforms in the catalogue that a first start proposes already ticked.
  private static let usual = ["facebook", "instagram", "whatsapp"]

  func startForm(_ page: StartPage, _ answers: StartAnswers) -> Form {
    switch page {
    case .person: personPage(answers)
    case .platforms: platformsPage
    case .accounts: accountsPage(answers)
    case .earlier: earlierPage
    }
  }

  private func personPage(_ answers: StartAnswers) -> Form {
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

  private var platformsPage: Form {
    let fields = catalogue.platforms.map { platform in
      FormField.box(
        .platform(platform.id), platform.name[words.language],
        AppState.usual.contains(platform.id),
        hint: platform.procedures.first?.title[words.language] ?? "")
    }
    return Form(
      .start(.platforms), title: words.startPlatforms, text: words.startPlatformsText, isNew: true,
      fields: fields)
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
    if answers.platforms.contains(where: { canBeLinked($0) }) {
      let group = answers.platforms.compactMap { catalogue.group(ofPlatform: $0) }.first
      let name = group?.linkedAccounts[words.language] ?? ""
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
          [.init("no", words.noAnswerYet), .init("yes", words.answerAccepted)]
        ).shown(when: .objected, is: "yes"),
      ])
  }

  /// Only platforms whose objection reaches linked accounts are asked about.
  func canBeLinked(_ platform: String) -> Bool {
    catalogue.platform(platform)?.procedures.contains { $0.reach == .linked } ?? false
  }

  // MARK: Going on

  mutating func confirmStart(
    _ page: StartPage, _ form: Form, _ author: Author
  ) throws(FormFault) {
    guard var answers = start else { return }
    switch page {
    case .person:
      guard let name = form.filled(.name) else { throw FormFault(words.nameMissing) }
      answers.name = name
      answers.country = form.chosen(.country)?.orNil
      turn(to: .platforms, answers)
    case .platforms:
      answers.platforms = catalogue.platforms.map(\.id).filter { form[.platform($0)]?.isOn == true }
      guard !answers.platforms.isEmpty else { throw FormFault(words.platformMissing) }
      turn(to: .accounts, answers)
    case .accounts:
      for id in answers.platforms {
        let labels = labels(of: id, in: form)
        guard !labels.isEmpty else {
          throw FormFault(words.labelMissing(catalogue.platform(id)?.name[words.language] ?? id))
        }
        answers.labels[id] = labels
      }
      answers.areLinked = form.chosen(.linked) == "yes"
      if answers.platforms.contains(where: { canBeLinked($0) }) {
        turn(to: .earlier, answers)
      } else {
        finishStart(answers, nil, author)
      }
    case .earlier: finishStart(answers, try earlierObjection(in: form), author)
    }
  }

  private mutating func turn(to page: StartPage, _ answers: StartAnswers) {
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

  private func earlierObjection(in form: Form) throws(FormFault) -> EarlierObjection? {
    guard form.chosen(.objected) == "yes" else { return nil }
    return EarlierObjection(
      day: try pastDay(.when, in: form), isAccepted: form.chosen(.confirmed) == "yes")
  }

  private mutating func finishStart(
    _ answers: StartAnswers, _ objected: EarlierObjection?, _ author: Author
  ) {
    start = nil
    sheet = nil
    begin(with: answers, objected: objected, author)
    goToFirstThingToDo()
  }
}
