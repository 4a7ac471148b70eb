import VetoModel

extension Words {
  func reason(_ fault: TableFault) -> String {
    switch fault {
    case .text(let fault): reason(fault)
    case .spreadsheetFile:
      pick(
        fr: "c'est le format propre à un tableur, pas un tableau en texte",
        en: "this is a spreadsheet's own format, not a table as text")
    case .controlCharacter(let number):
      pick(
        fr: "le caractère de contrôle U+\(fourDigits(number)) n'a pas sa place dans un tableau",
        en: "the control character U+\(fourDigits(number)) has no place in a table")
    case .strayQuote:
      pick(
        fr: "un guillemet se trouve dans une case qui n'en a pas au début",
        en: "a quotation mark stands in a cell that does not begin with one")
    case .textAfterQuote:
      pick(
        fr: "après ce guillemet, la case doit finir",
        en: "after this quotation mark the cell must end")
    case .unclosedQuote:
      pick(
        fr: "le guillemet qui ouvre cette case n'est jamais fermé",
        en: "the quotation mark that opens this cell is never closed")
    case .cellTooLarge(let limit):
      pick(
        fr: "cette case contient plus de \(limit) octets",
        en: "this cell holds more than \(limit) bytes")
    case .tooManyRows(let limit):
      pick(fr: "le tableau a plus de \(limit) lignes", en: "the table has more than \(limit) rows")
    case .columnMissing(let column):
      pick(
        fr: "aucune colonne ne s'appelle \(quoted(column.title[language]))",
        en: "no column is called \(quoted(column.title[language]))")
    case .columnTwice(let column):
      pick(
        fr: "une seconde colonne s'appelle \(quoted(column.title[language]))",
        en: "a second column is called \(quoted(column.title[language]))")
    case .cellWithoutColumn:
      pick(
        fr: "cette case n'est sous aucun nom de colonne",
        en: "this cell stands under no column's name")
    case .lineBreak:
      pick(
        fr: "seule une note peut avoir plusieurs lignes ou des tabulations",
        en: "only a note can have several lines or tabs")
    case .empty(let column):
      pick(
        fr: "il manque ici : \(column.title[language])",
        en: "the \(column.title[language]) is missing")
    case .needs(let column, let title):
      pick(
        fr: "il faut aussi remplir la colonne \(quoted(title ?? column.title[language]))",
        en: "this needs something in the column \(quoted(title ?? column.title[language])) too")
    case .personMissing(let names):
      pick(
        fr: "on ne sait pas de qui est ce compte",
        en: "it does not say whose account this is")
        + (names.isEmpty ? "" : pick(fr: " : ", en: ": ") + names.joined(separator: ", "))
    case .ambiguousPerson(let text):
      pick(
        fr: "\(quoted(text)) peut désigner plusieurs personnes",
        en: "\(quoted(text)) can mean several people")
    case .ambiguousAccount(let text):
      pick(
        fr: "\(quoted(text)) peut désigner plusieurs comptes",
        en: "\(quoted(text)) can mean several accounts")
    case .contradiction(let row):
      pick(
        fr: "la ligne \(row) dit autre chose de la même case",
        en: "row \(row) says something else of the same")
    case .refused(let refusal): reason(refusal)
    case .badCountry(let text):
      pick(
        fr: "\(quoted(text)) n'est pas un pays en deux lettres",
        en: "\(quoted(text)) is no country in two letters")
    case .unknownPlatform(let text, let known):
      pick(
        fr: "pas de plateforme \(quoted(text)). Il y a : \(known.joined(separator: ", "))",
        en: "no platform \(quoted(text)). There are: \(known.joined(separator: ", "))")
    case .unknownProcedure(let text, let platform, let known):
      pick(
        fr: "pas de démarche \(quoted(text)) sur \(platform). Il y a :"
          + " \(known.joined(separator: ", "))",
        en: "no procedure \(quoted(text)) on \(platform). There are:"
          + " \(known.joined(separator: ", "))")
    case .unknownStep(let text, let procedure, let known):
      pick(
        fr: "pas d'étape \(quoted(text)) dans \(procedure). Il y a :"
          + " \(known.joined(separator: ", "))",
        en: "no step \(quoted(text)) in \(procedure). There are: \(known.joined(separator: ", "))")
    case .badNumber(let text):
      pick(
        fr: "\(quoted(text)) : après #, il faut un nombre à partir de 2",
        en: "\(quoted(text)): after # a number from 2 on must follow")
    case .badDay(let text):
      pick(fr: "\(quoted(text)) n'est pas un jour", en: "\(quoted(text)) is not a valid date")
    case .unknownOutcome(let text):
      pick(fr: "\(quoted(text)) n'est pas un résultat", en: "\(quoted(text)) is no outcome")
    }
  }

