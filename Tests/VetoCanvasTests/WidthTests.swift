import Testing
@testable import VetoCanvas

@Suite struct WidthTests {
  @Test(arguments: [
    ("", 0), ("abc", 3), ("é", 1), ("e\u{301}", 1), ("漢字", 4), ("한국", 4),
    ("\u{1112}\u{1161}", 2),
    ("👍🏽", 2), ("👨‍👩‍👧", 2), ("🇫🇷", 1), ("❤️", 1), ("\u{1B}", 2), ("\u{202E}", 5), ("กำ", 2),
    ("नमस्ते", 4), ("का", 2), ("ｱ", 1), ("Ａ", 2), ("\u{301}", 1), ("…–›✓□", 5), ("\u{200B}", 0),
  ])
  func `a text has the width that is shown`(text: String, width: Int) {
    #expect(text.displayWidth == width)
  }

  @Test func `a text is as wide as the columns it fills`() {
    for (text, _) in HarmlessTests.table {
      var grid = Grid(size: Size(columns: 60, rows: 1))
      let end = grid.write(text, .text, column: 0, row: 0)
      #expect(end == text.displayWidth)
    }
  }

  @Test func `each cell of a screen holds one or two columns`() {
    for (text, _) in HarmlessTests.table {
      var grid = Grid(size: Size(columns: 40, rows: 1))
      grid.write(text, .text, column: 0, row: 0)
      for column in 0..<40 {
        let isWide = column + 1 < 40 && grid.text(column + 1, 0).isEmpty
        let letter = grid.text(column, 0)
        #expect(letter.displayWidth == (letter.isEmpty ? 0 : isWide ? 2 : 1))
      }
    }
  }

  @Test func `half a wide letter that is written over leaves a blank`() {
    var grid = Grid(size: Size(columns: 4, rows: 1))
    grid.write("漢字", .text, column: 0, row: 0)
    grid.write("x", .text, column: 1, row: 0)
    grid.write("y", .text, column: 2, row: 0)
    #expect((0..<4).map { grid.text($0, 0) } == [" ", "x", "y", " "])
  }

  @Test func `a wide letter is not halved at the edge`() {
    var grid = Grid(size: Size(columns: 3, rows: 1))
    grid.write("漢字", .text, column: 0, row: 0)
    #expect(grid.lines == ["漢"])
  }
}

@Suite struct SimpleLetterTests {
  // `isSimple` spares most letters the tables of Unicode; they must say the same.
  @Test func `a simple letter is ordinary and one column wide by the tables of Unicode`() {
    for value in UInt32(0)..<0x3000 {
      guard let scalar = Unicode.Scalar(value), scalar.isSimple else { continue }
      let properties = scalar.properties
      switch properties.generalCategory {
      case .control, .format, .lineSeparator, .paragraphSeparator, .unassigned, .privateUse,
        .surrogate, .nonspacingMark, .enclosingMark, .spacingMark:
        Issue.record("U+\(String(value, radix: 16))")
      default: break
      }
      #expect(value == 0x20 || properties.generalCategory != .spaceSeparator)
      #expect(!properties.isDefaultIgnorableCodePoint && !properties.isEmojiPresentation)
      #expect(scalar.columns == 1)
      #expect("x\(scalar)x".count == 3 && "x\(scalar)x".harmless == "x\(scalar)x")
    }
  }
}

@Suite struct CutTests {
  @Test(arguments: [
    ("claire", 6, "claire"), ("claire", 5, "clai…"), ("claire", 1, "…"), ("claire", 0, ""),
    ("漢字漢字", 7, "漢字漢…"), ("漢字漢字", 6, "漢字…"), ("é\u{301}abc", 3, "é\u{301}a…"), ("", 0, ""),
    ("claire", -1, ""), ("👨‍👩‍👧👍🏽x", 4, "👨…"),
  ])
  func `a text is cut to its columns`(text: String, columns: Int, result: String) {
    #expect(text.cut(to: columns) == result)
    #expect(text.cut(to: columns).displayWidth <= max(0, columns))
  }

  @Test(arguments: [
    ("claire.pro", 6, "cl…pro"), ("claire.pro", 10, "claire.pro"), ("claire.pro", 3, "c…o"),
    ("claire.pro", 2, "c…"), ("claire.pro", 1, "…"), ("漢字漢字", 6, "漢…字"), ("漢字漢字", 5, "漢…字"),
  ])
  func `a text is cut in its middle`(text: String, columns: Int, result: String) {
    #expect(text.cutInMiddle(to: columns) == result)
  }

  @Test func `three dots cut as well as one`() {
    #expect("claire".cut(to: 5, ellipsis: "...") == "cl...")
    #expect("claire".cut(to: 2, ellipsis: "...") == "..")
    #expect("claire.pro".cutInMiddle(to: 7, ellipsis: "...") == "cl...ro")
  }
}
