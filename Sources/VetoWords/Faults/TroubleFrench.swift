import VetoModel

extension Cause {
  /// What follows the file and the place.
  var inFrench: String {
    let nothing = "Veto n'a rien écrit ;"
    switch self {
    case .system(let operation, let error):
      return "\(operation.inFrench) (\(error.inFrench)). \(error.wayOutInFrench(of: operation))"
    case .isFolder:
      return "c'est un dossier. Déplacez-le, ou indiquez un fichier de ce dossier."
    case .isNoFile:
      return "c'est un tube, une socket ou un périphérique."
        + " Déplacez-le, ou indiquez un fichier ordinaire."
    case .linkToNowhere(let folder):
      return "ce lien symbolique mène dans \(folder), qui n'existe pas."
        + " Branchez ou montez ce disque, ou corrigez le lien."
    case .linkOfOther:
      return
        "ce lien symbolique est celui d'un autre, dans un dossier où tout le monde peut écrire."
        + " \(nothing) nommez le vrai fichier."
    case .madeReadOnly:
      return
        "ce fichier est en lecture seule : son propriétaire ne peut pas y écrire. Veto le montre"
        + " et n'écrit rien ; « chmod u+w » permet de nouveau les changements."
    case .locked(let seconds):
      return "un autre Veto enregistre ici et n'a pas fini en \(seconds) s."
        + " \(nothing) réessayez dans un instant."
    case .keepsChanging:
      return "un autre programme ne cesse de modifier ce fichier."
        + " \(nothing) réessayez quand il aura fini."
    case .writtenWrong:
      return "le disque n'a pas rendu ce qui a été écrit."
        + " L'ancien fichier est intact ; choisissez un autre endroit."
    case .tooLargeToRead(let limit):
      return "avec cela, le fichier dépasserait \(limit >> 20) Mio et Veto ne pourrait plus le"
        + " lire. Rien n'a été remplacé ; ajoutez-en moins."
    case .newerVersion(let version):
      return "ce fichier vient d'un Veto plus récent (format \(version))."
        + " Celui-ci peut l'afficher mais n'y écrit rien ; mettez Veto à jour pour continuer."
    case .text(let fault): return "\(fault.inFrench). \(nothing) corrigez le texte."
    case .progress(let fault): return "\(fault.inFrench). \(nothing) corrigez la ligne."
    case .catalogue(let fault):
      return "\(fault.inFrench). Corrigez, puis vérifiez de nouveau le catalogue."
    case .configuration(let fault):
      return "\(fault.inFrench). Veto garde ses propres réglages et ne touche pas au fichier ;"
        + " corrigez-le ou supprimez-le."
    case .table(let fault): return "\(fault.inFrench). \(fault.wayOutInFrench)"
    case .caution(let caution): return caution.inFrench
    }
  }
}

extension Operation {
  fileprivate var inFrench: String {
    switch self {
    case .read: "lecture impossible"
    case .save: "enregistrement impossible"
    case .makeFolder: "création du dossier impossible"
    case .lock: "verrouillage du dossier impossible"
    }
  }
}

extension SystemError {
  fileprivate var inFrench: String {
    switch self {
    case .missing: "ce fichier ou ce dossier n'existe pas"
    case .notAllowed: "le système ne l'autorise pas"
    case .readOnly: "le système de fichiers est en lecture seule"
    case .diskFull: "le disque est plein"
    case .quotaFull: "votre part du disque (quota) est pleine"
    case .fileTooLarge: "le fichier dépasserait la limite du système"
    case .tooManyOpenFiles: "trop de fichiers sont ouverts"
    case .inputOutput: "le disque signale une erreur"
    case .linkLoop: "ses liens symboliques tournent en boucle"
    case .nameTooLong: "son nom est trop long"
    case .notAFolder: "une partie du chemin est un fichier, pas un dossier"
    case .mountPoint: "il sert de point de montage et ne peut pas être remplacé"
    case .outOfMemory: "la mémoire est pleine"
    case .stale: "le dossier réseau l'a perdu de vue"
    case .other(let number): "le système renvoie l'erreur \(number)"
    }
  }

