public import VetoModel

/// The four characters that sign this machine's changes in every stamp.
public struct DeviceName: Hashable, Sendable {
  public let text: String
  /// Why the name could not be kept: it then holds for this run only.
  public let trouble: Trouble?

  /// Reads the name kept in the folder, or makes one, once.
  public init(keptIn stateFolder: FilePath) {
    let file = WholeFile(path: stateFolder.appending("device"))
    var name = Self.random()
    do throws(Trouble) {
      if let kept = Self.name(in: try file.read()) {
        name = kept
      } else {
        // Another copy may be making one too: the first to hold the lock decides.
        _ = try file.update { (content) in
          if let kept = Self.name(in: content) {
            name = kept
            return nil
          }
          return Array((name + "\n").utf8)
        }
      }
      self.trouble = nil
    } catch { self.trouble = error }
    self.text = name
  }

  /// The name kept in the folder, else one that is not kept.
  public static func forThisRun(keptIn stateFolder: FilePath) -> String {
    kept(in: stateFolder) ?? random()
  }

  /// The name kept in the folder; nil if none was made yet.
  public static func kept(in stateFolder: FilePath) -> String? {
    do throws(Trouble) {
      return name(in: try WholeFile(path: stateFolder.appending("device")).read())
    } catch {
      return nil
    }
  }

  private static func name(in content: WholeFile.Content?) -> String? {
    guard let content, content.bytes.count <= 5, content.bytes.last == UInt8(ascii: "\n")
    else { return nil }
    let name = String(decoding: content.bytes.dropLast(), as: UTF8.self)
    let isName = name.utf8.count == 4 && Stamp("2000-01-01T00:00:00.000Z \(name)") != nil
    return isName && name != Stamp.hand ? name : nil
  }

  private static func random() -> String {
    var name = Stamp.hand
    while name == Stamp.hand { name = Replacement.randomLetters(4) }
    return name
  }
}
