extension Tracker {
  /// A letter about the case of an account, from what the notes hold. `grounds` is why the person
  /// objects, in their own words; nil if they did not say.
  public func letter(
    _ kind: Letter.Kind, _ account: Account, _ procedure: Procedure, grounds: String? = nil
  ) -> Letter {
    LetterWriting(self, account, procedure, grounds).letter(kind)
  }
}

private struct LetterWriting {
  private let tracker: Tracker
  private let account: Account
  private let platform: Platform
  private let grounds: String?
  /// Of the linked account whose request covers this one, or else the account itself.
  private let sender: Account
  private let procedure: Procedure
  private let id: CaseID

  init(_ tracker: Tracker, _ account: Account, _ procedure: Procedure, _ grounds: String?) {
    self.tracker = tracker
    self.account = account
    self.grounds = grounds
    platform =
      tracker.catalogue.platform(account.id.platform)
      ?? Platform(
        id: account.id.platform, name: Bilingual(french: "", english: ""), column: .account,
        controller: nil, topics: [], procedures: [])
    if case .covered(let other, _) = tracker.status(account, procedure),
      let covering = tracker.records.account(other),
      let twin = tracker.twin(of: procedure, on: covering)
    {
      (sender, self.procedure) = (covering, twin)
    } else {
      (sender, self.procedure) = (account, procedure)
    }
    id = tracker.caseID(sender, self.procedure)
  }

  func letter(_ kind: Letter.Kind) -> Letter {
    let body: [LetterSentence] =
      switch kind {
      case .objection: [theAccount] + objection + [within]
      case .reminder: [theAccount] + history + [asks(.remind, "12(3)")]
      case .complaint: [against, theAccount] + history + burden + [asks(.examine, "77")]
      case .access: [theAccount, asks(.access, "15"), within]
      case .erasure: [theAccount] + erasure + [within]
      }
    return Letter(
      kind: kind, heading: heading(kind), body: body,
      attachments: kind == .complaint || kind == .reminder ? attachments : [])
  }

  private func asks(_ content: LetterContent, _ article: String) -> LetterSentence {
    LetterSentence(content, .law(article))
  }

  private var within: LetterSentence { asks(.answerWithinMonth, "12(3)") }

  // MARK: Heading

  private func heading(_ kind: Letter.Kind) -> [LetterSentence] {
    let person = tracker.records.person(account.owner)
    let name = person.map {
      LetterSentence(.sender(name: $0.name), .field(Address("people", $0.id, "name")))
    }
    return [
      name ?? LetterSentence(.sender(name: nil), .unknown(.name)),
      kind == .complaint ? authority(person) : company,
      LetterSentence(.date(tracker.today), .today),
      LetterSentence(.subject(kind, platform: platform), .catalogue("\(platform.id)/name")),
    ]
  }

  private var answerer: String? { platform.controller?.name ?? platform.company }

  private var company: LetterSentence {
    let controller = platform.controller
    let content = LetterContent.company(
      answerer, address: controller?.address, email: controller?.email)
    return answerer == nil
      ? LetterSentence(content, .unknown(.company))
      : LetterSentence(content, .catalogue("\(platform.id)/controller"))
  }

  private var against: LetterSentence {
    let content = LetterContent.against(
      company: answerer, country: platform.controller?.country)
    return answerer == nil
      ? LetterSentence(content, .unknown(.company))
      : LetterSentence(content, .catalogue("\(platform.id)/controller"))
  }

  private func authority(_ person: Person?) -> LetterSentence {
    guard let person, let authority = tracker.catalogue.authority(of: person.country) else {
      return LetterSentence(.authority(nil), .unknown(.authority))
    }
    return LetterSentence(
      .authority(authority), .field(Address("people", person.id, "country")),
      .catalogue("authorities/\(authority.country)"))
  }

  // MARK: The case

  private var theAccount: LetterSentence {
    LetterSentence(
      .account(account.label, platform), label(account), .catalogue("\(platform.id)/name"))
  }

  private func label(_ account: Account) -> LetterSource {
    .field(Address("accounts", account.id.description, "label"))
  }

  private func on(_ tick: Tick) -> LetterSource {
    .field(Address("ticks", tick.id.description, "on"))
  }

