import VetoModel
import VetoStore

/// What lies around the progress file while the screen runs: conflict copies beside it, and in the
/// state folder the kept copies and the list of clashes.
struct Neighbours {
  private let path: String
  private let stateFolder: String
  private let generations: Generations
  private let clashFile: ClashFile
  /// The conflict copies as they were read last, to be archived as such.
  private var contents: [String: ConflictCopies.Content] = [:]
  private var toldCopies: [FileCopy] = []
  private var toldClashes: [Clash] = []

  init(of path: String, _ context: Context) {
    self.path = path
    stateFolder = context.folders.state
    generations = context.generations(path)
    clashFile = ClashFile(ofProgressFile: path, stateFolder: stateFolder)
  }

  /// What is not told yet; `progress` is what the file holds.
  mutating func news(_ progress: Progress) -> [StoreNews] {
    var news: [StoreNews] = []
    let copies = readCopies(progress)
    if copies != toldCopies { news.append(.conflictCopies(copies)) }
    toldCopies = copies
    let clashes = readClashes() ?? toldClashes
    if clashes != toldClashes { news.append(.clashes(clashes)) }
    toldClashes = clashes
    return news
  }

  private mutating func readCopies(_ progress: Progress) -> [FileCopy] {
    let paths = ConflictCopies.beside(path)
    contents = contents.filter { paths.contains($0.key) }
    // Where there are several, only what all of them hold is surely from before they parted.
    let isOnly = paths.count == 1
    return paths.map { path in
      do throws(Trouble) {
        let content = try ConflictCopies.read(path, now: Clock.stamp)
        contents[path] = content
        let base =
          isOnly
          ? generations.commonBase(of: progress, and: content.progress, now: Clock.stamp) : nil
        return FileCopy(name: path, content: .success(content.progress), base: base)
      } catch { return FileCopy(name: path, content: .failure(error)) }
    }
  }

  private func readClashes() -> [Clash]? {
    do throws(Trouble) { return try clashFile.load() } catch { return nil }
  }

  func readGenerations() -> StoreNews {
    .generations(
      generations.list().map { generation in
        do throws(Trouble) {
          return FileCopy(
            name: generation.name,
            content: .success(try generations.read(generation, now: Clock.stamp)))
        } catch { return FileCopy(name: generation.name, content: .failure(error)) }
      })
  }

  // The list is a convenience: the screen has told of the clashes, so a fault here is no news.
  func note(_ clashes: [Clash]) {
    do throws(Trouble) { try clashFile.add(clashes) } catch { return }
  }

  func forget(_ clashes: [Clash]) {
    do throws(Trouble) { try clashFile.forget(clashes) } catch { return }
  }

  /// Moves a conflict copy that was merged into the state folder; one that changed since stays.
  func archive(_ copy: FileCopy) -> StoreNews {
    guard let content = contents[copy.name], copy.content == .success(content.progress) else {
      return .archived(copy.name, place: nil, nil)
    }
    do throws(Trouble) {
      let place = try ConflictCopies.archive(
        content, ofProgressFile: path, stateFolder: stateFolder)
      return .archived(copy.name, place: place, nil)
    } catch { return .archived(copy.name, place: nil, error) }
  }
}
