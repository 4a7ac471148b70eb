import VetoCanvas
import VetoModel
import VetoStore
import VetoWords

/// What every command and the screen get: language, catalogue, clock, and where the notes are.
struct Context {
  let words: Words
  let catalogue: Catalogue
  let folders: Folders
  let environment: Environment
  let clock: Clock
  let place: Location
  let configuration: Configuration
  let hasColor: Bool
  let isASCII: Bool

  /// Where the user's notes are kept.
  enum Location: Hashable {
    case file(FilePath)
    /// The calendar is another than today's, so the default file is only read.
    case readOnly(FilePath)
    /// The example, in memory only.
    case example
  }

  init(_ options: Settings, _ environment: Environment = Environment()) throws {
    self.environment = environment
    self.folders = Folders(environment: environment.paths)
    let (configuration, trouble) = Configuration.load(from: folders.configurationFile)
    self.configuration = configuration
    let words = Words(options.language ?? configuration.language ?? environment.language)
    self.words = words
    if let trouble { Output.warn(words.trouble(trouble)) }
    self.catalogue = try ShippedCatalogue.load()
    self.clock = try Context.clock(options, words)
    self.place = try Context.place(options, folders, words)
    self.hasColor = !options.noColor && environment["NO_COLOR"] == nil
    self.isASCII = options.ascii
  }

  private static func clock(_ options: Settings, _ words: Words) throws -> Clock {
    if let text = options.now {
      guard let now = LocalTime.now(text) else { throw Failure.wrongUse(words.noMoment(text)) }
      return .standing(now)
    }
    return options.demo ? .running(from: Demo.now, since: Clock.uptime) : .real
  }

  private static func place(
    _ options: Settings, _ folders: Folders, _ words: Words
  ) throws -> Location {
    if options.demo {
      if options.dataFile != nil { throw Failure.wrongUse(words.demoHasNoFile) }
      return .example
    }
    if let file = options.dataFile {
      if file.isEmpty { throw Failure.wrongUse(words.dataFileEmpty) }
      return .file(FilePath(argument: file))
    }
    return options.now == nil ? .file(folders.progressFile) : .readOnly(folders.progressFile)
  }

  var today: Day { clock.now.day }

  func tracker(of progress: Progress) -> Tracker {
    Tracker(catalogue: catalogue, records: Records(progress), today: today)
  }

  /// The name of this device, where it has one yet.
  var device: String? { DeviceName.kept(in: folders.state) }

  /// The file of the notes; nil for the example.
  var path: FilePath? {
    switch place {
    case .file(let path), .readOnly(let path): path
    case .example: nil
    }
  }

  /// Reads the notes.
  func open() throws -> Notes { try Notes(self) }

  /// Reads the notes of a command that is itself about the conflict copies beside them.
  func openQuietly() throws -> Notes {
    try Notes(self, path: try ownFile().path, isQuiet: true)
  }

  /// Reads a day that a person typed.
  func day(_ text: String, leaning: DayText.Leaning = .back) throws -> Day {
    guard let day = DayText(text).day(today: today, leaning: leaning) else {
      throw Failure.wrongUse(words.noDay(text))
    }
    return day
  }
}
