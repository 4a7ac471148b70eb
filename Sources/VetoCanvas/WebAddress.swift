/// An address that may be opened: https, and nothing in it that could be anything else.
public struct WebAddress: Hashable, Sendable {
  /// Scheme and host in lower case; the rest as it was.
  public let text: String
  /// The host, which is what tells a person where the address leads.
  public let host: String

  private static let scheme = "https://"
  /// Longer addresses are refused.
  private static let longest = 2048

  /// Nil unless it is `https`, with a host of letters, digits, dots and hyphens, perhaps a port,
  /// no user, and no blank, quote, control or letter beyond ASCII (RFC 3986).
  public init?(_ address: String) {
    let bytes = Array(address.utf8)
    let scheme = Array(WebAddress.scheme.utf8)
    guard bytes.count <= WebAddress.longest, bytes.allSatisfy(WebAddress.isAllowed),
      bytes.prefix(scheme.count).map(\.lowerCase) == scheme, WebAddress.hasWholeEscapes(bytes)
    else { return nil }
    let rest = bytes.dropFirst(scheme.count)
    let authority = rest.prefix { !"/?#".utf8.contains($0) }
    let parts = authority.split(separator: UInt8(ascii: ":"), omittingEmptySubsequences: false)
    guard let host = parts.first, parts.count <= 2, WebAddress.isHost(host) else { return nil }
    if parts.count == 2 {
      let port = String(decoding: parts[1], as: UTF8.self)
      guard parts[1].allSatisfy(\.isDigit), UInt16(port) ?? 0 > 0 else { return nil }
    }
    self.host = String(decoding: host.map(\.lowerCase), as: UTF8.self)
    self.text =
      WebAddress.scheme + String(decoding: authority.map(\.lowerCase), as: UTF8.self)
      + String(decoding: rest.dropFirst(authority.count), as: UTF8.self)
  }

  private static func isAllowed(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "\""), UInt8(ascii: "'"), UInt8(ascii: "<"), UInt8(ascii: ">"),
      UInt8(ascii: "\\"), UInt8(ascii: "^"), UInt8(ascii: "`"), UInt8(ascii: "{"),
      UInt8(ascii: "|"), UInt8(ascii: "}"):
      false
    default: (0x21..<0x7F).contains(byte)
    }
  }

  private static func isHost(_ host: ArraySlice<UInt8>) -> Bool {
    let hyphen = UInt8(ascii: "-")
    guard host.count <= 253 else { return false }
    let labels = host.split(separator: UInt8(ascii: "."), omittingEmptySubsequences: false)
    return labels.count >= 2
      && labels.allSatisfy { label in
        (1...63).contains(label.count) && label.first != hyphen && label.last != hyphen
          && label.allSatisfy { $0.isLetter || $0.isDigit || $0 == hyphen }
      }
  }

  /// Every `%` begins an escaped byte.
  private static func hasWholeEscapes(_ bytes: [UInt8]) -> Bool {
    bytes.indices.allSatisfy { index in
      bytes[index] != UInt8(ascii: "%")
        || bytes.dropFirst(index + 1).prefix(2).filter(\.isHexDigit).count == 2
    }
  }
}

extension UInt8 {
  fileprivate var isDigit: Bool { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(self) }
  fileprivate var isLetter: Bool {
    (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(self | 0x20)
  }
  fileprivate var isHexDigit: Bool {
    isDigit || (UInt8(ascii: "a")...UInt8(ascii: "f")).contains(self | 0x20)
  }
  /// Of a letter of ASCII; anything else as it is.
  fileprivate var lowerCase: UInt8 { isLetter ? self | 0x20 : self }
}
