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
    !text.isEmpty && text.allSatisfy { "abcdefghijklmnopqrstuvwxyz0123456789-".contains($0) }
  }

  /// An address that the screen would open, written as it would be opened.
  mutating func url(_ node: JSONNode?) -> String {
    string(node, else: CatalogueFault.badURL) { WebAddress($0)?.text == $0 }
  }

  /// ISO 3166-1 alpha-2.
  mutating func country(_ node: JSONNode?) -> String {
    string(node, else: CatalogueFault.badCountry) {
      $0.utf8.count == 2
        && $0.utf8.allSatisfy { (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains($0) }
    }
  }

  /// A year, a month or a day that exists.
  mutating func date(_ node: JSONNode?) -> String {
    string(node, else: CatalogueFault.badDate) { date in
      ["-01-01", "-01", ""].contains { Day(date + $0) != nil }
    }
  }
}
