import TestSupport
import Testing
import VetoCanvas
import VetoModel
import VetoScreen

/// While names are masked nothing that a person wrote comes to the screen, wherever they go.
struct MaskWalkTests {
  private static let secret = "qzxjk"
  private static let account = AccountID(platform: "facebook", slug: "\(secret)-one")
  private static let box = CaseID(account: account, procedure: "object").tick("picture")

  private static func noted(_ id: TickID, _ note: String, proof: String?) -> Change {
    let file = proof.map { Value.object(["file": .string($0)]) } ?? .null
    return Change(
      Change.Name(.noted, id.description),
      [("note", .string(note)), ("proof", file)].map { name, value in
        Change.Assignment(Address("ticks", id.description, name), value)
      })
  }

  /// Everything that a person can write holds the secret.
  private static func changes() -> [Change] {
    let day = Example.day("2026-10-06")
    let second = AccountID(platform: "instagram", slug: secret)
    let centre = Centre(name: "centre \(secret)", since: day)
    let sent = box.caseID.tick("send")
    return [
      .addPerson(secret, name: "Anna \(secret)", country: "FR"),
      .addPerson("\(secret)-2", name: "Bob \(secret)", country: nil),
      .addAccount(account, label: "@\(secret)", owner: secret, centre: centre),
      .addAccount(second, label: "\(secret).photo", owner: secret, centre: centre),
      .addAccount(
        AccountID(platform: "whatsapp", slug: secret), label: "06 \(secret)",
        owner: "\(secret)-2", centre: nil),
      .addAccount(
        AccountID(platform: "facebook", slug: "x"), label: "x \(secret)", owner: secret,
        centre: nil),
      .tick(sent, on: day, received: day),
      noted(sent, "note \(secret)", proof: "~/\(secret).png"),
      .tick(box, on: day, received: nil),
      noted(box, "note \(secret)", proof: "/srv/\(secret)"),
      .note(box.caseID, "case \(secret)"),
      .note(CaseID(account: second, procedure: "object"), "case \(secret)"),
      .end(
        CaseID(account: second, procedure: "object"),
        Ending(kind: .givenUp, day: day, reason: "because \(secret)")),
      .removeAccount(AccountID(platform: "facebook", slug: "x")),
    ]
  }

  private static func state(_ language: Language) throws -> AppState {
    let catalogue = try Example.empty(language).catalogue
    var (progress, history) = (Progress(), History())
    var copies = [FileCopy(name: "2026-11-20", content: .success(progress))]
    for change in changes() {
      progress.apply(change, by: Example.author, history: &history)
    }
    var other = progress
    var elsewhere = History()
    for change in [
      noted(box, "other \(secret)", proof: nil),
      .addPerson(secret, name: "Zoé \(secret)", country: "DE"),
      .addAccount(
        AccountID(platform: "facebook", slug: "\(secret)-new"), label: secret, owner: secret,
        centre: nil),
      .end(box.caseID, Ending(kind: .givenUp, day: nil, reason: secret)),
    ] {
      other.apply(
        change, by: Author(device: "away", now: 1_795_000_900_000), history: &elsewhere)
    }
    other.put(
      Field(
        value: .string(secret), stamp: Stamp(milliseconds: 1_795_000_900_000, device: "away")),
      at: Address("accounts", account.description, "nickname"))
    copies.append(FileCopy(name: "2026-11-22", content: .success(other)))
    var state = AppState(
      catalogue: catalogue, progress: progress, history: history, language: language,
      now: Example.now("2026-11-23"), masked: true)
    state.tell(.generations(copies))
    state.tell(.conflictCopies([FileCopy(name: "/x/copy.json", content: .success(other))]))
    state.tell(.clashes(clashes(progress)))
    return state
  }

  private static func clashes(_ progress: Progress) -> [Clash] {
    [
      Address("accounts", account.description, "label"), Address("people", secret, "name"),
      Address("ticks", box.description, "note"), Address("ticks", box.description, "proof"),
    ].compactMap { address in
      progress[address].map { kept in
        Clash(
          address: address, kept: kept,
          dropped: Field(value: .string("dropped \(secret)"), stamp: kept.stamp))
      }
    }
  }

  private static func leaks(
    _ state: AppState, _ size: Size = Size(columns: 140, rows: 50)
  ) -> [String] {
    render(state, size: size).lines.filter { $0.lowercased().contains(secret) }
  }

  @Test func `unmasked the secret is on the screen`() throws {
    var state = try Self.state(.english)
    state.press(.character("m"))
    #expect(Self.leaks(state) != [])
  }

  @Test(arguments: Language.allCases)
  func `a secret in every text is on no screen of 1,500 keys`(language: Language) throws {
    var state = try Self.state(language)
    var user = RandomKeys(random: SeededRandom(seed: language == .french ? 31 : 32))
    var found: [String] = []
    var sheets: Set<String> = []
    for number in 0..<1_500 {
      var key = user.key()
      if key == .character("m") { key = .character("f") }
      state.press(key)
      sheets.insert(state.sheet.map { String("\($0)".prefix(5)) } ?? "none")
      found += Self.leaks(state, user.size()).map { "\(number) \(key): \($0)" }
    }
    #expect(found == [])
    #expect(sheets.count == 8, "\(sheets)")
  }

  @Test func `a note, a proof and a reason are hidden where they are shown in full`() throws {
    var state = try Self.state(.english)
    state.press(.tab, .home)
    for _ in ["facebook", "instagram"] {
      state.press(.enter, .home)
      for _ in 0..<12 {
        state.press(.enter)
        #expect(Self.leaks(state) == [])
        state.press(.escape, .down)
      }
      state.press(.tab, .down)
    }
    state.press(.enter)
    state.press(.character("/"))
    state.type("note ")
    #expect(Self.leaks(state) == [])
    for keys in [[Key.character("u")], [.control("r")]] {
      for _ in 0..<14 {
        for key in [.escape] + keys { state.press(key) }
        #expect(Self.leaks(state) == [])
      }
    }
  }
}
