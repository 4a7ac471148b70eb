import Testing
import VetoModel

@Suite("A record whose adding was undone")
struct UndoneRecordTests {
  @Test("is as if it had never been, and can be added again under its id")
  func gone() {
    var progress = Progress()
    var history = History()
    let author = Author(device: "test", now: 0)
    let id = AccountID(platform: "facebook", slug: "claire")
    progress.apply(
      .all(
        Change.Name(.accountAdded, id.description),
        [
          .addPerson("claire", name: "Claire", country: "FR"),
          .addAccount(id, label: "@claire", owner: "claire", centre: nil),
        ]), by: author, history: &history)
    #expect(Records(progress).livePeople.count == 1)
    #expect(progress.undo(by: author, history: &history)?.passedOver == [])
    let records = Records(progress)
    #expect(records.livePeople.isEmpty)
    #expect(records.allLiveAccounts.isEmpty)
    #expect(records.newPersonID(name: "Claire") == "claire")
    progress.apply(
      .addPerson("claire", name: "Claire", country: "FR"), by: author, history: &history)
    let again = Records(progress)
    #expect(again.newAccountID(platform: "facebook", label: "@claire", owner: "claire") == id)
  }

  @Test("bears one stamp for all that one change set")
  func oneStamp() {
    var progress = Progress()
    var history = History()
    progress.apply(
      .addPerson("claire", name: "Claire", country: "FR"),
      by: Author(device: "test", now: 7), history: &history)
    let stamps = Set((progress["people", "claire"] ?? [:]).values.map(\.stamp))
    #expect(stamps == [Stamp(milliseconds: 7, device: "test")])
  }
}
