import VetoModel
import VetoScreen
import VetoStore
import VetoTerminal
import VetoWords

/// Opens the screen, and comes back when the user has quit.
func runScreen(_ context: Context) throws {
  let notes = try context.notes()
  let state = AppState(
    catalogue: context.catalogue, progress: notes.progress, language: context.words.language,
    now: context.clock.now, mode: context.mode(notes),
    masked: context.configuration.isMasked, homeCountry: context.environment.country,
    fileName: context.fileName, device: notes.device, warning: notes.warning)
  let (end, trouble) = try screen(context, Keeper(context, notes), state)
  if let trouble { Output.warn(context.words.trouble(trouble)) }
  switch end {
  case .signal(let signal): Signals.reraise(signal)
  case .quit, .closed: if let trouble { throw Failure(trouble.code, nil) }
  }
}

private func screen(_ context: Context, _ keeper: consuming Keeper, _ state: AppState) throws
  -> (Session.End, Trouble?)
{
  do {
    var session = try Session(context, keeper, state)
    return session.run()
  } catch let trouble as TerminalTrouble {
    throw Failure.wrongUse(context.words.noScreen(trouble.term))
  }
}

extension Context {
  fileprivate func notes() throws -> StartingNotes {
    do throws(Trouble) { return try StartingNotes.read(self) } catch {
      guard case .file(let path) = place else { throw error }
      throw wayBack(from: error, path)
    }
  }

  /// The progress file as the user would write it.
  fileprivate var fileName: String {
    switch place {
    case .example: ""
    case .file(let path), .readOnly(let path):
      path.hasPrefix(folders.home + "/") ? "~" + path.dropFirst(folders.home.count) : path
    }
  }

  fileprivate func mode(_ notes: StartingNotes) -> AppState.Mode {
    if let damage = notes.damage { return .damaged(damage.trouble, shown: damage.shown) }
    return switch place {
    case .example: .demo
    case .readOnly: .readOnly
    case .file: notes.newer == nil ? .normal : .newerFile
    }
  }
}

extension TerminalTrouble {
  /// The terminal type that can show no screen, where that is the reason.
  fileprivate var term: String? {
    switch self {
    case .notATerminal, .refused: nil
    case .unnamed: ""
    case .dumb(let type), .unknown(let type): type
    }
  }
}
