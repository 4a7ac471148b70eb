import Glibc

/// Where Veto's files are (XDG Base Directory Specification 0.8).
public struct Folders: Hashable, Sendable {
  /// The user's home, without a final slash.
  public let home: String
  /// Holds the progress file.
  public let data: String
  /// Holds what a machine remembers of itself: its device name.
  public let state: String
  /// Holds the settings.
  public let configuration: String

  /// A variable that is unset, empty or no absolute path counts for nothing, as the standard says.
  public init(environment: [String: String]) {
    let home = Self.absolute(environment["HOME"]) ?? Self.homeOfAccount() ?? "/"
    func folder(_ name: String, else inHome: String) -> String {
      let base = Self.absolute(environment[name]) ?? RealPath.joined(home, inHome)
      return RealPath.joined(base, "veto")
    }
    self.home = home
    self.data = folder("XDG_DATA_HOME", else: ".local/share")
    self.state = folder("XDG_STATE_HOME", else: ".local/state")
    self.configuration = folder("XDG_CONFIG_HOME", else: ".config")
  }

  public var progressFile: String { data + "/progress.json" }
  public var configurationFile: String { configuration + "/config.json" }

  private static func absolute(_ path: String?) -> String? {
    guard var path, path.hasPrefix("/") else { return nil }
    while path.count > 1, path.hasSuffix("/") { path.removeLast() }
    return path
  }

  // cron and some containers start programs without HOME.
  private static func homeOfAccount() -> String? {
    var entry = passwd()
    var found: UnsafeMutablePointer<passwd>?
    var room = [CChar](repeating: 0, count: 1 << 14)
    guard getpwuid_r(getuid(), &entry, &room, room.count, &found) == 0,
      let home = found?.pointee.pw_dir
    else { return nil }
    return absolute(String(cString: home))
  }
}
