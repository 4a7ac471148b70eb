import CTerminal
import Glibc
public import VetoCanvas

/// What can happen while Veto waits.
public enum Event: Hashable, Sendable {
  case key(Key)
  /// The size may be another, or the screen was away: show it again.
  case resized
  /// The terminal is gone: save and end.
  case closed
  /// A signal asks to end (TERM, INT, HUP, QUIT): save, restore, `Signals.reraise`.
  case quit(signal: Int32)
  /// One of the descriptors that were waited on has something.
  case ready(Int32)
}

extension Terminal {
  /// Waits for whatever comes first: keys, signals, one of the descriptors, or the time being up.
  ///
  /// - Parameter milliseconds: the longest wait; nil is for ever.
  /// - Returns: everything that is there, in the order signals, keys, descriptors; nothing when
  ///   the time is up. After `closed` only signals and descriptors are waited for.
  public mutating func wait(on descriptors: [Int32] = [], milliseconds: Int? = nil) -> [Event] {
    let watched = [isClosed ? -1 : STDIN_FILENO, wakeDescriptor] + descriptors
    var polls = watched.map { pollfd(fd: $0, events: Int16(POLLIN), revents: 0) }
    let untilGiveUp = giveUpAt.map { max(0, $0 - SteadyClock.milliseconds) }
    let longest = [milliseconds, untilGiveUp].compactMap(\.self).min() ?? -1
    let count = poll(&polls, nfds_t(polls.count), Int32(clamping: longest))
    if count < 0 { for index in polls.indices { polls[index].revents = 0 } }
    var events: [Event] = []
    if polls[1].revents != 0 { events += takeSignals() }
    if polls[0].revents != 0 { events += takeInput(polls[0].revents) }
    events += giveUpIfDue().map(Event.key)
    events += polls.dropFirst(2).filter { $0.revents != 0 }.map { .ready($0.fd) }
    return events
  }

  private mutating func takeInput(_ what: Int16) -> [Event] {
    var events: [Event] = []
    var isGone = what & Int16(POLLHUP | POLLERR | POLLNVAL) != 0
    if what & Int16(POLLIN) != 0 {
      var bytes = [UInt8](repeating: 0, count: 4096)
      let count = read(STDIN_FILENO, &bytes, bytes.count)
      if count > 0 {
        events = decoder.feed(bytes[..<count]).flatMap { obey($0) }
        setGiveUp(at: SteadyClock.milliseconds)
      } else if count < 0, errno != EINTR, errno != EAGAIN {
        isGone = true
      }
    }
    // Without this a closed terminal would be polled for ever, at full speed.
    guard isGone else { return events }
    isClosed = true
    return events + [.closed]
  }

  /// Ctrl-Z stops the program here and now; every other key is passed on.
  private mutating func obey(_ key: Key) -> [Event] {
    guard key == .control("z") else { return [.key(key)] }
    modes.leave()
    terminal_stop(true)
    return takeSignals(afterStop: true)
  }

  private mutating func setGiveUp(at now: Int) {
    let before = unfinished
    unfinished = decoder.unfinished
    switch unfinished {
    case .nothing: giveUpAt = nil
    case .escape: giveUpAt = now + escapeMilliseconds
    case .reply where before == .reply: break
    case .reply, .other: giveUpAt = now + Terminal.restMilliseconds
    }
  }

  /// For the rest of a sequence, a reply or a pasted text over a slow line.
  private static var restMilliseconds: Int { 1000 }

  private mutating func giveUpIfDue() -> [Key] {
    guard let due = giveUpAt, SteadyClock.milliseconds >= due else { return [] }
    giveUpAt = nil
    unfinished = .nothing
    return decoder.giveUp()
  }

  /// Reads the wake pipe: one byte a signal. Stops here when that is what one asks.
  private mutating func takeSignals(afterStop: Bool = false) -> [Event] {
    var quits: [Event] = []
    var wasStopped = afterStop
    var isResized = false
    var bytes = [UInt8](repeating: 0, count: 64)
    while case let count = read(wakeDescriptor, &bytes, bytes.count), count > 0 {
      for signal in bytes[..<count].map({ Int32($0) }) {
        switch signal {
        case SIGTSTP where quits.isEmpty:
          modes.leave()
          terminal_stop(false)
          wasStopped = true
        case SIGCONT where !wasStopped:
          // Stopped by a signal that nobody can catch; a shell may have changed the modes since.
          modes.resume()
          isResized = true
        case SIGWINCH: isResized = true
        case SIGTSTP, SIGCONT: break
        default: quits.append(.quit(signal: signal))
        }
      }
    }
    if wasStopped {
      // If a signal to end came meanwhile, the screen stays given back.
      guard quits.isEmpty else { return quits }
      takeBack()
    } else if isResized {
      measure()
    }
    return quits + (wasStopped || isResized ? [.resized] : [])
  }
}
