import Glibc
import VetoModel

/// The path of a file or folder, or the name of one: bytes, as the system has them. A `String`
/// would mend those that are not UTF-8, and then name another file.
///
/// It is a type of our own because swift-system's drops the slash at the end of `notes/`, which
/// says that a folder is meant, and because its package has a target called like ours.
public struct FilePath: Hashable, Sendable {
  public let bytes: [UInt8]

  public init(bytes: some Sequence<UInt8>) { self.bytes = Array(bytes) }

  public init(_ text: String) { self.bytes = Array(text.utf8) }

  /// From a text of the C library, up to its final 0.
  public init(cString: UnsafePointer<CChar>) {
    self.bytes = Array(UnsafeRawBufferPointer(start: cString, count: strlen(cString)))
  }

  public var isEmpty: Bool { bytes.isEmpty }
  public var isAbsolute: Bool { bytes.first == FilePath.slash }

  /// For people: what is not UTF-8 is written like `\xE9`.
  public var shown: String {
    var text = ""
    var rest = bytes
    while let invalid = UTF8Check.firstInvalid(in: rest) {
      text += String(decoding: rest[..<invalid.offset], as: UTF8.self)
      text += "\\x" + rest[invalid.offset].twoDigits.uppercased()
      rest.removeFirst(invalid.offset + 1)
    }
    return text + String(decoding: rest, as: UTF8.self)
  }

  /// The folder it lies in; `.` for a name alone.
  public var folder: FilePath {
    guard let last = bytes.lastIndex(of: FilePath.slash) else { return "." }
    return last == 0 ? "/" : FilePath(bytes: bytes[..<last])
  }

  /// What follows the last slash; empty for what ends in one.
  public var name: FilePath {
    FilePath(bytes: bytes[((bytes.lastIndex(of: FilePath.slash) ?? -1) + 1)...])
  }

  /// A path in this folder; another absolute one stays as it is.
  public func appending(_ other: FilePath) -> FilePath {
    if other.isAbsolute || bytes.isEmpty { return other }
    let isOpen = bytes.last == FilePath.slash
    return FilePath(bytes: bytes + (isOpen ? [] : [FilePath.slash]) + other.bytes)
  }

  /// Without the slashes at its end, unless it is one.
  public var withoutFinalSlashes: FilePath {
    let kept = bytes.lastIndex { $0 != FilePath.slash } ?? 0
    return FilePath(bytes: bytes.prefix(kept + 1))
  }

  /// Whether it is the folder, or lies in it: what follows from there.
  public func after(_ folder: FilePath) -> FilePath? {
    guard bytes.starts(with: folder.bytes) else { return nil }
    let rest = bytes[folder.bytes.count...]
    guard rest.isEmpty || rest.first == FilePath.slash else { return nil }
    return FilePath(bytes: rest.drop { $0 == FilePath.slash })
  }

  /// With `home` for a leading `~`.
  public func expanded(home: FilePath) -> FilePath {
    self == "~" || bytes.starts(with: "~/".utf8)
      ? FilePath(bytes: home.bytes + bytes.dropFirst()) : self
  }

  func comesBefore(_ other: FilePath) -> Bool {
    bytes.lexicographicallyPrecedes(other.bytes)
  }

  func withCString<Result>(_ body: (UnsafePointer<CChar>) -> Result) -> Result {
    var text = bytes.map { CChar(bitPattern: $0) } + [0]
    return text.withUnsafeMutableBufferPointer { buffer in
      // It holds at least the final 0.
      buffer.baseAddress.map { body($0) } ?? body("")
    }
  }

  private static let slash = UInt8(ascii: "/")
}

extension UInt8 {
  /// In hexadecimal.
  var twoDigits: String { (self < 16 ? "0" : "") + String(self, radix: 16) }
}

extension FilePath: ExpressibleByStringLiteral {
  public init(stringLiteral text: String) { self.init(text) }
}

extension FilePath {
  public static func + (left: FilePath, right: String) -> FilePath {
    FilePath(bytes: left.bytes + Array(right.utf8))
  }
}

extension Trouble {
  init(path: FilePath, place: Position? = nil, cause: Cause) {
    self.init(path: path.shown, place: place, cause: cause)
  }
}

// MARK: - Arguments

extension String {
  /// The text of an argument of the program. Bytes that are not UTF-8 become characters of a private
  /// block (U+10FE80 to U+10FEFF), and so do the bytes of those characters themselves: nothing is
  /// lost on the way through a parser of texts, and `FilePath(argument:)` has the bytes again.
  public init(argument bytes: [UInt8]) {
    var text = String.UnicodeScalarView()
    var rest = bytes[...]
    while !rest.isEmpty {
      let invalid = UTF8Check.firstInvalid(in: Array(rest))?.offset ?? rest.count
      for scalar in String(decoding: rest.prefix(invalid), as: UTF8.self).unicodeScalars {
        let bytes = String(scalar).utf8
        text.append(contentsOf: Self.isPrivate(scalar) ? bytes.map(Self.standIn) : [scalar])
      }
      rest = rest.dropFirst(invalid)
      if let byte = rest.popFirst() { text.append(Self.standIn(byte)) }
    }
    self = String(text)
  }

  /// The argument, or a sentence with it, as people see it: see `FilePath.shown`.
  public var shownArgument: String { FilePath(argument: self).shown }

  /// Whether it is an argument with bytes that are not UTF-8.
  public var isForeignArgument: Bool { unicodeScalars.contains(where: String.isPrivate) }

  fileprivate static func isPrivate(_ scalar: Unicode.Scalar) -> Bool {
    (0x10FE80...0x10FEFF).contains(scalar.value)
  }

  private static func standIn(_ byte: UInt8) -> Unicode.Scalar {
    Unicode.Scalar(0x10FE00 + UInt32(byte)) ?? "?"
  }
}

extension FilePath {
  /// The path that an argument names: see `String(argument:)`.
  public init(argument text: String) {
    var bytes: [UInt8] = []
    for scalar in text.unicodeScalars {
      if String.isPrivate(scalar) {
        bytes.append(UInt8(truncatingIfNeeded: scalar.value))
      } else {
        bytes += String(scalar).utf8
      }
    }
    self.init(bytes: bytes)
  }
}
