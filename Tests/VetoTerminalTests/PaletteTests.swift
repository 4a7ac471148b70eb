import Testing
import VetoCanvas

@testable import VetoTerminal

@Suite struct PaletteTests {
  @Test func `without colours, no role has one`() {
    for role in Role.allCases {
      let style = Palette.style(of: role, .mono)
      #expect(style.foreground == .own && style.background == .own)
      #expect(!style.attributes.contains(.dim))
    }
  }

  @Test func `every role but text looks like something, at every depth`() {
    for depth in [Depth.eight, .sixteen] {
      for role in Role.allCases where role != .text {
        #expect(Palette.style(of: role, depth) != Palette.style(of: .text, depth))
      }
    }
  }

  @Test func `where there are no greys, none is used`() {
    #expect(Role.allCases.allSatisfy { Palette.style(of: $0, .eight).foreground != .grey })
  }

  @Test func `what is selected and what is under the cursor stand out at every depth`() {
    for depth in Depth.allCases {
      let others = Role.allCases.filter { $0 != .selected && $0 != .cursor }
      let looks = Set(others.map { Palette.style(of: $0, depth) })
      #expect(!looks.contains(Palette.style(of: .selected, depth)))
      #expect(!looks.contains(Palette.style(of: .cursor, depth)))
      #expect(Palette.style(of: .selected, depth) != Palette.style(of: .cursor, depth))
    }
  }
}
