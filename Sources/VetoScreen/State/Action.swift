public import VetoCanvas
public import VetoModel

/// Something that happened: a key, the clock, the disk.
public enum Action: Equatable, Sendable {
  // On the main screen
  case moved(Move)
  case paneChanged
  case entered
  case boxToggled
  case datesOpened, ownDateOpened, noteOpened, endingOpened
  case addOpened, editOpened
  case linkOpened, copyAsked
  case searchOpened, helpOpened, nextOpened, overviewOpened, fileOpened
  case undone, redone
  case maskToggled, languageChanged
  case quitAsked

  /// A key in a form, a menu, a text or the search.
  case typed(Key)

  // From outside
  case clockMoved
  /// The terminal has another size.
  case resized(Size)
  case saved(Saving)
  case saveFailed(Trouble)
  /// The file was changed by someone else and read again.
  case fileChanged(Progress)
  /// Someone else put the file of a later Veto in its place.
  case newerFileFound(Progress, Trouble)
  /// The file can't be read any more.
  case fileUnreadable(Trouble)
  /// All that can be undone and redone, read before that is done; and what could not be read.
  case historyRead(History, Trouble?)
  /// Every value that differed in two copies since they parted.
  case clashesKnown([Clash])
  /// Every conflict copy of a synced folder that lies beside the file.
  case conflictCopiesKnown([FileCopy])
  case generationsRead([FileCopy])
  /// A conflict copy that was merged: where it is now; nothing where it stays.
  case archived(String, place: String?, Trouble?)
  /// What is shown took the place of a damaged file, which is now there.
  case repaired(Saving, setAside: String?)
  case repairFailed(Trouble)
  case proofRead(TickID, note: String?, file: String, sha256: String?, Trouble?)
  case copied(Copying)
  case opened(Opening)
  /// Quitting would leave behind what could not be saved.
  case quitRefused(Trouble)
  /// All of the notes are whole in another file; the usual one is still not saved.
  case copySaved(String)
  case copyFailed(Trouble, path: String)
}

public enum Move: Hashable, Sendable {
  case up, down, left, right, pageUp, pageDown, first, last
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
  case readProof(TickID, note: String?, file: String)
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
