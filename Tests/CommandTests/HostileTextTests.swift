import Foundation
import Testing

@Suite("Text from the file, from other files, from arguments and from the system")
struct HostileTextTests {
  let home: Home

  /// A title of the window, a colour, a turn of direction, what nobody sees, and line breaks.
  private static let bad =
    "a\u{1B}]0;t\u{7}b\u{9B}31mc\u{202E}d\u{200B}\u{FEFF}\u{AD}\u{180E}\u{E0041}\u{2028}\u{2029}"
    + "e\u{2066}\u{8}\u{7F}\u{FE0F}f"
  private static let account = "facebook:" + bad

  init() throws {
    home = try Home()
    try home.good("account", "add", "facebook", Self.bad, "--person", "P" + Self.bad)
    try home.good("account", "add", "instagram", "@b" + Self.bad, "--person", "P" + Self.bad)
  }

  private func expectHarmless(_ arguments: [String]) throws {
    let run = try home.run(arguments, [:])
    for scalar in (run.out + run.err).unicodeScalars where scalar != "\n" {
      let isHarmless =
        ![.control, .format, .lineSeparator, .paragraphSeparator, .privateUse]
        .contains(scalar.properties.generalCategory)
        && !scalar.properties.isDefaultIgnorableCodePoint
      #expect(isHarmless, "U+\(String(scalar.value, radix: 16)) in \(arguments.prefix(3))")
    }
    #expect(run.out + run.err != "", "\(arguments) says nothing")
  }

  private func change(_ arguments: String...) throws {
    try expectHarmless(arguments)
  }

  @Test("never reaches the terminal as it is, whatever the command and the language")
  func everyCommand() throws {
    let bad = Self.bad
    let proof = try home.file("proof\u{1B}[31m\u{202E}.txt", "x")
    try change("account", "link", Self.account, "instagram:@b" + bad, "--centre", "C" + bad)
    try change("account", "link", Self.account, "instagram:@b" + bad, "--centre", "D" + bad)
    try change("person", "edit", "P" + bad, "--name", "Q" + bad)
    try change("account", "edit", Self.account, "--label", "z" + bad)
    let account = "z" + bad
    try change("set", "facebook/object", "--account", account, "--note", "N" + bad)
    let send = ["tick", "facebook/object/send", "--account", account, "--note", "M" + bad]
    try expectHarmless(send + ["--on", "2025-05-20", "--proof", proof])
    try expectHarmless(send + ["--on", bad])
    try change(
      "end", "facebook/third-party", "--account", account, "--as", "given-up",
      "--reason", "R" + bad)
    let table = try home.file(
      "t\u{1B}[31m.csv",
      "person,platform,account,colour\(bad)\nX\u{202E},facebook,n\u{200B}\u{1B}[2J,red\n")
    let wrong = try home.file("w\u{9B}.csv", "person,platform,account\nX,face\(bad),y\n")
    let catalogue = try home.file("c\u{1B}.json", "{\"\u{202E}\u{1B}\": 1}")
    let copy = try home.file(
      "p\u{1B}.json",
      String(decoding: try Data(contentsOf: home.progressFile), as: UTF8.self)
        .replacing("\"N", with: "\"O"))
    let commands = [
      ["status"], ["next"], ["check", "--within", "3650"], ["account", "list"], ["person", "list"],
      ["show", "facebook/object/law.authority", "--account", account], ["doctor"], ["restore"],
      ["import", table, "--preview"], ["import", table], ["import", wrong], ["import", bad],
      ["catalogue", "check", catalogue], ["catalogue", "check", bad], ["catalogue", "show", bad],
      ["merge", copy, "--preview"], ["merge", copy], ["merge", bad], ["merge", "--clashes"],
      ["show", bad + "/x/y"], ["tick", "facebook/object/" + bad, "--account", account],
      ["untick", "facebook/object/send", "--account", bad], ["due", bad], [bad],
      ["status", "--" + bad],
      ["status", "--now", bad], ["status", "--data-file", home.folder.path + "/x" + bad + "/y"],
      ["person", "add", "Z" + bad], ["person", "add", "Y", "--country", bad],
      ["skip", "facebook/object/settings", "--account", account], ["undo"], ["redo"],
      ["account", "remove", account], ["account", "remove", account, "--yes"],
      ["person", "remove", "Q" + bad], ["person", "remove", "Q" + bad, "--yes"], ["undo"],
    ]
    for command in commands {
      try expectHarmless(command)
      try expectHarmless(command + ["--language", "fr"])
    }
    try Data("{\"\u{1B}[31m\u{202E}".utf8).write(to: home.progressFile)
    for command in [["status"], ["doctor"], ["restore"]] { try expectHarmless(command) }
  }
}
