import Foundation
import TestSupport
import Testing

@Suite("The program")
struct ProgramTests {
  let home: Home

  init() throws { home = try Home() }

  @Test("leaves no trace when it only reads")
  func reading() throws {
    for command in ["status", "undo"] { try home.good(command) }
    try home.good("account", "list")
    #expect(!home.files.contains { $0.hasSuffix("progress.json") })
    let fresh = try Home()
    try fresh.good("status")
    #expect(fresh.files.isEmpty)
  }

  @Test("goes by the system's own zone where TZ is unset")
  func zone() throws {
    let before = try Home.systemDay()
    let run = try home.run(["status", "--json"], [:], without: ["TZ"])
    #expect(run.code == 0)
    #expect(try [before, Home.systemDay()].contains(run.json["today"] as? String))
  }

  @Test("says wrong use with 64, on standard error only")
  func wrongUse() throws {
    for run in [
      try home.veto("bogus"), try home.veto("status", "--bogus"), try home.veto("tick"),
      try home.veto(), try home.veto("status", "--language", "de"),
      try home.veto("status", "--now", "soon"), try home.veto("status", "--data-file", ""),
      try home.veto("--demo", "--data-file", "x.json", "status"), try home.veto("account"),
    ] where run.code != 0 {
      #expect(run.code == 64)
      #expect(run.out.isEmpty)
      #expect(!run.err.isEmpty)
    }
    #expect(try home.veto("bogus").code == 64)
    #expect(try home.veto().code == 64)
  }

  @Test("gives help and version on standard output")
  func help() throws {
    for arguments in [["--help"], ["tick", "--help"], ["status", "--version"]] {
      let run = try home.veto(arguments[0], arguments.last ?? "")
      #expect(run.code == 0)
      #expect(!run.out.isEmpty)
      #expect(run.err.isEmpty)
    }
  }

  @Test("never writes an escape sequence where there is no terminal")
  func plain() throws {
    for run in [
      try home.good("--demo", "status"), try home.good("--help"),
      try home.good("show", "facebook/object"),
    ] {
      #expect(!run.out.contains("\u{1B}"))
    }
  }

  @Test("says what is wrong with a damaged file, with 65, and leaves it alone")
  func damaged() throws {
    let text = "{\"version\": 1, \"people\": {\"claire\": "
    let file = try home.file("damaged.json", text)
    for run in [
      try home.veto("status", "--data-file", file),
      try home.veto(
        "account", "add", "facebook", "@a", "--person", "A", "--data-file", file),
    ] {
      #expect(run.code == 65)
      #expect(run.err.contains("damaged.json, line 1"))
    }
    #expect(try String(contentsOfFile: file, encoding: .utf8) == text)
  }

  @Test("shows a file of a newer version, and never writes to it")
  func newer() throws {
    let text = "{\"version\": 99}\n"
    let file = try home.file("newer.json", text)
    #expect(try home.veto("status", "--data-file", file).code == 0)
    let run = try home.veto("person", "add", "A", "--data-file", file)
    #expect(run.code == 65)
    #expect(try String(contentsOfFile: file, encoding: .utf8) == text)
  }

  @Test("can't make a file below a file, and says so with 73")
  func cannotCreate() throws {
    _ = try home.file("plain", "")
    let run = try home.veto("person", "add", "A", "--data-file", "plain/x/progress.json")
    #expect([73, 74].contains(run.code))
    #expect(run.err.contains("plain"))
  }

  @Test("waits for another that holds the folder, then gives up with 75")
  func locked() throws {
    let folder = home.folder.appendingPathComponent("held")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    let descriptor = open(folder.path, O_RDONLY)
    #expect(flock(descriptor, LOCK_EX) == 0)
    defer { close(descriptor) }
    let run = try home.veto("person", "add", "A", "--data-file", "held/progress.json")
    #expect(run.code == 75)
  }

  @Test("makes no folder where a link leads to a disk that is not there, and offers another place")
  func unplugged() throws {
    let share = home.folder.appendingPathComponent(".local/share")
    try FileManager.default.createDirectory(at: share, withIntermediateDirectories: true)
    let disk = home.folder.appendingPathComponent("disk/veto").path
    try FileManager.default.createSymbolicLink(
      atPath: share.appendingPathComponent("veto").path, withDestinationPath: disk)
    let run = try home.veto("person", "add", "Claire")
    #expect(run.code == 73)
    #expect(run.err.contains("which is not there") && run.err.contains("--data-file OTHER"))
    #expect(!FileManager.default.fileExists(atPath: disk))
    try home.good("person", "add", "Claire", "--data-file", "other.json")
  }

  @Test("says a full output with 74")
  func fullOutput() throws {
    let program = OtherProgram(environment: ["HOME": home.folder.path], folder: home.folder.path)
    let veto = try program.start([Home.program.path, "--demo", "status"], output: "/dev/full")
    #expect(try program.end(of: veto) == 74)
  }

