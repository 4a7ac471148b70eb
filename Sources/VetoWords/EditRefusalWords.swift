public import VetoModel

// Why an edit is refused, on every road: the screen, the commands and the import.
extension Words {
  /// The reason and the way out, as sentences.
  public func refusal(_ refusal: EditRefusal) -> String {
    "\(sentence(refusal)) \(wayOut(of: refusal))"
  }

  /// The reason alone, as a sentence.
  public func sentence(_ refusal: EditRefusal) -> String { reason(refusal).capitalized + "." }

  /// The reason alone, as what follows a place in a table: no capital, no full stop.
  public func reason(_ refusal: EditRefusal) -> String {
    switch refusal {
    case .dayAhead(let day, _, let today):
      pick(
        fr: "le \(plainDay(day)) est encore à venir : nous sommes le \(plainDay(today))",
        en: "\(plainDay(day)) is still to come: today is \(plainDay(today))")
    case .receivedBeforeSent(let received, let sent):
      pick(
        fr: "reçu le \(plainDay(received)), avant l'envoi du \(plainDay(sent))",
        en: "received on \(plainDay(received)), before it was sent on \(plainDay(sent))")
    case .receivedOfAct:
      pick(
        fr: "cette étape n'est ni un envoi ni une réception",
        en: "this step is neither sent nor received")
    case .outcomeOfOther:
      pick(
        fr: "cette étape n'est pas une réponse de l'entreprise",
        en: "this step is no answer of a company")
    case .outcomeMissing:
      pick(fr: "on ne sait pas ce que dit la réponse", en: "it does not say what the answer was")
    case .caseClosed(let kind):
      pick(fr: "ce cas est clos : \(ending(kind))", en: "this case is closed: \(ending(kind))")
    case .requestAhead(let last):
      pick(fr: "la dernière demande est la n° \(last)", en: "the last request is number \(last)")
    case .timeAhead(let last):
      last == 0
        ? pick(
          fr: "la première fois n'est pas encore cochée", en: "the first time is not ticked yet")
        : pick(fr: "la dernière fois est la n° \(last)", en: "the last time is number \(last)")
    case .noNumberLeft: pick(fr: "il ne reste aucun numéro", en: "no number is left")
    case .unknownStep(let id):
      pick(
        fr: "le catalogue ne connaît pas ici \(quoted(id))",
        en: "the catalogue knows no \(quoted(id)) here")
    case .nameEmpty: pick(fr: "il manque un nom", en: "a name is missing")
    case .nameTaken(let name):
      pick(
        fr: "une personne s'appelle déjà \(quoted(name))",
        en: "a person is called \(quoted(name)) already")
    case .labelEmpty: pick(fr: "il manque un nom de compte", en: "an account name is missing")
    case .labelTaken(let label, _):
      pick(
        fr: "un compte s'appelle déjà \(quoted(label)) ici",
        en: "an account is called \(quoted(label)) here already")
    case .noIDLeft: pick(fr: "trop de noms se ressemblent", en: "too many names are alike")
    case .linkAcrossPeople:
      pick(
        fr: "ces comptes sont de plusieurs personnes : une opposition ne vaut que pour la sienne",
        en: "these accounts are of several people: an objection counts for one's own only")
    case .linkAcrossGroups:
      pick(
        fr: "ces comptes ne sont pas de la même entreprise : ils ne peuvent pas être liés",
        en: "these accounts are not of the same company: they can't be linked")
    case .linkNeedsTwo:
      pick(fr: "il faut deux comptes au moins, ou un nom", en: "it takes two accounts, or a name")
    case .severalCentres(let names):
      pick(
        fr: "ces comptes ont plusieurs noms de comptes liés : \(names.joined(separator: ", "))",
        en: "these accounts have several names of linked accounts: "
          + names.joined(separator: ", "))
    case .gone(let id):
      pick(
        fr: "\(quoted(id)) n'est pas là, ou a été retiré entre-temps",
        en: "\(quoted(id)) is not there, or was removed meanwhile")
    }
  }

  /// What can be done about it, where the road has no way of its own.
  public func wayOut(of refusal: EditRefusal) -> String {
    switch refusal {
    case .dayAhead, .receivedBeforeSent: pick(fr: "Vérifiez les jours.", en: "Check the days.")
    case .receivedOfAct: pick(fr: "Laissez ce jour vide.", en: "Leave that day empty.")
    case .outcomeOfOther: pick(fr: "Laissez le résultat vide.", en: "Leave the outcome empty.")
    case .outcomeMissing:
      pick(
        fr: "Dites accepté, en partie, refusé ou pas concernée.",
        en: "Say accepted, partly, refused or not-concerned.")
    case .caseClosed: pick(fr: "Reprenez-le d'abord.", en: "Take it up again first.")
    case .requestAhead, .timeAhead:
      pick(
        fr: "Prenez le numéro suivant ; la première fois n'a pas de numéro.",
        en: "Take the number that follows; the first time has none.")
    case .noNumberLeft, .unknownStep:
      pick(fr: "Rien n'a été changé.", en: "Nothing was changed.")
    case .nameEmpty, .labelEmpty: pick(fr: "Donnez-en un.", en: "Give one.")
    case .nameTaken, .labelTaken: pick(fr: "Prenez-en un autre.", en: "Take another.")
    case .noIDLeft:
      pick(fr: "Choisissez des noms plus différents.", en: "Choose names that differ more.")
    case .linkAcrossPeople, .linkAcrossGroups:
      pick(fr: "Liez-les séparément.", en: "Link them separately.")
    case .linkNeedsTwo, .severalCentres:
      pick(fr: "Choisissez un nom.", en: "Choose a name.")
    case .gone: pick(fr: "Ajoutez-le d'abord.", en: "Add it first.")
    }
  }
}

extension String {
  /// With a capital at its beginning; what stands there in quotes stays as it is.
  fileprivate var capitalized: String { prefix(1).uppercased() + dropFirst() }
}
