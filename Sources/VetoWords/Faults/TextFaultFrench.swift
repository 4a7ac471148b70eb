import VetoModel

extension TextFault {
  var inFrench: String {
    switch self {
    case .empty: "le fichier est vide"
    case .nulBytes: "le fichier contient des octets nuls, comme en laisse une coupure de courant"
    case .byteOrderMark:
      "le fichier commence par une marque d'ordre des octets ; il doit être en UTF-8 simple"
    case .utf16: "le fichier est en UTF-16 ; il doit être en UTF-8"
    case .invalidUTF8: "cet octet n'est pas de l'UTF-8"
    case .tooLarge(let limit): "le fichier dépasse \(limit >> 20) Mio"
    case .tooDeep(let limit): "plus de \(limit) niveaux de crochets ou d'accolades"
    case .truncated: "le fichier s'arrête au milieu"
    case .trailingText: "il reste du texte après la fin"
    case .unexpected(let found, let expected): "\(expected.inFrench), pas « \(found) »"
    case .badNumber: "ce n'est pas un nombre"
    case .badEscape: "cette suite n'existe pas après la barre oblique inverse"
    case .loneSurrogate: "il n'y a ici que la moitié d'un caractère"
    case .nulEscape: "le caractère U+0000 n'est pas admis"
    case .controlCharacter(let byte):
      "le caractère de contrôle \(byte) doit être écrit avec une barre oblique inverse"
    case .duplicateKey(let key): "cette clé figure deux fois (« \(key) »)"
    }
  }
}

extension TextFault.Expected {
  fileprivate var inFrench: String {
    switch self {
    case .value: "il faut ici une valeur"
    case .key: "il faut ici une clé entre guillemets droits"
    case .colon: "il faut ici « : »"
    case .commaOrBrace: "il faut ici « , » ou « } »"
    case .commaOrBracket: "il faut ici « , » ou « ] »"
    }
  }
}

extension CatalogueFault {
  var inFrench: String {
    switch self {
    case .badFormat: "ce Veto lit les catalogues au format 1"
    case .unknownKey(let key): "« \(key) » n'a pas sa place ici"
    case .missingKey(let key): "« \(key) » manque ici"
    case .wrongType(let kind): "il faut ici \(kind.inFrench)"
    case .emptyText: "ce texte est vide"
    case .forbiddenCharacter(let number):
      "ce texte a un caractère caché, U+\(String(number, radix: 16, uppercase: true))"
    case .tooWide(let width, let limit): "\(width) colonnes de large ; il y a place pour \(limit)"
    case .wideCharacter(let character): "« \(character) » prend deux colonnes dans un terminal"
    case .badID(let id):
      "« \(id) » n'est pas un identifiant : minuscules sans accent, chiffres et traits d'union"
    case .duplicateID(let id): "l'identifiant « \(id) » figure deux fois"
    case .unknownTopic(let id): "ce groupe n'a pas de sujet « \(id) »"
    case .unknownWord(let word, let known):
      "« \(word) » n'est aucun de : \(known.joined(separator: ", "))"
    case .numberOutOfRange(let range):
      "le nombre doit aller de \(range.lowerBound) à \(range.upperBound)"
    case .badURL(let url): "« \(url) » n'est pas une adresse https avec un hôte"
    case .badDay(let day): "« \(day) » n'est pas un jour, comme 2025-05-27"
    case .badDate(let date): "« \(date) » n'est ni une année, ni un mois, ni un jour"
    case .badCountry(let country): "« \(country) » n'est pas un code de pays, comme IE"
    case .lastSafeDayAfterDay: "le dernier jour sûr vient après le jour annoncé"
    case .differingReach(let act):
      "les procédures dont l'acte est « \(act) » doivent avoir la même portée"
    }
  }
}

extension CatalogueFault.Kind {
  fileprivate var inFrench: String {
    switch self {
    case .object: "un objet entre { et }"
    case .list: "une liste entre [ et ]"
    case .text: "un texte entre guillemets droits"
    case .wholeNumber: "un nombre entier"
    case .flag: "true ou false"
    }
  }
}
