import Glibc
public import VetoModel

/// A folder with one case: a text, the letters, copies of the proofs, and a list of their SHA-256
/// (as `sha256sum` writes and checks it) by which it can be told whether anything was changed since.
public struct DossierFolder: Hashable, Sendable {
  /// The list of fingerprints; it names every other file.
  public static let list = "SHA256SUMS"
  public static let proofs = "proofs"
  /// In bytes, of one proof: 1 GiB.
  private static let largestProof = 1 << 30

  public let path: FilePath

  public init(_ path: FilePath) { self.path = path }

  /// A proof that the notes name, and the name of its copy.
  public struct ProofCopy: Hashable, Sendable {
    let proof: Proof
    let name: String

    public init(_ proof: Proof, name: String) {
      self.proof = proof
      self.name = name
    }
  }

  /// What became of a proof that could not be copied as it was noted.
  public enum Doubt: Hashable, Sendable {
    case missing(Trouble)
    /// The file is another than the one that was noted.
    case changed(String)
  }

  // MARK: Writing

  /// Whether nothing is there yet, or an empty folder: with no more than `.` and `..` in it.
  public func isFree() throws(Trouble) -> Bool {
    do throws(SystemError) { return try SystemCall.allNames(inFolder: path).count <= 2 } catch {
      if error == .missing { return true }
      throw Trouble(path: path, cause: .system(.read, error))
    }
  }

  /// Writes the texts, copies the proofs, and lists them all. A leading `~` of a proof stands for
  /// `home`.
  /// - Returns: the proofs that are missing or were changed; the latter are copied all the same.
  public func write(
    _ texts: [(name: String, text: String)], _ proofs: [ProofCopy], home: FilePath
  ) throws(Trouble) -> [Doubt] {
    var sums: [(name: String, digest: String)] = []
    var doubts: [Doubt] = []
    for (name, text) in texts { sums.append((name, try put(Array(text.utf8), name))) }
    for copy in proofs {
      let bytes: [UInt8]
      do throws(Trouble) { bytes = try content(copy.proof.file, home) } catch {
        doubts.append(.missing(error))
        continue
      }
      let name = Self.proofs + "/" + copy.name
      let digest = try put(bytes, name)
      sums.append((name, digest))
      if let noted = copy.proof.sha256, noted != digest { doubts.append(.changed(copy.proof.file)) }
    }
    let lines = sums.map { "\($0.digest)  \($0.name)\n" }.joined()
    _ = try put(Array(lines.utf8), Self.list)
    return doubts
  }

  private func content(_ file: String, _ home: FilePath) throws(Trouble) -> [UInt8] {
    let full = FilePath(argument: file).expanded(home: home)
    let whole = WholeFile(path: full, largestSize: Self.largestProof)
    guard let content = try whole.read() else {
      throw Trouble(path: full, cause: .system(.read, .missing))
    }
    return content.bytes
  }

  private func put(_ bytes: [UInt8], _ name: String) throws(Trouble) -> String {
    let file = WholeFile(path: path.appending(FilePath(name)), largestSize: Self.largestProof)
    _ = try file.update { (_) throws(Trouble) in bytes }
    return Fingerprint.digest(of: bytes)
  }

  // MARK: Looking whether it is as it was written

  /// How a file differs from the list.
  public enum Difference: Hashable, Sendable {
    case changed(String)
    case added(String)
    case lost(String)
  }

  /// Every file that was changed, added or lost since, in the order of their names. Throws if there
  /// is no list, or it can't be read.
  public func differences() throws(Trouble) -> [Difference] {
    let listed = try sums()
    let there = Set(try names(in: "").filter { $0 != Self.list })
    var found: [(String, Difference)] = []
    for name in there where listed[name] == nil { found.append((name, .added(name))) }
    for (name, digest) in listed {
      guard there.contains(name) else {
        found.append((name, .lost(name)))
        continue
      }
      let file = path.appending(FilePath(name))
      if try Fingerprint.digest(of: WholeFile.bytes(file, Self.largestProof)) != digest {
        found.append((name, .changed(name)))
      }
    }
    return found.sorted { $0.0.comesBefore($1.0) }.map(\.1)
  }

  private func sums() throws(Trouble) -> [String: String] {
    let file = path.appending(FilePath(Self.list))
    let text = String(decoding: try WholeFile.bytes(file, JSONText.largestSize), as: UTF8.self)
    var sums: [String: String] = [:]
    for line in text.split(separator: "\n") {
      let name = line.dropFirst(66)
      guard line.dropFirst(64).prefix(2) == "  ", !name.isEmpty else {
        throw Trouble(path: file, cause: .text(.truncated))
      }
      sums[String(name)] = String(line.prefix(64))
    }
    return sums
  }

  private func names(in folder: String) throws(Trouble) -> [String] {
    let place = folder.isEmpty ? path : path.appending(FilePath(folder))
    var found: [String] = []
    do throws(SystemError) {
      for name in try SystemCall.allNames(inFolder: place) where name != "." && name != ".." {
        let whole = folder.isEmpty ? name.shown : folder + "/" + name.shown
        let status = try SystemCall.status(of: place.appending(name))
        if status?.isFolder == true, folder.isEmpty {
          do throws(Trouble) { found += try names(in: whole) } catch { found.append(whole) }
        } else {
          found.append(whole)
        }
      }
    } catch { throw Trouble(path: place, cause: .system(.read, error)) }
    return found
  }
}

extension WholeFile {
  fileprivate static func bytes(_ path: FilePath, _ largest: Int) throws(Trouble) -> [UInt8] {
    guard let content = try WholeFile(path: path, largestSize: largest).read() else {
      throw Trouble(path: path, cause: .system(.read, .missing))
    }
    return content.bytes
  }
}
