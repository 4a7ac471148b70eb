import VetoModel

extension Words {
  /// What could not be done.
  func reason(_ operation: Deed) -> String {
    switch operation {
    case .read: say(fr: "lecture impossible", en: "Veto could not read this")
    case .save: say(fr: "enregistrement impossible", en: "Veto could not save this")
    case .makeFolder:
      say(fr: "création du dossier impossible", en: "Veto could not make its folder")
    case .lock: say(fr: "verrouillage du dossier impossible", en: "Veto could not lock its folder")
    }
  }

  /// What the system answered.
  func reason(_ error: Refusal) -> String {
    switch error {
    case .missing:
      say(fr: "ce fichier ou ce dossier n'existe pas", en: "there is no such file or folder")
    case .notAllowed: say(fr: "le système ne l'autorise pas", en: "the system does not allow it")
    case .readOnly:
      say(fr: "le système de fichiers est en lecture seule", en: "the file system is read-only")
    case .diskFull: say(fr: "le disque est plein", en: "the disk is full")
    case .quotaFull:
      say(
        fr: "votre part du disque (quota) est pleine",
        en: "your share of the disk (quota) is full")
    case .fileTooLarge:
      say(
        fr: "le fichier dépasserait la limite du système",
        en: "the file would be larger than the system's limit")
    case .tooManyOpenFiles: say(fr: "trop de fichiers sont ouverts", en: "too many files are open")
    case .inputOutput: say(fr: "le disque signale une erreur", en: "the disk reports an error")
    case .linkLoop:
      say(
        fr: "ses liens symboliques tournent en boucle",
        en: "its symbolic links lead round in a loop")
    case .nameTooLong: say(fr: "son nom est trop long", en: "its name is too long")
    case .notAFolder:
      say(
        fr: "une partie du chemin est un fichier, pas un dossier",
        en: "a part of its path is a file, not a folder")
    case .mountPoint:
      say(
        fr: "il sert de point de montage et ne peut pas être remplacé",
        en: "it is in use as a mount and can't be replaced")
    case .outOfMemory: say(fr: "la mémoire est pleine", en: "there is no memory left")
    case .stale:
      say(fr: "le dossier réseau l'a perdu de vue", en: "the network folder lost sight of it")
    case .other(let number):
      say(fr: "le système renvoie l'erreur \(number)", en: "the system gave error \(number)")
    }
  }

  /// What can be done against it; of all but reading also that nothing is lost.
  func wayOut(_ error: Refusal, of operation: Deed) -> String {
    let wayOut =
      switch error {
      case .missing: say(fr: "Vérifiez le chemin.", en: "Check the path.")
      case .notAllowed:
        say(
          fr: "Vérifiez à qui il appartient, lui et son dossier, et qui peut s'en servir.",
          en: "Check who owns it and its folder, and who may use them.")
      case .readOnly:
        say(
          fr: "Rendez-le inscriptible, ou choisissez un autre endroit.",
          en: "Make it writable, or choose another place.")
      case .diskFull, .quotaFull:
        say(fr: "Faites de la place, puis réessayez.", en: "Make room, then try again.")
      case .fileTooLarge:
        say(
          fr: "Relevez la limite (ulimit -f), puis réessayez.",
          en: "Raise the limit (ulimit -f), then try again.")
      case .tooManyOpenFiles, .outOfMemory:
        say(
          fr: "Fermez d'autres programmes, puis réessayez.",
          en: "Close other programs, then try again.")
      case .inputOutput:
        say(
          fr: "Gardez une copie ailleurs : le disque faiblit peut-être.",
          en: "Keep a copy elsewhere: the disk may be failing.")
      case .linkLoop: say(fr: "Réparez les liens.", en: "Mend the links.")
      case .nameTooLong: say(fr: "Choisissez un nom plus court.", en: "Choose a shorter name.")
      case .notAFolder: say(fr: "Choisissez un autre chemin.", en: "Choose another path.")
      case .mountPoint:
        say(
          fr: "Montez son dossier plutôt que le fichier.",
          en: "Mount its folder instead of the file.")
      case .stale:
        say(
          fr: "Reconnectez le dossier, puis réessayez.",
          en: "Connect the folder again, then try again.")
      case .other:
        say(
          fr: "Réessayez, ou choisissez un autre endroit.",
          en: "Try again, or choose another place.")
      }
    return operation == .read
      ? wayOut : say(fr: "Rien n'a été remplacé. ", en: "Nothing was replaced. ") + wayOut
  }

  func shortReason(_ error: Refusal) -> String {
    switch error {
    case .missing: say(fr: "introuvable", en: "not found")
    case .notAllowed: say(fr: "accès refusé", en: "permission denied")
    case .readOnly: say(fr: "disque en lecture seule", en: "read-only file system")
    case .diskFull: say(fr: "disque plein", en: "disk full")
    case .quotaFull: say(fr: "quota dépassé", en: "quota exceeded")
    case .fileTooLarge: say(fr: "fichier trop grand", en: "file too large")
    case .tooManyOpenFiles: say(fr: "trop de fichiers ouverts", en: "too many open files")
    case .inputOutput: say(fr: "erreur du disque", en: "disk error")
    case .linkLoop: say(fr: "liens en boucle", en: "links in a loop")
    case .nameTooLong: say(fr: "nom trop long", en: "name too long")
    case .notAFolder: say(fr: "pas un dossier", en: "not a folder")
    case .mountPoint: say(fr: "fichier occupé", en: "file is a mount")
    case .outOfMemory: say(fr: "mémoire pleine", en: "out of memory")
    case .stale: say(fr: "dossier réseau perdu", en: "network folder lost")
    case .other(let number): say(fr: "erreur système \(number)", en: "system error \(number)")
    }
  }
}
