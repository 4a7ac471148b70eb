import VetoModel

extension Words {
  /// Why a file is not text as JSON wants it.
  func reason(_ fault: TextFault) -> String {
    switch fault {
    case .empty: pick(fr: "le fichier est vide", en: "the file is empty")
    case .nulBytes:
      pick(
        fr: "le fichier contient des octets nuls, comme en laisse une coupure de courant",
        en: "the file has NUL bytes, as a power cut can leave them")
    case .byteOrderMark:
      pick(
        fr: "le fichier commence par une marque d'ordre des octets ; il doit être en UTF-8 simple",
        en: "the file starts with a byte order mark; it must be plain UTF-8")
    case .utf16:
      pick(
        fr: "le fichier est en UTF-16 ; il doit être en UTF-8",
        en: "the file is in UTF-16; it must be UTF-8")
    case .invalidUTF8: pick(fr: "cet octet n'est pas de l'UTF-8", en: "this byte is not UTF-8")
    case .tooLarge(let limit):
      pick(
        fr: "le fichier dépasse \(limit >> 20) Mio",
        en: "the file is larger than \(limit >> 20) MiB")
    case .tooDeep(let limit):
      pick(
        fr: "plus de \(limit) niveaux de crochets ou d'accolades",
        en: "brackets are nested more than \(limit) deep")
    case .truncated: pick(fr: "le fichier s'arrête au milieu", en: "the file ends in the middle")
    case .trailingText:
      pick(fr: "il reste du texte après la fin", en: "there is more text after the end")
    case .unexpected(let found, let expected):
      pick(fr: "\(reason(expected)), pas « \(found) »", en: "\(reason(expected)), not \"\(found)\"")
    case .badNumber: pick(fr: "ce n'est pas un nombre", en: "this is no number")
    case .badEscape:
      pick(
        fr: "cette suite n'existe pas après la barre oblique inverse",
        en: "no such escape after the backslash")
    case .loneSurrogate:
      pick(fr: "il n'y a ici que la moitié d'un caractère", en: "half a character is escaped here")
    case .nulEscape:
      pick(fr: "le caractère U+0000 n'est pas admis", en: "the character U+0000 is not allowed")
    case .controlCharacter(let byte):
      pick(
        fr: "le caractère de contrôle \(byte) doit être écrit avec une barre oblique inverse",
        en: "the control character \(byte) must be escaped")
    case .duplicateKey(let key):
      pick(fr: "cette clé figure deux fois (« \(key) »)", en: "this key stands twice (\"\(key)\")")
    }
  }

  private func reason(_ expected: TextFault.Expected) -> String {
    switch expected {
    case .value: pick(fr: "il faut ici une valeur", en: "a value is expected here")
    case .key:
      pick(
        fr: "il faut ici une clé entre guillemets droits",
        en: "a key in quotation marks is expected here")
    case .colon: pick(fr: "il faut ici « : »", en: "\":\" is expected here")
    case .commaOrBrace:
      pick(fr: "il faut ici « , » ou « } »", en: "\",\" or \"}\" is expected here")
    case .commaOrBracket:
      pick(fr: "il faut ici « , » ou « ] »", en: "\",\" or \"]\" is expected here")
    }
  }

  func reason(_ fault: ProgressFault) -> String {
    switch fault {
    case .notAnObject:
      pick(fr: "un fichier de suivi commence par {", en: "a progress file starts with {")
    case .versionMissing: pick(fr: "« version » manque", en: "\"version\" is missing")
    case .badVersion(let text):
      pick(
        fr: "\(text) n'est pas une version de fichier de suivi",
        en: "\(text) is no version of a progress file")
    case .sectionNotObject(let name):
      pick(
        fr: "« \(name) » doit contenir ses fiches entre { et }",
        en: "\"\(name)\" must be a list of records between { and }")
    case .recordNotObject(let key):
      pick(
        fr: "la fiche « \(key) » doit tenir entre { et }",
        en: "the record \"\(key)\" must stand between { and }")
    case .badStamp(let text):
      pick(
        fr: "\(text) n'est pas la date d'une modification, comme \"2026-09-14T07:58:10.112Z k7q2\"",
        en: "\(text) is no date of a change, such as \"2026-09-14T07:58:10.112Z k7q2\"")
    }
  }

  func reason(_ fault: ConfigurationFault) -> String {
    switch fault {
    case .notAnObject: pick(fr: "les réglages commencent par {", en: "settings start with {")
    case .badValue(let key):
      pick(
        fr: "« \(key) » a une valeur que Veto ne connaît pas",
        en: "\"\(key)\" has a value that Veto does not know")
    }
  }
}
