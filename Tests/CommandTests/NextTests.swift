import Foundation
import Testing

@Suite("What to do, on the command line")
struct NextTests {
  let home: Home

  init() throws {
    home = try Home()
    try home.good("account", "add", "facebook", "@claire", "--person", "Claire")
    try home.good("person", "add", "Jeanne")
    try home.good("account", "add", "facebook", "@jeanne", "--person", "Jeanne")
  }

  private func lines(_ run: Home.Run) -> [String] {
    run.out.split(separator: "\n").map(String.init)
  }

  @Test("comes numbered and aligned, each line with its reason and minutes")
  func text() throws {
    let run = try home.good("next", "--now", "2025-05-20")
    #expect(
      run.out == """
        1.  Facebook · Object to AI training · @claire   \
        before 26 May 2025 ends; afterwards, mostly from then on  5 min
        2.  Facebook · Object to AI training · @jeanne   \
        before 26 May 2025 ends; afterwards, mostly from then on  5 min
        3.  Facebook · Delete Meta AI chats · @claire    \
        not started                                               3 min
        4.  Facebook · Photos on the phone · @claire     \
        not started                                               5 min
        5.  Facebook · What was public before · @claire  \
        not started                                               45 min
        6.  Facebook · Delete Meta AI chats · @jeanne    \
        not started                                               3 min
        7.  Facebook · Photos on the phone · @jeanne     \
        not started                                               5 min
        8.  Facebook · What was public before · @jeanne  \
        not started                                               45 min

        """)
  }

  @Test("is said in French")
  func french() throws {
    let run = try home.good("next", "--language", "fr", "--now", "2025-05-26", "--limit", "1")
    #expect(lines(run).count == 1)
    #expect(run.out.contains("jusqu'au 26 mai 2025 ; ensuite, surtout pour la suite"))
  }

  @Test("names the cut-off before it and on it, and no longer afterwards")
  func cutOff() throws {
    for (now, why) in [
      ("2025-05-25", "cut-off"), ("2025-05-26T23:59:59", "cut-off"), ("2025-05-27", "not-started"),
    ] {
      let items = try home.good("next", "--now", now, "--json").json["items"] as? [[String: Any]]
      #expect(items?.first?["why"] as? String == why, "\(now)")
    }
  }

  @Test("is one person's with --person, and so many lines with --limit")
  func narrowed() throws {
    let jeanne = try home.good("next", "--person", "jeanne")
    #expect(lines(jeanne).count == 4)
    #expect(!jeanne.out.contains("@claire"))
    #expect(lines(try home.good("next", "--limit", "3")).count == 3)
    #expect(try home.veto("next", "--person", "Paul").code == 64)
    #expect(try home.veto("next", "--limit", "0").code == 64)
  }

  @Test("is a document with stable keys, of the same words in both languages")
  func json() throws {
    try home.good(
      "tick", "facebook/object/send", "--account", "@jeanne", "--on", "2025-05-14")
    for language in ["fr", "en"] {
      let json = try home.good(
        "next", "--json", "--now", "2025-05-20", "--limit", "2", "--language", language
      ).json
      #expect(json["today"] as? String == "2025-05-20")
      #expect(json["total"] as? Int == 8)
      let items = try #require(json["items"] as? [[String: Any]])
      #expect(items.map { $0["number"] as? Int } == [1, 2])
      #expect(items.map { $0["why"] as? String } == ["cut-off", "no-proof"])
      #expect(items.map { $0["account"] as? String } == ["facebook.claire", "facebook.jeanne"])
      #expect(items.map { $0["procedure"] as? String } == ["object", "object"])
      #expect(items.map { $0["day"] as? String } == ["2025-05-26", "2025-05-14"])
      #expect(items.map { $0["days"] as? Int } == [6, -6])
      #expect(items.map { $0["minutes"] as? Int } == [5, 2])
      #expect(items.map { $0["step"] as? String } == ["account", "send"])
      #expect(items.map { $0["cutOff"] as? String } == ["2025-05-26", nil])
    }
  }

  @Test("is a sentence where there is nothing, and no fault")
  func nothing() throws {
    for procedure in ["object", "delete-ai-chats", "camera-roll", "was-public"] {
      for label in ["@jeanne", "@claire"] {
        try home.good(
          "end", "facebook/\(procedure)", "--account", label, "--as", "given-up")
      }
    }
    let run = try home.good("next", "--person", "Jeanne")
    #expect(run.out == "Nothing to do for now.\n")
    #expect(try home.good("next", "--person", "Jeanne", "--json").json["total"] as? Int == 0)
    _ = try home.file("picture.png", "abc")
    for label in ["@jeanne", "@claire"] {
      try home.good("end", "facebook/object", "--account", label, "--reopen")
      try home.good(
        "tick", "facebook/object/send", "--account", label, "--on", "2025-05-14", "--proof",
        "picture.png")
    }
    let waiting = try home.good(
      "next", "--person", "Jeanne", "--language", "fr", "--now", "2025-05-20")
    #expect(waiting.out == "Rien à faire pour l'instant : attendez les réponses.\n")
    let empty = try Home().good("next")
    #expect(empty.out.hasPrefix("No account yet"))
  }
}

