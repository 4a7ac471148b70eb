import VetoCanvas
import VetoModel
import VetoScreen
import VetoStore
import VetoWords

// What the screen asks of the disk, and what it is told.
extension Session {
  // MARK: Saving

  /// Hands over what the last change put; the rest of what is shown is known there.
  mutating func save() {
    guard state.mode == .normal, let disk else { return }
    guard let part = state.lastPut else { return show(to: disk, andSave: true) }
    let steps = state.history.unkept.dropFirst(stepsHandedOver)
    disk.ask(.save(part, revision: state.revision, steps: Array(steps)))
    stepsHandedOver += steps.count
  }

  /// After another file, or nothing, took the place of what was shown.
  mutating func showToDisk() {
    guard let disk, isWritten != (state.mode == .normal) else { return }
    show(to: disk, andSave: false)
  }

  private mutating func show(to disk: StoreBeside, andSave: Bool) {
    isWritten = state.mode == .normal
    disk.ask(.show(state.progress, revision: state.revision, isWritten: isWritten))
    guard andSave else { return }
    let steps = state.history.unkept.dropFirst(stepsHandedOver)
    disk.ask(.save(Progress(), revision: state.revision, steps: Array(steps)))
    stepsHandedOver += steps.count
  }

  func saveCopy(to path: String) {
    disk?.ask(.saveCopy(FilePath(path).expanded(home: context.folders.home), named: path))
  }

  func saveSettings(language: Language, masked: Bool) {
    var configuration = context.configuration
    configuration.language = language
    configuration.isMasked = masked
    do throws(Trouble) { try configuration.save(to: context.folders.configurationFile) } catch {
      return
    }
  }

  // MARK: Answers

  mutating func takeAnswers() {
    for answer in disk?.takeAnswers() ?? [] {
      switch answer {
      case .news(let news): take(news)
      case .mayQuit: quitUnlessFailed()
      case .ended: break
      }
    }
  }

  private mutating func take(_ news: StoreNews) {
    if case .kept(let steps, _) = news { stepsHandedOver -= steps }
    apply(.news(.store(news)))
    if case .historyRead = news {
      knowsHistory = true
      reverse()
    }
  }

  // MARK: Undoing

  /// What other copies of Veto did is asked for first, and may change what is undone. It is not
  /// waited for longer than this, in milliseconds, once the history is known.
  static let longestWaitForHistory = 100

  /// How long until what was to be undone is undone by what is known.
  var millisecondsUntilReversal: Int? {
    guard let since = reversals.first?.since, knowsHistory || !state.history.done.isEmpty
    else { return nil }
    return max(0, Self.longestWaitForHistory - (Clock.steadyMilliseconds - since))
  }

  mutating func reverseIfDue() {
    if millisecondsUntilReversal == 0 { reverse() }
  }

  /// Undoes, or does again, what was asked for, by what is known of the history now.
  mutating func reverse() {
    let actions = reversals.map(\.action)
    reversals = []
    for action in actions { apply(action) }
  }

  mutating func askToReverse(_ action: Action) {
    guard let disk else { return apply(action) }
    if reversals.isEmpty { disk.ask(.readHistory) }
    reversals.append((action, Clock.steadyMilliseconds))
  }

  // MARK: Quitting

  /// What is not on the disk is tried once more, and the user is asked before it is left behind.
  /// Who asks again does not wait any longer.
  mutating func quit() {
    guard let disk, state.mode == .normal, state.saving != .saved, !isQuitting else {
      end = .quit
      return
    }
    isQuitting = true
    disk.ask(.quit)
  }

  private mutating func quitUnlessFailed() {
    guard isQuitting else { return }
    isQuitting = false
    if case .failed(let trouble) = state.saving {
      apply(.news(.quitRefused(trouble)))
    } else {
      end = .quit
    }
  }
}

extension Action {
  var isReversal: Bool { [.command(.undo), .command(.redo)].contains(self) }

  /// Whether it may change the notes, so that what was to be undone before it can't wait.
  var mayChange: Bool {
    switch self {
    case .command(let command): command.leadsToAChange
    case .typed: true
    case .news: false
    }
  }
}
