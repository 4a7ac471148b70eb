import VetoModel
import VetoStore
import VetoWords

/// What the screen starts from.
struct StartingNotes {
  var progress: Progress
  var seen: ProgressFile.Seen?
  /// A later Veto wrote the file.
  var newer: Trouble?
  /// What the user should know of the file.
  var warning: Trouble?
  var damage: Damage?
  var device = "demo"

  /// Why the file can't be read, or that it is gone, and the copy that is shown instead.
  struct Damage {
    let trouble: Trouble
    let shown: String
  }

  static func read(_ context: Context) throws(Trouble) -> StartingNotes {
    switch context.place {
    case .example: return StartingNotes(progress: Progress.demo(context.words.language))
    case .readOnly(let path): return try read(path, context)
    case .file(let path):
      let trouble: Trouble
      do throws(Trouble) {
        let notes = try read(path, context)
        guard notes.seen == nil, !context.generations(path).list().isEmpty else { return notes }
        trouble = Trouble(path: path, cause: .caution(.fileGone))
      } catch {
        guard error.isDamage else { throw error }
        trouble = error
      }
      return try copy(of: path, after: trouble, context)
    }
  }

  private static func read(_ path: String, _ context: Context) throws(Trouble) -> StartingNotes {
    let loaded = try context.progressFile(path).load(now: Clock.stamp)
    let behind = Trouble(path: path, cause: .caution(.behind(loaded.behind)))
    let notes = StartingNotes(
      progress: loaded.progress, seen: loaded.seen, newer: loaded.newer,
      warning: loaded.newer ?? (loaded.behind > 0 ? behind : nil))
    return notes.signed(context)
  }

  private static func copy(
    of path: String, after trouble: Trouble, _ context: Context
  ) throws(Trouble) -> StartingNotes {
    guard let copy = try context.generations(path).newestGood(now: Clock.stamp) else {
      // Copies that nobody can read are no reason not to begin.
      if case .caution = trouble.cause {
        return StartingNotes(progress: Progress()).signed(context)
      }
      throw trouble
    }
    let damage = Damage(trouble: trouble, shown: copy.generation.name)
    return StartingNotes(progress: copy.progress, damage: damage).signed(context)
  }

  /// Where the file is only shown, the name of this device is not kept if there is none yet.
  private func signed(_ context: Context) -> StartingNotes {
    var notes = self
    let isShownOnly = if case .file = context.place { newer != nil } else { true }
    notes.device =
      isShownOnly
      ? DeviceName.forThisRun(keptIn: context.folders.state)
      : DeviceName(keptIn: context.folders.state).text
    return notes
  }
}
