import Testing
import VetoCanvas
import VetoModel
import VetoScreen
import VetoWords

/// What the header says of a case in every state, on every day that matters.
struct HeaderTableTests {
  private static let sizes = [
    Size(columns: 40, rows: 12), Size(columns: 40, rows: 24), Size(columns: 80, rows: 24),
    Size(columns: 120, rows: 40),
  ]

  @Test(arguments: Language.allCases)
  func `every state has its sentence on every day that matters, and none is cut`(
    language: Language
  ) throws {
    var table = ""
    for story in Story.all {
      for day in story.days {
        let state = try story.state(language, on: day)
        table += "## \(story.name), \(day)\n"
        for size in Self.sizes {
          let rows = Self.header(state, size)
          table += rows.map { "\(size.columns)×\(size.rows) │\($0)\n" }.joined()
          let text = try #require(state.headlineText)
          #expect(Self.isWhole(rows.joined(separator: " "), text), "\(story.name) \(day) \(size)")
        }
        table += "\n"
      }
    }
    try expectGolden(text: table, "header-table-\(language.rawValue)")
  }

  // The number, and then whole sentences, all that belong together, or the short form.
  private static func isWhole(_ shown: String, _ text: HeadlineText) -> Bool {
    let plain = shown.split { $0.isWhitespace }.joined(separator: " ")
    let choices =
      (text.essential...max(text.essential, text.sentences.count)).map {
        text.sentences.prefix($0).joined(separator: " ")
      } + [text.short]
    return choices.contains {
      "\(text.number) \($0)".split { $0.isWhitespace }.joined(separator: " ") == plain
    } && !shown.contains("…")
  }

  // What is between the first row and the line below the header.
  private static func header(_ state: AppState, _ size: Size) -> [String] {
    let lines = render(state, size: size).lines
    let end = lines.firstIndex { $0.hasPrefix("──") } ?? 0
    return lines[1..<end].map { String($0.reversed().drop { $0 == " " }.reversed()) }
      .filter { !$0.isEmpty }
  }

  @Test func `no two states share what the header says`() throws {
    var said: [String: String] = [:]
    for story in Story.all {
      for day in story.days {
        let state = try story.state(.english, on: day)
        let text = Self.header(state, Size(columns: 120, rows: 40)).joined(separator: "\n")
        let name = "\(story.name), \(day)"
        #expect(said[text] == nil, "\(name) reads like \(said[text] ?? "")")
        said[text] = name
      }
    }
  }

  @Test func `an authority is named by the country of whose account it is`() throws {
    let refused = Story.all.first { $0.name == "refused" }
    for (country, name) in [
      ("FR", "the CNIL"), ("IT", "the Garante"), ("AT", "the authority (DSB)"),
      ("DE", "the authority of your Land"), ("FI", "the authority in Finland"),
      ("DK", "the authority (Datatilsynet)"), (nil, "your authority"),
    ] {
      var story = try #require(refused)
      story.country = country
      let state = try story.state(.english, on: "2026-11-24")
      let text = Self.header(state, Size(columns: 120, rows: 40)).joined(separator: " ")
      #expect(text.contains("You can complain to \(name) now."), "\(text)")
    }
  }
}

/// What happened in one case, and the days on which it is looked at.
struct Story {
  let name: String
  let account: String
  let days: [String]
  var country: String?
  let changes: [Change]

  init(
    _ name: String, of account: String = "facebook.claire", _ days: [String],
    country: String? = "FR", _ changes: [Change] = []
  ) {
    (self.name, self.account, self.days) = (name, account, days)
    (self.country, self.changes) = (country, changes)
  }

  func state(_ language: Language, on day: String) throws -> AppState {
    var progress = Progress()
    var history = History()
    let first: [Change] = [
      .addPerson("claire", name: "Claire", country: country), Self.account(account),
    ]
    for change in first + changes {
      progress.apply(change, by: Example.author, history: &history)
    }
    var state = AppState(
      catalogue: try Example.catalogue.get(), progress: progress, language: language,
      now: Example.now(day, 12, 0))
    state.press(.left, .left, .left, .home)
    return state
  }

  private static func account(_ id: String, _ centre: Centre? = nil) -> Change {
    let id = AccountID(id) ?? AccountID(platform: "facebook", slug: "claire")
    return .addAccount(id, label: "@" + id.slug, owner: "claire", centre: centre)
  }

  private static func box(_ id: String) -> TickID {
    TickID(id) ?? CaseID(account: AccountID(platform: "x", slug: "x"), procedure: "x").tick("x")
  }

  private static func tick(_ id: String, _ day: String) -> Change {
    .tick(box(id), on: Example.day(day), received: Example.day(day))
  }

  private static func sent(_ day: String, _ account: String = "facebook.claire") -> Change {
    tick("\(account)/object/send", day)
  }

  private static func answer(
    _ outcome: Outcome, _ day: String, _ account: String = "facebook.claire"
  ) -> [Change] {
    let id = "\(account)/object/answer"
    return [tick(id, day), .outcome(box(id), outcome)]
  }

  private static let object = CaseID("facebook.claire/object")

  private static func own(_ day: String) -> [Change] {
    object.map { [.ownDate($0, Example.day(day))] } ?? []
  }

