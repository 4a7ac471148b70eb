import TestSupport
import VetoModel

/// Two machines, and what was done on them: for which label of which person, told apart by what is
/// noted on each tick and never by the ids that the program gives.
struct ActWorld {
  /// Whose an act is, as its user would say. It goes along when the account is renamed.
  struct Holder: Hashable {
    var label: String
    var owner: String
  }

  private static let labels = [
    "claire@old.example", "claire@new.example", "Claire", "@claire", "CLAIRE.", "claire-2",
    "06 12 34 56 78", "07 98 76 56 78", "5678",
  ]
  private static let names = ["Anna", "ANNA.", "anna!", "Bea"]

  private var random: SeededRandom
  private var machines: [Notebook] = []
  private var holders: [[String: Holder]] = [[:], [:]]
  private var base = Progress()
  /// How many changes of each machine the other has seen.
  private var seen = [0, 0]
  private var acts = 0
  private(set) var ticksShown = 0

  init(seed: UInt64) {
    random = SeededRandom(seed: seed)
    var first = Notebook()
    first.make(.addPerson("anna", name: "Anna", country: nil))
    first.make(.addPerson("bea", name: "Bea", country: nil))
    first.history = History()
    var second = first
    second.device = "away"
    machines = [first, second]
    base = first.progress
  }

  // MARK: What users do

  mutating func step() throws {
    let machine = random.below(2)
    switch random.below(14) {
    case 0...2: add(machine)
    case 3...6: tick(machine)
    case 7...8: remove(machine)
    case 9...10: rename(machine)
    case 11: person(machine)
    case 12: undo(machine)
    default: sync()
    }
  }

  /// Does an edit unless it is refused.
  private mutating func make(_ edit: Edit, _ machine: Int) -> Change? {
    let notebook = machines[machine]
    let editor = Editor(notebook.records, Sample.catalogue, today: notebook.today)
    do throws(EditRefusal) {
      let change = try editor.change(for: edit)
      machines[machine].clock += Int64(random.below(50))
      return machines[machine].make(change) ? change : nil
    } catch { return nil }
  }

  private mutating func account(_ machine: Int) -> Account? {
    let live = machines[machine].records.allLiveAccounts
    return live.isEmpty ? nil : random.one(of: live)
  }

  private mutating func add(_ machine: Int) {
    let people = machines[machine].records.livePeople
    guard !people.isEmpty else { return }
    let owner = Owner.person(random.one(of: people).id)
    let label = random.one(of: Self.labels)
    _ = make(.addAccounts(platform: "facebook", labels: [label], owner, nil), machine)
  }

  private mutating func tick(_ machine: Int) {
    guard let account = account(machine) else { return }
    acts += 1
    let id = account.id.case("object")
    let token = "act \(acts)"
    let edit: Edit =
      random.below(2) == 0
      ? .tick(id.tick("answer"), BoxValues(outcome: .set(.accepted), note: .set(token)))
      : .onceMore(id, step: "send", BoxValues(note: .set(token)))
    guard make(edit, machine) != nil else { return }
    holders[machine][token] = holder(of: account, machine)
  }

  private mutating func remove(_ machine: Int) {
    if let account = account(machine) { _ = make(.removeAccount(account.id), machine) }
  }

  private mutating func rename(_ machine: Int) {
    guard let account = account(machine) else { return }
    let label = random.one(of: Self.labels)
    let tokens = tokens(under: account.id, machine)
    guard make(.editAccount(account.id, AccountValues(label: .set(label))), machine) != nil
    else { return }
    for token in tokens { holders[machine][token]?.label = label }
  }

  /// Removes a person or brings one, before anybody else can know of it.
  private mutating func person(_ machine: Int) {
    let people = machines[machine].records.livePeople
    sync()
    if random.below(2) == 0, let person = people.first {
      _ = make(.removePerson(person.id), machine)
    } else {
      _ = make(.addPerson(name: random.one(of: Self.names), country: nil), machine)
    }
    sync()
  }

  /// What another machine has seen is not undone here: under an id that is free again here, it can
  /// still do something.
  private mutating func undo(_ machine: Int) {
    guard machines[machine].history.done.count > seen[machine] else { return }
    let before = machines[machine].records
    guard let reversal = machines[machine].undo(), reversal.name.kind == .accountEdited
    else { return }
    let id = Sample.account(reversal.name.subject)
    follow(id, from: before, machine)
  }

  /// The acts of an account that was renamed go along.
  private mutating func follow(_ id: AccountID, from before: Records, _ machine: Int) {
    guard let old = before.account(id), let new = machines[machine].records.account(id) else {
      return
    }
    for token in tokens(under: id, machine) where holders[machine][token]?.label == old.label {
      holders[machine][token]?.label = new.label
    }
  }

  // MARK: Merging

  private mutating func sync() {
    let known = Records(base)
    let before = machines.map(\.records)
    let clashes = machines[0].progress.merge(machines[1].progress, since: .at(base))
    machines[1].progress = machines[0].progress
    let all = holders[0].merging(holders[1]) { mine, _ in mine }
    holders = [all, all]
    for id in machines[0].records.accounts.map(\.id) {
      if known.account(id) != nil {
        for records in before { follow(id, from: records, 0) }
      } else if clashes.contains(where: {
        $0.address == Address("accounts", id.description, "label")
          || $0.address == Address("accounts", id.description, "owner")
      }) {
        // Two labels with one slug, added apart: told as a clash, and allowed.
        for token in tokens(under: id, 0) { holders[0][token] = nil }
      }
    }
    holders[1] = holders[0]
    base = machines[0].progress
    seen = machines.map(\.history.done.count)
  }

  // MARK: What is shown

  private func holder(of account: Account, _ machine: Int) -> Holder {
    let owner = machines[machine].records.person(account.owner)?.name ?? account.owner
    return Holder(label: account.label, owner: owner)
  }

  private func tokens(under id: AccountID, _ machine: Int) -> [String] {
    machines[machine].records.ticks.values.filter { $0.id.caseID.account == id }
      .compactMap(\.note)
  }

  /// Every act that counts for somebody it was not done for.
  mutating func faults() -> [String] {
    var faults: [String] = []
    for machine in 0...1 {
      let records = machines[machine].records
      let live = Dictionary(uniqueKeysWithValues: records.allLiveAccounts.map { ($0.id, $0) })
      for tick in records.ticks.values where tick.on != nil {
        guard let account = live[tick.id.caseID.account], let token = tick.note,
          let meant = holders[machine][token]
        else { continue }
        ticksShown += 1
        let shown = holder(of: account, machine)
        // Added on both machines and undone on one: it is nobody's any more.
        if shown.owner.isEmpty { continue }
        if meant != shown { faults.append("\(token): \(meant) is shown for \(shown)") }
      }
    }
    return faults
  }
}
