import Testing
import VetoCanvas
import VetoModel
import VetoScreen

/// The other views, as text and roles.
struct ViewScreenTests {
  private static let usual = Size(columns: 80, rows: 24)
  private static let large = Size(columns: 120, rows: 40)
  private static let small = Size(columns: 40, rows: 12)

  private func look(_ name: String, _ language: Language, _ keys: Key...) throws {
    var state = try Example.demo(language)
    for key in keys { state.press(key) }
    for (size, end) in [(Self.usual, "80x24"), (Self.large, "120x40"), (Self.small, "40x12")] {
      try expectGolden(render(state, size: size), "\(name)-\(language.rawValue)-\(end)")
    }
  }

  @Test(arguments: Language.allCases)
  func `next lists what to do, in order, with its reason and minutes`(language: Language) throws {
    try look("next", language, .character("n"), .down)
  }

  @Test(arguments: Language.allCases)
  func `the overview has a row for each platform and a column for each person`(
    language: Language
  ) throws {
    try look("overview", language, .character("v"), .right)
  }

  @Test(arguments: Language.allCases)
  func `the details in full say what to do, then the sources`(language: Language) throws {
    try look("details", language, .down, .enter)
  }

  @Test(arguments: Language.allCases)
  func `the days of a box are asked below the steps`(language: Language) throws {
    try look("dates", language, .down, .character("d"))
  }

  @Test(arguments: Language.allCases)
  func `an ending is chosen from a menu`(language: Language) throws {
    try look("ending", language, .character("x"))
  }

  @Test(arguments: Language.allCases)
  func `the search lists what it finds`(language: Language) throws {
    try look(
      "search", language, .character("/"), .character("m"), .character("e"), .character("t"))
  }

  @Test func `thirty persons scroll in the overview, and each can be reached`() throws {
    var state = try Example.empty(.english)
    state.press(.escape)
    for number in 1...30 {
      let person = "p\(number)"
      state.record(.addPerson(person, name: "Person \(number)", country: "FR"))
      state.record(
        .addAccount(
          AccountID(platform: "facebook", slug: person), label: "@\(person)", owner: person,
          centre: nil))
    }
    state.press(.character("v"))
    for _ in 1..<30 { state.press(.right) }
    let last = render(state, size: Self.usual)
    #expect(last.lines.contains { $0.contains("of 30") })
    #expect(last.cursor != nil)
    state.press(.enter)
    #expect(state.account?.owner == state.overviewOrder.last)
  }
}
