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
    let mine = try read(ours, base, context.words.driverSide(ours: true))
    let other = try read(theirs, base, context.words.driverSide(ours: false))
    var merged = mine.progress
    let clashes = merged.merge(other.progress, since: CommonBase(base))
    merged.takeUndated(of: other.progress, over: mine.progress, since: base)
    let saved = try ProgressFile(path: FilePath(argument: ours)).save(
      merged, base: mine.progress, seen: mine.seen, now: Clock.stamp)
    for warning in saved.warnings { Output.warn(context.words.trouble(warning)) }
    if clashes.isEmpty { return }
    let report = ClashReport(
      clashes, context.tracker(of: merged), here: context.device, context.words)
    Output.warn(context.words.clashesHead(clashes.count) + "\n" + report.text)
    note(clashes, context)
  }

  // Whoever merges in a window of git's sees nothing of the above: it is listed afterwards too.
  private func note(_ clashes: [Clash], _ context: Context) {
    guard case .file(let path) = context.place else { return }
    do throws(Trouble) { try context.store(path).clashFile.add(clashes) } catch {
      Output.warn(context.words.trouble(error))
    }
  }

  /// nil for the empty file that git gives where both sides have made the file. What can't be
  /// read is no reason to leave two good copies unmerged.
  private func ancestor(_ context: Context) -> Progress? {
    do throws(Trouble) { return try MergeCommand.copy(base) } catch {
      if error.cause != .text(.empty) {
        Output.warn(context.words.baseUnread(context.words.trouble(error)))
      }
      return nil
    }
  }

  /// In a trouble the side is named: git gives both sides names of its own.
  private func read(
    _ path: String, _ base: Progress?, _ side: String
  ) throws(Trouble) -> ProgressFile.Loaded {
    do throws(Trouble) {
      return try ProgressFile(path: FilePath(argument: path)).loadCopy(now: Clock.stamp, base: base)
    } catch { throw Trouble(path: side, place: error.place, cause: error.cause) }
  }
}
