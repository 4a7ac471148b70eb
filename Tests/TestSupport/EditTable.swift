/// An edit as a person wants it, for any road: a key on the screen, a command, a row of a table.
/// All are about Claire's `@claire` on Facebook and the procedure `object`, unless they say more.
public enum PlainEdit: Hashable, Sendable {
  /// Days and outcomes as a person writes them; what is not given is kept.
  case tick(
    _ step: String, on: String? = nil, received: String? = nil, outcome: String? = nil,
    note: String? = nil)
  case untick(_ step: String)
  case skip(_ step: String)
  case end(as: String)
  case reopen
  case ownDate(String)
  case caseNote(String)
  case addAccount(_ label: String, person: String = "Claire")
  case relabel(_ label: String, to: String)
  case removeAccount(_ label: String)
  case link(_ labels: [String], since: String)
  case unlink(_ label: String)
  case addPerson(_ name: String)
  case rename(_ name: String, to: String)
  case removePerson(_ name: String)
}

/// One line of the table: what every road must do with an edit, after the same acts.
public struct EditLine: Sendable, CustomStringConvertible {
  public enum Result: Hashable, Sendable {
    /// The values that are different afterwards, by `section/key/field`, as the file writes them;
    /// `null` for one that is taken away.
    case sets([String: String])
    /// A part of the reason, in English. Nothing is different afterwards.
    case refused(String)
  }

  public let name: String
  public let before: [PlainEdit]
  public let edit: PlainEdit
  public let result: Result

  public var description: String { name }
}

extension EditLine {
  private static func line(
    _ name: String, after before: [PlainEdit] = [], _ edit: PlainEdit, _ result: Result
  ) -> EditLine {
    EditLine(name: name, before: before, edit: edit, result: result)
  }

  private static func box(_ step: String) -> String { "ticks/facebook.claire/object/\(step)/" }
  private static func values(_ place: String, _ fields: [String: String]) -> Result {
    .sets(Dictionary(uniqueKeysWithValues: fields.map { (place + $0.key, $0.value) }))
  }

  /// The table. Whoever adds an edit adds its lines; whoever adds a road tests all of them.
  public static let all: [EditLine] = boxes + numbers + cases + accounts + people

  private static let sent = PlainEdit.tick("send", on: "2026-10-01")
  private static let refused = PlainEdit.tick("answer", on: "2026-10-02", outcome: "refused")

  private static let boxes: [EditLine] = [
    line(
      "a plain act", .tick("account", on: "2026-10-01"),
      values(box("account"), ["on": "\"2026-10-01\""])),
    line(
      "a request is received the same day", sent,
      values(box("send"), ["on": "\"2026-10-01\"", "received": "\"2026-10-01\""])),
    line(
      "a request with its receipt and a note",
      .tick("send", on: "2026-10-01", received: "2026-10-03", note: "by form"),
      values(
        box("send"),
        ["on": "\"2026-10-01\"", "received": "\"2026-10-03\"", "note": "\"by form\""])),
    line(
      "an answer with its outcome", refused,
      values(box("answer"), ["on": "\"2026-10-02\"", "outcome": "\"refused\""])),
    line(
      "an answer without its outcome", .tick("answer", on: "2026-10-02"),
      .refused("what the answer")),
    line(
      "a day to come", .tick("account", on: "2999-01-01"), .refused("is still to come")),
    line(
      "a receipt to come", .tick("send", on: "2026-10-01", received: "2999-01-01"),
      .refused("is still to come")),
    line(
      "received before it was sent", .tick("send", on: "2026-10-02", received: "2026-10-01"),
      .refused("before it was sent")),
    line(
      "the receipt of a plain act", .tick("account", on: "2026-10-01", received: "2026-10-01"),
      .refused("neither sent nor received")),
    line(
      "the outcome of a request", .tick("send", on: "2026-10-01", outcome: "accepted"),
      .refused("no answer of a company")),
    line(
      "the outcome that is left of an unticked answer counts for nothing",
      after: [refused, .untick("answer")], .tick("answer", on: "2026-10-04"),
      .refused("what the answer")),
    line(
      "an answer ticked again with another outcome", after: [refused, .untick("answer")],
      .tick("answer", on: "2026-10-04", outcome: "accepted"),
      values(box("answer"), ["on": "\"2026-10-04\"", "outcome": "\"accepted\""])),
    line(
      "what is there already", after: [sent], sent, .sets([:])),
    line(
      "a note on a box that is ticked", after: [sent],
      .tick("send", on: "2026-10-01", note: "late"), values(box("send"), ["note": "\"late\""])),
    line(
      "unticking takes the receipt along", after: [sent], .untick("send"),
      values(box("send"), ["on": "null", "received": "null", "skipped": "false"])),
    line(
      "a step passed over", .skip("account"), values(box("account"), ["skipped": "true"])),
    line(
      "a box of a closed case", after: [.end(as: "given-up")],
      .tick("account", on: "2026-10-01"), .refused("case is closed")),
    line(
      "passing over a step of a closed case", after: [.end(as: "not-applicable")],
      .skip("account"), .refused("case is closed")),
    line(
      "a box of a case that was taken up again", after: [.end(as: "given-up"), .reopen],
      .tick("account", on: "2026-10-01"), values(box("account"), ["on": "\"2026-10-01\""])),
  ]

