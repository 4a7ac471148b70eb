/// Names and what stands under each, as in a JSON object. Two names are the same if their bytes are:
/// to a `Dictionary` é as one letter and é as e with an accent are one key, in a file they are two.
public struct Members<Item> {
  private var items: [Name: Item] = [:]

  private struct Name: Hashable, Sendable {
    let text: String

    init(_ text: String) { self.text = text }

    static func == (left: Name, right: Name) -> Bool {
      left.text.hasBytes(of: right.text)
    }

    func hash(into hasher: inout Hasher) { hasher.combine(bytesOf: text) }
  }

  public init() {}

  /// Of a name that stands twice the first counts.
  public init(_ pairs: some Sequence<(String, Item)>) {
    for (name, item) in pairs where self[name] == nil { self[name] = item }
  }

  public subscript(name: String) -> Item? {
    get { items[Name(name)] }
    set { items[Name(name)] = newValue }
    _modify { yield &items[Name(name)] }
  }

  public subscript(name: String, default item: @autoclosure () -> Item) -> Item {
    get { items[Name(name)] ?? item() }
    _modify { yield &items[Name(name), default: item()] }
  }

  public var keys: [String] { items.keys.map(\.text) }
  public var values: some Collection<Item> { items.values }

  public func mapValues<Other>(_ change: (Item) -> Other) -> Members<Other> {
    var other = Members<Other>()
    for (name, item) in self { other[name] = change(item) }
    return other
  }

  /// The same, in memory of its own.
  public var apart: Members {
    var apart = Members()
    apart.items = items.mapValues { $0 }
    return apart
  }

  public func filter(_ isKept: (Element) -> Bool) -> Members {
    var kept = self
    for element in self where !isKept(element) { kept[element.key] = nil }
    return kept
  }
}

extension Members: Sequence {
  public typealias Element = (key: String, value: Item)

  public var count: Int { items.count }
  public var isEmpty: Bool { items.isEmpty }

  public func makeIterator() -> AnyIterator<Element> {
    var rest = items.makeIterator()
    return AnyIterator { rest.next().map { ($0.key.text, $0.value) } }
  }
}

extension Members: ExpressibleByDictionaryLiteral {
  public init(dictionaryLiteral pairs: (String, Item)...) { self.init(pairs) }
}

extension Members: Equatable where Item: Equatable {}
extension Members: Hashable where Item: Hashable {}
extension Members: Sendable where Item: Sendable {}
