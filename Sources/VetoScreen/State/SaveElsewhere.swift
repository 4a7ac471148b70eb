import VetoModel
import VetoWords

// Where the usual file can't be written: a copy of everything in another place.
extension AppState {
  mutating func openSaveElsewhere(_ path: String, fault: String? = nil) {
    var form = Form(
      .saveElsewhere, title: words.saveElsewhere, text: words.saveElsewhereText,
      fields: [.text(.file, words.proofLabel, path)])
    form.fault = fault
    sheet = .form(form)
  }

  /// The other place refused too: another can be typed.
  mutating func heardCopyFailed(_ trouble: Trouble, _ path: String) {
    let reason =
      trouble.isDamage
      ? words.otherFileHoldsElse : words.notSaved(trouble.shortReason(in: words.language))
    openSaveElsewhere(path, fault: reason)
  }
}

/// A copy of everything, as it was at that revision.
struct CopySaved: Hashable {
  let path: String
  let revision: Int
}
