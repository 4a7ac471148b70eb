import Testing
import VetoCanvas
import VetoModel
import VetoScreen

/// The first start: whose data, which platforms, which accounts, objected before or not.
struct StartTests {
  /// At the page that asks for accounts.
  private static func accounts(_ language: Language = .english) throws -> AppState {
    var state = try Example.empty(language)
    state.type("Zoé")
    state.press(.enter, .enter, .enter)
    return state
  }

  /// At the page that asks about earlier objections.
  private static func earlier() throws -> AppState {
    var state = try accounts()
    state.press(.enter, .enter, .enter, .enter)
    return state
  }

  private static func form(_ state: AppState) -> Form? {
    if case .form(let form) = state.sheet { form } else { nil }
  }

  @Test func `it takes twelve keys from nothing to the first tick`() throws {
    var state = try Example.empty(.french)
    let keys: [Key] =
      [.character("Z"), .character("o"), .character("é")]
      + Array(repeating: .enter, count: 8) + [.character(" ")]
    for key in keys { state.press(key) }
    #expect(keys.count == 12)
    let tick = try #require(state.records.ticks.values.first)
    #expect(tick.id.description == "facebook.zoe/object/account")
    #expect(tick.on?.description == "2026-11-23")
  }

  @Test func `it asks for a person, platforms, accounts and earlier objections`() throws {
    var state = try Example.empty(.english)
    #expect(Self.form(state)?.subject == .start(.person))
    state.type("Zoé")
    state.press(.enter, .enter)
    #expect(Self.form(state)?.subject == .start(.platforms))
    state.press(.enter)
    #expect(Self.form(state)?.subject == .start(.accounts))
    state.press(.enter, .enter, .enter, .enter)
    #expect(Self.form(state)?.subject == .start(.earlier))
    state.press(.enter)
    #expect(state.sheet == nil)
    #expect(state.start == nil)
  }

