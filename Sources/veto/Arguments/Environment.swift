import Glibc
import VetoModel
import VetoStore

/// The variables that Veto goes by, read once.
struct Environment {
  private(set) var variables: [String: String] = [:]
  /// The same as bytes, for those that name folders.
  private(set) var paths: [String: FilePath] = [:]

  static let names = [
    "HOME", "XDG_DATA_HOME", "XDG_STATE_HOME", "XDG_CONFIG_HOME", "LANGUAGE", "LC_ALL",
    "LC_MESSAGES", "LC_CTYPE", "LANG", "NO_COLOR", "TERM", "SSH_CONNECTION", "SSH_TTY", "DISPLAY",
    "WAYLAND_DISPLAY", "TMUX", "ESCDELAY", "PATH",
  ]

  init() {
    for name in Environment.names {
      guard let value = getenv(name) else { continue }
      variables[name] = String(cString: value)
      paths[name] = FilePath(cString: value)
    }
  }

  init(_ variables: [String: String]) { self.variables = variables }

  subscript(name: String) -> String? { variables[name].flatMap { $0.isEmpty ? nil : $0 } }

  /// The language as gettext finds it (GNU gettext manual, 2.3): LANGUAGE is a list that counts
  /// only where the locale is another than C.
  var language: Language {
    let locale = self["LC_ALL"] ?? self["LC_MESSAGES"] ?? self["LANG"] ?? "C"
    let isC = locale == "C" || locale == "POSIX" || locale.hasPrefix("C.")
    let wanted = isC ? [] : (self["LANGUAGE"] ?? "").split(separator: ":").map(String.init)
    return (wanted + [locale]).lazy.compactMap(Environment.language).first ?? .english
  }

  /// The country of the locale (ISO 3166-1 alpha-2), such as FR of `fr_FR.UTF-8`.
  var country: String? {
    let locale = self["LC_ALL"] ?? self["LC_MESSAGES"] ?? self["LANG"] ?? ""
    let parts = locale.prefix { $0 != "." && $0 != "@" }.split(separator: "_")
    return parts.count == 2 && parts[1].utf8.count == 2 ? String(parts[1]) : nil
  }

  private static func language(_ locale: String) -> Language? {
    Language(rawValue: String(locale.prefix { $0.isLetter }).lowercased())
  }

  /// Whether a person sits at both ends, so that a question can be asked.
  static var isInteractive: Bool { isatty(STDIN_FILENO) == 1 && isatty(STDERR_FILENO) == 1 }
}
