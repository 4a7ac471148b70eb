import VetoModel
import VetoWords

/// What a text such as `facebook/object/send` names in the catalogue.
struct CatalogueAddress {
  let platform: Platform
  let procedure: Procedure
  /// Which request: nothing means the latest.
  let round: Int?
}

/// A box: a step of the catalogue for one account.
struct BoxAddress {
  let platform: Platform
  let procedure: Procedure
  let step: Step
  let account: Account
  let id: TickID
}

extension Context {
  func platform(_ text: String) throws -> Platform {
    let wanted = text.lowercased()
    let found =
      catalogue.platform(text)
      ?? catalogue.allPlatforms.first { platform in
        Language.allCases.contains { platform.name[$0].lowercased() == wanted }
      }
    guard let found else {
      throw Failure.wrongUse(words.unknownPlatform(text, catalogue.platformIDs))
    }
    return found
  }

  /// Reads `P/PROCEDURE`, with the number of a request where there are several: `object#2`.
  func procedure(_ text: String) throws -> CatalogueAddress {
    let parts = text.split(separator: "/", omittingEmptySubsequences: false).map(String.init)
    guard parts.count == 2 else { throw Failure.wrongUse(words.notAProcedure(text)) }
    let platform = try platform(parts[0])
    let (name, round) = try numbered(parts[1])
    guard let procedure = platform.procedure(name) else {
      throw Failure.wrongUse(
        words.unknownProcedure(name, platform, platform.procedures.map(\.id)))
    }
    return CatalogueAddress(platform: platform, procedure: procedure, round: round)
  }

  func step(_ name: String, of procedure: Procedure) throws -> Step {
    let steps = catalogue.steps(of: procedure)
    guard let step = steps.first(where: { $0.id == name }) else {
      throw Failure.wrongUse(words.unknownStep(name, procedure, steps.map(\.id)))
    }
    return step
  }

  fileprivate func numbered(_ text: String) throws -> (String, Int?) {
    guard let sign = text.lastIndex(of: "#") else { return (text, nil) }
    guard let number = Int(text[text.index(after: sign)...]), number >= 1 else {
      throw Failure.wrongUse(words.badNumber(text))
    }
    return (String(text[..<sign]), number)
  }

  // MARK: Accounts and people

  func account(_ text: String, on platform: String?, _ records: Records) throws -> Account {
    let found = records.accounts(named: text, on: platform)
    if let account = found.first, found.count == 1 { return account }
    let all = platform.map { records.liveAccounts[$0] ?? [] } ?? records.allLiveAccounts
    throw Failure.wrongUse(
      found.isEmpty
        ? words.unknownAccount(text, all.map { words.named($0) })
        : words.ambiguousAccount(text, found.map { words.named($0) }))
  }

  func person(_ text: String, _ records: Records) throws -> Person {
    let found = records.people(named: text)
    if let person = found.first, found.count == 1 { return person }
    throw Failure.wrongUse(
      found.isEmpty
        ? words.unknownPerson(text, records.livePeople.map { words.named($0) })
        : words.ambiguousPerson(text, found.map { words.named($0) }))
  }

  // MARK: Cases and boxes

  /// The request that is named, or else the latest.
  func caseID(_ address: CatalogueAddress, _ account: Account, _ records: Records) -> CaseID {
    let current = records.currentCase(account.id, address.procedure.id)
    return CaseID(
      account: account.id, procedure: address.procedure.id, round: address.round ?? current.round)
  }

  /// Reads `P/PROCEDURE/STEP`; `send#2` is the same thing once more.
  func box(_ text: String, _ account: String, _ records: Records) throws -> BoxAddress {
    guard let slash = text.lastIndex(of: "/"), text.split(separator: "/").count == 3 else {
      throw Failure.wrongUse(words.notAStep(text))
    }
    let address = try procedure(String(text[..<slash]))
    let (name, time) = try numbered(String(text[text.index(after: slash)...]))
    let step = try step(name, of: address.procedure)
    let account = try self.account(account, on: address.platform.id, records)
    let caseID = caseID(address, account, records)
    let last = records.times(step.id, in: caseID).last?.id.time ?? 1
    return BoxAddress(
      platform: address.platform, procedure: address.procedure, step: step, account: account,
      id: caseID.tick(step.id, time: time ?? last))
  }
}
