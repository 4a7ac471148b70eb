// Which record a person means by what they type.
extension Records {
  /// The live accounts that a text can mean: an id, `facebook:@claire`, or a label. An exact
  /// match comes before one that only differs in case, spaces or the @ before it.
  ///
  /// More than one where the text is ambiguous, none where nothing fits.
  public func accounts(named text: String, on platform: String? = nil) -> [Account] {
    let live = platform.map { liveAccounts[$0] ?? [] } ?? allLiveAccounts
    if let account = live.first(where: { $0.id.description == text }) { return [account] }
    if let colon = text.firstIndex(of: ":") {
      let place = text[..<colon]
      let there = live.filter { $0.id.platform == place }
      let found = Records.named(String(text[text.index(after: colon)...]), among: there)
      if !found.isEmpty { return found }
    }
    return Records.named(text, among: live)
  }

  /// All live accounts, in the order of their platforms' ids.
  public var allLiveAccounts: [Account] {
    liveAccounts.keys.inByteOrder.flatMap { liveAccounts[$0] ?? [] }
  }

  /// The live people that a text can mean: an id or a name.
  public func people(named text: String) -> [Person] {
    if let person = livePeople.first(where: { $0.id == text }) { return [person] }
    let exact = livePeople.filter { $0.name == text }
    if !exact.isEmpty { return exact }
    return livePeople.filter { $0.name.loosely == text.loosely }
  }

  private static func named(_ text: String, among accounts: [Account]) -> [Account] {
    let exact = accounts.filter { $0.label == text }
    if !exact.isEmpty { return exact }
    let close = accounts.filter { $0.label.loosely == text.loosely }
    return close.isEmpty ? accounts.filter { $0.id.slug == text } : close
  }
}

extension String {
  /// As names are compared where none is exactly the same.
  var loosely: String {
    var text = lowercased().filter { !$0.isWhitespace }
    if text.hasPrefix("@") { text.removeFirst() }
    return text
  }
}
