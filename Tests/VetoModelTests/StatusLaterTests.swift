import Testing
import VetoModel

/// The lower lines of the ladder: sent, ticked through, begun.
struct StatusLaterTests {
  private static func sent() -> Notebook {
    var notebook = Notebook(["facebook.claire"])
    notebook.send("facebook.claire", on: "2026-10-01")
    return notebook
  }

  @Test func `a request that is sent waits, with the menu steps not ticked`() {
    #expect(Self.sent().status("facebook.claire") == .sent(Sample.day("2026-10-01")))
  }

  @Test func `a request is overdue from the day that no reading leaves time`() {
    var notebook = Self.sent()
    notebook.today = Sample.day("2026-11-02")
    #expect(notebook.status("facebook.claire") == .sent(Sample.day("2026-10-01")))
    notebook.today = Sample.day("2026-11-03")
    #expect(
      notebook.status("facebook.claire") == .overdue(from: Sample.day("2026-11-03")))
  }

  @Test func `an overdue request about which a complaint was made is complained`() {
    var notebook = Self.sent()
    notebook.tick("facebook.claire/object/law.complaint", on: "2026-11-10")
    notebook.today = Sample.day("2026-11-23")
    #expect(
      notebook.status("facebook.claire")
        == .complained(Sample.day("2026-11-10"), after: nil))
  }

  @Test func `menus opened and nothing sent is not sent`() {
    var notebook = Notebook(["facebook.claire"])
    notebook.tick("facebook.claire/object/open", on: "2026-10-01")
    notebook.tick("facebook.claire/object/picture", on: "2026-10-01")
    #expect(notebook.status("facebook.claire") == .started(done: 1, of: 3))
  }

  @Test func `a request counts from the day it arrived`() {
    var notebook = Notebook(["facebook.claire"])
    notebook.tick("facebook.claire/object/send", on: "2026-10-01", received: "2026-10-04")
    #expect(notebook.status("facebook.claire") == .sent(Sample.day("2026-10-04")))
  }

  @Test func `an open question is the user's turn until a reply of that day or later`() {
    var notebook = Self.sent()
    notebook.tick("facebook.claire/object/law.question", on: "2026-10-08")
    #expect(
      notebook.status("facebook.claire") == .yourTurn(asked: Sample.day("2026-10-08")))
    notebook.tick("facebook.claire/object/law.reply", on: "2026-10-07")
    #expect(
      notebook.status("facebook.claire") == .yourTurn(asked: Sample.day("2026-10-08")))
    notebook.tick("facebook.claire/object/law.reply", on: "2026-10-08")
    #expect(notebook.status("facebook.claire") == .sent(Sample.day("2026-10-01")))
  }

  @Test func `a question after a complaint is still the user's turn`() {
    var notebook = Self.sent()
    notebook.tick("facebook.claire/object/law.complaint", on: "2026-11-10")
    #expect(
      notebook.status("facebook.claire")
        == .complained(Sample.day("2026-11-10"), after: nil))
    notebook.tick("facebook.claire/object/law.question", on: "2026-11-12")
    #expect(
      notebook.status("facebook.claire") == .yourTurn(asked: Sample.day("2026-11-12")))
  }

  @Test func `a reminder is no complaint`() {
    var notebook = Self.sent()
    notebook.tick("facebook.claire/object/law.reminder", on: "2026-11-10")
    #expect(notebook.status("facebook.claire") == .sent(Sample.day("2026-10-01")))
  }

  @Test func `a complaint before anything is sent changes nothing`() {
    var notebook = Notebook(["facebook.claire"])
    notebook.tick("facebook.claire/object/law.complaint", on: "2026-11-10")
    #expect(notebook.status("facebook.claire") == .notStarted(of: 3))
  }

  @Test func `with nothing to send, every required step makes it done`() {
    var notebook = Notebook(["facebook.claire"])
    notebook.tick("facebook.claire/switch/first", on: "2026-10-02")
    #expect(notebook.status("facebook.claire", "switch") == .started(done: 1, of: 2))
    notebook.tick("facebook.claire/switch/second", on: "2026-10-01")
    #expect(notebook.status("facebook.claire", "switch") == .done(Sample.day("2026-10-02")))
  }

  @Test func `a skipped step counts as settled`() {
    var notebook = Notebook(["facebook.claire"])
    notebook.tick("facebook.claire/switch/first", on: "2026-10-02")
    notebook.make(.skip(Sample.box("facebook.claire/switch/second")))
    #expect(notebook.status("facebook.claire", "switch") == .done(Sample.day("2026-10-02")))
  }

  @Test func `steps that are all skipped are done on no day`() {
    var notebook = Notebook(["facebook.claire"])
    notebook.make(.skip(Sample.box("facebook.claire/switch/first")))
    notebook.make(.skip(Sample.box("facebook.claire/switch/second")))
    #expect(notebook.status("facebook.claire", "switch") == .done(nil))
  }

  @Test(arguments: [("2027-04-01", false), ("2027-04-02", true)])
  func `a done switch is to check again when its months are over`(day: String, asks: Bool) {
    var notebook = Notebook(["facebook.claire"])
    notebook.tick("facebook.claire/switch/first", on: "2026-10-02")
    notebook.tick("facebook.claire/switch/second", on: "2026-10-02")
    notebook.today = Sample.day(day)
    let look = Status.checkAgain(.time, since: Sample.day("2027-04-02"))
    #expect(
      notebook.status("facebook.claire", "switch")
        == (asks ? look : .done(Sample.day("2026-10-02"))))
  }

  @Test func `a step that is optional begins a case and counts no further`() {
    var notebook = Notebook(["facebook.claire"])
    #expect(notebook.status("facebook.claire", "switch") == .notStarted(of: 2))
    notebook.tick("facebook.claire/switch/more", on: "2026-10-02")
    #expect(notebook.status("facebook.claire", "switch") == .started(done: 0, of: 2))
    notebook.make(.untick(Sample.box("facebook.claire/switch/more")))
    #expect(notebook.status("facebook.claire", "switch") == .notStarted(of: 2))
  }
}
