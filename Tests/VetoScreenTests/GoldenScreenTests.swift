import Testing
import VetoCanvas
import VetoModel
import VetoScreen

/// Whole screens, as text and roles.
struct GoldenScreenTests {
  static let usual = Size(columns: 80, rows: 24)
  static let large = Size(columns: 120, rows: 40)
  static let small = Size(columns: 40, rows: 12)

  @Test(arguments: Language.allCases)
  func `the first start asks whose data it is about`(language: Language) throws {
    let state = try Example.empty(language)
    try expectGolden(render(state, size: Self.usual), "start-\(language.rawValue)-80x24")
    try expectGolden(render(state, size: Self.small), "start-\(language.rawValue)-40x12")
  }

  @Test(arguments: Language.allCases)
  func `the first start goes through platforms, accounts and earlier objections`(
    language: Language
  ) throws {
    var state = try Example.empty(language)
    state.type("Claire")
    state.press(.enter, .enter)
    try expectGolden(render(state, size: Self.usual), "start-platforms-\(language.rawValue)-80x24")
    state.press(.enter)
    try expectGolden(render(state, size: Self.usual), "start-accounts-\(language.rawValue)-80x24")
    try expectGolden(render(state, size: Self.small), "start-accounts-\(language.rawValue)-40x12")
    state.press(.up, .right, .enter)
    state.press(.right)
    try expectGolden(render(state, size: Self.usual), "start-earlier-\(language.rawValue)-80x24")
  }

  @Test(arguments: Language.allCases)
  func `after the first start the first step waits`(language: Language) throws {
    var state = try Example.begun(language)
    state.save()
    try expectGolden(render(state, size: Self.usual), "begun-\(language.rawValue)-80x24")
    try expectGolden(render(state, size: Self.large), "begun-\(language.rawValue)-120x40")
    try expectGolden(render(state, size: Self.small), "begun-\(language.rawValue)-40x12")
  }

  @Test(arguments: Language.allCases)
  func `the example shows three accounts side by side`(language: Language) throws {
    let state = try Example.demo(language)
    try expectGolden(render(state, size: Self.usual), "demo-\(language.rawValue)-80x24")
    try expectGolden(render(state, size: Self.large), "demo-\(language.rawValue)-120x40")
    try expectGolden(render(state, size: Self.small), "demo-\(language.rawValue)-40x12")
  }
}
