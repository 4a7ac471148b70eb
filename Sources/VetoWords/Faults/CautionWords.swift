import VetoModel

extension Words {
  func reason(_ caution: Caution) -> String {
    switch caution {
    case .hardLinks(let count):
      pick(
        fr: "enregistré. Le fichier avait \(count) noms (liens physiques) ; les autres gardent"
          + " l'ancien texte.",
        en: "saved. The file had \(count) names (hard links); the others keep what it said before.")
    case .networkFolder(let kind):
      pick(
        fr: "ce dossier est sur un réseau (\(kind)), où les verrous sont incertains. Enregistrez"
          + " depuis une machine à la fois.",
        en: "this folder is on a network (\(kind)), where locks may not hold. Save on one machine"
          + " at a time.")
    case .unconfirmed:
      pick(
        fr: "enregistré, mais le disque ne l'a pas confirmé. Une coupure de courant maintenant"
          + " pourrait ramener l'ancien fichier.",
        en: "saved, but the disk did not confirm it. A power cut now could bring the old file"
          + " back.")
    case .readableByOthers:
      pick(
        fr: "d'autres utilisateurs de cette machine peuvent lire ce fichier. « chmod 600 » vous"
          + " le réserve.",
        en: "other users of this machine can read this file. \"chmod 600\" keeps it to yourself.")
    case .ownerNotKept:
      pick(
        fr: "enregistré, mais le système n'a pas laissé Veto garder le propriétaire du fichier."
          + " Vérifiez qui peut le lire.",
        en: "saved, but the system did not let Veto keep the file's owner. Check who may read it.")
    case .attributesNotKept(let names):
      pick(
        fr: "enregistré, mais le système n'a pas laissé Veto garder ce qui va avec ce fichier :"
          + " \(names.joined(separator: ", ")). Vérifiez qui peut le lire.",
        en: "saved, but the system did not let Veto keep what else belongs to this file:"
          + " \(names.joined(separator: ", ")). Check who may read it.")
    case .notLockable:
      pick(
        fr: "ce dossier ne peut pas être verrouillé. Enregistrez depuis un seul Veto à la fois.",
        en: "this folder can't be locked. Save from one Veto at a time.")
    case .leftoverRemoved(let name):
      pick(
        fr: "\(name), reste d'un enregistrement interrompu, a été effacé. Le fichier est entier.",
        en: "\(name), left by a save that was interrupted, was removed. The file is whole.")
    case .generationNotKept(let error):
      pick(
        fr: "enregistré, mais aucune copie n'a pu être gardée ici" + inBrackets(error)
          + ". « veto doctor » en dit plus.",
        en: "saved, but no copy of it could be kept here" + inBrackets(error)
          + ". \"veto doctor\" says more.")
    case .fileGone:
      pick(
        fr: "ce fichier a disparu, mais Veto en a gardé des copies. « veto restore » les montre ;"
          + " sans elles, Veto repart de zéro.",
        en: "this file is gone, though Veto has kept copies of it. \"veto restore\" lists them;"
          + " without one Veto begins anew.")
    case .conflictCopies(let count):
      (count == 1
        ? pick(fr: "une copie en conflit se trouve", en: "a conflict copy lies")
        : pick(fr: "\(count) copies en conflit se trouvent", en: "\(count) conflict copies lie"))
        + pick(
          fr: " à côté de ce fichier. « veto merge --conflicts » les montre et les réunit.",
          en: " beside this file. \"veto merge --conflicts\" shows and merges what they hold.")
    case .clashes(let count):
      (count == 1
        ? pick(fr: "une valeur a été modifiée", en: "a value was")
        : pick(fr: "\(count) valeurs ont été modifiées", en: "\(count) values were"))
        + pick(
          fr: " à deux endroits ; la plus récente vaut. « veto merge --clashes » montre les deux.",
          en: " changed in two places; the later one holds."
            + " \"veto merge --clashes\" shows both.")
    case .behind(let count):
      (count == 1
        ? pick(
          fr: "une valeur que Veto avait enregistrée ici manque",
          en: "a value that Veto saved here last is")
        : pick(
          fr: "\(count) valeurs que Veto avait enregistrées ici manquent",
          en: "\(count) values that Veto saved here last are"))
        + pick(
          fr: " à ce fichier, ou y sont plus anciennes. Si ce n'était pas voulu,"
            + " « veto restore » montre les copies qui les ont.",
          en: " not in this file, or older in it. If that was not meant,"
            + " \"veto restore\" shows the copies that hold it.")
    case .historyLineUnread:
      pick(
        fr: "cette ligne de l'historique est illisible ; Veto passe par-dessus. Ce qu'elle disait"
          + " ne peut plus être annulé.",
        en: "this line of the history can't be read; Veto passes over it. What it said can't be"
          + " taken back any more.")
    }
  }

  private func inBrackets(_ error: SystemError?) -> String {
    error.map { " (\(reason($0)))" } ?? ""
  }

  func shortReason(_ caution: Caution) -> String {
    switch caution {
    case .hardLinks: pick(fr: "plusieurs noms", en: "several names")
    case .networkFolder: pick(fr: "dossier réseau", en: "network folder")
    case .unconfirmed: pick(fr: "non confirmé", en: "not confirmed")
    case .readableByOthers: pick(fr: "lisible par d'autres", en: "readable by others")
    case .ownerNotKept: pick(fr: "propriétaire changé", en: "owner changed")
    case .attributesNotKept: pick(fr: "attributs perdus", en: "attributes lost")
    case .notLockable: pick(fr: "sans verrou", en: "no lock")
    case .leftoverRemoved: pick(fr: "reste effacé", en: "leftover removed")
    case .generationNotKept: pick(fr: "copie non gardée", en: "no copy kept")
    case .fileGone: pick(fr: "fichier disparu", en: "file is gone")
    case .conflictCopies: pick(fr: "copies en conflit", en: "conflict copies")
    case .clashes: pick(fr: "valeurs en conflit", en: "values differed")
    case .behind: pick(fr: "valeurs manquantes", en: "values missing")
    case .historyLineUnread: pick(fr: "ligne illisible", en: "unreadable line")
    }
  }
}
