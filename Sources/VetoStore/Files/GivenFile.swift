public import VetoModel

/// A file that the user asked for by its name: an export, a letter.
public enum GivenFile {
  /// Writes it, in the place of what is there; the old one stays whole until the new one is. A file
  /// that is new is readable for its owner alone.
  /// - Returns: what the user should know, each a `.caution`.
  public static func write(_ text: String, to path: FilePath) throws(Trouble) -> [Trouble] {
    let bytes = Array(text.utf8)
    let outcome = try WholeFile(path: path).update { (_) throws(Trouble) in bytes }
    return outcome.cautions.filter { $0 != .readableByOthers }
      .map { Trouble(path: path, cause: .caution($0)) }
  }

  /// Whether both paths lead to the same file; false if either is not there.
  public static func isSame(_ path: FilePath, _ other: FilePath) -> Bool {
    do throws(SystemError) {
      let one = try SystemCall.status(of: path, followsLinks: true)
      let two = try SystemCall.status(of: other, followsLinks: true)
      guard let one, let two else { return false }
      return one.device == two.device && one.inode == two.inode
    } catch { return false }
  }
}
