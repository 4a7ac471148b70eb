/// A letter about one case: what it says, sentence by sentence, each with what it rests on.
public struct Letter: Hashable, Sendable {
  public enum Kind: String, CaseIterable, Hashable, Sendable {
    case objection, reminder, complaint, access, erasure
  }

  public let kind: Kind
  public let heading: [LetterSentence]
  public let body: [LetterSentence]
  /// What is sent along with it.
  public let attachments: [LetterSentence]

  public var sentences: [LetterSentence] { heading + body + attachments }

  /// What nobody has noted, in the order of the letter: each is a marked blank in it.
  public var blanks: [LetterBlank] {
    sentences.flatMap(\.content.blanks).reduce(into: []) { blanks, blank in
      if !blanks.contains(blank) { blanks.append(blank) }
    }
  }
}

/// A sentence of a letter, and what it rests on: never nothing.
public struct LetterSentence: Hashable, Sendable {
  public let content: LetterContent
  public let sources: [LetterSource]

  init(_ content: LetterContent, _ sources: LetterSource...) {
    self.content = content
    self.sources = sources
  }
}

/// What a sentence of a letter rests on.
public enum LetterSource: Hashable, Sendable {
  /// A value of the notes.
  case field(Address)
  /// That the notes hold no such value.
  case nothing(Address)
  /// The catalogue, by what it says of a platform or a country.
  case catalogue(String)
  /// An article of the GDPR.
  case law(String)
  /// The answer clock, from the days that come with it.
  case clock
  case today
  /// What was said when the letter was asked for.
  case said
  /// Nobody has noted it: it stays a blank.
  case unknown(LetterBlank)
}

/// What only the person can fill in.
public enum LetterBlank: String, CaseIterable, Hashable, Sendable {
  case name, address, company, authority, grounds, sentDay
}

/// What a sentence of a letter says.
public enum LetterContent: Hashable, Sendable {
  // The heading.
  case sender(name: String?)
  /// Names and addresses; a nil name is a blank.
  case company(String?, address: String?, email: String?)
  case authority(Authority?)
  case date(Day)
  case subject(Letter.Kind, platform: Platform)

  // The case.
  case account(String, Platform)
  case against(company: String?, country: String?)
  case sent(Day?, to: String?, again: Bool)
  case linked(via: String)
  case received(Day)
  case acknowledged(Day)
  case asked(Day)
  case replied(Day)
  case extended(Day, inTime: Bool)
  /// The last day to answer; whether it is over by every reading.
  case due(AnswerClock, isOver: Bool)
  /// A question of theirs is open: no day is due.
  case waitsForReply
  case noAnswer
  case answered(Day, Outcome)
  case reminded(Day)
  case complainedBefore(Day)

  // What is asked.
  case objection(grounds: String?)
  case restriction
  case erasureOfConcerned
  case answerWithinMonth
  case remind
  case theirBurden
  case examine
  case access
  case erasure(afterObjection: Bool)

  case attachment(name: String, sha256: String?)

  var blanks: [LetterBlank] {
    switch self {
    case .sender(let name): (name == nil ? [.name] : []) + [.address]
    case .company(nil, _, _), .against(nil, _): [.company]
    case .authority(nil): [.authority]
    case .sent(nil, _, _): [.sentDay]
    case .objection(nil): [.grounds]
    default: []
    }
  }
}

extension Authority {
  /// The language to write to it in: the one that is preferred if it takes it, else one that it
  /// takes; nil if it takes neither, or nobody knows.
  public func letterLanguage(preferring preferred: Language) -> Language? {
    guard let text = language?[.english] else { return nil }
    let said = text.prefix { $0 != "(" && $0 != ";" }
    let names: [Language: String] = [.french: "French", .english: "English"]
    let taken = Language.allCases.filter { names[$0].map { said.contains($0) } ?? false }
    return taken.contains(preferred) ? preferred : taken.first
  }
}
