import VetoCanvas
import VetoModel
public import VetoWords

extension Grid {
  /// The program's name, the moment, and below it what there is to say of the case.
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
    drawHeadline(state, layout)
  }

  // Whole sentences or none: what does not fit is left to the details.
  private mutating func drawHeadline(_ state: AppState, _ layout: Layout) {
    guard let headline = state.headline else { return }
    let text = state.headlineText(headline)
    let role = headline.state.role
    let limit = size.columns - 1
    let isInline = layout.isNarrow || layout.isLow
    let left = layout.isLow ? 1 : 2
    let column = isInline ? left : max(13, left + text.number.displayWidth + 2)
    let lines = text.lines(
      width: limit - column, rows: layout.isLow ? 1 : 3, isInline: isInline)
    for (row, line) in lines.enumerated() {
      write(line, .text, column: column, row: (layout.isLow ? 1 : 2) + row, limit: limit)
    }
    write(text.number, role, column: left, row: layout.isLow ? 1 : 2, limit: limit)
  }
}

extension HeadlineText {
  /// As many whole sentences as fit, the essential ones at least, or else the short form.
  func lines(width: Int, rows: Int, isInline: Bool) -> [String] {
    let lead = isInline ? number + " " : ""
    for count in stride(from: sentences.count, through: essential, by: -1) {
      let shown = sentences.prefix(count)
      let first = wrap(lead + (shown.first ?? ""), to: width)
      let rest = shown.dropFirst().joined(separator: " ")
      let apart = rest.isEmpty ? first : first + wrap(rest, to: width)
      if apart.count <= rows { return apart }
      let together = wrap(lead + shown.joined(separator: " "), to: width)
      if together.count <= rows { return together }
    }
    return Array(wrap(lead + short, to: width).prefix(rows))
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

extension AppState {
  /// What the header says, in words; nil if no platform is selected.
  public var headlineText: HeadlineText? { headline.map { headlineText($0) } }

  func headlineText(_ headline: Headline) -> HeadlineText {
    words.headline(
      headline, company: companyName,
      via: headline.via.flatMap { records.account($0) }.map {
        shownLabel($0).cut(to: HeadlineText.labelWidth)
      }, today: now.day)
  }
}

extension HeadlineText {
  /// Labels have no limit of their own.
  fileprivate static let labelWidth = 30
}

extension Headline.State {
  var role: Role {
    switch self {
    case .toCutOff, .toOwnDate, .onCutOff, .toAnswer, .answerDisputed, .complained,
      .authorityNews:
      .waiting
    case .overdue: .overdue
    case .afterCutOff, .open: .heading
    case .afterOwnDate, .yourTurn, .answered, .lookAgain: .yours
    case .authoritySilent(_, let days): days < 0 ? .yours : .waiting
    case .settled: .done
    case .ended, .standing: .quiet
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
