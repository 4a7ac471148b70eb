// Veto's own store at work in a made-up next format, in which people have a `title` for a `name`:
// so the torture can kill and fail a change of format before there is a real one.
//
//     Migrator change|read FILE STATE-FOLDER

import Glibc
import VetoModel
import VetoWords

#if DEBUG
  @testable import VetoStore

  let next = Format(
    version: 2,
    migrations: [
      Format.Migration(from: 1) { progress in
        for key in progress.keys(of: "people") {
          guard let name = progress["people", key]?["name"] else { continue }
          progress.put(name, at: Address("people", key, "title"))
        }
      }
    ])

  func say(_ trouble: Trouble) {
    let text = Array("Migrator: \(Words(.english).trouble(trouble))\n".utf8)
    _ = write(STDERR_FILENO, text, text.count)
  }

  func work(_ deed: String, _ path: FilePath, _ stateFolder: FilePath) throws(Trouble) {
    var moment = timespec()
    clock_gettime(CLOCK_REALTIME, &moment)
    let now = Int64(moment.tv_sec) * 1000 + Int64(moment.tv_nsec) / 1_000_000
    var file = ProgressFile(
      path: path, generations: Generations(ofProgressFile: path, stateFolder: stateFolder))
    file.format = next
    let loaded = try file.load(now: now)
    if deed == "read" { return }
    var progress = loaded.progress
    let note = Address("cases", "facebook.claire/object", "note")
    progress.set(.string("migrated"), at: note, now: now, device: "next")
    let saved = try file.save(progress, base: loaded.progress, seen: loaded.seen, now: now)
    saved.warnings.forEach(say)
  }

  let arguments = CommandLine.arguments
  if arguments.count != 4 { exit(64) }
  do throws(Trouble) {
    try work(arguments[1], FilePath(arguments[2]), FilePath(arguments[3]))
  } catch {
    say(error)
    exit(error.isDamage ? 65 : 74)
  }
#else
  // A release build keeps the next format, which is nobody's yet, to itself.
  exit(64)
#endif
