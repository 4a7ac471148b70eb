public import VetoModel

/// The store at work beside the screen, on a thread of its own: no key waits for the disk.
///
/// What is asked is done in order. Changes that come while a save is under way are saved together
/// by the next one.
public struct StoreBeside: Sendable {
  private let asked: Mailbox<Asked>
  private let answers: Mailbox<Answer>
  private let thread: Thread

  /// What the screen asks for.
  public enum Asked: Sendable {
    /// Saves what was put since the last time, as `Progress.takeAdditions` gives it; `revision` is
    /// that of all that is shown, and `steps` are new ones of the history.
    case save(Progress, revision: Int, steps: [History.Step])
    /// Something else is shown, and `isWritten` says whether what is changed of it is saved at all.
    case show(Progress, revision: Int, isWritten: Bool)
    /// Saves what is not on the disk, and answers `mayQuit`.
    case quit
    /// Puts what is shown in the place of a damaged file.
    case repair
    case readHistory
    case lookAround
    case archive([FileCopy])
    case note([Clash])
    case forget([Clash])
    /// Writes everything to another file, named as the user wrote it.
    case saveCopy(FilePath, named: String)
    /// Saves what is not on the disk, and ends.
    case end
  }

  public enum Answer: Equatable, Sendable {
    case news(StoreNews)
    case mayQuit
    /// Why the last of what is shown is not on the disk; nil if it is.
    case ended(Trouble?)
  }

  /// Throws if the system allows no more threads, or descriptors.
  public init(
    _ store: ProgressStore, shown: Progress, isWritten: Bool
  ) throws(Trouble) {
    do throws(SystemError) {
      let (asked, answers) = (try Mailbox<Asked>(), try Mailbox<Answer>())
      thread = try Thread {
        var work = StoreThread(store, asked, answers, shown: shown, isWritten: isWritten)
        work.run()
      }
      (self.asked, self.answers) = (asked, answers)
    } catch { throw Trouble(path: store.path, cause: .system(.read, error)) }
  }

  /// Becomes readable when there are answers.
  public var descriptor: Int32 { answers.descriptor }

  public func ask(_ asked: Asked) { self.asked.put(asked) }

  /// All that was answered since.
  public func takeAnswers() -> [Answer] { answers.takeAll() }

  /// Saves what is not on the disk, however long that takes.
  /// - Returns: why that could not be done; nil if it could.
  public func end() -> Trouble? {
    ask(.end)
    thread.join()
    for case .ended(let trouble) in takeAnswers() { return trouble }
    return nil
  }
}
