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

  let context: Context
  private var terminal: Terminal
  var state: AppState
  /// nil for the example.
  var store: ProgressStore?
  var watch: FileWatch
  private let device: String
  private var opener: Opener
  private let clipboard: Clipboard
  private var clock: ScreenClock
  private var end: End?

  init(
    _ context: Context, _ store: ProgressStore?, device: String, _ state: AppState
  ) throws {
    self.context = context
    self.store = store
    self.watch = FileWatch(store?.path)
    self.device = device
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
    look()
    show()
    while end == nil {
      let waits = [clock.millisecondsUntilChange(of: state), millisecondsUntilLook]
      let wait = waits.compactMap(\.self).min()
      for event in terminal.wait(on: watch.descriptors, milliseconds: wait) {
        handle(event)
        if end != nil { break }
      }
      look()
      if end == nil, waitsForDisk, store?.isRetryDue == true { perform(.save) }
      if end == nil { apply(.clock) }
      if end == nil { show() }
    }
    terminal.beginLeaving()
    let trouble = saveAtLast()
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
    case .ready: watch.drain()
    }
  }

  private mutating func begin(_ action: Action) {
    if [.command(.undo), .command(.redo)].contains(action) { lookForHistory() }
    apply(action)
  }

  mutating func apply(_ news: [StoreNews]) {
    for one in news { apply(.store(one)) }
  }

  private mutating func apply(_ news: News) { apply(.news(news)) }

  private mutating func apply(_ action: Action) {
    let author = Author(device: device, now: Clock.stamp)
    let effects = state.apply(action, at: clock.now(), by: author)
    for effect in effects { perform(effect) }
  }

  private mutating func perform(_ effect: Effect) {
    switch effect {
    case .save: apply(save())
    case .saveSettings(let language, let masked):
      saveSettings(language: language, masked: masked)
    case .copy(let text): apply(.copied(Copying(clipboard.copy(text, on: terminal))))
    case .open(let url): apply(.opened(Opening(opener.open(url))))
    case .readProof(let path): apply(.proofRead(context.proof(at: path)))
    case .restore: apply(repair())
    case .lookAround: apply(store?.lookAround(now: Clock.stamp) ?? [])
    case .archive(let copies): apply(store?.archive(copies) ?? [])
    case .noteClashes(let clashes): store?.note(clashes)
    case .forgetClashes(let clashes): store?.forget(clashes)
    case .saveCopy(let path): apply(saveCopy(to: path))
    case .quit: quit()
    case .quitUnsaved: end = .quit
    }
  }

  // What is not on the disk is tried once more, and the user is asked before it is left behind.
  private mutating func quit() {
    let answer = state.saving == .saved ? [] : save()
    if answer.isEmpty {
      end = .quit
      return
    }
    apply(answer)
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
