import CSystem
import Glibc
public import VetoModel

/// The fingerprint of a file that the user keeps as proof.
public enum Fingerprint {
  /// SHA-256 (FIPS 180-4) of the file, as 64 hexadecimal digits.
  ///
  /// A leading `~` stands for `home`. The file is read in pieces, however large. Throws what the
  /// system says, and `.isFolder` or `.isNoFile` for what is no file.
  public static func digest(ofFile path: String, home: FilePath) throws(Trouble) -> String {
    let full = FilePath(argument: path).expanded(home: home)
    do throws(Cause) { return try digest(ofFile: full) } catch {
      throw Trouble(path: path, cause: error)
    }
  }

  private static func digest(ofFile path: FilePath) throws(Cause) -> String {
    let file = try OpenFile.ofFile(try OpenFile(path, flags: O_RDONLY))
    var sum = Digest()
    var offset = 0
    do {
      while case let piece = try file.piece(at: offset, upTo: 1 << 16), !piece.isEmpty {
        sum.add(piece)
        offset += piece.count
      }
    } catch { throw .system(.read, error) }
    return sum.end()
  }

  static func digest(of bytes: [UInt8]) -> String {
    var sum = Digest()
    sum.add(bytes)
    return sum.end()
  }
}

/// A SHA-256 in the making.
private struct Digest {
  private var state = csystem_sha256()

  init() { csystem_sha256_start(&state) }

  mutating func add(_ bytes: [UInt8]) { csystem_sha256_add(&state, bytes, bytes.count) }

  mutating func end() -> String {
    var digest = [UInt8](repeating: 0, count: 32)
    csystem_sha256_end(&state, &digest)
    return digest.map(\.twoDigits).joined()
  }
}
