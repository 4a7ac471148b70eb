import Glibc

/// The letters that the terminal understands, as the locale says.
enum CodeSet {
  /// Sets the locale of the process; true if text may be UTF-8.
  ///
  /// No locale at all (a container, a bare ssh) is taken for UTF-8, as every terminal of today is.
  /// One that is not installed here is believed in what its name says, as in `fr_FR.UTF-8`; any
  /// other name is ASCII.
  static func isUTF8(environment: [String: String]) -> Bool {
    if setlocale(LC_CTYPE, "") != nil, current == "UTF-8" { return true }
    let names = ["LC_ALL", "LC_CTYPE", "LANG"].compactMap { environment[$0] }
    let name = names.first { !$0.isEmpty } ?? "C.UTF-8"
    guard saysUTF8(name) else { return false }
    return setlocale(LC_CTYPE, "C.UTF-8") != nil && current == "UTF-8"
  }

  /// Whether the name of a locale ends as `.UTF-8`, `.utf8` or, with a variant, `.UTF-8@euro`.
  static func saysUTF8(_ name: String) -> Bool {
    let parts = name.prefix { $0 != "@" }.split(separator: ".", omittingEmptySubsequences: false)
    guard parts.count == 2 else { return false }
    return ["utf-8", "utf8"].contains(parts[1].lowercased())
  }

  private static var current: String? {
    nl_langinfo(nl_item(CODESET)).map { String(cString: $0) }
  }
}
