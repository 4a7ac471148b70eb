/// By when a controller must say what it did with a request (GDPR art. 12(3)).
///
/// One month from receipt, three where an extension was announced within the first; reckoned in
/// whole days by Regulation (EEC, Euratom) 1182/71: the day of receipt is not counted (art. 3(1)),
/// the period ends on the day of the same number or, where that month has none, on its last day
/// (art. 3(2)(c); CJEU C-171/03 *Toeters*, the same text for weeks), and what would end on a
/// Saturday, a Sunday or a public holiday ends on the next working day (art. 3(4)).
public struct AnswerClock: Hashable, Sendable {
  public let received: Day
  /// Where the controller acts, ISO 3166-1 alpha-2: its holidays move the day.
  public let country: String
  /// The day of the same number one or three months after receipt, held to the month's end;
  /// before pauses, weekends and holidays.
  public let nominal: Day
  /// The last day to answer, in the controller's country, with the pauses; nil while a
  /// question is open.
  public let due: Day?
  /// The first day on which no reckoning still leaves time: a complaint about silence can't come
  /// too early then. Nil while a question is open.
  public let overdueFrom: Day?
  /// How `due` comes about.
  public let sum: ClockSum
  /// Every way to reckon it that somebody could defend; the first is the one of `due`. None
  /// while a question is open.
  public let reckonings: [Reckoning]
  /// The day by which an extension had to be announced: the due day of the first month
  /// (art. 12(3), "within one month of receipt"). Nil if no extension was announced, or
  /// a question was open.
  public let noticeBy: Day?
  /// Whether the extension counts.
  public let isExtended: Bool
  /// The extension was announced on that day, after `noticeBy`, and does not count.
  public let announcedTooLate: Day?
  /// The day of a question that is not answered: it is the user's turn.
  public let openQuestion: Day?

  /// The days of receipt that the rules hold for: since the GDPR applies (art. 99(2)).
  public static let range = Day(number: 17_676)...Day(number: 2_567_654)

  /// Two further months that the controller took (GDPR art. 12(3)).
  public enum Extension: Hashable, Sendable {
    /// Announced in time, on a day that nobody noted.
    case inTime
    case announced(Day)
  }

  /// Time in which the controller waited for information that confirms who asks (GDPR art.
  /// 12(6)). The article does not say that the month stands still; authorities have held so.
  public struct Pause: Hashable, Sendable {
    public var asked: Day
    /// Nil while the question is open.
    public var given: Day?

    public init(asked: Day, given: Day?) {
      self.asked = asked
      self.given = given
    }
  }

  public struct Reckoning: Hashable, Sendable {
    /// Whose holidays are counted.
    public let country: String
    public let countsPauses: Bool
    public let due: Day
    public let sum: ClockSum
  }

  /// The clock of a request.
  ///
  /// - Parameters:
  ///   - received: The day the request reached the controller.
  ///   - country: The controller's country, ISO 3166-1 alpha-2.
  ///   - personCountry: The country of the person, whose holidays make another reckoning.
  ///   - extension: It counts only if it was announced by the first due day.
  ///   - pauses: In any order; days that overlap are counted once, those before receipt not at
  ///     all. A question asked after the due day stops nothing.
  public init(
    received: Day, country: String, personCountry: String? = nil, extension: Extension? = nil,
    pauses: [Pause] = []
  ) {
    let holidays = Holidays.of(country: country)
    let first = Term(received, months: 1, pauses, holidays)
    var late: Day?
    if case .announced(let day) = `extension`, let end = first.due, day > end { late = day }
    let isExtended = `extension` != nil && late == nil
    let term = isExtended ? Term(received, months: 3, pauses, holidays) : first

    self.received = received
    self.country = country
    self.nominal = term.nominal
    self.noticeBy = `extension` == nil ? nil : first.due
    self.isExtended = isExtended
    self.announcedTooLate = late
    self.openQuestion = term.open
    let notice = Term.Notice(by: noticeBy, tooLate: late)
    self.sum = term.sum(holidays, countsPauses: true, notice)
    self.due = term.due
    self.reckonings =
      term.due == nil ? [] : AnswerClock.reckonings(term, holidays, personCountry, notice)
    self.overdueFrom = reckonings.map(\.due).max()?.adding(days: 1)
  }

  /// The reckoning that leaves the controller most time; the first of them where several do.
  public var latestReckoning: Reckoning? {
    reckonings.first { $0.due.adding(days: 1) == overdueFrom }
  }

  private static func reckonings(
    _ term: Term, _ own: Holidays, _ personCountry: String?, _ notice: Term.Notice
  ) -> [Reckoning] {
    var calendars = [own]
    if let personCountry, personCountry != own.country {
      calendars.append(Holidays.of(country: personCountry))
    }
    let choices = term.pausedDays > 0 ? [true, false] : [true]
    return choices.flatMap { countsPauses in
      calendars.map { holidays in
        Reckoning(
          country: holidays.country, countsPauses: countsPauses,
          due: holidays.workingDay(from: term.end(countsPauses: countsPauses)),
          sum: term.sum(holidays, countsPauses: countsPauses, notice))
      }
    }
  }
}
