import Testing
import VetoCanvas

@Suite struct WrapTests {
  @Test(arguments: [
    ("one two three", 7, ["one two", "three"]),
    ("one two three", 3, ["one", "two", "thr", "ee"]),
    ("", 5, [""]),
    ("a\n\nb", 5, ["a", "", "b"]),
    ("a\r\nb", 5, ["a", "b"]),
    ("prêt\u{A0}? oui", 7, ["prêt ?", "oui"]),
    ("est-il prêt\u{A0}?", 11, ["est-il", "prêt ?"]),
    ("«\u{A0}opposer\u{A0}»", 8, ["« oppose", "r »"]),
    ("see https://a.example/long", 10, ["see", "https://a.", "example/lo", "ng"]),
    ("漢字漢字", 5, ["漢字", "漢字"]),
    ("一 二", 1, ["一", "二"]),
    ("  indented", 20, ["  indented"]),
    ("one     two", 5, ["one", "two"]),
    ("abc", 0, ["a", "b", "c"]),
  ])
  func `lines break between words`(text: String, columns: Int, lines: [String]) {
    #expect(wrap(text, to: columns) == lines)
  }

  @Test func `no line is too long, and no word is lost`() {
    let text = "Dans ce navigateur, soyez connecté en tant que @jeanne, et personne d'autre\u{A0}!"
    for columns in 2...80 {
      let lines = wrap(text, to: columns)
      #expect(lines.allSatisfy { $0.displayWidth <= columns && $0 == $0.harmless })
      let letters = lines.joined().filter { $0 != " " }
      #expect(letters == text.filter { $0 != " " && $0 != "\u{A0}" })
    }
  }

  @Test func `a word that is to be copied stays whole`() {
    let text = "see https://a.example/long now\n  at https://a.example"
    #expect(
      wrap(text, to: 10, keepsWords: true)
        == ["see", "https://a.example/long", "now", "  at", "https://a.example"])
  }

  @Test func `an escape sequence is wrapped as what is shown of it`() {
    #expect(wrap("\u{1B}[2J boom", to: 6) == ["^[[2J", "boom"])
  }
}

@Suite struct ASCIITests {
  @Test(arguments: [
    ("élève à Noël", "eleve a Noel"), ("« l’été »", "\" l'ete \""),
    ("œuvre Œuvre", "oeuvre Oeuvre"),
    ("…–—", "...--"), ("漢字", "????"), ("Straße Łódź", "Strasse Lodz"), ("e\u{301}", "e"),
    ("→ ✓ │", "> x |"), ("10 €", "10 EUR"), ("👍🏽", "??"), ("я", "?"), ("\u{1B}", "^["),
  ])
  func `a text has a form in ASCII`(text: String, ascii: String) {
    #expect(text.ascii == ascii)
  }

  @Test func `nothing beyond ASCII is left`() {
    for (text, _) in HarmlessTests.table { #expect(text.ascii.utf8.allSatisfy { $0 < 0x7F }) }
  }
}
