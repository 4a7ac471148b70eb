import Foundation
import TestSupport
import Testing

@Suite struct AccountTests {
  @Test func `names with commas between them become accounts side by side, linked`() throws {
    let home = try Home()
    let tmux = try Tmux(home, columns: 120)
    try tmux.wait(for: "Welcome to Veto")
    try tmux.text("Claire")
    try tmux.keys("Enter", "Enter")
    try tmux.wait(for: "Which platforms?")
    try tmux.keys("Enter")
    try tmux.wait(for: "Which accounts?")
    try tmux.keys("C-u")
    try tmux.text("@claire, @claire.pro")
    try tmux.keys("Enter", "Enter", "Enter")
    try tmux.keys("Right", "Enter")
    try tmux.wait(for: "Have you objected before?")
    try tmux.keys("Enter")
    try tmux.wait("two columns") { $0.has("@claire.pro") && $0.isSaved }
    let accounts = try home.section("accounts")
    #expect(
      accounts.keys.sorted() == [
        "facebook.claire", "facebook.claire-pro", "instagram.claire", "whatsapp.claire",
      ])
    #expect(accounts["facebook.claire-pro"]?["label"] as? String == "@claire.pro")
    #expect(accounts["facebook.claire-pro"]?["centre"] != nil)
    #expect(accounts["whatsapp.claire"]?["centre"] == nil)
  }

  @Test func `each account has a box of its own`() throws {
    let home = try Home.withClaire()
    try home.veto("account", "add", "facebook", "@jeanne", "--person", "Claire")
    let tmux = try Tmux(home, columns: 120)
    try tmux.wait(for: "@jeanne", "[ ]")
    try tmux.keys("Right", "Space")
    try tmux.wait("one tick", until: \.isTickSaved)
    #expect(try home.ticked == ["facebook.jeanne/object/account"])
  }

  @Test func `a label with accents and wide letters is kept as it was typed`() throws {
    let home = try Home.withClaire()
    let tmux = try Tmux(home, columns: 120)
    try tmux.wait(for: "[ ]")
    try tmux.keys("a", "Enter")
    try tmux.wait(for: "comma")
    try tmux.text("Zoé 漢字 e\u{301}")
    try tmux.keys("Enter", "Enter", "Enter")
    try tmux.wait(for: "漢字", "[ ]")
    try home.wait("the account") { try home.section("accounts").count == 2 }
    let labels = try home.section("accounts").values.compactMap { $0["label"] as? String }
    #expect(labels.contains { $0.unicodeScalars.elementsEqual("Zoé 漢字 e\u{301}".unicodeScalars) })
  }
}

@Suite struct LanguageTests {
  @Test(arguments: [("fr_FR.UTF-8", "enregistré"), ("en_GB.UTF-8", " saved")])
  func `the environment chooses the language`(locale: String, word: String) throws {
    let tmux = try Tmux(
      try Home.withClaire(), environment: ["LC_ALL": "", "LC_CTYPE": "C.UTF-8", "LANG": locale])
    try tmux.wait(for: word)
  }

  @Test func `--language is above the environment`() throws {
    let tmux = try Tmux(try Home.withClaire(), "--language", "fr")
    try tmux.wait(for: "enregistré", "aide")
  }

  @Test func `L changes the language, and it is remembered`() throws {
    let home = try Home.withClaire()
    let tmux = try Tmux(home)
    try tmux.wait(for: " saved")
    try tmux.keys("L")
    try tmux.wait(for: "enregistré")
    try tmux.keys("q")
    #expect(try tmux.end().status == 0)
    try tmux.again()
    try tmux.wait(for: "enregistré")
    #expect(try home.command("status").output.contains("à faire"))
  }

  @Test func `the first start speaks French`() throws {
    let tmux = try Tmux(try Home(), environment: ["LC_ALL": "fr_FR.UTF-8"])
    try tmux.wait(for: "Veto", "Vous agissez")
  }
}
