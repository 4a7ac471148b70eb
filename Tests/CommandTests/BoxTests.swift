import Foundation
import Testing

@Suite("Boxes on the command line")
struct BoxTests {
  let home: Home

  init() throws {
    home = try Home()
    try home.good("account", "add", "facebook", "@claire", "--person", "Claire")
  }

  private func standing() throws -> [String: Any] {
    let cases = try #require(try home.good("status", "--json").json["cases"] as? [[String: Any]])
    return try #require(cases.first { $0["case"] as? String == "facebook.claire/object" })
  }

  @Test("are ticked in words, and sent is not done")
  func tick() throws {
    let run = try home.good(
      "tick", "facebook/object/send", "--account", "@claire", "--on", "2026-11-20")
    #expect(run.out.contains("for @claire on 20 November 2026."))
    #expect(run.out.contains("Sent on 20 November 2026; no answer yet."))
    #expect(!run.out.lowercased().contains("done"))
    #expect(run.err.isEmpty)
    #expect(try standing()["state"] as? String == "sent")
    #expect(try standing()["day"] as? String == "2026-11-20")
  }

  @Test("ticked twice keep their day, and a later day moves it")
  func twice() throws {
    try home.good("tick", "facebook/object/send", "--account", "@claire", "--on", "2026-11-02")
    let again = try home.good("tick", "facebook/object/send", "--account", "@claire")
    #expect(again.out.contains("already ticked for @claire, on 2 November 2026"))
    try home.good("tick", "facebook/object/send", "--account", "@claire", "--on", "2026-11-03")
    #expect(try standing()["day"] as? String == "2026-11-03")
  }

  @Test("of a request count from the day it was received")
  func received() throws {
    try home.good(
      "tick", "facebook/object/send", "--account", "@claire", "--on", "2026-11-02",
      "--received", "2026-11-04")
    #expect(try standing()["day"] as? String == "2026-11-04")
    let early = try home.veto(
      "tick", "facebook/object/send", "--account", "@claire", "--on", "2026-11-02",
      "--received", "2026-11-01")
    #expect(early.code == 64)
  }

