import VetoModel
import VetoStore

/// Shows that no bytes crash the importer, that it sets only what is missing, that it brings back
/// nothing that was removed, and that the same table changes nothing the second time.
///
/// The bytes are a table; before a byte FF, where there is one, stands the progress file it meets.
@_cdecl("LLVMFuzzerTestOneInput")
public func fuzzImport(_ start: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
  let bytes = UnsafeBufferPointer(start: start, count: count)
  let parts = bytes.split(separator: 0xFF, maxSplits: 1, omittingEmptySubsequences: false)
  let before = parts.count > 1 ? read(Array(parts[0])) : example
  guard let before, let table = table(Array(parts[parts.count - 1])) else { return 0 }
  let first = incoming(table, into: before)
  guard first.faults.isEmpty else {
    precondition(first.change.assignments.isEmpty, "sets something in spite of a fault")
    precondition(first.faults.allSatisfy { ($0.cell?.row ?? 0) > 0 }, "a fault without its row")
    return 0
  }
  let after = before.trying(first.change)
  for difference in before.differences(to: after) {
    precondition(
      difference.before == .null || isLeftover(difference.address, in: before),
      "another value in the place of one that was there")
  }
  for assignment in first.change.assignments where assignment.value == .null {
    precondition(isLeftover(assignment.address, in: before), "takes a value away")
  }
  precondition(removed(before).isSubset(of: removed(after)), "brings back what was removed")
  precondition(isThere(first.change, in: Records(after)), "what it adds is not there")
  let second = incoming(table, into: after)
  precondition(second.faults.isEmpty, "faults the second time")
  precondition(second.change.assignments.isEmpty, "changes something the second time")
  let text = Array(ProgressText.write(after).utf8)
  precondition(read(text) == after, "written and read, it is another")
  return 0
}

private func incoming(_ table: NotesTable, into progress: Progress) -> Import {
  Import(
    table, named: "t", into: progress, catalogue: catalogue, today: Day("2026-11-23") ?? .latest)
}

private func table(_ bytes: [UInt8]) -> NotesTable? {
  do throws(Trouble) { return try TableText.read(bytes, path: "t") } catch {
    if let place = error.place { precondition(place.line > 0 && place.column > 0) }
    return nil
  }
}

private func read(_ bytes: [UInt8]) -> Progress? {
  do throws(Trouble) { return try ProgressText.read(bytes, path: "p", now: 0).progress } catch {
    return nil
  }
}

private func removed(_ progress: Progress) -> Set<String> {
  let records = Records(progress)
  return Set(
    records.people.filter(\.isRemoved).map(\.id)
      + records.accounts.filter(\.isRemoved).map(\.id.description))
}

/// Whether everybody and every account that a change names is shown by that name.
private func isThere(_ change: Change, in records: Records) -> Bool {
  change.assignments.allSatisfy { assignment in
    let (key, text) = (assignment.address.key, assignment.value.text)
    return switch assignment.address.field {
    case "name": records.livePeople.contains { $0.id == key && $0.name == text }
    case "label":
      records.allLiveAccounts.contains { account in
        account.id.description == key && account.label == text
          && records.livePeople.contains { $0.id == account.owner }
      }
    default: true
    }
  }
}

// MARK: A small world

private let example: Progress = {
  let here = "2026-09-14T07:58:10.112Z k7q2"
  let text = """
    {"version": 1,
    "people": {"claire": {"name": "Claire", "country": "FR", "set": "\(here)"},
    "paul": {"name": "Paul", "removed": true, "set": "\(here)"}},
    "accounts": {"facebook.claire": {"label": "@claire", "owner": "claire", "set": "\(here)"},
    "facebook.old": {"label": "old", "owner": "claire", "removed": true, "set": "\(here)"}},
    "ticks": {"facebook.claire/object/send": {"on": "2026-09-14", "set": "\(here)"},
    "facebook.claire/object/answer": {"outcome": "partly", "set": "\(here)"}}}
    """
  return read(Array(text.utf8)) ?? Progress()
}()

private let catalogue: Catalogue = {
  let text = Bilingual(french: "x", english: "x")
  func step(_ id: String, _ kind: StepKind) -> Step {
    Step(
      id: id, kind: kind, title: text, text: text, optional: false, path: nil, links: [],
      expect: nil, doubt: nil, offer: nil)
  }
  func procedure(_ id: String, _ steps: [Step]) -> Procedure {
    Procedure(
      id: id, title: text, text: text, act: id, reach: .account, reason: .none, minutes: 5,
      checkAgainMonths: nil, cutOffs: [], preconditions: [], doubt: nil, sources: [],
      reread: .earliest, tried: false, steps: steps)
  }
  func platform(_ id: String, _ name: String) -> Platform {
    Platform(
      id: id, name: Bilingual(french: name, english: name), column: .account,
      controller: Controller(name: "X", address: nil, country: "IE"), topics: [],
      procedures: [
        procedure("object", [step("open", .act), step("send", .submit), step("answer", .answer)]),
        procedure("switch", [step("first", .act)]),
      ])
  }
  let group = Group(
    id: "meta", name: text, linkedAccounts: text, topics: [],
    platforms: [platform("facebook", "Facebook"), platform("whatsapp", "WhatsApp")])
  return Catalogue(
    groups: [group],
    lawSteps: [step("law.question", .question), step("law.answer", .answer)])
}()

/// What an unticked box still says of the day it had.
private func isLeftover(_ address: Address, in progress: Progress) -> Bool {
  address.section == "ticks" && ["received", "outcome"].contains(address.field)
    && progress[Address("ticks", address.key, "on")]?.value.day == nil
}
