import Glibc
import VetoModel
import VetoStore

extension Context {
  /// A file kept as proof: its path as it can be found again, and its fingerprint.
  func proof(at path: String) -> Result<Proof, Trouble> {
    let file = lasting(path)
    do throws(Trouble) {
      let digest = try Fingerprint.digest(ofFile: file, home: folders.home)
      return .success(Proof(file: file, sha256: digest))
    } catch { return .failure(error) }
  }

  /// The path from the root, or from `~` within the home.
  private func lasting(_ path: String) -> String {
    var full = path
    if path == "~" || path.hasPrefix("~/") { return path }
    if !path.hasPrefix("/") {
      guard let here = getcwd(nil, 0) else { return path }
      defer { free(here) }
      full = String(cString: here) + "/" + path
    }
    let home = folders.home.shown + "/"
    return full.hasPrefix(home) ? "~/" + full.dropFirst(home.count) : full
  }
}