  // The day it counts from, with the field that says it.
  private func counted(_ tick: Tick) -> (day: Day, source: LetterSource)? {
    if let received = tick.received {
      return (received, .field(Address("ticks", tick.id.description, "received")))
    }
    return tick.on.map { ($0, on(tick)) }
  }

  private func sentences(
    _ kind: StepKind, _ content: (Day) -> LetterContent
  ) -> [LetterSentence] {
    tracker.times(kind, id).compactMap { tick in
      counted(tick).map { LetterSentence(content($0.day), $0.source) }
    }
  }

  private var submissions: [Tick] {
    procedure.submit.map { tracker.records.times($0.id, in: id) } ?? []
  }

  private var history: [LetterSentence] {
    sending + sentences(.acknowledgement) { .acknowledged($0) }
      + sentences(.question) { .asked($0) }
      + sentences(.reply) { .replied($0) } + extensions + waiting
      + sentences(.reminder) { .reminded($0) } + sentences(.complaint) { .complainedBefore($0) }
  }

  private var sending: [LetterSentence] {
    guard let first = submissions.first, let day = first.on else {
      return [LetterSentence(.sent(nil, to: answerer, again: false), .unknown(.sentDay))]
    }
    var found = [LetterSentence(.sent(day, to: answerer, again: false), on(first))]
    if sender.id != account.id {
      found.append(LetterSentence(.linked(via: sender.label), label(sender)))
    }
    if let received = first.received, received != day, let counted = counted(first) {
      found.append(LetterSentence(.received(received), counted.source))
    }
    for more in submissions.dropFirst() {
      if let day = more.on {
        found.append(LetterSentence(.sent(day, to: answerer, again: true), on(more)))
      }
    }
    return found
  }

  private var clock: AnswerClock? { tracker.ownClock(sender, procedure) }

  private var extensions: [LetterSentence] {
    let last = clock?.noticeBy
    return sentences(.extension) { day in
      .extended(day, inTime: last.map { day <= $0 } ?? true)
    }
  }

  private var waiting: [LetterSentence] {
    if let answer = tracker.answer(id, procedure), let outcome = answer.outcome,
      let counted = counted(answer)
    {
      return [
        LetterSentence(
          .answered(counted.day, outcome), counted.source,
          .field(Address("ticks", answer.id.description, "outcome")))
      ]
    }
    guard let clock, let first = submissions.first else { return [] }
    let answer = procedure.steps.first { $0.kind == .answer } ?? tracker.catalogue.lawStep(.answer)
    let none = LetterSentence(
      .noAnswer, .nothing(Address("ticks", id.tick(answer?.id ?? "").description, "outcome")))
    guard clock.due != nil, let late = clock.overdueFrom, let counted = counted(first) else {
      return [LetterSentence(.waitsForReply, .clock), none]
    }
    let due = LetterContent.due(clock, isOver: late <= tracker.today)
    return [LetterSentence(due, counted.source, .clock, .law("12(3)")), none]
  }

  // MARK: What is asked

  private var objection: [LetterSentence] {
    let main =
      grounds == nil
      ? LetterSentence(.objection(grounds: nil), .law("21(1)"), .unknown(.grounds))
      : LetterSentence(.objection(grounds: grounds), .law("21(1)"), .said)
    return [main, asks(.restriction, "18(1)(d)"), asks(.erasureOfConcerned, "17(1)(c)")]
  }

  private var burden: [LetterSentence] {
    switch tracker.answer(id, procedure)?.outcome {
    case .refused, .partly: [asks(.theirBurden, "21(1)")]
    case .accepted, .notConcerned, nil: []
    }
  }

  private var erasure: [LetterSentence] {
    let wasSent = submissions.first?.on != nil
    return (wasSent ? sending : []) + [asks(.erasure(afterObjection: wasSent), "17(1)")]
  }

  private var attachments: [LetterSentence] {
    tracker.catalogue.steps(of: procedure).flatMap { step in
      tracker.records.times(step.id, in: id).compactMap { tick in
        tick.proof.map { proof in
          let name = proof.file.split(separator: "/").last.map(String.init) ?? proof.file
          return LetterSentence(
            .attachment(name: name, sha256: proof.sha256),
            .field(Address("ticks", tick.id.description, "proof")))
        }
      }
    }
  }
}
