import VetoCanvas
import VetoModel
import VetoWords

extension Grid {
  /// The program's name, the moment, and below it the countdown that matters.
  mutating func drawHeader(_ state: AppState, _ layout: Layout) {
    var column = write("Veto", .accent, column: 1, row: 0)
    if let word = state.modeWord {
      column = write(word, .waiting, column: column + 2, row: 0)
    }
    if let elsewhere = state.overdueElsewhere {
      column = write(elsewhere, .overdue, column: column + 2, row: 0)
    }
    let moment =
      layout.isNarrow
      ? state.words.plainDay(state.now.day) : state.words.moment(state.now)
    if column + 2 + moment.displayWidth < size.columns {
      write(moment, .quiet, before: size.columns - 1, row: 0)
    }
    guard state.start == nil else { return }
    drawCountdown(state, layout)
  }

  private mutating func drawCountdown(_ state: AppState, _ layout: Layout) {
    let countdown = state.countdown
    let number = state.words.countdownNumber(countdown)
    guard !number.isEmpty else { return }
    let company = state.companyName
    let (first, second) = state.words.countdownLines(countdown, company: company)
    let role = countdown.role
    let limit = size.columns - 1
    if layout.isLow {
      let end = write(number, role, column: 1, row: 1)
      let short = state.words.countdownShort(countdown, company: company)
      let text = (layout.isNarrow ? short : first).cut(to: max(0, limit - end - 1))
      write(text, .text, column: end + 1, row: 1, limit: limit)
      return
    }
    write(number, role, column: 2, row: 2)
    let column = max(13, 2 + number.displayWidth + 2)
    guard layout.isNarrow else {
      write(first.cut(to: limit - column), .text, column: column, row: 2, limit: limit)
      write(second.cut(to: limit - column), .text, column: column, row: 3, limit: limit)
      return
    }
    for (row, line) in wrap(first, to: limit - column).prefix(2).enumerated() {
      write(line, .text, column: column, row: 2 + row, limit: limit)
    }
  }
}

extension AppState {
  /// What keeps the file from being written; nil if nothing does.
  var modeWord: String? {
    switch mode {
    case .normal: nil
    case .demo: words.demo
    case .readOnly, .newerFile, .madeReadOnly, .damaged: words.readOnly
    }
  }

  // Whatever is selected, something late on another case is named.
  fileprivate var overdueElsewhere: String? {
    let interest = procedureOfInterest
    let isSelected = { (item: NextItem) in
      item.account.id == account?.id && item.procedure.id == interest?.id
    }
    let isSelectedLate = account.map { account in
      interest.map { tracker.status(account, $0).severity == .overdue } ?? false
    }
    let others = overdueCases.count - (isSelectedLate == true ? 1 : 0)
    guard let first = overdueCases.first(where: { !isSelected($0) }),
      case .overdue(let from) = first.why,
      let platform = catalogue.platform(first.account.id.platform)
    else { return nil }
    return words.overdueElsewhere(
      "\(platform.name[words.language]) \(shownLabel(first.account))",
      days: from.days(until: now.day) + 1,
      others: others - 1)
  }

  /// The company as people know it: the group's name, or the platform's.
  var companyName: String {
    guard let platform else { return "" }
    // WhatsApp answers for itself; Facebook and Instagram have Meta answer.
    let name = catalogue.group(ofPlatform: platform.id)?.name[words.language] ?? ""
    let answers = platform.controller?.name.hasPrefix(name) ?? false && !name.isEmpty
    return answers ? name : platform.name[words.language]
  }
}

extension Countdown {
  var role: Role {
    switch self {
    case .toCutOff, .toOwnDate, .onCutOff, .toAnswer, .answerDisputed: .waiting
    case .overdue: .overdue
    case .afterCutOff, .none: .heading
    case .afterOwnDate, .yourTurn: .yours
    case .afterComplaint(_, let days): days < 0 ? .yours : .waiting
    }
  }
}

extension Status {
  /// How a state looks: green only for done, yellow for waiting, red only for overdue.
  var role: Role {
    switch self {
    case .ended, .standing, .notStarted: .quiet
    case .done: .done
    case .checkAgain, .yourTurn, .complain: .yours
    case .sent, .complained: .waiting
    case .overdue: .overdue
    case .started: .accent
    case .covered(_, let status): status.role
    }
  }
}
