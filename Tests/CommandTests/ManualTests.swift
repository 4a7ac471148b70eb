import Foundation
import Testing
import VetoModel
import VetoScreen
import VetoWords

@Suite("The manual page")
struct ManualTests {
  private func page(_ language: Language) throws -> String {
    let home = try Home()
    return try home.good(
      "manual", "--language", language.rawValue, "--date", "2026-11-24"
    ).out.replacingOccurrences(of: "\\-", with: "-")
  }

  // The program refuses to write a page with a sentence that was not translated.
  @Test(
    "has every command, option and key of the program's own tables", arguments: Language.allCases)
  func complete(language: Language) throws {
    let page = try page(language)
    let commands = try Home().good("--help").out.split(separator: "\n")
      .filter { $0.hasPrefix("  ") && !$0.hasPrefix("   ") && !$0.contains("--") }
      .compactMap { $0.split(separator: " ").first.map(String.init) }
      .filter { !["help", "account", "person", "catalogue", "-h,", "See"].contains($0) }
    #expect(commands.contains("tick"))
    for command in commands { #expect(page.contains(".SS \"veto \(command)\""), "\(command)") }
    for option in ["--on", "--received", "--data-file", "--email-changed", "-o"] {
      #expect(page.contains("\\fB\(option)\\fR"), "\(option)")
    }
    let words = Words(language)
    for row in Keymap.main.rows { #expect(page.contains(".TP\n\\fB\(row.shown(words))\\fR")) }
  }

  @Test("names every exit code and every file", arguments: Language.allCases)
  func codes(language: Language) throws {
    let page = try page(language)
    for code in ["0", "1", "64", "65", "66", "70", "73", "74", "75"] {
      #expect(page.contains(".TP\n\\fB\(code)\\fR\n"), "\(code)")
    }
    #expect(page.contains("$XDG_DATA_HOME/veto/progress.json"))
  }

  @Test("says nothing to mandoc's lint, not even of style", arguments: Language.allCases)
  func lint(language: Language) throws {
    let home = try Home()
    let run = try home.shell(
      "\"$veto\" manual --language \(language.rawValue) --date 2026-11-24 > page.1; "
        + "mandoc -T lint -W style page.1", ["PATH": "/usr/bin:/bin"])
    #expect(run.out + run.err == "")
    #expect(run.code == 0)
  }

  @Test("is no command that a person meets")
  func hidden() throws {
    let home = try Home()
    #expect(try !home.good("--help").out.contains("manual"))
    #expect(try home.veto("manual", "--date", "soon").code == 64)
  }
}
