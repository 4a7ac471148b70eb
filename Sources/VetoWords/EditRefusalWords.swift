public import VetoModel

// Why an edit is refused, on every road: the screen, the commands and the import.
extension Words {
  /// The reason and the way out, as sentences.
  public func refusal(_ refusal: EditRefusal) -> String {
    "\(sentence(refusal)) \(wayOut(of: refusal))"
  }

  /// The reason alone, as a sentence.
  func sentence(_ refusal: EditRefusal) -> String { reason(refusal).capitalized + "." }

  /// The reason alone, as what follows a place in a table: no capital, no full stop.
  public func reason(_ refusal: EditRefusal) -> String {
    switch refusal {
    case .dayAhead, .receivedBeforeSent, .receivedOfAct, .outcomeOfOther, .outcomeMissing,
      .caseClosed, .requestAhead, .timeAhead, .noNumberLeft, .unknownStep:
      reasonOfBox(refusal)
    case .nameEmpty: say(fr: "il manque un nom", en: "a name is missing")
    case .nameTaken(let name):
      say(
        fr: "une personne s'appelle déjà \(quoted(name))",
        en: "a person is called \(quoted(name)) already")
    case .labelEmpty: say(fr: "il manque un nom de compte", en: "an account name is missing")
    case .labelTaken(let label):
      say(
        fr: "un compte s'appelle déjà \(quoted(label)) ici",
        en: "an account is called \(quoted(label)) here already")
    case .noIDLeft: say(fr: "trop de noms se ressemblent", en: "too many names are alike")
    case .linkAcrossPeople:
      say(
        fr: "ces comptes sont de plusieurs personnes : une opposition ne vaut que pour la sienne",
        en: "these accounts are of several people: an objection counts for one's own only")
    case .linkAcrossGroups:
      say(
        fr: "ces comptes ne sont pas de la même entreprise : ils ne peuvent pas être liés",
        en: "these accounts are not of the same company: they can't be linked")
    case .linkNeedsTwo:
      say(fr: "il faut deux comptes au moins, ou un nom", en: "it takes two accounts, or a name")
    case .severalCentres(let names):
      say(
        fr: "ces comptes ont plusieurs noms de comptes liés : \(names.joined(separator: ", "))",
        en: "these accounts have several names of linked accounts: "
          + names.joined(separator: ", "))
    case .gone(let id):
      say(
        fr: "\(quoted(id)) n'est pas là, ou a été retiré entre-temps",
        en: "\(quoted(id)) is not there, or was removed meanwhile")
    }
  }

  private func reasonOfBox(_ refusal: EditRefusal) -> String {
    switch refusal {
    case .dayAhead(let day, _, let today):
      say(
        fr: "le \(plainDay(day)) est encore à venir : nous sommes le \(plainDay(today))",
        en: "\(plainDay(day)) is still to come: today is \(plainDay(today))")
    case .receivedBeforeSent(let received, let sent):
      say(
        fr: "reçu le \(plainDay(received)), avant l'envoi du \(plainDay(sent))",
        en: "received on \(plainDay(received)), before it was sent on \(plainDay(sent))")
    case .receivedOfAct:
      say(
        fr: "cette étape n'est ni un envoi ni une réception",
        en: "this step is neither sent nor received")
    case .outcomeOfOther:
      say(
        fr: "cette étape n'est pas une réponse de l'entreprise",
        en: "this step is no answer of a company")
    case .outcomeMissing:
      say(fr: "on ne sait pas ce que dit la réponse", en: "it does not say what the answer was")
    case .caseClosed(let kind):
      say(fr: "ce cas est clos : \(ending(kind))", en: "this case is closed: \(ending(kind))")
    case .requestAhead(let last):
      say(fr: "la dernière demande est la n° \(last)", en: "the last request is number \(last)")
    case .timeAhead(let last):
      last == 0
        ? say(
          fr: "la première fois n'est pas encore cochée", en: "the first time is not ticked yet")
        : say(fr: "la dernière fois est la n° \(last)", en: "the last time is number \(last)")
    case .noNumberLeft: say(fr: "il ne reste aucun numéro", en: "no number is left")
    case .unknownStep(let id):
      say(
        fr: "le catalogue ne connaît pas ici \(quoted(id))",
        en: "the catalogue knows no \(quoted(id)) here")
    default: ""
    }
  }

  /// What can be done about it, where the road has no way of its own.
  public func wayOut(of refusal: EditRefusal) -> String {
    switch refusal {
    case .dayAhead, .receivedBeforeSent: say(fr: "Vérifiez les jours.", en: "Check the days.")
    case .receivedOfAct: say(fr: "Laissez ce jour vide.", en: "Leave that day empty.")
    case .outcomeOfOther: say(fr: "Laissez le résultat vide.", en: "Leave the outcome empty.")
    case .outcomeMissing:
      say(
        fr: "Dites accepté, en partie, refusé ou pas concernée.",
        en: "Say accepted, partly, refused or not-concerned.")
    case .caseClosed: say(fr: "Reprenez-le d'abord.", en: "Take it up again first.")
    case .requestAhead, .timeAhead:
      say(
        fr: "Prenez le numéro suivant ; la première fois n'a pas de numéro.",
        en: "Take the number that follows; the first time has none.")
    case .noNumberLeft, .unknownStep:
      say(fr: "Rien n'a été changé.", en: "Nothing was changed.")
    case .nameEmpty, .labelEmpty: say(fr: "Donnez-en un.", en: "Give one.")
    case .nameTaken, .labelTaken: say(fr: "Prenez-en un autre.", en: "Take another.")
    case .noIDLeft:
      say(fr: "Choisissez des noms plus différents.", en: "Choose names that differ more.")
    case .linkAcrossPeople, .linkAcrossGroups:
      say(fr: "Liez-les séparément.", en: "Link them separately.")
    case .linkNeedsTwo, .severalCentres:
      say(fr: "Choisissez un nom.", en: "Choose a name.")
    case .gone: say(fr: "Ajoutez-le d'abord.", en: "Add it first.")
    }
  }
}

extension String {
  /// With a capital at its beginning; what stands there in quotes stays as it is.
  fileprivate var capitalized: String { prefix(1).uppercased() + dropFirst() }
}
