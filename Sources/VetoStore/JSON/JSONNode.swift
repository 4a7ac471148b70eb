import VetoModel

/// A JSON value that remembers where it stands in its text.
struct JSONNode: Sendable {
  /// In bytes from the start of the text.
  let offset: Int
  let content: Content

  enum Content: Sendable {
    case null
    case bool(Bool)
    case number(String)
    case string(String)
    case array([JSONNode])
    case object([Member])
  }

  struct Member: Sendable {
    let offset: Int
    let key: String
    let node: JSONNode
  }
}

extension JSONNode {
  var value: Value {
    switch content {
    case .null: .null
    case .bool(let flag): .bool(flag)
    case .number(let digits): .number(digits)
    case .string(let text): .string(text)
    case .array(let items): .array(items.map(\.value))
    case .object(let members):
      .object(Members(members.map { ($0.key, $0.node.value) }))
    }
  }

  var members: [Member]? {
    if case .object(let members) = content { members } else { nil }
  }

  var items: [JSONNode]? {
    if case .array(let items) = content { items } else { nil }
  }

  var text: String? {
    if case .string(let text) = content { text } else { nil }
  }

  /// Looks through the members one by one: for objects with few of them.
  subscript(key: String) -> JSONNode? {
    members?.first { $0.key == key }?.node
  }
}
