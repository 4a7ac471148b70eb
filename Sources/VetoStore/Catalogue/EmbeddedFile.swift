import CCatalogue
import VetoModel

/// A shipped file that holds a list of things, and where each of them begins and ends.
///
/// Nobody has all platforms, so a start only looks for where they are. That rests on how the files
/// are laid out, two spaces a level, which a test holds; they are faultless for another test, so
/// nothing is checked here.
struct EmbeddedFile: Sendable {
  /// The names that the things begin with, in the order of the file.
  let names: [String]
  private let file: @Sendable () -> ccatalogue_file
  /// What stands before the list.
  private let head: Range<Int>
  /// Of each thing.
  private let ranges: [Range<Int>]

  /// `list` is the key of the list, and `first` the one that each thing in it begins with.
  init(list: String, first: String, _ file: @escaping @Sendable () -> ccatalogue_file) {
    let text = file()
    let opening = ccatalogue_find(text, 0, "\n  \"\(list)\": [")
    let mark = "\n    {\n      \"\(first)\": \""
    var (names, starts): ([String], [Int]) = ([], [])
    var place = ccatalogue_find(text, opening, mark)
    while place < text.size {
      starts.append(place + 1)
      place += mark.utf8.count
      let end = ccatalogue_find(text, place, "\"")
      names.append(String(decoding: text.bytes[place..<end], as: UTF8.self))
      place = ccatalogue_find(text, end, mark)
    }
    self.file = file
    self.names = names
    head = 0..<opening
    ranges = zip(starts, starts.dropFirst() + [text.size]).map { $0..<$1 }
  }

  var path: String { String(cString: file().name) }

  /// The thing of that name; nil if the file has none.
  func bytes(of name: String) -> [UInt8]? {
    guard let number = names.firstIndex(of: name) else { return nil }
    var bytes = file().bytes[ranges[number]]
    // After the last one the list ends too.
    let end: [UInt8] = Array("\n    }".utf8)
    while bytes.count > end.count, !bytes.suffix(end.count).elementsEqual(end) {
      bytes = bytes.dropLast()
    }
    return Array(bytes)
  }

  /// What stands before the list, as an object of its own.
  var headBytes: [UInt8] {
    var bytes = Array(file().bytes[head])
    if bytes.last == UInt8(ascii: ",") { bytes.removeLast() }
    return bytes + [UInt8(ascii: "}")]
  }
}

extension ccatalogue_file {
  var bytes: UnsafeRawBufferPointer { UnsafeRawBufferPointer(start: text, count: size) }
}
