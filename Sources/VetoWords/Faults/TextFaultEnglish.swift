import VetoModel

extension TextFault {
  var inEnglish: String {
    switch self {
    case .empty: "the file is empty"
    case .nulBytes: "the file has NUL bytes, as a power cut can leave them"
    case .byteOrderMark: "the file starts with a byte order mark; it must be plain UTF-8"
    case .utf16: "the file is in UTF-16; it must be UTF-8"
    case .invalidUTF8: "this byte is not UTF-8"
    case .tooLarge(let limit): "the file is larger than \(limit >> 20) MiB"
    case .tooDeep(let limit): "brackets are nested more than \(limit) deep"
    case .truncated: "the file ends in the middle"
    case .trailingText: "there is more text after the end"
    case .unexpected(let found, let expected): "\(expected.inEnglish), not \"\(found)\""
    case .badNumber: "this is no number"
    case .badEscape: "no such escape after the backslash"
    case .loneSurrogate: "half a character is escaped here"
    case .nulEscape: "the character U+0000 is not allowed"
    case .controlCharacter(let byte): "the control character \(byte) must be escaped"
    case .duplicateKey(let key): "this key stands twice (\"\(key)\")"
    }
  }
}

extension TextFault.Expected {
  fileprivate var inEnglish: String {
    switch self {
    case .value: "a value is expected here"
    case .key: "a key in quotation marks is expected here"
    case .colon: "\":\" is expected here"
    case .commaOrBrace: "\",\" or \"}\" is expected here"
    case .commaOrBracket: "\",\" or \"]\" is expected here"
    }
  }
}

extension CatalogueFault {
  var inEnglish: String {
    switch self {
    case .badFormat: "this Veto reads catalogues of format 1"
    case .unknownKey(let key): "\"\(key)\" has no place here"
    case .missingKey(let key): "\"\(key)\" is missing here"
    case .wrongType(let kind): "\(kind.inEnglish) is expected here"
    case .emptyText: "this text is empty"
    case .forbiddenCharacter(let number):
      "this text has a hidden character, U+\(String(number, radix: 16, uppercase: true))"
    case .tooWide(let width, let limit): "\(width) columns wide; there is room for \(limit)"
    case .wideCharacter(let character): "\"\(character)\" takes two columns in a terminal"
    case .badID(let id): "\"\(id)\" is no id: lower-case letters, digits and hyphens"
    case .duplicateID(let id): "the id \"\(id)\" stands twice"
    case .unknownTopic(let id): "this group has no topic \"\(id)\""
    case .unknownWord(let word, let known):
      "\"\(word)\" is none of \(known.joined(separator: ", "))"
    case .numberOutOfRange(let range):
      "the number must be from \(range.lowerBound) to \(range.upperBound)"
    case .badURL(let url): "\"\(url)\" is no https address with a host"
    case .badDay(let day): "\"\(day)\" is no day, such as 2025-05-27"
    case .badDate(let date): "\"\(date)\" is no year, month or day, such as 2025-05"
    case .badCountry(let country): "\"\(country)\" is no country code, such as IE"
    case .lastSafeDayAfterDay: "the last safe day is after the announced day"
    case .differingReach(let act): "procedures with the act \"\(act)\" must have one reach"
    }
  }
}

extension CatalogueFault.Kind {
  fileprivate var inEnglish: String {
    switch self {
    case .object: "an object between { and }"
    case .list: "a list between [ and ]"
    case .text: "a text in quotation marks"
    case .wholeNumber: "a whole number"
    case .flag: "true or false"
    }
  }
}
