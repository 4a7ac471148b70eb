import VetoModel
import VetoWords

// Where the usual file can't be written: a copy of everything in another place.
extension AppState {
  func saveElsewhereForm(_ path: String) -> Form {
    Form(
      .saveElsewhere, title: words.saveElsewhere, text: words.saveElsewhereText, isNew: true,
      fields: [.text(.file, words.proofLabel, path)])
  }

  /// The other place refused too: another can be typed.
  mutating func receiveCopyFailed(_ trouble: Trouble, _ path: String) {
    var form = saveElsewhereForm(path)
    form.say(
      FormFault(
        trouble.isDamage
          ? words.otherFileHoldsElse : words.notSaved(trouble.shortReason(in: words.language))))
    sheet = .form(form)
  }
}

/// A copy of everything, as it was at that revision.
struct CopySaved: Hashable {
  let path: String
  let revision: Int
}
