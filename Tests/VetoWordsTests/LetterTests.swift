import Testing
import VetoModel
import VetoStore
import VetoWords

@Suite("A letter")
struct LetterTests {
  /// One of 60 case histories: what happened, by its number.
  struct CaseHistory: CustomStringConvertible {
    let number: Int
    private(set) var progress = Progress()
    private static let first = Day(number: 20_697)  // 1 September 2026
    static let today = Day(number: 20_800)
    let country: String?

    var description: String { "history \(number)" }

    init(_ number: Int) {
      self.number = number
      country = ["FR", "IE", nil, "BE", "DE", "LU"][number % 6]
      put("people", "claire", "name", .string("Claire Dubois"))
      if let country { put("people", "claire", "country", .string(country)) }
      put("accounts", "facebook.claire", "label", .string("@claire"))
      put("accounts", "facebook.claire", "owner", .string("claire"))
      let bits = number * 7919 % 512
      if number % 10 == 9 { return }
      tick("send", 0, received: bits & 1 == 0 ? 0 : 2)
      if bits & 2 != 0 { tick("law.acknowledged", 3) }
      if bits & 4 != 0 { tick("law.question", 5) }
      if bits & 12 == 12 { tick("law.reply", 9) }
      if bits & 16 != 0 { tick("law.extended", bits & 1 == 0 ? 20 : 50) }
      if bits & 32 != 0 { tick("send#2", 12, received: 12) }
      if number % 3 != 0 {
        tick("answer", 40)
        put(
          "ticks", "facebook.claire/object/answer", "outcome",
          .string(Outcome.allCases[number % 4].rawValue))
      }
      if bits & 64 != 0 { tick("law.reminder", 60) }
      if bits & 128 != 0 { tick("law.complaint", 70) }
      if bits & 256 != 0 {
        put(
          "ticks", "facebook.claire/object/send", "proof",
          .object(["file": .string("~/secret/form.png"), "sha256": .string("9f2c")]))
      }
    }

    private mutating func put(_ section: String, _ key: String, _ field: String, _ value: Value) {
      progress.set(value, at: Address(section, key, field), now: 1_000, device: "test")
    }

    private mutating func tick(_ step: String, _ day: Int, received: Int? = nil) {
      let key = "facebook.claire/object/\(step)"
      put("ticks", key, "on", Value(Self.first.adding(days: day)))
      if let received { put("ticks", key, "received", Value(Self.first.adding(days: received))) }
    }

    private static let catalogue = Result { () throws -> Catalogue in
      var catalogue = try ShippedCatalogue.load()
      catalogue.read(["facebook"])
      return catalogue
    }

    var tracker: Tracker {
      get throws {
        Tracker(
          catalogue: try Self.catalogue.get(), records: Records(progress), today: Self.today)
      }
    }

    func letter(_ kind: Letter.Kind, grounds: String? = nil) throws -> Letter {
      let tracker = try tracker
      let platform = try #require(tracker.catalogue.platform("facebook"))
      let account = try #require(tracker.accounts(on: "facebook").first)
      return tracker.letter(
        kind, account, try #require(platform.procedure("object")), grounds: grounds)
    }
  }

  /// The days that a text names in words: what stands around a year.
  private static func days(in text: String) -> Set<String> {
    let words = text.split(separator: " ").map { $0.filter { $0.isLetter || $0.isNumber } }
    return Set(
      words.indices.dropFirst(2).filter { words[$0].count == 4 && words[$0].hasPrefix("20") }
        .map { words[$0 - 2...$0].joined(separator: " ") })
  }

  @Test(
    "has no sentence without its fact, in 60 histories, every kind, both languages",
    arguments: 0..<60)
  func facts(_ number: Int) throws {
    let history = CaseHistory(number)
    for kind in Letter.Kind.allCases {
      let letter = try history.letter(kind)
      for language in Language.allCases {
        let words = Words(language)
        for sentence in letter.sentences {
          let text = words.letter(sentence.content)
          #expect(!text.isEmpty)
          #expect(!sentence.sources.isEmpty, "\(text)")
          check(sentence, text, words, history)
        }
      }
    }
  }

