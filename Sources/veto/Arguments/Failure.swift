import ArgumentParser
import Glibc
import VetoModel
import VetoWords

/// Why a command ends without having done what it was asked.
struct Failure: Error {
  /// The exit codes that scripts can rely on (sysexits.h).
  enum Code: Int32 {
    case done = 0
    case due = 1
    case wrongUse = 64
    case damagedData = 65
    case noSuchFile = 66
    case internalError = 70
    case cannotCreate = 73
    case inputOutput = 74
    case tryAgain = 75
  }

  let code: Code
  /// nil if there is nothing to add.
  let sentence: String?

  init(_ code: Code, _ sentence: String?) {
    self.code = code
    self.sentence = sentence
  }

  static func wrongUse(_ sentence: String) -> Failure { Failure(.wrongUse, sentence) }
}

extension Trouble {
  var code: Failure.Code {
    switch cause {
    case .system(.read, .missing): .noSuchFile
    case .isFolder, .isNoFile: .noSuchFile
    case .system(.makeFolder, _), .linkToNowhere, .linkOfOther, .madeReadOnly: .cannotCreate
    case .system(.save, let refusal), .system(.lock, let refusal): refusal.codeOfSave
    case .system: .inputOutput
    case .locked, .keepsChanging: .tryAgain
    case .writtenWrong, .tooLargeToRead: .inputOutput
    case .newerVersion, .text, .progress, .catalogue, .configuration, .table: .damagedData
    case .caution: .internalError
    }
  }
}

extension SystemError {
  // A place where nothing can be made, or a disk that failed in the writing.
  fileprivate var codeOfSave: Failure.Code {
    switch self {
    case .missing, .notAllowed, .readOnly, .notAFolder, .nameTooLong, .linkLoop, .mountPoint:
      .cannotCreate
    default: .inputOutput
    }
  }
}

extension Trouble {
  /// What follows the sentence where a change could not be saved: it is not kept, and another place
  /// will do.
  func otherPlace(_ words: Words) -> String {
    switch cause {
    case .system(.save, _), .system(.makeFolder, _), .system(.lock, _), .writtenWrong,
      .linkToNowhere:
      " " + words.changeNotKept(path, hasFile: access(path, R_OK) == 0)
    default: ""
    }
  }
}
