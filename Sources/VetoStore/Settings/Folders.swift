import Glibc

/// Where Veto's files are (XDG Base Directory Specification 0.8).
public struct Folders: Hashable, Sendable {
  /// The user's home, without a final slash.
  public let home: FilePath
  /// Holds the progress file.
  public let data: FilePath
  /// Holds what a machine remembers of itself: its device name.
  public let state: FilePath
  /// Holds the settings.
  public let configuration: FilePath

  /// A variable that is unset, empty or no absolute path counts for nothing, as the standard says.
  public init(environment: [String: FilePath]) {
    let home = Self.absolute(environment["HOME"]) ?? Self.homeOfAccount() ?? "/"
    func folder(_ name: String, else inHome: FilePath) -> FilePath {
      let base = Self.absolute(environment[name]) ?? home.appending(inHome)
      return base.appending("veto")
    }
    self.home = home
    self.data = folder("XDG_DATA_HOME", else: ".local/share")
    self.state = folder("XDG_STATE_HOME", else: ".local/state")
    self.configuration = folder("XDG_CONFIG_HOME", else: ".config")
  }

  public var progressFile: FilePath { data.appending("progress.json") }
  public var configurationFile: FilePath { configuration.appending("config.json") }

  private static func absolute(_ path: FilePath?) -> FilePath? {
    guard let path, path.isAbsolute else { return nil }
    return path.withoutFinalSlashes
  }

  // cron and some containers start programs without HOME.
  private static func homeOfAccount() -> FilePath? {
    var entry = passwd()
    var found: UnsafeMutablePointer<passwd>?
    var room = [CChar](repeating: 0, count: 1 << 14)
    guard getpwuid_r(getuid(), &entry, &room, room.count, &found) == 0,
      let home = found?.pointee.pw_dir
    else { return nil }
    return absolute(FilePath(cString: home))
  }
}
