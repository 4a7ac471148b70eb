import VetoCanvas
import VetoKeys

/// Shows that no bytes from a terminal crash the decoder, that it is all the same how they come
/// apart, and that no control character gets through as a letter.
@_cdecl("LLVMFuzzerTestOneInput")
public func fuzzKeys(_ start: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
  let bytes = Array(UnsafeBufferPointer(start: start, count: count))
  var whole = KeyDecoder()
  let atOnce = whole.feed(bytes) + whole.giveUp()
  var apart = KeyDecoder()
  let inPieces = bytes.flatMap { apart.feed([$0]) } + apart.giveUp()
  precondition(told(atOnce) == told(inPieces), "it matters how the bytes come")
  precondition(whole.unfinished == .nothing, "something is pending after all was given up")
  for case .character(let letter) in atOnce {
    precondition(!letter.unicodeScalars.contains { $0.properties.generalCategory == .control })
  }
  for case .pasted(let text) in atOnce {
    precondition(
      !text.unicodeScalars.contains { $0 != "\n" && $0.properties.generalCategory == .control })
  }
  return 0
}

/// Letters as their scalars: a mark that comes late can't join the letter before it.
private func told(_ keys: [Key]) -> [String] {
  keys.flatMap { key in
    if case .character(let letter) = key { return letter.unicodeScalars.map { "\($0.value)" } }
    return ["\(key)"]
  }
}