  fileprivate func wayOutInFrench(of operation: Operation) -> String {
    let wayOut =
      switch self {
      case .missing: "Vérifiez le chemin."
      case .notAllowed: "Vérifiez à qui il appartient, lui et son dossier, et qui peut s'en servir."
      case .readOnly: "Rendez-le inscriptible, ou choisissez un autre endroit."
      case .diskFull, .quotaFull: "Faites de la place, puis réessayez."
      case .fileTooLarge: "Relevez la limite (ulimit -f), puis réessayez."
      case .tooManyOpenFiles, .outOfMemory: "Fermez d'autres programmes, puis réessayez."
      case .inputOutput: "Gardez une copie ailleurs : le disque faiblit peut-être."
      case .linkLoop: "Réparez les liens."
      case .nameTooLong: "Choisissez un nom plus court."
      case .notAFolder: "Choisissez un autre chemin."
      case .mountPoint: "Montez son dossier plutôt que le fichier."
      case .stale: "Reconnectez le dossier, puis réessayez."
      case .other: "Réessayez, ou choisissez un autre endroit."
      }
    return operation == .read ? wayOut : "Rien n'a été remplacé. " + wayOut
  }
}

extension ProgressFault {
  fileprivate var inFrench: String {
    switch self {
    case .notAnObject: "un fichier de suivi commence par {"
    case .versionMissing: "« version » manque"
    case .badVersion(let text): "\(text) n'est pas une version de fichier de suivi"
    case .sectionNotObject(let name): "« \(name) » doit contenir ses fiches entre { et }"
    case .recordNotObject(let key): "la fiche « \(key) » doit tenir entre { et }"
    case .badStamp(let text):
      "\(text) n'est pas la date d'une modification, comme \"2026-09-14T07:58:10.112Z k7q2\""
    }
  }
}

extension ConfigurationFault {
  fileprivate var inFrench: String {
    switch self {
    case .notAnObject: "les réglages commencent par {"
    case .badValue(let key): "« \(key) » a une valeur que Veto ne connaît pas"
    }
  }
}

extension Caution {
  fileprivate var inFrench: String {
    switch self {
    case .hardLinks(let count):
      "enregistré. Le fichier avait \(count) noms (liens physiques) ;"
        + " les autres gardent l'ancien texte."
    case .networkFolder(let kind):
      "ce dossier est sur un réseau (\(kind)), où les verrous sont incertains."
        + " Enregistrez depuis une machine à la fois."
    case .unconfirmed:
      "enregistré, mais le disque ne l'a pas confirmé."
        + " Une coupure de courant maintenant pourrait ramener l'ancien fichier."
    case .readableByOthers:
      "d'autres utilisateurs de cette machine peuvent lire ce fichier."
        + " « chmod 600 » vous le réserve."
    case .ownerNotKept:
      "enregistré, mais le système n'a pas laissé Veto garder le propriétaire du fichier."
        + " Vérifiez qui peut le lire."
    case .attributesNotKept(let names):
      "enregistré, mais le système n'a pas laissé Veto garder ce qui va avec ce fichier :"
        + " \(names.joined(separator: ", ")). Vérifiez qui peut le lire."
    case .notLockable:
      "ce dossier ne peut pas être verrouillé. Enregistrez depuis un seul Veto à la fois."
    case .leftoverRemoved(let name):
      "\(name), reste d'un enregistrement interrompu, a été effacé. Le fichier est entier."
    case .generationNotKept(let error):
      "enregistré, mais aucune copie n'a pu être gardée ici"
        + (error.map { " (\($0.inFrench))" } ?? "") + ". « veto doctor » en dit plus."
    case .fileGone:
      "ce fichier a disparu, mais Veto en a gardé des copies."
        + " « veto restore » les montre ; sans elles, Veto repart de zéro."
    case .conflictCopies(let count):
      (count == 1
        ? "une copie en conflit se trouve" : "\(count) copies en conflit se trouvent")
        + " à côté de ce fichier. « veto merge --conflicts » les montre et les réunit."
    case .clashes(let count):
      (count == 1 ? "une valeur a été modifiée" : "\(count) valeurs ont été modifiées")
        + " à deux endroits ; la plus récente vaut."
        + " « veto merge --clashes » montre les deux."
    case .behind(let count):
      (count == 1
        ? "une valeur que Veto avait enregistrée ici manque"
        : "\(count) valeurs que Veto avait enregistrées ici manquent")
        + " à ce fichier, ou y sont plus anciennes."
        + " Si ce n'était pas voulu, « veto restore » montre les copies qui les ont."
    case .historyLineUnread:
      "cette ligne de l'historique est illisible ; Veto passe par-dessus."
        + " Ce qu'elle disait ne peut plus être annulé."
    }
  }
}
