import Testing
import VetoModel
import VetoWords

struct TroubleWordsTests {
  private static let refusals: [SystemError] = [
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
  private static let tables: [TableFault] =
    [
      .spreadsheetFile, .controlCharacter(7), .strayQuote, .textAfterQuote, .unclosedQuote,
      .cellTooLarge(limit: 4096), .tooManyRows(limit: 100_000), .columnMissing(.platform),
      .columnTwice(.step), .cellWithoutColumn, .lineBreak, .empty(.account),
      .needs(.on, titled: nil), .needs(.step, titled: "STEP"), .personMissing([]),
      .personMissing(["a", "b"]), .ambiguousPerson("x"), .ambiguousAccount("x"),
      .badCountry("x"), .unknownPlatform("x", known: ["a"]),
      .unknownProcedure("x", platform: "p", known: ["a"]),
      .unknownStep("x", procedure: "p", known: ["a"]), .badNumber("send#x"),
      .badDay("x"), .unknownOutcome("x"), .contradiction(row: 3),
    ] + texts.map { .text($0) } + ofEdits.map { .refused($0) }
  private static let ofEdits: [EditRefusal] = [
    .dayAhead(.latest, of: .on, today: .earliest), .receivedBeforeSent(.earliest, sent: .latest),
    .receivedOfAct, .outcomeOfOther, .outcomeMissing, .caseClosed(.notApplicable),
    .caseClosed(.givenUp), .requestAhead(last: 1), .timeAhead(last: 0), .timeAhead(last: 2),
    .noNumberLeft, .unknownStep("x"), .nameEmpty, .nameTaken("x"), .labelEmpty(platform: "x"),
    .labelTaken("x", platform: "y"), .noIDLeft, .linkAcrossPeople, .linkAcrossGroups, .linkNeedsTwo,
    .severalCentres(["x", "y"]), .gone("x"),
  ]
  private static let cautions: [Caution] = [
    .hardLinks(2), .networkFolder("NFS"), .unconfirmed(.inputOutput), .readableByOthers,
    .ownerNotKept, .attributesNotKept(["user.a"]), .notLockable, .leftoverRemoved(".veto-x.tmp"),
    .generationNotKept(.diskFull), .generationNotKept(nil), .fileGone, .conflictCopies(1),
    .conflictCopies(2), .clashes(1), .clashes(2), .behind(1), .behind(2), .historyLineUnread,
  ]

  static let causes: [Cause] =
    [
      .isFolder, .isNoFile, .linkToNowhere("/media/x"), .linkOfOther, .madeReadOnly,
      .locked(seconds: 2), .keepsChanging,
      .writtenWrong, .newerVersion("2"),
      .tooLargeToRead(limit: 16 << 20),
      .configuration(.notAnObject), .configuration(.badValue("language")),
    ] + Operation.allCases.flatMap { deed in refusals.map { .system(deed, $0) } }
    + texts.map { .text($0) } + progress.map { .progress($0) }
    + catalogue.map { .catalogue($0) } + tables.map { .table($0) } + cautions.map { .caution($0) }

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

  @Test func `of a table a sentence names row and column, as a spreadsheet does`() {
    let trouble = Trouble(
      path: "t.csv", cell: Trouble.Cell(row: 3, column: 28, title: "étape"),
      cause: .table(.needs(.procedure, titled: nil)))
    #expect(
      trouble.sentence(in: .english)
        == "t.csv, row 3, column AB (\"étape\"): this needs something in the column"
        + " \"procedure\" too. Fill it in, or empty the row.")
    #expect(
      trouble.sentence(in: .french)
        == "t.csv, ligne 3, colonne AB (« étape ») : il faut aussi remplir la colonne"
        + " « démarche ». Complétez, ou videz la ligne.")
    #expect(
      [1, 26, 27, 702, 703].map { Trouble.Cell(row: 1, column: $0).letters }
        == ["A", "Z", "AA", "ZZ", "AAA"])
  }

  @Test func `a sentence names file, line and column`() {
    let trouble = Trouble(
      path: "progress.json", place: Trouble.Position(line: 3, column: 12),
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
