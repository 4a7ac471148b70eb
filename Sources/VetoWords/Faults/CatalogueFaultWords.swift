import VetoModel

extension Words {
  func reason(_ fault: CatalogueFault) -> String {
    switch fault {
    case .badFormat:
      pick(
        fr: "ce Veto lit les catalogues au format 1",
        en: "this Veto reads catalogues of format 1")
    case .unknownKey(let key):
      pick(fr: "« \(key) » n'a pas sa place ici", en: "\"\(key)\" has no place here")
    case .missingKey(let key): pick(fr: "« \(key) » manque ici", en: "\"\(key)\" is missing here")
    case .wrongType(let kind):
      pick(fr: "il faut ici \(reason(kind))", en: "\(reason(kind)) is expected here")
    case .emptyText: pick(fr: "ce texte est vide", en: "this text is empty")
    case .forbiddenCharacter(let number):
      pick(fr: "ce texte a un caractère caché, U+", en: "this text has a hidden character, U+")
        + String(number, radix: 16, uppercase: true)
    case .tooWide(let width, let limit):
      pick(
        fr: "\(width) colonnes de large ; il y a place pour \(limit)",
        en: "\(width) columns wide; there is room for \(limit)")
    case .wideCharacter(let character):
      pick(
        fr: "« \(character) » prend deux colonnes dans un terminal",
        en: "\"\(character)\" takes two columns in a terminal")
    case .badID(let id):
      pick(
        fr: "« \(id) » n'est pas un identifiant : minuscules sans accent, chiffres et traits"
          + " d'union",
        en: "\"\(id)\" is no id: lower-case letters, digits and hyphens")
    case .duplicateID(let id):
      pick(fr: "l'identifiant « \(id) » figure deux fois", en: "the id \"\(id)\" stands twice")
    case .unknownTopic(let id):
      pick(fr: "ce groupe n'a pas de sujet « \(id) »", en: "this group has no topic \"\(id)\"")
    case .unknownWord(let word, let known):
      pick(
        fr: "« \(word) » n'est aucun de : \(known.joined(separator: ", "))",
        en: "\"\(word)\" is none of \(known.joined(separator: ", "))")
    case .numberOutOfRange(let range):
      pick(
        fr: "le nombre doit aller de \(range.lowerBound) à \(range.upperBound)",
        en: "the number must be from \(range.lowerBound) to \(range.upperBound)")
    case .badURL(let url):
      pick(
        fr: "« \(url) » n'est pas une adresse https avec un hôte",
        en: "\"\(url)\" is no https address with a host")
    case .badDay(let day):
      pick(
        fr: "« \(day) » n'est pas un jour, comme 2025-05-27",
        en: "\"\(day)\" is not a valid date, such as 2025-05-27")
    case .badDate(let date):
      pick(
        fr: "« \(date) » n'est ni une année, ni un mois, ni un jour",
        en: "\"\(date)\" is no year, month or day, such as 2025-05")
    case .badCountry(let country):
      pick(
        fr: "« \(country) » n'est pas un code de pays, comme IE",
        en: "\"\(country)\" is no country code, such as IE")
    case .lastSafeDayAfterDay:
      pick(
        fr: "le dernier jour sûr vient après le jour annoncé",
        en: "the last safe day is after the announced day")
    case .differingReach(let act):
      pick(
        fr: "les procédures dont l'acte est « \(act) » doivent avoir la même portée",
        en: "procedures with the act \"\(act)\" must have one reach")
    case .sending(let kind, sends: true):
      pick(
        fr: "il manque une étape « submit », celle qui envoie, à « \(kind) »",
        en: "\"\(kind)\" lacks a step \"submit\", the one that sends")
    case .sending(let kind, sends: false):
      pick(
        fr: "« \(kind) » n'envoie rien : pas d'étape « submit »",
        en: "\"\(kind)\" sends nothing: no step \"submit\"")
    case .noStep(let kind):
      pick(
        fr: "« \(kind) » veut au moins une étape qui ne soit pas facultative",
        en: "\"\(kind)\" needs at least one step that is not optional")
    }
  }

  private func reason(_ kind: CatalogueFault.Kind) -> String {
    switch kind {
    case .object: pick(fr: "un objet entre { et }", en: "an object between { and }")
    case .list: pick(fr: "une liste entre [ et ]", en: "a list between [ and ]")
    case .text: pick(fr: "un texte entre guillemets droits", en: "a text in quotation marks")
    case .wholeNumber: pick(fr: "un nombre entier", en: "a whole number")
    case .flag: pick(fr: "true ou false", en: "true or false")
    }
  }
}
