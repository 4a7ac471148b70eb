import Testing
import VetoModel

@testable import VetoStore

struct TableTextTests {
  private func table(_ text: String) throws -> NotesTable {
    try TableText.read(Array(text.utf8), path: "t.csv")
  }

  private func cells(_ text: String) throws -> [[String]] {
    let table = try table(text)
    return [table.header] + table.rows.map(\.cells)
  }

  private func fault(_ bytes: [UInt8]) throws -> Trouble {
    try trouble { () throws(Trouble) in try TableText.read(bytes, path: "t.csv") }
  }

  @Test(arguments: [",", ";", "\t"], ["\n", "\r\n"])
  func `rows and cells come apart at the separator of the first row, whichever ends a line`(
    separator: String, end: String
  ) throws {
    let lines = ["a|b|c", "1|\"x;,\t|y\"|", "|2|3"]
    let text = lines.map { $0.replacing("|", with: separator) + end }.joined()
    let quoted = "x;,\t\(separator)y"
    let expected = [["a", "b", "c"], ["1", quoted], ["", "2", "3"]]
    #expect(try cells(text) == expected)
    #expect(try cells("\u{FEFF}" + text) == expected)
    #expect(try cells(String(text.dropLast())) == expected)
  }

  @Test func `a quoted cell holds quotation marks written twice, and lines`() throws {
    #expect(
      try cells("a,b\n\"say \"\"yes\"\"\",\"one\r\ntwo\n\"\n\"\",\"\"\"\"")
        == [["a", "b"], ["say \"yes\"", "one\ntwo\n"], ["", "\""]])
  }

  @Test func `a separator within quotation marks of the first row does not count`() throws {
    #expect(try cells("\"a,b,c\";d\n1;2") == [["a,b,c", "d"], ["1", "2"]])
    #expect(try cells("person\nClaire") == [["person"], ["Claire"]])
  }

  @Test func `rows are numbered as a spreadsheet does, and empty ones are left out`() throws {
    let table = try table("a,b\n\n1,\"x\ny\"\n,,\n2\n\n")
    #expect(table.rows.map(\.number) == [3, 5])
    #expect(table.rows.map(\.cells) == [["1", "x\ny"], ["2"]])
  }

  @Test(arguments: [
    ("a,b\n1,x\"y", TableFault.strayQuote, 2, 4),
    ("a,b\n1, \"y\"", .strayQuote, 2, 4),
    ("a,b\n\"1\"x,2", .textAfterQuote, 2, 4),
    ("a,b\né,\"1\n2", .unclosedQuote, 2, 3),
    ("a,b\n1,\"", .unclosedQuote, 2, 3),
    ("a,b\n1\r2,3", .controlCharacter(13), 2, 2),
    ("a,b\n\"1\r2\",3", .controlCharacter(13), 2, 3),
    ("a,b\n1,\u{1B}[2J", .controlCharacter(27), 2, 3),
    ("a,b\n\u{7F}", .controlCharacter(127), 2, 1),
    ("a,b\n\u{9B}2J", .controlCharacter(0x9B), 2, 1),
    ("a,b\n1,\0", .text(.nulBytes), 2, 3),
  ])
  func `a fault of the text is told with its line and column`(
    text: String, fault: TableFault, line: Int, column: Int
  ) throws {
    let place = Trouble.Position(line: line, column: column)
    #expect(
      try self.fault(Array(text.utf8)) == Trouble(path: "t.csv", place: place, cause: .table(fault))
    )
  }

  @Test func `what is no UTF-8 text at all is told by its own name`() throws {
    func cause(_ bytes: [UInt8]) throws -> Cause { try fault(bytes).cause }
    #expect(try cause([]) == .table(.text(.empty)))
    #expect(try cause([0xEF, 0xBB, 0xBF]) == .table(.text(.empty)))
    #expect(try cause([0xFF, 0xFE, 0x61, 0]) == .table(.text(.utf16)))
    #expect(try cause([0x61, 0, 0x2C, 0]) == .table(.text(.utf16)))
    #expect(try cause([0x50, 0x4B, 3, 4, 0x14]) == .table(.spreadsheetFile))
    #expect(try cause([0xD0, 0xCF, 0x11, 0xE0]) == .table(.spreadsheetFile))
    // "é" as Windows writes it.
    let latin = Array("a,b\n1,".utf8) + [0xE9, 0x0A]
    #expect(
      try fault(latin)
        == Trouble(
          path: "t.csv", place: Trouble.Position(line: 2, column: 3),
          cause: .table(.text(.invalidUTF8))))
    #expect(try cause(Array("a,b\n".utf8) + [0xC3]) == .table(.text(.truncated)))
  }

  @Test func `a cell, a table and a file have their limits, and reach them`() throws {
    let most = String(repeating: "é", count: TableText.largestCell / 2)
    #expect(try cells("a,b\n1,\(most)").last == ["1", most])
    #expect(
      try fault(Array("a,b\n1,\(most)x".utf8))
        == Trouble(
          path: "t.csv", cell: Trouble.Cell(row: 2, column: 2),
          cause: .table(.cellTooLarge(limit: 4_096))))
    let rows = String(repeating: "x\n", count: TableText.mostRows)
    #expect(try table("a\n" + rows).rows.count == 100_000)
    #expect(
      try fault(Array(("a\n" + rows + "x").utf8)).cause == .table(.tooManyRows(limit: 100_000)))
    let large = [UInt8](repeating: 0x61, count: TableText.largestSize + 1)
    #expect(try fault(large).cause == .table(.text(.tooLarge(limit: 16 << 20))))
  }

  @Test func `letters of any kind, also invisible ones, stay as they are`() throws {
    let odd = "Cla\u{200B}ire \u{202E}ya\u{FEFF} 👩‍💻 e\u{301}"
    let read = try cells("a\n\(odd)")
    #expect(Array((read.last?.first ?? "").unicodeScalars) == Array(odd.unicodeScalars))
  }
}

extension String {
  fileprivate func replacing(_ part: Character, with other: String) -> String {
    map { $0 == part ? other : String($0) }.joined()
  }
}