  func wayOut(_ fault: TableFault) -> String {
    switch fault {
    case .text(.tooLarge), .tooManyRows:
      pick(fr: "Importez-le en plusieurs parties.", en: "Import it in several parts.")
    case .text(.empty): pick(fr: "Enregistrez de nouveau le tableau.", en: "Save the table again.")
    case .text, .spreadsheetFile:
      pick(
        fr: "Enregistrez le tableau en « CSV UTF-8 », puis importez celui-ci.",
        en: "Save the table as \"CSV UTF-8\" and import that.")
    case .controlCharacter: pick(fr: "Retirez-le.", en: "Take it out.")
    case .strayQuote:
      pick(
        fr: "Mettez toute la case entre guillemets droits, et doublez ceux qui sont dedans.",
        en: "Put the whole cell between quotation marks, and write those within twice.")
    case .textAfterQuote, .unclosedQuote:
      pick(
        fr: "Doublez les guillemets droits dans une case.",
        en: "Write quotation marks within a cell twice.")
    case .cellTooLarge: pick(fr: "Raccourcissez-la.", en: "Shorten it.")
    case .columnMissing:
      pick(
        fr: "Nommez les colonnes sur la première ligne ; veto import --help les donne.",
        en: "Name the columns in the first row; veto import --help lists them.")
    case .columnTwice: pick(fr: "Gardez l'une des deux.", en: "Keep one of the two.")
    case .cellWithoutColumn:
      pick(
        fr: "Retirez-la, ou mettez entre guillemets droits un texte avec des séparateurs.",
        en: "Take it out, or put text with separators between quotation marks.")
    case .lineBreak: pick(fr: "Écrivez-le sur une ligne.", en: "Put it on one line.")
    case .empty, .needs:
      pick(fr: "Complétez, ou videz la ligne.", en: "Fill it in, or empty the row.")
    case .personMissing:
      pick(fr: "Remplissez la colonne « personne ».", en: "Fill in the column \"person\".")
    case .ambiguousPerson, .ambiguousAccount:
      pick(fr: "Changez d'abord un de ces noms dans Veto.", en: "Rename one of them in Veto first.")
    case .badCountry: pick(fr: "Écrivez FR, IE ou un autre code.", en: "Write FR, IE or the like.")
    case .unknownPlatform, .unknownProcedure, .unknownStep:
      pick(fr: "Prenez l'un de ceux-là.", en: "Take one of these.")
    case .badNumber:
      pick(
        fr: "Écrivez object#2, send#2, ou rien pour la première fois.",
        en: "Write object#2, send#2, or no number for the first.")
    case .badDay:
      pick(
        fr: "Écrivez 2026-11-23, 23/11/2026 ou 23 novembre 2026, sans heure.",
        en: "Write 2026-11-23, 23/11/2026 or 23 November 2026, without a time.")
    case .unknownOutcome:
      pick(
        fr: "Écrivez accepté, en partie, refusé ou pas concernée.",
        en: "Write accepted, partly, refused or not-concerned.")
    case .contradiction:
      pick(
        fr: "Gardez l'une des deux ; une étape refaite s'écrit send#2.",
        en: "Keep one of the two; a second time of a step is send#2.")
    case .refused(let refusal): wayOut(of: refusal)
    }
  }

  private func fourDigits(_ number: UInt32) -> String {
    let digits = String(number, radix: 16, uppercase: true)
    return String(repeating: "0", count: max(0, 4 - digits.count)) + digits
  }
}
