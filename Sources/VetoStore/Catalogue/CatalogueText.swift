public import VetoModel

/// The text of a catalogue file: a group with its platforms, the steps that the law gives, or the
/// authorities to complain to.
public enum CatalogueText {
  public enum Part: Hashable, Sendable {
    case group(Group)
    case lawSteps([Step])
    case authorities([Authority], list: Link?)
  }

  /// Reads the bytes of the file at the path; throws the first fault, in the order of the text.
  public static func read(_ bytes: [UInt8], path: String) throws(Trouble) -> Part {
    let (part, faults) = try parse(bytes, path: path)
    if let first = faults.first { throw first }
    return part
  }

  /// Every fault of the file, in the order of the text; only the first where it is no JSON.
  public static func check(_ bytes: [UInt8], path: String) -> [Trouble] {
    do { return try parse(bytes, path: path).faults } catch { return [error] }
  }

  /// Every fault of the file at the path; throws if there is no such file or it can't be read.
  public static func check(fileAt path: String) throws(Trouble) -> [Trouble] {
    guard let content = try WholeFile(path: FilePath(argument: path)).read() else {
      throw Trouble(path: path, cause: .system(.read, .missing))
    }
    return check(content.bytes, path: path)
  }

  /// The part is to be used only without faults: what is wrong is filled in with nothing.
  private static func parse(
    _ bytes: [UInt8], path: String
  ) throws(Trouble) -> (part: Part, faults: [Trouble]) {
    var reading = CatalogueReading(text: try JSONText(bytes, path: path))
    let part = reading.part()
    let faults = reading.faults.sorted { left, right in
      guard let left = left.place, let right = right.place else { return false }
      return (left.line, left.column) < (right.line, right.column)
    }
    return (part, faults)
  }
}
