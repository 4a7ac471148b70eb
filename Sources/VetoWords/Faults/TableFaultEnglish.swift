import VetoModel

extension TableFault {
  var inEnglish: String {
    let words = Words(.english)
    switch self {
    case .text(let fault): return fault.inEnglish
    case .spreadsheetFile: return "this is a spreadsheet's own format, not a table as text"
    case .controlCharacter(let number):
      return "the control character U+\(fourDigits(String(number, radix: 16, uppercase: true)))"
        + " has no place in a table"
    case .strayQuote: return "a quotation mark stands in a cell that does not begin with one"
    case .textAfterQuote: return "after this quotation mark the cell must end"
    case .unclosedQuote: return "the quotation mark that opens this cell is never closed"
    case .cellTooLarge(let limit): return "this cell holds more than \(limit) bytes"
    case .tooManyRows(let limit): return "the table has more than \(limit) rows"
    case .columnMissing(let column):
      return "no column is called \(words.quoted(column.title.english))"
    case .columnTwice(let column):
      return "a second column is called \(words.quoted(column.title.english))"
    case .cellWithoutColumn: return "this cell stands under no column's name"
    case .lineBreak: return "only a note can have several lines or tabs"
    case .empty(let column): return "the \(column.title.english) is missing"
    case .needs(let column, let title):
      return "this needs something in the column"
        + " \(words.quoted(title ?? column.title.english)) too"
    case .personMissing(let names):
      return names.isEmpty
        ? "it does not say whose account this is"
        : "it does not say whose account this is: \(names.joined(separator: ", "))"
    case .ambiguousPerson(let text): return "\(words.quoted(text)) can mean several people"
    case .ambiguousAccount(let text): return "\(words.quoted(text)) can mean several accounts"
    case .contradiction(let row): return "row \(row) says something else of the same"
    case .refused(let refusal): return words.reason(refusal)
    case .badCountry, .unknownPlatform, .unknownProcedure, .unknownStep, .badNumber, .badDay,
      .unknownOutcome:
      return ofValueInEnglish(words)
    }
  }

  private func ofValueInEnglish(_ words: Words) -> String {
    switch self {
    case .badCountry(let text): return "\(words.quoted(text)) is no country in two letters"
    case .unknownPlatform(let text, let known):
      return "no platform \(words.quoted(text)). There are: \(known.joined(separator: ", "))"
    case .unknownProcedure(let text, let platform, let known):
      return "no procedure \(words.quoted(text)) on \(platform)."
        + " There are: \(known.joined(separator: ", "))"
    case .unknownStep(let text, let procedure, let known):
      return "no step \(words.quoted(text)) in \(procedure)."
        + " There are: \(known.joined(separator: ", "))"
    case .badNumber(let text):
      return "\(words.quoted(text)): after # a number from 2 on must follow"
    case .badDay(let text): return "\(words.quoted(text)) is no day"
    case .unknownOutcome(let text): return "\(words.quoted(text)) is no outcome"
    default: return ""
    }
  }

  var wayOutInEnglish: String {
    switch self {
    case .text(.tooLarge), .tooManyRows: "Import it in several parts."
    case .text(.empty): "Save the table again."
    case .text, .spreadsheetFile: "Save the table as \"CSV UTF-8\" and import that."
    case .controlCharacter: "Take it out."
    case .strayQuote: "Put the whole cell between quotation marks, and write those within twice."
    case .textAfterQuote, .unclosedQuote: "Write quotation marks within a cell twice."
    case .cellTooLarge: "Shorten it."
    case .columnMissing: "Name the columns in the first row; veto import --help lists them."
    case .columnTwice: "Keep one of the two."
    case .cellWithoutColumn: "Take it out, or put text with separators between quotation marks."
    case .lineBreak: "Put it on one line."
    case .empty, .needs: "Fill it in, or empty the row."
    case .personMissing: "Fill in the column \"person\"."
    case .ambiguousPerson, .ambiguousAccount: "Rename one of them in Veto first."
    case .badCountry: "Write FR, IE or the like."
    case .unknownPlatform, .unknownProcedure, .unknownStep: "Take one of these."
    case .badNumber: "Write object#2, send#2, or no number for the first."
    case .badDay: "Write 2026-11-23, 23/11/2026 or 23 November 2026, without a time."
    case .unknownOutcome:
      "Write accepted, partly, refused or not-concerned."
    case .contradiction: "Keep one of the two; a second time of a step is send#2."
    case .refused(let refusal): Words(.english).wayOut(of: refusal)
    }
  }
}

func fourDigits(_ digits: String) -> String {
  String(repeating: "0", count: max(0, 4 - digits.count)) + digits
}
