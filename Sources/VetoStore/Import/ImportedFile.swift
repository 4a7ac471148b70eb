import Glibc
public import VetoModel

/// Notes that come in from elsewhere: a copy of a progress file, or a table of a spreadsheet.
public enum ImportedFile: Sendable {
  case copy(Progress)
  case table(NotesTable)

  /// What the path names, for standard input.
  public static let standardInput = "-"

  /// Reads a file, or standard input for `-`; at most 16 MiB.
  ///
  /// `name` is what faults call it; fields of a copy without a stamp are dated at `now`, in
  /// milliseconds since 1970, UTC. A text that begins with `{`, or whose file's name ends in
  /// `.json`, is a progress file. Throws `.text`, `.progress` and `.newerVersion` for a copy,
  /// `.table` for a table, and what reading the file gave.
  public static func read(
    _ path: String, named name: String, now: Int64
  ) throws(Trouble) -> ImportedFile {
    let bytes = try bytes(of: path, named: name)
    if path.lowercased().hasSuffix(".json") || isJSON(bytes) {
      return .copy(try ProgressText.read(bytes, path: name, now: now).progress)
    }
    return .table(try TableText.read(bytes, path: name))
  }

  // The byte order mark is refused by the reader, with a sentence of its own.
  private static func isJSON(_ bytes: [UInt8]) -> Bool {
    let text = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? bytes.dropFirst(3) : bytes[...]
    return text.first { !" \t\r\n".utf8.contains($0) } == UInt8(ascii: "{")
  }

  private static func bytes(of path: String, named name: String) throws(Trouble) -> [UInt8] {
    if path == standardInput {
      do { return try bytesOfStandardInput() } catch { throw Trouble(path: name, cause: error) }
    }
    guard let content = try WholeFile(path: FilePath(argument: path)).read() else {
      throw Trouble(path: name, cause: .system(.read, .missing))
    }
    return content.bytes
  }
}

private func bytesOfStandardInput() throws(Cause) -> [UInt8] {
  var bytes: [UInt8] = []
  var piece = [UInt8](repeating: 0, count: 1 << 16)
  while true {
    let count: Int
    do throws(SystemError) {
      // Another program may have left it so that reading does not wait.
      var input = pollfd(fd: STDIN_FILENO, events: Int16(POLLIN), revents: 0)
      _ = try retried { poll(&input, 1, -1) }
      count = try retried { read(STDIN_FILENO, &piece, piece.count) }
    } catch {
      throw error == .other(EISDIR) ? .isFolder : .system(.read, error)
    }
    if count == 0 { return bytes }
    bytes += piece[..<count]
    if bytes.count > JSONText.largestSize { throw .text(.tooLarge(limit: JSONText.largestSize)) }
  }
}
