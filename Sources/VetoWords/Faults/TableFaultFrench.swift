import VetoModel

extension TableFault {
  var inFrench: String {
    let words = Words(.french)
    switch self {
    case .text(let fault): return fault.inFrench
    case .spreadsheetFile: return "c'est le format propre à un tableur, pas un tableau en texte"
    case .controlCharacter(let number):
      return "le caractère de contrôle U+\(fourDigits(String(number, radix: 16, uppercase: true)))"
        + " n'a pas sa place dans un tableau"
    case .strayQuote: return "un guillemet se trouve dans une case qui n'en a pas au début"
    case .textAfterQuote: return "après ce guillemet, la case doit finir"
    case .unclosedQuote: return "le guillemet qui ouvre cette case n'est jamais fermé"
    case .cellTooLarge(let limit): return "cette case contient plus de \(limit) octets"
    case .tooManyRows(let limit): return "le tableau a plus de \(limit) lignes"
    case .columnMissing(let column):
      return "aucune colonne ne s'appelle \(words.quoted(column.title.french))"
    case .columnTwice(let column):
      return "une seconde colonne s'appelle \(words.quoted(column.title.french))"
    case .cellWithoutColumn: return "cette case n'est sous aucun nom de colonne"
    case .lineBreak: return "seule une note peut avoir plusieurs lignes ou des tabulations"
    case .empty(let column): return "il manque ici : \(column.title.french)"
    case .needs(let column, let title):
      return "il faut aussi remplir la colonne \(words.quoted(title ?? column.title.french))"
    case .personMissing(let names):
      return names.isEmpty
        ? "on ne sait pas de qui est ce compte"
        : "on ne sait pas de qui est ce compte : \(names.joined(separator: ", "))"
    case .ambiguousPerson(let text):
      return "\(words.quoted(text)) peut désigner plusieurs personnes"
    case .ambiguousAccount(let text):
      return "\(words.quoted(text)) peut désigner plusieurs comptes"
    case .contradiction(let row): return "la ligne \(row) dit autre chose de la même case"
    case .refused(let refusal): return words.reason(refusal)
    case .badCountry, .unknownPlatform, .unknownProcedure, .unknownStep, .badNumber, .badDay,
      .unknownOutcome:
      return ofValueInFrench(words)
    }
  }

  private func ofValueInFrench(_ words: Words) -> String {
    switch self {
    case .badCountry(let text): return "\(words.quoted(text)) n'est pas un pays en deux lettres"
    case .unknownPlatform(let text, let known):
      return "pas de plateforme \(words.quoted(text)). Il y a : \(known.joined(separator: ", "))"
    case .unknownProcedure(let text, let platform, let known):
      return "pas de démarche \(words.quoted(text)) sur \(platform)."
        + " Il y a : \(known.joined(separator: ", "))"
    case .unknownStep(let text, let procedure, let known):
      return "pas d'étape \(words.quoted(text)) dans \(procedure)."
        + " Il y a : \(known.joined(separator: ", "))"
    case .badNumber(let text):
      return "\(words.quoted(text)) : après #, il faut un nombre à partir de 2"
    case .badDay(let text): return "\(words.quoted(text)) n'est pas un jour"
    case .unknownOutcome(let text): return "\(words.quoted(text)) n'est pas un résultat"
    default: return ""
    }
  }

  var wayOutInFrench: String {
    switch self {
    case .text(.tooLarge), .tooManyRows: "Importez-le en plusieurs parties."
    case .text(.empty): "Enregistrez de nouveau le tableau."
    case .text, .spreadsheetFile:
      "Enregistrez le tableau en « CSV UTF-8 », puis importez celui-ci."
    case .controlCharacter: "Retirez-le."
    case .strayQuote:
      "Mettez toute la case entre guillemets droits, et doublez ceux qui sont dedans."
    case .textAfterQuote, .unclosedQuote: "Doublez les guillemets droits dans une case."
    case .cellTooLarge: "Raccourcissez-la."
    case .columnMissing:
      "Nommez les colonnes sur la première ligne ; veto import --help les donne."
    case .columnTwice: "Gardez l'une des deux."
    case .cellWithoutColumn:
      "Retirez-la, ou mettez entre guillemets droits un texte avec des séparateurs."
    case .lineBreak: "Écrivez-le sur une ligne."
    case .empty, .needs: "Complétez, ou videz la ligne."
    case .personMissing: "Remplissez la colonne « personne »."
    case .ambiguousPerson, .ambiguousAccount: "Changez d'abord un de ces noms dans Veto."
    case .badCountry: "Écrivez FR, IE ou un autre code."
    case .unknownPlatform, .unknownProcedure, .unknownStep: "Prenez l'un de ceux-là."
    case .badNumber: "Écrivez object#2, send#2, ou rien pour la première fois."
    case .badDay: "Écrivez 2026-11-23, 23/11/2026 ou 23 novembre 2026, sans heure."
    case .unknownOutcome:
      "Écrivez accepté, en partie, refusé ou pas concernée."
    case .contradiction: "Gardez l'une des deux ; une étape refaite s'écrit send#2."
    case .refused(let refusal): Words(.french).wayOut(of: refusal)
    }
  }
}
