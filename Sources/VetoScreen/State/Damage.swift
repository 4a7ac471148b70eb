import VetoModel
import VetoWords

// A damaged file: what is shown instead, and the way back.
extension AppState {
  /// Says that the file is damaged and which copy is shown; nothing is brought back unasked.
  mutating func offerRestoring() {
    guard case .damaged(let trouble, let shown) = mode else { return }
    sheet = .menu(
      Menu(
        title: words.damagedTitle,
        text: trouble.sentence(in: words.language) + "\n" + words.shownInstead(shown),
        items: [.init(words.onlyLook, .nothing), .init(words.bringBack, .restore)]))
  }

  mutating func heardFailure(_ trouble: Trouble) {
    // Tried again and again, it is said once; the last line says it all the time.
    if saving == .failed(trouble) { return }
    saving = .failed(trouble)
    warn(trouble.isDamage ? words.damagedWhileOpen : words.filePageSaysWhatToDo)
  }

  /// The file could be read again: somebody has mended it.
  mutating func heardMended() {
    guard case .damaged = mode else { return }
    mode = .normal
    sheet = nil
  }

  mutating func heardRepair(_ saving: Saving, _ setAside: String?) {
    if case .damaged = mode { mode = .normal }
    heard(saving)
    say(words.repaired(setAside.flatMap { $0.split(separator: "/").last.map(String.init) }))
  }
}
