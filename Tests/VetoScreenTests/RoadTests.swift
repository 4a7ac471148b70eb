import TestSupport
import Testing
import VetoCanvas
import VetoModel
import VetoScreen
import VetoStore
import VetoWords

/// The table of edits by the third road: keys on the screen. The other two are in CommandTests.
@Suite("An edit by key")
struct RoadTests {
  @Test("has the same values or the same refusal as by command", arguments: EditLine.all)
  func same(_ line: EditLine) throws {
    var hand = try Hand(after: line.before)
    let before = hand.state.progress
    guard hand.make(line.edit) else { return }
    let changed = Dictionary(
      uniqueKeysWithValues: before.differences(to: hand.state.progress).map {
        ("\($0.address.section)/\($0.address.key)/\($0.address.field)", $0.after.written)
      })
    switch line.result {
    case .sets(let expected): #expect(changed == expected)
    case .refused(let reason):
      #expect(changed.isEmpty)
      let said = hand.said.lowercased()
      #expect(said.contains(reason.lowercased()), "\(said)")
    }
  }

  @Test func `most of the table can be done by key`() throws {
    let done = try EditLine.all.filter { line in
      var hand = try Hand(after: line.before)
      return hand.make(line.edit)
    }
    #expect(done.count >= 28)
  }
}

/// A person at the keys, with Claire's `@claire` on Facebook before them.
private struct Hand {
  var state: AppState

  init(after acts: [PlainEdit]) throws {
    let now = Example.now("2026-10-20")
    let catalogue = try Example.catalogue.get()
    var progress = Progress()
    var history = History()
    let edits: [PlainEdit] = [.addPerson("Claire"), .addAccount("@claire")] + acts
    for act in edits {
      let records = Records(progress)
      let edit = try #require(act.edit(records), "\(act)")
      let change = try Editor(records, catalogue, today: now.day).change(for: edit)
      progress.apply(change, by: Example.author, history: &history)
    }
    state = AppState(catalogue: catalogue, progress: progress, language: .english, now: now)
    if state.focus == .platforms { state.press(.right) }
    for _ in 0..<9 where state.account?.label != "@claire" { state.press(.right) }
  }

  /// What the screen says against it.
  var said: String {
    if case .form(let form) = state.sheet { return form.fault ?? "" }
    return state.notice?.text ?? ""
  }

  /// False if the screen has no way for this edit.
  mutating func make(_ edit: PlainEdit) -> Bool {
    switch edit {
    case .tick(let step, let on, let received, let outcome, let note):
      return tick(step, on, received, outcome, note)
    case .untick(let step):
      guard go(to: step) else { return false }
      state.press(.character(" "))
    case .skip(let step):
      guard go(to: step) else { return false }
      state.press(.character("x"))
      return choose { $0.hasPrefix("Skip") || $0.hasPrefix("Pass over") }
    case .reopen:
      state.press(.character("x"))
      return choose { $0.hasPrefix("Take") }
    case .end: return false
    case .ownDate(let day):
      state.press(.character("t"))
      fill(.day, day)
      confirm()
    case .caseNote(let text):
      state.press(.home, .character("c"))
      fill(.note, text)
      confirm()
    case .addAccount(let label, _):
      state.press(.character("a"), .enter)
      state.type(label)
      confirm()
    case .relabel(_, let label):
      state.press(.character("e"), .enter)
      fill(.label, label)
      confirm()
    case .removeAccount: state.press(.character("e"), .down, .enter, .down, .enter)
    case .unlink:
      state.press(.character("e"), .enter)
      for _ in 0..<9 where !isFocused(.centre) { state.press(.tab) }
      for _ in 0..<9 where chosen(.centre) != "" { state.press(.left) }
      confirm()
    case .link, .removePerson: return false
    case .addPerson(let name):
      state.press(.character("a"), .end, .enter)
      state.type(name)
      confirm()
    case .rename(_, let name):
      state.press(.character("e"), .down, .down, .enter)
      fill(.name, name)
      confirm()
    }
    return true
  }