  private func check(
    _ sentence: LetterSentence, _ text: String, _ words: Words, _ history: CaseHistory
  ) {
    var supported: Set<Day> = []
    var isReckoned = false
    for source in sentence.sources {
      switch source {
      case .field(let address):
        let value = history.progress[address]?.value
        #expect(value != nil && value != .null, "\(history): \(address) says nothing")
        if let day = value?.day { supported.insert(day) }
        if address.field == "name" || address.field == "label", let name = value?.text {
          #expect(text.contains(name))
        }
      case .nothing(let address):
        let value = history.progress[address]?.value ?? .null
        #expect(value == .null, "\(history): \(address) says something")
      case .clock: isReckoned = true
      case .today: supported.insert(CaseHistory.today)
      case .unknown(let blank): #expect(text.contains(words.blank(blank)))
      case .catalogue, .law, .said: break
      }
    }
    // Of the clock's sum the model's own tests answer; its due day is in it.
    if !isReckoned {
      let named = Self.days(in: text)
      #expect(
        named.subtracting(supported.map { words.plainDay($0) }).isEmpty, "\(history): \(text)")
      #expect(supported.isEmpty || !named.isEmpty, "\(history): \(text)")
    }
  }

  @Test("leaves no blank for what is known, and lists the others", arguments: 0..<60)
  func blanks(_ number: Int) throws {
    let history = CaseHistory(number)
    let isSent = number % 10 != 9
    for kind in Letter.Kind.allCases {
      let letter = try history.letter(kind)
      var expected: Set<LetterBlank> = [.address]
      if kind == .objection { expected.insert(.grounds) }
      if kind == .complaint, history.country == nil { expected.insert(.authority) }
      if [.complaint, .reminder].contains(kind), !isSent { expected.insert(.sentDay) }
      #expect(Set(letter.blanks) == expected, "\(history), \(kind)")
      for language in Language.allCases {
        let words = Words(language)
        let text = letter.sentences.map { words.letter($0.content) }.joined(separator: "\n")
        for blank in LetterBlank.allCases {
          #expect(text.contains(words.blank(blank)) == letter.blanks.contains(blank))
        }
      }
    }
    #expect(try !history.letter(.objection, grounds: "x").blanks.contains(.grounds))
  }

  @Test("to an authority tells all that happened", arguments: 0..<60)
  func whole(_ number: Int) throws {
    let history = CaseHistory(number)
    let letter = try history.letter(.complaint)
    for language in Language.allCases {
      let words = Words(language)
      let text = letter.body.map { words.letter($0.content) }.joined(separator: " ")
      for (key, record) in history.progress.sections["ticks"] ?? [:] {
        for field in ["on", "received"] {
          guard let day = record[field]?.value.day else { continue }
          if field == "on", record["received"] != nil, !key.contains("send") { continue }
          #expect(text.contains(words.plainDay(day)), "\(history): \(key) \(field)")
        }
      }
      let proofs = letter.attachments.map { words.letter($0.content) }
      #expect(proofs.allSatisfy { $0 == "form.png (SHA-256 9f2c)" })
      #expect(!text.contains("~/secret"))
    }
    let hasProof =
      history.progress[Address("ticks", "facebook.claire/object/send", "proof")] != nil
    #expect(letter.attachments.isEmpty != hasProof)
  }

  @Test("to an authority is in its language, where Veto has it")
  func languages() throws {
    let catalogue = try ShippedCatalogue.load()
    func language(_ country: String, _ preferred: Language) -> Language? {
      catalogue.authority(of: country)?.letterLanguage(preferring: preferred)
    }
    #expect(language("FR", .english) == .french)
    #expect(language("IE", .french) == .english)
    #expect(language("BE", .english) == .french)
    #expect(language("LU", .english) == .english)
    #expect(language("LU", .french) == .french)
    #expect(language("DE", .french) == nil)
    #expect(language("DK", .french) == nil)
  }
}
