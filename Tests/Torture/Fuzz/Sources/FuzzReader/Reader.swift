import VetoModel
import VetoStore

/// Shows that no bytes crash the reader, and that what it reads it writes and reads again the same.
@_cdecl("LLVMFuzzerTestOneInput")
public func fuzzReader(_ start: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
  let bytes = Array(UnsafeBufferPointer(start: start, count: count))
  do throws(Trouble) {
    let first = try ProgressText.read(bytes, path: "p", now: 0, acceptsNewer: true)
    let text = Array(ProgressText.write(first.progress).utf8)
    let second = try again(text)
    precondition(second.progress == first.progress, "written and read, it is another")
    precondition(second.unstamped.isEmpty && second.newer == nil, "written without dates")
    precondition(Array(ProgressText.write(second.progress).utf8) == text, "written differently")
  } catch {
    // Refused, with the place.
    if let place = error.place { precondition(place.line > 0 && place.column > 0) }
  }
  return 0
}

private func again(_ text: [UInt8]) throws(Trouble) -> ProgressText.Content {
  do { return try ProgressText.read(text, path: "p", now: 1) } catch {
    preconditionFailure("what was written can't be read: \(error)")
  }
}