  private static let numbers: [EditLine] = [
    line(
      "sent once more", after: [sent], .tick("send#2", on: "2026-10-05"),
      values(box("send#2"), ["on": "\"2026-10-05\"", "received": "\"2026-10-05\""])),
    line(
      "a time that does not follow", after: [sent], .tick("send#3", on: "2026-10-05"),
      .refused("the last time is number 1")),
    line(
      "a second time before the first", .tick("send#2", on: "2026-10-05"),
      .refused("first time is not ticked yet")),
    line(
      "the first of two unticked", after: [sent, .tick("send#2", on: "2026-10-05")],
      .untick("send#1"),
      values(box("send"), ["on": "null", "received": "null", "skipped": "false"])),
    line(
      "the time after the highest, with a gap below",
      after: [sent, .tick("send#2", on: "2026-10-05"), .untick("send#1")],
      .tick("send#3", on: "2026-10-06"),
      values(box("send#3"), ["on": "\"2026-10-06\"", "received": "\"2026-10-06\""])),
  ]

  private static let cases: [EditLine] = [
    line(
      "an own date", .ownDate("2999-12-24"),
      .sets(["cases/facebook.claire/object/ownDate": "\"2999-12-24\""])),
    line(
      "a note of a case", .caseNote("slow"),
      .sets(["cases/facebook.claire/object/note": "\"slow\""])),
    line(
      "taking up what is closed", after: [.end(as: "given-up")], .reopen,
      .sets(["cases/facebook.claire/object/ended": "null"])),
  ]

  private static let accounts: [EditLine] = [
    line(
      "an account, its label trimmed", .addAccount("  @zoe "),
      .sets([
        "accounts/facebook.zoe/label": "\"@zoe\"", "accounts/facebook.zoe/owner": "\"claire\"",
      ])),
    line("an account that is there, in other letters", .addAccount("Claire"), .sets([:])),
    line("an account without a name", .addAccount(" "), .refused("name is missing")),
    line(
      "an account with the slug of a removed one",
      after: [.addAccount("zoe@old.example"), .removeAccount("zoe@old.example")],
      .addAccount("zoe@new.example"),
      .sets([
        "accounts/facebook.zoe-2/label": "\"zoe@new.example\"",
        "accounts/facebook.zoe-2/owner": "\"claire\"",
      ])),
    line(
      "a label", .relabel("@claire", to: " @pro "),
      .sets(["accounts/facebook.claire/label": "\"@pro\""])),
    line(
      "a label that another account bears", after: [.addAccount("@zoe")],
      .relabel("@claire", to: "ZOE"), .refused("called \"@zoe\" here already")),
    line(
      "an account removed", .removeAccount("@claire"),
      .sets(["accounts/facebook.claire/removed": "true"])),
    line(
      "accounts linked since a day to come", after: [.addAccount("@zoe")],
      .link(["@claire", "@zoe"], since: "2999-01-01"), .refused("is still to come")),
    line(
      "accounts of two people linked",
      after: [.addPerson("Jeanne"), .addAccount("@j", person: "Jeanne")],
      .link(["@claire", "@j"], since: "2026-10-01"), .refused("of several people")),
    line(
      "an account linked no longer",
      after: [.addAccount("@zoe"), .link(["@claire", "@zoe"], since: "2026-10-01")],
      .unlink("@claire"), .sets(["accounts/facebook.claire/centre": "null"])),
  ]

  private static let people: [EditLine] = [
    line("a person", .addPerson("Jeanne"), .sets(["people/jeanne/name": "\"Jeanne\""])),
    line("a person who is there, in other letters", .addPerson("CLAIRE"), .sets([:])),
    line("a person without a name", .addPerson(" "), .refused("name is missing")),
    line(
      "a person with the slug of a removed one",
      after: [.addPerson("Anna"), .removePerson("Anna")], .addPerson("ANNA."),
      .sets(["people/anna-2/name": "\"ANNA.\""])),
    line(
      "a name that another bears", after: [.addPerson("Jeanne")], .rename("Claire", to: "jeanne"),
      .refused("called \"Jeanne\" already")),
  ]
}
