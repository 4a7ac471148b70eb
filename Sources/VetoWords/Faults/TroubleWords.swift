public import VetoModel

extension Trouble {
  /// File, place, fault and way out, in one or two sentences.
  public func sentence(in language: Language) -> String {
    let words = Words(language)
    return words.location(of: self) + words.pick(fr: " : ", en: ": ") + words.reason(cause)
  }

  /// The reason alone, for the status line: at most 24 columns.
  public func shortReason(in language: Language) -> String { Words(language).shortReason(cause) }
}

extension Words {
  fileprivate func location(of trouble: Trouble) -> String {
    let column = pick(fr: "colonne", en: "column")
    if let cell = trouble.cell {
      let title = cell.title.map { " (\(quoted($0)))" } ?? ""
      let letters = cell.letters.map { ", \(column) \($0)\(title)" } ?? ""
      return "\(trouble.path), \(pick(fr: "ligne", en: "row")) \(cell.row)\(letters)"
    }
    guard let place = trouble.place else { return trouble.path }
    let line = pick(fr: "ligne", en: "line")
    return "\(trouble.path), \(line) \(place.line), \(column) \(place.column)"
  }

  /// What follows the file and the place.
  fileprivate func reason(_ cause: Cause) -> String {
    let nothing = pick(fr: "Veto n'a rien écrit ;", en: "Veto has written nothing;")
    return switch cause {
    case .system(let operation, let error):
      "\(reason(operation)) (\(reason(error))). \(wayOut(error, of: operation))"
    case .isFolder:
      pick(
        fr: "c'est un dossier. Déplacez-le, ou indiquez un fichier de ce dossier.",
        en: "this is a folder. Move it away, or name a file in it.")
    case .isNoFile:
      pick(
        fr: "c'est un tube, une socket ou un périphérique. Déplacez-le, ou indiquez un fichier"
          + " ordinaire.",
        en: "this is a pipe, a socket or a device. Move it away, or name a plain file.")
    case .linkToNowhere(let folder):
      pick(
        fr: "ce lien symbolique mène dans \(folder), qui n'existe pas. Branchez ou montez ce"
          + " disque, ou corrigez le lien.",
        en: "this symbolic link leads into \(folder), which is not there. Plug in or mount that"
          + " disk, or mend the link.")
    case .linkOfOther:
      pick(
        fr: "ce lien symbolique est celui d'un autre, dans un dossier où tout le monde peut écrire."
          + " Veto n'a rien écrit ; nommez le vrai fichier.",
        en: "this symbolic link is another user's, in a folder that everybody may write to."
          + " Veto has written nothing; name the real file.")
    case .madeReadOnly:
      pick(
        fr: "ce fichier est en lecture seule : son propriétaire ne peut pas y écrire. Veto le"
          + " montre et n'écrit rien ; « chmod u+w » permet de nouveau les changements.",
        en: "this file is read-only: its owner may not write it. Veto shows it and writes nothing;"
          + " \"chmod u+w\" allows changes again.")
    case .locked(let seconds):
      pick(
        fr: "un autre Veto enregistre ici et n'a pas fini en \(seconds) s. \(nothing) réessayez"
          + " dans un instant.",
        en: "another Veto is saving here and did not finish within \(seconds) s. \(nothing) try"
          + " again in a moment.")
    case .keepsChanging:
      pick(
        fr: "un autre programme ne cesse de modifier ce fichier. \(nothing) réessayez quand il"
          + " aura fini.",
        en: "another program keeps writing this file. \(nothing) try again when that program is"
          + " done.")
    case .writtenWrong:
      pick(
        fr: "le disque n'a pas rendu ce qui a été écrit. L'ancien fichier est intact ; choisissez"
          + " un autre endroit.",
        en: "what the disk gave back is not what was written. The old file is as it was; choose"
          + " another place.")
    case .tooLargeToRead(let limit):
      pick(
        fr: "avec cela, le fichier dépasserait \(limit >> 20) Mio et Veto ne pourrait plus le"
          + " lire. Rien n'a été remplacé ; ajoutez-en moins.",
        en: "with this the file would be larger than \(limit >> 20) MiB, and Veto could not read"
          + " it again. Nothing was replaced; take in less.")
    case .newerVersion(let version):
      pick(
        fr: "ce fichier vient d'un Veto plus récent (format \(version)). Celui-ci peut l'afficher"
          + " mais n'y écrit rien ; mettez Veto à jour pour continuer.",
        en: "a later Veto wrote this file (format \(version)). This one can show it but writes"
          + " nothing; update Veto to go on.")
    case .text(let fault):
      pick(
        fr: "\(reason(fault)). \(nothing) corrigez le texte.",
        en: "\(reason(fault)). \(nothing) mend the text.")
    case .progress(let fault):
      pick(
        fr: "\(reason(fault)). \(nothing) corrigez la ligne.",
        en: "\(reason(fault)). \(nothing) mend the line.")
    case .catalogue(let fault):
      pick(
        fr: "\(reason(fault)). Corrigez, puis vérifiez de nouveau le catalogue.",
        en: "\(reason(fault)). Mend it, then check the catalogue again.")
    case .configuration(let fault):
      pick(
        fr: "\(reason(fault)). Veto garde ses propres réglages et ne touche pas au fichier ;"
          + " corrigez-le ou supprimez-le.",
        en: "\(reason(fault)). Veto uses its own settings and leaves the file alone; mend it or"
          + " remove it.")
    case .table(let fault): "\(reason(fault)). \(wayOut(fault))"
    case .caution(let caution): reason(caution)
    }
  }

  fileprivate func shortReason(_ cause: Cause) -> String {
    switch cause {
    case .system(_, let error): shortReason(error)
    case .isFolder: pick(fr: "c'est un dossier", en: "it is a folder")
    case .isNoFile: pick(fr: "pas un fichier", en: "not a file")
    case .linkToNowhere: pick(fr: "lien sans but", en: "link to nowhere")
    case .linkOfOther: pick(fr: "lien d'un autre", en: "another user's link")
    case .madeReadOnly: pick(fr: "fichier protégé", en: "file made read-only")
    case .locked: pick(fr: "verrouillé par un autre", en: "locked by another Veto")
    case .keepsChanging: pick(fr: "le fichier change", en: "the file keeps changing")
    case .writtenWrong: pick(fr: "écriture infidèle", en: "written wrongly")
    case .tooLargeToRead: pick(fr: "fichier trop grand", en: "file too large")
    case .newerVersion: pick(fr: "version plus récente", en: "newer version")
    case .text, .progress: pick(fr: "fichier abîmé", en: "damaged file")
    case .catalogue: pick(fr: "catalogue fautif", en: "faulty catalogue")
    case .configuration: pick(fr: "réglage inconnu", en: "unknown setting")
    case .table: pick(fr: "tableau fautif", en: "faulty table")
    case .caution(let caution): shortReason(caution)
    }
  }
}
