import Glibc
import VetoCanvas

/// Opens links in the person's browser.
public struct Opener: Sendable {
  /// What became of a link.
  public enum Outcome: Hashable, Sendable {
    /// A browser was asked to open it.
    case opened
    /// There is no display, or no program that opens links, or it failed: show the address.
    case noOpener
    /// The address is none that is opened; see `WebAddress`.
    case refused
  }

  private let environment: [String: String]
  /// Openers that still run, some for as long as the browser.
  private var children: [pid_t] = []

  public init(environment: [String: String]) {
    self.environment = environment
  }

  /// Asks the system's opener, and waits up to a third of a second to learn whether it failed.
  public mutating func open(_ address: String) -> Outcome {
    guard let address = WebAddress(address) else { return .refused }
    children.removeAll { OtherProgram.end(of: $0, within: 0) != nil }
    guard let child = program(address)?.start() else { return .noOpener }
    switch OtherProgram.end(of: child, within: 330) {
    case 0: return .opened
    case nil:
      children.append(child)
      return .opened
    default: return .noOpener
    }
  }

  private func program(_ address: WebAddress) -> OtherProgram? {
    // Without a display, xdg-open would start a browser for terminals, unseen.
    guard ["DISPLAY", "WAYLAND_DISPLAY"].contains(where: { environment[$0]?.isEmpty == false })
    else { return nil }
    return OtherProgram(["xdg-open", address.text], searchPath: environment["PATH"])
  }
}
