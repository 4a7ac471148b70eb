public import VetoModel

/// The progress file: the one road from the progress in memory to the disk and back.
public struct ProgressFile: Sendable {
  public let path: FilePath
  let file: WholeFile
  let generations: Generations?
  var format = Format.current

  /// `lockTimeout` is how long a save waits for another copy of Veto. What is saved is also kept
  /// among the generations, if they are named.
  public init(
    path: FilePath, lockTimeout: Duration = .seconds(2), generations: Generations? = nil
  ) {
    self.path = path
    self.file = WholeFile(path: path, lockTimeout: lockTimeout)
    self.generations = generations
  }

  /// The file's content as it was once read or written, to be recognised later.
  public struct Seen: Hashable, Sendable {
    let status: FileStatus
    /// SHA-256: a program that writes within one tick of the clock leaves the status as it was.
    let digest: String
    /// Whether every field bore its stamp in the file.
    let isStamped: Bool
    let newer: Trouble?
    /// The version of a file in an older format.
    let older: Int?

    init(
      _ content: WholeFile.Content, isStamped: Bool = true, newer: Trouble? = nil,
      older: Int? = nil
    ) {
      status = content.status
      digest = Fingerprint.digest(of: content.bytes)
      self.isStamped = isStamped
      self.newer = newer
      self.older = older
    }
  }

  /// What a file held.
  public struct Loaded: Sendable {
    public var progress: Progress
    /// nil if there is no file yet.
    public var seen: Seen?
    /// Fields that somebody set in the file itself, dated now by `hand`.
    public var handEdits: [Address]
    /// A later version wrote the file: it can be shown, and every save is refused with this.
    public var newer: Trouble?
    /// Why nothing can be written: a later version of the file, or one that was made read-only.
    public var readOnly: Trouble?
    /// How many values that Veto last saved here the file lacks, or has as they were earlier.
    public var behind = 0
    public var isNew: Bool { seen == nil }
  }

  /// What a save left.
  public struct Saved: Sendable {
    /// What the file now holds: the progress given, with the changes found in the file.
    public var progress: Progress
    public var seen: Seen?
    public var clashes: [Clash]
    /// Whether something came in from the file.
    public var hasTakenIn: Bool
    /// False where the file already said all of it.
    public var hasWritten: Bool
    /// Every one a `.caution`.
    public var warnings: [Trouble]
    /// Where the damaged file is, beside the real one, that this took the place of; nil if there
    /// was none.
    public internal(set) var setAside: FilePath?
  }

  /// Reads the file, and writes nothing.
  ///
  /// `base` is what was last known of it, to tell edits by hand; `now` is in milliseconds since
  /// 1970, UTC. Throws when the file is there but can't be read: it must not be written over.
  ///
  /// Without `base` the generation that this device wrote last is one.
  public func load(now: Int64, base: Progress? = nil) throws(Trouble) -> Loaded {
    // Before the file: another Veto may save meanwhile, and the copy it keeps would have what this
    // reading of the file can't have yet.
    let lastWritten = base == nil ? generations?.lastWritten(now: now) : nil
    guard let content = try file.read() else {
      return Loaded(progress: Progress(), seen: nil, handEdits: [])
    }
    let reading = try ProgressText.read(
      content.bytes, path: path.shown, now: now, acceptsNewer: true, format: format)
    let edited = reading.datedByHand(since: base ?? lastWritten, ours: nil, now: now)
    return Loaded(
      progress: edited.progress,
      seen: Seen(
        content, isStamped: edited.isStamped, newer: reading.newer, older: reading.older),
      handEdits: edited.handEdits, newer: reading.newer,
      readOnly: reading.newer ?? (content.status.isMadeReadOnly ? madeReadOnly : nil),
      behind: lastWritten?.numberOfValues(notIn: edited.progress) ?? 0)
  }

  /// The same of a copy, which must be there and of a version that can be merged.
  public func loadCopy(now: Int64, base: Progress? = nil) throws(Trouble) -> Loaded {
    let loaded = try load(now: now, base: base)
    if let newer = loaded.newer { throw newer }
    if loaded.isNew { throw Trouble(path: path, cause: .system(.read, .missing)) }
    return loaded
  }

  private var madeReadOnly: Trouble { Trouble(path: path, cause: .madeReadOnly) }

