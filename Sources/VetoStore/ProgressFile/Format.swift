import VetoModel

/// How the progress file is written, and how older ways of writing it become this one.
///
/// Version 1 is the only one so far; a test exercises the road from an older one.
public struct Format: Sendable {
  let version: Int
  /// One from each version that can still be read to the next, the oldest first.
  let migrations: [Migration]

  /// From a version to the next, on what was read: sections, keys, fields and their stamps.
  ///
  /// It must give the same on every machine: it takes no clock, and keeps the stamps it finds.
  struct Migration: Sendable {
    let from: Int
    let change: @Sendable (inout Progress) -> Void
  }

  public static let current = Format(version: 1, migrations: [])

  /// The migrations that lead from that version to this one; nil if there is no such road.
  func road(from version: Int) -> [Migration]? {
    let road = migrations.filter { $0.from >= version }
    return road.map(\.from) == Array(version..<self.version) ? road : nil
  }
}
