import VetoModel

extension Words {
  /// What could not be done.
  func reason(_ operation: Operation) -> String {
    switch operation {
    case .read: pick(fr: "lecture impossible", en: "Veto could not read this")
    case .save: pick(fr: "enregistrement impossible", en: "Veto could not save this")
    case .makeFolder:
      pick(fr: "création du dossier impossible", en: "Veto could not make its folder")
    case .lock: pick(fr: "verrouillage du dossier impossible", en: "Veto could not lock its folder")
    }
  }

  /// What the system answered.
  func reason(_ error: SystemError) -> String {
    switch error {
    case .missing:
      pick(fr: "ce fichier ou ce dossier n'existe pas", en: "there is no such file or folder")
    case .notAllowed: pick(fr: "le système ne l'autorise pas", en: "the system does not allow it")
    case .readOnly:
      pick(fr: "le système de fichiers est en lecture seule", en: "the file system is read-only")
    case .diskFull: pick(fr: "le disque est plein", en: "the disk is full")
    case .quotaFull:
      pick(
        fr: "votre part du disque (quota) est pleine",
        en: "your share of the disk (quota) is full")
    case .fileTooLarge:
      pick(
        fr: "le fichier dépasserait la limite du système",
        en: "the file would be larger than the system's limit")
    case .tooManyOpenFiles: pick(fr: "trop de fichiers sont ouverts", en: "too many files are open")
    case .inputOutput: pick(fr: "le disque signale une erreur", en: "the disk reports an error")
    case .linkLoop:
      pick(
        fr: "ses liens symboliques tournent en boucle",
        en: "its symbolic links lead round in a loop")
    case .nameTooLong: pick(fr: "son nom est trop long", en: "its name is too long")
    case .notAFolder:
      pick(
        fr: "une partie du chemin est un fichier, pas un dossier",
        en: "a part of its path is a file, not a folder")
    case .mountPoint:
      pick(
        fr: "il sert de point de montage et ne peut pas être remplacé",
        en: "it is in use as a mount and can't be replaced")
    case .outOfMemory: pick(fr: "la mémoire est pleine", en: "there is no memory left")
    case .stale:
      pick(fr: "le dossier réseau l'a perdu de vue", en: "the network folder lost sight of it")
    case .other(let number):
      pick(fr: "le système renvoie l'erreur \(number)", en: "the system gave error \(number)")
    }
  }

  /// What can be done against it; of all but reading also that nothing is lost.
  func wayOut(_ error: SystemError, of operation: Operation) -> String {
    let wayOut =
      switch error {
      case .missing: pick(fr: "Vérifiez le chemin.", en: "Check the path.")
      case .notAllowed:
        pick(
          fr: "Vérifiez à qui il appartient, lui et son dossier, et qui peut s'en servir.",
          en: "Check who owns it and its folder, and who may use them.")
      case .readOnly:
        pick(
          fr: "Rendez-le inscriptible, ou choisissez un autre endroit.",
          en: "Make it writable, or choose another place.")
      case .diskFull, .quotaFull:
        pick(fr: "Faites de la place, puis réessayez.", en: "Make room, then try again.")
      case .fileTooLarge:
        pick(
          fr: "Relevez la limite (ulimit -f), puis réessayez.",
          en: "Raise the limit (ulimit -f), then try again.")
      case .tooManyOpenFiles, .outOfMemory:
        pick(
          fr: "Fermez d'autres programmes, puis réessayez.",
          en: "Close other programs, then try again.")
      case .inputOutput:
        pick(
          fr: "Gardez une copie ailleurs : le disque faiblit peut-être.",
          en: "Keep a copy elsewhere: the disk may be failing.")
      case .linkLoop: pick(fr: "Réparez les liens.", en: "Mend the links.")
      case .nameTooLong: pick(fr: "Choisissez un nom plus court.", en: "Choose a shorter name.")
      case .notAFolder: pick(fr: "Choisissez un autre chemin.", en: "Choose another path.")
      case .mountPoint:
        pick(
          fr: "Montez son dossier plutôt que le fichier.",
          en: "Mount its folder instead of the file.")
      case .stale:
        pick(
          fr: "Reconnectez le dossier, puis réessayez.",
          en: "Connect the folder again, then try again.")
      case .other:
        pick(
          fr: "Réessayez, ou choisissez un autre endroit.",
          en: "Try again, or choose another place.")
      }
    return operation == .read
      ? wayOut : pick(fr: "Rien n'a été remplacé. ", en: "Nothing was replaced. ") + wayOut
  }

  func shortReason(_ error: SystemError) -> String {
    switch error {
    case .missing: pick(fr: "introuvable", en: "not found")
    case .notAllowed: pick(fr: "accès refusé", en: "permission denied")
    case .readOnly: pick(fr: "disque en lecture seule", en: "read-only file system")
    case .diskFull: pick(fr: "disque plein", en: "disk full")
    case .quotaFull: pick(fr: "quota dépassé", en: "quota exceeded")
    case .fileTooLarge: pick(fr: "fichier trop grand", en: "file too large")
    case .tooManyOpenFiles: pick(fr: "trop de fichiers ouverts", en: "too many open files")
    case .inputOutput: pick(fr: "erreur du disque", en: "disk error")
    case .linkLoop: pick(fr: "liens en boucle", en: "links in a loop")
    case .nameTooLong: pick(fr: "nom trop long", en: "name too long")
    case .notAFolder: pick(fr: "pas un dossier", en: "not a folder")
    case .mountPoint: pick(fr: "fichier occupé", en: "file is a mount")
    case .outOfMemory: pick(fr: "mémoire pleine", en: "out of memory")
    case .stale: pick(fr: "dossier réseau perdu", en: "network folder lost")
    case .other(let number): pick(fr: "erreur système \(number)", en: "system error \(number)")
    }
  }
}