  /// Whether the file looks otherwise than it did; the content is not read.
  public func mayHaveChanged(since seen: Seen?) -> Bool {
    do {
      let target = try RealPath(of: path)
      let status = try SystemCall.status(of: target.path)
      guard let status, let seen else { return (status == nil) != (seen == nil) }
      return !status.isUnchanged(from: seen.status)
    } catch { return true }
  }

  /// Saves the progress, merged with what the file holds by then.
  ///
  /// `base` and `seen` are the progress and the mark of the last load or save. Throws before
  /// anything is replaced: the old file is then whole, and nothing else is left behind.
  ///
  /// `isDurable` hears of the save as soon as it can't be lost, before the generation is kept.
  public func save(
    _ progress: Progress, base: Progress?, seen: Seen?, now: Int64,
    isDurable: (Saved) -> Void = { _ in }
  ) throws(Trouble) -> Saved {
    if let newer = seen?.newer { throw newer }
    var meeting = Meeting(merged: progress)
    var before: [UInt8]?
    let outcome = try file.update { (content) throws(Trouble) in
      meeting = try self.meeting(of: progress, base: base, seen: seen, with: content, now: now)
      before = content?.bytes
      if meeting.isInFile { return nil }
      if content?.status.isMadeReadOnly == true { throw madeReadOnly }
      if let version = meeting.older, let content {
        try generations?.keepBeforeChange(from: version, content.bytes, now: now)
      }
      return try bytes(of: meeting.merged)
    }
    return saved(progress, meeting, outcome, over: before, now: now, isDurable)
  }

  /// What that update of the file left; it is also kept among the generations.
  func saved(
    _ progress: Progress, _ meeting: Meeting, _ outcome: WholeFile.Outcome, over before: [UInt8]?,
    now: Int64, _ isDurable: (Saved) -> Void = { _ in }
  ) -> Saved {
    var saved = Saved(
      progress: meeting.merged,
      seen: outcome.content.map { Seen($0, older: outcome.hasWritten ? nil : meeting.older) },
      clashes: meeting.clashes, hasTakenIn: meeting.merged != progress,
      hasWritten: outcome.hasWritten, warnings: outcome.cautions.map { caution($0) })
    isDurable(saved)
    if outcome.hasWritten, let content = outcome.content, let generations {
      let cautions = generations.keep(content.bytes, after: before, now: now)
      saved.warnings += cautions.map { caution($0) }
    }
    return saved
  }

  /// What is written must be readable again: a file beyond the limit would be lost to its owner.
  func bytes(of progress: Progress) throws(Trouble) -> [UInt8] {
    let bytes = Array(ProgressText.write(progress, format).utf8)
    guard bytes.count <= JSONText.largestSize else {
      throw Trouble(path: path, cause: .tooLargeToRead(limit: JSONText.largestSize))
    }
    return bytes
  }

  private func caution(_ caution: Caution) -> Trouble {
    if case .generationNotKept = caution, let folder = generations?.folder {
      return Trouble(path: folder, cause: .caution(caution))
    }
    return Trouble(path: path, cause: .caution(caution))
  }

  struct Meeting {
    var merged: Progress
    var clashes: [Clash] = []
    var isInFile = false
    var older: Int?
  }

  private func meeting(
    of ours: Progress, base: Progress?, seen: Seen?, with content: WholeFile.Content?, now: Int64
  ) throws(Trouble) -> Meeting {
    guard let content else { return Meeting(merged: ours) }
    if let seen, let base, seen.digest == Fingerprint.digest(of: content.bytes) {
      return Meeting(
        merged: ours, isInFile: seen.isStamped && ours == base, older: seen.older)
    }
    let reading = try ProgressText.read(content.bytes, path: path.shown, now: now, format: format)
    let theirs = reading.datedByHand(since: base, ours: ours, now: now)
    var merged = ours
    let clashes = merged.merge(
      theirs.progress, since: base.map { .at($0) } ?? .unknown)
    // What bears no stamps is never set by Veto: what the file says of it now is newer.
    merged.takeUndated(of: theirs.progress, over: ours, since: base)
    return Meeting(
      merged: merged, clashes: clashes.joined(by: theirs.overruled),
      isInFile: theirs.isStamped && merged == theirs.progress, older: reading.older)
  }
}

extension [Clash] {
  /// An edit by hand that won is told once, with what it won over.
  fileprivate func joined(by overruled: [Clash]) -> [Clash] {
    let told = Set(overruled.map(\.address))
    return filter { !told.contains($0.address) } + overruled
  }
}
