import Testing
import VetoCanvas

@Suite struct HarmlessTests {
  /// Text as it may come from anywhere, and as it is shown.
  static let table: [(String, String)] = [
    ("", ""),
    ("plain", "plain"),
    ("é à ç œ Œ ß", "é à ç œ Œ ß"),
    ("« oui »", "« oui »"),
    ("\u{A0}?", " ?"),
    ("\u{202F}!", " !"),
    ("a\u{2003}b", "a b"),
    ("\u{3000}", "\u{3000}"),
    ("\u{1B}[31mred", "^[[31mred"),
    ("\u{0}\u{7}\u{1F}", "^@^G^_"),
    ("a\tb\nc\r\n", "a^Ib^Jc^M^J"),
    ("\u{7F}", "^?"),
    ("\u{9B}31m", "\\x9b31m"),
    ("\u{80}\u{9F}\u{85}", "\\x80\\x9f\\x85"),
    ("\u{1B}]0;title\u{7}", "^[]0;title^G"),
    ("a\u{202E}b", "a⟨RLO⟩b"),
    ("\u{202A}\u{202B}\u{202C}\u{202D}", "⟨LRE⟩⟨RLE⟩⟨PDF⟩⟨LRO⟩"),
    ("\u{2066}\u{2067}\u{2068}\u{2069}", "⟨LRI⟩⟨RLI⟩⟨FSI⟩⟨PDI⟩"),
    ("\u{200E}\u{200F}\u{061C}", "⟨LRM⟩⟨RLM⟩⟨ALM⟩"),
    ("a\u{200B}b\u{200C}c\u{200D}d", "abcd"),
    ("\u{2060}\u{FEFF}\u{AD}x", "x"),
    ("x\u{E0041}\u{E007F}", "x"),
    ("\u{2062}\u{206A}\u{034F}x", "x"),
    ("\u{2028}\u{2029}", "\u{FFFD}\u{FFFD}"),
    ("\u{0600}1", "\u{FFFD}1"),
    ("\u{FFF9}x", "\u{FFFD}x"),
    ("\u{E000}", "\u{FFFD}"),
    ("\u{FFFE}", "\u{FFFD}"),
    ("\u{10FFFF}", "\u{FFFD}"),
    ("\u{0378}", "\u{FFFD}"),
    ("👍", "👍"),
    ("👍🏽", "👍"),
    ("🏽", "□"),
    ("x🏽", "x□"),
    ("❤️", "❤"),
    ("👨‍👩‍👧", "👨"),
    ("🏳️‍🌈!", "🏳!"),
    ("🧑🏽‍⚕️", "🧑"),
    ("🇫🇷", "□"),
    ("🇫🇷🇩🇪", "□□"),
    ("🇫", "□"),
    ("🇫x🇷", "□x□"),
    ("🏴\u{E0067}\u{E0062}\u{E007F}", "🏴"),
    ("1️⃣", "1"),
    ("#⃣", "#"),
    ("\u{301}", "\u{25CC}\u{301}"),
    ("\u{301}a", "\u{25CC}\u{301}a"),
    ("e\u{301}", "e\u{301}"),
    ("\u{1B}\u{301}", "^[\u{25CC}\u{301}"),
    ("a\u{200B}\u{301}", "a\u{301}"),
    ("a\u{301}\u{302}\u{303}\u{304}\u{305}\u{306}b", "a\u{301}\u{302}\u{303}\u{304}b"),
    ("漢字", "漢字"),
    ("漢\u{E0100}", "漢"),
    ("한국", "한국"),
    ("\u{1112}\u{1161}\u{11AB}", "\u{1112}\u{1161}\u{11AB}"),
    ("\u{1161}", "□"),
    ("नमस्ते", "नमस्ते"),
    ("क्‍ष", "क्ष"),
    ("กำ", "กำ"),
    ("مرحبا", "مرحبا"),
    ("שלום", "שלום"),
    ("[✓] – … ›", "[✓] – … ›"),
    ("\u{115F}\u{3164}x", "x"),
  ]

  @Test(arguments: table) func `every text is shown as the table says`(row: (String, String)) {
    #expect(Array(row.0.harmless.unicodeScalars) == Array(row.1.unicodeScalars))
  }

  @Test(arguments: table) func `a second time changes nothing more`(row: (String, String)) {
    let once = row.0.harmless
    #expect(Array(once.harmless.unicodeScalars) == Array(once.unicodeScalars))
  }

  @Test func `no single code point leaves a control or a format letter`() {
    for value in UInt32(0)...0x10FFFF {
      guard let scalar = Unicode.Scalar(value) else { continue }
      let shown = "a\(scalar)b".harmless
      for part in shown.unicodeScalars {
        let category = part.properties.generalCategory
        #expect(category != .control && category != .format && category != .unassigned)
      }
    }
  }

  @Test func `any mixture is harmless after one pass`() {
    let parts: [Unicode.Scalar] = [
      "a", "1", "\u{1B}", "\u{200D}", "\u{FE0F}", "👩", "👍", "🏽", "🇫", "\u{301}", "\u{20E3}",
      "\u{200B}", "漢", "\u{1112}", "\u{1161}", "\u{A0}", "\u{202E}", "क", "\u{94D}", "\u{AD}",
    ]
    var numbers = SystemRandomNumberGenerator()
    for _ in 0..<5_000 {
      var text = String.UnicodeScalarView()
      for _ in 0..<8 { text.append(parts[Int.random(in: 0..<parts.count, using: &numbers)]) }
      let once = String(text).harmless
      #expect(Array(once.harmless.unicodeScalars) == Array(once.unicodeScalars))
    }
  }

  @Test func `line by line, only line breaks stay`() {
    #expect("a\nb\r\n\tc\u{1B}\n".harmlessLines == "a\nb^M\n^Ic^[\n")
    for (text, shown) in Self.table where !text.unicodeScalars.contains("\n") {
      #expect(text.harmlessLines == shown)
    }
  }

  @Test(arguments: [
    ("Claire", "Claire"), ("Cla\u{200B}ire", "Cla⟨U+200B⟩ire"), ("a\u{A0}b", "a⟨U+00A0⟩b"),
    ("a\u{202E}b\u{1B}", "a⟨RLO⟩b^["), ("\u{E0041}é", "⟨U+E0041⟩é"), ("e\u{301}", "e\u{301}"),
  ])
  func `what cannot be seen has a name`(text: String, shown: String) {
    #expect(text.revealed == shown)
    #expect(text.revealed.harmless == shown)
  }
}
