import Foundation
import Testing

/// The program where the system, another program or the user makes things hard.
@Suite struct PlaceTests {
  let home: Home

  init() throws { home = try Home() }

  @Test func `arguments come through a preloaded library that moves the environment`() throws {
    let source = try home.file(
      "early.c",
      """
      #include <stdlib.h>
      #include <stdio.h>
      __attribute__((constructor)) static void early(void) {
        char name[32];
        for (int i = 0; i < 200; i++) { snprintf(name, sizeof name, "EARLY_%d", i); setenv(name, "x", 1); }
      }
      """)
    let library = home.folder.path + "/early.so"
    let built = try home.shell("clang -shared -fPIC -o '\(library)' '\(source)'", path)
    try #require(built.code == 0, "\(built.err)")
    let run = try home.veto("person", "add", "Claire", environment: ["LD_PRELOAD": library])
    #expect(run.code == 0, "\(run.err)")
    #expect(try String(contentsOf: home.progressFile, encoding: .utf8).contains("Claire"))
  }

  private var path: [String: String] {
    ["PATH": ProcessInfo.processInfo.environment["PATH"] ?? "/usr/bin:/bin"]
  }

  @Test func `a home, a data folder and a file may have names that are not UTF-8`() throws {
    let script = """
      set -e
      latin=$(printf 'caf\\351')
      mkdir "$latin"
      HOME="$PWD/$latin" "$veto" person add Claire
      XDG_DATA_HOME="$PWD/$latin/data" "$veto" person add Claire
      "$veto" person add Claire --data-file "$latin/own.json"
      "$veto" person add Paul --data-file="$latin/own.json"
      ln -s "$latin/own.json" link.json
      "$veto" person add Anna --data-file link.json
      test -L link.json
      grep -l Claire "$latin/.local/share/veto/progress.json" "$latin/data/veto/progress.json"
      grep -c -e Paul -e Anna "$latin/own.json"
      ls -d caf* | wc -l
      rm -r "$latin"
      """
    let run = try home.shell(script, path)
    #expect(run.code == 0, "\(run.err)")
    // Two people in the file, and nothing beside the folder under a mended name.
    #expect(run.out.hasSuffix("\n2\n1\n"), "\(run.out)")
  }

  @Test func `a file that can't be read is named with its bytes`() throws {
    let run = try home.shell(
      "\"$veto\" status --data-file \"$(printf '/dev/caf\\351')/x\"; printf x > own; "
        + "\"$veto\" status --data-file \"$(printf 'own/caf\\351')\"", path)
    #expect(run.code != 0 && run.err.contains("own/caf\\xE9"), "\(run.err)")
  }

  @Test func `a file that was made read-only is shown, and every change refused`() throws {
    try home.good("person", "add", "Claire")
    let before = try Data(contentsOf: home.progressFile)
    try FileManager.default.setAttributes(
      [.posixPermissions: 0o444], ofItemAtPath: home.progressFile.path)
    let shown = try home.good("person", "list")
    #expect(shown.out.contains("Claire") && shown.err.contains("read-only"))
    let run = try home.veto("person", "add", "Paul")
    #expect(run.code == 73 && run.err.contains("chmod u+w"))
    #expect(try Data(contentsOf: home.progressFile) == before)
    let restored = try home.veto("restore", "newest", "--yes")
    #expect(restored.code == 73)
  }

  @Test func `under umask 777 the undo history is its owner's`() throws {
    let run = try home.shell(
      "umask 777; \"$veto\" person add Claire && \"$veto\" undo"
        + " && stat -c %a .local/state/veto/undo/* .local/share/veto/progress.json", path)
    #expect(run.code == 0, "\(run.err)")
    #expect(run.out.hasSuffix("600\n600\n"), "\(run.out)")
  }

  @Test func `a name that is not UTF-8 is refused, not kept as another`() throws {
    let run = try home.shell(#""$veto" person add "$(printf 'Ren\351')""#)
    #expect(run.code == 64 && run.err.contains(#"Ren\xE9"#), "\(run.err)")
    #expect(!FileManager.default.fileExists(atPath: home.progressFile.path))
  }

  @Test func `of forty commands at once none says that a value is lost`() throws {
    try home.good("person", "add", "Claire")
    let run = try home.shell(
      """
      for number in $(seq 40); do "$veto" person add "Number $number" 2>&1 & done
      wait
      """)
    let lines = run.out.split(separator: "\n")
    #expect(lines.filter { !$0.hasPrefix("Added a person: Number ") } == [])
    #expect(lines.count == 40)
    #expect(try home.good("person", "list").out.split(separator: "\n").count == 41)
  }
}
