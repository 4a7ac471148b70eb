import TestSupport
import Testing
import VetoCanvas

@testable import VetoScreen

struct LabelTests {
  @Test func `a label that fits stays, another is cut in its middle`() {
    #expect(
      distinctLabels(["@claire", "claire.photographies"], width: 7) == ["@claire", "cla…ies"])
  }

  @Test func `labels that are cut to the same text are numbered`() {
    #expect(
      distinctLabels(["claire.one.pro", "claire.two.pro", "claire.six.pro"], width: 7)
        == ["cla…pro", "cl…ro#2", "cl…ro#3"])
  }

  @Test func `the same label twice is shown as two`() {
    #expect(distinctLabels(["@claire", "@claire"], width: 11) == ["@claire", "@claire#2"])
  }

  @Test func `a label that looks like a numbered one is another still`() {
    #expect(distinctLabels(["a", "a", "a#2"], width: 7) == ["a", "a#2", "a#2#2"])
  }

  @Test func `wide letters and controls fit too`() {
    let shown = distinctLabels(["漢字漢字漢字", "\u{1B}[31mclaire\u{202E}"], width: 7)
    #expect(shown.map(\.displayWidth).allSatisfy { $0 <= 7 })
    #expect(shown.joined().unicodeScalars.allSatisfy { $0.value != 0x1B && $0.value != 0x202E })
  }

  @Test(arguments: [7, 11])
  func `of random labels no two are shown the same, and none too wide`(width: Int) {
    var random = SeededRandom(seed: 11)
    let letters: [Character] = ["a", "b", "@", ".", "é", "漢"]
    for _ in 0..<500 {
      let labels = (0..<12).map { _ in
        String((0...random.below(14)).map { _ in random.one(of: letters) })
      }
      let shown = distinctLabels(labels, width: width)
      #expect(Set(shown).count == 12)
      #expect(shown.allSatisfy { $0.displayWidth <= width })
    }
  }
}
