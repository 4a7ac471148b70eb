import VetoCanvas
import VetoModel

extension CatalogueReading {
  /// Ids that may stand once each, and what they must look like.
  struct IDs {
    var prefix = ""
    private(set) var seen: Set<String> = []

    init(prefix: String = "") { self.prefix = prefix }

    mutating func isNew(_ id: String) -> Bool { seen.insert(id).inserted }
  }

  /// Lower-case letters, digits and hyphens, after the prefix; permanent, so strict.
  mutating func id(_ node: JSONNode?, among ids: inout IDs) -> String {
    guard let node else { return "" }
    let id = string(node)
    guard node.text != nil else { return id }
    if !id.hasPrefix(ids.prefix) || !Self.isID(id.dropFirst(ids.prefix.count)) {
      fault(.badID(id), at: node.offset)
    } else if !ids.isNew(id) {
      fault(.duplicateID(id), at: node.offset)
    }
    return id
  }

  private static func isID(_ text: Substring) -> Bool {
    !text.isEmpty
      && text.utf8.allSatisfy { byte in
        switch byte {
        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "0")...UInt8(ascii: "9"),
          UInt8(ascii: "-"):
          true
        default: false
        }
      }
  }

  /// An address that the screen would open, written as it would be opened.
  mutating func url(_ node: JSONNode?) -> String {
    guard let node else { return "" }
    let url = string(node)
    if node.text != nil, WebAddress(url)?.text != url { fault(.badURL(url), at: node.offset) }
    return url
  }

  /// ISO 3166-1 alpha-2.
  mutating func country(_ node: JSONNode?) -> String {
    guard let node else { return "" }
    let country = string(node)
    let isCode =
      country.utf8.count == 2
      && country.utf8.allSatisfy { (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains($0) }
    if node.text != nil, !isCode { fault(.badCountry(country), at: node.offset) }
    return country
  }

  /// A year, a month or a day that exists.
  mutating func date(_ node: JSONNode?) -> String {
    guard let node else { return "" }
    let date = string(node)
    let rest = ["-01-01", "-01", ""]
    let isDate = rest.contains { Day(date + $0) != nil }
    if node.text != nil, !isDate { fault(.badDate(date), at: node.offset) }
    return date
  }
}
