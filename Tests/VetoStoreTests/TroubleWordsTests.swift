import Testing
import VetoModel
import VetoWords

struct TroubleWordsTests {
  private static let refusals: [Refusal] = [
    .missing, .notAllowed, .readOnly, .diskFull, .quotaFull, .fileTooLarge, .tooManyOpenFiles,
    .inputOutput, .linkLoop, .nameTooLong, .notAFolder, .mountPoint, .outOfMemory, .stale,
    .other(133),
  ]
  private static let texts: [TextFault] =
    [
      .empty, .nulBytes, .byteOrderMark, .utf16, .invalidUTF8, .tooLarge(limit: 16 << 20),
      .tooDeep(limit: 64), .truncated, .trailingText, .badNumber, .badEscape, .loneSurrogate,
      .nulEscape, .controlCharacter(7), .duplicateKey("on"),
    ] + TextFault.Expected.allCases.map { .unexpected("x", $0) }
  private static let progress: [ProgressFault] = [
    .notAnObject, .versionMissing, .badVersion("0"), .sectionNotObject("people"),
    .recordNotObject("claire"), .badStamp("7"),
  ]
  private static let catalogue: [CatalogueFault] =
    [
      .badFormat, .unknownKey("x"), .missingKey("fr"), .emptyText, .forbiddenCharacter(0x202E),
      .tooWide(30, limit: 28), .wideCharacter("漢"), .badID("É"), .duplicateID("send"),
      .unknownTopic("x"), .unknownWord("x", known: ["a", "b"]), .numberOutOfRange(0...9),
      .badURL("x"), .badDay("x"), .badDate("x"), .badCountry("x"), .lastSafeDayAfterDay,
      .differingReach(act: "x"),
    ] + CatalogueFault.Kind.allCases.map { .wrongType($0) }
  private static let cautions: [Caution] = [
    .hardLinks(2), .networkFolder("NFS"), .unconfirmed(.inputOutput), .readableByOthers,
    .ownerNotKept, .notLockable, .leftoverRemoved(".veto-x.tmp"),
    .generationNotKept(.diskFull), .generationNotKept(nil), .fileGone, .conflictCopies(1),
    .conflictCopies(2), .clashes(1), .clashes(2), .behind(1), .behind(2), .historyLineUnread,
  ]

  static let causes: [Cause] =
    [
      .isFolder, .isNoFile, .linkToNowhere("/media/x"), .locked(seconds: 2), .keepsChanging,
      .writtenWrong, .newerVersion("2"),
      .configuration(.notAnObject), .configuration(.badValue("language")),
    ] + Deed.allCases.flatMap { deed in refusals.map { .system(deed, $0) } }
    + texts.map { .text($0) } + progress.map { .progress($0) }
    + catalogue.map { .catalogue($0) } + cautions.map { .caution($0) }

  @Test func `every cause has a sentence in both languages that names the file and a way out`() {
    for cause in Self.causes {
      let trouble = Trouble(path: "/x/progress.json", cause: cause)
      for language in Language.allCases {
        let sentence = trouble.sentence(in: language)
        #expect(sentence.hasPrefix("/x/progress.json"))
        #expect(sentence.hasSuffix("."))
        #expect(sentence.contains(". "), "no way out: \(sentence)")
        #expect(!sentence.contains(".."), "\(sentence)")
      }
      #expect(trouble.sentence(in: .french) != trouble.sentence(in: .english))
    }
  }

  @Test func `every short reason fits the status line`() {
    for cause in Self.causes {
      for language in Language.allCases {
        let reason = Trouble(path: "p", cause: cause).shortReason(in: language)
        #expect(!reason.isEmpty && reason.count <= 24, "\(reason)")
      }
    }
  }

  @Test func `a sentence names file, line and column`() {
    let trouble = Trouble(
      path: "progress.json", place: Trouble.Place(line: 3, column: 12),
      cause: .text(.duplicateKey("on")))
    #expect(
      trouble.sentence(in: .english)
        == "progress.json, line 3, column 12: this key stands twice (\"on\")."
        + " Veto has written nothing; mend the text.")
    #expect(
      trouble.sentence(in: .french)
        == "progress.json, ligne 3, colonne 12 : cette clé figure deux fois (« on »)."
        + " Veto n'a rien écrit ; corrigez le texte.")
  }
}