  @Test("with --now only reads the default file, and dates nothing with it")
  func now() throws {
    try home.good("account", "add", "facebook", "@claire", "--person", "Claire")
    let before = try Data(contentsOf: home.progressFile)
    let moment = "2025-05-20T18:30:00"
    #expect(
      try home.good("status", "--json", "--now", moment).json["today"] as? String
        == "2025-05-20")
    let run = try home.veto(
      "tick", "facebook/object/send", "--account", "@claire", "--now", moment)
    #expect(run.code == 64)
    #expect(run.err.contains("only read"))
    for command in ["undo", "redo"] {
      #expect(try home.veto(command, "--now", moment).code == 64)
    }
    #expect(try Data(contentsOf: home.progressFile) == before)
    let own = home.folder.appendingPathComponent("own.json").path
    try home.good(
      "account", "add", "facebook", "@a", "--person", "A", "--now", moment, "--data-file", own)
    try home.good(
      "tick", "facebook/object/send", "--account", "@a", "--now", moment, "--data-file", own)
    let text = try String(contentsOfFile: own, encoding: .utf8)
    #expect(text.contains("\"on\": \"2025-05-20\""))
    #expect(!text.contains("2025-05-20T"))
  }

  @Test("takes the day of the clock on the wall, in any time zone")
  func timeZone() throws {
    let east = try home.good("status", "--json", environment: ["TZ": "Pacific/Kiritimati"])
    let west = try home.good("status", "--json", environment: ["TZ": "Pacific/Pago_Pago"])
    #expect(try east.json["today"] as? String != west.json["today"] as? String)
  }

  @Test("with --demo touches no file, and says that it keeps nothing")
  func demo() throws {
    let run = try home.good("--demo", "tick", "facebook/object/send", "--account", "@jeanne")
    #expect(run.out.contains("for @jeanne on 20 May 2025."))
    #expect(run.err.contains("nothing is kept"))
    #expect(try home.good("--demo", "status").out.contains("via @claire"))
    #expect(try home.good("--demo", "undo").out.contains("Nothing to undo"))
    #expect(home.files.isEmpty)
  }

  @Test("speaks the language of the option, of the settings, then of the environment")
  func language() throws {
    func heading(_ environment: [String: String], _ option: String? = nil) throws -> String {
      let run =
        try option.map { try home.good("status", "--language", $0, environment: environment) }
        ?? home.good("status", environment: environment)
      return run.out.hasPrefix("Pas encore") ? "fr" : "en"
    }
    #expect(try heading(["LANG": "fr_FR.UTF-8"]) == "fr")
    #expect(try heading(["LANG": "C.UTF-8", "LANGUAGE": "fr"]) == "en")
    #expect(try heading(["LANG": "en_GB.UTF-8", "LANGUAGE": "de:fr_CA:en"]) == "fr")
    #expect(try heading(["LANG": "en_GB.UTF-8", "LC_MESSAGES": "fr_BE"]) == "fr")
    #expect(try heading(["LC_MESSAGES": "fr_BE", "LC_ALL": "en_US"]) == "en")
    #expect(try heading(["LANG": "fr_FR.UTF-8"], "en") == "en")
    let folder = home.folder.appendingPathComponent(".config/veto")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    try Data("{\"language\": \"fr\"}\n".utf8)
      .write(to: folder.appendingPathComponent("config.json"))
    #expect(try heading(["LANG": "en_GB.UTF-8"]) == "fr")
    #expect(try heading(["LANG": "en_GB.UTF-8"], "en") == "en")
  }

  @Test("merges copies into the data file or into another, and undo takes it back")
  func merge() throws {
    let phone = home.folder.appendingPathComponent("phone.json").path
    try home.good(
      "account", "add", "facebook", "@claire", "--person", "Claire", "--data-file", phone)
    try home.good("account", "add", "instagram", "claire.photo", "--person", "Claire")
    let run = try home.good("merge", phone, "--json")
    #expect(try run.json["clashes"] as? [String] == [])
    #expect(try home.good("account", "list").out.contains("facebook.claire"))
    #expect(try home.good("undo").out.contains("the merge"))
    #expect(try home.good("account", "list").out.contains("instagram.claire-photo"))
    let out = home.folder.appendingPathComponent("out.json").path
    #expect(
      try home.good("merge", phone, home.progressFile.path, "-o", out).out
        .contains("Merged 2 copies into"))
    let both = try home.good("account", "list", "--data-file", out).out
    #expect(both.contains("instagram.claire-photo"))
    #expect(try home.veto("merge", "none.json").code == 66)
    #expect(try home.veto("merge", home.file("bad.json", "[]")).code == 65)
    #expect(try home.veto("merge", ".").code == 66)
  }

  @Test("run twice at once loses nothing")
  func atOnce() async throws {
    try home.good("person", "add", "Claire")
    let home = home
    try await withThrowingTaskGroup(of: Void.self) { group in
      for number in 1...8 {
        group.addTask { _ = try home.good("account", "add", "facebook", "@claire\(number)x") }
      }
      try await group.waitForAll()
    }
    #expect((try home.good("account", "list", "--json").json["accounts"] as? [Any])?.count == 8)
  }

  @Test("shares its undo history with a symlink to the same file")
  func symlink() throws {
    let (file, link) = (
      home.folder.appendingPathComponent("a.json").path,
      home.folder.appendingPathComponent("b.json").path
    )
    try home.good("person", "add", "Claire", "--data-file", file)
    try FileManager.default.createSymbolicLink(atPath: link, withDestinationPath: "a.json")
    #expect(try home.good("undo", "--data-file", link).out.contains("add Claire"))
    #expect(try home.good("person", "list", "--data-file", file).out.contains("Nobody"))
  }
}