  private mutating func tick(
    _ step: String, _ on: String?, _ received: String?, _ outcome: String?, _ note: String?
  ) -> Bool {
    guard go(to: step), let id = state.selectedTick else { return false }
    if let note {
      guard state.records.ticks[id]?.on != nil else { return false }
      state.press(.character("c"))
      fill(.note, note)
      confirm()
      return true
    }
    state.press(.character("d"))
    guard case .form(let form) = state.sheet, received == nil || form[.received] != nil,
      outcome == nil || form[.outcome] != nil
    else { return false }
    if let on { fill(.on, on) }
    if let day = received ?? on, form[.received] != nil { fill(.received, day) }
    if let outcome {
      for _ in 0..<9 where !isFocused(.outcome) { state.press(.tab) }
      for _ in 0..<9 where chosen(.outcome) != outcome { state.press(.right) }
    }
    confirm()
    return true
  }

  private mutating func go(to step: String) -> Bool {
    state.press(.home)
    for _ in 0..<30 where state.row?.step?.id != step { state.press(.down) }
    return state.row?.step?.id == step && state.row?.procedure?.id == "object"
  }

  private mutating func choose(_ isMeant: (String) -> Bool) -> Bool {
    guard case .menu(let menu) = state.sheet,
      let index = menu.items.firstIndex(where: { isMeant($0.text) })
    else { return false }
    for _ in 0..<index { state.press(.down) }
    state.press(.enter)
    return true
  }

  private func isFocused(_ name: FormField.Name) -> Bool {
    if case .form(let form) = state.sheet { form.focused?.name == name } else { true }
  }

  private func chosen(_ name: FormField.Name) -> String? {
    if case .form(let form) = state.sheet { form[name]?.chosen } else { nil }
  }

  private mutating func fill(_ name: FormField.Name, _ text: String) {
    for _ in 0..<9 where !isFocused(name) { state.press(.tab) }
    state.press(.end, .control("u"))
    state.type(text)
  }

  private mutating func confirm() {
    for _ in 0..<9 {
      guard case .form(let form) = state.sheet, form.fault == nil else { return }
      state.press(.enter)
    }
  }
}

extension PlainEdit {
  /// As the gate takes it.
  fileprivate func edit(_ records: Records) -> Edit? {
    let object = CaseID(
      account: AccountID(platform: "facebook", slug: "claire"), procedure: "object")
    func account(_ label: String) -> AccountID? {
      records.accounts(named: label, on: "facebook").first?.id
    }
    func person(_ name: String) -> String? { records.people(named: name).first?.id }
    func box(_ step: String) -> TickID? {
      TickID("\(object)/" + (step.hasSuffix("#1") ? String(step.dropLast(2)) : step))
    }
    switch self {
    case .tick(let step, let on, let received, let outcome, let note):
      let values = BoxValues(
        on: KeepOrSet(on.flatMap { Day($0) }),
        received: KeepOrSet(received.map { .some(Day($0)) } ?? nil),
        outcome: KeepOrSet(outcome.flatMap { Outcome(rawValue: $0) }),
        note: KeepOrSet(note.map { .some($0) }))
      return box(step).map { .tick($0, values) }
    case .untick(let step): return box(step).map { .untick($0) }
    case .skip(let step): return box(step).map { .skip($0) }
    case .end(let kind):
      return .end(object, kind == "given-up" ? .givenUp : .notApplicable, reason: nil)
    case .reopen: return .reopen(object)
    case .ownDate(let day): return .editCase(object, ownDate: .set(Day(day)), note: .keep)
    case .caseNote(let text): return .editCase(object, ownDate: .keep, note: .set(text))
    case .addAccount(let label, let name):
      return person(name).map {
        .addAccounts(platform: "facebook", labels: [label], .person($0), nil)
      }
    case .relabel(let old, let label):
      return account(old).map { .editAccount($0, AccountValues(label: .set(label))) }
    case .removeAccount(let label): return account(label).map { .removeAccount($0) }
    case .link(let labels, let since):
      return .link(labels.compactMap(account), as: nil, since: KeepOrSet(.some(Day(since))))
    case .unlink(let label): return account(label).map { .unlink($0) }
    case .addPerson(let name): return .addPerson(name: name, country: nil)
    case .rename(let old, let name):
      return person(old).map { .editPerson($0, name: .set(name), country: .keep) }
    case .removePerson(let name): return person(name).map { .removePerson($0) }
    }
  }
}
