public import VetoCanvas

/// One line of text being typed, with a cursor between its letters.
public struct LineEditor: Hashable, Sendable {
  public private(set) var letters: [Character]
  /// How many letters stand before the cursor.
  public private(set) var cursor: Int

  // A paste is cut there; what was there before may be longer and stays.
  private let limit: Int

  public init(_ text: String = "") {
    letters = Array(text)
    cursor = letters.count
    limit = max(2000, letters.count)
  }

  public var text: String { String(letters) }
  public var trimmed: String {
    String(text.drop { $0.isWhitespace }.reversed().drop { $0.isWhitespace }.reversed())
  }

  /// Edits by a key.
  /// - Returns: whether the key meant something here.
  public mutating func type(_ key: Key) -> Bool {
    switch key {
    case .character(let letter): insert([letter])
    case .pasted(let text): insert(text.map { $0.isNewline || $0 == "\t" ? " " : $0 })
    case .left: cursor = max(0, cursor - 1)
    case .right: cursor = min(letters.count, cursor + 1)
    case .home, .control("a"): cursor = 0
    case .end, .control("e"): cursor = letters.count
    case .backspace: erase(cursor - 1..<cursor)
    case .delete, .control("d"): erase(cursor..<cursor + 1)
    case .control("u"): erase(0..<cursor)
    case .control("k"): erase(cursor..<letters.count)
    case .control("w"): erase(startOfWord..<cursor)
    default: return false
    }
    return true
  }

  private mutating func insert(_ new: [Character]) {
    let room = max(0, limit - letters.count)
    let fitting = new.prefix(room)
    letters.insert(contentsOf: fitting, at: cursor)
    cursor += fitting.count
  }

  private mutating func erase(_ range: Range<Int>) {
    guard range.lowerBound >= 0, range.upperBound <= letters.count else { return }
    letters.removeSubrange(range)
    cursor = min(range.lowerBound, letters.count)
  }

  private var startOfWord: Int {
    var start = cursor
    while start > 0, letters[start - 1].isWhitespace { start -= 1 }
    while start > 0, !letters[start - 1].isWhitespace { start -= 1 }
    return start
  }
}
