import CSystem
import Glibc
import Synchronization
import VetoModel

/// What one thread hands to another, in order. Whoever waits for it polls the descriptor.
final class Mailbox<Letter: Sendable>: Sendable {
  private let letters = Mutex<[Letter]>([])
  /// Becomes readable when something is there.
  let descriptor: Int32

  init() throws(SystemError) {
    descriptor = try retried { eventfd(0, Int32(EFD_CLOEXEC | EFD_NONBLOCK)) }
  }

  deinit { close(descriptor) }

  func put(_ letter: Letter) {
    letters.withLock { $0.append(letter) }
    // It can only fail where it is readable anyway.
    eventfd_write(descriptor, 1)
  }

  /// Everything that is there; nothing if nothing is.
  func takeAll() -> [Letter] {
    var count = eventfd_t()
    // Before the letters: one that comes meanwhile wakes once more, for nothing.
    eventfd_read(descriptor, &count)
    return letters.withLock { letters in
      defer { letters = [] }
      return letters
    }
  }
}

/// A thread of its own, which no signal interrupts.
struct Thread: Sendable {
  private let thread: pthread_t

  private final class Body: Sendable {
    let run: @Sendable () -> Void
    init(_ run: @escaping @Sendable () -> Void) { self.run = run }
  }

  init(_ run: @escaping @Sendable () -> Void) throws(SystemError) {
    var attributes = pthread_attr_t()
    pthread_attr_init(&attributes)
    defer { pthread_attr_destroy(&attributes) }
    // As much as the first thread has: a file may be nested deep.
    pthread_attr_setstacksize(&attributes, 8 << 20)
    var (all, before) = (sigset_t(), sigset_t())
    sigfillset(&all)
    for crash in [SIGILL, SIGTRAP, SIGABRT, SIGSEGV, SIGBUS, SIGFPE] { sigdelset(&all, crash) }
    pthread_sigmask(SIG_BLOCK, &all, &before)
    defer { pthread_sigmask(SIG_SETMASK, &before, nil) }
    let body = Unmanaged.passRetained(Body(run))
    var thread = pthread_t()
    let refusal = pthread_create(
      &thread, &attributes,
      { argument in
        if let argument {
          Unmanaged<Body>.fromOpaque(argument).takeRetainedValue().run()
        }
        return nil
      }, body.toOpaque())
    guard refusal == 0 else {
      body.release()
      throw SystemError(number: refusal)
    }
    self.thread = thread
  }

  /// Waits for its end; to be called once.
  func join() { pthread_join(thread, nil) }
}

/// Waits until one of the descriptors has something; at most so long, or for ever if nil.
func waitForAny(of descriptors: [Int32], milliseconds: Int?) {
  var polls = descriptors.map { pollfd(fd: $0, events: Int16(POLLIN), revents: 0) }
  poll(&polls, nfds_t(polls.count), milliseconds.map { Int32(clamping: $0) } ?? -1)
}
