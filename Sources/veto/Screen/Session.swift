import VetoModel
import VetoScreen
import VetoStore
import VetoTerminal
import VetoWords

/// The screen at work: waits, lets the state change, does what the state asks, shows the result.
/// Nothing here waits for the disk before the end.
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
  let disk: StoreBeside?
  /// Whether the disk was told that what is changed is to be saved.
  var isWritten: Bool
  /// So many of the history's unkept steps.
  var stepsHandedOver = 0
  /// Whether the history of earlier runs was read.
  var knowsHistory = false
  /// What is to be undone or done again, and when that was asked for.
  var reversals: [(action: Action, since: Int)] = []
  /// While quitting waits for a save.
  var isQuitting = false
  private let device: String
  private var opener: Opener
  private let clipboard: Clipboard
  private var clock: ScreenClock
  var end: End?

  init(
    _ context: Context, _ disk: StoreBeside?, device: String, _ state: AppState
  ) throws {
    self.context = context
    self.disk = disk
    isWritten = state.mode == .normal
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
    show()
    let descriptors = disk.map { [$0.descriptor] } ?? []
    while end == nil {
      let waits = [clock.millisecondsUntilChange(of: state), millisecondsUntilReversal]
      let wait = waits.compactMap(\.self).min()
      for event in terminal.wait(on: descriptors, milliseconds: wait) {
        handle(event)
        if end != nil { break }
      }
      if end == nil { reverseIfDue() }
      if end == nil { apply(.clock) }
      if end == nil { show() }
    }
    terminal.beginLeaving()
    reverse()
    let trouble = disk?.end()
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
    case .ready: takeAnswers()
    }
  }

  private mutating func begin(_ action: Action) {
    // Once somebody wants to leave, only that counts.
    if isQuitting, action != .command(.quit) { return }
    if action.isReversal { return askToReverse(action) }
    // What was to be undone before this is undone before this.
    if action.mayChange { reverse() }
    apply(action)
  }

  private mutating func apply(_ news: News) { apply(.news(news)) }

  mutating func apply(_ action: Action) {
    let author = Author(device: device, now: Clock.stamp)
    let effects = state.apply(action, at: clock.now(), by: author)
    showToDisk()
    for effect in effects { perform(effect) }
  }

  private mutating func perform(_ effect: Effect) {
    switch effect {
    case .save: save()
    case .saveSettings(let language, let masked):
      saveSettings(language: language, masked: masked)
    case .copy(let text): apply(.copied(Copying(clipboard.copy(text, on: terminal))))
    case .open(let url): apply(.opened(Opening(opener.open(url))))
    case .readProof(let path): apply(.proofRead(context.proof(at: path)))
    case .restore: disk?.ask(.repair)
    case .lookAround: disk?.ask(.lookAround)
    case .archive(let copies): disk?.ask(.archive(copies))
    case .noteClashes(let clashes): disk?.ask(.note(clashes))
    case .forgetClashes(let clashes): disk?.ask(.forget(clashes))
    case .saveCopy(let path): saveCopy(to: path)
    case .quit: quit()
    case .quitUnsaved: end = .quit
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
