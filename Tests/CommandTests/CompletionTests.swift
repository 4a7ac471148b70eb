import Foundation
import TestSupport
import Testing

@Suite("Completions")
struct CompletionTests {
  private let home: Home

  init() throws {
    home = try Home()
    try home.good("account", "add", "facebook", "@claire", "--person", "Claire")
    try home.good("account", "add", "instagram", "@claire.b")
  }

  private func offered(_ line: String...) throws -> [String] {
    let run = try home.veto(arguments: ["complete", "--"] + line)
    #expect(run.code == 0)
    #expect(run.err == "")
    return run.out.split(separator: "\n").map {
      String($0.prefix { $0 != "\t" })
    }
  }

  @Test("offer commands, options and the words that an option takes")
  func commands() throws {
    #expect(try offered("ti") == ["tick"])
    #expect(
      try offered("account", "li") == ["list", "link"] || offered("account", "li").count == 2)
    #expect(try offered("tick", "--out") == ["--outcome"])
    #expect(try offered("tick", "--outcome", "part") == ["partly"])
    #expect(try offered("tick", "--outcome=ref") == ["--outcome=refused"])
    #expect(try !offered("").contains("complete"))
  }

  @Test("offer platforms, procedures, steps, and the accounts and people of the user's own file")
  func places() throws {
    #expect(try offered("status", "face") == ["facebook"])
    #expect(try offered("end", "facebook/ob") == ["facebook/object"])
    #expect(try offered("tick", "facebook/object/sen") == ["facebook/object/send"])
    #expect(try offered("account", "remove", "") == ["facebook.claire", "instagram.claire-b"])
    #expect(try offered("tick", "facebook/object/send", "--account", "") == ["facebook.claire"])
    #expect(try offered("next", "--person", "") == ["claire"])
    #expect(try offered("next", "--limit", "") == [])
    #expect(try offered("import", "") == [":files:"])
  }

  @Test("write nothing, and are silent where the file is damaged or not there")
  func silent() throws {
    let before = home.files
    let bytes = try Data(contentsOf: home.progressFile)
    _ = try offered("account", "remove", "")
    #expect(home.files == before)
    #expect(try Data(contentsOf: home.progressFile) == bytes)
    try Data("{".utf8).write(to: home.progressFile)
    #expect(try offered("account", "remove", "") == [])
    #expect(try offered("ti") == ["tick"])
    let other = try Home()
    #expect(try other.veto("complete", "--", "status", "face").out.hasPrefix("facebook\t"))
    #expect(other.files == [])
  }

  @Test("say no name and no label where names are masked")
  func masked() throws {
    let line = ["complete", "--", "account", "remove", ""]
    #expect(try home.veto(arguments: line).out.contains("\t@claire\n"))
    let folder = home.folder.appendingPathComponent(".config/veto")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    try Data("{\"masked\": true}\n".utf8).write(to: folder.appendingPathComponent("config.json"))
    #expect(try home.veto(arguments: line).out == "facebook.claire\ninstagram.claire-b\n")
  }

  // What a person sees who presses Tab, in the shells themselves.
  private func shell(_ program: String, _ script: String) throws -> String {
    let completions = URL(filePath: #filePath).deletingLastPathComponent()
      .appendingPathComponent("../../Sources/Packaging/completions").standardizedFileURL.path
    let file = try home.file("script", script)
    let path = Home.program.deletingLastPathComponent().path + ":/usr/bin:/bin"
    let run = try home.run(
      [file], ["PATH": path, "COMPLETIONS": completions, "TERM": "dumb"],
      program: URL(filePath: "/usr/bin/\(program)"))
    return run.out + run.err
  }

  @Test("work in bash")
  func bash() throws {
    let out = try shell(
      "bash",
      """
      source "$COMPLETIONS/veto.bash"
      complete -p veto
      COMP_WORDS=(veto tick facebook/object/send --account f); COMP_CWORD=4
      _veto; echo "(${COMPREPLY[*]})"
      COMP_WORDS=(veto tick --outcome = par); COMP_CWORD=4
      _veto; echo "(${COMPREPLY[*]})"
      """)
    #expect(out == "complete -F _veto veto\n(facebook.claire)\n(partly)\n")
  }

  @Test("work in fish")
  func fish() throws {
    let out = try shell(
      "fish",
      """
      source "$COMPLETIONS/veto.fish"
      complete -C "veto tick facebook/object/send --account "
      complete -C "veto account rem"
      """)
    #expect(out == "facebook.claire\t@claire\nremove\tRemoves an account; undo brings it back.\n")
  }

  @Test("work in zsh, with the key Tab")
  func zsh() throws {
    let out = try shell(
      "zsh",
      """
      zmodload zsh/zpty
      zpty shell 'TERM=dumb zsh -f -i'
      zpty -w shell 'fpath=($COMPLETIONS $fpath); autoload -Uz compinit; compinit -u -D; echo rea''dy'
      zpty -r -m shell seen '*ready*'
      zpty -w -n shell $'echo = ; veto account remove f\\t\\C-a\\C-k'
      zpty -w -n shell $'veto tick facebook/object/send --account f\\t'
      zpty -r -m shell seen '*--account facebook.claire*' && print found
      zpty -d shell
      """)
    #expect(out == "found\n")
  }
}
