import VetoModel
import VetoReports
import VetoStore
import VetoWords

/// The merge that git asks for with `veto merge --driver %O %A %B` (gitattributes(5)): into the
/// second file, which stays as it was where one of them can't be read.
struct MergeDriver {
  let base: String
  let ours: String
  let theirs: String

  func run(in context: Context) throws {
    let base = ancestor(context)
    let mine = try read(ours, base)
    let other = try read(theirs, base)
    var merged = mine.progress
    let clashes = merged.merge(other.progress, base: base)
    // What bears no stamp is taken from the side that changed it.
    for (name, value) in other.progress.others
    where mine.progress.others[name] == base?.others[name] {
      merged.put(other: value, named: name)
    }
    let saved = try ProgressFile(path: ours).save(
      merged, base: mine.progress, seen: mine.seen, now: Clock.stamp)
    for warning in saved.warnings { Output.warn(context.words.trouble(warning)) }
    if clashes.isEmpty { return }
    let head = context.words.clashesHead(clashes.count)
    Output.warn(head + "\n" + ClashReport(clashes, context.words).text)
  }

  /// Nothing for the empty file that git gives where both sides have made the file. What can't be
  /// read is no reason to leave two good copies unmerged.
  private func ancestor(_ context: Context) -> Progress? {
    do throws(Trouble) { return try MergeCommand.copy(base) } catch {
      if error.cause != .text(.empty) {
        Output.warn(context.words.baseUnread(context.words.trouble(error)))
      }
      return nil
    }
  }

  private func read(_ path: String, _ base: Progress?) throws(Trouble) -> ProgressFile.Loaded {
    let loaded = try ProgressFile(path: path).load(now: Clock.stamp, base: base)
    if let newer = loaded.newer { throw newer }
    if loaded.isNew { throw Trouble(path: path, cause: .system(.read, .missing)) }
    return loaded
  }
}
