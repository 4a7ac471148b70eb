import Testing
import VetoCanvas
import VetoModel
import VetoScreen
import VetoWords

/// The keys that open something, and those that work everywhere.
struct ApplyMoreTests {
  private static func demo(_ keys: Key...) throws -> AppState {
    var state = try Example.demo(.english)
    for key in keys { state.press(key) }
    return state
  }

  private static func menu(_ state: AppState) throws -> Menu {
    guard case .menu(let menu) = state.sheet else {
      throw Missing(what: "menu")
    }
    return menu
  }

  private static func form(_ state: AppState) throws -> Form {
    guard case .form(let form) = state.sheet else { throw Missing(what: "form") }
    return form
  }

  private struct Missing: Error { let what: String }

  private static func whatsApp() throws -> AppState {
    try demo(.tab, .down, .down, .tab, .home)
  }

  @Test func `o opens the link, asks which where there are two, or says that there is none`() throws
  {
    var state = try Self.whatsApp()
    state.press(.down, .down)
    #expect(state.rowID == .step("form", of: "object"))
    let effects = state.press(.character("o"))
    #expect(effects.count == 1)
    guard case .open(let url)? = effects.first else { throw Missing(what: "link") }
    #expect(url.hasPrefix("https://"))
    #expect(try Self.menu(Self.demo(.down, .character("o"))).items.count == 5)
    #expect(try Self.demo(.character("o")).notice?.text == "No link here.")
  }

  @Test func `y copies the ready text, asks which where there are links too`() throws {
    var state = try Self.whatsApp()
    for _ in 0..<6 { state.press(.down) }
    #expect(state.rowID == .step("reason", of: "object"))
    let effects = state.press(.character("y"))
    guard case .copy(let text)? = effects.first else { throw Missing(what: "text") }
    #expect(text.hasPrefix("Under Article 21(1) GDPR I object"))
    #expect(!text.contains("{"))
    #expect(try Self.menu(Self.demo(.down, .character("y"))).items.count == 6)
    #expect(try Self.demo(.character("y")).notice?.text == "Nothing to copy here.")
  }

  @Test func `d opens the days of the box, with the day it arrived where it is sent`() throws {
    let act = try Self.form(Self.demo(.character("d")))
    #expect(act.fields.map(\.name) == [.on])
    #expect(act[.on]?.editor.text == "2025-05-20")
    let send = try Self.form(Self.demo(.down, .character("d")))
    #expect(send.fields.map(\.name) == [.on, .received])
    let answer = try Self.form(Self.demo(.down, .down, .character("d")))
    #expect(answer.fields.map(\.name) == [.on, .outcome])
    #expect(try Self.demo(.home, .character("d")).notice?.text == "No box here.")
  }

