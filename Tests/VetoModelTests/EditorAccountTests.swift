import Testing
import VetoModel

@Suite("The gate for edits of people and accounts")
struct EditorAccountTests {
  private var notebook = Notebook(["facebook.claire"])

  private func tick(_ id: TickID) -> Tick? { notebook.records.ticks[id] }

  @Test mutating func `a label is trimmed, and taken whatever its case, spaces and sign`() throws {
    try notebook.edit(
      .addAccounts(platform: "facebook", labels: ["  @zoe "], .person("claire"), nil))
    #expect(notebook.records.account(Sample.account("facebook.zoe"))?.label == "@zoe")
    func adding(_ label: String, _ platform: String = "facebook") -> EditRefusal? {
      notebook.refusal(.addAccounts(platform: platform, labels: [label], .person("claire"), nil))
    }
    for twin in ["@Zoe", "zoe", " Z oe", "ZOE"] {
      #expect(adding(twin) == .labelTaken("@zoe", platform: "facebook"))
    }
    #expect(adding("@zoe", "instagram") == nil)
    #expect(adding("@zoe!") == nil)
    #expect(adding(" \t") == .labelEmpty(platform: "facebook"))
    #expect(
      notebook.refusal(
        .addAccounts(platform: "facebook", labels: ["a", "A"], .person("claire"), nil))
        == .labelTaken("a", platform: "facebook"))
    let claire = Sample.account("facebook.claire")
    #expect(
      notebook.refusal(.editAccount(claire, AccountValues(label: .set(" @ZOE"))))
        == .labelTaken("@zoe", platform: "facebook"))
    try notebook.edit(.editAccount(claire, AccountValues(label: .set(" @CLAIRE "))))
    #expect(notebook.records.account(claire)?.label == "@CLAIRE")
  }

  @Test mutating func `a label is another's where the owner is another`() throws {
    try notebook.edit(
      .addAccounts(
        platform: "facebook", labels: ["claire"], .new(name: " Jeanne ", country: nil), nil))
    let twin = Sample.account("facebook.claire-2")
    #expect(notebook.records.account(twin)?.owner == "jeanne")
    #expect(notebook.records.person("jeanne")?.name == "Jeanne")
    #expect(
      notebook.refusal(.editAccount(twin, AccountValues(owner: .set("claire"))))
        == .labelTaken("claire", platform: "facebook"))
  }

  @Test mutating func `a name is taken by the same comparison`() throws {
    try notebook.edit(.addPerson(name: " Jeanne ", country: "FR"))
    #expect(notebook.refusal(.addPerson(name: "JEANNE", country: nil)) == .nameTaken("Jeanne"))
    #expect(notebook.refusal(.addPerson(name: " ", country: nil)) == .nameEmpty)
    #expect(
      notebook.refusal(.editPerson("jeanne", name: .set("claire"), country: .keep))
        == .nameTaken("Claire"))
    try notebook.edit(.editPerson("jeanne", name: .keep, country: .set(nil)))
    #expect(notebook.records.person("jeanne")?.country == nil)
    #expect(notebook.records.person("jeanne")?.name == "Jeanne")
  }

  @Test mutating func `accounts are linked within a person and a group`() throws {
    for (platform, label) in [("instagram", "photo"), ("elsewhere", "x")] {
      try notebook.edit(.addAccounts(platform: platform, labels: [label], .person("claire"), nil))
    }
    let accounts = ["facebook.claire", "instagram.photo", "elsewhere.x"].map(Sample.account)
    #expect(notebook.refusal(.link([accounts[0]], as: nil, since: .keep)) == .linkNeedsTwo)
    #expect(notebook.refusal(.link(accounts, as: nil, since: .keep)) == .linkAcrossGroups)
    let ahead = Sample.day("2026-10-21")
    #expect(
      notebook.refusal(.link(Array(accounts[...1]), as: nil, since: .set(ahead)))
        == .dayAhead(ahead, of: .since, today: notebook.today))
    try notebook.edit(.link([accounts[0]], as: "A", since: .set(nil)))
    try notebook.edit(.link([accounts[1]], as: "B", since: .keep))
    #expect(notebook.records.account(accounts[0])?.centre == Centre(name: "A", since: nil))
    #expect(
      notebook.records.account(accounts[1])?.centre == Centre(name: "B", since: notebook.today))
    #expect(
      notebook.refusal(.link(Array(accounts[...1]), as: nil, since: .keep))
        == .severalCentres(["A", "B"]))
    // Opened and confirmed unchanged, a form changes nothing.
    let before = notebook.progress
    try notebook.edit(.editAccount(accounts[0], AccountValues(centre: .set("A"), since: .set(nil))))
    #expect(notebook.progress == before)
    // Who moves to others is not covered by what those sent before.
    try notebook.edit(.editAccount(accounts[0], AccountValues(centre: .set("B"))))
    #expect(
      notebook.records.account(accounts[0])?.centre == Centre(name: "B", since: notebook.today))
    try notebook.edit(.editAccount(accounts[0], AccountValues(centre: .set(nil))))
    #expect(notebook.records.account(accounts[0])?.centre == nil)
  }

  @Test mutating func `the first start is one change, refused as a whole`() throws {
    notebook = Notebook()
    var beginning = Beginning(
      name: " Claire ", country: "FR",
      accounts: [
        .init(platform: "facebook", labels: ["@a", "@b"]),
        .init(platform: "whatsapp", labels: ["1"]),
      ],
      areLinked: true,
      earlier: .init(
        day: Sample.day("2025-05-20"), answer: .init(.accepted, on: Sample.day("2025-05-20"))))
    try notebook.edit(.begin(beginning))
    let a = try #require(notebook.records.account(Sample.account("facebook.a")))
    #expect(a.centre == Centre(name: "Claire", since: nil))
    #expect(notebook.records.account(Sample.account("whatsapp.1"))?.centre == nil)
    #expect(notebook.status("facebook.b") != nil)
    #expect(tick(Sample.box("facebook.b/object/answer"))?.outcome == .accepted)
    #expect(notebook.undo()?.name == Change.Name(.began, "claire"))
    #expect(notebook.progress.values.isEmpty)
    beginning.accounts = [.init(platform: "facebook", labels: ["a", "@A"])]
    #expect(notebook.refusal(.begin(beginning)) == .labelTaken("a", platform: "facebook"))
    beginning.name = ""
    #expect(notebook.refusal(.begin(beginning)) == .nameEmpty)
  }

  @Test mutating func `what was removed meanwhile is not edited`() throws {
    let claire = Sample.account("facebook.claire")
    try notebook.edit(.removeAccount(claire))
    #expect(notebook.refusal(.unlink(claire)) == .gone("facebook.claire"))
    #expect(
      notebook.refusal(.editAccount(claire, AccountValues(label: .set("x"))))
        == .gone("facebook.claire"))
    let object = claire.case("object")
    let box = object.tick("send")
    let edits: [Edit] = [
      .tick(box, BoxValues()), .untick(box), .skip(box), .unskip(box),
      .onceMore(object, step: "send", BoxValues()), .requestAgain(object, BoxValues()),
      .note(box, note: .set("x"), proof: .keep), .end(object, .givenUp, reason: nil),
      .reopen(object), .editCase(object, ownDate: .set(nil), note: .set("x")),
    ]
    for edit in edits { #expect(notebook.refusal(edit) == .gone("facebook.claire"), "\(edit)") }
    try notebook.edit(.removePerson("claire"))
    #expect(
      notebook.refusal(.addAccounts(platform: "facebook", labels: ["x"], .person("claire"), nil))
        == .gone("claire"))
  }
}
