/// What can go wrong between Veto and a file: where, and why. `VetoWords` makes the sentence.
public struct Trouble: Error, Hashable, Sendable {
  /// The file or folder, as the user would name it.
  public let path: String
  /// Where in the file, for what is wrong with its text.
  public let place: Position?
  /// Where in a table, for what is wrong with one of its cells.
  public let cell: Cell?
  public let cause: Cause

  public init(path: String, place: Position? = nil, cell: Cell? = nil, cause: Cause) {
    self.path = path
    self.place = place
    self.cell = cell
    self.cause = cause
  }

  /// Whether the file is there and its text is damaged: another copy can take its place.
  public var isDamage: Bool {
    switch cause {
    case .text, .progress: true
    default: false
    }
  }

  /// A place in a text file, both counted from 1; the column counts characters.
  public struct Position: Hashable, Sendable {
    public let line: Int
    public let column: Int

    public init(line: Int, column: Int) {
      self.line = line
      self.column = column
    }
  }
}

/// Why something failed, as data; the words for it are in `VetoWords`.
public enum Cause: Error, Hashable, Sendable {
  /// The system refused something that Veto asked of it.
  case system(Operation, SystemError)
  case isFolder
  /// A pipe, a device or a socket stands where a file is expected.
  case isNoFile
  /// A symlink leads into a folder, named here, that is not there.
  case linkToNowhere(String)
  /// Another user's symlink, in a folder that everybody may write to.
  case linkOfOther
  /// The file's owner has taken away the right to write it.
  case madeReadOnly
  /// Another copy of Veto kept the folder locked for that many seconds.
  case locked(seconds: Int)
  /// Another program wrote the file again and again while Veto tried to save.
  case keepsChanging
  /// What was read back after writing is not what was written.
  case writtenWrong
  /// What is to be saved is larger than the limit in bytes: it could not be read again.
  case tooLargeToRead(limit: Int)
  /// The file was written by a later Veto, in a format that this one does not know.
  case newerVersion(String)
  case text(TextFault)
  case progress(ProgressFault)
  case catalogue(CatalogueFault)
  case configuration(ConfigurationFault)
  case table(TableFault)
  /// Nothing failed, but the user should know.
  case caution(Caution)
}

/// What Veto was doing when the system refused.
public enum Operation: CaseIterable, Hashable, Sendable {
  case read, save, makeFolder, lock
}

/// The system's own reason, from `errno`.
public enum SystemError: Error, Hashable, Sendable {
  case missing, notAllowed, readOnly, diskFull, quotaFull
  /// Beyond the limit on file sizes, of the file system or of `ulimit -f`.
  case fileTooLarge
  case tooManyOpenFiles, inputOutput, linkLoop, nameTooLong
  /// A part of the path that should be a folder is none.
  case notAFolder
  /// The file is a mount of its own, as in some containers, and can't be replaced.
  case mountPoint
  case outOfMemory
  /// A network folder whose file went away under the program.
  case stale
  case other(Int32)
}

/// What makes a text no JSON, or JSON that Veto does not accept (RFC 8259, and stricter).
public enum TextFault: Hashable, Sendable {
  case empty
  case nulBytes, byteOrderMark, utf16, invalidUTF8
  /// The limit in bytes.
  case tooLarge(limit: Int)
  /// The limit in levels of brackets.
  case tooDeep(limit: Int)
  case truncated
  case trailingText
  /// The character that stands where another thing must stand.
  case unexpected(String, Expected)
  case badNumber, badEscape, loneSurrogate, nulEscape
  /// A control character that JSON wants escaped within a string.
  case controlCharacter(UInt8)
  case duplicateKey(String)

  public enum Expected: CaseIterable, Hashable, Sendable {
    case value, key, colon, commaOrBrace, commaOrBracket
  }
}

/// What makes a JSON text no progress file.
public enum ProgressFault: Hashable, Sendable {
  case notAnObject, versionMissing
  /// The value that stands there, as it is written.
  case badVersion(String)
  case sectionNotObject(String)
  case recordNotObject(String)
  /// The stamp as it is written.
  case badStamp(String)
}

/// What makes a JSON text no settings file.
public enum ConfigurationFault: Hashable, Sendable {
  case notAnObject
  /// The key whose value Veto does not know.
  case badValue(String)
}

/// What makes a JSON text no catalogue.
public enum CatalogueFault: Hashable, Sendable {
  case badFormat
  case unknownKey(String)
  case missingKey(String)
  case wrongType(Kind)
  case emptyText
  case forbiddenCharacter(UInt32)
  /// In columns of a terminal.
  case tooWide(Int, limit: Int)
  case wideCharacter(String)
  case badID(String)
  case duplicateID(String)
  case unknownTopic(String)
  case unknownWord(String, known: [String])
  case numberOutOfRange(ClosedRange<Int>)
  case badURL(String)
  case badDay(String)
  case badDate(String)
  case badCountry(String)
  case lastSafeDayAfterDay
  /// Procedures with this act could cover each other, but say different things of their reach.
  case differingReach(act: String)
  /// A procedure of this kind has a step that sends, or lacks one.
  case sending(String, sends: Bool)
  /// A procedure of this kind has no step that is needed.
  case noStep(String)

  public enum Kind: CaseIterable, Hashable, Sendable {
    case object, list, text, wholeNumber, flag
  }
}

/// What the user should know of a file that was read or saved.
public enum Caution: Hashable, Sendable {
  /// The other names of the file keep the old content.
  case hardLinks(Int)
  /// The file system's kind: NFS, SMB.
  case networkFolder(String)
  /// Saved, but the system did not confirm that the folder is on the disk.
  case unconfirmed(SystemError)
  case readableByOthers
  case ownerNotKept
  /// The names of extended attributes, an access list among them, that the new file lacks.
  case attributesNotKept([String])
  case notLockable
  /// The name of a half-written file that an interrupted save had left.
  case leftoverRemoved(String)
  /// Saved, but no copy of it could be kept in the state folder; nil if it was no fault of
  /// the system's.
  case generationNotKept(SystemError?)
  /// There is no progress file, though copies of one were kept.
  case fileGone
  /// Copies that a synced folder made when two machines saved at once.
  case conflictCopies(Int)
  /// Values that differed in two copies since they parted.
  case clashes(Int)
  /// So many values that Veto saved here last are not in the file, or are as they were earlier.
  case behind(Int)
  /// A line of the undo history says nothing that Veto can read.
  case historyLineUnread
}
