/// Reads the rows of a table: what each of them says, and every fault.
struct ImportReading {
  /// A value that a row says.
  struct Said: Hashable {
    let value: Value
    let row: Int
  }

  let table: NotesTable
  let header: ImportHeader
  let editor: Editor
  private let platforms: [String: Platform]
  private var names: ImportNames

  private(set) var said: [Address: Said] = [:]
  /// The addresses in the order in which the table comes to them.
  private(set) var order: [Address] = []
  /// The keys of the requests that the table says were sent.
  private(set) var sent: Set<String> = []
  private(set) var leftOut: [Import.LeftOut] = []
  private(set) var faults: [Trouble] = []
  var numbers = ImportNumbers()

  init(
    _ table: NotesTable, _ header: ImportHeader, _ editor: Editor
  ) {
    self.table = table
    self.header = header
    self.editor = editor
    self.names = ImportNames(editor.records)
    // An id comes before a name that reads the same.
    var platforms: [String: Platform] = [:]
    let all = editor.catalogue.allPlatforms
    for platform in all {
      for language in Language.allCases { platforms[platform.name[language].folded] = platform }
    }
    for platform in all { platforms[platform.id.folded] = platform }
    self.platforms = platforms
  }

  mutating func readAll() {
    // Who is named anywhere decides whose the rows without a name are.
    for row in table.rows {
      let cells = ImportCells(row, header)
      guard let name = cells[.person], !name.hasBreak else { continue }
      if case .new(let id) = names.person(name) {
        say(.string(name), at: Address("people", id, "name"), .person, cells)
      }
    }
    for row in table.rows { read(ImportCells(row, header)) }
    for (refusal, cell) in numbers.gaps(editor) {
      faults.append(Trouble(path: table.path, cell: cell, cause: .table(.refused(refusal))))
    }
    faults.sort { $0.standsBefore($1) }
  }

  mutating func fault(_ fault: TableFault, _ column: ImportColumn?, _ cells: ImportCells) {
    faults.append(
      Trouble(path: table.path, cell: cells.place(of: column, table), cause: .table(fault)))
  }

  mutating func say(
    _ value: Value, at address: Address, _ column: ImportColumn, _ cells: ImportCells
  ) {
    guard let before = said[address] else {
      said[address] = Said(value: value, row: cells.row.number)
      order.append(address)
      return
    }
    if before.value != value { fault(.contradiction(row: before.row), column, cells) }
  }

  mutating func noteSent(_ key: String) { sent.insert(key) }

  // MARK: A row

  private mutating func read(_ cells: ImportCells) {
    if cells.isEmpty { return }
    for index in cells.row.cells.indices.dropFirst(table.header.count) where cells.row.says(index) {
      let cell = Trouble.Cell(row: cells.row.number, column: index + 1)
      faults.append(Trouble(path: table.path, cell: cell, cause: .table(.cellWithoutColumn)))
    }
    for column in ImportColumn.allCases where column != .note {
      if cells[column]?.hasBreak == true { return fault(.lineBreak, column, cells) }
    }
    let platform = platform(cells)
    let box = platform.flatMap { self.box(cells, $0) }
    let values = RowValues(
      on: day(.on, cells), received: day(.received, cells), outcome: outcome(cells),
      note: cells[.note])
    checkCells(cells)
    let account = account(cells, platform)
    checkBox(values, box, account, cells)
    if let account, let box { note(values, box, account, cells) }
  }

  /// Whose the row is, and which account; nil if it can't be told, or was removed.
  private mutating func account(_ cells: ImportCells, _ platform: Platform?) -> AccountID? {
    guard let owner = person(cells) else { return nil }
    if let country = country(cells) {
      say(.string(country), at: Address("people", owner, "country"), .country, cells)
    }
    guard let platform, let label = cells[.account] else { return nil }
    return account(label, platform, owner, cells)
  }

  /// Nil for a row about a person alone.
  private mutating func platform(_ cells: ImportCells) -> Platform? {
    if cells.isOfPersonAlone { return nil }
    if cells[.account] == nil { fault(.empty(.account), .account, cells) }
    guard let text = cells[.platform] else {
      fault(.empty(.platform), .platform, cells)
      return nil
    }
    if let platform = platforms[text.folded] { return platform }
    fault(
      .unknownPlatform(text, known: editor.catalogue.platformIDs), .platform, cells)
    return nil
  }

  private mutating func person(_ cells: ImportCells) -> String? {
    guard let name = cells[.person] else {
      if let only = names.people.first, names.people.count == 1 { return only }
      let known = editor.records.livePeople.map(\.name)
      fault(.personMissing(known), .person, cells)
      return nil
    }
    switch names.person(name) {
    case .there(let id), .new(let id): return id
    case .removed: leftOut.append(.removed(name, row: cells.row.number))
    case .fault(let found): fault(found, .person, cells)
    }
    return nil
  }

  private mutating func country(_ cells: ImportCells) -> String? {
    guard let text = cells[.country] else { return nil }
    let code = text.uppercased()
    if code.utf8.count == 2, code.utf8.allSatisfy({ (65...90).contains($0) }) { return code }
    fault(.badCountry(text), .country, cells)
    return nil
  }

  private mutating func account(
    _ label: String, _ platform: Platform, _ owner: String, _ cells: ImportCells
  ) -> AccountID? {
    switch names.account(label, on: platform.id, of: owner) {
    case .there(let id): return id
    case .new(let id):
      say(.string(label), at: Address("accounts", id.description, "label"), .account, cells)
      say(.string(owner), at: Address("accounts", id.description, "owner"), .account, cells)
      return id
    case .removed: leftOut.append(.removed(label, row: cells.row.number))
    case .fault(let found): fault(found, .account, cells)
    }
    return nil
  }
}

extension Trouble {
  fileprivate func standsBefore(_ other: Trouble) -> Bool {
    (cell?.row ?? 0, cell?.column ?? 0) < (other.cell?.row ?? 0, other.cell?.column ?? 0)
  }
}
