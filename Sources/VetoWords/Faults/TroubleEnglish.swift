import VetoModel

extension Cause {
  /// What follows the file and the place.
  var inEnglish: String {
    let nothing = "Veto has written nothing;"
    switch self {
    case .system(let operation, let error):
      return "\(operation.inEnglish) (\(error.inEnglish)). \(error.wayOutInEnglish(of: operation))"
    case .isFolder: return "this is a folder. Move it away, or name a file in it."
    case .isNoFile:
      return "this is a pipe, a socket or a device. Move it away, or name a plain file."
    case .linkToNowhere(let folder):
      return "this symbolic link leads into \(folder), which is not there."
        + " Plug in or mount that disk, or mend the link."
    case .linkOfOther:
      return "this symbolic link is another user's, in a folder that everybody may write to."
        + " \(nothing) name the real file."
    case .madeReadOnly:
      return "this file is read-only: its owner may not write it. Veto shows it and writes nothing;"
        + " \"chmod u+w\" allows changes again."
    case .locked(let seconds):
      return "another Veto is saving here and did not finish within \(seconds) s."
        + " \(nothing) try again in a moment."
    case .keepsChanging:
      return "another program keeps writing this file."
        + " \(nothing) try again when that program is done."
    case .writtenWrong:
      return "what the disk gave back is not what was written."
        + " The old file is as it was; choose another place."
    case .tooLargeToRead(let limit):
      return "with this the file would be larger than \(limit >> 20) MiB, and Veto could not read"
        + " it again. Nothing was replaced; take in less."
    case .newerVersion(let version):
      return "a later Veto wrote this file (format \(version))."
        + " This one can show it but writes nothing; update Veto to go on."
    case .text(let fault): return "\(fault.inEnglish). \(nothing) mend the text."
    case .progress(let fault): return "\(fault.inEnglish). \(nothing) mend the line."
    case .catalogue(let fault):
      return "\(fault.inEnglish). Mend it, then check the catalogue again."
    case .configuration(let fault):
      return "\(fault.inEnglish). Veto uses its own settings and leaves the file alone;"
        + " mend it or remove it."
    case .table(let fault): return "\(fault.inEnglish). \(fault.wayOutInEnglish)"
    case .caution(let caution): return caution.inEnglish
    }
  }
}

extension Operation {
  fileprivate var inEnglish: String {
    switch self {
    case .read: "Veto could not read this"
    case .save: "Veto could not save this"
    case .makeFolder: "Veto could not make its folder"
    case .lock: "Veto could not lock its folder"
    }
  }
}

extension SystemError {
  fileprivate var inEnglish: String {
    switch self {
    case .missing: "there is no such file or folder"
    case .notAllowed: "the system does not allow it"
    case .readOnly: "the file system is read-only"
    case .diskFull: "the disk is full"
    case .quotaFull: "your share of the disk (quota) is full"
    case .fileTooLarge: "the file would be larger than the system's limit"
    case .tooManyOpenFiles: "too many files are open"
    case .inputOutput: "the disk reports an error"
    case .linkLoop: "its symbolic links lead round in a loop"
    case .nameTooLong: "its name is too long"
    case .notAFolder: "a part of its path is a file, not a folder"
    case .mountPoint: "it is in use as a mount and can't be replaced"
    case .outOfMemory: "there is no memory left"
    case .stale: "the network folder lost sight of it"
    case .other(let number): "the system gave error \(number)"
    }
  }

  fileprivate func wayOutInEnglish(of operation: Operation) -> String {
    let wayOut =
      switch self {
      case .missing: "Check the path."
      case .notAllowed: "Check who owns it and its folder, and who may use them."
      case .readOnly: "Make it writable, or choose another place."
      case .diskFull, .quotaFull: "Make room, then try again."
      case .fileTooLarge: "Raise the limit (ulimit -f), then try again."
      case .tooManyOpenFiles, .outOfMemory: "Close other programs, then try again."
      case .inputOutput: "Keep a copy elsewhere: the disk may be failing."
      case .linkLoop: "Mend the links."
      case .nameTooLong: "Choose a shorter name."
      case .notAFolder: "Choose another path."
      case .mountPoint: "Mount its folder instead of the file."
      case .stale: "Connect the folder again, then try again."
      case .other: "Try again, or choose another place."
      }
    return operation == .read ? wayOut : "Nothing was replaced. " + wayOut
  }
}

extension ProgressFault {
  fileprivate var inEnglish: String {
    switch self {
    case .notAnObject: "a progress file starts with {"
    case .versionMissing: "\"version\" is missing"
    case .badVersion(let text): "\(text) is no version of a progress file"
    case .sectionNotObject(let name): "\"\(name)\" must be a list of records between { and }"
    case .recordNotObject(let key): "the record \"\(key)\" must stand between { and }"
    case .badStamp(let text):
      "\(text) is no date of a change, such as \"2026-09-14T07:58:10.112Z k7q2\""
    }
  }
}

extension ConfigurationFault {
  fileprivate var inEnglish: String {
    switch self {
    case .notAnObject: "settings start with {"
    case .badValue(let key): "\"\(key)\" has a value that Veto does not know"
    }
  }
}

extension Caution {
  fileprivate var inEnglish: String {
    switch self {
    case .hardLinks(let count):
      "saved. The file had \(count) names (hard links); the others keep what it said before."
    case .networkFolder(let kind):
      "this folder is on a network (\(kind)), where locks may not hold."
        + " Save on one machine at a time."
    case .unconfirmed:
      "saved, but the disk did not confirm it. A power cut now could bring the old file back."
    case .readableByOthers:
      "other users of this machine can read this file. \"chmod 600\" keeps it to yourself."
    case .ownerNotKept:
      "saved, but the system did not let Veto keep the file's owner. Check who may read it."
    case .attributesNotKept(let names):
      "saved, but the system did not let Veto keep what else belongs to this file:"
        + " \(names.joined(separator: ", ")). Check who may read it."
    case .notLockable:
      "this folder can't be locked. Save from one Veto at a time."
    case .leftoverRemoved(let name):
      "\(name), left by a save that was interrupted, was removed. The file is whole."
    case .generationNotKept(let error):
      "saved, but no copy of it could be kept here"
        + (error.map { " (\($0.inEnglish))" } ?? "") + ". \"veto doctor\" says more."
    case .fileGone:
      "this file is gone, though Veto has kept copies of it."
        + " \"veto restore\" lists them; without one Veto begins anew."
    case .conflictCopies(let count):
      (count == 1 ? "a conflict copy lies" : "\(count) conflict copies lie")
        + " beside this file. \"veto merge --conflicts\" shows and merges what they hold."
    case .clashes(let count):
      (count == 1 ? "a value was" : "\(count) values were")
        + " changed in two places; the later one holds."
        + " \"veto merge --clashes\" shows both."
    case .behind(let count):
      (count == 1 ? "a value" : "\(count) values") + " that Veto saved here last"
        + (count == 1 ? " is" : " are") + " not in this file, or older in it."
        + " If that was not meant, \"veto restore\" shows the copies that hold it."
    case .historyLineUnread:
      "this line of the history can't be read; Veto passes over it."
        + " What it said can't be taken back any more."
    }
  }
}
