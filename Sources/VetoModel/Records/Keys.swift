/// The id of an account: its platform, a full stop, and a slug of its first label.
public struct AccountID: Hashable, Sendable, CustomStringConvertible {
  public let platform: String
  public let slug: String

  public init(platform: String, slug: String) {
    self.platform = platform
    self.slug = slug
  }

  /// Reads `facebook.claire`; a platform's id has no full stop.
  public init?(_ text: String) {
    self.init(text[...])
  }

  // Ids are read by bytes: a file has as many as it has records.
  init?(_ text: Substring) {
    let bytes = text.utf8
    guard let stop = bytes.firstIndex(of: UInt8(ascii: ".")), stop != text.startIndex
    else { return nil }
    let slug = text[bytes.index(after: stop)...]
    guard !slug.isEmpty, !slug.utf8.contains(UInt8(ascii: "/")) else { return nil }
    self.init(platform: String(text[..<stop]), slug: String(slug))
  }

  public var description: String { "\(platform).\(slug)" }
}

/// One procedure for one account, and which request it is: `facebook.claire/object#2` is the
/// second, with a clock of its own.
public struct CaseID: Hashable, Sendable, CustomStringConvertible {
  public let account: AccountID
  public let procedure: String
  /// 1...`lastNumber`
  public let round: Int

  public init(account: AccountID, procedure: String, round: Int = 1) {
    self.account = account
    self.procedure = procedure
    self.round = round
  }

  public init?(_ text: String) { self.init(text[...]) }

  init?(_ text: Substring) {
    let bytes = text.utf8
    guard let slash = bytes.firstIndex(of: UInt8(ascii: "/")),
      let account = AccountID(text[..<slash]),
      let (procedure, round) = numbered(text[bytes.index(after: slash)...]),
      !procedure.utf8.contains(UInt8(ascii: "/"))
    else { return nil }
    self.init(account: account, procedure: procedure, round: round)
  }

  public var description: String { "\(account)/\(numbering(procedure, round))" }

  /// The request after this one: objecting again, with a new clock. Nil if that would be beyond
  /// `lastNumber`.
  public var next: CaseID? {
    round >= lastNumber
      ? nil : CaseID(account: account, procedure: procedure, round: round + 1)
  }

  var firstRequest: CaseID { CaseID(account: account, procedure: procedure) }

  /// A tick of this case.
  public func tick(_ step: String, time: Int = 1) -> TickID {
    TickID(caseID: self, step: step, time: time)
  }
}

/// A step done in a case; `…/send#2` is the same thing once more, within the same request.
public struct TickID: Hashable, Sendable, CustomStringConvertible {
  public let caseID: CaseID
  public let step: String
  /// 1...`lastNumber`
  public let time: Int

  public init(caseID: CaseID, step: String, time: Int = 1) {
    self.caseID = caseID
    self.step = step
    self.time = time
  }

  public init?(_ text: String) {
    let bytes = text.utf8
    guard let slash = bytes.lastIndex(of: UInt8(ascii: "/")), let caseID = CaseID(text[..<slash]),
      let (step, time) = numbered(text[bytes.index(after: slash)...])
    else { return nil }
    self.init(caseID: caseID, step: step, time: time)
  }

  public var description: String { "\(caseID)/\(numbering(step, time))" }
}

/// The greatest number that a request or a time bears in an id. A key of the file with a greater
/// one is not read as an id, and its record is kept as it stands.
public let lastNumber = 9_999

// `object` is the first; `object#2` the second. `object#1`, `#0` and `#02` are not written.
func numbered(_ text: Substring) -> (String, Int)? {
  let bytes = text.utf8
  guard let sign = bytes.firstIndex(of: UInt8(ascii: "#")) else {
    return text.isEmpty ? nil : (String(text), 1)
  }
  let digits = text[bytes.index(after: sign)...]
  guard sign != text.startIndex, let number = Int(digits), (2...lastNumber).contains(number),
    String(number) == digits
  else { return nil }
  return (String(text[..<sign]), number)
}

private func numbering(_ name: String, _ number: Int) -> String {
  number == 1 ? name : "\(name)#\(number)"
}

/// The part of an id that comes from a label: lower-case letters, digits and hyphens.
///
/// The same label gives the same slug on every machine. Of an e-mail address it is the part
/// before the @, of a telephone number the last four digits.
public func slug(of label: String) -> String {
  if let digits = digitsOfNumber(label) { return String(digits.suffix(4)) }
  var text = ""
  for scalar in label.untilAddressSign.unicodeScalars {
    if let letters = scalar.plainLetters {
      text += letters
    } else if !text.isEmpty, !text.hasSuffix("-"), !scalar.isMark {
      text += "-"
    }
  }
  while text.hasSuffix("-") { text.removeLast() }
  return text.isEmpty ? codes(of: label) : String(text.prefix(40))
}

private func digitsOfNumber(_ label: String) -> String? {
  let digits = label.filter { ("0"..."9").contains($0) }
  let others = label.filter { !("0"..."9").contains($0) }
  return digits.count >= 6 && others.allSatisfy { " +-().".contains($0) } ? digits : nil
}

// A label without any Latin letter still needs an id that is the same everywhere.
private func codes(of label: String) -> String {
  let codes = label.unicodeScalars.filter { $0 != " " }.map { String($0.value, radix: 16) }
  return "u" + String(codes.joined(separator: "-").prefix(39))
}

extension String {
  fileprivate var untilAddressSign: Substring {
    guard let sign = firstIndex(of: "@"), sign != startIndex else { return self[...] }
    return self[..<sign]
  }
}

extension Unicode.Scalar {
  fileprivate var isMark: Bool {
    switch properties.generalCategory {
    case .nonspacingMark, .spacingMark, .enclosingMark: true
    default: false
    }
  }

  fileprivate var plainLetters: String? {
    guard isASCII else { return plainLatin }
    let character = Character(self)
    return character.isLetter || character.isNumber ? character.lowercased() : nil
  }
}
