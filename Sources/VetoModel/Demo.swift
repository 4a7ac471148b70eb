extension Progress {
  /// An example: Claire and her mother Jeanne in May 2025, a week before the cut-off. It uses ids
  /// of the shipped catalogue, and touches no file.
  public static func demo(_ language: Language) -> Progress {
    var progress = Progress()
    // The example is one long history that nobody takes back.
    var history = History()
    for (index, change) in (Demo.people + Demo.boxes + Demo.cases(language)).enumerated() {
      let author = Author(device: "demo", now: Demo.began + Int64(index) * 60_000)
      progress.apply(change, by: author, history: &history)
    }
    return progress
  }
}

/// What the example is made of.
public enum Demo {
  /// The moment the example's clock starts at, so far ahead of UTC in seconds as Paris is then.
  public static let now = Now(day: may(20), second: 18 * 3600 + 30 * 60, offset: 7200)

  // 14 May 2025, 06:00 UTC.
  fileprivate static let began: Int64 = 1_747_202_400_000

  private static func may(_ day: Int) -> Day { Day(number: 20_208 + day) }

  private static let centre = Centre(name: "Claire", since: nil)
  private static let claire = AccountID(platform: "facebook", slug: "claire")
  private static let pro = AccountID(platform: "facebook", slug: "claire-pro")
  private static let jeanne = AccountID(platform: "facebook", slug: "jeanne")
  private static let photo = AccountID(platform: "instagram", slug: "claire-photo")
  private static let number = AccountID(platform: "whatsapp", slug: "5678")
  private static let others = AccountID(platform: "meta-third-party", slug: "claire")

  fileprivate static let people: [Change] = [
    .addPerson("claire", name: "Claire", country: "FR"),
    .addPerson("jeanne", name: "Jeanne", country: "FR"),
    .addAccount(claire, label: "@claire", owner: "claire", centre: centre),
    .addAccount(pro, label: "@claire.pro", owner: "claire", centre: centre),
    .addAccount(jeanne, label: "@jeanne", owner: "jeanne", centre: nil),
    .addAccount(photo, label: "claire.photo", owner: "claire", centre: centre),
    .addAccount(number, label: "06 12 34 56 78", owner: "claire", centre: nil),
    .addAccount(others, label: "Claire", owner: "claire", centre: nil),
  ]

  fileprivate static let boxes: [Change] =
    ticks(claire, "object", ["account", "settings", "privacy-centre", "picture"], 14)
    + sent(claire, 14)
    + ticks(claire, "object", ["answer"], 16)
    + [.outcome(tick(claire, "object", "answer"), .accepted)]
    + ticks(pro, "delete-ai-chats", ["reset", "delete"], 15)
    + ticks(photo, "delete-ai-chats", ["reset"], 15)
    + ticks(number, "object", ["help", "form", "contact", "picture"], 17)
    + sent(number, 17)
    + ticks(jeanne, "object", ["account", "settings", "privacy-centre"], 19)
    + ticks(others, "object", ["prompts"], 20)

  fileprivate static func cases(_ language: Language) -> [Change] {
    [
      .note(
        CaseID(account: number, procedure: "object"),
        Bilingual(
          french: "Le 18 mai, WhatsApp a écrit pour demander la raison.",
          english: "On 18 May WhatsApp wrote to ask for the reason.")[language]),
      .ownDate(CaseID(account: others, procedure: "object"), may(25)),
    ]
  }

  private static func tick(_ account: AccountID, _ procedure: String, _ step: String) -> TickID {
    CaseID(account: account, procedure: procedure).tick(step)
  }

  private static func ticks(
    _ account: AccountID, _ procedure: String, _ steps: [String], _ day: Int
  ) -> [Change] {
    steps.map { .tick(tick(account, procedure, $0), on: may(day), received: nil) }
  }

  private static func sent(_ account: AccountID, _ day: Int) -> [Change] {
    [.tick(tick(account, "object", "send"), on: may(day), received: may(day))]
  }
}
