public import VetoCanvas
public import VetoModel

/// Something that happened, by where it comes from.
public enum Action: Equatable, Sendable {
  /// What a key of the main screen means, or an item of a menu.
  case command(Command)
  /// A key while a form, a menu, a list or a text is open.
  case typed(Key)
  case news(News)
}

/// What comes from outside, without a key.
public enum News: Equatable, Sendable {
  /// Time went by.
  case clock
  /// The terminal has another size.
  case resized(Size)
  case store(StoreNews)
  /// A file that was typed as proof was read: how it can be found again, and its fingerprint.
  case proofRead(Result<Proof, Trouble>)
  case copied(Copying)
  case opened(Opening)
  /// Quitting would leave behind what could not be saved.
  case quitRefused(Trouble)
}

/// Where a copied text went, so that the screen says no more than what is true.
public enum Copying: Hashable, Sendable {
  case program(String)
  /// The terminal was asked and does not say whether it obeyed.
  case terminal
  case failed
}

public enum Opening: Hashable, Sendable {
  case opened, noOpener, refused
}

/// What the program does for the state, outside of it.
public enum Effect: Equatable, Sendable {
  case save
  case saveSettings(Language, masked: Bool)
  case copy(String)
  case open(String)
  case readProof(String)
  /// Puts what is shown in the place of the damaged file, and sets that one aside.
  case restore
  case quit
  case quitUnsaved
  /// Reads what lies around the file: kept copies, conflict copies, clashes.
  case lookAround
  /// Moves conflict copies that were merged out of the way.
  case archive([FileCopy])
  case noteClashes([Clash])
  case forgetClashes([Clash])
  /// Writes a copy of everything to another file.
  case saveCopy(path: String)
}