  @Test func `c opens note and proof of a box, and the note of a case on its heading`() throws {
    #expect(try Self.form(Self.demo(.character("c"))).fields.map(\.name) == [.note, .file])
    #expect(
      try Self.form(Self.demo(.home, .character("c"))).subject
        == .noteOfCase(CaseID(account: Self.jeanne, procedure: "object")))
  }

  private static let jeanne = AccountID(platform: "facebook", slug: "jeanne")

  @Test func `x closes a case and takes it up again`() throws {
    var state = try Self.demo(.character("x"), .down, .enter)
    let id = CaseID(account: Self.jeanne, procedure: "object")
    #expect(state.records.cases[id]?.ending?.kind == .givenUp)
    #expect(state.records.cases[id]?.ending?.day?.description == "2025-05-20")
    state.press(.character("x"), .enter)
    #expect(state.records.cases[id]?.ending == nil)
  }

  @Test func `x makes a step not needed and needed after all`() throws {
    var state = try Self.demo(.character("x"), .down, .down, .enter)
    let id = try #require(state.selectedTick)
    #expect(state.records.ticks[id]?.isSkipped == true)
    state.press(.character("x"), .down, .down, .enter)
    #expect(state.records.ticks[id]?.isSkipped == false)
  }

  @Test func `t sets an own date, and an empty one takes it away`() throws {
    var state = try Self.demo(.character("t"))
    state.type("24/05")
    state.press(.enter)
    let id = CaseID(account: Self.jeanne, procedure: "object")
    #expect(state.records.cases[id]?.ownDate?.description == "2025-05-24")
    state.press(.character("t"), .control("u"), .enter)
    #expect(state.records.cases[id]?.ownDate == nil)
  }

  @Test func `a adds an account of the platform, under the cursor first`() throws {
    var state = try Self.demo(.character("a"))
    #expect(try Self.menu(state).items.first?.command == .open(.newAccount(on: "facebook")))
    state.press(.enter)
    state.type("@jeanne.bis")
    state.press(.enter, .enter, .enter)
    #expect(state.sheet == nil)
    #expect(state.account?.label == "@jeanne.bis")
    #expect(state.account?.owner == "jeanne")
  }

  @Test func `e edits the account, and removes it only after a question`() throws {
    var state = try Self.demo(.character("e"), .down, .enter)
    #expect(try Self.menu(state).selected == 0)
    state.press(.enter)
    #expect(state.records.account(Self.jeanne)?.isRemoved == false)
    state.press(.character("e"), .down, .enter, .down, .enter)
    #expect(state.records.account(Self.jeanne)?.isRemoved == true)
    state.press(.character("u"))
    #expect(state.records.account(Self.jeanne)?.isRemoved == false)
  }

  @Test func `n opens what to do next, and Enter goes there`() throws {
    var state = try Self.demo(.character("n"))
    guard case .next = state.sheet else { throw Missing(what: "list") }
    let first = try #require(state.tracker.next().first)
    state.press(.enter)
    #expect(state.sheet == nil)
    #expect(state.account?.id == first.account.id)
    #expect(state.rowID == .step(first.step, of: first.procedure.id))
  }

  @Test func `v opens the overview, and Enter goes to its cell`() throws {
    var state = try Self.demo(.character("v"))
    guard case .overview(let start) = state.sheet else { throw Missing(what: "overview") }
    #expect(start.row == 0 && start.column == 0)
    state.press(.right)
    guard case .overview(let page) = state.sheet else { throw Missing(what: "overview") }
    #expect(page.row == 0 && page.column == 1)
    state.press(.enter)
    #expect(state.account?.label == "@jeanne")
  }

  @Test func `u takes back and Ctrl-R does again, named in words`() throws {
    var state = try Self.demo(.character(" "), .character("u"))
    let id = try #require(state.selectedTick)
    #expect(state.records.ticks[id]?.on == nil)
    #expect(state.notice?.text.hasPrefix("Undone: tick") == true)
    #expect(state.notice?.text.hasSuffix("for @jeanne") == true)
    state.press(.control("r"))
    #expect(state.records.ticks[id]?.on != nil)
    #expect(state.notice?.text.hasPrefix("Redone: tick") == true)
  }

  @Test func `u with nothing done says so`() throws {
    var state = try Self.demo()
    state.press(.character("u"))
    #expect(state.notice?.text == "Nothing to undo.")
    state.press(.control("r"))
    #expect(state.notice?.text == "Nothing to redo.")
  }

  @Test func `m masks and shows, L changes the language, ? opens the help, q quits`() throws {
    #expect(try Self.demo(.character("m")).masked)
    #expect(try !Self.demo(.character("m"), .character("m")).masked)
    #expect(try Self.demo(.character("L")).words.language == .french)
    #expect(try Self.demo(.character("L"), .character("L")).words.language == .english)
    #expect(try Self.demo(.character("?")).text == .help)
    var state = try Self.demo()
    let effects = state.press(.character("q"))
    #expect(effects == [.quit])
  }

  @Test func `language and mask are kept as settings, but not of the example`() throws {
    var state = try Example.begun(.english)
    let effects = state.press(.character("L"), .character("m"))
    #expect(
      effects == [
        .saveSettings(.french, masked: false), .saveSettings(.french, masked: true),
      ])
    var demo = try Self.demo()
    let none = demo.press(.character("L"), .character("m"))
    #expect(none == [])
  }
}
