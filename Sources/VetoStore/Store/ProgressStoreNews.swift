public import VetoModel

// What the store does and tells while the screen is open; `StoreThread` asks it.
extension ProgressStore {
  // MARK: Saving

  /// What is not on the disk is tried again so often: what stood in the way may be gone. No sooner,
  /// since git and its like put one file after another in its place.
  static let retryEvery: Duration = .seconds(10)

  /// How long until what is not on the disk is to be tried again; 0 if that is now.
  var millisecondsUntilRetry: Int {
    max(0, Int((Self.retryEvery - (SystemCall.uptime - lastTry)) / .milliseconds(1)))
  }

  /// Writes everything to another file, merged with what it may hold; `named` as the user wrote it.
  func saveCopy(
    _ progress: Progress, revision: Int, to path: FilePath, named name: String, now: Int64
  ) -> StoreNews {
    do throws(Trouble) {
      _ = try ProgressFile(path: path).save(progress, base: nil, seen: nil, now: now)
      return .copySaved(name, revision: revision)
    } catch { return .copyFailed(error, path: name) }
  }

  // MARK: What others did

  /// Reads the file again if it may have changed, and tells what lies around it.
  ///
  /// `isNews`: whether the system told of a change, which need not show in the file's status.
  /// `isSaved`: whether all that is shown was on the disk.
  mutating func look(
    _ shown: Progress, isSaved: Bool, isNews: Bool, now: Int64
  ) -> [StoreNews] {
    let isDue = isNews || file.mayHaveChanged(since: seen)
    return (isDue ? readAgain(shown, isSaved: isSaved, now) : []) + newsAround(now)
  }

  /// Before something is undone or redone: what other copies of Veto did meanwhile.
  mutating func lookForHistory(
    _ shown: Progress, isSaved: Bool, now: Int64
  ) -> [StoreNews] {
    let (kept, trouble) = history(History())
    let isDue = file.mayHaveChanged(since: seen)
    return (isDue ? readAgain(shown, isSaved: isSaved, now) : []) + [.historyRead(kept, trouble)]
  }

  private mutating func readAgain(
    _ shown: Progress, isSaved: Bool, _ now: Int64
  ) -> [StoreNews] {
    do throws(Trouble) {
      let loaded = try file.load(now: now, base: base)
      // While a copy is shown, a file that is gone stays gone until the user says so.
      guard loaded.seen != seen || showsCopy && !loaded.isNew else { return [] }
      let old = base
      (base, seen, showsCopy) = (loaded.progress, loaded.seen, false)
      // The wait begins once, however often others write.
      if isSaved { lastTry = SystemCall.uptime }
      if let newer = loaded.newer { return [.newerFound(loaded.progress, newer)] }
      if let old, loaded.progress != old {
        var ours = shown
        // The list of clashes is told with the other news.
        note(ours.merge(loaded.progress, since: .at(old)))
      }
      return [.changed(loaded.progress)]
    } catch {
      if isSaved { lastTry = SystemCall.uptime }
      // A file that is good again is news, whatever it says.
      seen = nil
      return [.unreadable(error)]
    }
  }

  // MARK: Around the file

  /// All that lies around the file, read anew.
  mutating func lookAround(now: Int64) -> [StoreNews] {
    let copies = generations.list().map { generation in
      FileCopy(name: generation.name) { () throws(Trouble) in
        try generations.read(generation, now: now)
      }
    }
    return newsAround(now) + [.generations(copies)]
  }

  private mutating func newsAround(_ now: Int64) -> [StoreNews] {
    var news: [StoreNews] = []
    let copies = conflictCopies(now)
    if copies != lastCopies { news.append(.conflictCopies(copies)) }
    lastCopies = copies
    // The list is a convenience: what can't be read of it is as it was.
    var clashes = lastClashes
    do throws(Trouble) { clashes = try clashFile.load() } catch { return news }
    if clashes != lastClashes { news.append(.clashes(clashes)) }
    lastClashes = clashes
    return news
  }

  private mutating func conflictCopies(_ now: Int64) -> [FileCopy] {
    var contents: [ConflictCopies.Content] = []
    let copies = ConflictCopies.beside(path).map { path in
      FileCopy(name: path.shown) { () throws(Trouble) in
        let content = try ConflictCopies.read(path, now: now)
        contents.append(content)
        return content.progress
      }
    }
    conflictContents = Dictionary(contents.map { ($0.path.shown, $0) }) { first, _ in first }
    // If there are several, only what all of them hold is surely from before they parted.
    guard copies.count == 1, let only = contents.first else { return copies }
    let common = commonBase(of: base ?? Progress(), and: [only], now: now)
    return copies.map { FileCopy(name: $0.name, content: $0.content, base: common) }
  }

  /// What the notes and their only conflict copy said when they parted, if that is known.
  public func commonBase(
    of ours: Progress, and copies: [ConflictCopies.Content], now: Int64
  ) -> Progress? {
    guard copies.count == 1, let only = copies.first else { return nil }
    return generations.commonBase(of: ours, and: only.progress, now: now)
  }

  /// Moves conflict copies that were merged into the state folder; one that changed since stays.
  func archive(_ copies: [FileCopy]) -> [StoreNews] {
    copies.map { copy in
      guard let content = conflictContents[copy.name], copy.content == .success(content.progress)
      else { return .archived(copy.name, place: nil, nil) }
      do throws(Trouble) {
        return .archived(copy.name, place: try archive(content)?.shown, nil)
      } catch { return .archived(copy.name, place: nil, error) }
    }
  }

  /// - Returns: where the copy is now; nil if it stays, for it changed since it was read.
  public func archive(_ copy: ConflictCopies.Content) throws(Trouble) -> FilePath? {
    try ConflictCopies.archive(copy, ofProgressFile: path, stateFolder: stateFolder)
  }

  // The list is a convenience: the screen has told of the clashes, so a fault here is no news.
  func note(_ clashes: [Clash]) {
    do throws(Trouble) { try clashFile.add(clashes) } catch { return }
  }

  func forget(_ clashes: [Clash]) {
    do throws(Trouble) { try clashFile.forget(clashes) } catch { return }
  }
}

extension FileCopy {
  fileprivate init(name: String, _ read: () throws(Trouble) -> Progress) {
    do throws(Trouble) { self.init(name: name, content: .success(try read())) } catch {
      self.init(name: name, content: .failure(error))
    }
  }
}