  @Test("of an answer need its outcome, and each gives its state")
  func outcome() throws {
    try home.good("tick", "facebook/object/send", "--account", "@claire", "--on", "2026-11-02")
    let bare = try home.veto("tick", "facebook/object/answer", "--account", "@claire")
    #expect(bare.code == 64)
    #expect(bare.err.contains("not-concerned"))
    for (outcome, state) in [
      ("partly", "complain"), ("refused", "complain"), ("not-concerned", "complain"),
      ("accepted", "done"), ("en partie", "complain"), ("accepté", "done"),
    ] {
      try home.good(
        "tick", "facebook/object/answer", "--account", "@claire", "--outcome", outcome)
      #expect(try standing()["state"] as? String == state)
    }
    #expect(
      try home.veto("tick", "facebook/object/send", "--account", "@claire", "--outcome", "partly")
        .code == 64)
  }

  @Test("take a note and a proof with its SHA-256")
  func proof() throws {
    _ = try home.file("proof.txt", "abc")
    try home.good(
      "tick", "facebook/object/picture", "--account", "@claire", "--note", "kept", "--proof",
      "proof.txt")
    let text = try String(contentsOf: home.progressFile, encoding: .utf8)
    #expect(text.contains("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"))
    #expect(text.contains("\"~/proof.txt\""))
    #expect(text.contains("\"note\": \"kept\""))
    let missing = try home.veto(
      "tick", "facebook/object/picture", "--account", "@claire", "--proof", "no.txt")
    #expect(missing.code == 66)
    #expect(missing.err.contains("no.txt"))
  }

  @Test("are unticked and skipped, and keep their note")
  func untick() throws {
    try home.good(
      "tick", "facebook/object/account", "--account", "@claire", "--note", "in Firefox")
    let run = try home.good("untick", "facebook/object/account", "--account", "@claire")
    #expect(run.out.contains("Unticked"))
    #expect(try String(contentsOf: home.progressFile, encoding: .utf8).contains("in Firefox"))
    #expect(
      try home.good("untick", "facebook/object/account", "--account", "@claire").out
        .contains("Nothing to change"))
    #expect(
      try home.good("skip", "facebook/object/picture", "--account", "@claire").out
        .contains("1 of 6 steps"))
  }

  @Test("of a day to come are refused with a sentence")
  func future() throws {
    for day in ["2999-01-01", "tomorrow", "+1"] {
      let run = try home.veto(
        "tick", "facebook/object/send", "--account", "@claire", "--on", day)
      #expect(run.code == 64)
      #expect(run.err.contains("still to come"))
      #expect(run.out.isEmpty)
    }
    let run = try home.veto(
      "tick", "facebook/object/send", "--account", "@claire", "--on", "someday")
    #expect(run.code == 64)
    #expect(run.err.contains("is not a valid date"))
  }

  @Test("of the law, of a second request and of a resend have their own keys")
  func numbers() throws {
    try home.good("tick", "facebook/object/send", "--account", "@claire", "--on", "2026-01-02")
    try home.good("tick", "facebook/object/law.question", "--account", "@claire")
    #expect(try standing()["state"] as? String == "your-turn")
    try home.good("tick", "facebook/object/send#2", "--account", "@claire")
    try home.good("tick", "facebook/object#2/send", "--account", "@claire")
    let text = try String(contentsOf: home.progressFile, encoding: .utf8)
    for key in ["object/send#2", "object#2/send", "object/law.question"] {
      #expect(text.contains("\"facebook.claire/\(key)\""))
    }
    #expect(
      try home.veto("tick", "facebook/object#9/send", "--account", "@claire").code == 64)
    #expect(
      try home.veto("tick", "facebook/object/send#9", "--account", "@claire").code == 64)
  }

  @Test("ticked several times lose any of them and keep the others")
  func gap() throws {
    let box = "facebook/object/send"
    try home.good("tick", box, "--account", "@claire", "--on", "2026-01-02")
    try home.good("tick", box + "#2", "--account", "@claire", "--on", "2026-01-03")
    try home.good("untick", box + "#1", "--account", "@claire")
    try home.good("tick", box + "#3", "--account", "@claire", "--on", "2026-01-04")
    #expect(try standing()["received"] as? String == "2026-01-03")
    try home.good("untick", box, "--account", "@claire")
    try home.good("untick", box, "--account", "@claire")
    #expect(try standing()["state"] as? String == "not-started")
  }

  @Test("with a number that is too great are kept, and the others can be ticked")
  func greatNumber() throws {
    let key = "facebook.claire/object#9223372036854775807/send"
    try home.good("tick", "facebook/object/send", "--account", "@claire")
    var text = try String(contentsOf: home.progressFile, encoding: .utf8)
    text.replace("\"facebook.claire/object/send\"", with: "\"\(key)\"")
    try Data(text.utf8).write(to: home.progressFile)
    try home.good("tick", "facebook/object/send", "--account", "@claire")
    let run = try home.veto("tick", "facebook/object#3/send", "--account", "@claire")
    #expect(run.code == 64)
    try home.good("tick", "facebook/object#2/send", "--account", "@claire")
    #expect(try String(contentsOf: home.progressFile, encoding: .utf8).contains(key))
  }

  @Test("are undone and done again by other runs of the program")
  func undo() throws {
    try home.good("tick", "facebook/object/send", "--account", "@claire", "--on", "2026-11-02")
    let undone = try home.good("undo")
    #expect(undone.out.hasPrefix("Undone: tick"))
    #expect(try standing()["state"] as? String == "not-started")
    #expect(try home.good("redo").out.hasPrefix("Redone: tick"))
    #expect(try standing()["state"] as? String == "sent")
    try home.good("undo")
    #expect(try home.good("undo").out.contains("add @claire"))
    #expect(try home.good("undo").out.contains("Nothing to undo"))
    #expect(try home.good("account", "list").out.hasPrefix("No account yet"))
    #expect(try home.good("person", "list").out.hasPrefix("Nobody yet"))
  }

  @Test("are ticked although the undo history is damaged; undo says so")
  func damagedHistory() throws {
    let files = try FileManager.default.contentsOfDirectory(
      at: home.historyFolder, includingPropertiesForKeys: nil)
    let file = try #require(files.first { $0.pathExtension == "jsonl" })
    try Data("{\"undone\": \"by hand\"}\n".utf8).write(to: file)
    let run = try home.good("tick", "facebook/object/account", "--account", "@claire")
    #expect(run.err.isEmpty)
    let undo = try home.good("undo")
    #expect(undo.err.contains("Undo is limited") && undo.err.contains("line 1"))
    #expect(undo.out.hasPrefix("Undone: tick"))
  }
}