@Suite("What is due, on the command line")
struct CheckTests {
  let home: Home

  init() throws {
    home = try Home()
    try home.good("account", "add", "facebook", "@claire", "--person", "Claire")
    try home.good("person", "add", "Jeanne")
    try home.good("account", "add", "facebook", "@jeanne", "--person", "Jeanne")
    try home.good(
      "tick", "facebook/object/send", "--account", "@jeanne", "--on", "2025-05-14")
  }

  @Test("is a cut-off before it within the days given, on it, and never after it")
  func cutOff() throws {
    for (now, within, code) in [
      ("2025-05-20", "0", 0), ("2025-05-20", "5", 0), ("2025-05-20", "6", 1),
      ("2025-05-26T23:59", "0", 1), ("2025-05-27", "19", 0),
    ] as [(String, String, Int32)] {
      let run = try home.veto("check", "--now", now, "--within", within)
      #expect(run.code == code, "\(now) \(within)")
      #expect(run.out.isEmpty == (code == 0))
      #expect(run.err.isEmpty)
    }
    let run = try home.veto("check", "--now", "2025-05-26")
    #expect(
      run.out == """
        Mon 26 May 2025  Facebook · Object to AI training · @claire  \
        last safe day: afterwards, mostly from then on

        """)
  }

  @Test("is an own date on its day and afterwards, in both languages")
  func ownDate() throws {
    try home.good(
      "set", "facebook/object", "--account", "@claire", "--own-date", "2026-12-01")
    #expect(try home.veto("check", "--now", "2026-11-30", "--person", "Claire").code == 0)
    let today = try home.veto("check", "--now", "2026-12-01", "--person", "Claire")
    #expect(today.code == 1)
    #expect(today.out.hasSuffix("your own date\n"))
    let after = try home.veto(
      "check", "--now", "2026-12-02", "--language", "fr", "--person", "Claire")
    #expect(after.code == 1)
    #expect(after.out.hasPrefix("mardi 1er décembre 2026  Facebook · "))
    #expect(after.out.hasSuffix("votre échéance, passée\n"))
  }

  @Test("is an answer on its last day, and from the next one that it is late")
  func answer() throws {
    #expect(try home.veto("check", "--now", "2025-06-15").code == 0)
    let due = try home.veto("check", "--now", "2025-06-16")
    #expect(due.code == 1)
    #expect(due.out.hasPrefix("Mon 16 June 2025  Facebook · Object to AI training · @jeanne"))
    let late = try home.veto("check", "--now", "2025-06-17")
    #expect(late.code == 1)
    #expect(late.out.hasPrefix("Tue 17 June 2025  "))
    #expect(late.out.contains("overdue"))
  }

  @Test("is a question that awaits a reply, of one person where one is named")
  func question() throws {
    try home.good(
      "tick", "facebook/object/law.question", "--account", "@jeanne", "--on", "2025-05-18")
    let run = try home.veto("check", "--now", "2025-05-20", "--person", "Jeanne")
    #expect(run.code == 1)
    #expect(run.out.contains("Sun 18 May 2025  "))
    #expect(run.out.contains("their question awaits your reply"))
    #expect(try home.veto("check", "--now", "2025-05-20", "--person", "Claire").code == 0)
    try home.good(
      "tick", "facebook/object/law.reply", "--account", "@jeanne", "--on", "2025-05-19")
    #expect(try home.veto("check", "--now", "2025-05-20").code == 0)
  }

  @Test("is a document also where nothing is")
  func json() throws {
    let none = try home.good("check", "--json", "--now", "2025-05-20").json
    #expect(none["due"] as? Bool == false)
    #expect((none["items"] as? [Any])?.isEmpty == true)
    let run = try home.veto("check", "--json", "--now", "2025-05-20", "--within", "7")
    #expect(run.code == 1)
    #expect(try run.json["within"] as? Int == 7)
    let item = try #require((try run.json["items"] as? [[String: Any]])?.first)
    #expect(item["account"] as? String == "facebook.claire")
    #expect(item["procedure"] as? String == "object")
    #expect(item["why"] as? String == "cut-off")
    #expect(item["day"] as? String == "2025-05-26")
    #expect(item["days"] as? Int == 6)
    #expect(item["minutes"] as? Int == 5)
  }

  @Test("is not asked for with a number of days that is none")
  func wrongUse() throws {
    for days in ["-1", "soon", "99999999999", "9223372036854775807"] {
      let run = try home.veto("check", "--within", days)
      #expect(run.code == 64, "\(days)")
      #expect(run.out.isEmpty)
    }
    #expect(try home.veto("check", "--person", "Paul").code == 64)
  }
}
