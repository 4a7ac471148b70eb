import Testing
import VetoCanvas
import VetoModel
import VetoScreen

struct SearchTests {
  private static func searched(_ text: String, _ language: Language = .english) throws -> AppState {
    var state = try Example.demo(language)
    state.press(.character("/"))
    state.type(text)
    return state
  }

  private static func lines(_ state: AppState) -> [String] {
    render(state, size: Size(columns: 100, rows: 30)).lines
  }

  @Test func `an account is found and gone to`() throws {
    var state = try Self.searched("CLAIRE.PHOTO")
    #expect(Self.lines(state).contains { $0.contains("Instagram · Claire") })
    state.press(.enter)
    #expect(state.sheet == nil)
    #expect(state.account?.label == "claire.photo")
    #expect(state.focus == .steps)
  }

  @Test func `accents can be left out`() throws {
    var state = try Self.searched("s'opposer entrainement instagram", .french)
    state.press(.enter)
    #expect(state.platformID == "instagram")
    #expect(state.rowID == .procedure("object"))
  }

  @Test func `all words must fit, in any order`() throws {
    #expect(Self.lines(try Self.searched("photo insta")).contains { $0.contains("claire.photo") })
    #expect(
      Self.lines(try Self.searched("photo whatsapp")).contains { $0.contains("Nothing found") })
  }

  @Test func `a note of a box is found with its box`() throws {
    var state = try Example.demo(.english)
    state.press(.character("c"))
    state.type("snapshot in the drawer")
    state.press(.enter, .enter)
    state.press(.tab, .end, .character("/"))
    state.type("drawer")
    state.press(.enter)
    #expect(state.account?.label == "@jeanne")
    #expect(state.rowID == .step("picture", of: "object"))
  }

  @Test func `a note of a case is found with its case`() throws {
    var state = try Example.demo(.english)
    state.press(.home, .character("c"))
    state.type("spoke to Ms Byrne")
    state.press(.enter, .tab, .end, .character("/"))
    state.type("byrne")
    state.press(.enter)
    #expect(state.account?.label == "@jeanne")
    #expect(state.rowID == .procedure("object"))
  }

  @Test func `what others write while the search is open is found`() throws {
    var state = try Self.searched("drawer")
    #expect(Self.lines(state).contains { $0.contains("Nothing found.") })
    let box = CaseID(
      account: AccountID(platform: "facebook", slug: "jeanne"), procedure: "object"
    ).tick("picture")
    let note = Address("ticks", box.description, "note")
    state.record(
      Change(
        Change.Name(.noted, box.description),
        [Change.Assignment(note, .string("in the drawer"))]))
    #expect(Self.lines(state).contains { $0.contains("in the drawer") })
  }

  @Test func `arrows choose among the hits, typing begins anew`() throws {
    var state = try Self.searched("claire")
    state.press(.down, .down, .up)
    guard case .search(let page) = state.sheet else {
      Issue.record("no search")
      return
    }
    #expect(page.selected == 1)
    state.press(.enter)
    #expect(state.account?.label == "@claire.pro")
  }

  @Test func `the selection stays among the hits`() throws {
    var state = try Self.searched("claire.photo")
    state.press(.up, .down, .down, .pageDown)
    state.press(.enter)
    #expect(state.account?.label == "claire.photo")
  }

  @Test func `nothing found is said, and Enter then goes nowhere`() throws {
    var state = try Self.searched("zzz")
    #expect(Self.lines(state).contains { $0.contains("Nothing found.") })
    let (platform, row) = (state.platformID, state.rowID)
    state.press(.enter)
    #expect(state.sheet == nil)
    #expect(state.platformID == platform)
    #expect(state.rowID == row)
  }

  @Test func `Esc leaves everything where it was`() throws {
    let before = try Example.demo(.english)
    var state = try Self.searched("claire.photo")
    state.press(.escape)
    #expect(state == before)
  }

  @Test func `what is typed is edited like a line`() throws {
    var state = try Self.searched("claire.phoro")
    state.press(.backspace, .backspace)
    state.type("to")
    state.press(.enter)
    #expect(state.account?.label == "claire.photo")
  }
}
