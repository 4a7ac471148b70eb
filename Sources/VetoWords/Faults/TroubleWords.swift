public import VetoModel

extension Trouble {
  /// File, place, fault and way out, in one or two sentences.
  public func sentence(in language: Language) -> String {
    switch language {
    case .french: "\(location("ligne", "ligne", "colonne", in: language)) : \(cause.inFrench)"
    case .english: "\(location("line", "row", "column", in: language)): \(cause.inEnglish)"
    }
  }

  /// The reason alone, for the status line: at most 24 columns.
  public func shortReason(in language: Language) -> String {
    let (french, english) = cause.shortReasons
    return switch language {
    case .french: french
    case .english: english
    }
  }

  private func location(
    _ line: String, _ row: String, _ column: String, in language: Language
  ) -> String {
    if let cell {
      let title = cell.title.map { " (\(Words(language).quoted($0)))" } ?? ""
      let letters = cell.letters.map { ", \(column) \($0)\(title)" } ?? ""
      return "\(path), \(row) \(cell.row)\(letters)"
    }
    guard let place else { return path }
    return "\(path), \(line) \(place.line), \(column) \(place.column)"
  }
}

extension Cause {
  fileprivate var shortReasons: (french: String, english: String) {
    switch self {
    case .system(_, let refusal): refusal.shortReasons
    case .isFolder: ("c'est un dossier", "it is a folder")
    case .isNoFile: ("pas un fichier", "not a file")
    case .linkToNowhere: ("lien sans but", "link to nowhere")
    case .linkOfOther: ("lien d'un autre", "another user's link")
    case .madeReadOnly: ("fichier protégé", "file made read-only")
    case .locked: ("verrouillé par un autre", "locked by another Veto")
    case .keepsChanging: ("le fichier change", "the file keeps changing")
    case .writtenWrong: ("écriture infidèle", "written wrongly")
    case .tooLargeToRead: ("fichier trop grand", "file too large")
    case .newerVersion: ("version plus récente", "newer version")
    case .text, .progress: ("fichier abîmé", "damaged file")
    case .catalogue: ("catalogue fautif", "faulty catalogue")
    case .configuration: ("réglage inconnu", "unknown setting")
    case .table: ("tableau fautif", "faulty table")
    case .caution(let caution): caution.shortReasons
    }
  }
}

extension SystemError {
  fileprivate var shortReasons: (french: String, english: String) {
    switch self {
    case .missing: ("introuvable", "not found")
    case .notAllowed: ("accès refusé", "permission denied")
    case .readOnly: ("disque en lecture seule", "read-only file system")
    case .diskFull: ("disque plein", "disk full")
    case .quotaFull: ("quota dépassé", "quota exceeded")
    case .fileTooLarge: ("fichier trop grand", "file too large")
    case .tooManyOpenFiles: ("trop de fichiers ouverts", "too many open files")
    case .inputOutput: ("erreur du disque", "disk error")
    case .linkLoop: ("liens en boucle", "links in a loop")
    case .nameTooLong: ("nom trop long", "name too long")
    case .notAFolder: ("pas un dossier", "not a folder")
    case .mountPoint: ("fichier occupé", "file is a mount")
    case .outOfMemory: ("mémoire pleine", "out of memory")
    case .stale: ("dossier réseau perdu", "network folder lost")
    case .other(let number): ("erreur système \(number)", "system error \(number)")
    }
  }
}

extension Caution {
  fileprivate var shortReasons: (french: String, english: String) {
    switch self {
    case .hardLinks: ("plusieurs noms", "several names")
    case .networkFolder: ("dossier réseau", "network folder")
    case .unconfirmed: ("non confirmé", "not confirmed")
    case .readableByOthers: ("lisible par d'autres", "readable by others")
    case .ownerNotKept: ("propriétaire changé", "owner changed")
    case .attributesNotKept: ("attributs perdus", "attributes lost")
    case .notLockable: ("sans verrou", "no lock")
    case .leftoverRemoved: ("reste effacé", "leftover removed")
    case .generationNotKept: ("copie non gardée", "no copy kept")
    case .fileGone: ("fichier disparu", "file is gone")
    case .conflictCopies: ("copies en conflit", "conflict copies")
    case .clashes: ("valeurs en conflit", "values differed")
    case .behind: ("valeurs manquantes", "values missing")
    case .historyLineUnread: ("ligne illisible", "unreadable line")
    }
  }
}
