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
    guard address.utf8.count <= WebAddress.longest,
      address.utf8.allSatisfy(WebAddress.isAllowed),
      address.prefix(8).lowercased() == WebAddress.scheme,
      WebAddress.hasWholeEscapes(address)
    else { return nil }
    let rest = address.dropFirst(8)
    let authority = rest.prefix { $0 != "/" && $0 != "?" && $0 != "#" }
    let parts = authority.split(separator: ":", omittingEmptySubsequences: false)
    guard let host = parts.first, parts.count <= 2, WebAddress.isHost(host) else { return nil }
    if parts.count == 2 {
      guard parts[1].allSatisfy(\.isWholeNumber), UInt16(parts[1]) ?? 0 > 0 else { return nil }
    }
    self.host = host.lowercased()
    self.text = WebAddress.scheme + authority.lowercased() + rest.dropFirst(authority.count)
  }

  private static func isAllowed(_ byte: UInt8) -> Bool {
    (0x21..<0x7F).contains(byte) && !"\"'<>\\^`{|}".utf8.contains(byte)
  }

  private static func isHost(_ host: Substring) -> Bool {
    guard host.utf8.count <= 253 else { return false }
    let labels = host.split(separator: ".", omittingEmptySubsequences: false)
    return labels.count >= 2
      && labels.allSatisfy { label in
        (1...63).contains(label.utf8.count) && !label.hasPrefix("-") && !label.hasSuffix("-")
          && label.allSatisfy { $0.isASCII && ($0.isLetter || $0.isNumber || $0 == "-") }
      }
  }

  /// Every `%` begins an escaped byte.
  private static func hasWholeEscapes(_ address: String) -> Bool {
    address.split(separator: "%", omittingEmptySubsequences: false).dropFirst().allSatisfy {
      $0.count >= 2 && $0.prefix(2).allSatisfy(\.isHexDigit)
    }
  }
}
