import VetoModel
import VetoScreen
import VetoStore
import VetoTerminal
import VetoWords

/// Opens the screen, and comes back when the user has quit.
func runScreen(_ context: Context) throws {
  var store = context.path.map { context.store($0) }
  let notes = try context.notes(&store)
  let device = context.device(notes)
  let state = AppState(
    catalogue: context.catalogue, progress: notes.progress, language: context.words.language,
    now: context.clock.now, mode: context.mode(notes),
    masked: context.configuration.isMasked, homeCountry: context.environment.country,
    fileName: context.fileName, device: device, warning: context.warning(notes))
  let (end, trouble) = try screen(context, store, device, state)
  if let trouble { Output.warn(context.words.trouble(trouble)) }
  switch end {
  case .signal(let signal): Signals.reraise(signal)
  case .quit, .closed: if let trouble { throw Failure(trouble.code, nil) }
  }
}

private func screen(
  _ context: Context, _ store: ProgressStore?, _ device: String, _ state: AppState
) throws -> (Session.End, Trouble?) {
  do {
    let disk = try store.map { store throws(Trouble) in
      try StoreBeside(store, shown: state.progress, isWritten: state.mode == .normal)
    }
    var session = try Session(context, disk, device: device, state)
    return session.run()
  } catch let trouble as TerminalTrouble {
    throw Failure.wrongUse(context.words.noScreen(trouble.term))
  }
}

extension Context {
  fileprivate func notes(_ store: inout ProgressStore?) throws -> ProgressStore.Opened {
    guard var opening = store else {
      return ProgressStore.Opened(progress: Progress.demo(words.language))
    }
    defer { store = opening }
    guard case .file = place else { return try opening.open(now: Clock.stamp) }
    do throws(Trouble) { return try opening.openOrCopy(now: Clock.stamp) } catch {
      throw wayBack(from: error, opening)
    }
  }

  /// The name of this device, which is not made for a file that is only shown.
  fileprivate func device(_ notes: ProgressStore.Opened) -> String {
    switch place {
    case .example: "demo"
    case .file where notes.readOnly == nil: DeviceName(keptIn: folders.state).text
    case .file, .readOnly: DeviceName.forThisRun(keptIn: folders.state)
    }
  }

  /// The first that the user should know; conflict copies are told with the news.
  fileprivate func warning(_ notes: ProgressStore.Opened) -> Trouble? {
    if let readOnly = notes.readOnly { return readOnly }
    for case .behind(let count) in notes.cautions {
      return Trouble(path: path?.shown ?? "", cause: .caution(.behind(count)))
    }
    return nil
  }

  /// The progress file as the user would write it.
  fileprivate var fileName: String {
    guard let path else { return "" }
    return path.after(folders.home).map { "~/" + $0.shown } ?? path.shown
  }

  fileprivate func mode(_ notes: ProgressStore.Opened) -> AppState.Mode {
    if let damage = notes.damage { return .damaged(damage.trouble, shown: damage.shown) }
    return switch place {
    case .example: .demo
    case .readOnly: .readOnly
    case .file:
      switch notes.readOnly?.cause {
      case nil: .normal
      case .madeReadOnly: .madeReadOnly
      default: .newerFile
      }
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
