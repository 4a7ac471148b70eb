import TestSupport
import Testing
import VetoModel

struct KeysTests {
  @Test(arguments: [
    "facebook.claire", "instagram.claire-photo", "meta-third-party.claire", "x.a.b",
  ])
  func `the id of an account reads back`(text: String) {
    #expect(AccountID(text)?.description == text)
  }

  @Test(arguments: ["", "facebook", ".claire", "facebook.", "facebook.a/b"])
  func `what is no id of an account is not read`(text: String) {
    #expect(AccountID(text) == nil)
  }

  @Test func `the platform of an account ends at the first full stop`() {
    #expect(AccountID("x.a.b")?.platform == "x")
    #expect(AccountID("x.a.b")?.slug == "a.b")
  }

  @Test(arguments: [
    ("facebook.claire/object", 1), ("facebook.claire/object#2", 2),
    ("facebook.claire/object#10", 10),
  ])
  func `a case says which request it is`(text: String, round: Int) {
    #expect(CaseID(text)?.round == round)
    #expect(CaseID(text)?.description == text)
  }

  @Test(arguments: [
    "facebook.claire", "facebook.claire/", "facebook.claire/object#1",
    "facebook.claire/object#0", "facebook.claire/object#02", "facebook.claire/object#",
    "facebook.claire/object#x", "facebook.claire/object#2#2", "facebook.claire/object#-2",
    "facebook.claire/#2", "facebook.claire/object/send",
  ])
  func `what is no case is not read`(text: String) {
    #expect(CaseID(text) == nil)
  }

  @Test func `a tick says which request and which time it is`() {
    let tick = TickID("facebook.claire/object#3/send#2")
    #expect(tick?.caseID.round == 3)
    #expect(tick?.step == "send")
    #expect(tick?.time == 2)
    #expect(tick?.description == "facebook.claire/object#3/send#2")
  }

  @Test(arguments: [
    "facebook.claire/object", "facebook.claire/object/", "facebook.claire/object/send#1",
    "facebook.claire/object#1/send", "/object/send", "facebook.claire/object/send/more",
  ])
  func `what is no tick is not read`(text: String) {
    #expect(TickID(text) == nil)
  }
}

struct SlugTests {
  @Test(arguments: [
    ("@claire", "claire"), ("claire.photo", "claire-photo"), ("Claire", "claire"),
    ("claire.d@example.org", "claire-d"), ("06 12 34 56 78", "5678"),
    ("+33 (0)6.12-34 56 79", "5679"), ("123456", "3456"), ("12345", "12345"),
    ("Jérôme Lœuvre", "jerome-loeuvre"), ("e\u{301}lise", "elise"), ("Straße", "strasse"),
    ("  __Zoë!! ", "zoe"), ("a--b", "a-b"), ("Łódź", "lodz"), ("Ærø", "aero"),
    ("Клара", "u41a-43b-430-440-430"), ("漢字", "u6f22-5b57"), ("@", "u40"),
  ])
  func `a label has a slug`(label: String, expected: String) {
    #expect(slug(of: label) == expected)
  }

  @Test func `a slug is short, plain and never empty`() {
    var random = SeededRandom(seed: 5)
    let letters: [Character] = [
      "a", "É", "œ", "@", " ", "-", "9", "+", "к", "漢", "👍", "/", "#", ".",
    ]
    for _ in 0..<3_000 {
      let label = String((0...random.below(60)).map { _ in random.one(of: letters) })
      let slug = slug(of: label)
      #expect((1...40).contains(slug.utf8.count))
      #expect(slug.utf8.allSatisfy(Self.isPlain))
      #expect(AccountID("x.\(slug)")?.slug == slug)
    }
  }

  private static func isPlain(_ byte: UInt8) -> Bool {
    (97...122).contains(byte) || (48...57).contains(byte) || byte == 45
  }

  @Test func `the same label gives the same id on two machines`() {
    for records in [Notebook([]).records, Notebook(["facebook.jeanne"]).records] {
      let id = records.newAccountID(platform: "facebook", label: "@Zoé", owner: "claire")
      #expect(id?.slug == "zoe")
    }
  }

  @Test func `another live label with the same slug gets a number`() {
    let records = Notebook(["facebook.claire", "facebook.claire-2"]).records
    #expect(
      records.newAccountID(platform: "facebook", label: "Claire!", owner: "claire")?.slug
        == "claire-3")
  }

  @Test func `ids that the same change uses are passed over`() throws {
    let edit = Edit.addAccounts(
      platform: "facebook", labels: ["Claire", "Claire!"], .person("claire"), nil)
    var notebook = Notebook([])
    notebook.make(try notebook.tracker.editor.change(for: edit))
    #expect(notebook.records.accounts.map(\.id.slug) == ["claire", "claire-2"])
  }

  @Test func `an account that is there already gets no id`() {
    let records = Notebook(["facebook.claire"]).records
    #expect(records.newAccountID(platform: "facebook", label: "claire", owner: "claire") == nil)
  }

  @Test func `a label that another account was given since is there already`() {
    var notebook = Notebook(["facebook.claire"])
    notebook.make(
      .editAccount(
        Sample.account("facebook.claire"), label: "@pro", owner: "claire", emailChanged: nil))
    #expect(
      notebook.records.newAccountID(platform: "facebook", label: "@pro", owner: "claire") == nil)
  }

  @Test func `a removed account comes back under its own id`() {
    var notebook = Notebook(["facebook.claire"])
    notebook.make(.removeAccount(Sample.account("facebook.claire")))
    #expect(
      notebook.records.newAccountID(platform: "facebook", label: "claire", owner: "claire")?.slug
        == "claire")
  }

  @Test func `people have ids by the same rules`() {
    let records = Notebook([]).records
    #expect(records.newPersonID(name: "Claire") == nil)
    #expect(records.newPersonID(name: "Clairé") == "claire-2")
    #expect(records.newPersonID(name: "Jeanne") == "jeanne")
  }
}
