import Testing
import VetoModel

@Suite("The example")
struct DemoTests {
  @Test("has three Facebook accounts of two people, and starts on 20 May 2025 at 18:30")
  func content() {
    let records = Records(Progress.demo(.english))
    #expect(
      records.liveAccounts["facebook"]?.map(\.label) == ["@claire", "@claire.pro", "@jeanne"])
    #expect(records.livePeople.map(\.name) == ["Claire", "Jeanne"])
    #expect(Demo.now.day.description == "2025-05-20")
    #expect((Demo.now.hour, Demo.now.minute) == (18, 30))
  }

  @Test("lies in the past of its own clock")
  func past() {
    for tick in Records(Progress.demo(.french)).ticks.values {
      #expect(tick.on.map { $0 <= Demo.now.day } ?? false)
    }
  }

  @Test("has ids that a label typed anew would get")
  func ids() {
    let none = Notebook([]).records
    for account in Records(Progress.demo(.english)).accounts {
      #expect(
        none.newAccountID(
          platform: account.id.platform, label: account.label, owner: "claire") == account.id)
    }
  }

  @Test("says the same in both languages but for its notes")
  func languages() {
    let (french, english) = (Progress.demo(.french), Progress.demo(.english))
    #expect(french.sections["ticks"] == english.sections["ticks"])
    #expect(french.sections["cases"] != english.sections["cases"])
  }
}
