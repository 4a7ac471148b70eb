import Glibc
import Testing
import VetoModel

@testable import VetoStore

extension FileTests {
  @Suite("The store beside the screen")
  final class Beside {
    let folder: TemporaryFolder
    var progress = Progress()
    var history = History()
    let disk: StoreBeside
    var steps = 0

    init() throws {
      folder = try TemporaryFolder()
      try folder.write("{\"version\": 1}", to: "progress.json")
      var store = ProgressStore(folder("progress.json"), stateFolder: folder("state"))
      progress = try store.open(now: now).progress
      _ = progress.takeAdditions()
      disk = try StoreBeside(store, shown: progress, isWritten: true)
    }

    private func tick(_ number: Int) throws {
      let box = try #require(TickID("facebook.claire/object/s\(number)"))
      progress.apply(
        .tick(box, on: Day(number: 20_700), received: nil),
        by: Author(device: "k7q2", now: now), history: &history)
      let put = progress.takeAdditions()
      let part = try #require(put)
      let new = history.unkept.dropFirst(steps)
      steps += new.count
      disk.ask(.save(part, revision: progress.revision, steps: Array(new)))
    }

    /// All answers up to the first that is the one.
    private func answers(
      until isLast: (StoreBeside.Answer) -> Bool
    ) throws -> [StoreBeside.Answer] {
      var all: [StoreBeside.Answer] = []
      for _ in 0..<500 {
        waitForAny(of: [disk.descriptor], milliseconds: 20)
        all += disk.takeAnswers()
        if all.contains(where: isLast) { return all }
      }
      throw NothingThrown()
    }

    private func saved(_ answers: [StoreBeside.Answer]) -> [Int] {
      answers.compactMap { if case .news(.saved(let saving)) = $0 { saving.revision } else { nil } }
    }

    private func ticks() throws -> Int {
      try ProgressFile(path: folder("progress.json")).load(now: now).progress
        .keys(of: "ticks").count
    }

    @Test func `saves in order, and together what comes while a save is under way`() throws {
      let lock = try LockedFolder(FilePath(folder.path), timeout: .seconds(1))
      for number in 0..<50 { try tick(number) }
      _ = consume lock
      disk.ask(.quit)
      let revisions = saved(try answers { $0 == .mayQuit })
      #expect(revisions.last == progress.revision && revisions == revisions.sorted())
      #expect((1...3).contains(revisions.count))
      #expect(try ticks() == 50)
      #expect(disk.end() == nil)
      let kept = HistoryFile(
        ofProgressFile: folder("progress.json"), stateFolder: folder("state")
      ).read().0.history
      #expect(kept.done.map(\.id) == history.done.map(\.id))
    }

    @Test func `the end saves what was asked for before it`() throws {
      for number in 0..<5 { try tick(number) }
      #expect(disk.end() == nil)
      #expect(try ticks() == 5)
    }

    @Test func `a save that fails is told, tried again, and told at the end`() throws {
      try folder.write("{", to: "progress.json")
      try tick(0)
      let failed = try answers { if case .news(.saveFailed) = $0 { true } else { false } }
      #expect(saved(failed) == [])
      disk.ask(.quit)
      #expect(saved(try answers { $0 == .mayQuit }) == [])
      try folder.write("{\"version\": 1}", to: "progress.json")
      disk.ask(.quit)
      #expect(saved(try answers { $0 == .mayQuit }).last == progress.revision)
      try folder.write("{", to: "progress.json")
      try tick(1)
      #expect(disk.end()?.isDamage == true)
    }

    @Test func `what others write meanwhile is joined, in whatever order both come`() throws {
      var other = ProgressStore(folder("progress.json"), stateFolder: folder("other"))
      var theirs = try other.open(now: now).progress
      for number in 0..<40 {
        try tick(number)
        let address = Address("ticks", "facebook.paul/object/s\(number)", "on")
        theirs.set(.string("2026-09-14"), at: address, now: now + Int64(number), device: "p4ul")
        theirs = try other.save(ProgressStore.Request(theirs, History()), now: now).progress
        for case .news(let news) in disk.takeAnswers() {
          if case .saved(let saving) = news, let joined = saving.joined { progress.take(joined) }
          if case .changed(let joined) = news { progress.take(joined) }
        }
        _ = progress.takeAdditions()
      }
      #expect(disk.end() == nil)
      #expect(try ticks() == 80)
    }

    @Test func `the history tells what another copy did, once it is asked for`() throws {
      try tick(0)
      disk.ask(.quit)
      _ = try answers { $0 == .mayQuit }
      let journal = HistoryFile(
        ofProgressFile: folder("progress.json"), stateFolder: folder("state"))
      try journal.append([.undid(try #require(history.done.last?.id))])
      disk.ask(.readHistory)
      let answers = try answers { if case .news(.historyRead) = $0 { true } else { false } }
      guard case .news(.historyRead(let kept, nil)) = answers.last else {
        Issue.record("no history")
        return
      }
      #expect(kept.done.isEmpty && kept.undone.map(\.id) == history.done.map(\.id))
      #expect(disk.end() == nil)
    }
  }
}