  @Test func `what was answered is there afterwards, with the cursor on the first step`() throws {
    var state = try Self.earlier()
    state.press(.enter)
    #expect(state.records.livePeople.map(\.name) == ["Zoé"])
    #expect(state.records.livePeople.first?.country == "FR")
    #expect(
      state.tracker.platformsInUse.map(\.id) == ["facebook", "instagram", "whatsapp"])
    #expect(state.records.allLiveAccounts.map(\.label) == ["Zoé", "Zoé", "Zoé"])
    #expect(state.records.allLiveAccounts.compactMap(\.centre) == [])
    #expect(state.focus == .steps)
    #expect(state.rowID == .step("account", of: "object"))
    #expect(state.records.ticks.isEmpty)
  }

  @Test func `it can be skipped from any page, and keeps nothing`() throws {
    let pages = try [
      Example.empty(.english), Self.platforms(), Self.accounts(), Self.earlier(),
    ]
    for page in pages {
      var state = page
      state.press(.escape)
      #expect(state.start == nil)
      #expect(state.sheet == nil)
      #expect(state.revision == 0)
      #expect(state.notice?.text == "Skipped. \"a\" adds an account whenever you like.")
    }
  }

  private static func platforms() throws -> AppState {
    var state = try Example.empty(.english)
    state.type("Zoé")
    state.press(.enter, .enter)
    return state
  }

  @Test func `it is not asked again where there are accounts`() throws {
    var state = try Self.earlier()
    state.press(.enter)
    let again = AppState(
      catalogue: state.catalogue, progress: state.progress, language: .english, now: state.now)
    #expect(again.start == nil)
    #expect(again.sheet == nil)
  }

  @Test func `a name, a platform and a label for each are needed`() throws {
    var state = try Example.empty(.english)
    state.press(.enter, .enter)
    #expect(Self.form(state)?.fault == "A name is missing.")
    state = try Self.platforms()
    state.press(.character(" "), .down, .character(" "), .down, .character(" "), .enter)
    #expect(Self.form(state)?.fault == "Choose at least one, or esc to skip.")
    state = try Self.accounts()
    state.press(.down, .control("u"), .enter, .enter, .enter)
    #expect(Self.form(state)?.fault == "An account name is missing.")
  }

  @Test func `a label that is refused is asked again in the field of its platform`() throws {
    var state = try Self.accounts()
    state.press(.control("u"))
    state.type("@zoe")
    state.press(.down, .control("u"))
    state.type("@zoe, @ZOE")
    // From the last field Enter confirms.
    state.press(.down, .down, .enter)
    let form = try #require(Self.form(state))
    #expect(form.fault == "An account is called \"@zoe\" here already.")
    #expect(form.focused?.name == .labels("instagram"))
    #expect(form[.labels("instagram")]?.editor.text == "@zoe, @ZOE")
  }

  @Test func `Space chooses the platforms`() throws {
    var state = try Self.platforms()
    state.press(.character(" "), .end, .down, .character(" "), .enter)
    #expect(Self.form(state)?.fields.first?.name == .labels("whatsapp"))
  }

  @Test func `several labels give several accounts, each once`() throws {
    var state = try Self.accounts()
    state.press(.control("u"))
    state.type(" @zoe, @zoe.pro ;@zoe,, 漢字")
    state.press(.enter, .enter, .enter, .enter, .enter)
    #expect(
      state.records.liveAccounts["facebook"]?.map(\.id.slug)
        == ["zoe", "zoe-pro", "u6f22-5b57"])
    #expect(state.accounts.map(\.label) == ["@zoe", "@zoe.pro", "漢字"])
  }

  @Test(arguments: [
    ("", ["Dupont, Jean"]), (", @jean; @dj", ["Dupont, Jean", "@jean", "@dj"]),
    ("ne, @dj", ["Dupont", "Jeanne", "@dj"]),
  ])
  func `a name with a comma that stands there already is one label`(
    typed: String, labels: [String]
  ) throws {
    var state = try Example.empty(.english)
    state.type("Dupont, Jean")
    state.press(.enter, .enter, .enter)
    state.type(typed)
    state.press(.enter, .enter, .enter, .enter, .enter)
    #expect(Set(state.records.liveAccounts["facebook"]?.map(\.label) ?? []) == Set(labels))
    #expect(state.records.liveAccounts["instagram"]?.map(\.label) == ["Dupont, Jean"])
  }

  @Test func `labels with the same slug are two accounts`() throws {
    var state = try Self.accounts()
    state.press(.control("u"))
    state.type("@zoe, zoé")
    state.press(.enter, .enter, .enter, .enter, .enter)
    #expect(state.records.liveAccounts["facebook"]?.map(\.id.slug) == ["zoe", "zoe-2"])
  }

  @Test func `linked are those whose objection reaches linked accounts`() throws {
    var state = try Self.accounts()
    state.press(.down, .down, .down, .right, .enter, .enter)
    let linked = state.records.allLiveAccounts.filter { $0.centre != nil }
    #expect(linked.map(\.id.platform) == ["facebook", "instagram"])
    #expect(linked.map(\.centre?.name) == ["Zoé", "Zoé"])
  }

  private static func objected(_ day: String, confirmed: Bool) throws -> AppState {
    var state = try earlier()
    state.press(.right, .enter)
    state.type(day)
    state.press(.enter)
    if confirmed { state.press(.right, .enter) }
    state.press(.enter)
    return state
  }

  private static func status(_ state: AppState, _ platform: String) throws -> Status {
    let account = try #require(state.tracker.accounts(on: platform).first)
    let procedure = try #require(state.catalogue.platform(platform)?.procedure("object"))
    return state.tracker.status(account, procedure)
  }

  @Test func `an earlier objection is sent on its day, on Facebook and Instagram`() throws {
    let state = try Self.objected("20/11/2026", confirmed: false)
    let day = try #require(Day("2026-11-20"))
    #expect(try Self.status(state, "facebook") == .sent(day))
    #expect(try Self.status(state, "instagram") == .sent(day))
    #expect(try Self.status(state, "whatsapp") == .notStarted(of: 7))
  }

  @Test func `an earlier objection that was accepted is done, and to check after a year`() throws {
    let state = try Self.objected("1er juin 2026", confirmed: true)
    #expect(try Self.status(state, "facebook") == .done(Day("2026-06-01")))
    let old = try Self.objected("27/05/2025", confirmed: true)
    let year = try #require(Day("2026-05-27"))
    #expect(try Self.status(old, "facebook") == .checkAgain(.time, since: year))
  }

  @Test func `a refusal of a month that is remembered has the days that were told`() throws {
    var state = try Self.earlier()
    state.press(.right, .enter)
    state.type("mai 2025")
    state.press(.enter, .right, .right, .right, .enter)
    state.type("June 2025")
    state.press(.enter)
    let day = try #require(Day("2025-06-30"))
    #expect(try Self.status(state, "facebook") == .complain(.refused, answered: day))
    let sent = try #require(TickID("facebook.zoe/object/send"))
    #expect(state.records.ticks[sent]?.on == Day("2025-05-31"))
  }

  @Test func `a day that can't be read is asked again`() throws {
    let state = try Self.objected("then", confirmed: false)
    #expect(
      Self.form(state)?.fault
        == "\"then\" is not a valid date: try 27/05/2025, May 2025, yesterday, -3.")
    #expect(state.revision == 0)
  }

  @Test func `one undo takes the whole start back`() throws {
    var state = try Self.objected("27/05/2025", confirmed: true)
    state.press(.character("u"))
    #expect(state.records.livePeople.isEmpty)
    #expect(state.records.allLiveAccounts.isEmpty)
    #expect(state.cursorFaults == [])
    state.press(.control("r"))
    #expect(state.records.allLiveAccounts.count == 3)
  }
}
