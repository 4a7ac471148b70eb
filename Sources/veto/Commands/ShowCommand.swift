import ArgumentParser
import VetoModel
import VetoReports
import VetoWords

/// `veto show`
struct ShowCommand: Command {
  static let configuration = CommandConfiguration(
    commandName: "show", abstract: "Text, path, links and sources of one thing.",
    discussion: "Of law.complaint and law.authority, --account says what holds for that case.")

  @Argument(
    help: ArgumentHelp(
      "A platform, a procedure or a step.", valueName: "P[/PROCEDURE[/STEP]]"))
  var subject: String

  @Option(help: ArgumentHelp("Whose complaint: an id or a label.", valueName: "A"))
  var account: String?

  @Flag(help: "One JSON document.") var json = false

  @OptionGroup(title: "Global options") var options: GlobalOptions

  func run(in context: Context) throws {
    let named = try context.subject(subject)
    let complaint = try context.complaint(named, account)
    let report = ShowReport(named, context.words, today: context.today, complaint: complaint)
    try Output.write(json ? document(report.json) : report.text)
  }
}

extension Context {
  /// The paragraphs of a complaint: of an account's, or what holds for all.
  fileprivate func complaint(
    _ subject: ShowReport.Subject, _ account: String?
  ) throws -> [String] {
    guard case .step(let step, let procedure, let platform) = subject,
      step.kind.concernsComplaint
    else {
      if account != nil { throw Failure.wrongUse(words.accountOfOther) }
      return []
    }
    var facts = ComplaintCase(country: nil, controllerCountry: platform.controller?.country ?? "")
    if let account {
      let tracker = try open().tracker
      let found = try self.account(account, on: platform.id, tracker.records)
      facts = tracker.complaint(found, procedure)
    }
    let before = step.kind == .complaint ? words.complaint(facts, catalogue) : []
    return before + words.afterComplaint(facts, today: today)
  }

  /// What a text such as `facebook/object` or `meta` names.
  func subject(_ text: String) throws -> ShowReport.Subject {
    let parts = text.split(separator: "/", omittingEmptySubsequences: false).map(String.init)
    switch parts.count {
    case 1:
      if let group = catalogue.whole.groups.first(where: { $0.id == text }) {
        return .group(group)
      }
      let platform = try platform(text)
      guard let group = catalogue.group(ofPlatform: platform.id) else {
        throw Failure(.internalError, nil)
      }
      return .platform(platform, group)
    case 2:
      let address = try procedure(text)
      return .procedure(address.procedure, address.platform)
    case 3:
      let address = try procedure(parts[0] + "/" + parts[1])
      let step = try step(parts[2], of: address.procedure)
      return .step(step, address.procedure, address.platform)
    default: throw Failure.wrongUse(words.notAStep(text))
    }
  }
}
