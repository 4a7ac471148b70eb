import TestSupport
import VetoModel

/// A user who does anything at any time, the same at every run.
struct RandomUser {
  var random: SeededRandom
  let accounts: [AccountID]

  private mutating func account() -> AccountID { random.one(of: accounts) }

  private mutating func caseID() -> CaseID {
    CaseID(
      account: account(), procedure: random.one(of: ["object", "switch"]),
      round: random.below(8) == 0 ? 2 : 1)
  }

  private mutating func box() -> TickID {
    let step = random.one(of: [
      "open", "send", "send", "answer", "first", "second", "law.question", "law.complaint",
      "law.checked",
    ])
    return caseID().tick(step, time: random.below(6) == 0 ? 2 : 1)
  }

  private mutating func day() -> Day { Day(number: 20_700 + random.below(90)) }
  private mutating func maybeDay() -> Day? { random.below(3) == 0 ? nil : day() }
  private mutating func text() -> String { random.one(of: ["", "a", "é", "two words"]) }
  private mutating func centre() -> Centre {
    Centre(name: random.one(of: ["C", "D"]), since: maybeDay())
  }

  mutating func change() -> Change {
    switch random.below(8) {
    case 0...3: boxChange()
    case 4...5: accountChange()
    default: caseChange()
    }
  }

  private mutating func boxChange() -> Change {
    let box = box()
    switch random.below(6) {
    case 0...1: return .tick(box, on: day(), received: maybeDay())
    case 2: return .untick(box)
    case 3: return .skip(box)
    case 4:
      return .date(
        box, on: maybeDay(), received: maybeDay(), outcome: random.one(of: Outcome.allCases))
    default:
      let proof = Proof(file: "f", sha256: random.below(2) == 0 ? nil : "00")
      return .note(box, text(), proof: random.below(2) == 0 ? nil : proof)
    }
  }

  private mutating func caseChange() -> Change {
    let id = caseID()
    switch random.below(4) {
    case 0: return .end(id, Ending(kind: .givenUp, day: day(), reason: text()))
    case 1: return .reopen(id)
    case 2: return .ownDate(id, maybeDay())
    default: return .note(id, random.below(2) == 0 ? nil : text())
    }
  }

  private mutating func accountChange() -> Change {
    let id = account()
    switch random.below(8) {
    case 0: return .addAccount(id, label: text(), owner: "claire", centre: centre())
    case 1:
      return .editAccount(id, label: text(), owner: "claire", emailChanged: maybeDay())
    case 2: return .link(id, to: centre())
    case 3: return .unlink(id)
    case 4: return .removeAccount(id)
    case 5: return .addPerson("jeanne", name: text(), country: nil)
    case 6: return .editPerson("claire", name: text(), country: "FR")
    default: return .removePerson(random.one(of: ["claire", "jeanne"]))
    }
  }

  /// What a user does with links: link, tick, unlink, remove.
  mutating func linkChange() -> Change {
    let id = account()
    let send = CaseID(account: id, procedure: "object").tick("send")
    switch random.below(10) {
    case 0...3: return .link(id, to: Centre(name: random.below(4) == 0 ? "D" : "C", since: nil))
    case 4: return .unlink(id)
    case 5: return .removeAccount(id)
    case 6: return .addAccount(id, label: id.slug, owner: "claire", centre: nil)
    case 7:
      let answer = send.caseID.tick("answer")
      return .all(
        Change.Name(.ticked, answer.description),
        [.tick(answer, on: day(), received: nil), .outcome(answer, .accepted)])
    case 8: return .untick(send)
    default:
      let day = day()
      return .tick(send, on: day, received: day)
    }
  }
}
