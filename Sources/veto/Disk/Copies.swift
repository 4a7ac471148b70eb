import VetoModel
import VetoStore
import VetoWords

// Where the copies of a progress file are, and what is to be said of them.
extension Context {
  func generations(_ path: String) -> Generations {
    Generations(ofProgressFile: path, stateFolder: folders.state)
  }

  /// A progress file whose saves are kept among the generations.
  func progressFile(_ path: String) -> ProgressFile {
    ProgressFile(path: path, generations: generations(path))
  }

  /// Reads a file; of a damaged one the failure says how to bring it back.
  func load(_ path: String) throws -> ProgressFile.Loaded {
    do throws(Trouble) {
      return try progressFile(path).load(now: Clock.stamp)
    } catch {
      throw wayBack(from: error, path)
    }
  }

  /// The sentence of a file that can't be read, with the way to bring it back.
  func wayBack(from trouble: Trouble, _ path: String) -> Failure {
    let newest = generations(path).newestName(now: Clock.stamp)
    let sentence = words.trouble(trouble)
    // What stands in the file's place must be moved away first.
    let isInTheWay = [.isFolder, .isNoFile].contains(trouble.cause)
    guard trouble.isDamage || isInTheWay && newest != nil else {
      return Failure(trouble.code, sentence)
    }
    return Failure(trouble.code, sentence + " " + words.restoreOffer(newest: newest))
  }

  /// What a command says of the file before it does its work.
  func cautions(about path: String, _ loaded: ProgressFile.Loaded) -> [Caution] {
    var cautions: [Caution] = []
    if loaded.isNew, !generations(path).list().isEmpty { cautions.append(.fileGone) }
    if !loaded.isNew, loaded.behind > 0 { cautions.append(.behind(loaded.behind)) }
    let copies = ConflictCopies.beside(path).count
    if copies > 0 { cautions.append(.conflictCopies(copies)) }
    return cautions
  }

  /// The user's own file, for a command that works on its copies.
  func ownFile() throws -> String {
    switch place {
    case .file(let path): return path
    case .readOnly: throw Failure.wrongUse(words.readOnlyNow)
    case .example: throw Failure.wrongUse(words.restoreInExample)
    }
  }
}
