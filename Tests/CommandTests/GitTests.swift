import Foundation
import TestSupport
import Testing

/// With real git: two clones that diverge, and the driver that joins them.
@Suite("The merge driver of git")
struct GitTests {
  let home: Home

  init() throws { home = try Home() }

  private func git(_ arguments: String..., in folder: String) throws -> Int32 {
    var variables = ["HOME": home.folder.path, "GIT_CONFIG_NOSYSTEM": "1"]
    for name in ["PATH", "LD_LIBRARY_PATH"] {
      variables[name] = ProcessInfo.processInfo.environment[name]
    }
    let program = OtherProgram(
      environment: variables, folder: home.folder.path,
      place: home.folder.appendingPathComponent(folder).path)
    return try program.run(
      ["git", "-c", "user.name=Claire", "-c", "user.email=claire@example.org"] + arguments
    ).status
  }

  private func done(_ status: Int32) { #expect(status == 0) }

  /// What `veto` does in one clone, as a machine of its own.
  @discardableResult
  private func veto(_ clone: String, _ arguments: String...) throws -> Home.Run {
    let state = home.folder.appendingPathComponent("state-\(clone)").path
    let run = try home.run(
      arguments + ["--data-file", "\(clone)/progress.json"], ["XDG_STATE_HOME": state])
    #expect(run.code == 0, "\(run.err)")
    return run
  }

  private func text(_ clone: String) throws -> String {
    try String(
      contentsOf: home.folder.appendingPathComponent("\(clone)/progress.json"), encoding: .utf8)
  }

  /// A clone whose git knows the driver.
  private func prepare(_ clone: String) throws {
    let command = "'\(Home.program.path)' merge --driver %O %A %B"
    done(try git("config", "merge.veto.driver", command, in: clone))
  }

  private func twoClones() throws {
    done(try git("init", "-q", "-b", "main", "laptop", in: "."))
    try prepare("laptop")
    try Data("progress.json merge=veto\n".utf8).write(
      to: home.folder.appendingPathComponent("laptop/.gitattributes"))
    try veto("laptop", "account", "add", "facebook", "@claire", "--person", "Claire")
    try commit("laptop")
    done(try git("clone", "-q", "laptop", "phone", in: "."))
    try prepare("phone")
  }

  private func commit(_ clone: String) throws {
    done(try git("add", "-A", in: clone))
    done(try git("commit", "-q", "-m", "Progress", in: clone))
  }

  @Test("joins two clones that diverge, and both end the same")
  func joins() throws {
    try twoClones()
    try veto("laptop", "account", "add", "facebook", "@deux")
    try veto("laptop", "account", "edit", "facebook.claire", "--label", "@laptop")
    try commit("laptop")
    try veto("phone", "tick", "facebook/object/send", "--account", "@claire")
    try veto("phone", "account", "edit", "facebook.claire", "--label", "@phone")
    try commit("phone")
    // On the phone the usual file is a link into the repository.
    let folder = home.progressFile.deletingLastPathComponent()
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    try FileManager.default.createSymbolicLink(
      atPath: home.progressFile.path,
      withDestinationPath: home.folder.appendingPathComponent("phone/progress.json").path)
    done(try git("pull", "-q", "--no-rebase", "--no-edit", in: "phone"))
    let list = try veto("phone", "account", "list").out
    #expect(list.contains("@deux") && list.contains("@phone") && !list.contains("@laptop"))
    #expect(try text("phone").contains("facebook.claire/object/send"))
    done(try git("pull", "-q", "--no-rebase", "--no-edit", "../phone", "main", in: "laptop"))
    #expect(try text("laptop") == text("phone"))
    // What git told is not all there is: it can be looked at afterwards.
    let clashes = try home.good("merge", "--clashes").out
    #expect(clashes.contains("@laptop") && clashes.contains("@phone"))
    done(try git("diff", "--exit-code", in: "phone"))
  }

  @Test("leaves a damaged side as a conflict that git tells")
  func damaged() throws {
    try twoClones()
    try veto("laptop", "account", "add", "facebook", "@deux")
    try commit("laptop")
    try Data("{".utf8).write(to: home.folder.appendingPathComponent("phone/progress.json"))
    try commit("phone")
    #expect(try git("pull", "-q", "--no-rebase", "--no-edit", in: "phone") != 0)
    #expect(try text("phone") == "{")
  }

  @Test("writes into the second file, or leaves it, with a code that git understands")
  func plainly() throws {
    let first = home.folder.appendingPathComponent("a.json").path
    let second = home.folder.appendingPathComponent("b.json").path
    try home.good("person", "add", "Claire", "--data-file", first)
    try home.good("person", "add", "Anna", "--data-file", second)
    let empty = try home.file("o.json", "")
    try home.good("merge", "--driver", empty, first, second)
    let people = try home.good("person", "list", "--data-file", first).out
    #expect(people.contains("Claire") && people.contains("Anna"))
    #expect(!(try home.good("person", "list", "--data-file", second).out.contains("Claire")))
    let before = try Data(contentsOf: URL(fileURLWithPath: first))
    for bad in [empty, "none.json", ".", try home.file("new.json", "{\"version\": 99}")] {
      let run = try home.veto("merge", "--driver", first, first, bad)
      #expect((1...128).contains(run.code) && !run.err.isEmpty)
      #expect(try Data(contentsOf: URL(fileURLWithPath: first)) == before)
    }
    let damaged = try home.file("bad.json", "[]")
    #expect(try home.good("merge", "--driver", damaged, first, second).err.contains("ancestor"))
  }

  @Test("says what both sides changed since the common ancestor")
  func clashes() throws {
    try twoClones()
    let names = ["o.json", "a.json", "b.json"]
    for name in names {
      try FileManager.default.copyItem(
        at: home.folder.appendingPathComponent("laptop/progress.json"),
        to: home.folder.appendingPathComponent(name))
    }
    for (name, label) in [("a.json", "@laptop"), ("b.json", "@phone")] {
      try home.good(
        "account", "edit", "facebook.claire", "--label", label, "--data-file", name)
    }
    let run = try home.good(arguments: ["merge", "--driver"] + names)
    #expect(run.out.isEmpty)
    #expect(run.err.contains("Name · @"))
    #expect(run.err.contains("@laptop") && run.err.contains("@phone"))
  }
}