  private static func ended(_ kind: Ending.Kind) -> [Change] {
    object.map { [.end($0, Ending(kind: kind, day: Example.day("2026-11-03"), reason: nil))] } ?? []
  }

  static let all = unsent + waiting + answered + afterwards

  private static let unsent = [
    Story(
      "not started, a cut-off",
      ["2025-05-20", "2025-05-26", "2025-05-27", "2025-05-28", "2026-11-24"]),
    Story(
      "started, a cut-off", ["2025-05-20", "2026-11-24"],
      [tick("facebook.claire/object/privacy-centre", "2025-05-19")]),
    Story(
      "not started, the announced day is the last", of: "vercel.x", ["2026-03-31", "2026-04-01"]),
    Story(
      "not started, LinkedIn's cut-off", of: "linkedin.x",
      ["2025-11-02", "2025-11-03", "2025-11-04"]),
    Story("not started, a switch", of: "chatgpt.x", ["2026-11-24"]),
    Story("not started, a form without a cut-off", of: "whatsapp.x", ["2026-11-24"]),
    Story(
      "started, a form without a cut-off", of: "whatsapp.x", ["2026-11-24"],
      [tick("whatsapp.x/object/help", "2026-11-23")]),
    Story("own date", ["2026-11-30", "2026-12-01", "2026-12-02"], own("2026-12-01")),
  ]

  private static let waiting = [
    Story(
      "sent",
      ["2026-10-11", "2026-11-10", "2026-11-11", "2026-11-12", "2026-11-13", "2027-04-15"],
      [sent("2026-10-11")]),
    Story(
      "question open", ["2026-10-12", "2026-10-20"],
      [sent("2026-10-06"), tick("facebook.claire/object/law.question", "2026-10-12")]),
    Story(
      "covered by another account", ["2026-10-20", "2026-11-20"],
      [
        .link(AccountID(platform: "facebook", slug: "claire"), to: Centre(name: "C", since: nil)),
        account("instagram.photo", Centre(name: "C", since: nil)),
        sent("2026-10-11", "instagram.photo"),
      ]),
  ]

  private static let answered = [
    Story(
      "refused", ["2026-11-01", "2026-11-24"], [sent("2026-10-11")] + answer(.refused, "2026-11-01")
    ),
    Story("partly", ["2026-11-24"], [sent("2026-10-11")] + answer(.partly, "2026-11-01")),
    Story(
      "not concerned", ["2026-11-24"], country: "AT",
      [sent("2026-10-11")] + answer(.notConcerned, "2026-11-01")),
    Story(
      "complained, France", ["2026-11-20", "2027-02-20", "2027-02-21"],
      [sent("2026-10-11")] + answer(.refused, "2026-11-01")
        + [tick("facebook.claire/object/law.complaint", "2026-11-20")]),
    Story(
      "complained, Austria", ["2026-11-20", "2026-11-24"], country: "AT",
      [sent("2026-10-11")] + answer(.refused, "2026-11-01")
        + [tick("facebook.claire/object/law.complaint", "2026-11-20")]),
    Story(
      "news from the authority", ["2026-12-01", "2027-03-01"],
      [sent("2026-10-11")] + answer(.refused, "2026-11-01")
        + [
          tick("facebook.claire/object/law.complaint", "2026-11-20"),
          tick("facebook.claire/object/law.news", "2026-12-01"),
        ]),
    Story(
      "accepted", ["2025-05-22", "2026-05-21", "2026-05-22"],
      [sent("2025-05-20")] + answer(.accepted, "2025-05-22")),
    Story(
      "accepted and looked at again", ["2026-11-24"],
      [sent("2025-05-20")] + answer(.accepted, "2025-05-22")
        + [tick("facebook.claire/object/law.checked", "2026-05-30")]),
  ]

  private static let afterwards = [
    Story(
      "look again, the e-mail changed", ["2025-09-01"],
      [sent("2025-05-20")] + answer(.accepted, "2025-05-22") + [
        Change(
          Change.Name(.accountEdited, "facebook.claire"),
          [
            Change.Assignment(
              Address("accounts", "facebook.claire", "emailChanged"),
              Value(Example.day("2025-08-01")))
          ])
      ]),
    Story(
      "look again, it joined linked accounts", ["2025-09-01"],
      [sent("2025-05-20")] + answer(.accepted, "2025-05-22") + [
        .link(
          AccountID(platform: "facebook", slug: "claire"),
          to: Centre(name: "C", since: Example.day("2025-08-01")))
      ]),
    Story(
      "look again, the company changed something", of: "linkedin.x", ["2026-11-24"],
      [tick("linkedin.x/training/training-off", "2025-06-01")]),
    Story(
      "set", of: "chatgpt.x", ["2026-11-24", "2026-11-25", "2027-05-24"],
      [tick("chatgpt.x/training/improve-off", "2026-11-24")]),
    Story("closed, not applicable", ["2026-11-24"], ended(.notApplicable)),
    Story("closed, given up", ["2026-11-24"], ended(.givenUp)),
    Story("nothing to do", of: "duck-ai.x", ["2026-11-24"]),
    Story("no way to refuse", of: "bluesky.x", ["2026-11-24"]),
  ]
}
