import VetoCanvas
import VetoModel
import VetoScreen
import VetoStore

/// The states that the tests of the screen start from.
enum Example {
  /// Read once, as a whole: a debug build is slow at it.
  static let catalogue = Result { try ShippedCatalogue.load().whole }

  static let author = Author(device: "test", now: 1_795_000_000_000)

  static func now(_ day: String, _ hour: Int = 16, _ minute: Int = 4) -> Now {
    Now(day: Day(day) ?? .earliest, second: hour * 3600 + minute * 60)
  }

  /// Three accounts of two persons, as `--demo` shows them.
  static func demo(
    _ language: Language, at now: Now = now("2025-05-20", 18, 30), _ mode: AppState.Mode = .demo
  ) throws -> AppState {
    AppState(
      catalogue: try catalogue.get(), progress: Progress.demo(language),
      language: language, now: now, mode: mode)
  }

  static func day(_ text: String) -> Day { Day(text) ?? .earliest }

  /// Claire, in France, has sent one objection on Facebook and has an account on Instagram.
  static func sent(_ language: Language, on day: String, seenOn now: String) throws -> AppState {
    let account = AccountID(platform: "facebook", slug: "claire")
    let box = CaseID(account: account, procedure: "object").tick("send")
    var progress = Progress()
    var history = History()
    let changes: [Change] = [
      .addPerson("claire", name: "Claire", country: "FR"),
      .addAccount(account, label: "@claire", owner: "claire", centre: nil),
      .addAccount(
        AccountID(platform: "instagram", slug: "claire-photo"), label: "claire.photo",
        owner: "claire", centre: nil),
      .tick(box, on: Example.day(day), received: Example.day(day)),
    ]
    for change in changes { progress.apply(change, by: author, history: &history) }
    return AppState(
      catalogue: try catalogue.get(), progress: progress, language: language,
      now: Example.now(now))
  }

  /// Nothing in the file yet.
  static func empty(_ language: Language, _ day: String = "2026-11-23") throws -> AppState {
    AppState(
      catalogue: try catalogue.get(), progress: Progress(), language: language,
      now: now(day), homeCountry: "FR")
  }

  /// What most people have after the first start: nothing ticked, long after the date.
  static func begun(_ language: Language, _ day: String = "2026-11-23") throws -> AppState {
    var state = try empty(language, day)
    state.type("Claire")
    state.press(.enter, .enter, .enter)
    state.press(.enter, .enter, .enter, .enter)
    state.press(.enter)
    return state
  }
}

extension AppState {
  /// Presses keys, one after the other, as the program would.
  @discardableResult
  mutating func press(_ keys: Key...) -> [Effect] {
    keys.flatMap { key in
      action(for: key).map { apply($0, at: now, by: Example.author) } ?? []
    }
  }

  mutating func type(_ text: String) {
    for letter in text { press(.character(letter)) }
  }

  @discardableResult
  mutating func tell(_ news: News) -> [Effect] {
    apply(.news(news), at: now, by: Example.author)
  }

  @discardableResult
  mutating func tell(_ news: StoreNews) -> [Effect] { tell(.store(news)) }

  /// As the program answers a save that went well.
  mutating func save() {
    tell(.saved(Saving(revision: revision)))
  }

  /// Makes a change as if a key had asked for it.
  mutating func record(_ change: Change) {
    var other = progress
    var history = History()
    other.apply(change, by: Example.author, history: &history)
    tell(.changed(other))
  }

  /// The text that is open over the body.
  var text: TextPage.Text? {
    if case .text(let reading) = sheet { reading.text } else { nil }
  }

  /// The ids of the people in the order of the overview.
  var overviewOrder: [String] { records.livePeople.map(\.id) }
}
