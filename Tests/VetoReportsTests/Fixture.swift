import VetoModel
import VetoReports
import VetoWords

/// A small catalogue and the example's people, for reports to speak of.
enum Fixture {
  static func both(_ french: String, _ english: String) -> Bilingual {
    Bilingual(french: french, english: english)
  }

  static func step(_ id: String, _ kind: StepKind, optional: Bool = false) -> Step {
    Step(
      id: id, kind: kind, title: both("Étape \(id)", "Step \(id)"),
      text: both("Faites {account}.", "Do {account}."), optional: optional,
      path: both("Menu › Données", "Menu › Data"),
      links: [Link(url: "https://example.org/\(id)", text: both("Formulaire", "Form"))],
      expect: both("Un message.", "A message."), doubt: both("Peut-être.", "Perhaps."),
      offer: both("Je m'oppose, {controller}.", "I object, {controller}."))
  }

  static let source = Source(
    name: "Journal", url: "https://example.org/j", date: "2025-05",
    says: both("Le 27.", "The 27th."))

  static var day27: Day { Day(number: 20_235) }

  static var cutOff: CutOff {
    CutOff(
      day: day27, lastSafeDay: Day(number: 20_234), text: both("Annoncé.", "Announced."),
      after: both("Ensuite aussi.", "Afterwards too."), confidence: .high, sources: [source],
      rivals: [
        RivalDay(
          day: Day(number: 20_236), text: both("Avant le 28", "Before the 28th"),
          sources: [source])
      ])
  }

  static var procedure: Procedure {
    Procedure(
      id: "object", title: both("S'opposer", "Object"), text: both("Vous dites.", "You say."),
      act: "training", reach: .linked, reason: .optional, minutes: 5, checkAgainMonths: 12,
      cutOffs: [cutOff], preconditions: [both("Un compte.", "An account.")],
      doubt: both("Pas sûr.", "Not certain."), sources: [source], reread: Day(number: 20_780),
      tried: false,
      steps: [step("account", .act), step("send", .submit), step("answer", .answer)])
  }

  static var catalogue: Catalogue {
    let platform = Platform(
      id: "facebook", name: both("Facebook", "Facebook"), column: .account,
      controller: Controller(name: "Meta Ireland", address: nil, country: "IE"),
      topics: ["silence"], procedures: [procedure])
    let topic = Topic(
      id: "silence", title: both("Le silence", "Silence"),
      text: both("Ce n'est pas un oui.", "It is not a yes."), sources: [source])
    let group = Group(
      id: "meta", name: both("Meta", "Meta"),
      linkedAccounts: both("Espace Comptes", "Accounts Centre"), topics: [topic],
      platforms: [platform])
    return Catalogue(
      groups: [group],
      lawSteps: [step("law.extended", .extension), step("law.complaint", .complaint)])
  }

  static func tracker(_ changes: [Change] = []) -> Tracker {
    var progress = Progress.demo(.english)
    var history = History()
    for change in changes {
      progress.apply(change, by: Author(device: "test", now: 0), history: &history)
    }
    return Tracker(
      catalogue: catalogue, records: Records(progress), today: Demo.now.day)
  }

  static let english = Words(.english)
  static let french = Words(.french)
}
