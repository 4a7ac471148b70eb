import VetoModel
import VetoStore

/// Shows that three copies, apart by a byte FF, merge to the same bytes in any order and grouping.
@_cdecl("LLVMFuzzerTestOneInput")
public func fuzzMerge(_ start: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
  let bytes = UnsafeBufferPointer(start: start, count: count)
  var copies = bytes.split(separator: 0xFF, maxSplits: 2, omittingEmptySubsequences: false)
    .compactMap { read(Array($0)) }
  guard let last = copies.last else { return 0 }
  while copies.count < 3 { copies.append(last) }
  let (a, b, c) = (copies[0], copies[1], copies[2])
  let ab = merged(a, b)
  precondition(ab == merged(b, a), "A+B = B+A")
  precondition(merged(ab, c) == merged(a, merged(b, c)), "(A+B)+C = A+(B+C)")
  precondition(merged(ab, b) == ab, "(A+B)+B = A+B")
  precondition(merged(a, a) == a, "A+A = A")
  return 0
}

/// As Veto writes it, or nothing where it can't be read.
private func read(_ bytes: [UInt8]) -> [UInt8]? {
  do throws(Trouble) {
    return Array(ProgressText.write(try progress(bytes)).utf8)
  } catch { return nil }
}

private func progress(_ bytes: [UInt8]) throws(Trouble) -> Progress {
  try ProgressText.read(bytes, path: "p", now: 0).progress
}

private func merged(_ left: [UInt8], _ right: [UInt8]) -> [UInt8] {
  do throws(Trouble) {
    var merged = try progress(left)
    merged.merge(try progress(right))
    return Array(ProgressText.write(merged).utf8)
  } catch { preconditionFailure("what was written can't be read: \(error)") }
}
