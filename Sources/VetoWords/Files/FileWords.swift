public import VetoModel

// The page about the user's own file: its copies, and what was changed in two places.
extension Words {
  public var fileTitle: String { pick(fr: "Votre fichier", en: "Your file") }
  public var fileAllSaved: String {
    pick(fr: "Tout est enregistré.", en: "Everything is saved.")
  }
  public var fileUnsaved: String {
    pick(fr: "Le dernier changement n'est pas encore enregistré.", en: "Not saved yet.")
  }
  public var fileIsExample: String {
    pick(
      fr: "Ceci est l'exemple : aucun fichier, rien n'est gardé.",
      en: "This is the example: there is no file, nothing is kept.")
  }
  public var enterOffersAnotherPlace: String {
    pick(
      fr: "Entrée propose un autre endroit ; Veto réessaie aussi de lui-même.",
      en: "Enter offers another place; Veto also tries again by itself.")
  }

  // MARK: What was changed in two places

  public func driverSide(ours: Bool) -> String {
    ours
      ? pick(fr: "notre côté (%A)", en: "our side (%A)")
      : pick(fr: "l'autre côté (%B)", en: "the other side (%B)")
  }
  public var clashesHeading: String {
    pick(fr: "Changé à deux endroits", en: "Changed in two places")
  }
  public func keepValue(_ value: String) -> String {
    pick(fr: "Garder : \(value)", en: "Keep: \(value)")
  }
  public func takeOther(_ value: String) -> String {
    pick(fr: "Prendre l'autre : \(value)", en: "Take the other: \(value)")
  }
  public var bothAreSaid: String {
    pick(
      fr: "La plus récente est retenue. L'autre reste ici tant que vous n'avez pas choisi.",
      en: "The later value holds. The other stays here until you choose.")
  }
  public var kept: String { pick(fr: "Gardé.", en: "Kept.") }

  /// `14 September 2026 07:58 UTC, device k7q2`; or this device, or by hand in the file.
  private func set(_ stamp: Stamp, here: String?) -> String {
    let text = stamp.description
    let moment = Day(text.prefix(10)).map { plainDay($0) } ?? String(text.prefix(10))
    let time = text.dropFirst(11).prefix(5)
    let device =
      switch stamp.device {
      case Stamp.hand: pick(fr: "à la main dans le fichier", en: "by hand in the file")
      case here: pick(fr: "cet appareil (\(stamp.device))", en: "this device (\(stamp.device))")
      default: pick(fr: "appareil \(stamp.device)", en: "device \(stamp.device)")
      }
    return "\(moment) \(time) UTC, \(device)"
  }
  public func keptLine(_ value: String, _ stamp: Stamp, here: String?) -> String {
    pick(fr: "retenu : ", en: "kept: ") + "\(value) · \(set(stamp, here: here))"
  }
  public func droppedLine(_ value: String, _ stamp: Stamp, here: String?) -> String {
    pick(fr: "écarté : ", en: "dropped: ") + "\(value) · \(set(stamp, here: here))"
  }

  /// What an address of the progress file is about: "Note · « Envoyer » pour @claire".
  public func place(_ address: Address, _ tracker: Tracker, names: Names) -> String {
    "\(field(address.field)) · \(subject(address.key, tracker, names))"
  }

  private func field(_ name: String) -> String {
    switch name {
    case "on": pick(fr: "Jour", en: "Day")
    case "received": pick(fr: "Reçu le", en: "Received")
    case "skipped": pick(fr: "Passée", en: "Skipped")
    case "outcome": pick(fr: "Réponse", en: "Answer")
    case "note": pick(fr: "Note", en: "Note")
    case "proof": pick(fr: "Preuve", en: "Proof")
    case "name", "label": pick(fr: "Nom", en: "Name")
    case "country": pick(fr: "Pays", en: "Country")
    case "removed": pick(fr: "Retiré", en: "Removed")
    case "owner": pick(fr: "Personne", en: "Person")
    case "centre": pick(fr: "Espace Comptes", en: "Accounts Centre")
    case "emailChanged": pick(fr: "E-mail changé", en: "E-mail changed")
    case "ownDate": pick(fr: "Mon échéance", en: "Own date")
    case "ended": pick(fr: "Clos", en: "Closed")
    default: name
    }
  }

  /// A value of the progress file: a day as days are written, an answer in its word, other text as
  /// it is.
  public func value(_ value: Value, at address: Address) -> String {
    if let day = value.day { return plainDay(day) }
    if address.section == "ticks", address.field == "outcome",
      let outcome = value.text.flatMap(Outcome.init(rawValue:))
    {
      return answer(outcome)
    }
    return switch value {
    case .null: pick(fr: "rien", en: "nothing")
    case .bool(let flag): flag ? pick(fr: "oui", en: "yes") : pick(fr: "non", en: "no")
    case .string(let text): quoted(text)
    default: value.written
    }
  }

  // MARK: Copies

  public var conflictCopiesHeading: String {
    pick(fr: "Copies en conflit", en: "Conflict copies")
  }
  public var generationsHeading: String {
    pick(fr: "Copies gardées", en: "Copies kept")
  }
  public func valuesWouldChange(_ number: Int) -> String {
    if number == 0 { return pick(fr: "rien de nouveau", en: "nothing new") }
    return count(
      number, fr: ("valeur changerait", "valeurs changeraient"),
      en: ("value would change", "values would change"))
  }
  public func wouldChange(_ place: String, from before: String, to after: String) -> String {
    pick(fr: "\(place) : ", en: "\(place): ") + "\(before) → \(after)"
  }
  public func andMore(_ number: Int) -> String {
    pick(fr: "et \(number) de plus", en: "and \(number) more")
  }
  public var mergeCopy: String {
    pick(fr: "Réunir, puis ranger la copie", en: "Merge it, then put the copy away")
  }
  public var leaveCopy: String { pick(fr: "La laisser", en: "Leave it") }
  public func bringBackCopy(_ name: String) -> String {
    pick(fr: "Reprendre la copie \(name)", en: "Bring back the copy \(name)")
  }
  public func copyTitle(_ name: String) -> String {
    pick(fr: "Copie \(name)", en: "Copy \(name)")
  }
  public func broughtBack(_ name: String) -> String {
    pick(
      fr: "Copie \(name) reprise ; u l'annule.", en: "The copy \(name) is back; u takes it back.")
  }
  public func archivedCopies(_ place: String) -> String {
    pick(fr: "Réuni. La copie est rangée : \(place)", en: "Merged. The copy is now \(place)")
  }
  public func leftCopy(_ name: String) -> String {
    pick(fr: "Réuni. La copie reste là : \(name)", en: "Merged. The copy stays: \(name)")
  }
}
