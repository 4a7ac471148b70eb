import VetoModel
import VetoScreen
import VetoStore
import VetoTerminal
import VetoWords

/// The screen at work: waits, lets the state change, does what the state asks, shows the result.
struct Session: ~Copyable {
  /// How the screen ended.
  enum End {
    case quit
    case signal(Int32)
    /// The terminal went away.
    case closed
  }

  private let context: Context
  private var terminal: Terminal
  private var state: AppState
  private var keeper: Keeper
  private var opener: Opener
  private let clipboard: Clipboard
  private var clock: ScreenClock
  private var end: End?

  init(_ context: Context, _ keeper: consuming Keeper, _ state: AppState) throws {
    self.context = context
    self.keeper = keeper
    self.state = state
    self.clock = ScreenClock(context.clock)
    opener = Opener(environment: context.environment.variables)
    clipboard = Clipboard(environment: context.environment.variables)
    terminal = try Terminal(
      options: .init(
        environment: context.environment.variables,
        hasColour: context.hasColor, isASCII: context.isASCII))
  }

  /// Runs until the user quits, a signal ends it, or the terminal goes away.
  /// - Returns: how it ended, and what could not be saved.
  mutating func run() -> (End, Trouble?) {
    apply(.resized(terminal.size))
    apply(keeper.look(state))
    show()
    while end == nil {
      let waits = [clock.millisecondsUntilChange(of: state), keeper.millisecondsUntilLook(state)]
      let wait = waits.compactMap(\.self).min()
      for event in terminal.wait(on: keeper.descriptors, milliseconds: wait) {
        handle(event)
        if end != nil { break }
      }
      apply(keeper.look(state))
      if end == nil, keeper.isRetryDue(state) { perform(.save) }
      if end == nil { apply(.clock) }
      if end == nil { show() }
    }
    terminal.beginLeaving()
    let trouble = keeper.saveAtLast(state)
    terminal.restore()
    return (end ?? .quit, trouble)
  }

  private mutating func show() {
    terminal.show(render(state, size: terminal.size))
  }

  private mutating func handle(_ event: Event) {
    switch event {
    case .key(let key): if let action = state.action(for: key) { begin(action) }
    case .resized: apply(.resized(terminal.size))
    case .closed: end = .closed
    case .quit(let signal): end = .signal(signal)
    case .ready: keeper.fileMayHaveChanged()
    }
  }

  private mutating func begin(_ action: Action) {
    if [.command(.undo), .command(.redo)].contains(action) {
      apply(keeper.lookForHistory(state))
    }
    apply(action)
  }

  private mutating func apply(_ news: [StoreNews]) {
    for one in news { apply(.store(one)) }
  }

  private mutating func apply(_ news: News) { apply(.news(news)) }

  private mutating func apply(_ action: Action) {
    let effects = state.apply(action, at: clock.now(), by: keeper.author)
    for effect in effects { perform(effect) }
  }

  private mutating func perform(_ effect: Effect) {
    switch effect {
    case .save: if let answer = keeper.save(state) { apply(.store(answer)) }
    case .saveSettings(let language, let masked):
      keeper.saveSettings(language: language, masked: masked)
    case .copy(let text): apply(.copied(Copying(clipboard.copy(text, on: terminal))))
    case .open(let url): apply(.opened(Opening(opener.open(url))))
    case .readProof(let path): apply(.proofRead(context.proof(at: path)))
    case .restore: if let answer = keeper.repair(state) { apply(.store(answer)) }
    case .lookAround: apply(keeper.lookAround())
    case .archive(let copies): apply(keeper.archive(copies))
    case .noteClashes(let clashes): keeper.note(clashes)
    case .forgetClashes(let clashes): keeper.forget(clashes)
    case .saveCopy(let path): apply(.store(keeper.saveCopy(of: state, to: path)))
    case .quit: quit()
    case .quitUnsaved: end = .quit
    }
  }

  // What is not on the disk is tried once more, and the user is asked before it is left behind.
  private mutating func quit() {
    guard state.saving != .saved, let answer = keeper.save(state) else {
      end = .quit
      return
    }
    apply(.store(answer))
    if case .failed(let trouble) = state.saving {
      apply(.quitRefused(trouble))
    } else {
      end = .quit
    }
  }
}

extension Copying {
  fileprivate init(_ outcome: Clipboard.Outcome) {
    switch outcome {
    case .copied(let program): self = .program(program)
    case .sentToTerminal: self = .terminal
    case .tooLong, .failed: self = .failed
    }
  }
}

extension Opening {
  fileprivate init(_ outcome: Opener.Outcome) {
    switch outcome {
    case .opened: self = .opened
    case .noOpener: self = .noOpener
    case .refused: self = .refused
    }
  }
}
