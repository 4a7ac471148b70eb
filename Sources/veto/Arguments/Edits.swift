import VetoModel
import VetoReports
import VetoWords

extension Context {
  /// The change that an edit makes; what the gate refuses is wrong use of the command line.
  func change(for edit: Edit, _ tracker: Tracker) throws -> Change {
    do throws(EditRefusal) { return try tracker.editor.change(for: edit) } catch {
      throw Failure.refused(error, words)
    }
  }
}

extension Failure {
  static func refused(_ refusal: EditRefusal, _ words: Words) -> Failure {
    .wrongUse(words.refusal(refusal, outcomes: Outcome.allCases.map(\.word)))
  }
}

extension Notes {
  /// Makes the change that an edit is, if it changes anything, and keeps it.
  /// - Returns: whether anything is different now.
  @discardableResult
  mutating func make(_ edit: Edit) throws -> Bool {
    try make(context.change(for: edit, tracker))
  }
}
